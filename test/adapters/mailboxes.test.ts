import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { PathFault, messagesIn } from "../../shared/adapters/mailboxes.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "mailboxes-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (file: string, content: string) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content, "latin1");
};

async function read(start = folder): Promise<readonly (readonly [file: string, raw: string])[]> {
  const found: [string, string][] = [];
  for await (const message of messagesIn(start)) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of message.open()) chunks.push(chunk);
    found.push([path.relative(folder, message.file), Buffer.concat(chunks).toString("latin1")]);
  }
  return found;
}

const mail = (subject: string) => `From: jane@example.org\r\nSubject: ${subject}\r\n\r\nHello\r\n`;

describe("a folder", () => {
  test("is searched for .eml and .mbox files and Maildirs to any depth, in the order of names", async () => {
    put("b.eml", mail("b"));
    put("a/deep/c.EML", mail("c"));
    put("notes.txt", "no mail");
    put("list.mbox", `From jane@example.org Mon Aug  2 11:14:58 2021\n${mail("m")}`);
    put("Maildir/cur/1627895698.M1P1.host:2,S", mail("seen"));
    put("Maildir/new/1627895699.M1P1.host", mail("new"));
    put("Maildir/tmp/1627895700.M1P1.host", "still being delivered");
    expect((await read()).map(([file]) => file)).toEqual([
      "Maildir/cur/1627895698.M1P1.host:2,S",
      "Maildir/new/1627895699.M1P1.host",
      "a/deep/c.EML",
      "b.eml",
      "list.mbox#1",
    ]);
  });

  test("without mail is a fault that says what was expected", async () => {
    put("notes.txt", "no mail");
    await expect(read()).rejects.toThrow(/^No mail in .*: expected \.eml or \.mbox files, or a Maildir/);
  });
});

describe("an mbox file", () => {
  const messages = ["first", "second"];
  test.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
  ])("gives each message without its From line and quoting (%s)", async (_, newline) => {
    const raw = messages
      .map((subject) =>
        [
          "From jane@example.org Mon Aug  2 11:14:58 2021",
          `Subject: ${subject}`,
          "",
          ">From here on",
          ">>From there",
          "From me it is no line of a mailbox",
          "> From quoted",
          "",
          "",
        ].join(newline),
      )
      .join("");
    put("all.mbox", raw);
    const found = await read(path.join(folder, "all.mbox"));
    expect(found.map(([file]) => file)).toEqual(["all.mbox#1", "all.mbox#2"]);
    for (const [index, [, text]] of found.entries())
      expect(text.trimEnd().split(newline)).toEqual([
        `Subject: ${messages[index]}`,
        "",
        "From here on",
        ">From there",
        "From me it is no line of a mailbox",
        "> From quoted",
      ]);
  });

  test("lines that lie across reads are unquoted as well", async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `>From line ${index}`);
    put("all.mbox", `From jane@example.org Mon Aug  2 11:14:58 2021\nSubject: s\n\n${lines.join("\n")}\n`);
    const [found] = await read(path.join(folder, "all.mbox"));
    expect(found?.[1].split("\n").slice(2, -1)).toEqual(lines.map((line) => line.slice(1)));
  });

  test("that holds something else is a fault", async () => {
    put("all.mbox", "no mail\n");
    await expect(read(path.join(folder, "all.mbox"))).rejects.toThrow(
      "begins with a line 'From sender date'",
    );
  });
});

describe("a file named by hand", () => {
  test("is taken for what it holds, whatever its ending", async () => {
    put("message.txt", mail("x"));
    put("box", `From jane@example.org Mon Aug  2 11:14:58 2021\n${mail("y")}`);
    expect(await read(path.join(folder, "message.txt"))).toEqual([["message.txt", mail("x")]]);
    expect((await read(path.join(folder, "box"))).map(([file]) => file)).toEqual(["box#1"]);
  });

  test.each([
    ["missing.eml", /does not exist\. Check the path\.$/],
    ["picture.png", /holds no mail: expected/],
    ["message.txt/below", /does not exist: a part of the path is a file\.$/],
  ])("%s: a fault that says what to do", async (file, words) => {
    put("picture.png", "\u0089PNG\r\n");
    put("message.txt", mail("x"));
    const fault = await read(path.join(folder, file)).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(PathFault);
    expect((fault as PathFault).message).toMatch(words);
  });
});

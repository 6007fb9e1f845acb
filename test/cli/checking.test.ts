import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkMessages } from "../../cli/checking.ts";
import { inboxOf } from "../../cli/inbox.ts";
import { loadPostings } from "../../shared/adapters/postings-files.ts";
import type { MessageRecord } from "../../shared/domain/application.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dossier-checking-"));
});
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, ...headers: readonly string[]) =>
  writeFile(
    join(folder, name),
    [
      ...headers,
      "To: apply@example.org",
      "Content-Type: text/plain",
      "",
      "Please find my papers attached.",
      "",
    ].join("\r\n"),
  );

const application = ["From: Jane Roe <jane@example.org>", "Subject: Job Application: Data analytics"];
const received = (time: string) => `Received: from a.example.org by b.example.org with ESMTP;\r\n\t${time}`;

async function check() {
  const { postings } = await loadPostings("postings");
  const records: MessageRecord[] = [];
  const errors: unknown[] = [];
  const { messages } = await inboxOf([folder]);
  const applications = await checkMessages(messages, {
    postings,
    intake: "apply@example.org",
    onMessage: (record) => void records.push(record),
    onError: (_, error) => void errors.push(error),
  });
  return { records, applications, errors };
}

describe("messages are taken in as they were received", () => {
  test("by the topmost Received, else by Date, else by name; whatever comes without a time comes last", async () => {
    await put(
      "z1.eml",
      received("Mon, 2 Aug 2021 10:00:00 +0200"),
      received("Sun, 1 Aug 2021 06:00:00 +0000"),
      "Subject: a",
    );
    await put(
      "a.eml",
      received("Mon, 2 Aug 2021 09:59:00 +0000"),
      "Date: Thu, 1 Jan 1998 00:00:00 +0000",
      "Subject: b",
    );
    await put("m.eml", "Date: Mon, 2 Aug 2021 09:30:00 +0000", "Subject: c");
    await put("n10.eml", "Subject: no time");
    await put("n9.eml", "Subject: no time", "Date: yesterday");
    await put("b.eml", "", received("Mon, 2 Aug 2021 07:00:00 +0000"), "Subject: blank line first");
    const { messages } = await inboxOf([folder]);
    expect(messages.map(({ file }) => basename(file))).toEqual([
      "b.eml",
      "z1.eml",
      "m.eml",
      "a.eml",
      "n9.eml",
      "n10.eml",
    ]);
  });

  test("and their own time decides whether they are late", async () => {
    await put("1.eml", received("Tue, 31 Aug 2021 23:59:30 +0200"), ...application);
    await put(
      "2.eml",
      received("Wed, 1 Sep 2021 00:00:00 +0200"),
      "From: Joe <joe@example.org>",
      application[1] ?? "",
    );
    const { applications, errors } = await check();
    expect(errors).toEqual([]);
    expect(applications.map(({ applicant, verdict }) => [applicant.email, verdict?.late])).toEqual([
      ["jane@example.org", false],
      ["joe@example.org", true],
    ]);
  });
});

test("the same mail twenty times is one application, and nineteen duplicates", async () => {
  for (let copy = 0; copy < 20; copy += 1)
    await put(
      `${copy}.eml`,
      received("Mon, 2 Aug 2021 10:00:00 +0000"),
      "Message-ID: <a@example.org>",
      ...application,
    );
  const { applications, records, errors } = await check();
  expect(errors).toEqual([]);
  expect(records.map(({ outcome }) => outcome)).toEqual([
    "application",
    ...Array.from({ length: 19 }, () => "duplicate"),
  ]);
  expect(applications).toHaveLength(1);
  expect(applications[0]?.verdict?.status).toBe("incomplete");
});

test("nothing is left beside the mail", async () => {
  await put("1.eml", received("Mon, 2 Aug 2021 10:00:00 +0000"), ...application);
  await check();
  expect(await readdir(folder)).toEqual(["1.eml"]);
});

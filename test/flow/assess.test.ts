import { describe, expect, test } from "vitest";
import type { OutgoingMail } from "../../shared/domain/reply/mail.ts";
import type { DocumentReader } from "../../shared/ports.ts";
import { plainReader } from "./plain-reader.ts";
import { countingMailer, cv, eml, postings, referees, world } from "./world.ts";

describe("replies", () => {
  test("come one for each change that matters, threaded and marked as automatic", async () => {
    const mailer = countingMailer();
    const one = world({ mailer });
    await one.deliver({ minute: 1, messageId: "<1@example.net>", files: { "cv.txt": cv } });
    await one.deliver({ minute: 2, messageId: "<2@example.net>", files: { "referees.txt": referees } });
    await one.deliver({ minute: 3, messageId: "<3@example.net>", text: "Thank you!" });
    await one.deliver({ minute: 4, messageId: "<4@example.net>", files: { "cv.txt": cv } });
    expect(mailer.sends.map(({ inReplyTo }) => inReplyTo)).toEqual(["<1@example.net>", "<2@example.net>"]);
    const [first, second] = mailer.sends as [OutgoingMail, OutgoingMail];
    expect(first.headers).toMatchObject({ "Auto-Submitted": "auto-replied" });
    expect(first.replyTo).toBe(second.replyTo);
    expect(first.messageId).not.toBe(second.messageId);
    expect(second.references).toEqual(["<2@example.net>"]);
  });

  test("know which raw mails they answer", async () => {
    const one = world();
    const first = await one.deliver({ files: { "cv.txt": cv } });
    one.clock.minute += 1;
    await one.receive(await one.store(eml({ minute: 1, text: "a", files: { "a.txt": "something else" } })));
    await one.receive(await one.store(eml({ minute: 2, text: "b", files: { "r.txt": referees } })));
    await one.drain();
    const [latest, earlier] = await one.replies();
    expect(earlier?.answers).toEqual([first.rawKey]);
    expect(latest?.answers).toHaveLength(2);
  });

  test("are at most five in a day; the rest is told in one, later", async () => {
    const one = world();
    for (let index = 0; index < 8; index += 1)
      await one.deliver({
        minute: index,
        text: `Part ${index}.`,
        files: { [`part${index}.txt`]: `part ${index}` },
      });
    expect(await one.replies()).toHaveLength(5);
    const [application] = await one.applications();
    expect(application?.documents.length).toBe(16);
    expect(application?.verdict?.documents.length).toBe(16);
    expect(application?.due).toMatchObject({ step: "assess", at: "2026-05-05T13:00:00.000Z" });
    await one.sweep();
    expect(await one.replies()).toHaveLength(5);
    one.clock.minute += 24 * 60;
    await one.sweep();
    const replies = await one.replies();
    expect(replies).toHaveLength(6);
    expect(replies[0]?.answers).toHaveLength(3);
    expect((await one.applications())[0]?.due).toBeUndefined();
  });

  test("go out in the applicant's language, also to a portal's correspondent", async () => {
    const german: DocumentReader = {
      read: async (file) => ({ ...(await plainReader.read(file)), language: "de" }),
    };
    const mailer = countingMailer();
    const one = world({ mailer, documents: german });
    await one.deliver({
      text: "Sehr geehrte Damen und Herren, im Anhang mein Lebenslauf.",
      files: { "cv.txt": cv },
    });
    await one.deliver({ subject: "Portal Position", text: "Sehr geehrte Damen und Herren" });
    expect(mailer.sends.map(({ language }) => language)).toEqual(["de", "de"]);
    expect(mailer.sends[1]?.text).toContain("https://jobs.example.org/1");
  });
});

describe("assessing", () => {
  test("reads each document once, whatever else arrives", async () => {
    const read: string[] = [];
    const documents: DocumentReader = {
      read: (file) => {
        read.push(file.name);
        return plainReader.read(file);
      },
    };
    const one = world({ documents });
    await one.deliver({ files: { "cv.txt": cv } });
    await one.deliver({ text: "And referees.", files: { "referees.txt": referees } });
    expect(read.filter((name) => name === "cv.txt")).toHaveLength(1);
    expect(read.filter((name) => name === "referees.txt")).toHaveLength(1);
  });

  test("goes on past a document that can't be read, and says so", async () => {
    const documents: DocumentReader = {
      read: async (file) =>
        file.name === "scan.pdf"
          ? {
              format: "pdf",
              pages: [],
              pagesEstimated: false,
              bookmarks: [],
              fault: { code: "encrypted", detail: "needs a password" },
            }
          : plainReader.read(file),
    };
    const one = world({ documents });
    await one.deliver({ files: { "cv.txt": cv, "scan.pdf": "%PDF" } });
    const [application] = await one.applications();
    expect(application?.verdict?.items.find(({ id }) => id === "cv")?.status).toBe("received");
    expect(application?.verdict?.documents.find(({ file }) => file === "scan.pdf")?.fault?.code).toBe(
      "encrypted",
    );
    expect(await one.replies()).toHaveLength(1);
  });

  test("keeps a record far below what one item may hold, however much is found", async () => {
    const rich = Array.from(
      { length: 60 },
      (_, index) => `${2000 + (index % 25)} - 2024 Education Skills Work experience ${"x".repeat(300)}`,
    );
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`cv${index}.txt`, `${cv}\n${index}\n${rich.join("\n")}`]),
    );
    const one = world();
    await one.deliver({ files });
    const [application] = await one.applications();
    expect(JSON.stringify(application).length).toBeLessThan(400_000);
    for (const { evidence } of application?.verdict?.documents.flatMap(({ sections }) => sections) ?? []) {
      expect(evidence.length).toBeLessThanOrEqual(5);
      for (const { quote } of evidence) expect(quote.length).toBeLessThanOrEqual(160);
    }
  });

  test("of a posting that is gone fails, stays due, and is done when it is back", async () => {
    const one = world();
    await one.receive(await one.store(eml({ files: { "cv.txt": cv } })));
    const without = world({ blobs: one.blobs, records: one.records, postings: new Map() });
    await without.sweep();
    expect(without.errors.map(String)).toEqual([expect.stringContaining("physics is not in force")]);
    const [waiting] = await one.applications();
    expect(waiting?.due).toMatchObject({
      step: "assess",
      failures: 1,
      error: expect.stringContaining("not in force"),
    });
    one.clock.minute += 5;
    await one.sweep();
    expect((await one.applications())[0]?.verdict?.status).toBe("incomplete");
    expect(await one.replies()).toMatchObject([{ state: "sent" }]);
  });

  test("takes every message for one posting where that is asked, portal or not", async () => {
    const portal = postings.get("portal");
    const one = world({ only: portal as NonNullable<typeof portal> });
    expect(await one.deliver({ subject: "anything", files: { "cv.txt": cv } })).toMatchObject({
      outcome: "application",
      posting: "portal",
    });
    expect((await one.applications())[0]?.verdict?.status).toBe("complete");
  });
});

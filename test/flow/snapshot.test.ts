import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { printPdf } from "../../shared/adapters/pdf-print.ts";
import type { Snapshot } from "../../shared/domain/notice/snapshot.ts";
import { application, desk } from "./notices.ts";

const after = "2026-05-31T23:05:00.000Z";
const nextMorning = "2026-06-01T05:05:00.000Z";
const complete = application();
const open = application({
  email: "bo@example.net",
  name: "Bo Open",
  items: ["received", "missing", "unsure"],
  receivedAt: "2026-05-20T09:00:00.000Z",
});
const attached = (
  mail: { readonly attachments?: readonly { readonly name: string; readonly base64: string }[] } | undefined,
  ending: string,
) => Buffer.from(mail?.attachments?.find(({ name }) => name.endsWith(ending))?.base64 ?? "", "base64");

describe("the report of a deadline", () => {
  test("is frozen an hour after it, and goes to each person with PDF, CSV and fingerprint", async () => {
    const one = desk({ print: printPdf });
    await one.save(complete, open);
    await one.tick("2026-05-31T22:30:00.000Z");
    const before = one.sends.length;
    await one.tick(after);
    const [mail, other, more] = one.sends.slice(before);
    expect([mail?.to.address, other?.to.address].toSorted()).toEqual(["ada@example.org", "paul@example.org"]);
    expect(more).toBeUndefined();
    expect(mail?.text).toContain("1 of 2 applications is complete.");
    expect(mail?.attachments?.map(({ name }) => name)).toEqual([
      "physics-2026-05-31.pdf",
      "physics-2026-05-31.csv",
      "physics-2026-05-31.json",
      "arrivals.png",
    ]);
    expect(attached(mail, ".pdf").subarray(0, 5).toString()).toBe("%PDF-");
    const json = attached(mail, ".json");
    const hash = createHash("sha256").update(json).digest("hex");
    expect(mail?.text.replaceAll(/\s/g, "")).toContain(hash);
    expect(attached(mail, ".csv").toString()).toContain(
      "Bo Open,bo@example.net,incomplete,2026-05-20T09:00:00.000Z,,here,missing,being looked at,",
    );
  });

  test("does not change any more, and is not sent again", async () => {
    const one = desk();
    await one.save(complete, open);
    await one.tick(after);
    const key = "notices/physics/report-2026-05-31T22.00.00.000Z.json";
    const first = Buffer.from((await one.blobs.get(key)) ?? []).toString();
    expect((JSON.parse(first) as Snapshot).applications).toHaveLength(2);
    await one.save(
      application({ ...open, email: "bo@example.net", items: ["received", "received", "received"] }),
    );
    const sends = one.sends.length;
    await one.tick("2026-06-01T04:00:00.000Z");
    await one.tick(nextMorning);
    expect(one.sends).toHaveLength(sends);
    expect(Buffer.from((await one.blobs.get(key)) ?? []).toString()).toBe(first);
  });

  test("waits while papers that came in time are being read, and at most six hours", async () => {
    const { verdict: _verdict, ...unread } = application({
      email: "late@example.net",
      receivedAt: "2026-05-31T21:58:00.000Z",
    });
    const one = desk();
    await one.save(complete, { ...unread, due: { step: "assess", at: after } });
    await one.tick(after);
    expect(one.sends).toHaveLength(0);
    await one.tick("2026-06-01T04:30:00.000Z");
    expect(one.sends[0]?.text.replaceAll(/\s+/g, " ")).toContain(
      "The papers of 1 application were still being read then",
    );
  });

  test("is no mail where nobody applied in time", async () => {
    const one = desk();
    await one.save(application({ receivedAt: "2026-05-31T22:10:00.000Z" }));
    await one.tick(after);
    expect(one.sends).toHaveLength(0);
  });

  test("says what changed later as a difference, once", async () => {
    const one = desk();
    await one.save(complete, open);
    await one.tick(after);
    const before = one.sends.length;
    const changedAt = "2026-06-01T10:00:00.000Z";
    await one.save(
      application({
        email: "bo@example.net",
        name: "Bo Open",
        receivedAt: open.receivedAt,
        changedAt,
        items: ["received", "received", "unsure"],
      }),
      application({
        email: "zoe@example.net",
        name: "Zoe Late",
        receivedAt: changedAt,
        items: ["missing", "missing", "missing"],
      }),
    );
    await one.tick("2026-06-02T05:05:00.000Z");
    const text = one.sends[before]?.text.replaceAll(/\s+/g, " ");
    expect(one.sends[before]?.subject).toContain("2 changed since the deadline");
    expect(text).toContain("Bo Open: incomplete → to be looked at Transcript of records: missing → here");
    expect(text).toContain("Zoe Late: new → incomplete");
    const sends = one.sends.length;
    await one.tick("2026-06-03T05:05:00.000Z");
    expect(one.sends).toHaveLength(sends);
  });

  test("is followed by one notice once all are complete", async () => {
    const one = desk();
    await one.save(complete, open);
    await one.tick(after);
    const before = one.sends.length;
    await one.save(
      application({
        email: "bo@example.net",
        name: "Bo Open",
        receivedAt: open.receivedAt,
        changedAt: "2026-06-01T10:00:00.000Z",
      }),
    );
    await one.tick("2026-06-02T05:05:00.000Z");
    expect(one.sends[before]?.subject).toContain("all complete");
    expect(one.sends[before]?.text).toContain("✓ All 2 applications are complete.");
    await one.tick("2026-06-03T05:05:00.000Z");
    expect(one.sends).toHaveLength(before + 2);
  });

  test("holds hostile names, harmless in every form", async () => {
    const one = desk({ print: printPdf });
    await one.save(
      application({ email: "a@example.net", name: "=cmd|' /C calc'!A0" }),
      application({ email: "b@example.net", name: "<img src=x onerror=alert(1)>" }),
      application({ email: "c@example.net", name: "Jane\r\nBcc: all@example.org\u202Egnp.exe" }),
      application({ email: "d@example.net", name: "李小龍" }),
    );
    await one.tick(after);
    const [mail] = one.sends;
    expect(mail?.html).not.toMatch(/<img src=x|onerror=/);
    expect(mail?.html).not.toContain("\u202E");
    const csv = attached(mail, ".csv").toString();
    expect(csv).not.toMatch(/(^|,)=/m);
    expect(csv.split("\r\n").filter((line) => line.startsWith("Bcc"))).toEqual([]);
    expect(attached(mail, ".pdf").length).toBeGreaterThan(5000);
  });
});

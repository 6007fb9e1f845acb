import { expect, test } from "vitest";
import type { Snapshot } from "../../shared/domain/notice/snapshot.ts";
import { forgetInNotices } from "../../shared/flow/forget.ts";
import { application, desk } from "./notices.ts";

test("who is erased stands in no report and in no notice any more", async () => {
  const one = desk();
  const jane = application();
  const bo = application({
    email: "bo@example.net",
    name: "Bo Open",
    items: ["missing", "missing", "missing"],
  });
  await one.save(jane, bo);
  await one.tick("2026-05-31T23:05:00.000Z");
  const key = "notices/physics/report-2026-05-31T22.00.00.000Z.json";
  const kept = (messageId: string) => `outgoing/${Buffer.from(messageId).toString("hex").slice(0, 24)}.eml`;
  for (const { messageId } of one.sends) await one.blobs.put(kept(messageId), new Uint8Array([1]));

  await forgetInNotices({ blobs: one.blobs, register: one.register, keptMail: kept }, "physics", [jane.id]);
  const text = Buffer.from((await one.blobs.get(key)) ?? []).toString();
  expect(text).not.toContain("jane@example.net");
  expect(text).not.toContain("Jane Roe");
  const report = JSON.parse(text) as Snapshot;
  expect(report.applications.map(({ email }) => email)).toEqual(["bo@example.net"]);
  expect(report.erased).toBe(1);
  for (const { messageId } of one.sends) expect(await one.blobs.get(kept(messageId))).toBeUndefined();

  await forgetInNotices({ blobs: one.blobs, register: one.register }, "physics", [jane.id]);
  expect(Buffer.from((await one.blobs.get(key)) ?? []).toString()).toBe(text);
});

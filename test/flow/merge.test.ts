import { describe, expect, test } from "vitest";
import type { Application } from "../../shared/domain/application.ts";
import { documentBytes } from "../../shared/flow/documents.ts";
import { cv, referees, world } from "./world.ts";

const ada = { by: "ada@example.org", reason: "one person with two addresses" };
const home = "Jane Roe <jane.roe@example.com>";

/** Jane applied from two addresses: her CV from one, her referees from the other. */
async function twice() {
  const one = world();
  await one.deliver({ minute: 1, files: { "cv.txt": cv } });
  await one.deliver({ minute: 2, from: home, files: { "referees.txt": referees, "same.txt": cv } });
  const all = await one.applications();
  const id = (email: string) => all.find(({ applicant }) => applicant.email === email)?.id ?? "";
  return { one, into: id("jane@example.net"), from: id("jane.roe@example.com") };
}
type World = Awaited<ReturnType<typeof twice>>["one"];

const load = async (one: World, id: string) => (await one.records.load(id)) as Application;
/** Hashes of the documents whose bytes the application has. */
const keys = async (one: World, id: string) => {
  const record = await load(one, id);
  const found: string[] = [];
  for (const { sha256 } of record.documents)
    if (await documentBytes(one.blobs, record, sha256)) found.push(sha256);
  return found;
};

describe("merging two applications", () => {
  test("makes one of all that both have, and tells nobody", async () => {
    const { one, into, from } = await twice();
    const sent = one.sends.length;
    await one.desk.decide(into, { type: "merge", from }, ada);
    await one.drain();
    const merged = await load(one, into);
    expect(merged.verdict?.status).toBe("complete");
    expect(merged.messages).toHaveLength(2);
    expect(merged.applicant.email).toBe("jane@example.net");
    for (const { sha256 } of merged.documents) expect(await keys(one, into)).toContain(sha256);
    expect((await load(one, from)).joined).toMatchObject({ into, by: ada.by });
    expect((await one.applications()).map(({ id }) => id)).toEqual([into]);
    expect(one.sends).toHaveLength(sent);
  });

  test("sends later mail from the other address to the one that is left", async () => {
    const { one, into, from } = await twice();
    await one.desk.decide(into, { type: "merge", from }, ada);
    const record = await one.deliver({
      minute: 3,
      from: home,
      text: "My newer CV.",
      files: { "cv2.txt": `${cv}\nDutch` },
    });
    expect(record).toMatchObject({ outcome: "follow-up", caseId: into, applicant: "jane@example.net" });
    expect(one.sends.at(-1)?.to.address).toBe("jane@example.net");
  });

  test("is taken apart again when it is undone: each has its own, also what came since", async () => {
    const { one, into, from } = await twice();
    const before = { into: await load(one, into), from: await load(one, from) };
    const files = await keys(one, into);
    const merged = await one.desk.decide(into, { type: "merge", from }, ada);
    await one.deliver({ minute: 3, from: home, text: "More.", files: { "cv2.txt": `${cv}\nDutch` } });
    await one.drain();
    await one.desk.undo(into, merged.decisions?.[0]?.id ?? "", { ...ada, reason: "two people after all" });
    await one.drain();

    const after = { into: await load(one, into), from: await load(one, from) };
    expect(after.into.documents).toEqual(before.into.documents);
    expect(after.into.messages).toEqual(before.into.messages);
    expect(after.into.verdict).toEqual(before.into.verdict);
    expect(await keys(one, into)).toEqual(files);
    expect(after.from.joined).toBeUndefined();
    expect(after.from.messages).toHaveLength(2);
    expect(after.from.documents.map(({ file }) => file)).toContain("cv2.txt");
    for (const { sha256 } of after.from.documents) expect(await keys(one, from)).toContain(sha256);
    expect(await one.applications()).toHaveLength(2);
  });

  test("takes along what reviewers said of its documents, and gives that back", async () => {
    const { one, into, from } = await twice();
    const document =
      (await load(one, from)).documents.find(({ file }) => file === "referees.txt")?.sha256 ?? "";
    await one.desk.decide(
      from,
      { type: "kind", document, kind: "other" },
      { ...ada, reason: "of somebody else" },
    );
    const merged = await one.desk.decide(into, { type: "merge", from }, ada);
    await one.drain();
    expect((await load(one, into)).verdict?.status).toBe("incomplete");
    const merge = merged.decisions?.find(({ on }) => on.type === "merge");
    await one.desk.undo(into, merge?.id ?? "", ada);
    await one.drain();
    expect((await load(one, into)).decisions).toHaveLength(1);
    expect((await load(one, from)).decisions).toHaveLength(1);
  });

  test("loses no mail that comes in while it happens", async () => {
    const { one, into, from } = await twice();
    const late = [4, 5, 6].map((minute) =>
      one.deliver({
        minute,
        from: home,
        text: `Mail ${minute}`,
        files: { [`${minute}.txt`]: `Paper ${minute}` },
      }),
    );
    await Promise.all([one.desk.decide(into, { type: "merge", from }, ada), ...late]);
    await one.drain();
    expect((await load(one, into)).messages).toHaveLength(5);
  });

  test.each([
    ["itself", (into: string) => into, /with itself/],
    [
      "one of another posting",
      async (_: string, one: World) =>
        (await one.deliver({ from: home, subject: "Master thesis", files: { "cv.txt": cv } })).caseId ?? "",
      /same posting/,
    ],
  ])("with %s is refused", async (_, which, words) => {
    const { one, into } = await twice();
    const from = await which(into, one);
    await expect(one.desk.decide(into, { type: "merge", from }, ada)).rejects.toThrow(words);
  });

  test("decisions on what was merged are refused with the id of what it became", async () => {
    const { one, into, from } = await twice();
    await one.desk.decide(into, { type: "merge", from }, ada);
    await expect(one.desk.decide(from, { type: "withdraw" }, ada)).rejects.toThrow(into);
  });
});

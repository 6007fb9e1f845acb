import { describe, expect, test } from "vitest";
import type { Application } from "../../shared/domain/application.ts";
import type { DecisionOn } from "../../shared/domain/decision/decision.ts";
import { cv, referees, world } from "./world.ts";
import type { Letter } from "./world.ts";

const ada = { by: "ada@example.org", reason: "I looked at it" };

async function applied(letter: Letter = {}) {
  const one = world();
  await one.deliver({ files: { "cv.txt": cv }, minute: 1, ...letter });
  const [application] = await one.applications();
  return { one, id: (application as Application).id };
}
const states = ({ verdict }: Application) =>
  Object.fromEntries(verdict?.items.map(({ id, status }) => [id, status]) ?? []);

describe("a decision", () => {
  test("about an item counts at once, says who, when and why, and is undone by who looks again", async () => {
    const { one, id } = await applied();
    const on: DecisionOn = { type: "item", item: "references", status: "received" };
    await one.desk.decide(id, on, { ...ada, reason: "they came by post" });
    await one.drain();
    const [decided] = await one.applications();
    expect(decided?.verdict?.status).toBe("complete");
    const item = decided?.verdict?.items.find((each) => each.id === "references");
    expect(item).toMatchObject({ status: "received", found: 0 });
    expect(item?.why).toMatch(
      /^Marked as received by ada@example\.org on 2026-05-04: they came by post; Dossier itself: No /,
    );

    const [decision] = decided?.decisions ?? [];
    await one.desk.undo(id, decision?.id ?? "", {
      by: "eve@example.org",
      reason: "they were somebody else's",
    });
    await one.drain();
    const [undone] = await one.applications();
    expect(undone?.verdict?.status).toBe("incomplete");
    expect(undone?.decisions).toMatchObject([{ undone: { by: "eve@example.org" } }]);
  });

  test("about a document's kind replaces what was recognised", async () => {
    const { one, id } = await applied({
      files: { "letter.txt": "Some words that are nothing in particular." },
    });
    const [before] = await one.applications();
    expect(states(before as Application)["cv"]).toBe("missing");
    const document = before?.documents.find(({ file }) => file === "letter.txt")?.sha256 ?? "";
    await one.desk.decide(id, { type: "kind", document, kind: "cv" }, ada);
    await one.drain();
    const [after] = await one.applications();
    expect(states(after as Application)["cv"]).toBe("received");
    const section = after?.verdict?.documents.find(({ sha256 }) => sha256 === document)?.sections[0];
    expect(section).toMatchObject({
      kind: "cv",
      confidence: 1,
      evidence: [{ quote: "set by ada@example.org: I looked at it" }],
    });
  });

  test("writes to nobody by itself; told to, it answers the applicant's last mail, once for each change", async () => {
    const { one, id } = await applied();
    expect(one.sends).toHaveLength(1);
    const on: DecisionOn = { type: "item", item: "references", status: "waived" };
    await one.desk.decide(id, on, ada);
    await one.drain();
    expect(one.sends).toHaveLength(1);

    await one.desk.decide(id, on, { ...ada, reason: "and they are told", tell: true });
    await one.drain();
    expect(one.sends).toHaveLength(2);
    const [application] = await one.applications();
    expect(one.sends[1]).toMatchObject({ inReplyTo: application?.messages[0]?.messageId });

    await one.desk.decide(id, on, { ...ada, reason: "nothing new in it", tell: true });
    await one.drain();
    expect(one.sends).toHaveLength(2);
    const last = (await one.applications())[0]?.decisions?.at(-1)?.id ?? "";
    for (const decision of (await one.applications())[0]?.decisions ?? [])
      await one.desk.undo(id, decision.id, { ...ada, tell: decision.id === last });
    await one.drain();
    expect(one.sends).toHaveLength(3);
  });

  test("is not told by mail that only came before, and told by mail that comes after", async () => {
    const { one, id } = await applied();
    await one.deliver({
      minute: 2,
      subject: "Re: PhD in Physics",
      text: "Thank you very much!",
      files: { "note.txt": "Thanks." },
    });
    const sent = one.sends.length;
    await one.desk.decide(id, { type: "item", item: "references", status: "waived" }, ada);
    await one.drain();
    expect(one.sends).toHaveLength(sent);
    await one.deliver({ minute: 3, text: "Here is a newer CV.", files: { "cv2.txt": `${cv}\nDutch` } });
    expect(one.sends).toHaveLength(sent + 1);
    expect(one.sends.at(-1)?.text).toContain("complete");
  });

  test("is the same decision when it is sent again, and another one after it was undone", async () => {
    const { one, id } = await applied();
    const on: DecisionOn = { type: "item", item: "references", status: "waived" };
    const first = await one.desk.decide(id, on, ada);
    const again = await one.desk.decide(id, on, ada);
    expect(again.decisions).toHaveLength(1);
    const key = first.decisions?.[0]?.id ?? "";
    await one.desk.undo(id, key, ada);
    await one.desk.undo(id, key, ada);
    const third = await one.desk.decide(id, on, ada);
    expect(third.decisions).toHaveLength(2);
    expect(new Set(third.decisions?.map((one_) => one_.id)).size).toBe(2);
  });

  test("twenty at once and a mail meanwhile: none is lost", async () => {
    const { one, id } = await applied();
    const statuses = ["received", "waived", "missing"] as const;
    await Promise.all([
      ...Array.from({ length: 20 }, (_, index) =>
        one.desk.decide(
          id,
          { type: "item", item: "cv", status: statuses[index % 3] ?? "waived" },
          { ...ada, reason: `reason ${index}` },
        ),
      ),
      one.deliver({ minute: 2, text: "My referees.", files: { "referees.txt": referees } }),
    ]);
    await one.drain();
    const [application] = await one.applications();
    expect(application?.decisions).toHaveLength(20);
    expect(application?.messages).toHaveLength(2);
    expect(states(application as Application)["references"]).toBe("received");
  });

  test.each<[string, DecisionOn, RegExp, object?]>([
    [
      "an item that the posting does not have",
      { type: "item", item: "nose", status: "waived" },
      /it has cv, references/,
    ],
    [
      "a document that is not there",
      { type: "kind", document: "0".repeat(64), kind: "cv" },
      /no such document/,
    ],
    ["taking back what was not withdrawn", { type: "reinstate" }, /not withdrawn/],
    ["a merge with nothing", { type: "merge", from: "nowhere" }, /no such application/],
    ["an older version", { type: "withdraw" }, /changed since/, { version: 1 }],
    ["no reason", { type: "withdraw" }, /Give a reason/, { reason: " " }],
    ["a mail that needs nobody's word", { type: "vouch", message: "raw/2026-05-04/0001.eml" }, /Only a mail/],
  ])("is refused for %s, with words", async (_, on, words, more = {}) => {
    const { one, id } = await applied();
    await expect(one.desk.decide(id, on, { ...ada, ...more })).rejects.toThrow(words);
    expect((await one.applications())[0]?.decisions).toBeUndefined();
  });
});

describe("withdrawing", () => {
  test("by a reviewer holds until the applicant sends papers again or it is undone", async () => {
    const { one, id } = await applied();
    one.clock.minute = 5;
    await one.desk.decide(id, { type: "withdraw" }, ada);
    await one.drain();
    expect((await one.applications())[0]?.withdrawn).toBe(true);
    await one.desk.decide(id, { type: "reinstate" }, ada);
    expect((await one.applications())[0]?.withdrawn).toBe(false);
    one.clock.minute = 6;
    await one.desk.decide(id, { type: "withdraw" }, { ...ada, reason: "by telephone" });
    await one.deliver({ minute: 7, text: "My referees.", files: { "referees.txt": referees } });
    expect((await one.applications())[0]?.withdrawn).toBe(false);
  });
});

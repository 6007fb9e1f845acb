import { describe, expect, test } from "vitest";
import { check } from "../../../shared/domain/check/check.ts";
import type { Decision, DecisionOn } from "../../../shared/domain/decision/decision.ts";
import type { RecognisedDocument } from "../../../shared/domain/document/section.ts";
import { file, inTime, item, posting, section } from "./papers.ts";

const physics = posting({
  items: [
    { id: "cv", accepts: "cv", maxPages: 2 },
    { id: "transcripts", accepts: "transcript" },
    { id: "master", accepts: { kind: "diploma", level: "master" } },
  ],
});
const bundle = file("all.pdf", [
  section("cv", { pages: [1, 2] }),
  section("other", { pages: [3, 6], evidence: [{ page: 4, quote: "Grades", cue: "x", weight: 1 }] }),
]);
const damaged: RecognisedDocument = {
  ...file("scan.pdf", []),
  fault: { code: "damaged", detail: "no pages" },
  pages: 0,
};

let count = 0;
function decided(on: DecisionOn, more: Partial<Decision> = {}): Decision {
  count += 1;
  return {
    id: `${count}`,
    on,
    by: "ada@example.org",
    at: `2026-05-04T12:00:${String(count % 60).padStart(2, "0")}.000Z`,
    reason: "I read it",
    ...more,
  };
}
const kind = (
  document: RecognisedDocument,
  what: "cv" | "transcript" | "diploma" | "other",
  more: object = {},
): DecisionOn => ({
  type: "kind",
  document: document.sha256,
  kind: what,
  ...more,
});
const verdictOf = (documents: readonly RecognisedDocument[], decisions: readonly Decision[]) =>
  check(physics, { documents, receivedAt: inTime, decisions });

describe("a kind that a reviewer gave", () => {
  test("to some pages takes them out of what stood there and leaves the rest", () => {
    const verdict = verdictOf([bundle], [decided(kind(bundle, "transcript", { pages: [4, 5] }))]);
    expect(verdict.documents[0]?.sections.map((one) => [one.kind, ...one.pages])).toEqual([
      ["cv", 1, 2],
      ["other", 3, 3],
      ["transcript", 4, 5],
      ["other", 6, 6],
    ]);
    expect(item(verdict, "transcripts")).toMatchObject({
      status: "received",
      found: 1,
      why: "all.pdf pages 4–5: set by ada@example.org: I read it",
    });
  });

  test("across sections shortens both", () => {
    const verdict = verdictOf([bundle], [decided(kind(bundle, "transcript", { pages: [2, 3] }))]);
    expect(verdict.documents[0]?.sections.map((one) => [one.kind, ...one.pages])).toEqual([
      ["cv", 1, 1],
      ["transcript", 2, 3],
      ["other", 4, 6],
    ]);
  });

  test("counts by the posting's rules like any other", () => {
    const long = file("long.pdf", [section("other", { pages: [1, 5] })]);
    expect(item(verdictOf([long], [decided(kind(long, "cv"))]), "cv")).toMatchObject({ status: "flawed" });
  });

  test("to a file that can't be read is somebody's word that it was read", () => {
    expect(item(verdictOf([damaged], []), "transcripts").status).toBe("unreadable");
    const verdict = verdictOf([damaged], [decided(kind(damaged, "transcript"))]);
    expect(item(verdict, "transcripts").status).toBe("received");
    expect(item(verdict, "cv").status).toBe("missing");
  });

  test.each([
    ["its level where it says one", { level: "master" }, "received"],
    ["no level where it does not", {}, "unsure"],
    ["another level", { level: "bachelor" }, "missing"],
  ])("of a diploma has %s", (_, more, status) => {
    const scan = file("scan.pdf", [section("other")]);
    expect(item(verdictOf([scan], [decided(kind(scan, "diploma", more))]), "master").status).toBe(status);
  });

  test("of none of ours takes the persons named there out of the count", () => {
    const asked = posting({ items: [{ id: "references", accepts: "references" }] });
    const named = file("cv.pdf", [section("cv")], {
      referees: [{ name: "Ann Bee", email: "ann@example.com", page: 1, quote: "Ann Bee" }],
    });
    const of = (decisions: readonly Decision[]) =>
      item(check(asked, { documents: [named], receivedAt: inTime, decisions }), "references").found;
    expect(of([])).toBe(1);
    expect(of([decided(kind(named, "other"))])).toBe(0);
  });

  test("newer goes before older, and undone counts for nothing", () => {
    const first = decided(kind(bundle, "transcript"));
    const second = decided(kind(bundle, "cv", { pages: [1, 2] }));
    const undone = { by: "eve@example.org", at: "2026-05-05T00:00:00.000Z", reason: "no" };
    expect(item(verdictOf([bundle], [first]), "cv").status).toBe("missing");
    expect(item(verdictOf([bundle], [first, second]), "cv").status).toBe("received");
    expect(verdictOf([bundle], [{ ...first, undone }])).toEqual(verdictOf([bundle], []));
  });
});

describe("an item that a reviewer set", () => {
  const set = (status: "received" | "waived" | "missing") =>
    decided({ type: "item", item: "transcripts", status });

  test.each([
    [
      "received",
      "received",
      /^Marked as received by ada@example\.org on 2026-05-04: I read it; Dossier itself: No transcript/,
    ],
    ["waived", "waived", /^Waived by ada@example\.org on 2026-05-04: I read it$/],
    [
      "missing",
      "missing",
      /^Marked as missing by ada@example\.org on 2026-05-04: I read it; Dossier itself: /,
    ],
  ] as const)("%s is in that state, with what was found beside it", (given, status, why) => {
    const found = item(verdictOf([bundle], [set(given)]), "transcripts");
    expect(found).toMatchObject({ status, found: 0, problems: [] });
    expect(found.why).toMatch(why);
  });

  test("missing though it was found says both, and names no document", () => {
    const transcript = file("grades.pdf", [section("transcript")]);
    const found = item(verdictOf([transcript], [set("missing")]), "transcripts");
    expect(found).toMatchObject({ status: "missing", found: 1, documents: [] });
    expect(found.why).toContain("grades.pdf");
  });

  test("last is what holds", () => {
    expect(item(verdictOf([], [set("received"), set("missing"), set("waived")]), "transcripts").status).toBe(
      "waived",
    );
  });
});

test("what its sender asked to ignore is listed, and counts for nothing", () => {
  const old: RecognisedDocument = { ...file("old.pdf", [section("cv")]), ignored: true };
  const verdict = verdictOf([old], []);
  expect(item(verdict, "cv").status).toBe("missing");
  expect(verdict.documents).toMatchObject([{ file: "old.pdf", ignored: true }]);
});

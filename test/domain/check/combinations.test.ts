import { describe, expect, test } from "vitest";
import type { RecognisedDocument, Section } from "../../../shared/domain/document/section.ts";
import {
  cv,
  cvWithReferees,
  file,
  judged,
  letter,
  one,
  posting,
  section,
  unreadable,
  verdictOn,
} from "./papers.ts";

describe("any of, all of", () => {
  const master = file("msc.pdf", [section("diploma", { level: "master" })]);
  const thesis = file("draft.pdf", [section("thesis", { pages: [1, 60] })]);
  const statement = file("statement.pdf", [section("supervisor-statement")]);
  const accepts = {
    anyOf: [{ kind: "diploma", level: "master" }, { allOf: ["thesis", "supervisor-statement"] }],
  };
  test.each<[string, RecognisedDocument[], string]>([
    ["the first way", [master], "received"],
    ["the second way", [thesis, statement], "received"],
    ["half of the second way", [thesis], "missing"],
    [
      "half of the second and an uncertain first way",
      [thesis, file("x.pdf", [section("diploma", { level: "unknown" })])],
      "unsure",
    ],
    [
      "the second way with an uncertain part",
      [thesis, file("s.pdf", [section("supervisor-statement", { confidence: 0.6 })])],
      "unsure",
    ],
    [
      "the second way with a part that can't be read",
      [thesis, unreadable("statement.pdf")],
      "unreadable encrypted",
    ],
    ["neither", [cv], "missing"],
    ["half of the second way, which can't be read", [unreadable("statement.pdf")], "missing encrypted"],
    [
      "half of the second way, which breaks a rule besides",
      [file("l.pdf", [section("thesis", { language: "fr" })])],
      "missing",
    ],
  ])("%s", (_, documents, expected) => {
    const languages = { languages: { accepted: ["en"] } };
    expect(judged(one(accepts, {}, languages), documents)).toBe(expected);
  });
  test("nested", () => {
    const nested = { allOf: ["cv", { anyOf: ["thesis", { allOf: ["publication", "references"] }] }] };
    expect(judged(one(nested), [cv, thesis])).toBe("received");
    expect(judged(one(nested), [cvWithReferees, file("p.pdf", [section("publication")])])).toBe("received");
    expect(judged(one(nested), [cvWithReferees])).toBe("missing");
  });
  test("one document does not serve as two parts", () => {
    const two = { allOf: ["recommendation-letter", "recommendation-letter"] };
    const recommendation = file("a.pdf", [section("recommendation-letter")]);
    expect(judged(one(two), [recommendation])).toBe("missing");
    expect(judged(one(two), [recommendation, { ...recommendation, file: "b.pdf", sha256: "b" }])).toBe(
      "received",
    );
  });
});

describe("one document serves one item", () => {
  const both = posting({
    items: [
      { id: "bachelor", accepts: { kind: "diploma", level: "bachelor" } },
      { id: "master", accepts: { kind: "diploma", level: "master" } },
      { id: "any", accepts: "diploma", optional: true },
    ],
  });
  const diploma = (name: string, level: Section["level"]) => file(name, [section("diploma", { level })]);
  const seen = (...documents: RecognisedDocument[]) =>
    verdictOn(both, documents).items.map(({ status }) => status);
  test("a diploma of unknown level may be either, and is surely neither", () => {
    expect(seen(diploma("a.pdf", "unknown"))).toEqual(["unsure", "unsure", "received"]);
  });
  test("what a required item may have found is no optional one's doubt", () => {
    const on = posting({
      items: [
        { id: "degree", accepts: { kind: "diploma", level: "master" } },
        { id: "school", accepts: { kind: "diploma", level: "secondary" }, optional: true },
      ],
    });
    const states = verdictOn(on, [diploma("a.pdf", "unknown")]).items.map(({ status }) => status);
    expect(states).toEqual(["unsure", "missing"]);
  });
  test("what one item got is not another's", () => {
    expect(seen(diploma("a.pdf", "bachelor"))).toEqual(["received", "missing", "missing"]);
  });
  test("required items come before optional ones, whatever their place", () => {
    const on = posting({
      items: [
        { id: "spare", accepts: "cv", optional: true },
        { id: "cv", accepts: "cv" },
      ],
    });
    expect(verdictOn(on, [cv]).items.map(({ status }) => status)).toEqual(["missing", "received"]);
  });
  test("as many items as possible are served", () => {
    const on = posting({
      items: [
        { id: "either", accepts: { anyOf: ["cv", "motivation-letter"] } },
        { id: "cv", accepts: "cv" },
      ],
    });
    expect(verdictOn(on, [cv, letter]).status).toBe("complete");
  });
  test("a thesis may stand for itself and be part of something else", () => {
    const on = posting({
      items: [
        { id: "degree", accepts: { allOf: ["thesis", "supervisor-statement"] } },
        { id: "thesis", accepts: "thesis" },
      ],
    });
    const papers = [file("t.pdf", [section("thesis")]), file("s.pdf", [section("supervisor-statement")])];
    expect(verdictOn(on, papers).status).toBe("complete");
  });
});

describe("needed only for a foreign degree", () => {
  const on = one("grading-scale", { when: { foreignDegree: { home: "NO" } } });
  const degree = (
    name: string,
    code?: string,
    fields: Partial<Section> = {},
    kind: "diploma" | "transcript" = "diploma",
  ) =>
    file(name, [
      section(kind, {
        ...(code && { country: { code, evidence: { page: 1, quote: code, cue: "place", weight: 1 } } }),
        ...fields,
      }),
    ]);
  const scale = file("scale.pdf", [section("grading-scale")]);
  test.each<[string, RecognisedDocument[], string]>([
    ["a degree from home", [degree("d.pdf", "NO")], "not-needed"],
    ["a degree from abroad", [degree("d.pdf", "DE")], "missing"],
    ["one from home, one from abroad", [degree("a.pdf", "NO"), degree("b.pdf", "SE")], "missing"],
    ["a degree from abroad, with the scale", [degree("d.pdf", "DE"), scale], "received"],
    ["a degree of unknown country", [degree("d.pdf")], "unsure"],
    ["a degree of unknown country, with the scale", [degree("d.pdf"), scale], "received"],
    ["no degree at all", [cv], "unsure"],
    [
      "a school's diploma from abroad is no degree",
      [degree("a.pdf", "DE", { level: "secondary" }), degree("b.pdf", "NO")],
      "not-needed",
    ],
    [
      "a degree from abroad that is not certain to be one",
      [degree("d.pdf", "DE", { confidence: 0.5 })],
      "unsure",
    ],
    ["a transcript from abroad", [degree("t.pdf", "DE", {}, "transcript")], "missing"],
    [
      "a transcript beside a diploma from home in its language",
      [
        degree("d.pdf", "NO", { language: "en" }),
        degree("t.pdf", undefined, { language: "en" }, "transcript"),
      ],
      "not-needed",
    ],
    [
      "a transcript in another language than the diploma from home",
      [degree("d.pdf", "NO", { language: "no" }), degree("t.pdf", undefined, {}, "transcript")],
      "unsure",
    ],
    [
      "a translated diploma beside its original from home",
      [degree("d.pdf", "NO", { language: "no" }), degree("t.pdf", undefined, { translation: true })],
      "not-needed",
    ],
    [
      "a degree of unknown country in Norwegian",
      [degree("d.pdf", undefined, { language: "no" })],
      "not-needed",
    ],
    [
      "a translation into Norwegian of unknown country",
      [degree("d.pdf", undefined, { language: "no", translation: true })],
      "unsure",
    ],
    ["a degree of unknown country in Polish", [degree("d.pdf", undefined, { language: "pl" })], "unsure"],
    ["not needed, but there", [degree("d.pdf", "NO"), scale], "not-needed"],
  ])("%s", (_, documents, expected) => {
    expect(judged(on, documents)).toBe(expected);
  });
});

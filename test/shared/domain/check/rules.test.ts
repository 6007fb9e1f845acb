import { describe, expect, test } from "vitest";
import type { RecognisedDocument, Section } from "../../../../shared/domain/document/section.ts";
import {
  anna,
  bert,
  cv,
  cvWithReferees,
  file,
  item,
  letter,
  posting,
  section,
  state,
  transcript,
  unreadable,
  verdictOn,
} from "./papers.ts";

const later = "2021-08-10T08:00:00.000Z";
const one = (accepts: unknown, more: Record<string, unknown> = {}, whole: Record<string, unknown> = {}) =>
  posting({ items: [{ id: "it", accepts, ...more }], ...whole });
const judged = (on: ReturnType<typeof one>, documents: readonly RecognisedDocument[]) =>
  state(verdictOn(on, documents), "it");

describe("a kind", () => {
  test.each<[string, RecognisedDocument[], string]>([
    ["sure", [cv], "received"],
    ["nothing came", [], "missing"],
    ["something else came", [letter], "missing"],
    ["below the certain bar", [file("a.pdf", [section("cv", { confidence: 0.89 })])], "unsure"],
    ["on the certain bar", [file("a.pdf", [section("cv", { confidence: 0.9 })])], "received"],
    [
      "second in an uncertain section",
      [file("a.pdf", [section("other", { confidence: 0.6, runnerUp: { kind: "cv", confidence: 0.35 } })])],
      "unsure",
    ],
    [
      "second in a certain section",
      [file("a.pdf", [section("other", { confidence: 0.95, runnerUp: { kind: "cv", confidence: 0.3 } })])],
      "missing",
    ],
    [
      "far behind in an uncertain section",
      [file("a.pdf", [section("other", { confidence: 0.8, runnerUp: { kind: "cv", confidence: 0.05 } })])],
      "missing",
    ],
    ["uncertain beside a sure one", [file("a.pdf", [section("cv", { confidence: 0.6 })]), cv], "received"],
  ])("that is %s", (_, documents, expected) => {
    expect(judged(one("cv"), documents)).toBe(expected);
  });
});

describe("the level of a diploma", () => {
  const diploma = (level?: Section["level"], name = "diploma.pdf") =>
    file(name, [section("diploma", { level })]);
  test.each<[string, RecognisedDocument[], string]>([
    ["right", [diploma("master")], "received"],
    ["another", [diploma("bachelor")], "missing"],
    ["not told", [diploma()], "unsure"],
    ["unknown", [diploma("unknown")], "unsure"],
    ["unknown beside a right one", [diploma("unknown", "a.pdf"), diploma("master")], "received"],
  ])("%s", (_, documents, expected) => {
    expect(judged(one({ kind: "diploma", level: "master" }), documents)).toBe(expected);
  });
  test("does not matter where none is asked for", () => {
    expect(judged(one("diploma"), [diploma("unknown")])).toBe("received");
  });
});

describe("counts", () => {
  const recommendation = (name: string, confidence = 0.95) =>
    file(name, [section("recommendation-letter", { confidence })]);
  test.each<[string, RecognisedDocument[], string, number]>([
    ["two of two", [recommendation("a.pdf"), recommendation("b.pdf")], "received", 2],
    ["three of two", ["a.pdf", "b.pdf", "c.pdf"].map((name) => recommendation(name)), "received", 3],
    ["one of two", [recommendation("a.pdf")], "flawed too-few", 1],
    ["none of two", [], "missing", 0],
    [
      "two in one file",
      [
        file("a.pdf", [
          section("recommendation-letter"),
          section("recommendation-letter", { pages: [2, 2] }),
        ]),
      ],
      "received",
      2,
    ],
    [
      "one and an uncertain one",
      [recommendation("a.pdf"), recommendation("b.pdf", 0.7)],
      "unsure too-few",
      1,
    ],
    [
      "one and a file that can't be read",
      [recommendation("a.pdf"), unreadable("b.pdf")],
      "unreadable encrypted too-few",
      1,
    ],
    [
      "the same bytes twice",
      [recommendation("a.pdf"), { ...recommendation("copy.pdf"), sha256: "sha of a.pdf" }],
      "flawed too-few",
      1,
    ],
  ])("%s", (_, documents, expected, found) => {
    const verdict = verdictOn(one("recommendation-letter", { count: 2 }), documents);
    expect(state(verdict, "it")).toBe(expected);
    expect(item(verdict, "it")).toMatchObject({ found, needed: 2 });
  });
});

describe("references are distinct persons over all documents", () => {
  const named = (name: string, ...referees: Partial<typeof anna & typeof bert>[]) =>
    file(name, [section("cv", { pages: [1, 2] })], {
      referees: referees.map((referee) => ({ name: "X", page: 1, quote: "…", ...referee })),
    });
  test.each<[string, RecognisedDocument[], string, number]>([
    ["two in the CV", [cvWithReferees], "received", 2],
    [
      "one in the CV and one in the mail's text",
      [named("cv.pdf", anna), named("(message)", bert)],
      "received",
      2,
    ],
    ["the same one in two files", [named("cv.pdf", anna), named("list.pdf", anna)], "flawed too-few", 1],
    [
      "the same address under two names",
      [named("a.pdf", anna, { ...anna, name: "A. Vogel-Roe" })],
      "flawed too-few",
      1,
    ],
    [
      "the same name with two addresses",
      [named("a.pdf", anna, { ...anna, email: "vogel@example.com" })],
      "flawed too-few",
      1,
    ],
    [
      "an initial and the whole name",
      [named("a.pdf", anna, { name: "A. Vogel", phone: "1" })],
      "flawed too-few",
      1,
    ],
    [
      "two with one surname and two addresses",
      [named("a.pdf", anna, { name: "Arne Vogel", email: "arne@example.org" })],
      "received",
      2,
    ],
    ["two with one surname", [named("a.pdf", anna, { name: "Jan Vogel", phone: "1" })], "received", 2],
    [
      "one without a way to reach them",
      [named("a.pdf", anna, { name: "Bert Janssens" })],
      "flawed too-few",
      1,
    ],
    ["nobody", [cv], "missing", 0],
    ["a list from which nobody could be read", [file("refs.pdf", [section("references")])], "unsure", 0],
    ["in a CV that can't be read", [unreadable("cv.pdf")], "unreadable encrypted", 0],
    ["not in a transcript that can't be read", [unreadable("transcript.pdf")], "missing", 0],
  ])("%s", (_, documents, expected, found) => {
    const verdict = verdictOn(one("references", { count: 2 }), documents);
    expect(state(verdict, "it")).toBe(expected);
    expect(item(verdict, "it").found).toBe(found);
  });

  test.each([
    ["by address", { email: "JANE@example.org" }],
    ["by name", { email: "jane@example.org", name: "Vogel, Anna" }],
  ])("the applicant is none, known %s", (_, applicant: { email: string; name?: string }) => {
    const own = named("cv.pdf", { ...anna, ...(applicant.name ? {} : { email: "jane@example.org" }) }, bert);
    const verdict = verdictOn(one("references"), [own], { applicant });
    expect(item(verdict, "it").found).toBe(1);
  });

  test("who is the same as a third person through a second is counted once, in any order", () => {
    const chain = [
      { name: "Anna Vogel", email: "a@example.org" },
      { name: "Anna Vogel", email: "b@example.org" },
      { name: "Anne Roe", email: "b@example.org" },
    ];
    for (const order of [chain, chain.toReversed(), [chain[0], chain[2], chain[1]]])
      expect(
        item(verdictOn(one("references"), [named("a.pdf", ...order.map((who) => who ?? {}))]), "it").found,
      ).toBe(1);
  });
});

describe("page limits", () => {
  const long = (name: string, fields: Partial<RecognisedDocument> = {}) =>
    file(name, [section("motivation-letter", { pages: [1, 3] })], fields);
  test.each<[string, unknown, RecognisedDocument[], string]>([
    ["kept", 2, [letter], "received"],
    ["broken", 2, [long("letter.pdf")], "flawed too-many-pages"],
    [
      "broken by one section of a bundle",
      2,
      [file("all.pdf", [section("cv"), section("motivation-letter", { pages: [2, 4] })])],
      "flawed too-many-pages",
    ],
    [
      "kept by a section of a long bundle",
      2,
      [file("all.pdf", [section("motivation-letter", { pages: [1, 2] }), section("cv", { pages: [3, 9] })])],
      "received",
    ],
    [
      "on estimated pages only an advice",
      2,
      [long("letter.docx", { format: "docx", pagesEstimated: true })],
      "received (too-many-pages)",
    ],
    [
      "where the posting advises only an advice",
      { pages: 2, strictness: "advise" },
      [long("letter.pdf")],
      "received (too-many-pages)",
    ],
    ["no matter for a mail's own text", 2, [long("(message)", { pagesEstimated: false })], "received"],
    [
      "kept by a later, shorter one",
      2,
      [long("letter.pdf"), { ...letter, file: "letter2.pdf", sha256: "2", receivedAt: later }],
      "received",
    ],
    ["kept by an earlier, shorter one", 2, [letter, long("long.pdf", { receivedAt: later })], "received"],
    [
      "broken, with a likely shorter one",
      2,
      [long("letter.pdf"), file("new.pdf", [section("motivation-letter", { confidence: 0.8 })])],
      "unsure",
    ],
    [
      "broken, with something that hardly is one",
      2,
      [
        long("letter.pdf"),
        file("x.pdf", [
          section("cv", { confidence: 0.7, runnerUp: { kind: "motivation-letter", confidence: 0.25 } }),
        ]),
      ],
      "flawed too-many-pages",
    ],
  ])("%s", (_, maxPages, documents, expected) => {
    expect(judged(one("motivation-letter", { maxPages }), documents)).toBe(expected);
  });

  test("the facts are told", () => {
    const verdict = verdictOn(one("motivation-letter", { maxPages: 2 }), [long("letter.pdf")]);
    expect(item(verdict, "it").problems).toEqual([
      { code: "too-many-pages", file: "letter.pdf", found: 3, allowed: 2 },
    ]);
  });

  test("of two that keep it the newer counts", () => {
    const newer = { ...letter, file: "letter-final.pdf", sha256: "new", receivedAt: later };
    const verdict = verdictOn(one("motivation-letter", { maxPages: 2 }), [newer, letter]);
    expect(item(verdict, "it").documents).toEqual([{ file: "letter-final.pdf", pages: [1, 1] }]);
  });
});

describe("the mail's own text as letter", () => {
  const text = file("(message)", [section("motivation-letter")]);
  const on = one("motivation-letter", { maxPages: 2 });
  test("counts alone", () => {
    expect(judged(on, [text, cv])).toBe("received");
  });
  test("does not stand in for an attached letter that breaks a rule", () => {
    const long = file("letter.pdf", [section("motivation-letter", { pages: [1, 3] })]);
    expect(judged(on, [text, long])).toBe("flawed too-many-pages");
  });
  test("is not named where a letter is attached", () => {
    expect(item(verdictOn(on, [{ ...text, receivedAt: later }, letter]), "it").documents).toEqual([
      { file: "letter.pdf", pages: [1, 1] },
    ]);
  });
});

describe("formats", () => {
  const rule = (strictness: string) => ({ formats: { accepted: ["pdf"], strictness } });
  const word = { ...letter, file: "letter.docx", format: "docx" as const };
  test.each<[string, Record<string, unknown>, RecognisedDocument[], string]>([
    ["accepted", rule("require"), [letter], "received"],
    ["another", rule("require"), [word], "flawed wrong-format"],
    ["another where the posting advises", rule("advise"), [word], "received (wrong-format)"],
    ["of a mail's own text", rule("require"), [{ ...word, file: "(message)", format: "txt" }], "received"],
  ])("%s", (_, whole, documents, expected) => {
    expect(judged(one("motivation-letter", {}, whole), documents)).toBe(expected);
  });
  test("an item's own rule stands instead of the posting's", () => {
    const on = one("motivation-letter", { formats: { accepted: ["docx"] } }, rule("require"));
    expect(judged(on, [word])).toBe("received");
  });
});

describe("languages", () => {
  const rule = (strictness = "require") => ({
    languages: { accepted: ["en", "no"], translations: ["diploma", "transcript"], strictness },
  });
  const paper = (name: string, fields: Partial<Section> = {}) => file(name, [section("transcript", fields)]);
  const german = paper("zeugnis.pdf", { language: "de" });
  const translation = paper("translation.pdf", { language: "en", translation: true });

  test.each<[string, unknown, RecognisedDocument[], string]>([
    ["accepted", "cv", [cv], "received"],
    ["another", "cv", [file("cv.pdf", [section("cv", { language: "fr" })])], "flawed wrong-language"],
    ["that can't be told", "cv", [file("cv.pdf", [section("cv", { language: undefined })])], "received"],
    ["original alone", "transcript", [german], "flawed translation-missing"],
    ["translation alone", "transcript", [translation], "flawed original-missing"],
    ["translation and original", "transcript", [german, translation], "received"],
    [
      "translation and original in one file",
      "transcript",
      [
        file("all.pdf", [
          section("transcript", { language: "de" }),
          section("transcript", { language: "en", translation: true, pages: [2, 2] }),
        ]),
      ],
      "received",
    ],
    ["both versions by the university", "transcript", [german, paper("english.pdf")], "received"],
    ["accepted, not a translation", "transcript", [paper("english.pdf")], "received"],
    [
      "translation of an original in a second accepted language",
      "transcript",
      [translation, paper("norsk.pdf", { language: "no" })],
      "received",
    ],
    [
      "translation with an original of another kind",
      "transcript",
      [translation, file("d.pdf", [section("diploma", { language: "de" })])],
      "flawed original-missing",
    ],
    [
      "an original and an uncertain translation",
      "transcript",
      [german, paper("t.pdf", { translation: true, confidence: 0.7 })],
      "unsure",
    ],
    [
      "a translation into a language that is not accepted",
      "transcript",
      [german, paper("fr.pdf", { language: "fr", translation: true })],
      "flawed translation-missing",
    ],
    [
      "a letter in another language is not helped by a translation",
      "motivation-letter",
      [file("l.pdf", [section("motivation-letter", { language: "de" })])],
      "flawed wrong-language",
    ],
  ])("%s", (_, accepts, documents, expected) => {
    expect(judged(one(accepts, {}, rule()), documents)).toBe(expected);
  });

  test("where the posting only advises, the problem is told and not counted", () => {
    expect(judged(one("transcript", {}, rule("advise")), [german])).toBe("received (translation-missing)");
  });

  test("of one pair both are named", () => {
    const { documents, found } = item(verdictOn(one("transcript", {}, rule()), [german, translation]), "it");
    expect(documents.map(({ file: name }) => name).toSorted()).toEqual(["translation.pdf", "zeugnis.pdf"]);
    expect(found).toBe(1);
  });

  test("one translation serves one original", () => {
    const on = one({ kind: "diploma" }, { count: 2 }, rule());
    const originals = ["a.pdf", "b.pdf"].map((name) => file(name, [section("diploma", { language: "de" })]));
    const english = file("t.pdf", [section("diploma", { translation: true })]);
    expect(judged(on, [...originals, english])).toBe("flawed translation-missing");
  });

  test("a pair agrees in level and person", () => {
    const on = one({ kind: "diploma", level: "master" }, {}, rule());
    const diploma = (name: string, fields: Partial<Section>) => file(name, [section("diploma", fields)]);
    const master = diploma("master.pdf", { level: "master", language: "de", person: "Jana Krüger" });
    const bachelor = diploma("t.pdf", { level: "bachelor", translation: true });
    const stranger = diploma("t.pdf", { level: "master", translation: true, person: "Omar Haddad" });
    const own = diploma("t.pdf", { translation: true, person: "Jana Kruger" });
    expect(judged(on, [master, bachelor])).toBe("flawed translation-missing");
    expect(judged(on, [master, stranger])).toMatch(/^flawed/);
    expect(judged(on, [master, own])).toBe("received");
  });

  test("a translation that does not name the level takes it from its original", () => {
    const on = one({ kind: "diploma", level: "bachelor" }, {}, rule());
    const original = file("a.pdf", [section("diploma", { level: "bachelor", language: "fr" })]);
    const english = file("b.pdf", [section("diploma", { level: "unknown", translation: true })]);
    expect(judged(on, [english, original])).toBe("received");
  });
});

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
  ])("%s", (_, documents, expected) => {
    expect(judged(one(accepts), documents)).toBe(expected);
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
        degree("d.pdf", "NO", { language: "no" }),
        degree("t.pdf", undefined, { language: "no" }, "transcript"),
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
    ["not needed, but there", [degree("d.pdf", "NO"), scale], "not-needed"],
  ])("%s", (_, documents, expected) => {
    expect(judged(on, documents)).toBe(expected);
  });
});

describe("files that can't be read", () => {
  test.each<[string, unknown, RecognisedDocument[], string]>([
    ["may be anything", "cv", [unreadable("scan001.pdf")], "unreadable encrypted"],
    [
      "may be what their name says",
      "cv",
      [unreadable("Lebenslauf_Krüger.pdf", "damaged")],
      "unreadable damaged",
    ],
    ["are not what their name excludes", "cv", [unreadable("Transcript-of-Records.pdf")], "missing"],
    [
      "may be several things by their name",
      "transcript",
      [unreadable("CV_and_transcripts.pdf", "empty-file")],
      "unreadable empty-file",
    ],
    ["do not matter where the document is there", "cv", [cv, unreadable("scan.pdf")], "received"],
    [
      "yield to one that may be it",
      "cv",
      [file("a.pdf", [section("cv", { confidence: 0.6 })]), unreadable("b.pdf")],
      "unsure",
    ],
    [
      "of another level by their name",
      { kind: "diploma", level: "master" },
      [unreadable("Bachelor-Diploma.pdf")],
      "missing",
    ],
    [
      "of the level by their name",
      { kind: "diploma", level: "master" },
      [unreadable("MSc diploma.pdf")],
      "unreadable encrypted",
    ],
    [
      "pictures without words",
      "cv",
      [file("img.pdf", [section("other", { confidence: 0.3, evidence: [] })])],
      "unreadable",
    ],
    [
      "pages without words within a bundle",
      "transcript",
      [file("all.pdf", [section("cv"), section("other", { pages: [2, 3], confidence: 0.3, evidence: [] })])],
      "unreadable",
    ],
    ["a mail's text without words is none", "cv", [file("(message)", [])], "missing"],
    [
      "in a folder of an archive",
      "cv",
      [unreadable("papers.zip/transcripts/karakterutskrift.pdf")],
      "missing",
    ],
  ])("%s", (_, accepts, documents, expected) => {
    expect(judged(one(accepts), documents)).toBe(expected);
  });

  test("that serve no item are told at the application, as an advice", () => {
    const verdict = verdictOn(one("cv"), [cv, unreadable("extra.pdf", "damaged")]);
    expect(verdict.problems).toEqual([{ code: "damaged", file: "extra.pdf", advice: true }]);
    expect(verdict.status).toBe("complete");
  });
});

describe("links instead of files", () => {
  const text = file("(message)", [section("other")], { links: ["https://drive.example.com/folder/1"] });
  test("leave the item missing, with the link named", () => {
    const verdict = verdictOn(one("cv"), [text]);
    expect(state(verdict, "it")).toBe("missing link-instead-of-file");
    expect(item(verdict, "it").problems[0]).toMatchObject({ found: "https://drive.example.com/folder/1" });
  });
  test("do not matter where the document is there or optional", () => {
    expect(judged(one("cv"), [cv, text])).toBe("received");
    expect(judged(one("cv", { optional: true }), [text])).toBe("missing");
  });
});

describe("everything in one PDF", () => {
  const on = (onePdf: string) =>
    posting({
      onePdf,
      items: [
        { id: "letter", accepts: "motivation-letter" },
        { id: "cv", accepts: "cv" },
      ],
    });
  const bundle = file("all.pdf", [section("motivation-letter"), section("cv", { pages: [2, 3] })]);
  const text = file("(message)", [section("motivation-letter")]);
  test.each<[string, RecognisedDocument[], string[]]>([
    ["one PDF", [bundle], []],
    ["two files", [cv, letter], ["not-one-pdf"]],
    ["one file that is no PDF", [{ ...bundle, format: "docx" }], ["not-one-pdf"]],
    ["two files, then all in one", [cv, letter, { ...bundle, receivedAt: later }], []],
    ["the letter in the mail and one PDF", [text, cv], []],
    ["the mail's text alone", [text], []],
    ["nothing", [], []],
    ["one PDF with too little in it", [cv], []],
  ])("%s", (_, documents, expected) => {
    expect(verdictOn(on("advise"), documents).problems.map(({ code }) => code)).toEqual(expected);
  });
  test("advised, it does not make an application incomplete; required, it does", () => {
    expect(verdictOn(on("advise"), [cv, letter]).status).toBe("complete");
    expect(verdictOn(on("require"), [cv, letter]).status).toBe("incomplete");
    expect(verdictOn(on("require"), [bundle]).status).toBe("complete");
  });
});

describe("the application", () => {
  const on = posting({
    items: [
      { id: "cv", accepts: "cv" },
      { id: "transcripts", accepts: "transcript" },
      { id: "extra", accepts: "publication", optional: true },
    ],
  });
  const perhaps = file("x.pdf", [section("transcript", { confidence: 0.6 })]);
  test.each<[string, RecognisedDocument[], string]>([
    ["complete: all required items are there", [cv, transcript], "complete"],
    ["incomplete: one is missing", [cv], "incomplete"],
    ["incomplete though another needs a look", [perhaps], "incomplete"],
    ["needs review: one is unsure", [cv, perhaps], "needs-review"],
    ["needs review: one can't be read", [cv, unreadable("scan.pdf")], "needs-review"],
  ])("is %s", (_, documents, expected) => {
    expect(verdictOn(on, documents).status).toBe(expected);
  });
  test("is complete with what a reviewer does without", () => {
    const waived = [{ item: "transcripts", by: "Ingrid Solberg", reason: "known from an earlier project" }];
    const verdict = verdictOn(on, [cv], { waived });
    expect(verdict.status).toBe("complete");
    expect(item(verdict, "transcripts")).toMatchObject({
      status: "waived",
      why: "Waived by Ingrid Solberg: known from an earlier project",
    });
  });
  test("lists every item, the optional ones too", () => {
    expect(verdictOn(on, []).items.map(({ id, required }) => [id, required])).toEqual([
      ["cv", true],
      ["transcripts", true],
      ["extra", false],
    ]);
  });
});

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadPostings } from "../shared/adapters/postings-files.ts";
import { fieldsAt, postingJsonSchema } from "../shared/domain/posting/json-schema.ts";
import { isLate } from "../shared/domain/posting/posting.ts";

describe("the postings that ship", () => {
  const table: readonly [string, readonly (readonly [string, boolean])[]][] = [
    [
      "ghent-explainable-ml",
      [
        ["cv", true],
        ["motivation-letter", true],
        ["transcripts", true],
        ["references", true],
      ],
    ],
    [
      "rostock-phd",
      [
        ["cover-letter", true],
        ["cv", true],
        ["references", true],
        ["transcripts", true],
      ],
    ],
    [
      "rostock-postdoc",
      [
        ["cover-letter", true],
        ["cv", true],
        ["references", true],
        ["transcripts", true],
      ],
    ],
    [
      "rostock-thesis",
      [
        ["cv", false],
        ["transcripts", false],
      ],
    ],
    [
      "tuebingen-interpretable-dl",
      [
        ["cv", true],
        ["transcripts", true],
      ],
    ],
    [
      "uit-knowledge-driven-ml",
      [
        ["motivation-letter", true],
        ["cv", true],
        ["bachelor-diploma", true],
        ["master-degree", true],
        ["transcripts", true],
        ["grading-scale", true],
        ["thesis", true],
        ["academic-works", false],
        ["english-proficiency", false],
      ],
    ],
  ];

  test("are the six of the contract, without a fault, with the items of the contract", async () => {
    const { postings, faults } = await loadPostings("postings");
    expect(faults).toEqual([]);
    const items = [...postings.values()].map(
      (posting) => [posting.id, posting.items.map(({ id, optional }) => [id, !optional])] as const,
    );
    expect(items).toEqual(table);
  });

  test("ask what the contract says", async () => {
    const { postings } = await loadPostings("postings");
    const item = (posting: string, id: string) => postings.get(posting)?.items.find((one) => one.id === id);
    expect(item("ghent-explainable-ml", "references")).toMatchObject({
      accepts: { kind: "references" },
      count: 2,
    });
    for (const posting of ["rostock-phd", "rostock-postdoc"]) {
      expect(item(posting, "references")).toMatchObject({ count: 2 });
      expect(item(posting, "cover-letter")).toMatchObject({
        accepts: { kind: "motivation-letter" },
        maxPages: { pages: 2, strictness: "require" },
      });
      expect(postings.get(posting)?.onePdf).toBe("advise");
    }
    const uit = postings.get("uit-knowledge-driven-ml");
    expect(uit?.channel).toBe("portal");
    expect(uit?.languages).toMatchObject({
      accepted: ["en", "no", "sv", "da"],
      translations: ["diploma", "transcript"],
    });
    expect(item("uit-knowledge-driven-ml", "master-degree")?.accepts).toEqual({
      anyOf: [
        { kind: "diploma", level: "master" },
        { allOf: [{ kind: "thesis" }, { kind: "supervisor-statement" }] },
      ],
    });
    expect(item("uit-knowledge-driven-ml", "grading-scale")?.when).toEqual({ foreignDegree: { home: "NO" } });
    expect(postings.get("rostock-thesis")?.addressRequired).toBe(true);
  });

  test.each([
    ["ghent-explainable-ml", "2021-08-31T21:59:59.999Z", false],
    ["ghent-explainable-ml", "2021-08-31T22:00:00.000Z", true],
    ["rostock-phd", "2023-10-15T21:59:59.999Z", false],
    ["rostock-phd", "2023-10-15T22:00:00.000Z", true],
    ["rostock-postdoc", "2099-01-01T00:00:00.000Z", false],
  ])("%s: mail of %s is late: %s", async (id, at, late) => {
    const { postings } = await loadPostings("postings");
    const posting = postings.get(id);
    expect(posting && isLate(posting, at)).toBe(late);
  });

  test("notify nobody outside example.org", async () => {
    const { postings } = await loadPostings("postings");
    const people = [...postings.values()].flatMap((posting) => posting.people);
    expect(people.length).toBeGreaterThan(0);
    expect(people.filter(({ email }) => !email.endsWith("@example.org"))).toEqual([]);
  });

  test("name the schema for editors, which is the one of today (npm run schema)", async () => {
    const schema: unknown = JSON.parse(await readFile("postings/posting.schema.json", "utf8"));
    expect(schema).toEqual(JSON.parse(JSON.stringify(postingJsonSchema())));
    const { postings } = await loadPostings("postings");
    for (const id of postings.keys())
      expect(await readFile(`postings/${id}.yaml`, "utf8")).toMatch(
        /^# yaml-language-server: \$schema=\.\/posting\.schema\.json\n/,
      );
  });
});

describe("the guide to writing postings", () => {
  test("has an example without a fault", async () => {
    const guide = await readFile("docs/postings.md", "utf8");
    const [example] = guide.match(/(?<=```yaml\n)# yaml-language-server[^`]*\nid:[^`]*/) ?? [];
    const folder = await mkdtemp(join(tmpdir(), "dossier-guide-"));
    await writeFile(join(folder, "example.yaml"), example ?? "");
    const { postings, faults } = await loadPostings(folder);
    await rm(folder, { recursive: true });
    expect(faults).toEqual([]);
    expect(postings.get("phd-examples")?.items.length).toBe(5);
  });

  test("names every field that there is", async () => {
    const guide = await readFile("docs/postings.md", "utf8");
    const fields = [
      [],
      ["items", 0],
      ["deadline"],
      ["opens"],
      ["languages"],
      ["formats"],
      ["replies"],
      ["people", 0],
    ]
      .flatMap((path) => fieldsAt(path))
      .filter((field) => !new RegExp(`\\b${field}\\b`).test(guide));
    expect(fields).toEqual([]);
  });
});

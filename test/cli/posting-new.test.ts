import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Interviewer } from "../../cli/interview.ts";
import { newPosting } from "../../cli/posting-new.ts";
import { loadPostings } from "../../shared/adapters/postings-files.ts";
import { idFor } from "../../shared/domain/posting/draft.ts";

/** A person who answers by the first words of a question; what was refused is kept. */
function answering(answers: Readonly<Record<string, string | readonly string[] | boolean>>) {
  const refused: string[] = [];
  const asked = new Map<string, number>();
  const answerTo = (question: string) => {
    const key = Object.keys(answers).find((start) => question.startsWith(start));
    return key === undefined ? undefined : { key, answer: answers[key] };
  };
  const ask: Interviewer = {
    async text(question, { standard, check } = {}) {
      const found = answerTo(question);
      const time = asked.get(question) ?? 0;
      asked.set(question, time + 1);
      const given = found?.answer;
      const tries = Array.isArray(given) ? (given as readonly string[]).slice(time) : [given];
      for (const one of tries) {
        const answer = typeof one === "string" ? one : (standard ?? "");
        const verdict = check?.(answer) ?? true;
        if (verdict === true) return answer;
        refused.push(verdict);
        asked.set(question, (asked.get(question) ?? 0) + 1);
      }
      return "";
    },
    async yes(question, standard) {
      const given = answerTo(question)?.answer;
      return typeof given === "boolean" ? given : standard;
    },
    async choice(question, choices, standard) {
      const given = answerTo(question)?.answer;
      return choices.find(({ value }) => value === given)?.value ?? standard;
    },
    async several(question, choices, standard) {
      const given = answerTo(question)?.answer;
      return Array.isArray(given)
        ? choices.flatMap(({ value }) => ((given as readonly string[]).includes(value) ? [value] : []))
        : [...standard];
    },
  };
  return { ask, refused };
}

let folder: string;
let shown: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "postings-"));
  shown = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    shown += String(text);
    return true;
  });
  await writeFile(join(folder, "first.yaml"), "id: first\ntitle: The first\nsubjects: [The first one]\n");
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

describe("dossier postings new", () => {
  test("writes a posting of everything that was asked, which lints without a fault", async () => {
    const { ask } = answering({
      "What is advertised?": "PhD position in examples",
      "Who advertises?": "Institute of Examples",
      "The subject": "PhD Examples {YEAR}",
      "An address of its own": "jobs@example.org",
      "The last day": "2027-01-31",
      "Where does that day end?": "Europe/Oslo",
      "What does the advert ask for?": [
        "cv",
        "motivation-letter",
        "diploma",
        "transcript",
        "references",
        "grading-scale",
      ],
      "At most how many pages in the motivation": "2",
      "Which diplomas?": ["bachelor", "master"],
      "How many names of referees?": "2",
      "Only for degrees": "no",
      "Languages that papers": "en, no",
      "Is everything asked for in one PDF?": "advise",
      "Who is told about": "Ingrid Eksempel",
      "The address of Ingrid": "ingrid@example.org",
    });
    expect(await newPosting(folder, ask)).toBe(0);
    const { postings, faults } = await loadPostings(folder);
    expect(faults).toEqual([]);
    expect(postings.get("phd-position-in-examples")).toMatchObject({
      institution: "Institute of Examples",
      subjects: ["PhD Examples {YEAR}"],
      deadline: { date: "2027-01-31", timeZone: "Europe/Oslo" },
      languages: { accepted: ["en", "no"], translations: ["transcript", "diploma"] },
      onePdf: "advise",
      people: [{ name: "Ingrid Eksempel", email: "ingrid@example.org", role: "chair" }],
      items: [
        { id: "cv" },
        { id: "motivation-letter", maxPages: { pages: 2 } },
        { id: "transcripts" },
        { id: "bachelor-diploma", accepts: { kind: "diploma", level: "bachelor" } },
        { id: "master-diploma" },
        { id: "grading-scale", when: { foreignDegree: { home: "NO" } } },
        { id: "references", count: 2 },
      ],
    });
    expect(shown).toContain("dossier postings preview phd-position-in-examples");
  });

  test("the fewest answers make a posting too", async () => {
    const { ask } = answering({ "What is advertised?": "Assistant wanted" });
    expect(await newPosting(folder, ask)).toBe(0);
    expect((await loadPostings(folder)).faults).toEqual([]);
    expect(await readFile(join(folder, "assistant-wanted.yaml"), "utf8")).toMatch(/^# yaml-language-server/);
  });

  test("asks again with the reason where an answer can't be", async () => {
    const { ask, refused } = answering({
      "What is advertised?": "Assistant wanted",
      "Its id": ["first", "Has Blanks", "second"],
      "The last day": ["31.1.2027", "2027-01-31"],
      "Where does": ["CET", "Europe/Berlin"],
      "Languages that": ["English", "en"],
    });
    expect(await newPosting(folder, ask)).toBe(0);
    expect(refused).toEqual([
      expect.stringContaining("there is a posting 'first' already"),
      expect.stringContaining("small letters, digits and single dashes"),
      expect.stringContaining("2021-08-31"),
      expect.stringContaining("Europe/Berlin"),
      expect.stringContaining("two letters of ISO 639-1"),
    ]);
  });

  test("writes nothing when the person says no", async () => {
    const { ask } = answering({ "What is advertised?": "Assistant wanted", "Write ": false });
    expect(await newPosting(folder, ask)).toBe(1);
    expect(await readdir(folder)).toEqual(["first.yaml"]);
  });

  test("warns where another posting has the same subject", async () => {
    const { ask } = answering({ "What is advertised?": "Assistant wanted", "The subject": "The first one" });
    await newPosting(folder, ask);
    expect(shown).toContain("first");
    expect(shown).toContain("! ");
  });

  test("says what to do where the folder is not there", async () => {
    const { ask } = answering({});
    await expect(newPosting(join(folder, "none"), ask)).rejects.toThrow("there is no folder");
  });
});

test.each([
  ["PhD position in Examples", "phd-position-in-examples"],
  ["Doktorand:in für Äußerungen (m/w/d)", "doktorand-in-fuer-aeusserungen-m-w-d"],
  ["机器学习", ""],
  [
    "A very long title of a position that nobody would ever want to type",
    "a-very-long-title-of-a-position-that",
  ],
])("the id proposed for '%s' is '%s'", (title, id) => {
  expect(idFor(title)).toBe(id);
});

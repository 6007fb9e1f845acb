import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Line } from "../../../shared/domain/document/reading.ts";
import { joinHyphens } from "../../../shared/adapters/reader/hyphens.ts";
import { buildLines, type Run } from "../../../shared/adapters/reader/lines.ts";

/** A word set at 10 points, half a size wide a letter. */
function word(text: string, x: number, baseline: number, style: Partial<Run> = {}): Run {
  const size = style.size ?? 10;
  return { text, x, width: text.length * size * 0.5, baseline, size, bold: false, spaced: false, ...style };
}

/** Words with a space of 0.3 sizes between them. */
function words(text: string, x: number, baseline: number, style: Partial<Run> = {}): Run[] {
  let at = x;
  return text.split(" ").map((each, index) => {
    const run = word(each, at, baseline, { spaced: index > 0, ...style });
    at += run.width + run.size * 0.3;
    return run;
  });
}
const spread = (text: string, x: number) =>
  [...text].map((letter, index) => word(letter, x + 14 * index, 100, { spaced: true }));
const column = (lines: readonly string[], x: number, top = 100) =>
  lines.flatMap((line, index) => words(line, x, top + 12 * index));
const texts = (runs: readonly Run[]) => buildLines(runs).map(({ text }) => text);

const left = ["We study the thing", "that others left out", "and find that it is", "larger than believed"];
const right = ["Our method has four", "steps of which the", "second one is new to", "the whole community"];

describe("lines", () => {
  test("stand where their words stand", () => {
    const [line] = buildLines(words("Curriculum vitae", 72, 100, { size: 18, bold: true, font: "Serif" }));
    expect(line).toEqual({
      text: "Curriculum vitae",
      x: 72,
      y: 86,
      width: 140.4,
      height: 18,
      size: 18,
      bold: true,
      font: "Serif",
    });
  });

  const cases: readonly { readonly shows: string; readonly runs: Run[]; readonly read: readonly string[] }[] =
    [
      { shows: "nothing where there is nothing", runs: [], read: [] },
      {
        shows: "two columns one after the other",
        runs: [...column(left, 50), ...column(right, 300)],
        read: [...left, ...right],
      },
      {
        shows: "two columns with headings larger than the strip between them is wide",
        runs: [
          ...words("A Title", 50, 90, { size: 14 }),
          ...column(left, 50, 110),
          ...words("1 Method", 50, 162, { size: 14 }),
          ...column(left, 50, 180),
          ...column([...right, ...right, ...right], 50 + 21 * 5 + 10, 90),
        ],
        read: ["A Title", ...left, "1 Method", ...left, ...right, ...right, ...right],
      },
      {
        shows: "a row whose title and code take two lines each, and its marks stand between them",
        runs: [
          ...words("Code", 50, 100),
          ...words("Course", 100, 100),
          ...words("Mark", 300, 100),
          ...words("CSC", 50, 120),
          ...words("401", 50, 132),
          ...words("Operating Systems", 100, 120),
          ...words("with Exercises", 100, 132),
          ...words("72", 300, 126),
          ...words("CSC", 50, 147),
          ...words("403", 50, 159),
          ...words("Compilers", 100, 153),
          ...words("64", 300, 153),
        ],
        read: [
          "Code\tCourse\tMark",
          "CSC 401\tOperating Systems with Exercises\t72",
          "CSC 403\tCompilers\t64",
        ],
      },
      {
        shows: "columns under a title across the page, and a line across it below",
        runs: [
          ...words("A title that goes across the whole of this page of two columns", 50, 60),
          ...column(left, 50),
          ...column(right, 300),
          ...words("A footnote that goes across the whole of this page of two columns", 50, 200),
        ],
        read: [
          "A title that goes across the whole of this page of two columns",
          ...left,
          ...right,
          "A footnote that goes across the whole of this page of two columns",
        ],
      },
      {
        shows: "a table row by row, its cells divided by tabs",
        runs: [
          ["Course", "ECTS", "Grade"],
          ["Linear algebra", "6", "1,3"],
          ["Statistics", "9", "2,0"],
          ["Databases", "6", "1,0"],
        ].flatMap((row, index) =>
          row.flatMap((cell, place) => words(cell, [50, 250, 320][place] as number, 100 + 14 * index)),
        ),
        read: ["Course\tECTS\tGrade", "Linear algebra\t6\t1,3", "Statistics\t9\t2,0", "Databases\t6\t1,0"],
      },
      {
        shows: "a course's title over two lines as one cell of its row",
        runs: [
          ...words("Course", 50, 80),
          ...words("ECTS", 250, 80),
          ...words("Grade", 320, 80),
          ...words("Advanced methods in", 50, 100),
          ...words("statistical learning", 50, 112),
          ...words("6", 250, 106),
          ...words("1,3", 320, 106),
          ...words("Logic", 50, 130),
          ...words("9", 250, 130),
          ...words("2,0", 320, 130),
        ],
        read: ["Course\tECTS\tGrade", "Advanced methods in statistical learning\t6\t1,3", "Logic\t9\t2,0"],
      },
      {
        shows: "two lines apart beside a sentence at half their height",
        runs: [
          ...words("Anna Berg", 50, 100),
          ...words("Lake Road", 50, 112),
          ...words("wrote a thesis on tides", 250, 106),
        ],
        read: ["Anna Berg", "wrote a thesis on tides", "Lake Road"],
      },
      {
        shows: "a table that was written column by column as rows all the same",
        runs: [
          ...column(["Linear algebra", "Statistics", "Databases", "Seminar"], 50),
          ...column(["1,3", "2,0", "1,0", "1,7"], 300),
        ],
        read: ["Linear algebra\t1,3", "Statistics\t2,0", "Databases\t1,0", "Seminar\t1,7"],
      },
      {
        shows: "a date beside the lines that it belongs to",
        runs: [
          ...words("2019 – 2021", 50, 100),
          ...column(["Data scientist at a firm", "forecasting of demand"], 150),
          ...words("2017 – 2019", 50, 124),
          ...column(["Student assistant", "teaching of exercises"], 150, 124),
        ],
        read: [
          "2019 – 2021\tData scientist at a firm",
          "forecasting of demand",
          "2017 – 2019\tStudent assistant",
          "teaching of exercises",
        ],
      },
      {
        shows: "two pairs of columns one pair after the other",
        runs: [
          ...column(["Prof. Anna Berg", "University of Town", "anna@example.org"], 50),
          ...column(["Dr. Carl Holm", "Firm of the North", "carl@example.org"], 300),
          ...column(["Prof. Dora Lund", "Institute of Ice", "dora@example.org"], 50, 160),
          ...column(["Dr. Emil Falk", "House of Numbers", "emil@example.org"], 300, 160),
        ],
        read: [
          "Prof. Anna Berg",
          "University of Town",
          "anna@example.org",
          "Dr. Carl Holm",
          "Firm of the North",
          "carl@example.org",
          "Prof. Dora Lund",
          "Institute of Ice",
          "dora@example.org",
          "Dr. Emil Falk",
          "House of Numbers",
          "emil@example.org",
        ],
      },
      {
        shows: "long columns that were written line by line one after the other",
        runs: Array.from({ length: 8 }, (_, index) => [
          ...words(`the left column goes on in its line number ${index}`, 50, 100 + 12 * index),
          ...words(`the right column has its own line number ${index}`, 350, 100 + 12 * index),
        ]).flat(),
        read: [
          ...Array.from({ length: 8 }, (_, index) => `the left column goes on in its line number ${index}`),
          ...Array.from({ length: 8 }, (_, index) => `the right column has its own line number ${index}`),
        ],
      },
      {
        shows: "a superscript in its line",
        runs: [
          ...words("the 1", 50, 100),
          word("st", 73, 96, { size: 6 }),
          ...words("of May", 82, 100, { spaced: true }),
        ],
        read: ["the 1st of May"],
      },
      {
        shows: "a title of letters set apart as words",
        runs: [...spread("CURRICULUM", 50), ...spread("VITAE", 220)],
        read: ["CURRICULUM VITAE"],
      },
      {
        shows: "single letters of a table as cells",
        runs: ["A", "B", "C", "D", "E", "F"].flatMap((grade, index) => words(grade, 50 + 60 * index, 100)),
        read: ["A\tB\tC\tD\tE\tF"],
      },
    ];
  test.each(cases)("read $shows", ({ runs, read }) => expect(texts(runs)).toEqual(read));

  test("lose no word and invent none, wherever words stand", () => {
    const run = fc.record({
      text: fc.stringMatching(/^[A-Z][a-z]{2,8}$/),
      x: fc.integer({ min: 0, max: 500 }),
      width: fc.integer({ min: 5, max: 80 }),
      baseline: fc.integer({ min: 20, max: 800 }),
      size: fc.constantFrom(8, 10, 14),
      bold: fc.boolean(),
      spaced: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(run, { maxLength: 60 }), (runs) => {
        const letters = (text: string) => [...text.replaceAll(/\s/g, "")].toSorted().join("");
        expect(letters(texts(runs).join(""))).toBe(letters(runs.map(({ text }) => text).join("")));
      }),
    );
  });
});

describe("words parted at a line's end", () => {
  const line = (text: string, y: number): Line => ({
    text,
    x: 0,
    y,
    width: 0,
    height: 10,
    size: 10,
    bold: false,
  });
  test.each([
    ["are joined on the line where they begin", ["the exam-", "ination of it"], ["the examination", "of it"]],
    ["are joined by the engine's own mark", ["eine Unter\uFFFE", "suchung"], ["eine Untersuchung"]],
    ["keep the hyphen of a name", ["am Max-Planck-", "Institut in"], ["am Max-Planck-Institut", "in"]],
    [
      "stay apart where a word is left out",
      ["die Vor- und Haupt-", "und Nebenfächer"],
      ["die Vor- und Haupt-", "und Nebenfächer"],
    ],
    [
      "keep the hyphen of an address",
      ["write to anna-", "berg@example.org"],
      ["write to anna-berg@example.org"],
    ],
    ["keep the hyphen after a single letter", ["send an e-", "mail"], ["send an e-mail"]],
    ["are no ranges of years", ["from 2019-", "2021 at"], ["from 2019-", "2021 at"]],
    ["are left alone in tables", ["Mod-\t6", "ul two"], ["Mod-\t6", "ul two"]],
  ])("%s", (_, given, read) => {
    const lines = given.map((text, index) => line(text, 12 * index));
    expect(joinHyphens(lines).map(({ text }) => text)).toEqual(read);
  });

  test("stay apart where a title follows", () => {
    const title = { ...line("results", 20), size: 18 };
    expect(joinHyphens([line("the begin-", 0), title]).map(({ text }) => text)).toEqual([
      "the begin-",
      "results",
    ]);
  });
});

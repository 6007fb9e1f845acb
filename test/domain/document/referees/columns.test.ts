import { expect, test } from "vitest";
import type { Line, Reading } from "../../../../shared/domain/document/reading.ts";
import { recognise } from "../../../../shared/domain/document/recognise.ts";

/* Referees whose lines can only be told apart by where they stand. */

/** A line at x and y, in points; five points a letter. */
type Placed = readonly [number, number, string];

const head: readonly Placed[] = [
  [58, 60, "Jane Roe"],
  [58, 80, "jane.roe@example.org"],
  [58, 100, "Education"],
  [58, 115, "2018–2020 Master, Tartu"],
  [58, 130, "2015–2018 Bachelor, Riga"],
  [58, 150, "Experience"],
  [58, 165, "2020–2022 Analyst, Kestrel Ltd"],
  [58, 190, "References"],
];

function reading(placed: readonly Placed[]): Reading {
  const lines = placed.map(([x, y, text]): Line => {
    const heading = ["Education", "Experience", "References"].includes(text);
    const size = text === "Jane Roe" ? 18 : heading ? 13 : 10;
    return { text, x, y, width: text.length * 5, height: size, size, bold: heading };
  });
  const pages = [
    { number: 1, width: 595, height: 842, lines, language: "en" as const, source: "text" as const },
  ];
  return { format: "pdf", pages, pagesEstimated: false, language: "en", bookmarks: [] };
}

test.each<readonly [string, readonly Placed[], readonly string[]]>([
  [
    "two columns whose lines alternate",
    [
      [58, 210, "Prof. Ada Lindqvist"],
      [58, 224, "University of Lorn"],
      [260, 231, "Colm Reilly"],
      [58, 238, "Lorn"],
      [260, 245, "Kestrel Ltd"],
      [58, 252, "+44 1632 960 700"],
      [260, 259, "+44 1632 960 701"],
    ],
    ["Ada Lindqvist", "Colm Reilly"],
  ],
  [
    "a second cell that goes on below beside the name",
    [
      [58, 210, "Ada Lindqvist\tProfessor of Geology,"],
      [170, 222, "ada@lorn.example.org"],
      [58, 240, "Colm Reilly\tHead of data, De Horizon,"],
      [170, 252, "01632 960 701"],
    ],
    ["Ada Lindqvist", "Colm Reilly"],
  ],
  [
    "the right column's number alone on its line",
    [
      [58, 210, "Ada Lindqvist\tColm Reilly"],
      [58, 222, "ada@lorn.example.org\tKestrel Ltd"],
      [210, 234, "01632 960 701"],
    ],
    ["Ada Lindqvist", "Colm Reilly"],
  ],
  [
    "addresses of two cells that ran together",
    [
      [58, 210, "Prof. Ada Lindqvist\tColm Reilly"],
      [58, 222, "ada@lorn.example.org cr@kestrel.example.com"],
    ],
    ["Ada Lindqvist", "Colm Reilly"],
  ],
  [
    "blocks with a gap between them",
    [
      [58, 210, "Ada Lindqvist"],
      [58, 222, "ada@lorn.example.org"],
      [58, 246, "Colm Reilly"],
      [58, 258, "01632 960 701"],
    ],
    ["Ada Lindqvist", "Colm Reilly"],
  ],
  [
    "a line between two ways of one person that might be a name",
    [
      [58, 210, "Ada Lindqvist"],
      [58, 222, "ada@lorn.example.org"],
      [58, 234, "North Harbour"],
      [58, 246, "01632 960 701"],
    ],
    ["Ada Lindqvist"],
  ],
  [
    "a row of mail and number below a row of name and office",
    [
      [58, 210, "Ada Lindqvist\tPrincipal Geologist, Rivers Section"],
      [170, 222, "ada@lorn.example.org\t01632 960 700"],
    ],
    ["Ada Lindqvist"],
  ],
])("%s", (_, placed, names) => {
  const context = { applicant: { email: "jane.roe@example.org", name: "Jane Roe" } };
  const { referees } = recognise(reading([...head, ...placed]), "x.pdf", context);
  expect(referees.map(({ name }) => name)).toEqual(names);
});

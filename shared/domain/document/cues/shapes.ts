import type { DocumentKind } from "../../kinds.ts";
import type { CueName } from "./catalogue.ts";

/** What a page shows by its shape, whatever its words: counted in `features.ts`. */
export const shapes = [
  "date ranges",
  "contact block",
  "name at the head",
  "salutation",
  "closing",
  "first person",
  "third person",
  "graded rows",
  "mostly graded rows",
  "rows with a value",
  "grade header",
  "grades explained",
  "grade bands",
  "officers",
  "contents list",
  "four skills",
  "bibliography",
  "mostly works",
  "citations",
  "persons to ask",
  "short page",
  "few words",
  "running text",
  "writes of own plans",
  "writes of another",
  "large type",
  "documents listed",
  "own name",
  "title alone",
  "machine readable zone",
] as const;
export type Shape = (typeof shapes)[number];

/** What a shape adds to a kind when it is seen often enough; the strongest entry that holds counts. */
export interface ShapeCue {
  readonly shape: Shape;
  readonly kind: DocumentKind;
  readonly atLeast: number;
  readonly weight: number;
  readonly anchor?: true;
  /** Holds only where this shape is seen, or this cue heard, on the page as well. */
  readonly with?: Shape | CueName;
}

export const shapeCues: readonly ShapeCue[] = [
  { shape: "date ranges", kind: "cv", atLeast: 2, weight: 1.2 },
  { shape: "date ranges", kind: "cv", atLeast: 4, weight: 2.2 },
  { shape: "date ranges", kind: "cv", atLeast: 7, weight: 2.8 },
  { shape: "date ranges", kind: "cv", atLeast: 3, weight: 2.4, anchor: true, with: "name at the head" },
  { shape: "date ranges", kind: "cv", atLeast: 7, weight: 3, anchor: true, with: "name at the head" },
  // Stations of a life below an address: whatever the headings, in whatever language.
  { shape: "date ranges", kind: "cv", atLeast: 3, weight: 2, anchor: true, with: "contact block" },
  { shape: "date ranges", kind: "cv", atLeast: 4, weight: 2.6, anchor: true, with: "contact block" },
  { shape: "date ranges", kind: "cv", atLeast: 7, weight: 3, anchor: true, with: "contact block" },
  { shape: "date ranges", kind: "cv", atLeast: 5, weight: 2.8, anchor: true, with: "name at the head" },
  { shape: "contact block", kind: "cv", atLeast: 1, weight: 0.9 },
  { shape: "name at the head", kind: "cv", atLeast: 1, weight: 1.2 },

  { shape: "salutation", kind: "motivation-letter", atLeast: 1, weight: 1.2 },
  { shape: "closing", kind: "motivation-letter", atLeast: 1, weight: 0.9 },
  { shape: "first person", kind: "motivation-letter", atLeast: 1, weight: 1.4 },
  { shape: "running text", kind: "motivation-letter", atLeast: 1, weight: 0.4 },

  { shape: "writes of own plans", kind: "motivation-letter", atLeast: 2, weight: 1, anchor: true },
  { shape: "writes of own plans", kind: "motivation-letter", atLeast: 4, weight: 1.8, anchor: true },

  // A cover sheet or a lone sentence is no letter.
  { shape: "few words", kind: "motivation-letter", atLeast: 1, weight: -3 },
  { shape: "few words", kind: "recommendation-letter", atLeast: 1, weight: -2 },

  { shape: "salutation", kind: "recommendation-letter", atLeast: 1, weight: 1 },
  { shape: "closing", kind: "recommendation-letter", atLeast: 1, weight: 0.8 },
  { shape: "third person", kind: "recommendation-letter", atLeast: 1, weight: 1.6 },
  { shape: "running text", kind: "recommendation-letter", atLeast: 1, weight: 0.4 },

  { shape: "writes of another", kind: "recommendation-letter", atLeast: 1, weight: 1.2, anchor: true },

  { shape: "salutation", kind: "supervisor-statement", atLeast: 1, weight: 0.6 },
  { shape: "closing", kind: "supervisor-statement", atLeast: 1, weight: 0.6 },
  { shape: "short page", kind: "supervisor-statement", atLeast: 1, weight: 0.5 },

  { shape: "third person", kind: "work-certificate", atLeast: 1, weight: 0.9 },
  { shape: "running text", kind: "work-certificate", atLeast: 1, weight: 0.3 },

  { shape: "grade header", kind: "transcript", atLeast: 1, weight: 1.4 },
  { shape: "graded rows", kind: "transcript", atLeast: 3, weight: 1.6 },
  { shape: "graded rows", kind: "transcript", atLeast: 3, weight: 3, anchor: true, with: "grade header" },
  {
    shape: "graded rows",
    kind: "transcript",
    atLeast: 4,
    weight: 2.8,
    anchor: true,
    with: "totals of grades",
  },
  { shape: "graded rows", kind: "transcript", atLeast: 4, weight: 2.6, anchor: true, with: "student number" },
  { shape: "graded rows", kind: "transcript", atLeast: 8, weight: 2.2 },
  { shape: "mostly graded rows", kind: "transcript", atLeast: 6, weight: 1.6, anchor: true },
  { shape: "graded rows", kind: "transcript", atLeast: 8, weight: 3.8, anchor: true, with: "grade header" },

  { shape: "officers", kind: "diploma", atLeast: 1, weight: 1 },
  { shape: "officers", kind: "diploma", atLeast: 2, weight: 1.6 },
  { shape: "short page", kind: "diploma", atLeast: 1, weight: 0.6 },
  { shape: "large type", kind: "diploma", atLeast: 1, weight: 0.8, with: "conferred" },
  // It may certify the degree as well, yet is sent for its grades.
  { shape: "graded rows", kind: "diploma", atLeast: 8, weight: -3.5, with: "transcript title" },

  { shape: "grades explained", kind: "grading-scale", atLeast: 4, weight: 2.8, anchor: true },
  { shape: "grades explained", kind: "grading-scale", atLeast: 5, weight: 3.4, anchor: true },
  { shape: "grade bands", kind: "grading-scale", atLeast: 3, weight: 1.5 },

  { shape: "contents list", kind: "thesis", atLeast: 5, weight: 2 },

  { shape: "mostly works", kind: "publication", atLeast: 2, weight: 2.2, anchor: true },
  { shape: "bibliography", kind: "publication", atLeast: 2, weight: 1.2 },
  { shape: "bibliography", kind: "publication", atLeast: 3, weight: 1.8 },
  { shape: "bibliography", kind: "publication", atLeast: 6, weight: 2.4 },
  { shape: "citations", kind: "publication", atLeast: 2, weight: 1.2 },
  {
    shape: "citations",
    kind: "publication",
    atLeast: 2,
    weight: 1.4,
    anchor: true,
    with: "abstract of a paper",
  },
  {
    shape: "citations",
    kind: "publication",
    atLeast: 2,
    weight: 1.3,
    anchor: true,
    with: "venue of a paper",
  },
  { shape: "citations", kind: "research-proposal", atLeast: 4, weight: 0.6 },

  {
    shape: "persons to ask",
    kind: "references",
    atLeast: 1,
    weight: 1.5,
    anchor: true,
    with: "references title",
  },
  { shape: "persons to ask", kind: "references", atLeast: 2, weight: 3.2, anchor: true },
  { shape: "persons to ask", kind: "references", atLeast: 3, weight: 3.6, anchor: true },
  // Whose referees they are: an office's list of whom to call names nobody else.
  { shape: "own name", kind: "references", atLeast: 1, weight: 1.4, with: "persons to ask" },
  { shape: "contact block", kind: "references", atLeast: 1, weight: 1, with: "offers referees" },
  // A short CV that ends with whom to ask.
  { shape: "date ranges", kind: "references", atLeast: 3, weight: -2.8, with: "cv heading" },
  { shape: "short page", kind: "references", atLeast: 1, weight: 0.6, with: "persons to ask" },

  { shape: "four skills", kind: "language-certificate", atLeast: 3, weight: 2.8, anchor: true },

  { shape: "documents listed", kind: "other", atLeast: 3, weight: 4.5, anchor: true },
  // What is applied for, and nothing more: the sheet that lies on top.
  {
    shape: "title alone",
    kind: "other",
    atLeast: 1,
    weight: 4.2,
    anchor: true,
    with: "subject of an application",
  },

  { shape: "machine readable zone", kind: "identity", atLeast: 1, weight: 4, anchor: true },
  { shape: "machine readable zone", kind: "identity", atLeast: 2, weight: 5, anchor: true },
];

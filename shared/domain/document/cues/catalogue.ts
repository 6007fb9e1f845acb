import type { DocumentKind } from "../../kinds.ts";

/**
 * Every cue that words can give, once for all languages; the words themselves stand in
 * one lexicon per language beside this file. `docs/recognition.md` says how to add one.
 */
export interface Cue {
  readonly kind: DocumentKind;
  /** What it adds to the kind's score, in natural-log units. */
  readonly weight: number;
  /**
   * Where the words must stand: `title` large, bold, in capitals or topmost; `heading` a short line
   * or cell of its own; `line` at the beginning of a line; `anywhere`.
   */
  readonly where: "title" | "heading" | "line" | "anywhere";
  /** So many different phrases of it are counted; 1 unless given. */
  readonly times?: number;
  /** Only this kind has it: from so many different phrases on, it may decide. */
  readonly anchor?: number;
  /** A kind that has such words as well, but for another reason: what it takes from that kind's score. */
  readonly against?: { readonly kind: DocumentKind; readonly weight: number };
}

const title = (kind: DocumentKind, weight = 5): Cue => ({ kind, weight, where: "title", anchor: 1 });

export const catalogue = {
  "cv title": title("cv"),
  "cv heading": { kind: "cv", weight: 0.9, where: "heading", times: 6, anchor: 3 },
  "personal data": { kind: "cv", weight: 0.7, where: "heading", times: 3 },
  "cv skill": { kind: "cv", weight: 0.5, where: "anywhere", times: 3 },

  "letter title": title("motivation-letter"),
  applies: { kind: "motivation-letter", weight: 3, where: "anywhere", anchor: 1 },
  "subject of an application": { kind: "motivation-letter", weight: 1.8, where: "line", anchor: 1 },
  motive: { kind: "motivation-letter", weight: 0.8, where: "anywhere", times: 5, anchor: 3 },

  "transcript title": title("transcript"),
  "totals of grades": { kind: "transcript", weight: 0.9, where: "anywhere", times: 3 },
  "student number": { kind: "transcript", weight: 0.7, where: "anywhere" },
  term: { kind: "transcript", weight: 0.6, where: "heading" },

  "diploma title": title("diploma", 3.8),
  conferred: { kind: "diploma", weight: 3.8, where: "anywhere", anchor: 1 },
  // The degree is there, and its deed on the way: not a statement of when there will be one.
  "provisional deed": {
    kind: "diploma",
    weight: 3,
    where: "anywhere",
    anchor: 1,
    against: { kind: "supervisor-statement", weight: 3 },
  },
  // A bare `Zeugnis` is an employer's too.
  "school certificate": { ...title("diploma", 4.5), against: { kind: "work-certificate", weight: 4 } },
  "degree named": { kind: "diploma", weight: 0.8, where: "anywhere", times: 2 },
  "formula of a deed": { kind: "diploma", weight: 1.1, where: "anywhere", times: 2 },
  born: { kind: "diploma", weight: 0.6, where: "anywhere" },

  "grading title": title("grading-scale"),
  "supplement's wording": { kind: "grading-scale", weight: 1.6, where: "anywhere", times: 4, anchor: 2 },

  "thesis title page": {
    kind: "thesis",
    weight: 4,
    where: "anywhere",
    anchor: 1,
    against: { kind: "publication", weight: 1.5 },
  },
  "thesis title": title("thesis", 3.5),
  "declaration of authorship": { kind: "thesis", weight: 2, where: "anywhere" },
  "thesis people": { kind: "thesis", weight: 0.8, where: "line", times: 2 },
  "thesis heading": { kind: "thesis", weight: 0.6, where: "heading", times: 5 },
  "chapter heading": { kind: "thesis", weight: 1.4, where: "heading", times: 2 },

  "publication list title": title("publication"),
  "paper heading": { kind: "publication", weight: 0.9, where: "heading", times: 5, anchor: 3 },
  "abstract of a paper": { kind: "publication", weight: 1.3, where: "heading" },
  "keywords of a paper": { kind: "publication", weight: 1.2, where: "heading" },
  "venue of a paper": { kind: "publication", weight: 1, where: "anywhere", times: 2 },

  "recommendation title": title("recommendation-letter", 4.5),
  recommends: { kind: "recommendation-letter", weight: 3.5, where: "anywhere", anchor: 1 },
  "knows the applicant": { kind: "recommendation-letter", weight: 1, where: "anywhere", times: 4 },

  "references title": { kind: "references", weight: 3.5, where: "title" },
  "offers referees": { kind: "references", weight: 1.6, where: "anywhere", times: 2, anchor: 2 },

  "statement title": title("supervisor-statement"),
  "confirms completion": {
    kind: "supervisor-statement",
    weight: 3.5,
    where: "anywhere",
    anchor: 1,
    against: { kind: "diploma", weight: 2.5 },
  },
  completion: { kind: "supervisor-statement", weight: 1.8, where: "anywhere", times: 2 },
  "speaks as supervisor": {
    kind: "supervisor-statement",
    weight: 1.6,
    where: "anywhere",
    times: 2,
    against: { kind: "diploma", weight: 2 },
  },

  "language test title": title("language-certificate", 4.5),
  "language test": { kind: "language-certificate", weight: 1, where: "anywhere", times: 2 },
  "test report": { kind: "language-certificate", weight: 1.6, where: "anywhere", times: 3, anchor: 2 },

  "work certificate title": title("work-certificate"),
  "was employed": { kind: "work-certificate", weight: 2.8, where: "anywhere", times: 2, anchor: 1 },
  "time of employment": { kind: "work-certificate", weight: 1.1, where: "anywhere", times: 2 },
  "employer's praise": { kind: "work-certificate", weight: 1.5, where: "anywhere", times: 3, anchor: 2 },

  "proposal title": title("research-proposal"),
  "proposal heading": { kind: "research-proposal", weight: 1, where: "heading", times: 6, anchor: 3 },
  "what a proposal says": { kind: "research-proposal", weight: 0.8, where: "anywhere", times: 3 },

  "identity title": title("identity", 4),
  "state named": { kind: "identity", weight: 0.8, where: "line" },
  "identity field": { kind: "identity", weight: 0.8, where: "line", times: 6, anchor: 4 },

  "title of something else": { kind: "other", weight: 6, where: "title", anchor: 1 },
  "answer to an application": {
    kind: "other",
    weight: 3.2,
    where: "anywhere",
    times: 2,
    anchor: 1,
    against: { kind: "motivation-letter", weight: 2.5 },
  },
  enrolment: { kind: "other", weight: 4.5, where: "anywhere", anchor: 1 },
  "course attended": { kind: "other", weight: 4.5, where: "anywhere", anchor: 1 },
  "advert's wording": { kind: "other", weight: 1.6, where: "anywhere", times: 5, anchor: 2 },
  "invoice's wording": { kind: "other", weight: 1.6, where: "anywhere", times: 5, anchor: 2 },
  "contract's wording": { kind: "other", weight: 1.6, where: "anywhere", times: 4, anchor: 2 },
  "exercise's wording": { kind: "other", weight: 1.6, where: "line", times: 4, anchor: 2 },
  instructions: { kind: "other", weight: 1.4, where: "anywhere", times: 4, anchor: 2 },
  "everyday affairs": { kind: "other", weight: 0.8, where: "anywhere", times: 3, anchor: 3 },
  "cover sheet": { kind: "other", weight: 3, where: "title", anchor: 1 },
} as const satisfies Readonly<Record<string, Cue>>;

export type CueName = keyof typeof catalogue;

/** Words that shapes are made of: what they are computed into stands in `shapes.ts`. */
export type Vocabulary =
  | "salutation"
  | "closing"
  | "first person"
  | "third person"
  | "grade column"
  | "result column"
  | "grade word"
  | "officer"
  | "language skill"
  | "referees heading"
  | "institution"
  | "translation"
  | "name label"
  | "function word"
  | "until now";

export interface Lexicon {
  /** ISO 639-1. */
  readonly language: string;
  readonly cues: Partial<Record<CueName, readonly string[]>>;
  /** Cues whose words are so particular that they count in a document of any language. */
  readonly abroad?: Partial<Record<CueName, readonly string[]>>;
  readonly vocabulary: Partial<Record<Vocabulary, readonly string[]>>;
}

/** Phrases divided by commas, as a lexicon writes them. */
export const list = (phrases: string): readonly string[] =>
  phrases
    .split(",")
    .map((one) => one.trim().replaceAll(/\s+/g, " "))
    .filter((one) => one !== "");

import { messageText } from "../document/section.ts";
import type { DiplomaLevel, DocumentKind, ProblemCode } from "../kinds.ts";
import type { Wanted } from "./candidates.ts";

/** What people call the kinds, in English: for the `why` sentence. */
export const kindWords: Readonly<Record<DocumentKind, string>> = {
  cv: "CV",
  "motivation-letter": "motivation letter",
  transcript: "transcript of records",
  diploma: "diploma",
  "grading-scale": "explanation of the grading system",
  thesis: "thesis",
  publication: "publication",
  "recommendation-letter": "letter of recommendation",
  references: "referees with a way to reach them",
  "supervisor-statement": "supervisor's statement",
  "language-certificate": "language certificate",
  "work-certificate": "employer's certificate",
  "research-proposal": "research proposal",
  identity: "identity document",
  other: "other document",
};

const levelWords: Readonly<Record<DiplomaLevel, string>> = {
  secondary: "school-leaving ",
  bachelor: "bachelor's ",
  master: "master's ",
  doctorate: "doctoral ",
  unknown: "",
};

/** Why a file could not be read, to stand behind its name. */
export const faultWords: Partial<Record<ProblemCode, string>> = {
  encrypted: "is protected by a password",
  damaged: "can't be opened",
  "empty-file": "is empty",
  "too-large": "is too large to be read",
  "wrong-format": "is of a format that can't be read",
};

export function wantedWords({ kind, level }: Wanted): string {
  return `${level ? levelWords[level] : ""}${kindWords[kind]}`;
}

/** `application.pdf pages 5–7`. */
export function placeWords(file: string, pages?: readonly [number, number]): string {
  if (file === messageText) return "the mail's own text";
  if (pages === undefined) return file;
  return pages[0] === pages[1] ? `${file} page ${pages[0]}` : `${file} pages ${pages[0]}–${pages[1]}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], last = "and"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

export function counted(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** `German` for `de`. */
export function languageWords(code: unknown): string {
  return named("language", `${code}`);
}

/** `Norway` for `NO`. */
export function countryWords(code: string): string {
  return named("region", code);
}

function named(type: "language" | "region", code: string): string {
  try {
    return new Intl.DisplayNames("en", { type }).of(code) ?? code;
  } catch {
    return code;
  }
}

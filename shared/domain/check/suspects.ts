import { lexicons } from "../document/cues/lexicons.ts";
import { type RecognisedDocument, type Section, messageText } from "../document/section.ts";
import type { DiplomaLevel, DocumentKind, Problem } from "../kinds.ts";
import type { Wanted } from "./accepts.ts";
import { isDecided } from "./decided.ts";
import type { Piece } from "./translations.ts";

/**
 * Files that can't be read: each may be any document that is missing, unless its
 * name says that it is something else.
 */

/** Words in file names, folded, that name a kind; several may stand in one name. */
const nameWords: readonly (readonly [DocumentKind, RegExp])[] = [
  ["cv", /curriculum|vitae|resume|lebenslauf|levensloop|meritforteckning|\b(cv|clv|vita|lebenslaeufe)\b/],
  [
    "motivation-letter",
    /motivation|cover ?letter|anschreiben|begleitschreiben|bewerbungsschreiben|statement of purpose|personal statement|soknadsbrev|personligt? brev|sollicitatiebrief|motivasjon|\bsop\b|^(?!.*(recommend|referen)).*\bletter\b|\bbrief\b/,
  ],
  [
    "transcript",
    /transcript|\brecords?\b|grades?\b|marks|notenspiegel|notenubersicht|notenauszug|leistungs(ubersicht|nachweis)|karakter(utskrift|er)|resultatutskrift|resultatintyg|studieutskrift|cijferlijst|puntenlijst|punten\b|rapport\b|zeugnis|certificat/,
  ],
  [
    "diploma",
    /diplom|degree|urkunde|vitnemal|bevis|certificat|zeugnis|testimonium|\b(bsc|msc|bachelor|master|abitur|abschluss)\b/,
  ],
  ["grading-scale", /grading|supplement|notenskala|notenschlussel|karakterskala|beoordeling/],
  [
    "thesis",
    /thesis|dissertation|masterarbeit|bachelorarbeit|abschlussarbeit|scriptie|masterproef|oppgave|uppsats|speciale/,
  ],
  [
    "publication",
    /publication|publikation|publicatie|publikasjon|paper|preprint|article|artikel|schriftenverzeichnis/,
  ],
  [
    "recommendation-letter",
    /recommendation|empfehlung|aanbeveling|anbefaling|referenzschreiben|reference letter|\blor\b/,
  ],
  ["references", /references|referees?|referenzen|referenties|referanser|contacts/],
  [
    "supervisor-statement",
    /supervisor|veileder|betreuer|promotor|statement|confirmation|bestatigung|bekreftelse|erklaring/,
  ],
  [
    "language-certificate",
    /toefl|ielts|goethe|telc|testdaf|cambridge|\b(dsh|nt2|language|english|sprach\p{L}*|spraak|sprak\p{L}*|taal\p{L}*)\b/u,
  ],
  [
    "work-certificate",
    /arbeitszeugnis|zwischenzeugnis|employ|work certificate|getuigschrift|attest|zeugnis|certificat/,
  ],
  ["research-proposal", /proposal|research plan|forschungs|exposee?|onderzoeksvoorstel|prosjektbeskrivelse/],
  // A portrait has no words either; `photo_2023-10-01.jpg` is what a telephone calls any picture.
  [
    "identity",
    /passport|reisepass|ausweis|paspoort|portrait|headshot|selfie|(foto|photo|profilbil|picture)(?!.*\d)|\b(pass|id)\b/,
  ],
];

const levelWords: readonly (readonly [DiplomaLevel, RegExp])[] = [
  ["bachelor", /bachelor|\b(b ?sc|b ?a|b ?eng|beng|btech|b ?tech)\b/],
  ["master", /master|magister|\b(m ?sc|m ?a|meng|m ?eng|mtech|m ?tech|diplom)\b/],
  ["doctorate", /doctor|doktor|promotion|\b(ph ?d)\b/],
  ["secondary", /abitur|school|gymnas|matura|secondary/],
];

/** Kinds inside which referees may be named. */
const mayNameReferees: ReadonlySet<DocumentKind> = new Set(["references", "cv", "motivation-letter"]);

/** Pages whose words can't be read, of a whole file or within one. */
export interface Suspect {
  readonly document: RecognisedDocument;
  readonly pages: readonly [number, number];
}

/** Below this a kind that came second is not worth a person's look. */
export const possible = 0.2;

/** Below this, and without a hint at another kind, a page holds no words that say anything: a picture. */
const blank = 0.5;

/** All that can't be read; a mail's own text can. */
export function unreadableIn(documents: readonly RecognisedDocument[]): Suspect[] {
  return documents.flatMap((document): Suspect[] => {
    if (document.file === messageText) return [];
    // Who looked at a file that can't be read here has said what it is.
    if (document.sections.some(isDecided)) return [];
    if (document.fault || document.sections.length === 0)
      return [{ document, pages: [1, Math.max(1, document.pages)] }];
    return document.sections.filter(isBlank).map(({ pages }) => ({ document, pages }));
  });
}

/** The pages that can't be read and may be what is wanted, by the file's name. */
export function suspectsFor(wanted: Wanted, documents: readonly RecognisedDocument[]): Suspect[] {
  return unreadableIn(documents).filter(({ document }) => mayBe(document.file, wanted));
}

/** What is wrong with a file that can't be opened; of pictures without words there is no code. */
export function faultProblems({ document }: Suspect): Problem[] {
  return document.fault ? [{ code: document.fault.code, file: document.file }] : [];
}

function isBlank({ kind, confidence, evidence, runnerUp }: Section): boolean {
  const hint = (runnerUp?.confidence ?? 0) >= possible;
  return kind === "other" && confidence < blank && evidence.length === 0 && !hint;
}

/** Of the other languages Dossier knows a few titles at most. */
const read: ReadonlySet<string> = new Set(
  lexicons.filter(({ cues }) => Object.keys(cues).length > 0).map(({ language }) => language),
);

/**
 * Whether the words are of a language that Dossier does not read: what such a page
 * is only a person can tell, unless its looks or its file's name do.
 */
export function isUnread({ document, section }: Piece, wanted: Wanted): boolean {
  if (isDecided(section)) return false;
  const { kind, language } = section;
  const strange = kind === "other" && language !== undefined && !read.has(language);
  return strange && document.file !== messageText && mayBe(document.file, wanted);
}

/** The kinds that a file's name speaks of; none where it says nothing. */
export function kindsNamed(file: string): readonly DocumentKind[] {
  const name = plain(file);
  return nameWords.filter(([, pattern]) => pattern.test(name)).map(([kind]) => kind);
}

function mayBe(file: string, wanted: Wanted): boolean {
  const kinds = kindsNamed(file);
  if (kinds.length === 0) return true;
  if (wanted.kind === "references") return kinds.some((kind) => mayNameReferees.has(kind));
  if (!kinds.includes(wanted.kind)) return false;
  const name = plain(file);
  const levels = levelWords.filter(([, pattern]) => pattern.test(name)).map(([level]) => level);
  return wanted.level === undefined || levels.length === 0 || levels.includes(wanted.level);
}

/** `Prüfungs-Zeugnis_2.pdf` as `prufungs zeugnis 2`: without folders, ending, accents and case. */
function plain(file: string): string {
  const base = file.slice(file.lastIndexOf("/") + 1).replace(/\.[\p{L}\p{N}]{1,5}$/u, "");
  return base
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replaceAll("ø", "o")
    .replaceAll("æ", "a")
    .replaceAll("ß", "ss")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replaceAll(/ue/g, "u")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

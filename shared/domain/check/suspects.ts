import { type RecognisedDocument, messageText } from "../document/section.ts";
import type { DiplomaLevel, DocumentKind, Problem } from "../kinds.ts";
import type { Wanted } from "./candidates.ts";

/**
 * Files that can't be read: each may be any document that is missing, unless its
 * name says that it is something else.
 */

/** Words in file names, folded, that name a kind; several may stand in one name. */
const nameWords: readonly (readonly [DocumentKind, RegExp])[] = [
  ["cv", /curriculum|vitae|resume|lebenslauf|levensloop|meritforteckning|\b(cv|clv|vita|lebenslaeufe)\b/],
  [
    "motivation-letter",
    /motivation|cover ?letter|anschreiben|begleitschreiben|bewerbungsschreiben|statement of purpose|personal statement|soknadsbrev|personligt? brev|sollicitatiebrief|motivasjon|\bsop\b|\bletter\b|\bbrief\b/,
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
  ["identity", /passport|reisepass|personalausweis|paspoort|\b(pass|ausweis|id|foto|photo|portrait)\b/],
];

const levelWords: readonly (readonly [DiplomaLevel, RegExp])[] = [
  ["bachelor", /bachelor|\b(b ?sc|b ?a|b ?eng|beng|btech|b ?tech)\b/],
  ["master", /master|magister|\b(m ?sc|m ?a|meng|m ?eng|mtech|m ?tech|diplom)\b/],
  ["doctorate", /doctor|doktor|promotion|\b(ph ?d)\b/],
  ["secondary", /abitur|school|gymnas|matura|secondary/],
];

/** Kinds inside which referees may be named. */
const mayNameReferees: ReadonlySet<DocumentKind> = new Set(["references", "cv", "motivation-letter"]);

/** Whether nothing could be read from it: a fault, or no words at all. */
export function isUnreadable(document: RecognisedDocument): boolean {
  return document.fault !== undefined || (document.sections.length === 0 && document.file !== messageText);
}

/** The files that can't be read and may be what is wanted, by name. */
export function suspectsFor(
  wanted: Wanted,
  documents: readonly RecognisedDocument[],
): readonly RecognisedDocument[] {
  return documents.filter((document) => isUnreadable(document) && mayBe(document.file, wanted));
}

/** What is wrong with a file that can't be read. */
export function faultProblem(document: RecognisedDocument): Problem {
  return { code: document.fault?.code ?? "damaged", file: document.file };
}

function mayBe(file: string, wanted: Wanted): boolean {
  const name = plain(file);
  const kinds = nameWords.filter(([, pattern]) => pattern.test(name)).map(([kind]) => kind);
  if (kinds.length === 0) return true;
  if (wanted.kind === "references") return kinds.some((kind) => mayNameReferees.has(kind));
  if (!kinds.includes(wanted.kind)) return false;
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

import { type RecognisedDocument, type Section, certain, messageText } from "../document/section.ts";
import type { DiplomaLevel, DocumentKind, Problem } from "../kinds.ts";
import type { Item, Posting } from "../posting/posting.ts";
import type { Wanted } from "./accepts.ts";
import { compare } from "./order.ts";
import { distinctReferees } from "./referees.ts";
import { formatProblems, languageProblems, pageProblems } from "./rules.ts";
import { isUnread, possible } from "./suspects.ts";
import { type Piece, pairsOf } from "./translations.ts";

export type { Wanted } from "./accepts.ts";
export type { Piece } from "./translations.ts";

/** One document that an item asks for: what the applicant would call a document. */
export interface Candidate {
  /** The same for the same pages of the same file. */
  readonly key: string;
  /** Where it stands; for a translation its original follows. */
  readonly places: readonly Place[];
  readonly document: RecognisedDocument;
  readonly section?: Section;
  readonly kind: DocumentKind;
  readonly level?: DiplomaLevel;
  /** Broken rules; those with `advice` do not count against it. */
  readonly problems: readonly Problem[];
  /** Why a person must look; absent where it is certain. */
  readonly doubt?: Doubt;
  /** The person, where `references` asks for persons. */
  readonly person?: string;
}

export interface Place {
  readonly file: string;
  readonly pages: readonly [number, number];
  /** A whole file without dependable pages. */
  readonly pageless: boolean;
}

/** `kind`: probably it; `runner-up`: more likely something else; `level`: of which degree is unclear; `contacts`: no person could be read from it; `pair`: its translation or original is not certain; `unread`: in a language that Dossier has no words for. */
export type Doubt = "kind" | "runner-up" | "level" | "contacts" | "pair" | "unread";

/** Whether a candidate surely is what is wanted. */
export function isSure(candidate: Candidate): boolean {
  return candidate.doubt === undefined;
}

/** Whether it breaks no rule that the posting insists on. */
export function isClean(candidate: Candidate): boolean {
  return candidate.problems.every((problem) => problem.advice === true);
}

/** Everything that arrived and may be what an item wants, the best first. Order of the input does not matter. */
export function candidatesFor(
  wanted: Wanted,
  item: Item,
  posting: Posting,
  documents: readonly RecognisedDocument[],
  applicant?: Person,
): Candidate[] {
  const found =
    wanted.kind === "references"
      ? references(documents, applicant)
      : sections(wanted, item, posting, documents);
  return withoutMereMail(found).toSorted(byWorth);
}

/** Who applies: never a referee of their own. */
export interface Person {
  readonly email: string;
  readonly name?: string;
}

/** Persons with a way to reach them, over all documents; and lists of referees from which none could be read. */
function references(documents: readonly RecognisedDocument[], applicant?: Person): Candidate[] {
  const persons = distinctReferees(documents, applicant);
  const named = new Set(persons.map(({ document }) => document.sha256));
  return [
    ...persons.map(({ document, referee }): Candidate => {
      const pages = [referee.page, referee.page] as const;
      return {
        key: `${document.sha256} ${referee.page} ${referee.name}`,
        places: [placeOf(document, pages)],
        document,
        section: document.sections.find((section) => contains(section, referee.page)),
        kind: "references",
        problems: [],
        person: referee.name,
      };
    }),
    ...documents
      .filter(({ sha256 }) => !named.has(sha256))
      .flatMap((document) =>
        document.sections
          .filter((section) => section.kind === "references")
          .map((section) => candidateAt({ document, section }, [], { doubt: "contacts" })),
      ),
  ];
}

function sections(
  wanted: Wanted,
  item: Item,
  posting: Posting,
  documents: readonly RecognisedDocument[],
): Candidate[] {
  const languages = item.languages ?? posting.languages;
  const formats = item.formats ?? posting.formats;
  const translated = languages?.translations.includes(wanted.kind) === true;
  const pieces = documents
    .flatMap((document) => document.sections.map((section) => ({ document, section })))
    .filter((piece) => {
      const doubt = doubtOfKind(piece, wanted);
      // In a language that is not accepted it would not do, whatever it is.
      const vain = doubt === "unread" && languages !== undefined && !translated;
      return doubt !== "another" && !vain && !(doubt === "unread" && item.optional);
    });
  const paired = translated
    ? pairsOf(pieces, languages.accepted)
    : pieces.map((piece) => ({ piece, partner: undefined }));
  return paired.flatMap(({ piece, partner }) => {
    const level = known(piece.section.level) ?? known(partner?.section.level);
    const doubt = doubtOf(piece, partner, wanted, level);
    if (doubt === "another") return [];
    const problems = [piece, ...(partner ? [partner] : [])].flatMap((each) =>
      pageProblems(each, item.maxPages).concat(formatProblems(each, formats)),
    );
    problems.push(...languageProblems(piece, partner, wanted.kind, languages));
    return [candidateAt(piece, problems, { kind: wanted.kind, level, doubt }, partner)];
  });
}

function candidateAt(
  piece: Piece,
  problems: readonly Problem[],
  facts: Partial<Pick<Candidate, "kind" | "level" | "doubt">>,
  partner?: Piece,
): Candidate {
  const { document, section } = piece;
  return {
    key: `${document.sha256} ${section.pages[0]}-${section.pages[1]}`,
    places: [piece, ...(partner ? [partner] : [])].map((each) => placeOf(each.document, each.section.pages)),
    document,
    section,
    kind: section.kind,
    problems,
    ...facts,
  };
}

function placeOf({ file, pages: all, pagesEstimated }: RecognisedDocument, pages: Place["pages"]): Place {
  return { file, pages, pageless: pagesEstimated && pages[0] <= 1 && pages[1] >= all };
}

/** Whether a section is of the wanted kind: surely (undefined), perhaps (a doubt), or not. */
function doubtOfKind(piece: Piece, wanted: Wanted): Doubt | "another" | undefined {
  const { kind, confidence, runnerUp } = piece.section;
  if (kind === wanted.kind) return confidence < certain ? "kind" : undefined;
  const second = confidence < certain && runnerUp?.kind === wanted.kind && runnerUp.confidence >= possible;
  if (second) return "runner-up";
  return isUnread(piece, wanted) ? "unread" : "another";
}

function doubtOf(
  piece: Piece,
  partner: Piece | undefined,
  wanted: Wanted,
  level: DiplomaLevel | undefined,
): Doubt | "another" | undefined {
  const needsLevel = wanted.level !== undefined && wanted.level !== "unknown";
  if (needsLevel && level !== undefined && level !== wanted.level) return "another";
  const doubt = doubtOfKind(piece, wanted);
  if (doubt !== undefined) return doubt;
  if (needsLevel && level === undefined) return "level";
  return partner && doubtOfKind(partner, wanted) !== undefined ? "pair" : undefined;
}

function known(level: DiplomaLevel | undefined): DiplomaLevel | undefined {
  return level === "unknown" ? undefined : level;
}

/**
 * A mail's own text counts as the letter only where no letter is attached: the
 * few polite lines around an attachment are not meant to replace it.
 */
function withoutMereMail(candidates: readonly Candidate[]): readonly Candidate[] {
  const attached = candidates.some(
    (one) => one.kind === "motivation-letter" && isSure(one) && one.document.file !== messageText,
  );
  return attached ? candidates.filter((one) => one.document.file !== messageText) : candidates;
}

const worthOfDoubt: Readonly<Record<Doubt, number>> = {
  pair: 1,
  level: 1,
  kind: 2,
  contacts: 2,
  "runner-up": 4,
  unread: 4,
};

/** How little a candidate is worth: sure and clean 0, likely and clean 1–2, sure but against a rule 3. */
export function demerit(one: Candidate): number {
  return (one.doubt ? worthOfDoubt[one.doubt] : 0) + (isClean(one) ? 0 : 3);
}

/** The best first; among equals attached files before the mail's text, then the newest, then by name. */
export function byWorth(a: Candidate, b: Candidate): number {
  return (
    demerit(a) - demerit(b) ||
    a.problems.length - b.problems.length ||
    Number(a.document.file === messageText) - Number(b.document.file === messageText) ||
    compare(b.document.receivedAt, a.document.receivedAt) ||
    (b.section?.confidence ?? 1) - (a.section?.confidence ?? 1) ||
    compare(a.document.file, b.document.file) ||
    compare(a.key, b.key)
  );
}

function contains(section: Section, page: number): boolean {
  return section.pages[0] <= page && page <= section.pages[1];
}

import { type RecognisedDocument, type Section, certain, messageText } from "../document/section.ts";
import type { Problem } from "../kinds.ts";
import type { Item } from "../posting/posting.ts";
import type { Decision } from "../decision/decision.ts";
import type { Candidate, Place, Wanted } from "./candidates.ts";
import type { Condition } from "./condition.ts";
import { evidenceWords } from "./evidence.ts";
import type { Outcome } from "./outcome.ts";
import type { Suspect } from "./suspects.ts";
import { counted, faultWords, kindWords, languageWords, listed, placeWords, wantedWords } from "./words.ts";

export interface WhyInput {
  readonly item: Item;
  readonly outcome: Outcome;
  /** All that arrived. */
  readonly documents: readonly RecognisedDocument[];
  readonly condition?: Condition;
  readonly decision?: Pick<Decision, "by" | "at" | "reason"> & { readonly on: { readonly status: string } };
}

/**
 * Why an item is in its state: the one sentence, in English, that mail, page, API
 * and command line all show. It names files and pages, and words that stand there.
 */
export function why(input: WhyInput): string {
  const { decision } = input;
  if (!decision) return checkedWhy(input);
  const { on, by, at, reason } = decision;
  const found = on.status === "waived" ? "" : `; Dossier itself: ${checkedWhy(input)}`;
  return `${decidedWords[on.status] ?? on.status} by ${by} on ${at.slice(0, 10)}: ${reason}${found}`;
}

const decidedWords: Readonly<Record<string, string>> = {
  received: "Marked as received",
  waived: "Waived",
  missing: "Marked as missing",
};

function checkedWhy({ outcome, documents, condition, item }: WhyInput): string {
  switch (outcome.status) {
    case "received":
      return sentence([foundWords(outcome.candidates), ...outcome.problems.map(problemWords)]);
    case "flawed":
      return sentence([...outcome.problems.map(problemWords), foundWords(outcome.candidates)]);
    case "missing":
      return sentence([
        missingWords(outcome, documents),
        condition && `needed, for ${condition.because}`,
        ...outcome.problems.map(problemWords),
      ]);
    case "unsure":
      return sentence([
        ...outcome.suspects.map(suspectWords),
        ...unsureWords({ outcome, documents, condition, item }),
      ]);
    case "unreadable":
      return sentence([
        ...outcome.suspects.map(suspectWords),
        `it may be the ${wishWords(outcome.wanted, outcome.parts !== undefined)}`,
        foundWords(outcome.candidates),
      ]);
    case "waived":
      return "";
    case "not-needed":
      return sentence([`Not needed: ${condition?.because}`, foundWords(outcome.candidates)]);
  }
}

function sentence(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join("; ");
}

/** Of many documents so many are described. */
const shown = 4;

function foundWords(candidates: readonly Candidate[]): string | undefined {
  const persons = candidates.filter(({ person }) => person !== undefined);
  const others = candidates.filter(({ person }) => person === undefined);
  const rest = others.length - shown;
  return (
    sentence([
      personWords(persons),
      ...others.slice(0, shown).map(candidateWords),
      rest > 0 ? `${rest} more` : undefined,
    ]) || undefined
  );
}

function candidateWords(candidate: Candidate): string {
  const [place, partner] = candidate.places.map(locationWords);
  const pair = partner ? `${place} with ${partner} in another language` : `${place}`;
  const evidence = candidate.section && evidenceWords(candidate.section);
  return evidence ? `${pair}: ${evidence}` : pair;
}

function namesOf(persons: readonly Candidate[]): string {
  const names = persons.map(({ person }) => person as string);
  const rest = names.length - shown;
  return listed(rest > 1 ? [...names.slice(0, shown), `${rest} more`] : names);
}

function locationWords({ file, pages, pageless }: Place): string {
  return placeWords(file, pageless ? undefined : pages);
}

/** `cv.pdf page 2: Prof. A. Roe and Dr. B. Doe`. */
function personWords(persons: readonly Candidate[]): string | undefined {
  const places = Map.groupBy(persons, ({ places: [place] }) => (place ? locationWords(place) : ""));
  return sentence([...places].map(([place, some]) => `${place}: ${namesOf(some)}`));
}

/** `No master's diploma, and no supervisor's statement beside draft.pdf: thesis … among the 2 documents …`. */
function missingWords(outcome: Outcome, documents: readonly RecognisedDocument[]): string {
  const ways = (outcome.ways ?? [outcome]).map(({ wanted, parts }) => {
    if (!parts || parts.there.length === 0 || parts.missing.length === 0)
      return wishWords(wanted, parts !== undefined);
    return `${listed(parts.missing.map(wantedWords), "or")} beside ${foundWords(parts.there)}`;
  });
  return `No ${ways.join(", and no ")} ${arrivedWords(documents)}`;
}

/** `among the 2 documents received (cv.pdf: CV; letter.pdf: motivation letter)`. */
function arrivedWords(documents: readonly RecognisedDocument[]): string {
  const files = documents.filter(({ file }) => file !== messageText);
  if (files.length === 0)
    return documents.length > 0 ? "in the mail's own text, and no document came with it" : "received";
  const named = files.slice(0, 8).map((file) => `${file.file}: ${contentWords(file)}`);
  const rest = files.length > named.length ? `; ${files.length - named.length} more` : "";
  const among =
    files.length === 1 ? "in the one document received" : `among the ${files.length} documents received`;
  return `${among} (${named.join("; ")}${rest})`;
}

function contentWords(document: RecognisedDocument): string {
  if (document.fault) return faultWords[document.fault.code] ?? "can't be read";
  const kinds = document.sections.map(({ kind, confidence }) =>
    confidence < certain && kind !== "other" ? `perhaps ${kindWords[kind]}` : kindWords[kind],
  );
  return kinds.length > 0 ? [...new Set(kinds)].join(", ") : "no words that can be read";
}

function wishWords(wanted: readonly Wanted[], together: boolean): string {
  return listed([...new Set(wanted.map(wantedWords))], together ? "and" : "or");
}

function unsureWords({ outcome, condition, documents }: WhyInput): string[] {
  const open = condition !== undefined && condition.holds === undefined;
  const parts = outcome.candidates.map((one) => `${candidateWords(one)}${doubtWords(one, outcome.wanted)}`);
  if (open && parts.length === 0) parts.push(missingWords(outcome, documents));
  if (open) parts.push(`it may not be needed: ${condition.because}`);
  return [...parts, ...outcome.problems.map(problemWords)];
}

/** Why a person must look at it. */
function doubtWords(candidate: Candidate, wanted: readonly Wanted[]): string {
  const wish = wishWords(wanted, false);
  const { doubt, section } = candidate;
  switch (doubt) {
    case undefined:
      return "";
    case "kind":
      return `, but too little to be sure that it is the ${wish} (${percent(section)})`;
    case "runner-up":
      return `, which looks more like ${kindWords[section?.kind ?? "other"]} than ${wish}, but not surely so`;
    case "level":
      return `, but its level can't be told: it may be the ${wish}`;
    case "contacts":
      return ", but no person with a mail address or phone number could be read from it";
    case "unread":
      return `, in ${languageWords(section?.language)}, a language that is hardly read here: it may be the ${wish}`;
    case "pair":
      return ", but whether the two are one document in two languages is not sure";
  }
}

function percent(section: Section | undefined): string {
  return `${Math.floor((section?.confidence ?? 0) * 100)} % sure`;
}

function suspectWords({ document, pages }: Suspect): string {
  const { file, fault } = document;
  if (fault) return `${file} ${faultWords[fault.code] ?? "can't be read"}`;
  if (document.unfinished)
    return `${placeWords(file, pages)}: reading its words took too long, and is tried again with the next look`;
  return `${placeWords(file, document.pages > 0 ? pages : undefined)}: no words that can be read`;
}

/** A broken rule in words. */
function problemWords({ code, file, found, allowed, advice }: Problem): string {
  const may = Array.isArray(allowed) ? listed(allowed, "or") : `${allowed}`;
  const languages = Array.isArray(allowed) ? allowed.map(languageWords) : [];
  switch (code) {
    case "too-many-pages":
      return `${advice ? "perhaps " : ""}${found} pages in ${file} where ${allowed} are allowed`;
    case "wrong-language":
      return `${file} is in ${languageWords(found)}, not ${listed(languages, "or")}`;
    case "translation-missing":
      return `${file} is in ${languageWords(found)} and came without a translation into ${listed(languages, "or")}`;
    case "original-missing":
      return `${file} is a translation and came without its original`;
    case "too-few":
      return `${found} of ${allowed} found`;
    case "wrong-format":
      return allowed === undefined
        ? `${file} is of a format that can't be read`
        : `${file} is ${found}, not ${may}`;
    case "not-one-pdf":
      return `${counted(Number(found) || 1, "file")} instead of one PDF`;
    case "link-instead-of-file":
      return `${placeWords(file ?? messageText)} only links to files (${found})`;
    default:
      return `${file} ${faultWords[code] ?? code}`;
  }
}

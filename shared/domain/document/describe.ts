import { type DocumentKind, documentKinds, type LanguageCode } from "../kinds.ts";
import { aims, places } from "./cues/aims.ts";
import { spokenWell } from "./cues/lexicons.ts";
import { institutionCountry } from "./country.ts";
import { diplomaLevel } from "./level.ts";
import { isSomebodyElses, ownerOf } from "./owner.ts";
import type { Reading } from "./reading.ts";
import { isGradedRow } from "./rows.ts";
import type { PageScore } from "./score.ts";
import { kindScore, type Stretch, Tally } from "./sections.ts";
import type { Evidence, Section } from "./section.ts";

/** How much a difference between two kinds' scores says: larger is more careful. */
const temperature = 1;
/** The score at which a kind stands on its own feet half the time, and how fast that grows. */
const solid = 3;
const solidSlope = 0.75;
/** What is left of the confidence in a document that bears another person's name. */
const somebodyElses = 0.6;
/** The most that is said of a kind without its anchor. */
const likeliest = 0.5;
/** The most that is said of a letter that speaks to nobody. */
const unvoiced = 0.7;
/** The most that is said of a document of study and research that nothing tells. */
const unplaced = 0.85;
/** The most that is said of pages the first of which has nothing of what they are taken for. */
const unopened = 0.85;
/** A picture whose words nobody read: anything may be in it. */
const unread = 0.3;
/** A kind of which so little is heard on pages that can be read is hardly what they are. */
const hardly = 1.2;
const unheard = 0.35;
/** A kind without its anchor can't win, yet it may be what a person sees: it keeps part of its score. */
const withoutAnchor = 2.5;

export function tallyOf(pages: readonly PageScore[]): Tally {
  const tally = new Tally();
  for (const page of pages) for (const hit of page.hits) tally.add(hit);
  return tally;
}

/** A stretch of pages as a section: how sure its kind is, why, and what is told of it besides. */
export function describe(
  { from, to, kind: taken }: Stretch,
  allPages: readonly PageScore[],
  reading: Reading,
  applicantName: string | undefined,
): Section {
  const pages = allPages.slice(from, to + 1);
  const tally = tallyOf(pages);
  const shares = sharesOf(tally, pages.length, reading.pagesEstimated);
  const readable = pages.some((page) => page.look.words.length > 4);
  const { kind, belief, runnerUp } = named(taken, shares, readable);
  const person = ownerOf(kind, pages);
  const doubt = isSomebodyElses(kind, person, applicantName, pages) ? somebodyElses : 1;
  const most = Math.min(
    voiced(kind, tally, pages) ? 1 : unvoiced,
    isUnplaced(kind, tally, pages) ? unplaced : 1,
    opens(kind, pages) ? 1 : unopened,
  );
  const confidence = readable ? Math.min(belief, most) * doubt : unread;
  const language = languageOf(pages, reading);
  const issued = kind === "diploma" || kind === "transcript";
  const country = issued ? institutionCountry(pages) : undefined;
  const gradedRows = pages.reduce((sum, page) => sum + (page.shapes.get("graded rows")?.count ?? 0), 0);
  return {
    kind,
    ...(kind === "diploma" ? { level: diplomaLevel(pages) } : {}),
    pages: [pages[0]?.look.page.number ?? from + 1, pages.at(-1)?.look.page.number ?? to + 1],
    ...(language === undefined ? {} : { language }),
    confidence: round(confidence),
    evidence: evidenceFor(kind, tally),
    ...(runnerUp && runnerUp.confidence > 0.001
      ? { runnerUp: { kind: runnerUp.kind, confidence: round(runnerUp.confidence) } }
      : {}),
    ...(country ? { country } : {}),
    ...(saysTranslation(pages) ? { translation: true } : {}),
    ...(person === undefined ? {} : { person }),
    ...(kind === "transcript" && gradedRows > 0 ? { facts: { gradedRows } } : {}),
  };
}

/** So many times likelier than the kind that the division of the pages came to. */
const muchLikelier = 4;

interface Share {
  readonly kind: DocumentKind;
  readonly score: number;
  readonly share: number;
  /** Whether it has its anchor. */
  readonly mayWin: boolean;
}

/** How much of its share a kind keeps for the height of its score: little speaks for little. */
function standing({ kind, score }: Share): number {
  return kind === "other" ? 1 : 1 / (1 + Math.exp((solid - score) / solidSlope));
}

/**
 * What a stretch is called. One that was taken for none of our kinds only because the likeliest lacks its
 * anchor is called that kind, as what a person should look at; never surely.
 */
function named(
  taken: DocumentKind,
  shares: readonly Share[],
  readable: boolean,
): { kind: DocumentKind; belief: number; runnerUp?: { kind: DocumentKind; confidence: number } } {
  const own = shares.find(({ kind }) => kind === taken);
  const next = shares.find(({ kind }) => kind !== taken);
  const belief = own ? own.share * standing(own) : 0;
  // Where one document of a kind can't follow another, its pages were taken for what comes next.
  if (own && next && next.mayWin && next.share > own.share * muchLikelier)
    return {
      kind: next.kind,
      belief: next.share * standing(next),
      runnerUp: { kind: taken, confidence: own.share },
    };
  if (taken !== "other" || !next || !readable)
    return { kind: taken, belief, ...(next && { runnerUp: { kind: next.kind, confidence: next.share } }) };
  const perhaps = next.share * standing(next);
  if (perhaps > belief)
    return {
      kind: next.kind,
      belief: Math.min(perhaps, likeliest),
      runnerUp: { kind: taken, confidence: Math.min(belief, likeliest / 2) },
    };
  return {
    kind: taken,
    belief: Math.max(belief, (own?.share ?? 0) + next.share - perhaps),
    runnerUp: { kind: next.kind, confidence: perhaps },
  };
}

/**
 * A letter of application speaks: it greets, takes leave, applies or says I; and it speaks of study,
 * research or a position, as a letter of recommendation does. A page that is one by its title alone does
 * not, nor does one to a landlord, or of one; nor one that neither applies nor says why, nor names the place.
 * So with a deed that names no degree and a CV that is nobody's.
 */
function voiced(kind: DocumentKind, { hits }: Tally, pages: readonly PageScore[]): boolean {
  if (kind === "recommendation-letter") return plansIn(pages) >= 1;
  if (kind === "diploma")
    return hits.some(({ cue }) => degrees.has(cue)) || diplomaLevel(pages) !== "unknown";
  if (kind === "cv") return isSomebodys(hits);
  if (kind !== "motivation-letter") return true;
  const own = hits.filter((hit) => hit.kind === kind);
  const motives = own.filter(({ cue }) => cue === "motive").length;
  return (
    plansIn(pages) >= 1 &&
    own.some(({ cue }) => voices.has(cue)) &&
    (motives >= 3 ||
      (motives >= 2 && namesPlace(pages)) ||
      pages.some(({ shapes }) => (shapes.get("writes of own plans")?.count ?? 0) >= manyPlans) ||
      own.some(({ cue }) => applications.has(cue)))
  );
}

/** A document's first page says something of what it is; a page that does not may be the end of another. */
function opens(kind: DocumentKind, pages: readonly PageScore[]): boolean {
  return (
    kind === "other" ||
    pages.length === 1 ||
    pages[0]?.hits.some((hit) => hit.kind === kind && hit.weight > 0.5) === true
  );
}

/**
 * None of our kinds, yet nothing says what else it is, and it speaks of study and research, or has a shape
 * or words that ours have: a person looks.
 */
function isUnplaced(kind: DocumentKind, tally: Tally, pages: readonly PageScore[]): boolean {
  if (kind !== "other") return false;
  // Where its language's words are not known, nothing follows from hearing none.
  if (!pages.some(({ look }) => spokenWell.has(look.language ?? ""))) return true;
  if (saysWhat(tally)) return false;
  const plans = plansIn(pages);
  // A nurse's statement of purpose speaks of patients too.
  if (tally.isAnchored("other")) return plans >= 5;
  const shaped = pages.some(({ shapes }) => ourShapes.some((shape) => shapes.has(shape)));
  return shaped || plans >= 3 || documentKinds.some((one) => one !== kind && tally.sum(one) > heard);
}

/** Whether a cue that names another thing is heard as often as it takes to decide; everyday affairs name none. */
function saysWhat({ hits }: Tally): boolean {
  const told = hits.filter(({ kind, anchor }) => kind === "other" && anchor > 0);
  return told.some(
    ({ cue, anchor }) => cue !== "everyday affairs" && told.filter((hit) => hit.cue === cue).length >= anchor,
  );
}

/** Shapes that hardly anything else has. */
const ourShapes = [
  "date ranges",
  "graded rows",
  "rows with a value",
  "officers",
  "four skills",
  "contents list",
  "bibliography",
] as const;
/** A kind with such a score is heard, though it could not win. */
const heard = 2;

/** How many different things of study, research or work are spoken of. */
const plansIn = (pages: readonly PageScore[]): number =>
  new Set(pages.flatMap(({ look }) => look.words.flatMap(({ text }) => aims.exec(text)?.[0] ?? []))).size;
const namesPlace = (pages: readonly PageScore[]): boolean =>
  pages.some(({ look }) => look.words.some(({ text }) => places.test(text)));
/** Cues of a deed that name what it is for: clubs award things as well. */
const degrees: ReadonlySet<string> = new Set(["degree named", "diploma title", "school certificate"]);

/** A CV says so, bears a name at its head, or has some of a CV's headings: companies have histories too. */
const isSomebodys = (hits: Tally["hits"]): boolean =>
  hits.some(({ cue }) => cue === "cv title" || cue === "name at the head") ||
  hits.filter(({ cue }) => cue === "cv heading").length >= 3;

/** So many different plans are no passing mention. */
const manyPlans = 4;
const applications: ReadonlySet<string> = new Set(["letter title", "applies", "subject of an application"]);
const voices: ReadonlySet<string> = new Set(["salutation", "closing", "first person", "applies"]);

/** Each kind's share of the belief, greatest first. */
export function sharesOf(tally: Tally, pages: number, estimated: boolean): Share[] {
  const scores = documentKinds.map((kind) => ({
    kind,
    score: kindScore(tally, kind, pages, estimated) ?? Math.min(tally.sum(kind) - withoutAnchor, 5),
  }));
  const worth = (kind: DocumentKind, score: number): number =>
    Math.exp(score / temperature) * (kind !== "other" && tally.sum(kind) <= hardly ? unheard : 1);
  const total = scores.reduce((sum, { kind, score }) => sum + worth(kind, score), 0);
  return scores
    .map(({ kind, score }) => ({
      kind,
      score,
      share: worth(kind, score) / total,
      mayWin: tally.mayWin(kind),
    }))
    .toSorted((a, b) => b.share - a.share);
}

const round = (value: number): number => Math.round(Math.min(value, 0.999) * 1000) / 1000;

function evidenceFor(kind: DocumentKind, tally: Tally): Evidence[] {
  return tally.hits
    .filter((hit) => hit.kind === kind && hit.quote !== "")
    .toSorted((a, b) => b.weight - a.weight || a.page - b.page || a.line - b.line)
    .map(({ page, quote, cue, weight }) => ({ page, quote, cue, weight: Math.round(weight * 100) / 100 }));
}

/** The language of most of the pages' text. */
function languageOf(pages: readonly PageScore[], reading: Reading): LanguageCode | undefined {
  if (pages.length === reading.pages.length && reading.language !== undefined) return reading.language;
  const words = new Map<string, number>();
  for (const { look } of pages) {
    const language = look.page.language;
    if (language !== undefined) words.set(language, (words.get(language) ?? 0) + look.words.length);
  }
  return [...words].toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b))[0]?.[0] ?? reading.language;
}

/** The document calls itself a translation: not in a row of a table of courses (Machine Translation). */
function saysTranslation(pages: readonly PageScore[]): boolean {
  return pages.some(({ look, spoken }) =>
    spoken.some((word) => {
      if (word.vocabulary !== "translation") return false;
      const text = look.lines[look.words[word.start]?.line ?? -1]?.text ?? "";
      return !isGradedRow(text) && !text.includes("\t");
    }),
  );
}

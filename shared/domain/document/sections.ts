import { type DocumentKind, documentKinds } from "../kinds.ts";
import { borderCues } from "./borders.ts";
import type { Reading } from "./reading.ts";
import type { Hit, PageScore } from "./score.ts";

/** A stretch of pages taken as one document, with what speaks for each kind. */
export interface Stretch {
  readonly from: number;
  /** Index of its last page. */
  readonly to: number;
  readonly kind: DocumentKind;
}

/** A pile of cues outweighs another pile beyond this by little: of what is above it, so much counts. */
export const scoreCap = 11;
const aboveCap = 0.35;
/** What a page is worth as none of our kinds when nothing speaks for any. */
export const otherBase = 2.6;
/** What it is worth more when something says that it is none of ours. */
const saysSo = 0.7;
/** What it costs to say that a new document begins. */
const switchCost = 3.2;
/** Without a title, greeting or number that says so, a beginning is doubtful. */
const unannounced = 1.6;
/** A paper without a head is rather a thesis going on; one with a table of contents is a book. */
const headless = 5;

/** Usual numbers of pages; each page outside costs `perPage`. */
const usualPages: Readonly<Record<DocumentKind, readonly [number, number]>> = {
  cv: [1, 12],
  "motivation-letter": [1, 3],
  transcript: [1, 10],
  diploma: [1, 3],
  "grading-scale": [1, 9],
  thesis: [6, 400],
  publication: [1, 40],
  "recommendation-letter": [1, 3],
  references: [1, 2],
  "supervisor-statement": [1, 2],
  "language-certificate": [1, 3],
  "work-certificate": [1, 3],
  "research-proposal": [1, 20],
  identity: [1, 2],
  other: [1, 400],
};
const perPage = 1.2;
const tooShort = 0.35;

/** Adds up the hits of consecutive pages: the same words twice count once, a cue as often as it may. */
export class Tally {
  readonly #seen = new Map<string, { count: number; phrases: Set<string>; anchor: number }>();
  readonly #sums = new Map<DocumentKind, number>();
  readonly #anchored = new Set<DocumentKind>();
  readonly #cues = new Map<DocumentKind, Set<string>>();
  readonly hits: Hit[] = [];

  add(hit: Hit): void {
    // A last page of few words says nothing against the pages before it.
    if (hit.weight < 0 && (this.hits[0]?.page ?? hit.page) < hit.page) return;
    const key = `${hit.kind} ${hit.cue}`;
    const seen = this.#seen.get(key) ?? { count: 0, phrases: new Set<string>(), anchor: 0 };
    this.#seen.set(key, seen);
    if (seen.phrases.has(hit.phrase)) return;
    seen.phrases.add(hit.phrase);
    if (hit.anchor > 0) {
      seen.anchor++;
      if (seen.anchor >= hit.anchor) this.#anchored.add(hit.kind);
    }
    if (seen.count >= hit.times) return;
    seen.count++;
    this.#sums.set(hit.kind, (this.#sums.get(hit.kind) ?? 0) + hit.weight);
    const cues = this.#cues.get(hit.kind) ?? new Set<string>();
    cues.add(hit.cue);
    this.#cues.set(hit.kind, cues);
    this.hits.push(hit);
  }

  sum(kind: DocumentKind): number {
    const sum = this.#sums.get(kind) ?? 0;
    return sum <= scoreCap ? sum : scoreCap + (sum - scoreCap) * aboveCap;
  }

  has(kind: DocumentKind, cue: string): boolean {
    return this.#cues.get(kind)?.has(cue) === true;
  }

  isAnchored(kind: DocumentKind): boolean {
    return this.#anchored.has(kind);
  }

  /** A kind may win only with an anchor and two different cues. */
  mayWin(kind: DocumentKind): boolean {
    return kind === "other" || (this.#anchored.has(kind) && (this.#cues.get(kind)?.size ?? 0) >= 2);
  }
}

export function lengthPenalty(kind: DocumentKind, pages: number, estimated: boolean): number {
  const [least, most] = usualPages[kind];
  if (pages < least) return estimated ? 0 : (least - pages) * tooShort;
  return pages > most ? Math.min(6, (pages - most) * perPage) : 0;
}

/** The score of a kind for the pages of a tally; undefined where it may not win. */
export function kindScore(
  tally: Tally,
  kind: DocumentKind,
  pages: number,
  estimated: boolean,
): number | undefined {
  if (kind === "other")
    return Math.max(otherBase + (tally.isAnchored(kind) ? saysSo : 0), tally.sum("other"));
  if (!tally.mayWin(kind)) return undefined;
  const book = kind === "publication" && tally.has("thesis", "contents list") ? headless : 0;
  return tally.sum(kind) - lengthPenalty(kind, pages, estimated) - book;
}

/** Pages further on that sound like one of our kinds are more likely a document that goes on than none of ours. */
function lostPage(tally: Tally): number {
  const strongest = Math.max(
    ...documentKinds.filter((kind) => kind !== "other").map((kind) => tally.sum(kind)),
  );
  return Math.max(tally.sum("other"), otherBase - strongest / 2);
}

/** More pages than this are one book, not a bundle: it is judged by its first pages. */
const longest = 250;

/**
 * The best way to divide the pages into documents: dynamic programming over the last
 * document's first page (a semi-Markov Viterbi), so that a document's length, its
 * beginning and its cues as a whole are weighed together.
 */
export function divide(pages: readonly PageScore[], reading: Reading): Stretch[] {
  const count = Math.min(pages.length, longest);
  const borders = pages.map((_, index) => borderCues(pages, index, reading));
  const best: number[] = [0, ...Array.from({ length: count }, () => Number.NEGATIVE_INFINITY)];
  const bestEnd = Array.from(
    { length: count + 1 },
    () => new Map<DocumentKind, { score: number; from: number }>(),
  );
  for (let from = 0; from < count; from++) {
    const base = best[from] ?? Number.NEGATIVE_INFINITY;
    if (base === Number.NEGATIVE_INFINITY) continue;
    const tally = new Tally();
    const second = new Set(
      documentKinds.filter((kind) => kind !== "other" && mayFollow(kind, pages[from], borders[from] ?? 0)),
    );
    for (let to = from; to < count; to++) {
      for (const hit of pages[to]?.hits ?? []) tally.add(hit);
      for (const kind of documentKinds) {
        const own =
          kind === "other" && from > 0
            ? lostPage(tally)
            : kindScore(tally, kind, to - from + 1, reading.pagesEstimated);
        if (own === undefined) continue;
        const start = startScore(kind, from, pages, borders[from] ?? 0);
        // A second document of one kind needs a fresh title: else it is the first going on.
        const previous = from > 0 && !second.has(kind) ? bestOther(bestEnd[from], kind) : base;
        if (previous === undefined) continue;
        const score = previous + own + start;
        const known = bestEnd[to + 1]?.get(kind);
        if (!known || score > known.score) bestEnd[to + 1]?.set(kind, { score, from });
        best[to + 1] = Math.max(best[to + 1] ?? score, score);
      }
    }
  }
  const stretches: Stretch[] = [];
  let end = count;
  let not: DocumentKind | undefined;
  while (end > 0) {
    let chosen: { kind: DocumentKind; from: number; score: number } | undefined;
    for (const [kind, { score, from }] of bestEnd[end] ?? []) {
      if (kind !== not && (!chosen || score > chosen.score)) chosen = { kind, from, score };
    }
    if (!chosen) break;
    stretches.unshift({ from: chosen.from, to: end - 1, kind: chosen.kind });
    not =
      chosen.from > 0 && !mayFollow(chosen.kind, pages[chosen.from], borders[chosen.from] ?? 0)
        ? chosen.kind
        : undefined;
    end = chosen.from;
  }
  const last = stretches.at(-1);
  if (last && pages.length > count) stretches[stretches.length - 1] = { ...last, to: pages.length - 1 };
  return stretches;
}

function bestOther(
  ends: ReadonlyMap<DocumentKind, { score: number }> | undefined,
  kind: DocumentKind,
): number | undefined {
  let best: number | undefined;
  for (const [other, { score }] of ends ?? []) {
    if (other !== kind && (best === undefined || score > best)) best = score;
  }
  return best;
}

const greeted: ReadonlySet<DocumentKind> = new Set([
  "motivation-letter",
  "recommendation-letter",
  "supervisor-statement",
]);

/** A title of this kind (or a greeting, for a letter) that stands on the page as one. */
function freshTitle(kind: DocumentKind, page: PageScore | undefined): boolean {
  if (!page) return false;
  const prominentBefore = (line: number): number =>
    page.look.looks.filter((other) => other.index < line && other.prominent).length;
  if (
    page.hits.some(
      (hit) =>
        hit.kind === kind &&
        // "References" in the size of the text heads a part of a CV.
        hit.title >= (kind === "references" ? 1 : 0.6) &&
        (hit.line < 7 || prominentBefore(hit.line) < 3),
    )
  )
    return true;
  // A conferral is what a title is elsewhere: many diplomas have no other.
  if (kind === "diploma" && page.hits.some((hit) => hit.cue === "conferred")) return true;
  return greeted.has(kind) && page.shapes.has("salutation");
}

/** A change this strong between two pages shows a new document without a title. */
const strongBorder = 1.6;

/** A page whose number follows that of the page before, and that has no title: it is the same document. */
const countedOn = -1.5;
const goingOn = 6;

/** Whether a second document of a kind may begin here: with a title, or set differently and complete in itself. */
function mayFollow(kind: DocumentKind, page: PageScore | undefined, border: number): boolean {
  if (!page || kind === "other") return kind === "other";
  if (freshTitle(kind, page)) return true;
  if (border < strongBorder) return false;
  const tally = new Tally();
  for (const hit of page.hits) tally.add(hit);
  return tally.mayWin(kind) && tally.sum(kind) > otherBase + 2;
}

function startScore(kind: DocumentKind, from: number, pages: readonly PageScore[], border: number): number {
  if (from === 0) return 0;
  const announced = freshTitle(kind, pages[from]);
  if (announced) return border - switchCost + 1.2;
  const quiet =
    border <= countedOn ? goingOn : kind === "other" || border >= strongBorder ? 0.6 : unannounced;
  // Persons on a page that is set like the one before are the end of a CV.
  if (kind === "references" && border < strongBorder) return border - switchCost - quiet - unannounced;
  // No pile of later pages makes a chapter the beginning of a paper.
  return border - switchCost - quiet - (kind === "publication" && !hasPaperHead(pages[from]) ? scoreCap : 0);
}

/**
 * A paper's first page has its abstract, keywords or affiliations above the introduction;
 * a chapter's has not, and a table of contents names them all.
 */
function hasPaperHead(page: PageScore | undefined): boolean {
  if (page?.hits.some((hit) => hit.cue === "contents list")) return false;
  const cues = page?.hits.filter((hit) => hit.kind === "publication" && !works.has(hit.cue)) ?? [];
  return new Set(cues.map((hit) => `${hit.cue} ${hit.phrase}`)).size >= 2;
}

/** What a list of works has as well, which closes a thesis. */
const works: ReadonlySet<string> = new Set(["venue of a paper", "bibliography", "citations", "mostly works"]);

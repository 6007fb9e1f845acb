import type { DocumentKind } from "../kinds.ts";
import { sharesOf, tallyOf } from "./describe.ts";
import { type Mark, marksOf } from "./marks.ts";
import type { Page, Reading } from "./reading.ts";
import { type Recognised, weigh } from "./recognise.ts";
import type { Excluded } from "./referees.ts";
import type { Hit, PageScore } from "./score.ts";
import type { Evidence, Section } from "./section.ts";
import type { Tally } from "./sections.ts";

/** A cue heard on a page, and where on it. */
export interface ExplainedCue extends Evidence {
  /** It may decide for its kind, for no other kind has it. */
  readonly anchor: boolean;
  /** False where the document's score has it from an earlier page, or as often as it may be counted. */
  readonly counted: boolean;
  readonly marks: readonly Mark[];
}

/** What one page says for one kind. */
export interface Argument {
  readonly kind: DocumentKind;
  /** Sum of the cues as the page alone would count them, in natural-log units. */
  readonly score: number;
  /** Strongest first. */
  readonly cues: readonly ExplainedCue[];
}

export interface ExplainedPage {
  /** As read; of a mail's own text without what it quotes. */
  readonly page: Page;
  readonly section: Section;
  /** For the kind that it got: without a cue where it goes on with the page before. */
  readonly winner: Argument;
  /** For the kind that comes next on this page; absent where no other is heard. */
  readonly runnerUp?: Argument;
  /** Every kind that a cue on this page speaks for or against, greatest first. */
  readonly scores: readonly { readonly kind: DocumentKind; readonly score: number }[];
}

export interface ExplainedSection {
  readonly section: Section;
  /** Every kind for which the section's pages say something, most believed first. */
  readonly kinds: readonly Standing[];
  readonly pages: readonly ExplainedPage[];
}

/** How a kind stands for a section. */
export interface Standing {
  readonly kind: DocumentKind;
  readonly score: number;
  /** Of the belief in all kinds, 0 to 1. */
  readonly share: number;
  /** Whether it has an anchor and a second cue, without which no kind wins. */
  readonly mayWin: boolean;
}

export interface Explanation extends Pick<Recognised, "referees" | "links"> {
  readonly sections: readonly ExplainedSection[];
}

/**
 * Why each page of a document got its kind. It is what `recognise` computed with the
 * same arguments, laid open; nothing is computed a second way. Pure.
 */
export function explain(reading: Reading, file: string, context: Excluded): Explanation {
  const { sections, pages, referees, links } = weigh(reading, file, context);
  const explained = sections.map((section) => {
    const own = pages.filter(({ look }) => isIn(section, look.page.number));
    const tally = tallyOf(own);
    const kinds = sharesOf(tally, own.length, reading.pagesEstimated)
      .filter(({ kind }) => kind === section.kind || tally.hits.some((hit) => hit.kind === kind))
      .map(({ kind, score, share }) => {
        return { kind, score: round(score), share: shareOf(share), mayWin: tally.mayWin(kind) };
      });
    return { section, kinds, pages: own.map((page) => explainPage(page, section, tally)) };
  });
  return { sections: explained, referees, links };
}

function isIn({ pages: [first, last] }: Section, number: number): boolean {
  return number >= first && number <= last;
}

function explainPage(score: PageScore, section: Section, document: Tally): ExplainedPage {
  const alone = tallyOf([score]);
  const counted = new Set(document.hits);
  const argument = (kind: DocumentKind): Argument => ({
    kind,
    score: round(alone.sum(kind)),
    cues: score.hits
      .filter((hit) => hit.kind === kind)
      .toSorted((a, b) => b.weight - a.weight || a.line - b.line)
      .map((hit) => explainHit(hit, score, counted.has(hit))),
  });
  const scores = [...new Set(score.hits.map(({ kind }) => kind))]
    .map((kind) => ({ kind, score: round(alone.sum(kind)) }))
    .toSorted((a, b) => b.score - a.score || a.kind.localeCompare(b.kind));
  const next = scores.find((other) => other.kind !== section.kind && other.score > 0);
  return {
    page: score.look.page,
    section,
    winner: argument(section.kind),
    ...(next && { runnerUp: argument(next.kind) }),
    scores,
  };
}

function explainHit(hit: Hit, { look }: PageScore, counted: boolean): ExplainedCue {
  const { page, quote, cue, weight, anchor } = hit;
  return {
    page,
    quote,
    cue,
    weight: round(weight),
    anchor: anchor > 0,
    counted,
    marks: marksOf(look.page.lines, look.lines, hit),
  };
}

/** As a section's confidence is rounded: nothing is ever wholly sure. */
const shareOf = (value: number) => Math.round(Math.min(value, 0.999) * 1000) / 1000;
const round = (value: number) => Math.round(value * 100) / 100;

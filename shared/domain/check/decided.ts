import { standingDecisions } from "../decision/decision.ts";
import type { Decision, DecisionOn } from "../decision/decision.ts";
import type { RecognisedDocument, Referee, Section } from "../document/section.ts";
import type { DocumentKind } from "../kinds.ts";

/** What reviewers decided, before anything is checked: their word goes before ours. */

type KindDecision = Decision & { readonly on: Extract<DecisionOn, { readonly type: "kind" }> };
export type ItemDecision = Decision & { readonly on: Extract<DecisionOn, { readonly type: "item" }> };

/** Name of the cue by which a section says that a reviewer set it. */
export const reviewerCue = "reviewer";

/** Whether a reviewer said what a section is. */
export function isDecided({ evidence }: Pick<Section, "evidence">): boolean {
  return evidence.some(({ cue }) => cue === reviewerCue);
}

/** The documents with the kinds that reviewers gave them, the newest decision on top. */
export function withDecidedKinds(
  documents: readonly RecognisedDocument[],
  decisions: readonly Decision[] | undefined,
): RecognisedDocument[] {
  const kinds = standingDecisions(decisions).filter((one): one is KindDecision => one.on.type === "kind");
  return documents.map((document) =>
    kinds.filter(({ on }) => on.document === document.sha256).reduce(withKind, document),
  );
}

/** The decision that holds about an item: the newest. */
export function decisionOn(
  item: string,
  decisions: readonly Decision[] | undefined,
): ItemDecision | undefined {
  return standingDecisions(decisions)
    .filter((one): one is ItemDecision => one.on.type === "item")
    .findLast(({ on }) => on.item === item);
}

function withKind(document: RecognisedDocument, decision: KindDecision): RecognisedDocument {
  const [first, last] = decision.on.pages ?? [1, Math.max(1, document.pages)];
  const covered = document.sections.filter(({ pages }) => pages[0] <= last && pages[1] >= first);
  const rest = document.sections.flatMap((section) => outside(section, first, last));
  const section = decidedSection(decision, [first, last], covered);
  const names = naming.has(section.kind);
  const referees = document.referees.filter(({ page }) => names || page < first || page > last);
  return {
    ...document,
    sections: [...rest, section].toSorted((one, other) => one.pages[0] - other.pages[0]),
    referees: referees as Referee[],
  };
}

/** Documents in which applicants name their referees. */
const naming: ReadonlySet<DocumentKind> = new Set([
  "cv",
  "motivation-letter",
  "references",
  "research-proposal",
]);

/** The parts of a section before and behind the pages that were decided on. */
function outside(section: Section, first: number, last: number): Section[] {
  const [from, to] = section.pages;
  const parts: (readonly [number, number])[] = [
    [from, Math.min(to, first - 1)],
    [Math.max(from, last + 1), to],
  ];
  return parts.flatMap((pages) => {
    if (pages[0] > pages[1]) return [];
    const evidence = section.evidence.filter(({ page }) => page >= pages[0] && page <= pages[1]);
    return [pages[0] === from && pages[1] === to ? section : { ...section, pages, evidence }];
  });
}

/**
 * A section as a reviewer sees it: certain, for the reason they gave. What the pages
 * themselves tell, such as their language, stays.
 */
function decidedSection(
  { on, by, reason }: KindDecision,
  pages: readonly [number, number],
  covered: readonly Section[],
): Section {
  const widest = covered.toSorted((one, other) => length(other) - length(one))[0];
  const alike = covered.find(({ kind }) => kind === on.kind) ?? widest;
  const level = on.level ?? (alike?.kind === on.kind ? alike.level : undefined);
  return {
    kind: on.kind,
    ...(on.kind === "diploma" && { level: level ?? "unknown" }),
    pages,
    ...(alike?.language !== undefined && { language: alike.language }),
    confidence: 1,
    evidence: [{ page: pages[0], quote: `set by ${by}: ${reason}`, cue: reviewerCue, weight: 0 }],
    ...(alike?.country && { country: alike.country }),
    ...(alike?.translation !== undefined && { translation: alike.translation }),
    ...(alike?.person !== undefined && { person: alike.person }),
    ...(alike?.kind === on.kind && alike.facts && { facts: alike.facts }),
  };
}

const length = ({ pages }: Section) => pages[1] - pages[0];

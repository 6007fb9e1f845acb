import { type DocumentKind, documentKinds, type LanguageCode } from "../kinds.ts";
import { titleWords } from "./cues/lexicons.ts";
import { lookAt } from "./layout.ts";
import type { Reading } from "./reading.ts";
import { type Excluded, type Reachable, uniqueReferees } from "./referees.ts";
import { asContinuation, type PageScore, scorePage } from "./score.ts";
import { divide, kindScore, otherBase, type Stretch, Tally } from "./sections.ts";
import { messageText, type Evidence, type Referee, type Section } from "./section.ts";

export interface Recognised {
  readonly sections: Section[];
  readonly referees: Referee[];
  readonly links: string[];
}

/**
 * What a document is: its sections with kind, confidence and evidence, the referees named
 * in it and the links it gives in place of files. Pure: the same reading, the same answer.
 * @param file the name as the applicant gave it, `(message)` for a mail's own text; it decides nothing
 * @param context the applicant, and the persons whom the application is addressed to
 */
export function recognise(reading: Reading, file: string, context: Excluded): Recognised {
  const pages = scorePages(reading, context);
  const stretches = file === messageText ? messageStretch(pages) : divide(pages, reading);
  const sections = stretches.map((stretch) => sectionOf(stretch, pages, reading));
  return { sections, referees: refereesIn(sections, pages), links: [] };
}

function scorePages(reading: Reading, context: Excluded): PageScore[] {
  let announced = false;
  let before: PageScore | undefined;
  return reading.pages.map((page) => {
    const fresh = scorePage(lookAt(page, titleWords, page.language ?? reading.language), context, announced);
    const score = before ? asContinuation(fresh, before) : fresh;
    before = fresh;
    announced = score.persons.some((person) => person.announced);
    return score;
  });
}

function messageStretch(pages: readonly PageScore[]): Stretch[] {
  const tally = tallyOf(pages, 0, pages.length - 1);
  const words = pages.reduce((sum, page) => sum + page.look.words.length, 0);
  const letter = kindScore(tally, "motivation-letter", 1, true);
  const kind = words >= 110 && letter !== undefined && letter > otherBase ? "motivation-letter" : "other";
  return pages.length === 0 ? [] : [{ from: 0, to: pages.length - 1, kind }];
}

function tallyOf(pages: readonly PageScore[], from: number, to: number): Tally {
  const tally = new Tally();
  for (const page of pages.slice(from, to + 1)) for (const hit of page.hits) tally.add(hit);
  return tally;
}

/** How much a difference between two kinds' scores says: larger is more careful. */
const temperature = 1.15;
/** Scores about which a kind stands on its own feet, and how fast that grows. */
const solid = 4.2;
const solidSlope = 0.9;

function sectionOf(stretch: Stretch, pages: readonly PageScore[], reading: Reading): Section {
  const { from, to, kind } = stretch;
  const tally = tallyOf(pages, from, to);
  const count = to - from + 1;
  const scores = documentKinds.map((candidate) => ({
    kind: candidate,
    // A kind without its anchor can't win, yet it may be what a person sees: it keeps part of its doubt.
    score:
      kindScore(tally, candidate, count, reading.pagesEstimated) ?? Math.min(tally.sum(candidate) - 2.5, 5),
  }));
  const total = scores.reduce((sum, { score }) => sum + Math.exp(score / temperature), 0);
  const shares = scores
    .map((entry) => ({ ...entry, share: Math.exp(entry.score / temperature) / total }))
    .toSorted((a, b) => b.share - a.share);
  const own = shares.find((entry) => entry.kind === kind);
  const strength = kind === "other" ? 1 : 1 / (1 + Math.exp(-((own?.score ?? 0) - solid) / solidSlope));
  const readable = pages.slice(from, to + 1).some((page) => page.look.words.length > 4);
  const confidence = readable ? round((own?.share ?? 0) * strength) : 0.3;
  const other = shares.find((entry) => entry.kind !== kind);
  const language = languageOf(pages.slice(from, to + 1), reading);
  return {
    kind,
    pages: [pages[from]?.look.page.number ?? from + 1, pages[to]?.look.page.number ?? to + 1],
    ...(language === undefined ? {} : { language }),
    confidence,
    evidence: evidenceFor(kind, tally),
    ...(other && other.share > 0.001
      ? { runnerUp: { kind: other.kind, confidence: round(other.share) } }
      : {}),
  };
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
  const letters = new Map<string, number>();
  for (const { look } of pages) {
    const language = look.page.language;
    if (language !== undefined) letters.set(language, (letters.get(language) ?? 0) + look.words.length);
  }
  if (pages.length === reading.pages.length && reading.language !== undefined) return reading.language;
  return [...letters].toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b))[0]?.[0] ?? reading.language;
}

/** Sections in which applicants name referees. */
const naming: ReadonlySet<DocumentKind> = new Set([
  "cv",
  "motivation-letter",
  "references",
  "research-proposal",
  "other",
]);

function refereesIn(sections: readonly Section[], pages: readonly PageScore[]): Referee[] {
  const persons: Reachable[] = sections
    .filter((section) => naming.has(section.kind))
    .flatMap((section) =>
      pages
        .filter(({ look }) => look.page.number >= section.pages[0] && look.page.number <= section.pages[1])
        .flatMap((page) =>
          page.persons.filter(
            (person) =>
              section.kind === "references" ||
              person.announced ||
              (person.titled && section.kind !== "other"),
          ),
        ),
    );
  return uniqueReferees(
    persons.map(({ name, email, phone, page, quote }) => ({
      name,
      ...(email === undefined ? {} : { email }),
      ...(phone === undefined ? {} : { phone }),
      page,
      quote,
    })),
  );
}

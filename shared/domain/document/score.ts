import type { DocumentKind } from "../kinds.ts";
import { catalogue, type Cue, type CueName } from "./cues/catalogue.ts";
import { functionWordCounts, lexicons, phrasesIn, type Told } from "./cues/lexicons.ts";
import { type Shape, shapeCues } from "./cues/shapes.ts";
import { type Seen, shapesOf, type Spoken } from "./features.ts";
import { isCapitals, type PageLook } from "./layout.ts";
import type { Line } from "./reading.ts";
import { lineText, nameParts } from "./persons.ts";
import { type Announced, announcedOn } from "./announced.ts";
import { withListed } from "./listed.ts";
import type { Reachable } from "./owners.ts";
import { type Excluded, reachableOn } from "./referees.ts";
import { fold, type Match, quote } from "./words.ts";

/** A cue as heard on one page. */
export interface Hit {
  readonly kind: DocumentKind;
  readonly cue: string;
  /** Which words of the cue: the same words on two pages count once. */
  readonly phrase: string;
  readonly weight: number;
  readonly page: number;
  readonly line: number;
  readonly quote: string;
  /** So many different phrases of it make an anchor; 0 where it never is one. */
  readonly anchor: number;
  /** So many different phrases of it count. */
  readonly times: number;
  /** For a title: how much it looks like one, 0 to 1. */
  readonly title: number;
}

/** Everything that one page says about what it is. */
export interface PageScore {
  readonly look: PageLook;
  readonly hits: readonly Hit[];
  readonly shapes: ReadonlyMap<Shape, Seen>;
  readonly spoken: readonly Spoken[];
  /** Persons with a way to reach them, the applicant and the addressed left out. */
  readonly persons: readonly Reachable[];
  readonly announced: Announced;
}

/**
 * The languages whose words may be looked for: the page's own, and another only where its commonest
 * words stand there as well (bilingual diplomas, a detector's mistake).
 */
export function languagesOf(look: Pick<PageLook, "words" | "language">): string[] {
  const counts = functionWordCounts(look.words);
  const ranked = [...counts].toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b));
  const own = look.language;
  const most = ranked[0]?.[1] ?? 0;
  const languages = own === undefined ? [] : [own];
  const owns = own === undefined ? 0 : (counts.get(own) ?? 0);
  for (const [language, count] of ranked) {
    if (language === own) continue;
    if (own === undefined ? count >= 2 && count >= most : count >= 6 && count >= owns * 0.6)
      languages.push(language);
  }
  // A bare table has no such words: then any language's own may speak.
  return languages.length > 0 ? languages : lexicons.map(({ language }) => language);
}

/**
 * Hears every cue on a page.
 * @param before the page before, whose heading of referees may still hold
 */
export function scorePage(look: PageLook, excluded: Excluded, before?: PageScore): PageScore {
  const matches = [...phrasesIn(languagesOf(look)).matches(look.words)];
  const spoken = matches.flatMap(({ of, start, end }) =>
    of.vocabulary === undefined ? [] : [{ vocabulary: of.vocabulary, id: of.id, start, end }],
  );
  const shapes = shapesOf(look, spoken);
  const headings = otherHeadings(look, matches);
  const announced = announcedOn(look, spoken, headings, before?.announced.open);
  const reached = (within: Announced) => reachableOn(look, spoken, excluded, within, before);
  const persons = withListed(look, reached(announced), headings, excluded, (lines) =>
    reached({
      by: announced.by.map((page, line) => page ?? (lines.has(line) ? look.page.number : undefined)),
    }),
  );
  // Beside one with a title, others need none.
  const asked = persons.some(({ titled }) => titled)
    ? persons
    : persons.filter((one) => one.announced !== undefined);
  if (asked[0]) shapes.set("persons to ask", { count: asked.length, line: asked[0].line });
  const own = asked.length > 0 ? ownName(look, excluded.applicant.name) : undefined;
  // Stations of a life beside the name: a CV that ends with its referees.
  if (own !== undefined && !shapes.has("date ranges")) shapes.set("own name", { count: 1, line: own });
  const listed = documentsListed(look, matches);
  if (listed) shapes.set("documents listed", listed);
  return {
    look,
    hits: [
      ...wordHits(look, matches),
      ...shapeHits(look, shapes, new Set(matches.flatMap(({ of }) => of.cue ?? []))),
    ],
    shapes,
    spoken,
    persons,
    announced,
  };
}

/** Lines that head a part of a CV. */
function otherHeadings(look: PageLook, matches: readonly Match<Told>[]): ReadonlySet<number> {
  return new Set(
    matches
      .filter(
        ({ of, start, end }) => of.cue === "cv heading" && placed(catalogue[of.cue], look, start, end) > 0,
      )
      .flatMap(({ start }) => look.words[start]?.line ?? []),
  );
}

/** The first line in which the applicant's whole name stands. */
function ownName({ words, looks }: PageLook, name: string | undefined): number | undefined {
  const parts = name === undefined ? [] : nameParts(name);
  if (parts.length < 2) return undefined;
  return looks.find(({ from, to }) => {
    const here = new Set(words.slice(from, to).map(({ text }) => text));
    return parts.every((part) => here.has(part));
  })?.index;
}

/** A cover sheet has few words besides. */
const coverWords = 150;
/** Kinds whose titles also head a part of another document. */
const partsOfOthers: ReadonlySet<DocumentKind> = new Set(["other", "references", "publication"]);

/** Titles of several kinds in short lines of a short page: a list of what is enclosed. */
function documentsListed(look: PageLook, matches: readonly Match<Told>[]): Seen | undefined {
  if (look.words.length > coverWords) return undefined;
  const lines = new Map<DocumentKind, number>();
  for (const { of, start } of matches) {
    const cue: Cue | undefined = of.cue && catalogue[of.cue];
    const line = look.looks[look.words[start]?.line ?? -1];
    if (!line || cue?.where !== "title" || partsOfOthers.has(cue.kind)) continue;
    if (line.to - line.from <= 8 && !lines.has(cue.kind)) lines.set(cue.kind, line.index);
  }
  const places = new Set(lines.values());
  return lines.size >= 3 && places.size >= 3 ? { count: lines.size, line: Math.min(...places) } : undefined;
}

/** Cues of a letter by which other documents say what they are for. */
const ofApplications: ReadonlySet<string> = new Set(["letter title", "applies", "subject of an application"]);

function wordHits(look: PageLook, matches: readonly Match<Told>[]): Hit[] {
  const heard = matches
    .flatMap((match) => {
      const hit = hear(look, match);
      return hit ? [{ match, hit }] : [];
    })
    .toSorted(
      (a, b) =>
        b.hit.weight - a.hit.weight ||
        b.match.end - b.match.start - (a.match.end - a.match.start) ||
        a.match.start - b.match.start,
    );
  const headed = new Set(
    heard.flatMap(({ match, hit }) =>
      hit.title >= headOfLine &&
      hit.kind !== "motivation-letter" &&
      match.start === look.looks[hit.line]?.from
        ? hit.line
        : [],
    ),
  );
  const taken = new Map<string, { start: number; end: number }[]>();
  const phrases = new Set<string>();
  const hits: Hit[] = [];
  for (const { match, hit } of heard) {
    const spans = taken.get(hit.cue) ?? [];
    // The same words can't speak twice for one cue.
    if (phrases.has(hit.phrase) || spans.some((span) => match.start < span.end && span.start < match.end))
      continue;
    // `References for my application`: what else is sent with one names it as well.
    if (ofApplications.has(hit.cue) && headed.has(hit.line)) continue;
    taken.set(hit.cue, [...spans, match]);
    phrases.add(hit.phrase);
    hits.push(hit);
    const { against }: Cue = catalogue[hit.cue as CueName];
    if (against && spans.length === 0)
      hits.push({ ...hit, kind: against.kind, weight: -against.weight, anchor: 0, times: 1, title: 0 });
  }
  return hits;
}

function hear(look: PageLook, { of, start, end }: Match<Told>): Hit | undefined {
  if (of.cue === undefined) return undefined;
  const cue: Cue = catalogue[of.cue];
  const first = look.words[start];
  const last = look.words[end - 1];
  if (!first || !last) return undefined;
  const line = look.looks[first.line];
  if (!line) return undefined;
  if (of.cue === "conferred" && isToCome(look, start, end)) return undefined;
  const strength = placed(cue, look, start, end);
  if (strength <= 0) return undefined;
  return {
    kind: cue.kind,
    cue: of.cue,
    phrase: `${of.cue}#${of.id}`,
    weight: cue.weight * strength,
    page: look.page.number,
    line: first.line,
    quote: quote(look.lines, first, last),
    anchor: cue.where === "title" && strength < 0.5 ? 0 : (cue.anchor ?? 0),
    times: cue.times ?? 1,
    title: cue.where === "title" ? strength : 0,
  };
}

/** Words, in every language with a lexicon, that put what stands behind them into the future. */
const toCome: ReadonlySet<string> = new Set(
  "will would expected expects anticipated anticipate planned scheduled voraussichtlich dürfte zal zullen vil ventes forventes skal kommer beräknas väntas sera seront será serán obtendrá sarà verrà conseguirà"
    .split(" ")
    .map(fold),
);

/** A degree that will be awarded is none yet: `she will be awarded the title of`. */
function isToCome({ words }: PageLook, start: number, end: number): boolean {
  return words.slice(Math.max(0, start - 3), end).some(({ text }) => toCome.has(text));
}

/** What a title is worth that shares its line with more: too little to be an anchor. */
const headOfLine = 0.45;

/** Languages that write in one word what others write in two or three: `Prosjektskisse`, `Notenspiegel`. */
const compounding: ReadonlySet<string> = new Set(["de", "nl", "no", "da", "sv"]);
/** In letters: a compound that says what a document is has hardly fewer. */
const compoundLength = 12;

const isCompound = ({ language, words }: PageLook, at: number): boolean =>
  language !== undefined && compounding.has(language) && (words[at]?.text.length ?? 0) >= compoundLength;

/** What is left of a title behind a number: rather a chapter's than a document's. */
const numbered = 0.4;
const chapterHead =
  /^\s*(?:\d{1,2}\.?\s+\p{L}|(?:chapter|kapit[et]l|kapitel|hoofdstuk|chapitre|cap[íi]tulo|capitolo)\s+[\dIVX]+)/iu;
/** What is left of a title that is one word of a longer line. */
const inPassing = 0.4;
const aboutSomething =
  /^\s*(?:re|ref|subj(?:ect)?|sub|betreff|betrifft|onderwerp|betreft|emne|gjelder|vedr(?:ørende)?|ämne|angående|objet|asunto|oggetto|assunto)\s*[.:]/iu;

/** How well words stand where their cue asks them to: 0 not at all, 1 wholly. */
function placed(cue: Cue, look: PageLook, start: number, end: number): number {
  const first = look.words[start];
  const last = look.words[end - 1];
  const line = first && look.looks[first.line];
  if (!line || !last) return 0;
  switch (cue.where) {
    case "anywhere":
      return 1;
    case "line":
      return start - line.from <= 1 ? 1 : 0;
    case "heading": {
      const before = start - line.from;
      return before <= 1 && end <= line.headingTo && line.headingTo - end <= (line.prominent ? 3 : 2) ? 1 : 0;
    }
    case "title": {
      const text = look.lines[line.index]?.text ?? "";
      // A chapter of a longer work: "1.1 Motivation".
      if (/^\s*\d{1,2}\.\d/.test(text)) return 0;
      // What a letter is about: "Re: Explainable decisions, doctoral position".
      if (cue.kind === "other" && aboutSomething.test(text) && start - line.from > 2) return 0;
      // It begins a full line at the head: "Transcript of Records (as of …), Roe, Jane, 123 456".
      if (
        line.title === 0 &&
        start === line.from &&
        (end - start >= 2 || isCompound(look, start)) &&
        line.index < 6 &&
        last.endLine === first.line
      )
        return headOfLine;
      if (line.title === 0 || start - line.from > 4 || last.endLine > first.line + 1) return 0;
      const width = line.to - line.from;
      const covered = Math.min(end, line.to) - start;
      const coverage = covered / width >= 0.3 || start === line.from ? 1 : 0.6;
      const chapter = chapterHead.test(text) ? numbered : 1;
      // One word among others rather is what a title is about: "Vacancy dynamics in crystals".
      const mere = cue.kind === "other" && end - start === 1 && covered / width < 0.5 ? inPassing : 1;
      return line.title * coverage * chapter * mere * headingDoubt(look, line.index);
    }
  }
}

/** Lines of a page that look like headings and are set alike. */
export function setAlike(look: PageLook, line: Line): number {
  // A heading a little larger than the text is one where its own font says so too.
  const apart = line.size > look.bodySize + 0.4 || (line.font !== undefined && line.font !== look.bodyFont);
  return look.looks.filter(({ index, prominent, from, headingTo }) => {
    const other = look.lines[index];
    return (
      (prominent || (apart && other?.font === line.font)) &&
      headingTo > from &&
      other !== undefined &&
      other !== line &&
      Math.abs(other.size - line.size) < 0.6 &&
      other.bold === line.bold &&
      isCapitals(other.text) === isCapitals(line.text)
    );
  }).length;
}

/** A line set like the headings around it is a heading, not the title of its page. */
function headingDoubt(look: PageLook, index: number): number {
  const line = look.lines[index];
  if (!line) return 0;
  const prominentBefore = look.looks.filter((other) => other.index < index && other.prominent).length;
  const alike = setAlike(look, line);
  if (alike >= 2 && prominentBefore >= 1) return 0.4;
  if (alike >= 2 && index > 2) return 0.6;
  return prominentBefore > 5 ? 0.6 : 1;
}

/** How much of a title is left when it is set like the headings of the page before. */
const goingOn = 0.35;

/**
 * A page whose first line is set like the headings of the page before, or runs over both, goes on with it:
 * `References` at the head of a CV's last page is no title, nor is `Jane Roe, Curriculum Vitae` on each.
 */
export function asContinuation(score: PageScore, before: PageScore): PageScore {
  // The large lines of a deed are no headings that could go on.
  if (before.hits.some(({ cue }) => cue === "conferred")) return score;
  const hits = score.hits.map((hit) => {
    const line = score.look.lines[hit.line];
    if (hit.title === 0 || !line) return hit;
    const isHeading = setAlike(before.look, line) >= 2 && line.font === headingFont(before.look, line);
    if (!isHeading && !isRunningHead(score, before, hit.line)) return hit;
    return { ...hit, title: hit.title * goingOn, weight: hit.weight * goingOn, anchor: 0 };
  });
  return { ...score, hits };
}

/** A line at the head that the page before has as well, page numbers aside, and no larger than the text. */
function isRunningHead({ look }: PageScore, before: PageScore, at: number): boolean {
  const line = look.lines[at];
  if (!line || at > 1 || line.bold || line.size > look.bodySize + 0.4) return false;
  const plain = ({ text }: Line): string => text.replaceAll(/\d+/g, "").trim();
  return before.look.lines.slice(0, 2).some((other) => plain(other) === plain(line));
}

function headingFont(look: PageLook, like: Line): string | undefined {
  return look.looks
    .filter(({ prominent, from, headingTo }) => prominent || headingTo > from)
    .map(({ index }) => look.lines[index])
    .find((line) => line !== undefined && Math.abs(line.size - like.size) < 0.6 && line.bold === like.bold)
    ?.font;
}

function shapeHits(look: PageLook, shapes: ReadonlyMap<Shape, Seen>, heard: ReadonlySet<string>): Hit[] {
  const best = new Map<string, Hit>();
  for (const cue of shapeCues) {
    const seen = shapes.get(cue.shape);
    if (
      !seen ||
      seen.count < cue.atLeast ||
      (cue.with && !shapes.has(cue.with as Shape) && !heard.has(cue.with))
    )
      continue;
    const key = `${cue.kind} ${cue.shape}`;
    if ((best.get(key)?.weight ?? Number.NEGATIVE_INFINITY) >= cue.weight) continue;
    best.set(key, {
      kind: cue.kind,
      cue: cue.shape,
      phrase: cue.shape,
      weight: cue.weight,
      page: look.page.number,
      line: seen.line,
      quote: lineText(look.lines[seen.line]).slice(0, 160),
      anchor: cue.anchor ? 1 : 0,
      times: 1,
      title: 0,
    });
  }
  return [...best.values()];
}

import type { DocumentKind, LanguageCode } from "../kinds.ts";
import { cloudLinks } from "../mail/links.ts";
import { titleWords } from "./cues/lexicons.ts";
import { describe, tallyOf } from "./describe.ts";
import { lookAt, type PageLook } from "./layout.ts";
import { letterWords, perhapsLetterWords, withoutQuotes, wordsBesidesAttachments } from "./letter-mail.ts";
import { asMeant } from "./misread.ts";
import type { Page, Reading } from "./reading.ts";
import type { Reachable } from "./owners.ts";
import { type Excluded, uniqueReferees } from "./referees.ts";
import { asContinuation, languagesOf, type PageScore, scorePage } from "./score.ts";
import { divide, kindScore, otherBase, type Tally } from "./sections.ts";
import { certain, messageText, type Referee, type Section } from "./section.ts";

export interface Recognised {
  readonly sections: Section[];
  readonly referees: Referee[];
  readonly links: string[];
}

/**
 * What a document is: its sections with kind, confidence and evidence, the referees named
 * in it and the links it gives in place of files. Pure: the same reading, the same answer.
 * @param file the name as the applicant gave it, `(message)` for a mail's own text. A name decides
 *   nothing: people send `scan003.pdf`, and `cv_final.pdf` that is a letter.
 * @param context the applicant, and the persons whom the application is addressed to
 */
export function recognise(reading: Reading, file: string, context: Excluded): Recognised {
  const { sections, referees, links } = weigh(reading, file, context);
  return { sections, referees, links };
}

/** What `recognise` comes to, with every page's cues: what there is to explain. */
export interface Weighed extends Recognised {
  readonly pages: readonly PageScore[];
}

/** As `recognise`. */
export function weigh(reading: Reading, file: string, context: Excluded): Weighed {
  if (file === messageText) return weighMessage(withoutQuotes(reading), context);
  const pages = scorePages(reading, context);
  const sections = divide(pages, reading).map((stretch) =>
    describe(stretch, pages, reading, context.applicant.name),
  );
  return { sections, referees: refereesIn(sections, pages), links: linksIn(reading), pages };
}

function looked(page: Page, language: LanguageCode | undefined): PageLook {
  if (page.source !== "ocr") return lookAt(page, titleWords, language);
  return lookAt(page, titleWords, language, (words, lines) =>
    asMeant(
      words,
      languagesOf({ words, ...(language === undefined ? {} : { language }) }),
      (line) => lines[line]?.text ?? "",
    ),
  );
}

/** Every page's cues, for a person who asks why. */
export function scorePages(reading: Reading, context: Excluded): PageScore[] {
  let before: PageScore | undefined;
  return reading.pages.map((page) => {
    const fresh = scorePage(looked(page, page.language ?? reading.language), context, before);
    const score = before ? asContinuation(fresh, before) : fresh;
    before = fresh;
    return score;
  });
}

/** A mail's own text is a letter, or a note that may name referees; it is one section whatever its length. */
function weighMessage(reading: Reading, context: Excluded): Weighed {
  const pages = scorePages(reading, context);
  if (pages.length === 0) return { sections: [], referees: [], links: [], pages };
  const tally = tallyOf(pages);
  const score = kindScore(tally, "motivation-letter", 1, true) ?? 0;
  const motives = tally.hits.filter(({ cue }) => cue === "motive").length;
  const words = wordsBesidesAttachments(reading.pages.flatMap(({ lines }) => lines));
  const likely = score > otherBase && motives >= 2 && words >= perhapsLetterWords;
  const section = describe(
    { from: 0, to: pages.length - 1, kind: likely ? "motivation-letter" : "other" },
    pages,
    reading,
    undefined,
  );
  // A note of two lines is no letter, however much its words sound like one.
  const note = words < perhapsLetterWords;
  const letter = likely && (words >= letterWords || isWholeLetter(tally, motives));
  const sections = [
    note || section.kind !== "motivation-letter" ? asNote(section) : letter ? section : doubted(section),
  ];
  return { sections, referees: refereesIn(sections, pages), links: linksIn(reading), pages };
}

/** A short letter that has all that makes one. */
function isWholeLetter({ hits }: Tally, motives: number): boolean {
  const cues = new Set(hits.filter(({ kind }) => kind === "motivation-letter").map(({ cue }) => cue));
  return motives >= 3 && ["applies", "salutation", "closing", "first person"].every((cue) => cues.has(cue));
}

/** How sure it is that a mail's text which is no letter is none of our documents. */
const mereNote = 0.8;

function asNote(section: Section): Section {
  const { pages, language } = section;
  const other = section.kind === "other";
  return {
    kind: "other",
    pages,
    ...(language === undefined ? {} : { language }),
    confidence: other ? Math.max(section.confidence, mereNote) : mereNote,
    evidence: other ? section.evidence : [],
  };
}

/** A mail that may be the letter: a person must look. */
function doubted(section: Section): Section {
  return { ...section, confidence: Math.min(section.confidence, certain - 0.2) };
}

function linksIn(reading: Reading): string[] {
  return cloudLinks(reading.pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join("\n"));
}

/** Sections in which applicants name referees. */
const naming: ReadonlySet<DocumentKind> = new Set([
  "cv",
  "motivation-letter",
  "references",
  "research-proposal",
  "other",
]);

/** Supervisors and colleagues are named in many places; a referee is announced in the same document. */
function isReferee({ announced, listed = false }: Reachable, { kind, pages, confidence }: Section): boolean {
  if (listed) return kind === "cv" || kind === "references";
  return (
    (kind === "references" && confidence >= certain) || (announced !== undefined && announced >= pages[0])
  );
}

/** Whom an enclosed advert says to ask is nobody's referee. */
function isAdvert({ kind, pages: [first, last], evidence }: Section, pages: readonly PageScore[]): boolean {
  if (kind !== "other" || evidence.length === 0) return false;
  const wording = pages
    .filter(({ look }) => look.page.number >= first && look.page.number <= last)
    .flatMap(({ hits }) => hits)
    .filter(({ cue }) => cue === "advert's wording");
  return wording.length >= 2;
}

function refereesIn(sections: readonly Section[], pages: readonly PageScore[]): Referee[] {
  return uniqueReferees(
    sections
      .filter((section) => naming.has(section.kind) && !isAdvert(section, pages))
      .flatMap((section) =>
        pages
          .filter(({ look }) => look.page.number >= section.pages[0] && look.page.number <= section.pages[1])
          .flatMap(({ persons }) => persons)
          .filter((person) => isReferee(person, section)),
      )
      .map(({ name, email, phone, page, quote }) => ({
        name,
        ...(email === undefined ? {} : { email }),
        ...(phone === undefined ? {} : { phone }),
        page,
        quote,
      })),
  );
}

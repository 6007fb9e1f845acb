import type { Item, Posting, ReplyLanguage } from "../posting/posting.ts";
import { html } from "../reply/html.ts";
import type { Html } from "../reply/html.ts";
import { languageName, listed, titleOf } from "../reply/describe.ts";
import { deadlineWords } from "../reply/moment.ts";
import type { Wording } from "../reply/wording.ts";
import { wordings } from "../reply/wordings.ts";
import { instructionWordings } from "./wording.ts";
import type { InstructionWording } from "./wording.ts";

/** What applicants should be told before they apply: what a posting's rules come to, in words. */
export interface Instructions {
  readonly language: ReplyLanguage;
  readonly title: string;
  readonly parts: readonly InstructionPart[];
}
export interface InstructionPart {
  readonly heading?: string;
  readonly sentences: readonly string[];
  /** Lines of a list, after the sentences. */
  readonly list?: readonly string[];
  /** Sentences after the list. */
  readonly notes?: readonly string[];
}

export interface InstructionOptions {
  readonly language: ReplyLanguage;
  /** The intake address: named where the posting names none of its own. */
  readonly intake: string;
  /** What stands for {YEAR} and {MONTH} where the deadline does not tell. */
  readonly today: string;
}

/**
 * The instructions that follow from a posting's rules, so that an advert never asks
 * for something else than what is checked.
 */
export function composeInstructions(posting: Posting, options: InstructionOptions): Instructions {
  const words = instructionWordings[options.language];
  const wording = wordings[options.language];
  const { language } = options;
  if (posting.channel === "portal")
    return {
      language,
      title: words.title(posting.title),
      parts: [{ sentences: [words.portal(posting.portal ?? "")] }, whatToSend(posting, words, wording)],
    };
  return {
    language,
    title: words.title(posting.title),
    parts: [
      { sentences: [...whereTo(posting, options, words), ...deadlineOf(posting, words, wording)] },
      whatToSend(posting, words, wording),
      { heading: words.after, sentences: [words.answer] },
    ],
  };
}

function whereTo(
  posting: Posting,
  { intake, today }: InstructionOptions,
  words: InstructionWording,
): string[] {
  const at = intake.lastIndexOf("@");
  const subjects = posting.subjects.map((subject) => filledIn(subject, posting, today));
  const [first, ...others] = subjects;
  // Without a subject of its own a posting is found by its address alone.
  const own = subjects.length > 0 ? intake : `${intake.slice(0, at)}+${posting.id}${intake.slice(at)}`;
  const quoted = subjects.map((subject) => wordingQuote(subject, words));
  return [
    words.send(posting.addresses[0] ?? own),
    ...(first === undefined
      ? []
      : [others.length === 0 ? words.subject(first) : words.subjects(quoted.join(", "))]),
  ];
}

/** The marks of quotation of the language, as its own sentence about one subject has them. */
function wordingQuote(text: string, words: InstructionWording): string {
  const [, open = "“", close = "”"] = /([“„«])\?([”“»])/.exec(words.subject("?")) ?? [];
  return `${open}${text}${close}`;
}

function filledIn(subject: string, { deadline }: Posting, today: string): string {
  const day = deadline?.date ?? today;
  return subject.replaceAll("{YEAR}", day.slice(0, 4)).replaceAll("{MONTH}", day.slice(5, 7));
}

function deadlineOf(posting: Posting, words: InstructionWording, wording: Wording): string[] {
  if (!posting.deadline) return [];
  const sentence = words.deadline(deadlineWords(posting.deadline, wording));
  return posting.deadline.untilFilled ? [sentence, wording.untilFilled] : [sentence];
}

function whatToSend(posting: Posting, words: InstructionWording, wording: Wording): InstructionPart {
  if (posting.items.length === 0) return { heading: words.what, sentences: [words.nothing] };
  return {
    heading: words.what,
    sentences: [],
    list: posting.items.map((item) => line(item, posting, words, wording)),
    notes: [...rulesOf(posting, words, wording), ...(posting.channel === "mail" ? [words.files] : [])],
  };
}

/** One item with what is asked of it: `Cover letter: at most 2 pages`. */
function line(item: Item, posting: Posting, words: InstructionWording, wording: Wording): string {
  const persons = "kind" in item.accepts && item.accepts.kind === "references";
  const most = item.maxPages;
  const own = rulesOf({ languages: item.languages, formats: item.formats }, words, wording);
  const facts = [
    persons ? words.referees(item.count) : item.count > 1 ? words.copies(item.count) : undefined,
    most && (most.strictness === "advise" ? words.pagesAdvised : words.pages)(most.pages),
    item.when && words.foreignDegree(regionName(item.when.foreignDegree.home, wording)),
  ].filter((fact) => typeof fact === "string");
  const title = titleOf(item, item.id, wording);
  const head = item.optional ? `${title} (${words.optional})` : title;
  const said = facts.length === 0 ? head : `${head}: ${facts.join("; ")}`;
  return own.length === 0 ? said : `${said}. ${own.join(" ")}`;
}

/** Rules about all documents, or about those of one item. */
function rulesOf(
  { onePdf, languages, formats }: { readonly [Key in "onePdf" | "languages" | "formats"]?: Posting[Key] },
  words: InstructionWording,
  wording: Wording,
): string[] {
  const names = languages?.accepted.map((code) => languageName(code, wording)) ?? [];
  const kinds = languages?.translations.map((kind) => wording.kinds[kind]) ?? [];
  const advised = languages?.strictness === "advise";
  return [
    languages && (advised ? words.languagesAdvised : words.languages)(listed(names, wording.or)),
    kinds.length > 0 ? words.translations(listed(kinds, wording.and)) : undefined,
    formats &&
      (formats.strictness === "advise" ? words.formatsAdvised : words.formats)(
        listed(
          formats.accepted.map((format) => (format.length <= 4 ? format.toUpperCase() : format)),
          wording.or,
        ),
      ),
    onePdf && (onePdf === "advise" ? words.onePdfAdvised : words.onePdf),
  ].filter((sentence) => typeof sentence === "string");
}

const regionName = (code: string, { locale }: Wording) =>
  new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code;

/** As Markdown, which also reads well as plain text. */
export function instructionsText({ title, parts }: Instructions): string {
  const blocks = parts.flatMap(({ heading, sentences, list = [], notes = [] }) => [
    ...(heading === undefined ? [] : [`## ${heading}`]),
    ...(sentences.length === 0 ? [] : [sentences.join(" ")]),
    ...(list.length === 0 ? [] : [list.map((entry) => `- ${entry}`).join("\n")]),
    ...(notes.length === 0 ? [] : [notes.join(" ")]),
  ]);
  return `# ${title}\n\n${blocks.join("\n\n")}\n`;
}

/** As a page to copy into an advert's own: no style but its structure. */
export function instructionsPage({ title, language, parts }: Instructions): Html {
  return html`<!doctype html>
    <html lang="${language}">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>${title}</title>
      <h1>${title}</h1>
      ${parts.map(({ heading, sentences, list = [], notes = [] }) => {
        return html`${heading === undefined ? undefined : html`<h2>${heading}</h2>`}
        ${sentences.length === 0 ? undefined : html`<p>${sentences.join(" ")}</p>`}
        ${
          list.length === 0
            ? undefined
            : html`<ul>
                ${list.map((entry) => html`<li>${entry}</li>`)}
              </ul>`
        }
        ${notes.length === 0 ? undefined : html`<p>${notes.join(" ")}</p>`}`;
      })}
    </html>`;
}

import {
  aboutApplying,
  applying,
  attached,
  conditional,
  forgotten,
  ignoresLast,
  notAttached,
  notNow,
  replaces,
  subjectWithdrawal,
  withdrawals,
} from "./intent-words.ts";
import { cloudLinks } from "./links.ts";

/** What a person wants by a message, as far as its words say so plainly. */
export interface Intent {
  /** Takes the application back. */
  readonly withdraws: boolean;
  /** Says that files come with it. */
  readonly announcesAttachments: boolean;
  /** Asks something. */
  readonly asks: boolean;
  /** Is itself a letter of application, not a line or two. */
  readonly letter: boolean;
  /** Says that an earlier message is to be ignored. */
  readonly replacesEarlier: boolean;
  /** Says so of the last one, and without an if: that one as a whole counts no more. */
  readonly ignoresLast: boolean;
  /** Links to files on cloud drives. */
  readonly links: readonly string[];
  /** The sentence from which `withdraws` was read. */
  readonly evidence?: string;
}

/**
 * Reads the intent from the subject and the sender's own words (quotes and signature removed),
 * in English, German, Dutch, Norwegian, Danish, Swedish, and plainly in French, Spanish and Italian.
 */
export function intentOf(subject: string, text: string): Intent {
  const sentences = sentencesOf(text);
  const withdrawal = withdrawalIn(subject, sentences);
  return {
    withdraws: withdrawal !== undefined,
    announcesAttachments: sentences.some(announces),
    asks: sentences.some(isQuestion),
    letter: isLetter(text, sentences),
    replacesEarlier: sentences.some((sentence) => !isQuestion(sentence) && replaces.test(sentence)),
    ignoresLast: sentences.some(
      (sentence) => !isQuestion(sentence) && ignoresLast.test(sentence) && !conditional.test(sentence),
    ),
    links: cloudLinks(text),
    ...(withdrawal !== undefined && { evidence: withdrawal }),
  };
}

/** Longer texts are no letters of intent; the beginning says what is wanted. */
const maxRead = 20_000;

/** Sentences; a line end without a full stop does not end one, an empty line does. */
function sentencesOf(text: string): string[] {
  return text
    .slice(0, maxRead)
    .normalize("NFC")
    .replace(/[’‘`´]/g, "'")
    .split(/\n\s*\n/)
    .flatMap((paragraph) =>
      paragraph.replace(/\s*\n\s*/g, " ").split(/(?<=[.!?])\s+(?=[\p{Lu}\p{N}"'„“(])|(?<=[?!])\s+/u),
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

const isQuestion = (sentence: string) => /\?["')\]]*$/.test(sentence);

function withdrawalIn(subject: string, sentences: readonly string[]): string | undefined {
  const says = (sentence: string) => withdrawals.some((pattern) => pattern.test(sentence));
  const denies = sentences.some((sentence) => says(sentence) && notNow.test(sentence));
  const found = sentences.find(
    (sentence) => !isQuestion(sentence) && says(sentence) && !notNow.test(sentence),
  );
  if (found) return found;
  if (
    denies ||
    isQuestion(subject.trim()) ||
    sentences.some((sentence) => isQuestion(sentence) && says(sentence))
  )
    return undefined;
  return says(subject) || subjectWithdrawal.test(subject) ? subject : undefined;
}

function announces(sentence: string): boolean {
  if (isQuestion(sentence) || !attached.test(sentence)) return false;
  return !notAttached.test(sentence) || forgotten.test(sentence);
}

/** Whether the words are those of an applicant speaking for themselves. */
export function appliesInPerson(text: string): boolean {
  return sentencesOf(text).some((sentence) => applying.test(sentence));
}

/** Fewer words are a note that goes with papers, not a letter. */
const letterWords = 80;

function isLetter(text: string, sentences: readonly string[]): boolean {
  const count = text.match(/\p{L}+/gu)?.length ?? 0;
  if (count < letterWords) return false;
  const questions = sentences.filter(isQuestion).length;
  const about = sentences.filter((sentence) => aboutApplying.test(sentence)).length;
  return questions * 3 <= sentences.length && about >= 2 && (appliesInPerson(text) || about >= 3);
}

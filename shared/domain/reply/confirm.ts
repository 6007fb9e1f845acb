import type { PendingMail } from "../application.ts";
import { confirmWordings } from "./confirm-wording.ts";
import type { Entry } from "./letter.ts";
import type { OutgoingMail } from "./mail.ts";
import { momentWords } from "./moment.ts";
import { ending, list, mailOf, paragraph } from "./reply-mail.ts";
import type { ReplyInput } from "./reply-mail.ts";
import { oneLine, personName } from "./safe.ts";
import { wordings } from "./wordings.ts";

export interface ConfirmInput extends ReplyInput {
  readonly held: readonly PendingMail[];
  /** Days until the question lapses. */
  readonly days: number;
  /** IANA name of the zone whose clocks are shown. */
  readonly timeZone: string;
  /** Where the same can be said on a page; absent where the page is not reached from outside. */
  readonly link?: string;
}

/**
 * The mail that asks the address on record whether mail from another one is theirs. It
 * says from where, when and how many files came: neither their names nor a word of the
 * mail, which may be a stranger's.
 */
export function composeConfirm(input: ConfirmInput): OutgoingMail {
  const { posting, applicant, language, held, days, timeZone, link } = input;
  const [wording, words] = [wordings[language], confirmWordings[language]];
  const entries = held.map(({ message, documents }): Entry => {
    const files = documents.filter(({ origin }) => origin !== "text").length;
    return {
      mark: "?",
      title: oneLine(message.from, 120),
      state: words.waits,
      lines: [words.held(momentWords(message.receivedAt, timeZone, wording), files)],
    };
  });
  return mailOf(input, [
    paragraph(wording.greeting(personName(applicant.name))),
    paragraph(words.question(posting.title, held.length)),
    ...list(words.heading, entries),
    paragraph(words.yes(held.length)),
    ...(link === undefined ? [] : [paragraph(words.link), { type: "link", url: link } as const]),
    paragraph(words.no(days)),
    ...ending(
      { ...input, posting: { ...posting, replies: { ...posting.replies, paragraph: {} } } },
      wording,
      [wording.automatic],
    ),
  ]);
}

import type { Verdict } from "../check/verdict.ts";
import type { OutgoingMail } from "./mail.ts";
import { isOpen } from "./compose.ts";
import { entriesOf } from "./describe.ts";
import { deadlineWords } from "./moment.ts";
import { ending, list, mailOf, paragraph } from "./reply-mail.ts";
import type { ReplyInput } from "./reply-mail.ts";
import { personName } from "./safe.ts";
import { wordings } from "./wordings.ts";

export interface ReminderInput extends ReplyInput {
  readonly verdict: Verdict;
}

/** The mail that says, some days before the deadline, what is still needed: nothing else. */
export function composeReminder(input: ReminderInput): OutgoingMail {
  const { posting, applicant, verdict, language } = input;
  const wording = wordings[language];
  const needed = verdict.items.filter(({ required, status }) => required && isOpen(status));
  const { deadline } = posting;
  return mailOf(input, [
    paragraph(wording.greeting(personName(applicant.name))),
    paragraph(
      `${wording.reminder(posting.title)}${deadline ? ` ${wording.deadlineAhead(deadlineWords(deadline, wording))}` : ""}`,
    ),
    { type: "standing", mark: "✗", text: wording.open(needed.length) },
    ...list(wording.headings.needed, entriesOf(needed, { posting, verdict, wording })),
    paragraph(wording.howTo),
    paragraph(wording.reminderCrossed),
    ...ending(input, wording, [wording.people]),
  ]);
}

/** The mail that confirms that an application was withdrawn, as its sender asked. */
export function composeWithdrawal(input: ReplyInput): OutgoingMail {
  const { posting, applicant, language } = input;
  const wording = wordings[language];
  return mailOf(input, [
    paragraph(wording.greeting(personName(applicant.name))),
    paragraph(wording.withdrawn(posting.title)),
    paragraph(wording.withdrawnThen(posting.retentionDays)),
    paragraph(wording.withdrawnByMistake),
    ...ending(input, wording, [wording.automatic]),
  ]);
}

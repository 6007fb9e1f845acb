import { setTimeout as waiting } from "node:timers/promises";
import type { OutgoingMail } from "../../shared/domain/reply/mail.ts";
import { fail, ok } from "./finding.ts";
import type { Check } from "./finding.ts";

/** What sending a mail through an installation takes. */
export interface MailPath {
  readonly intake: string;
  /** An address that mail may come from there. */
  readonly from: string;
  readonly send: (mail: OutgoingMail) => Promise<void>;
  /** What became of a mail, as soon as that is on record. */
  readonly fate: (mail: OutgoingMail) => Promise<{ readonly outcome: string } | undefined>;
  /** How long it may take, in milliseconds. */
  readonly patience: number;
  readonly now: () => Date;
}

/** Between two looks whether it arrived, in milliseconds. */
const every = 300;

/**
 * A mail through the whole path: sent, received, stored, understood, on record. It says
 * that a machine wrote it, so that it opens no application and is never answered.
 */
export function mailPathCheck({ intake, from, send, fate, patience, now }: MailPath): Check {
  return {
    name: "a mail through the whole path",
    async look() {
      const sentAt = now();
      const mark = `${sentAt.getTime()}-${Math.random().toString(36).slice(2, 10)}`;
      const mail = testMail(mark, from, intake, sentAt);
      await send(mail);
      for (let waited = 0; waited <= patience; waited += every) {
        const found = await fate(mail);
        if (found?.outcome === "automatic")
          return ok("it arrived, and was recorded as a machine's and not answered.");
        if (found)
          return fail(
            `it arrived, but was taken for '${found.outcome}' and not for a machine's.`,
            "Look at it on the page under messages; its headers were changed on the way.",
          );
        await waiting(every);
      }
      return fail(
        `it was sent and is not on record after ${Math.round(patience / 1000)} seconds.`,
        "Look at the log, and whether work is stuck (docs/runbook.md).",
      );
    },
  };
}

function testMail(mark: string, from: string, to: string, at: Date): OutgoingMail {
  const text = "A test of the path that mail takes. It needs no answer.";
  return {
    messageId: `<doctor-${mark}@${from.slice(from.lastIndexOf("@") + 1)}>`,
    from: { address: from, name: "Dossier's doctor" },
    to: { address: to },
    subject: `Dossier: test of the mail path, ${mark}`,
    references: [],
    headers: { "Auto-Submitted": "auto-generated" },
    text,
    html: `<p>${text}</p>`,
    language: "en",
    date: at.toISOString(),
  };
}

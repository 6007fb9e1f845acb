import { describe, expect, test } from "vitest";
import { cv, intake, world, type Letter } from "./world.ts";

/** Two machines that answer one another: at most one mail from each. */

interface Sent {
  readonly subject: string;
  readonly messageId: string;
  readonly replyTo?: string;
  readonly text: string;
}

/** What a machine at the applicant's address answers to our mail. */
const responders: Readonly<Record<string, (mail: Sent, round: number) => Letter>> = {
  "one that follows RFC 3834": (mail) => ({
    subject: `Auto: ${mail.subject}`,
    headers: ["Auto-Submitted: auto-replied", `In-Reply-To: ${mail.messageId}`],
    text: "I am away.",
  }),
  "Exchange's absence assistant": (mail) => ({
    subject: `Automatische Antwort: ${mail.subject}`,
    headers: ["X-Auto-Response-Suppress: All", "Auto-Submitted: auto-generated"],
    text: "Ich bin nicht im Büro.",
  }),
  "one that says so in its subject alone": (mail) => ({
    subject: `Out of Office: ${mail.subject}`,
    text: "I am away.",
  }),
  "an absence note under Re:, without any header": (mail) => ({
    subject: `Re: ${mail.subject}`,
    text: "I am out of the office until 16 August and will reply on my return.",
  }),
  "one of unknown language, without any header": (mail, round) => ({
    subject: `Re: ${mail.subject}`,
    text: `Meg jien barra mill-uffiċċju sal-ġimgħa d-dieħla. ${round}`,
  }),
  "one that sends our mail back": (mail) => ({
    subject: mail.subject,
    headers: ["X-Dossier: reply"],
    text: mail.text,
  }),
  "one that quotes us and thanks, differently each time": (mail, round) => ({
    subject: `Re: ${mail.subject}`,
    text: `Thank you for your message no. ${round}. We received it.\r\n\r\n${mail.text.replaceAll(/^/gm, "> ")}`,
  }),
  "a ticket system that counts its tickets": (mail, round) => ({
    subject: `[Ticket#${round}] ${mail.subject}`,
    text: `Your request ${round} was received. Please find our terms attached.`,
  }),
};

describe("an auto-responder that talks to Dossier", () => {
  test.each(Object.entries(responders))("%s gets one mail", async (_, respond) => {
    const one = world();
    await one.deliver({ files: { "cv.txt": cv } });
    const sent = () => one.sends as readonly Sent[];
    for (let round = 1; round <= 12 && sent().length === round; round += 1) {
      const mail = sent()[round - 1];
      if (!mail) break;
      one.clock.minute += 1;
      await one.deliver({ ...respond(mail, round), to: mail.replyTo ?? intake, minute: 60 + round });
    }
    expect(sent()).toHaveLength(1);
  });
});

test("whoever brings something new each time is answered five times a day at most", async () => {
  const one = world();
  for (let round = 0; round < 12; round += 1)
    await one.deliver({ files: { [`cv${round}.txt`]: `${cv}\n${round}` }, minute: round });
  expect(one.sends.length).toBeLessThanOrEqual(5);
});

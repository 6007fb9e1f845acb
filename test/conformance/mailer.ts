import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { OutgoingMail } from "../../shared/domain/reply/mail.ts";
import type { Mailer } from "../../shared/ports.ts";
import type { Opened } from "./blobs.ts";

export const mail: OutgoingMail = {
  messageId: "<abc.def@example.org>",
  from: { address: "apply@example.org", name: "Universität Übersee" },
  to: { address: "jane@example.net", name: "Jane Øré" },
  replyTo: "apply+re-case-token@example.org",
  subject: "Re: Bewerbung für die Stelle – Jane Øré",
  inReplyTo: "<first@example.net>",
  references: ["<zero@example.net>", "<first@example.net>"],
  headers: { "Auto-Submitted": "auto-replied", "Content-Language": "de" },
  text: `Guten Tag,\n\n${"Lebenslauf – erhalten. ".repeat(20)}\n.\nFrom here on\n`,
  html: "<p>Guten Tag, <b>Lebenslauf – erhalten.</b></p>",
  language: "de",
  date: "2026-05-04T12:00:00.000Z",
};

/** A mailer, and the Message-IDs of what arrived where it sends to. */
export interface SentBy {
  readonly mailer: Mailer;
  arrived(): Promise<readonly string[]>;
}

const yes = async () => true;

/** What every adapter of the port Mailer keeps. */
export function mailerConformance(name: string, make: () => Promise<Opened<SentBy>>): void {
  describe(`mailer: ${name}`, () => {
    let opened: Opened<SentBy>;
    beforeEach(async () => {
      opened = await make();
    });
    afterEach(() => opened.close());

    test("sends a mail, and says so", async () => {
      expect(await opened.port.mailer.send(mail, yes)).toBe(true);
      expect(await opened.port.arrived()).toEqual([mail.messageId]);
    });

    test("asks once, before anything arrived", async () => {
      const arrivals: number[] = [];
      await opened.port.mailer.send(mail, async () => {
        arrivals.push((await opened.port.arrived()).length);
        return true;
      });
      expect(arrivals).toEqual([0]);
    });

    test("sends nothing that is not to be handed over", async () => {
      expect(await opened.port.mailer.send(mail, async () => false)).toBe(false);
      expect(await opened.port.arrived()).toEqual([]);
    });

    test("fails with the error of whoever is asked, and sends nothing", async () => {
      const broken = async () => {
        throw new Error("the records are locked");
      };
      await expect(opened.port.mailer.send(mail, broken)).rejects.toThrow("the records are locked");
      expect(await opened.port.arrived()).toEqual([]);
    });
  });
}

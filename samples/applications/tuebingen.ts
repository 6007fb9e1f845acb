import { pdf } from "../studio/enclosures.ts";
import type { SampleMail } from "../studio/mail.ts";
import { typeset } from "../studio/typeset.ts";

/** A mail to the master's thesis in Tübingen: two recipients, the title in the subject. */
export const tuebingen = async (): Promise<readonly SampleMail[]> => [
  {
    file: "13-tuebingen-complete",
    from: "=?UTF-8?Q?Clara_N=C3=BC=C3=9Fle?= <clara.nuessle@example.net>",
    to: "apply@example.org, apply+tuebingen-interpretable-dl@example.org",
    recipients: ["apply@example.org", "apply+tuebingen-interpretable-dl@example.org"],
    subject: "Anfrage Masterarbeit „Interpretable Deep Learning“",
    date: "Fri, 08 Apr 2022 17:22:40 +0200",
    messageId: "<4b9f3a52-nuessle-0408@example.net>",
    shape: "plain",
    text: `Guten Tag,

ich studiere im vierten Semester Informatik im Master und würde gern meine
Masterarbeit über interpretierbares Deep Learning bei Ihnen schreiben. Im letzten
Sommer habe ich das Seminar zu fairem maschinellem Lernen besucht und dort über
Gegenbeispiele als Erklärungen vorgetragen; daran würde ich gern anknüpfen.

Lebenslauf und aktueller Notenspiegel sind angehängt. Ich könnte im Juni anfangen.

Viele Grüße
Clara Nüßle
`,
    enclosures: [
      pdf("Lebenslauf Clara Nüßle.pdf", typeset("clara/lebenslauf")),
      pdf("Notenspiegel_aktuell.pdf", typeset("clara/notenspiegel")),
    ],
  },
];

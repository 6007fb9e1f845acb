import { zipSync } from "fflate";
import { bundle } from "../studio/bundle.ts";
import { pdf } from "../studio/enclosures.ts";
import type { SampleMail } from "../studio/mail.ts";
import { typeset } from "../studio/typeset.ts";

const intake = { to: "apply@example.org", recipients: ["apply@example.org"] };

/** The address in the posting's source: it routes mail about theses. The samples never leave this machine. */
const thesisAddress = "martin.becker@uni-rostock.de";

/** Mails to the group in Rostock, 2023 and 2024: PhD, postdoc and a master's thesis. */
export const rostock = async (): Promise<readonly SampleMail[]> => [
  {
    ...intake,
    file: "14-rostock-phd-bundle",
    from: "Chidiebere Okonjo <c.okonjo@example.org>",
    subject: "PhD Application 2023",
    date: "Wed, 20 Sep 2023 08:11:29 +0000",
    messageId: "<CAKx81okonjo20230920@mail.example.org>",
    shape: "gmail",
    text: `Dear Dr. Becker,

please find my application attached as a single PDF (cover letter, CV, transcript).

Best wishes,
Chidiebere Okonjo
`,
    html: `<div dir="ltr">Dear Dr. Becker,<br><br>please find my application attached as a single PDF (cover letter, CV, transcript).<br><br>Best wishes,<br>Chidiebere Okonjo</div>`,
    enclosures: [
      pdf(
        "Okonjo_application.pdf",
        await bundle([typeset("chidi/letter"), typeset("chidi/cv"), typeset("chidi/transcript")]),
      ),
    ],
  },
  {
    ...intake,
    file: "15-rostock-phd-separate-files",
    from: "Friederike Ahlers <friederike.ahlers@example.com>",
    subject: "Bewerbung: PhD application 2023",
    date: "Mon, 09 Oct 2023 19:30:15 +0200",
    messageId: "<20231009173015.ahlers@example.com>",
    shape: "plain",
    text: `Sehr geehrter Herr Dr. Becker,

anbei erhalten Sie meine Bewerbung um eine Promotionsstelle. Für Rückfragen stehe ich
Ihnen jederzeit gern zur Verfügung.

Mit freundlichen Grüßen
Friederike Ahlers
`,
    enclosures: [
      pdf("Anschreiben.pdf", typeset("friederike/anschreiben")),
      pdf("Lebenslauf.pdf", typeset("friederike/lebenslauf")),
      pdf("Masterzeugnis mit Noten.pdf", typeset("friederike/zeugnis")),
    ],
  },
  {
    ...intake,
    file: "16-rostock-phd-late-long-letter",
    from: "Matteo Brambilla <matteo.brambilla@example.com>",
    subject: "PHD APPLICATION - 2023",
    date: "Tue, 17 Oct 2023 21:03:55 +0200",
    messageId: "<B1F0C9E2-brambilla-1017@example.com>",
    shape: "apple",
    text: `Dear Dr. Becker,

my application is attached in one file. I apologise for the delay, which I explain in the letter.

Kind regards,
Matteo Brambilla`,
    enclosures: [pdf("Brambilla.pdf", typeset("matteo/all"))],
  },
  {
    ...intake,
    file: "17-rostock-postdoc",
    from: "Elif Karaca <elif.karaca@example.net>",
    subject: "Postdoc Application 2023-11",
    date: "Mon, 06 Nov 2023 10:00:41 +0100",
    messageId: "<VI1PR0602karaca1106@example.net>",
    shape: "outlook",
    text: `Dear Dr. Becker,

Attached is my application for a postdoctoral position, as one PDF.

Kind regards,
Elif Karaca
`,
    html: `<html><body><p>Dear Dr. Becker,</p><p>Attached is my application for a postdoctoral position, as one PDF.</p><p>Kind regards,<br>Elif Karaca</p></body></html>`,
    enclosures: [pdf("Karaca_Elif_postdoc.pdf", typeset("elif/all"))],
  },
  {
    file: "18-rostock-thesis",
    from: "Lennart Voss <lennart.voss@example.org>",
    to: thesisAddress,
    recipients: [thesisAddress],
    subject: "Master's thesis: subgroup discovery in medical data",
    date: "Tue, 16 Jan 2024 12:45:10 +0100",
    messageId: "<voss-20240116-1245@example.org>",
    shape: "plain",
    text: `Hallo Herr Becker,

ich suche ein Thema für meine Masterarbeit und interessiere mich für Subgroup Discovery
in medizinischen Daten. Im Projekt "Health Data" habe ich schon mit solchen Verfahren
gearbeitet. Lebenslauf und Noten liegen im Archiv bei.

Viele Grüße
Lennart Voss
`,
    enclosures: [
      {
        name: "Unterlagen.zip",
        type: "application/zip",
        bytes: zipSync(
          {
            "Unterlagen/cv_voss.pdf": new Uint8Array(typeset("lennart/cv")),
            "Unterlagen/transcript.pdf": new Uint8Array(typeset("lennart/transcript")),
          },
          { mtime: new Date("2024-01-16T12:00:00") },
        ),
      },
    ],
  },
];

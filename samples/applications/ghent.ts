import { pdf } from "../studio/enclosures.ts";
import type { SampleMail } from "../studio/mail.ts";
import { typeset } from "../studio/typeset.ts";

const intake = { to: "apply@example.org", recipients: ["apply@example.org"] };

/** Mails to the PhD position in Ghent, summer of 2021. */
export const ghent = async (): Promise<readonly SampleMail[]> => [
  {
    ...intake,
    file: "01-ghent-complete",
    from: "Marieke Vandenbroeck <marieke.vandenbroeck@example.net>",
    subject: "Job Application: Data analytics",
    date: "Mon, 12 Jul 2021 09:14:31 +0200",
    messageId: "<CAJ7wQk9vE2t1bM4@mail.example.net>",
    shape: "gmail",
    text: `Geachte,

In bijlage vindt u mijn sollicitatie voor de doctoraatspositie rond verklaarbare
modellen: motivatiebrief, cv en puntenlijst. Mijn referenties staan onderaan het cv.

Mocht er nog iets ontbreken, dan hoor ik het graag.

Met vriendelijke groeten,
Marieke Vandenbroeck
`,
    html: `<div dir="ltr">Geachte,<div><br></div><div>In bijlage vindt u mijn sollicitatie voor de doctoraatspositie rond verklaarbare modellen: motivatiebrief, cv en puntenlijst. Mijn referenties staan onderaan het cv.</div><div><br></div><div>Mocht er nog iets ontbreken, dan hoor ik het graag.</div><div><br></div><div>Met vriendelijke groeten,</div><div>Marieke Vandenbroeck</div></div>`,
    enclosures: [
      pdf("Motivation letter Vandenbroeck.pdf", typeset("marieke/letter")),
      pdf("CV_Vandenbroeck_2021.pdf", typeset("marieke/cv", { tagged: true })),
      pdf("Puntenlijst bachelor en master.pdf", typeset("marieke/puntenlijst")),
    ],
  },
];

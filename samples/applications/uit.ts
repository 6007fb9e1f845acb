import { pdf } from "../studio/enclosures.ts";
import type { SampleMail } from "../studio/mail.ts";
import { typeset } from "../studio/typeset.ts";

const intake = { to: "apply@example.org", recipients: ["apply@example.org"] };

/**
 * Mails to the position in Tromsø, which takes applications by its portal alone.
 * `dossier check --posting uit-knowledge-driven-ml` checks them all the same.
 */
export const uit = async (): Promise<readonly SampleMail[]> => [
  {
    ...intake,
    file: "19-uit-near-completion",
    from: "Ingrid Solberg Haugland <ingrid.haugland@example.org>",
    subject: "Søknad: PhD Fellow in Knowledge-Driven Machine Learning",
    date: "Fri, 14 Nov 2025 15:07:33 +0100",
    messageId: "<A0C5B8D1-haugland-1114@example.org>",
    shape: "apple",
    text: `Hei,

vedlagt følger søknaden min på stipendiatstillingen: søknadsbrev, CV, vitnemål for bachelor,
karakterutskrift, utkast til masteroppgaven og bekreftelse fra veileder.

Vennlig hilsen
Ingrid Solberg Haugland`,
    html: `<html><body>Hei,<div><br></div><div>vedlagt følger søknaden min på stipendiatstillingen: søknadsbrev, CV, vitnemål for bachelor, karakterutskrift, utkast til masteroppgaven og bekreftelse fra veileder.</div><div><br></div><!--files--><div>Vennlig hilsen</div><div>Ingrid Solberg Haugland</div></body></html>`,
    enclosures: [
      pdf("Søknadsbrev.pdf", typeset("ingrid/soknad")),
      pdf("CV Haugland.pdf", typeset("ingrid/cv")),
      pdf("Vitnemål bachelor.pdf", typeset("ingrid/vitnemal")),
      pdf("karakterutskrift.pdf", typeset("ingrid/karakterer")),
      pdf("utkast_masteroppgave_nov25.pdf", typeset("ingrid/oppgave")),
      pdf("Bekreftelse.pdf", typeset("ingrid/bekreftelse")),
    ],
  },
  {
    ...intake,
    file: "20-uit-foreign-degree",
    from: "Camille Rousselot <camille.rousselot@example.net>",
    subject: "Application – PhD Fellow in Knowledge-Driven Machine Learning",
    date: "Wed, 19 Nov 2025 20:44:18 +0100",
    messageId: "<CAF2rousselot20251119@mail.example.net>",
    shape: "gmail",
    text: `Dear all,

please find attached my application for the PhD fellowship. My diplomas and transcript
are in French, each with a certified translation into English.

Kind regards,
Camille Rousselot
`,
    html: `<div dir="ltr">Dear all,<br><br>please find attached my application for the PhD fellowship. My diplomas and transcript are in French, each with a certified translation into English.<br><br>Kind regards,<br>Camille Rousselot</div>`,
    enclosures: [
      pdf("Motivation_letter.pdf", typeset("camille/letter")),
      pdf("CV_Rousselot_EN.pdf", typeset("camille/cv")),
      pdf("Diplôme de licence.pdf", typeset("camille/licence-fr")),
      pdf("Diplôme de licence (EN).pdf", typeset("camille/licence-en")),
      pdf("Diplôme de master.pdf", typeset("camille/master-fr")),
      pdf("Diplôme de master (EN).pdf", typeset("camille/master-en")),
      pdf("Relevé de notes.pdf", typeset("camille/releve-fr")),
      pdf("Relevé de notes (EN).pdf", typeset("camille/releve-en")),
      pdf("Diploma_Supplement.pdf", typeset("camille/supplement")),
      pdf("Master_thesis_Rousselot.pdf", typeset("camille/thesis")),
      pdf("ielts.pdf", typeset("camille/ielts")),
    ],
  },
];

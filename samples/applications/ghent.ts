import { docx, pdf } from "../studio/enclosures.ts";
import { lock } from "../studio/lock.ts";
import { signatureLogo } from "../studio/logo.ts";
import type { SampleMail } from "../studio/mail.ts";
import { scan } from "../studio/scan.ts";
import { typeset } from "../studio/typeset.ts";
import { word } from "../studio/word.ts";

const subject = "Job Application: Data analytics";
const intake = { to: "apply@example.org", recipients: ["apply@example.org"], subject };

/** Mails to the PhD position in Ghent, summer of 2021. */
export const ghent = async (): Promise<readonly SampleMail[]> => [
  complete,
  await missingTranscripts(),
  await transcriptsFollow(),
  oneReferee,
  await letterInTheMail(
    "05-ghent-letter-in-mail",
    "Mon, 23 Aug 2021 10:31:05 +0100",
    "<7c1f9e02-23@example.com>",
  ),
  await letterInTheMail("06-ghent-duplicate", "Tue, 24 Aug 2021 08:02:44 +0100", "<0be47d51-24@example.com>"),
  nothingAttached,
  await lockedTranscript(),
  outOfOffice,
  late,
  withdrawal,
  question,
];

const complete: SampleMail = {
  ...intake,
  file: "01-ghent-complete",
  from: "Marieke Vandenbroeck <marieke.vandenbroeck@example.net>",
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
    pdf("CV_Vandenbroeck_2021.pdf", typeset("marieke/cv")),
    pdf("Puntenlijst bachelor en master.pdf", typeset("marieke/puntenlijst")),
  ],
};

const tomas = "Tomás Quintero Salas <tomas.quintero@example.com>";

const missingTranscripts = async (): Promise<SampleMail> => ({
  ...intake,
  file: "02-ghent-missing-transcripts",
  from: tomas,
  date: "Mon, 02 Aug 2021 18:40:12 +0200",
  messageId: "<5D0A7C34-71E2-4C0B-9E15-2F8B6B1E77A0@example.com>",
  shape: "apple",
  text: `Dear Professor,

I hereby apply for the PhD position on explainable machine learning models. Please
find enclosed my letter, my CV and my references.

Our academic office is closed this week, so I will send my academic transcript as
soon as I can collect it.

Best regards,
Tomás Quintero`,
  html: `<html><body style="word-wrap: break-word;">Dear Professor,<div><br></div><div>I hereby apply for the PhD position on explainable machine learning models. Please find enclosed my letter, my CV and my references.</div><div><br></div><!--files--><div>Our academic office is closed this week, so I will send my academic transcript as soon as I can collect it.</div><div><br></div><div>Best regards,</div><div>Tom&aacute;s Quintero</div></body></html>`,
  enclosures: [
    pdf("Carta de motivación.pdf", typeset("tomas/letter")),
    pdf("CV Tomás Quintero.pdf", typeset("tomas/cv")),
    docx(
      "References.docx",
      await word([
        { title: "Referees" },
        "Both have agreed to be contacted about my application.",
        { heading: "Prof. Beatriz Alonso Rueda" },
        "Supervisor of my master's thesis. Department of Statistics, Universidad de Villarmuña.",
        "E-mail: beatriz.alonso@example.org",
        "Telephone: +34 923 555 114",
        { heading: "Dr Rui Figueiredo" },
        "Head of data, Panaderías Reunidas del Tormes (my present employer).",
        "E-mail: rui.figueiredo@example.net",
      ]),
    ),
  ],
});

const transcriptsFollow = async (): Promise<SampleMail> => ({
  ...intake,
  file: "03-ghent-transcripts-follow",
  from: tomas,
  subject: `Re: ${subject}`,
  date: "Mon, 09 Aug 2021 13:05:50 +0200",
  messageId: "<A94D1E60-0C3B-4E0F-8B0E-6E7CF1A1D3B2@example.com>",
  inReplyTo: "<5D0A7C34-71E2-4C0B-9E15-2F8B6B1E77A0@example.com>",
  references: ["<5D0A7C34-71E2-4C0B-9E15-2F8B6B1E77A0@example.com>"],
  shape: "apple",
  text: `Dear Professor,

as announced, here is my transcript, fresh from the scanner of the academic office.

Best regards,
Tomás Quintero

> On 2 Aug 2021, at 18:40, Tomás Quintero Salas <tomas.quintero@example.com> wrote:
>
> Dear Professor,
>
> I hereby apply for the PhD position on explainable machine learning models. Please
> find enclosed my letter, my CV and my references.
`,
  enclosures: [
    pdf("Scan0001.pdf", await scan(typeset("tomas/transcript"), { resolution: 170, angle: 0.7, seed: 9 })),
  ],
});

const oneReferee: SampleMail = {
  ...intake,
  file: "04-ghent-one-referee",
  from: '"Anjali Raghunathan" <anjali.raghunathan@example.org>',
  subject: `${subject} - Anjali Raghunathan`,
  date: "Thu, 19 Aug 2021 11:20:03 +0530",
  messageId: "<1629352203.44871.anjali@example.org>",
  shape: "gmail",
  text: `Respected Sir,

Please find attached my résumé, statement of motivation and grade sheets for the above-mentioned position.

Thanking you,
Anjali Raghunathan
`,
  enclosures: [
    pdf("Resume.pdf", typeset("anjali/cv")),
    pdf("SOM.pdf", typeset("anjali/letter")),
    pdf("gradesheets_PG_UG.pdf", typeset("anjali/transcript")),
  ],
};

/** The letter is the mail's own text, and the referees stand below it. */
const letterInTheMail = async (file: string, date: string, messageId: string): Promise<SampleMail> => ({
  ...intake,
  file,
  from: "Eilidh Macrae <eilidh.macrae@example.com>",
  date,
  messageId,
  shape: "plain",
  text: `Dear Professor,

I am writing to apply for the PhD position on explainable machine learning models
that you advertise at IDLab.

I graduated in June with a first in Computing Science with Statistics. My honours
project asked why a model for sensor faults in a whisky distillery raised an alarm:
I built counterfactual explanations for multivariate series ("had the temperature in
still 3 stayed below 78 degrees, there would have been no alarm") and compared them
with saliency in a study with fourteen stillmen. They understood the counterfactuals
twice as fast, and in a third of the cases they told me that the counterfactual was
physically impossible. That third is what I should like to spend a PhD on:
explanations which respect what the process can do.

I have used Python throughout my degree, C++ in two courses, and PyTorch and GPflow
for the project. During three summers I worked for a small company that monitors
bridges, where I learned to live with drifting sensors and missing nights. I like
teaching, and I have run the department's maths café for two years.

Ghent appeals to me because your group works with industry without becoming it, and
because the projects share their data. I could start in October.

My CV and my student record are attached. The following people would be happy to
tell you about me:

  Dr Morag Sutherland, project supervisor, University of Strathgarve
  morag.sutherland@example.org, +44 141 496 0231

  Callum Reid, chief engineer, Clachan Bridge Monitoring Ltd
  callum.reid@example.net, +44 1463 496 077

Thank you for reading this.

Yours sincerely,
Eilidh Macrae

--${" "}
Eilidh Macrae, 9 Kelvin Row, Glasgow
+44 7700 900461
`,
  enclosures: [
    docx("CV Eilidh Macrae.docx", await eilidhsCv()),
    pdf("student_record.pdf", typeset("eilidh/transcript")),
  ],
});

const eilidhsCv = () =>
  word(
    [
      { title: "Eilidh Jean Macrae" },
      "9 Kelvin Row, Glasgow G20 · eilidh.macrae@example.com · +44 7700 900461",
      { heading: "Education" },
      {
        row: [
          "2017 – 2021",
          "BSc (Hons) Computing Science with Statistics, University of Strathgarve, first class",
        ],
      },
      {
        row: [
          "2011 – 2017",
          "Inverallan Academy: Advanced Highers in Mathematics (A), Physics (A), Music (B)",
        ],
      },
      { heading: "Employment" },
      { row: ["Summers 2018 – 2020", "Data intern, Clachan Bridge Monitoring Ltd, Inverness"] },
      {
        item: "Cleaned strain and temperature series of nine bridges; wrote the drift correction still in use",
      },
      { item: "Moved the nightly reports from spreadsheets to Python" },
      { row: ["2019 – 2021", "Tutor, maths café, University of Strathgarve"] },
      { row: ["2016 – 2017", "Waitress, the Pier Hotel"] },
      { heading: "Skills" },
      { item: "Python (NumPy, pandas, PyTorch, GPflow), C++, R, SQL, Git" },
      { item: "English (native), Scottish Gaelic (native), German (B1)" },
      { heading: "Prizes" },
      { row: ["2021", "Best honours project in the school"] },
      { row: ["2020", "Royal society for statistics, student poster, second place"] },
      { heading: "Interests" },
      "Fiddle, hill running, repairing radios.",
    ],
    "Cambria",
  );

const nothingAttached: SampleMail = {
  ...intake,
  file: "07-ghent-nothing-attached",
  from: "Bram de Wilde <bram.dewilde@example.com>",
  date: "Thu, 26 Aug 2021 16:48:20 +0200",
  messageId: "<AM0PR04MB5571E2D4@AM0PR04MB5571.example.com>",
  shape: "outlook",
  text: `Dear professor,

Please find attached my resume, motivation letter, transcripts and the contact details of two references for the PhD position.

I am looking forward to your answer.

Kind regards,
Bram de Wilde
Junior data engineer
Polderdata BV
`,
  html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif}</style></head><body lang="EN-GB"><p class="MsoNormal">Dear professor,</p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Please find attached my resume, motivation letter, transcripts and the contact details of two references for the PhD position.</p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">I am looking forward to your answer.</p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Kind regards,</p><p class="MsoNormal"><b>Bram de Wilde</b></p><p class="MsoNormal">Junior data engineer</p><p class="MsoNormal">Polderdata BV</p><p class="MsoNormal"><img width="120" height="36" src="cid:image001.png@01D78F2C" alt="Polderdata"></p></body></html>`,
  logo: signatureLogo("image001.png"),
};

/** The university sends transcripts locked, and she passes the password on. */
const lockedTranscript = async (): Promise<SampleMail> => ({
  ...intake,
  file: "08-ghent-locked-transcript",
  from: "=?utf-8?Q?Milena_Horv=C3=A1thov=C3=A1?= <milena.horvathova@example.net>",
  date: "Mon, 30 Aug 2021 22:15:37 +0200",
  messageId: "<DB7PR08MB3211C@DB7PR08MB3211.example.net>",
  shape: "outlook",
  names: "2047",
  text: `Dear Professor,

attached you find my application: a motivation letter, my curriculum vitae with two referees, and the transcript of records. The university protects its electronic transcripts; the password is my year of birth followed by my student number.

With kind regards,
Milena Horváthová
`,
  html: `<html><body><p>Dear Professor,</p><p>attached you find my application: a motivation letter, my curriculum vitae with two referees, and the transcript of records. The university protects its electronic transcripts; the password is my year of birth followed by my student number.</p><p>With kind regards,<br>Milena Horv&aacute;thov&aacute;</p></body></html>`,
  enclosures: [
    pdf("Motivačný list.pdf", typeset("milena/letter")),
    pdf("Životopis – Horváthová.pdf", typeset("milena/cv")),
    pdf("Výpis známok.pdf", await lock(typeset("milena/transcript"), "199518204")),
  ],
});

const outOfOffice: SampleMail = {
  ...intake,
  file: "09-ghent-out-of-office",
  from: "Marieke Vandenbroeck <marieke.vandenbroeck@example.net>",
  subject: `Automatisch antwoord: ${subject}`,
  date: "Tue, 31 Aug 2021 09:00:02 +0200",
  messageId: "<auto-20210831090002@mail.example.net>",
  inReplyTo: "<CAJ7wQk9vE2t1bM4@mail.example.net>",
  headers: { "Auto-Submitted": "auto-replied", Precedence: "bulk", "X-Auto-Response-Suppress": "All" },
  shape: "plain",
  latin1: true,
  text: `Beste,

Ik ben tot en met 10 september op reis en lees mijn mail onregelmatig. Ik antwoord
zodra ik terug ben; wie mij dringend nodig heeft, kan bellen naar één van mijn
collega's.

Marieke
`,
};

const late: SampleMail = {
  ...intake,
  file: "10-ghent-late",
  from: "Jonas Weidner <jonas.weidner@example.com>",
  subject: `AW: ${subject}`,
  date: "Thu, 02 Sep 2021 23:51:09 +0200",
  messageId: "<f0a1c2d4-5e6b-4788-9c3d-20210902@example.com>",
  shape: "plain",
  names: "utf-8",
  text: `Sehr geehrte Damen und Herren,

anbei finden Sie meine Bewerbung auf die Promotionsstelle, leider zwei Tage nach der
Frist: Anschreiben, Lebenslauf mit zwei Referenzen und die Leistungsübersicht meines
Masterstudiums. Ich würde mich freuen, wenn Sie sie noch berücksichtigen können.

Mit freundlichen Grüßen
Jonas Weidner
`,
  enclosures: [
    pdf("Anschreiben_Weidner.pdf", typeset("jonas/letter")),
    pdf("Lebenslauf_Weidner.pdf", typeset("jonas/cv")),
    pdf("Leistungsübersicht.pdf", typeset("jonas/leistungen")),
  ],
};

const withdrawal: SampleMail = {
  ...intake,
  file: "11-ghent-withdrawal",
  from: '"Anjali Raghunathan" <anjali.raghunathan@example.org>',
  subject: `Re: ${subject} - Anjali Raghunathan`,
  date: "Fri, 10 Sep 2021 09:45:00 +0530",
  messageId: "<1631247300.51120.anjali@example.org>",
  inReplyTo: "<1629352203.44871.anjali@example.org>",
  references: ["<1629352203.44871.anjali@example.org>"],
  shape: "gmail",
  text: `Respected Sir,

I have accepted an offer elsewhere and would therefore like to withdraw my application for the PhD position. Thank you very much for your time.

Regards,
Anjali Raghunathan
`,
};

const question: SampleMail = {
  ...intake,
  file: "12-ghent-question",
  from: "Oddný Kristmundsdóttir <oddny.k@example.net>",
  subject: `Question about ${subject}`,
  date: "Wed, 21 Jul 2021 14:12:00 +0000",
  messageId: "<c2b8e4f6-oddny-21@example.net>",
  shape: "plain",
  text: `Hello,

I have seen your vacancy and have two questions before I decide. Is it possible to
start only in January 2022? And is knowledge of Dutch needed for the teaching?

Many thanks,
Oddný Kristmundsdóttir
`,
};

import type { SampleMail } from "../studio/mail.ts";
import { word } from "../studio/word.ts";
import { docx } from "../studio/enclosures.ts";

/** A mail that fits no posting: it waits for a person. */
export const stray = async (): Promise<readonly SampleMail[]> => [
  {
    file: "21-unrouted",
    from: "Sanne Kuipers <sanne.kuipers@example.com>",
    to: "apply@example.org",
    recipients: ["apply@example.org"],
    subject: "Vraag om een stageplaats voorjaar 2022",
    date: "Tue, 14 Dec 2021 11:26:00 +0100",
    messageId: "<20211214112600.kuipers@example.com>",
    shape: "plain",
    text: `Beste,

Ik zoek voor het voorjaar een stage van drie maanden in de richting van data-analyse.
Is daar bij jullie plaats voor? Mijn cv zit in de bijlage.

Groetjes,
Sanne Kuipers
`,
    enclosures: [
      docx(
        "cv sanne.docx",
        await word([
          { title: "Sanne Kuipers" },
          "Vismarkt 3, Mechelen · sanne.kuipers@example.com · 0478 55 01 63",
          { heading: "Opleiding" },
          { row: ["2019 – heden", "Bachelor toegepaste informatica, Hogeschool De Zenne"] },
          { row: ["2013 – 2019", "ASO Wetenschappen-Wiskunde, Scheppersinstituut"] },
          { heading: "Werkervaring" },
          { row: ["2020 – heden", "Jobstudent, bakkerij 't Korstje"] },
          { row: ["zomer 2021", "Vakantiewerk, helpdesk van de stad"] },
          { heading: "Vaardigheden" },
          { item: "Python, SQL, Excel, een beetje R" },
          { item: "Nederlands (moedertaal), Frans (goed), Engels (goed)" },
        ]),
      ),
    ],
  },
];

import { describe, expect, test } from "vitest";

import { recognise } from "../../../shared/domain/document/recognise.ts";
import { certain } from "../../../shared/domain/document/section.ts";
import { joined, readingOf, type Style } from "./held-out/reading.ts";

const applicant = { applicant: { email: "mira.solberg@example.org", name: "Mira Solberg" } };
const sectionsOf = (pages: readonly string[], language = "en", styles: readonly Style[] = []) =>
  recognise(
    joined(
      pages.map((text, index) => readingOf(text, language, styles[index])),
      language,
    ),
    "a.pdf",
    applicant,
  ).sections;
const kindsOf = (...given: Parameters<typeof sectionsOf>) =>
  sectionsOf(...given).map(({ kind, pages }) => `${kind} ${pages.join("–")}`);
const sure = (...given: Parameters<typeof sectionsOf>) =>
  sectionsOf(...given).map(({ kind, confidence }) => [kind, confidence >= certain]);

const stations = (from: number) =>
  Array.from(
    { length: 5 },
    (_, at) =>
      `${from + at} – ${from + at + 1}|Engineer, Sample Works ${at + 1}, testing of pumps and valves`,
  ).join("\n");

describe("a line that runs over the pages of a document", () => {
  const page1 = `M. Solberg – Curriculum Vitae
# Mira Solberg
Brook Lane 4, Sampletown · mira.solberg@example.org
## Education
${stations(2001)}
## Employment
${stations(2007)}`;
  const page2 = `M. Solberg – Curriculum Vitae
## Teaching
${stations(2013)}
## Languages
Norwegian (native), English (C1)`;

  test("is no title of a second one", () => {
    expect(kindsOf([page1, page2])).toEqual(["cv 1–2"]);
  });

  test("a title set large on both pages is: two deeds of one university", () => {
    const deed = (degree: string) =>
      `# University of Samples\n# Diploma\nThe Senate has conferred upon\n# Mira Solberg\nthe degree of\n# ${degree}\nRector|Dean`;
    expect(kindsOf([deed("Bachelor of Science"), deed("Master of Science")])).toEqual([
      "diploma 1–1",
      "diploma 2–2",
    ]);
  });
});

describe("pages numbered through by whoever joined the documents", () => {
  const deed = (page: number, degree: string) =>
    `M. Solberg, application|${page} / 2\n# University of Samples\nThe Senate has conferred upon\n# Mira Solberg\nthe degree of\n# ${degree}\nRector|Dean`;
  const pages = [deed(1, "Bachelor of Science"), deed(2, "Master of Science")];

  test("are several documents where each is set in its own type", () => {
    expect(
      kindsOf(pages, "en", [
        { font: "Garamond", size: 12 },
        { font: "Carlito", size: 11 },
      ]),
    ).toEqual(["diploma 1–1", "diploma 2–2"]);
  });

  test("are one where they are set alike", () => {
    const rows = (letters: string) =>
      [...letters].map((letter) => `Course ${letter}|6|1.${letter.charCodeAt(0) % 10}`).join("\n");
    const page = (number: number, letters: string) =>
      `Transcript of Records|${number} / 2\nCourse|Credits|Grade\n${rows(letters)}`;
    expect(kindsOf([page(1, "ABCDEFGH"), page(2, "IJKLMNOP")])).toEqual(["transcript 1–2"]);
  });
});

describe("what a document says it is for", () => {
  test.each([
    [
      "nl",
      "Referenties bij mijn sollicitatie\nDr. Ada Voorbeeld|begeleider|ada@example.org\nIr. Bram Monster|teamleider|bram@example.com\nMira Solberg",
    ],
    [
      "de",
      "Referenzen zu meiner Bewerbung\nProf. Dr. Ada Beispiel|Betreuerin|ada@example.org\nDr. Bernd Muster|Vorgesetzter|bernd@example.com\nMira Solberg",
    ],
    [
      "fr",
      "Personnes de référence\nMira Solberg, candidature au poste de doctorante\nProf. Ada Exemple, directrice de mon mémoire\nada@example.org\nDr Basile Modèle, chef de service\nbasile@example.com",
    ],
  ])("%s: a list of referees for an application is no letter", (language, text) => {
    expect(sure([text], language)).toEqual([["references", true]]);
  });

  test("a letter of application that speaks of references stays a letter", () => {
    expect(
      sure([
        "Application for the PhD position in hydrology\nDear Professor Example,\nI am writing to apply for the PhD position in your group. During my studies I learned to measure water, and my thesis asked how a pump fails. References are attached to my application.\nYours sincerely,\nMira Solberg",
      ]),
    ).toEqual([["motivation-letter", true]]);
  });
});

describe("a title of one long word that shares its line", () => {
  const proposal = `## Over elva og heim
Prosjektbeskrivelse for ph.d. i geografi – Mira Solberg
## Bakgrunn
Flaumvarsla når ikkje fram til dei som bur lengst unna. Vi veit lite om kvifor.
## Føremål og forskingsspørsmål
Kven les varsla, og kva gjer dei etterpå?
## Metode
Intervju med tretti hushald i to kommunar, og loggar frå varslinga.
## Etikk
Søknad til REK blir send før innsamlinga.
## Framdriftsplan
Haust 2025|Rekruttering`;

  test("speaks for its kind", () => {
    expect(sure([proposal], "no")).toEqual([["research-proposal", true]]);
  });

  test("does not make a sentence about one that kind", () => {
    const [section] = sectionsOf(
      [
        "Kjære Mira,\nProsjektbeskrivelse for neste år har vi ikke ennå. Styret møtes på torsdag, og da tar vi opp både leien og dugnaden. Ta med nøklene.\nHilsen Ada",
      ],
      "no",
    );
    expect(section?.kind === "research-proposal" ? section.confidence : 0).toBeLessThan(certain);
  });
});

test("a short CV that ends with whom to ask is no list of referees", () => {
  const [section] = sectionsOf([
    `# Mira Solberg
Brook Lane 4, Sampletown · mira.solberg@example.org
## Education
2021 – 2023|M.Sc. Hydrology, University of Samples
2018 – 2021|B.Sc. Geography, University of Samples
## Jobs
2019 – 2020|Lifeguard, Sampletown Baths
2017 – 2018|Kitchen help, Sample Inn
## Languages
Norwegian (native), English (C1)
## People you can ask
Dr Ada Example, who knows my work, at ada@example.org, and Bob Sample of the baths, bob@example.com`,
  ]);
  expect([section?.kind, (section?.confidence ?? 0) >= certain]).toEqual(["cv", true]);
});

describe("chapters below a title page", () => {
  const page = (number: number) =>
    `Chapter ${number}. ${["Introduction", "Background", "Measurements", "Discussion", "Outlook"][number - 1]}\nThe pumps were opened after nineteen days, as was proposed in [3]. Their blades had worn less than the rule assumes [7], and more at the tip than at the root.`;
  const end =
    "Bibliography\n[3] Example, A. (2016). Blades. J. Pumps, 8, 1–12.\n[7] Sample, B. (2018). Tips. J. Pumps, 9(2), 30–41.";

  test("are those of a thesis, also where it has an abstract and a bibliography", () => {
    const title =
      "# Worn Blades in Small Pumps\nMira Solberg\nA project report submitted to the Graduate School in partial fulfilment of the requirements for the degree of Master of Engineering\nMay 2024";
    const pages = [title, "Abstract\nSix pumps were opened.", ...[1, 2, 3, 4, 5].map(page), end];
    expect(sectionsOf(pages).map(({ kind }) => kind)).toEqual(["thesis"]);
  });
});

test("a notice of an authority that counts what was studied is none of ours", () => {
  const [section] = sectionsOf(
    [
      "Universität Musterstadt, Studienbüro\n## Bescheid über die Anerkennung von Leistungen\nAuf Ihren Antrag hin werden Ihnen 30 Leistungspunkte aus dem Studium der Geographie angerechnet. Für diesen Bescheid wird eine Gebühr von 40 Euro erhoben.\nRechtsbehelfsbelehrung: Gegen diesen Bescheid kann Widerspruch erhoben werden.\nIm Auftrag",
    ],
    "de",
  );
  expect([section?.kind, (section?.confidence ?? 0) >= certain]).toEqual(["other", true]);
});

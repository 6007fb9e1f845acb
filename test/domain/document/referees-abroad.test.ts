import { expect, test } from "vitest";
import { recognise } from "../../../shared/domain/document/recognise.ts";
import { readingOf } from "./held-out/reading.ts";

/* Referees as applicants of many countries name them. */

const cv = (language: "en" | "de", heading: string, referees: string) => ({
  language,
  text: `${upToReferees[language]}## ${heading}
${referees}`,
});
const upToReferees = {
  en: `# Jane Roe
jane.roe@example.org | +47 900 00 001
## Education
2018–2020 Master, Tartu
2015–2018 Bachelor, Riga. Supervisor: Prof. Max Kern
## Experience
2020–2022 Analyst
`,
  de: `# Lebenslauf
Jane Roe, jane.roe@example.org, 0381 498 1111
## Ausbildung
2018–2020 Master Informatik, Rostock
2015–2018 Bachelor Informatik, Kiel
## Berufserfahrung
2020–2022 Analystin bei Küstendaten
`,
};
const whole = (language: string, text: string) => ({ language, text });

test.each<readonly [string, { language: string; text: string }, number]>([
  [
    "three columns",
    cv(
      "en",
      "References",
      "Prof. Ada Berg|Dr. Carl Dahl|Ms Eva Falk\nUniversity of Tartu|Riga Tech|Baltic Data\nada.berg@example.org|carl.dahl@example.org|eva@example.net",
    ),
    3,
  ],
  [
    "columns with phones below",
    cv(
      "en",
      "References",
      "Prof. Ada Berg|Dr. Carl Dahl\nTartu|Riga\n+372 700 0000|+371 6700 0000\nada.berg@example.org|carl.dahl@example.org",
    ),
    2,
  ],
  [
    "table with header",
    cv(
      "en",
      "Referees",
      "Name|Institution|E-mail|Phone\nAda Berg|University of Tartu|ada@example.org|+372 700 0000\nCarl Dahl|Riga Technical University|carl@example.org|+371 6700 0000\nEva Falk|Baltic Data Ltd|eva@example.net|+371 2000 0000",
    ),
    3,
  ],
  [
    "table, phone before mail",
    cv(
      "en",
      "Referees",
      "Prof. Ada Berg|+372 700 0000|ada@example.org\nDr. Carl Dahl|+371 6700 0000|carl@example.org",
    ),
    2,
  ],
  [
    "numbered",
    cv(
      "en",
      "References",
      "1. Prof. Ada Berg, University of Tartu, ada.berg@example.org\n2. Dr. Carl Dahl, Riga, carl.dahl@example.org\n3. Eva Falk (former manager), +371 2000 0000",
    ),
    3,
  ],
  [
    "(at)",
    cv(
      "en",
      "References",
      "Prof. Ada Berg, ada.berg (at) example.org\nDr. Carl Dahl, carl.dahl [at] example [dot] org",
    ),
    2,
  ],
  [
    "national phone only",
    cv(
      "en",
      "References",
      "Odette Lindahl, MD, Lakehead Hospital, (555) 010-0121\nTomasina Yellowhorse, School District, 555-010-0188",
    ),
    2,
  ],
  [
    "indian mobile",
    cv(
      "en",
      "References",
      "Dr. S. Venkataswamy, Professor, KIT Mysuru\nMob: 98450 00112\nMs. Preethi Nambiar, Lead, Thinnai Analytics\n98450 00113",
    ),
    2,
  ],
  [
    "postal only",
    cv(
      "en",
      "References",
      "Prof. Ada Berg, University of Tartu, Ülikooli 18, 50090 Tartu, Estonia\nDr. Carl Dahl, Riga Technical University, Kaļķu 1, Riga LV-1658",
    ),
    0,
  ],
  ["on request", cv("en", "References", "Available upon request."), 0],
  ["on request de", cv("de", "Referenzen", "Auf Anfrage gerne."), 0],
  [
    "de block",
    cv(
      "de",
      "Referenzen",
      "Prof. Dr.-Ing. Uwe Lamprecht\nLehrstuhl für Informationssysteme, Universität Rostock\nTel. 0381/498-0000\nE-Mail: uwe.lamprecht@example.org\nDr. Ines Quast, Küstendaten GmbH\nTel.: 0381 20 30 400",
    ),
    2,
  ],
  [
    "no title names de",
    cv(
      "de",
      "Referenzpersonen",
      "Uwe Lamprecht, Teamleiter, Küstendaten GmbH, u.lamprecht@example.com\nInes Quast, Geschäftsführerin, Nordlicht AG, 0381 / 20 30 400",
    ),
    2,
  ],
  [
    "biblio under references",
    whole(
      "en",
      `# Learning Rules from Tides
Jane Roe, University of Tartu, jane.roe@example.org
## Abstract
We study tides with rules. Results show improvements.
## 1 Introduction
Tides are known [1, 2]. We extend [3].
## 2 Method
A method is described here with detail and care.
## References
[1] Ada Berg and Carl Dahl. Rules. Journal of Invented Results 12, 2015. doi:10.1000/182
[2] Prof. Max Kern. Tides. Tartu Press, 2012.
[3] E. Falk. More tides. Corresponding author: falk@example.org, 2019.`,
    ),
    0,
  ],
  [
    "letter names two",
    whole(
      "en",
      `Dear Professor Kern,
I am writing to apply for the doctoral position in your group. During my master's I worked on tides.
The following people have agreed to act as my referees: Prof. Ada Berg (ada.berg@example.org) and Dr. Carl Dahl (carl.dahl@example.org).
I look forward to hearing from you.
Yours sincerely,
Jane Roe
jane.roe@example.org, +47 900 00 001`,
    ),
    2,
  ],
  [
    "letter mentions supervisor w/o",
    whole(
      "en",
      `Max Kern
Institute of Tides, kern@example.org
Dear Professor Kern,
I am writing to apply for the doctoral position in your group. During my master's I worked with Prof. Ada Berg on tides.
Yours sincerely,
Jane Roe
jane.roe@example.org`,
    ),
    0,
  ],
  [
    "nl",
    whole(
      "nl",
      `# Curriculum Vitae
Jane Roe, jane.roe@example.org, 06-12345678
## Opleiding
2018 – 2020 Master Wiskunde, Delft
2015 – 2018 Bachelor Wiskunde, Delft
## Werkervaring
2020 – heden Analist
## Referenties
Prof. dr. ir. Wieteke van den Boogaard, TU Noord, 015-278 00 00
Dhr. Kees de Wit, Waterbedrijf, k.dewit@example.com
Mevr. A. Jansen-Smit, 06 12 34 56 78`,
    ),
    3,
  ],
  [
    "no",
    whole(
      "no",
      `# CV
Jane Roe, jane.roe@example.org, 900 00 001
## Utdanning
2018–2020 Master i informatikk, Tromsø
2015–2018 Bachelor i informatikk, Tromsø
## Arbeidserfaring
2020– Utvikler, Havdata
## Referanser
Førsteamanuensis Kari Nes, Universitetet, tlf. 77 64 40 00
Avdelingsleder Ola Vik, Havdata AS, 900 00 000
Professor Eldbjørg Moe (veileder), eldbjorg.moe@example.org`,
    ),
    3,
  ],
  [
    "sv lines",
    whole(
      "sv",
      `# Meritförteckning
Jane Roe
jane.roe@example.org
## Utbildning
2015–2020 Civilingenjör, Lund
## Arbetslivserfarenhet
2020–2022 Ingenjör, Turbin AB
## Referenser
Lektor Birgitta Snöbohm
018-00 00 47
Göran Palmkvist, avdelningschef
Turbin AB
070-123 45 67`,
    ),
    2,
  ],
  [
    "fr",
    whole(
      "fr",
      `# Curriculum Vitae
Jane Roe, jane.roe@example.org, 06 12 34 56 78
## Formation
2018–2020 Master, Rennes
2015–2018 Licence, Rennes
## Expérience professionnelle
2020–2022 Analyste
## Références
Mme Claire Petit, maître de conférences, Université de l'Ouest, claire.petit@example.org
M. Jean Dupont, directeur, Ouest Données, 02 99 00 00 00`,
    ),
    2,
  ],
  [
    "es",
    whole(
      "es",
      `# Currículum Vítae
Jane Roe, jane.roe@example.org
## Formación académica
2018–2020 Máster, Granada
2015–2018 Grado, Granada
## Experiencia laboral
2020–2022 Analista
## Referencias
Dr. Carlos Pérez Gil, Universidad del Sur, cperez@example.org
Dña. Ana López, directora, tel. 912 345 678`,
    ),
    2,
  ],
  [
    "it",
    whole(
      "it",
      `# Curriculum Vitae
Jane Roe, jane.roe@example.org
## Istruzione e formazione
2018–2020 Laurea magistrale, Pavia
2015–2018 Laurea triennale, Pavia
## Esperienza professionale
2020–2022 Analista
## Referenze
Prof.ssa Giulia Ferri, Ateneo del Ticino, giulia.ferri@example.org
Dott. Marco Riva, Riva Srl, 02 1234 5678`,
    ),
    2,
  ],
  [
    "label blocks",
    cv(
      "en",
      "References",
      "Name: Prof. Ada Berg\nPosition: Professor of Physics\nInstitution: University of Tartu\nEmail: ada@example.org\nPhone: +372 700 0000\nName: Dr. Carl Dahl\nPosition: Group leader\nEmail: carl@example.org",
    ),
    2,
  ],
  [
    "name, mail labelled",
    cv(
      "en",
      "Academic References",
      "ADA BERG\nProfessor, University of Tartu\nada.berg@example.org\nCARL DAHL\nAssociate Professor, Riga\ncarl.dahl@example.org",
    ),
    2,
  ],
  [
    "relationship lines",
    cv(
      "en",
      "References",
      "Ada Berg – thesis supervisor – University of Tartu\nEmail: ada.berg@example.org – Tel: +372 700 0000\nCarl Dahl – line manager – Baltic Data Ltd.\nEmail: carl.dahl@example.org",
    ),
    2,
  ],
  [
    "separate list",
    whole(
      "en",
      `# List of Referees
Applicant: Jane Roe
1) Professor Ada Berg
Department of Physics, University of Tartu
Ülikooli 18, 50090 Tartu, Estonia
E-mail: ada.berg@example.org
Phone: +372 700 0000
2) Associate Professor Carl Dahl
Riga Technical University
E-mail: carl.dahl@example.org
3) Dr Eva Falk
Baltic Data
E-mail: eva@example.net`,
    ),
    3,
  ],
  [
    "surname first",
    cv(
      "en",
      "References",
      "BERG Ada, University of Tartu, ada@example.org\nDAHL Carl, Riga, carl@example.org",
    ),
    2,
  ],
  [
    "academic + degrees",
    cv(
      "en",
      "References",
      "Jane Lindahl, PhD, Associate Professor, lindahl@example.org; Carl Dahl, MSc, Head of Lab, +371 6700 0000",
    ),
    2,
  ],
  [
    "chinese names",
    cv(
      "en",
      "References",
      "Prof. Zhou Ming, Xishu Institute of Technology, zhouming@example.com\nProf. LI Wei, same, +86 138 0000 0000",
    ),
    2,
  ],
  [
    "applicant mail repeated",
    cv("en", "References", "Prof. Ada Berg, ada.berg@example.org\nContact me: jane.roe@example.org"),
    1,
  ],
  [
    "two mails each",
    cv(
      "en",
      "References",
      "Prof. Ada Berg, ada.berg@example.org, aberg@example.net\nDr. Carl Dahl, carl@example.org / cdahl@example.com",
    ),
    2,
  ],
  [
    "mail first",
    cv(
      "en",
      "References",
      "ada.berg@example.org (Prof. Ada Berg, Tartu)\ncarl.dahl@example.org (Dr. Carl Dahl, Riga)",
    ),
    2,
  ],
  [
    "cyrillic-ish greek",
    cv(
      "en",
      "References",
      "Δρ. Γιώργος Παππάς, g.pappas@example.org\nпроф. Иван Петров, i.petrov@example.org",
    ),
    2,
  ],
  [
    "to be contacted in cv",
    cv(
      "en",
      "Contacts for reference",
      "Mr Yaw Darko, Director, Volta Basin Authority, Tel. 030 200 0000\nProf. Akosua Frimpong, 020 811 1234",
    ),
    2,
  ],
  [
    "secretary line",
    cv(
      "en",
      "References",
      "Prof. Ada Berg, University of Tartu\nSecretary: +372 700 0000\nada.berg@example.org",
    ),
    1,
  ],
  [
    "website between",
    cv(
      "en",
      "References",
      "Prof. Ada Berg\nwww.example.org/~berg\nada.berg@example.org\nDr. Carl Dahl\nhttps://example.org/dahl\ncarl.dahl@example.org",
    ),
    2,
  ],
])("%s: all are counted", (_, { language, text }, count) => {
  const context = {
    applicant: { email: "jane.roe@example.org", name: "Jane Roe" },
    addressed: [{ name: "Max Kern", email: "kern@example.org" }],
  };
  const { referees } = recognise(readingOf(text, language), "x.pdf", context);
  expect(referees.map(({ name }) => name)).toHaveLength(count);
});

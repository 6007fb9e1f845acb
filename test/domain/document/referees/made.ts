import { recognise } from "../../../../shared/domain/document/recognise.ts";
import { readingOf } from "../held-out/reading.ts";

/** A CV of each language, up to where its referees stand. */
const upToReferees: Readonly<Record<string, string>> = {
  en: `# Jane Roe
jane.roe@example.org | +47 900 00 001
## Education
2018–2020 Master, Tartu
2015–2018 Bachelor, Riga. Supervisor: Prof. Max Kern
## Experience
2020–2022 Analyst`,
  de: `# Lebenslauf
Jane Roe, jane.roe@example.org, 0381 498 1111
## Ausbildung
2018–2020 Master Informatik, Rostock
2015–2018 Bachelor Informatik, Kiel
## Berufserfahrung
2020–2022 Analystin bei Küstendaten`,
  nl: `# Curriculum Vitae
Jane Roe, jane.roe@example.org, 06-12345678
## Opleiding
2018 – 2020 Master Wiskunde, Delft
2015 – 2018 Bachelor Wiskunde, Delft
## Werkervaring
2020 – heden Analist`,
  no: `# CV
Jane Roe, jane.roe@example.org, 900 00 001
## Utdanning
2018–2020 Master i informatikk, Tromsø
2015–2018 Bachelor i informatikk, Tromsø
## Arbeidserfaring
2020– Utvikler, Havdata`,
  sv: `# Meritförteckning
Jane Roe
jane.roe@example.org
## Utbildning
2015–2020 Civilingenjör, Lund
## Arbetslivserfarenhet
2020–2022 Ingenjör, Turbin AB`,
  da: `# Curriculum vitae
Jane Roe, jane.roe@example.org
## Uddannelse
2018–2020 Kandidat i datalogi, Aarhus
2015–2018 Bachelor i datalogi, Aarhus
## Erhvervserfaring
2020–2022 Udvikler, Havdata`,
  fr: `# Curriculum Vitae
Jane Roe, jane.roe@example.org, 06 12 34 56 78
## Formation
2018–2020 Master, Rennes
2015–2018 Licence, Rennes
## Expérience professionnelle
2020–2022 Analyste`,
  es: `# Currículum Vítae
Jane Roe, jane.roe@example.org
## Formación académica
2018–2020 Máster, Granada
2015–2018 Grado, Granada
## Experiencia laboral
2020–2022 Analista`,
  it: `# Curriculum Vitae
Jane Roe, jane.roe@example.org
## Istruzione e formazione
2018–2020 Laurea magistrale, Pavia
2015–2018 Laurea triennale, Pavia
## Esperienza professionale
2020–2022 Analista`,
};

/** A CV that ends with `rest`. `|` parts cells, `## ` makes a heading. */
export const cv = (language: string, rest: string): readonly [string, string] => [
  language,
  `${upToReferees[language] ?? ""}\n${rest}`,
];

/** The names of the referees that a text of one language has, in its order. */
export function refereesOf([language, text]: readonly [string, string]): string[] {
  const context = {
    applicant: { email: "jane.roe@example.org", name: "Jane Roe" },
    addressed: [{ name: "Max Kern", email: "kern@example.org" }],
  };
  return recognise(readingOf(text, language), "x.pdf", context).referees.map(({ name }) => name);
}

/** What the row shows, the document, and who its referees are. */
export type Case = readonly [string, readonly [string, string], readonly string[]];

import { expect, test } from "vitest";
import { type Case, cv, refereesOf } from "./made.ts";

const nl = (rest: string) => cv("nl", rest);

test.each<Case>([
  [
    "een regel per persoon, titels klein",
    nl(`## Referenties
prof. dr. ir. J.W. van 't Veld, TU Noord, j.w.vantveld@example.org
mr. drs. Femke de Boer-Wijnands, Waterbedrijf, 06-12 34 56 70
ing. Sjoerd Ypma, Havendata BV, s.ypma@example.com`),
    ["J.W. van 't Veld", "Femke de Boer-Wijnands", "Sjoerd Ypma"],
  ],
  [
    "een zin",
    nl(
      `Referenties: prof. dr. Anneke Smeets (anneke.smeets@example.org) en dhr. Sjoerd Ypma (s.ypma@example.com)`,
    ),
    ["Anneke Smeets", "Sjoerd Ypma"],
  ],
  [
    "twee kolommen",
    nl(`## Referenten
Dr. Anneke Smeets|Sjoerd Ypma
Universitair hoofddocent|Leidinggevende
TU Noord|Havendata BV
a.smeets@example.org|06 12 34 56 70`),
    ["Anneke Smeets", "Sjoerd Ypma"],
  ],
  [
    "namen onder de functie",
    nl(`## Referenties
Promotor masterproef:
Prof. Lieve Verhaegen
lieve.verhaegen@example.org
Stagebegeleider:
Wout Claes
0470/12.34.57`),
    ["Lieve Verhaegen", "Wout Claes"],
  ],
  [
    "in een brief",
    [
      "nl",
      `Geachte professor Kern,
Hierbij solliciteer ik naar de functie van promovendus in uw groep. Tijdens mijn master werkte ik aan getijden.
Voor inlichtingen over mij kunt u contact opnemen met dr. Anneke Smeets (a.smeets@example.org) of met Sjoerd Ypma (s.ypma@example.com).
Met vriendelijke groet,
Jane Roe`,
    ],
    ["Anneke Smeets", "Sjoerd Ypma"],
  ],
  [
    "nl",
    nl(`## Referenties
Prof. dr. ir. Wieteke van den Boogaard, TU Noord, 015-278 00 00
Dhr. Kees de Wit, Waterbedrijf, k.dewit@example.com
Mevr. A. Jansen-Smit, 06 12 34 56 78`),
    ["Wieteke van den Boogaard", "Kees de Wit", "A. Jansen-Smit"],
  ],
])("%s: ieder telt", (_, document, names) => {
  expect(refereesOf(document)).toEqual(names);
});

test.each<Case>([
  ["op aanvraag", nl(`## Referenties\nReferenties op aanvraag.`), []],
  [
    "op aanvraag in de kop",
    nl(`## Referenties op aanvraag\n## Hobby's\nRoeien bij De Delta, voorzitter Sjoerd Ypma, 06 12 34 56 70`),
    [],
  ],
  [
    "begeleiders bij de opleiding",
    [
      "nl",
      `# Curriculum Vitae
Jane Roe, jane.roe@example.org, 06-12345678
## Opleiding
2018 – 2020 Master Wiskunde, Delft, begeleider: dr. Anneke Smeets (a.smeets@example.org)
2015 – 2018 Bachelor Wiskunde, Delft
## Werkervaring
2020 – heden Analist bij Havendata, leidinggevende dhr. Sjoerd Ypma, 06 12 34 56 70`,
    ],
    [],
  ],
])("%s: niemand anders telt", (_, document, names) => {
  expect(refereesOf(document)).toEqual(names);
});

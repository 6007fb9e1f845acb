import { expect, test } from "vitest";
import { cv, refereesOf } from "./made.ts";

/*
 * Persons listed under headings that no list of words has, and such lists of others. Written before there was
 * a rule for them, when with those of unannounced and words.test.ts 23 of 49 were counted right.
 */

type Row = readonly [string, readonly [string, string], number];

const blocks: readonly Row[] = [
  [
    "en: last block, blocks of lines",
    cv(
      "en",
      `## Second Opinions
Prof. Thandiwe Mokoena
Dept. of Hydrology, Cairn University
t.mokoena@cairn.example.org
Dr Ruaridh Baxter
Tarn Analytics
+44 161 496 0188`,
    ),
    2,
  ],
  [
    "en: last block, a line each",
    cv(
      "en",
      `## Those who have seen me at work
Dr Ruaridh Baxter, Tarn Analytics, r.baxter@tarn.example.com
Prof. Thandiwe Mokoena, Cairn University, t.mokoena@cairn.example.org
Ms Ottilie Farr, Ice Office, o.farr@ice.example.net`,
    ),
    3,
  ],
  [
    "en: side by side",
    cv(
      "en",
      `## Kind words from
Prof. Thandiwe Mokoena|Dr Ruaridh Baxter
Cairn University|Tarn Analytics
t.mokoena@cairn.example.org|r.baxter@tarn.example.com`,
    ),
    2,
  ],
  [
    "en: a page of its own",
    [
      "en",
      `# Whom you might like to telephone
Prof. Thandiwe Mokoena
Department of Hydrology, Cairn University
Tel. +44 161 496 0101
Dr Ruaridh Baxter
Tarn Analytics
Tel. +44 161 496 0188`,
    ],
    2,
  ],
  [
    "de: letzter Block",
    cv(
      "de",
      `## Auskunft über mich geben
Prof. Dr. Hedwig Struve
Universität Greifswald, Lehrstuhl für Geoinformatik
struve@geo.example.org
Dr. Ansgar Pohlmann
Küstendaten GmbH, Tel. 0381 498 2222`,
    ),
    2,
  ],
  [
    "de: Zeilen",
    cv(
      "de",
      `## Stimmen zu meiner Person
Prof. Dr. Hedwig Struve, Universität Greifswald, struve@geo.example.org
Frau Roswitha Immel, Küstendaten, immel@kuestendaten.example.com`,
    ),
    2,
  ],
  [
    "nl: slot",
    cv(
      "nl",
      `## Wie over mij kan vertellen
Prof. dr. Wieteke van den Boogaard, TU Delft, w.boogaard@delft.example.org
Dr. ir. Sjoerd Hoitinga, Waterdata, 06-98765432`,
    ),
    2,
  ],
  [
    "no: til slutt",
    cv(
      "no",
      `## Kan kontaktes for nærmere opplysninger
Professor Ragnhild Tveit
Universitetet i Nordfjord
ragnhild.tveit@nordfjord.example.org
Dr. Eivind Solbakk
Havdata AS
tlf. 77 64 40 00`,
    ),
    2,
  ],
  [
    "nn: til slutt",
    cv(
      "no",
      `## Desse kjenner meg godt
Professor Ragnhild Tveit, ragnhild.tveit@nordfjord.example.org
Dr. Eivind Solbakk, eivind@havdata.example.com`,
    ),
    2,
  ],
  [
    "sv: sist",
    cv(
      "sv",
      `## Fråga gärna
Prof. Gunilla Ekdahl, Lunds universitet, gunilla.ekdahl@lund.example.org
Tekn. dr Mårten Sjöö, Turbin AB, 070-123 45 67`,
    ),
    2,
  ],
  [
    "da: til sidst",
    cv(
      "da",
      `## Hør mere om mig hos
Lektor Birgitte Friis, Aarhus Universitet, b.friis@au.example.org
Dr. Jeppe Holmgaard, Havdata, tlf. 20 30 40 50`,
    ),
    2,
  ],
  [
    "fr: en dernier",
    cv(
      "fr",
      `## Ils parlent de moi
Pr. Solène Kerjean, Université de Rennes, s.kerjean@rennes.example.org
Dr Amadou Diallo, Hydrodata, 02 99 12 34 56`,
    ),
    2,
  ],
  [
    "es: al final",
    cv(
      "es",
      `## Quienes conocen mi labor
Dra. Inmaculada Ortuño
Universidad del Río
iortuno@rio.example.org
Dr. Joaquín Beltrán
Hielo y Agua S.A.
Tel. 955 12 34 56`,
    ),
    2,
  ],
  [
    "it: in fondo",
    cv(
      "it",
      `## Chi può parlare di me
Prof.ssa Donatella Guerrini, Università dei Fiumi, donatella.guerrini@fiumi.example.org
Ing. Lapo Tosetti, Acqua e Ghiaccio S.r.l., +39 055 123 4567`,
    ),
    2,
  ],
  [
    "pl: na końcu",
    [
      "pl",
      `# Curriculum Vitae
Jane Roe, jane.roe@example.org
## Wykształcenie
2018–2020 Magister informatyki, Kraków
2015–2018 Licencjat, Kraków
## Doświadczenie
2020–2022 Analityk
## Opinie o mnie
Prof. Grażyna Wolska, Uniwersytet Wiślany, g.wolska@wisla.example.org
Dr hab. Zbigniew Krawiec, Rzeka S.A., z.krawiec@rzeka.example.com`,
    ],
    2,
  ],
  [
    "pt: no fim",
    [
      "pt",
      `# Curriculum Vitae
Jane Roe, jane.roe@example.org
## Formação
2018–2020 Mestrado, Porto
2015–2018 Licenciatura, Porto
## Experiência
2020–2022 Analista
## Quem me conhece
Prof. Doutora Leonor Pimentel, Universidade do Douro, l.pimentel@douro.example.org
Dr. Rui Falcão, Águas Lda., +351 22 123 4567`,
    ],
    2,
  ],
  [
    "fi: lopuksi",
    [
      "fi",
      `# Ansioluettelo
Jane Roe, jane.roe@example.org
## Koulutus
2018–2020 Maisteri, Oulu
2015–2018 Kandidaatti, Oulu
## Työkokemus
2020–2022 Analyytikko
## Minusta kertovat
Prof. Aino Lehtimäki, Oulun yliopisto, aino.lehtimaki@oulu.example.org
Dr. Pekka Harjula, Jokidata Oy, +358 40 123 4567`,
    ],
    2,
  ],
];

test.each(blocks)("%s", (_, document, count) => {
  expect(refereesOf(document)).toHaveLength(count);
});

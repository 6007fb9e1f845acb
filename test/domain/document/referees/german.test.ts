import { expect, test } from "vitest";
import { type Case, cv, refereesOf } from "./made.ts";

const de = (rest: string) => cv("de", rest);

test.each<Case>([
  [
    "Zeilen, an deren Ende der Name steht",
    de(`## Referenzen
Lehrstuhl für Stochastik, Universität Rostock, h.tietjen@example.org|Prof. Dr. Hauke Tietjen
Küstendaten GmbH, 0381 20 30 400|Frau Silke Brandes`),
    ["Hauke Tietjen", "Silke Brandes"],
  ],
  [
    "ein Satz im Lebenslauf",
    de(
      `Referenzen: Prof. Dr. Hauke Tietjen (h.tietjen@example.org), Dipl.-Ing. Silke Brandes (brandes@example.com)`,
    ),
    ["Hauke Tietjen", "Silke Brandes"],
  ],
  [
    "mit Durchwahl",
    de(`## Referenzgeber
Univ.-Prof. Dr. Hauke Tietjen, Universität Rostock, Tel. 0381 498-1212 (Durchwahl)
Silke Brandes, Geschäftsführerin, Küstendaten GmbH, Tel. 0381/20 30-40`),
    ["Hauke Tietjen", "Silke Brandes"],
  ],
  [
    "Anschriften dazwischen",
    de(`## Referenzpersonen
Prof. Dr.-Ing. Hauke Tietjen
Lehrstuhl für Stochastik
Institut für Mathematik
Universität Rostock
Ulmenstraße 69
18057 Rostock
E-Mail: hauke.tietjen@example.org
Silke Brandes, M. Sc.
Teamleiterin Daten
Küstendaten GmbH
Am Strande 3
18055 Rostock
Telefon: +49 381 2030400`),
    ["Hauke Tietjen", "Silke Brandes"],
  ],
  [
    "zwei Spalten",
    de(`## Referenzen
Prof. Dr. Hauke Tietjen|Silke Brandes
Betreuer der Masterarbeit|Vorgesetzte
Universität Rostock|Küstendaten GmbH
hauke.tietjen(at)example.org|brandes(at)example.com`),
    ["Hauke Tietjen", "Silke Brandes"],
  ],
  [
    "Fragen im Anschreiben",
    [
      "de",
      `Sehr geehrte Frau Professor Kern,
hiermit bewerbe ich mich um die Stelle als Doktorandin in Ihrer Gruppe. Im Masterstudium habe ich mich mit Gezeiten befasst.
Als Referenzen nenne ich Ihnen gerne Prof. Dr. Hauke Tietjen (hauke.tietjen@example.org) sowie Frau Silke Brandes, Küstendaten GmbH (Tel. 0381 20 30 400).
Über eine Einladung freue ich mich sehr.
Mit freundlichen Grüßen
Jane Roe`,
    ],
    ["Hauke Tietjen", "Silke Brandes"],
  ],
  [
    "eine Tabelle",
    de(`## Referenzen
Name|Funktion|Kontakt
Hauke Tietjen|Betreuer Masterarbeit|hauke.tietjen@example.org
Silke Brandes|Teamleiterin|0381 20 30 400`),
    ["Hauke Tietjen", "Silke Brandes"],
  ],
  [
    "Schweizer Titel und Nummern",
    de(`## Referenzauskünfte
PD Dr. sc. ETH Urs Bänziger, 044 632 10 10
lic. phil. Regula Ammann, Kantonsarchiv, regula.ammann@example.org
Dr. iur. Reto Caduff, Anwalt, 081 252 10 10`),
    ["Urs Bänziger", "Regula Ammann", "Reto Caduff"],
  ],
  [
    "de block",
    de(`## Referenzen
Prof. Dr.-Ing. Uwe Lamprecht
Lehrstuhl für Informationssysteme, Universität Rostock
Tel. 0381/498-0000
E-Mail: uwe.lamprecht@example.org
Dr. Ines Quast, Küstendaten GmbH
Tel.: 0381 20 30 400`),
    ["Uwe Lamprecht", "Ines Quast"],
  ],
  [
    "no title names de",
    de(`## Referenzpersonen
Uwe Lamprecht, Teamleiter, Küstendaten GmbH, u.lamprecht@example.com
Ines Quast, Geschäftsführerin, Nordlicht AG, 0381 / 20 30 400`),
    ["Uwe Lamprecht", "Ines Quast"],
  ],
])("%s: jeder zählt", (_, document, names) => {
  expect(refereesOf(document)).toEqual(names);
});

test.each<Case>([
  [
    "die Betreuer der Arbeiten",
    [
      "de",
      `# Lebenslauf
Jane Roe, jane.roe@example.org
## Ausbildung
2018–2020 Master Informatik, Rostock, Betreuer: Prof. Dr. Hauke Tietjen (hauke.tietjen@example.org)
2015–2018 Bachelor Informatik, Kiel
## Berufserfahrung
2020–2022 Küstendaten GmbH, Vorgesetzte: Frau Dr. Silke Brandes, 0381 20 30 400`,
    ],
    [],
  ],
  [
    "auf Anfrage",
    de(
      `## Referenzen\nGerne nenne ich Ihnen Referenzen auf Anfrage.\nRostock, 3. März 2024\nJane Roe, 0381 498 1111`,
    ),
    [],
  ],
  [
    "der Ansprechpartner einer Anzeige",
    [
      "de",
      `Jane Roe, jane.roe@example.org
Universität Nordhafen, Ansprechpartner: Dr. Hugo Brandt, h.brandt@example.net
Sehr geehrter Herr Professor Kern,
hiermit bewerbe ich mich um die Stelle als Doktorandin in Ihrer Gruppe. Im Masterstudium habe ich mich mit Gezeiten befasst.
Mit freundlichen Grüßen
Jane Roe`,
    ],
    [],
  ],
  [
    "wer hinter den Referenzen unter einer anderen Überschrift steht",
    de(`## Referenzen
Prof. Dr. Hauke Tietjen, hauke.tietjen@example.org
## Ehrenamt
Jugendfeuerwehr Kiel, Leitung: Frau Antje Kruse, 0431 220 10 10`),
    ["Hauke Tietjen"],
  ],
  [
    "on request de",
    de(`## Referenzen
Auf Anfrage gerne.`),
    [],
  ],
])("%s: niemand sonst zählt", (_, document, names) => {
  expect(refereesOf(document)).toEqual(names);
});

import { expect, test } from "vitest";
import { cv, refereesOf } from "./made.ts";

/* Forms that are easily read as fewer persons than they name. */

test.each<readonly [string, readonly [string, string], number]>([
  [
    "name below mail",
    cv(
      "en",
      `## References
ada@lorn.example.org
Prof. Ada Lindqvist
colm@example.net
Dr. Colm Reilly`,
    ),
    2,
  ],
  [
    "phone then mail sep lines",
    cv(
      "en",
      `## References
Ada Lindqvist
+44 1632 960 700
ada@lorn.example.org
Colm Reilly
+44 1632 960 701
colm@example.net`,
    ),
    2,
  ],
  [
    "phone shared by two (switchboard)",
    cv(
      "en",
      `## References
Ada Lindqvist, University of Lorn, +44 1632 960 700
Colm Reilly, University of Lorn, +44 1632 960 700`,
    ),
    2,
  ],
  [
    "employer refs in entries",
    [
      "en",
      `# Jane Roe
jane.roe@example.org
## Education
2018–2020 Master, Tartu
## Experience
2020–2022 Analyst, Kestrel Ltd. Reference: Colm Reilly, colm@example.net
2018–2020 Assistant, Lorn. Reference: Ada Lindqvist, 01632 960 700`,
    ],
    2,
  ],
  [
    "mail and phone swapped lines",
    cv(
      "en",
      `## References
Tel: +44 1632 960 700, ada@lorn.example.org (Prof. Ada Lindqvist)
Tel: +44 1632 960 701, colm@example.net (Dr. Colm Reilly)`,
    ),
    2,
  ],
  [
    "no country code intl parentheses",
    cv(
      "en",
      `## References
Ada Lindqvist (Lorn), (0)1632-960700
Colm Reilly (Kestrel), 091-700441`,
    ),
    2,
  ],
  [
    "Address between name and mails with 11 lines",
    cv(
      "en",
      `## References
Prof. Ada Lindqvist
Professor of Geology
Head of Department
Department of Earth Science
Faculty of Natural Sciences
University of Lorn
Building 4, Room 2.17
14 Abbey Road
Lorn LO2 7QD
Scotland
United Kingdom
Phone: 01632 960 700
E-mail: ada@lorn.example.org
Dr Colm Reilly
Kestrel
colm@example.net`,
    ),
    2,
  ],
  [
    "at in words",
    cv(
      "en",
      `## References
Ada Lindqvist, ada.lindqvist AT lorn DOT example DOT org
Colm Reilly, colm (@) example.net`,
    ),
    2,
  ],
  [
    "mail w/ link prefix",
    cv(
      "en",
      `## References
Ada Lindqvist mailto:ada@lorn.example.org
Colm Reilly <colm@example.net>`,
    ),
    2,
  ],
  [
    "no: veileder label ref",
    cv(
      "no",
      `## Referanser
Akademisk: Trond Hatlestad, 70 12 34 56
Arbeid: Synnøve Aakre, 909 11 222`,
    ),
    2,
  ],
  [
    "fi style",
    cv(
      "en",
      `## Referees
Dosentti Pirkko Lehtonen, puh. 09 331 0101
TkT Antti Mäkelä, antti.makela@example.org`,
    ),
    2,
  ],
  [
    "tr",
    cv(
      "en",
      `## References
Prof. Dr. Ayşe Gül Özdemir, aozdemir@example.org
Dr. Öğr. Üyesi Mehmet Şahin, msahin@example.org`,
    ),
    2,
  ],
  [
    "pt",
    cv(
      "en",
      `## References
Profª. Drª. Conceição d'Ávila, cdavila@example.org
Eng. João Paulo dos Reis Filho, +55 31 99999-0001`,
    ),
    2,
  ],
  [
    "long role then name",
    cv(
      "en",
      `## References
Head of the Department of Coastal Engineering, Prof. Ada Lindqvist: ada@lorn.example.org
Former line manager at Kestrel, Colm Reilly: colm@example.net`,
    ),
    2,
  ],
  [
    "person with office+mobile+fax",
    cv(
      "en",
      `## References
Prof. Ada Lindqvist
Office: 01632 960 700
Mobile: 07700 900 417
Fax: 01632 960 709
ada@lorn.example.org
Dr. Colm Reilly
Tel/Fax: 01632 960 701`,
    ),
    2,
  ],
  [
    "research group names",
    cv(
      "en",
      `## References
Ada Lindqvist
Coastal Dynamics Group
Green Building
ada@lorn.example.org
Colm Reilly
Blue Ocean Institute
colm@example.net`,
    ),
    2,
  ],
  [
    "untitled phones w/ place lines",
    cv(
      "en",
      `## References
Ada Lindqvist
Coastal Dynamics
North Harbour
01632 960 700
Colm Reilly
Blue Ocean
South Harbour
01632 960 701`,
    ),
    2,
  ],
  [
    "phone and mail different lines place between",
    cv(
      "en",
      `## References
Ada Lindqvist
ada@lorn.example.org
North Harbour Campus
01632 960 700
Colm Reilly
colm@example.net
South Harbour Campus
01632 960 701`,
    ),
    2,
  ],
  [
    "de nouns",
    cv(
      "de",
      `## Referenzen
Hauke Tietjen
Wissenschaftlicher Mitarbeiter
Forschungszentrum Küste
Tel. 0381 498 12 12
Silke Brandes
Gruppenleiterin Entwicklung
Neue Küstendaten
Tel. 0381 20 30 40`,
    ),
    2,
  ],
  [
    "years known",
    cv(
      "en",
      `## References
Ada Lindqvist, known since 2018, ada@lorn.example.org, 2018-2020 supervisor
Colm Reilly, 2020-2022, colm@example.net`,
    ),
    2,
  ],
  [
    "dates in parentheses",
    cv(
      "en",
      `## References
Ada Lindqvist (2018–2020), ada@lorn.example.org
Colm Reilly (2020–2022), 01632 960 701`,
    ),
    2,
  ],
  [
    "comma name list one line",
    cv(
      "en",
      `## References
Prof. Ada Lindqvist, ada@lorn.example.org, Dr. Colm Reilly, colm@example.net, Ms. Eva Falk, 01632 960 701`,
    ),
    3,
  ],
  [
    "no parens after role",
    cv(
      "no",
      `## Referanser
Trond Hatlestad, professor (veileder): trond@vestvik.example.org / 70 12 34 56
Synnøve Aakre, seksjonsleder (leder): 909 11 222`,
    ),
    2,
  ],
  [
    "da 8 digits tight",
    cv(
      "da",
      `## Referencer
Karen Bisgaard, 75123456
Asger Holm, +4520987654`,
    ),
    2,
  ],
  [
    "es movil",
    cv(
      "es",
      `## Referencias
Lourdes Peñalver, móvil 612 345 678
Gonzalo Ibarrola Sáenz, ext. 4412, gibarrola@cantil.example.org`,
    ),
    2,
  ],
  [
    "de letter closing then Anlagen",
    [
      "de",
      `Sehr geehrter Herr Professor Kern,
hiermit bewerbe ich mich um die Promotionsstelle. Meine Masterarbeit schrieb ich über Gezeiten, und ich möchte weiter forschen.
Referenzen: Prof. Dr. Hauke Tietjen, h.tietjen@example.org; Silke Brandes, Tel. 0381 20 30 40.
Mit freundlichen Grüßen
Jane Roe`,
    ],
    2,
  ],
  [
    "letter: under signature persons",
    [
      "en",
      `Dear Professor Kern,
I am writing to apply for the position in your group. I worked on tides in my master's, and my research interests are close to yours.
Yours sincerely,
Jane Roe
References
Prof. Ada Lindqvist (ada@lorn.example.org)
Dr. Colm Reilly (colm@example.net)`,
    ],
    2,
  ],
  [
    "heading w/ number",
    cv(
      "en",
      `## 7. References
Prof. Ada Lindqvist, ada@lorn.example.org
Dr. Colm Reilly, colm@example.net`,
    ),
    2,
  ],
  [
    "'Contact persons'",
    cv(
      "en",
      `## Persons who may be contacted
Prof. Ada Lindqvist, ada@lorn.example.org
Colm Reilly, colm@example.net`,
    ),
    2,
  ],
  [
    "name w/ post-nominals",
    cv(
      "en",
      `## References
Prof. Ada Lindqvist FRS OBE, ada@lorn.example.org
Dr Colm Reilly, CEng MICE, 01632 960 701`,
    ),
    2,
  ],
  [
    "non-ascii lower prefix",
    cv(
      "en",
      `## References
van der Berg, Anneke: anneke@example.org
de la Cruz, Juan: juan@example.org`,
    ),
    2,
  ],
  [
    "MD military",
    cv(
      "en",
      `## References
Col. James Oduor, 0722 555 010
Rev. Grace Wanjiku, 0722 555 011
Hon. Peter Mwangi, 0722 555 012`,
    ),
    3,
  ],
])("%s", (_, document, count) => {
  expect(refereesOf(document)).toHaveLength(count);
});

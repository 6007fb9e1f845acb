import { expect, test } from "vitest";
import { cv, refereesOf } from "./made.ts";

/* Forms that are easily read as more persons than they name. */

test.each<readonly [string, readonly [string, string], number]>([
  [
    "one w/ mail, one w/o",
    cv(
      "en",
      `## References
Prof. Ada Lindqvist, ada@lorn.example.org
Dr Colm Reilly, Kestrel Ltd`,
    ),
    1,
  ],
  [
    "w/o first then with",
    cv(
      "en",
      `## References
Dr Colm Reilly, Kestrel Ltd
Prof. Ada Lindqvist, University of Lorn, ada@lorn.example.org`,
    ),
    1,
  ],
  [
    "w/o untitled first then phone",
    cv(
      "en",
      `## References
Colm Reilly, Kestrel Ltd
Ada Lindqvist, University of Lorn, 01632 960 700`,
    ),
    1,
  ],
  [
    "w/o block then block",
    cv(
      "en",
      `## References
Colm Reilly
Kestrel Ltd
Ada Lindqvist
University of Lorn
ada@lorn.example.org`,
    ),
    1,
  ],
  [
    "grid one without",
    cv(
      "en",
      `## References
Prof. Ada Lindqvist|Dr. Colm Reilly
Lorn|Galway
ada@lorn.example.org|`,
    ),
    1,
  ],
  [
    "grid second without first",
    cv(
      "en",
      `## References
Prof. Ada Lindqvist|Dr. Colm Reilly
Lorn|Galway
|colm@example.net`,
    ),
    1,
  ],
  [
    "assistant's mail",
    cv(
      "en",
      `## References
Prof. Ada Lindqvist, University of Lorn, via her assistant Eva Falk, eva@lorn.example.org`,
    ),
    1,
  ],
  [
    "thesis committee heading",
    cv(
      "en",
      `## Thesis committee
Prof. Ada Lindqvist, ada@lorn.example.org
Dr Colm Reilly, colm@example.net`,
    ),
    0,
  ],
  [
    "publications after refs not bold",
    [
      "en",
      `Jane Roe
jane.roe@example.org
EDUCATION
2018–2020 Master, Tartu
2015–2018 Bachelor, Riga
EXPERIENCE
2020–2022 Analyst
REFERENCES
Prof. Ada Lindqvist, ada@lorn.example.org
PUBLICATIONS
Reilly C., Roe J. Tides. Corresponding author: Colm Reilly, colm@example.net`,
    ],
    1,
  ],
  [
    "declaration after",
    cv(
      "en",
      `## REFERENCES
Dr. P. Kumar, HOD, pk@example.org
## DECLARATION
I hereby declare that the above is true.
Place: Chennai
Jane Roe`,
    ),
    1,
  ],
  [
    "two mails name differs",
    cv(
      "en",
      `## References
Prof. Ada Lindqvist
ada@lorn.example.org
adal@example.com`,
    ),
    1,
  ],
  [
    "upon request w/ names",
    cv(
      "en",
      `## References
Contact details of Prof. Ada Lindqvist and Dr Colm Reilly available on request.`,
    ),
    0,
  ],
  [
    "letter: postdoc contacted",
    [
      "en",
      `Dear Professor Kern,
I am writing to apply for the position in your group. I have contacted Dr. Eva Falk (eva.falk@example.org), who told me of the position. I worked on tides in my master's, and my research interests are close to yours.
Please contact me for further questions.
Yours sincerely,
Jane Roe`,
    ],
    0,
  ],
  [
    "letter: reference to a paper",
    [
      "en",
      `Dear Professor Kern,
With reference to your advertisement, I am writing to apply for the position in your group, as discussed with Dr. Eva Falk (eva.falk@example.org). I worked on tides in my master's, and my research interests are close to yours.
Yours sincerely,
Jane Roe`,
    ],
    0,
  ],
  [
    "de bezug",
    [
      "de",
      `Sehr geehrter Herr Professor Kern,
mit Bezug auf Ihre Anzeige und das Gespräch mit Frau Dr. Falk (eva.falk@example.org) bewerbe ich mich um die Promotionsstelle. Meine Masterarbeit schrieb ich über Gezeiten.
Für Rückfragen stehe ich Ihnen gerne zur Verfügung.
Mit freundlichen Grüßen
Jane Roe`,
    ],
    0,
  ],
  [
    "proposal: host",
    [
      "en",
      `# Research proposal
## Background
Tides are known. We know little of storms.
## Objectives
To know more.
## Methods
Models and data.
## References
[1] Lindqvist A. Tides. J. Shores 2019.
## Host institution
Dr. Eva Falk, Institute of Tides, eva@example.org, will host me.`,
    ],
    0,
  ],
  [
    "mail then firm w/ switchboard",
    cv(
      "en",
      `## References
Ada Lindqvist, ada@lorn.example.org
Kestrel House, Galway
Switchboard: 01632 960 700`,
    ),
    1,
  ],
  [
    "untitled, street line, phone",
    cv(
      "en",
      `## References
Ada Lindqvist, ada@lorn.example.org
Summer Hill 4, Lorn
Tel 01632 960 700`,
    ),
    1,
  ],
  [
    "de mail + Büro",
    cv(
      "de",
      `## Referenzen
Prof. Dr. Hauke Tietjen
h.tietjen@example.org
Sekretariat Frau Lange
0381 498 12 00`,
    ),
    1,
  ],
  [
    "same person in CV and letter text; title diff",
    [
      "en",
      `# References
Prof. Dr. Ada M. Lindqvist, ada@lorn.example.org
A. Lindqvist, tel. 01632 960 700`,
    ],
    1,
  ],
  [
    "refs + 'further references on request'",
    cv(
      "en",
      `## References
Prof. Ada Lindqvist, ada@lorn.example.org
Further references available on request.`,
    ),
    1,
  ],
  [
    "heading letter-spaced",
    cv(
      "en",
      `## R E F E R E N C E S
Prof. Ada Lindqvist, ada@lorn.example.org`,
    ),
    1,
  ],
])("%s", (_, document, count) => {
  expect(refereesOf(document)).toHaveLength(count);
});

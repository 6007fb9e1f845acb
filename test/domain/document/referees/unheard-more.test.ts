import { expect, test } from "vitest";
import { cv, refereesOf } from "./made.ts";

/* As unheard, unannounced and words.test.ts, written when all of these passed: 19 of 26 were counted right at once. */

const letter = (language: string, greeting: string, text: string, closing: string): [string, string] => [
  language,
  `${greeting}\n${text}\n${closing}\nJane Roe`,
];
const english = (text: string): [string, string] =>
  letter(
    "en",
    "Dear Professor Kern,",
    `I would like to apply for the doctoral position in your laboratory. My thesis was about sea walls, and I liked the work.
${text}`,
    "Yours sincerely,",
  );
const german = (text: string): [string, string] =>
  letter(
    "de",
    "Sehr geehrter Herr Professor Kern,",
    `ich bewerbe mich um die Stelle in Ihrer Gruppe. In meiner Masterarbeit ging es um Deiche, und die Arbeit gefiel mir.
${text}`,
    "Mit freundlichen Grüßen",
  );

test.each<readonly [string, readonly [string, string], number]>([
  [
    "en: capitals",
    cv(
      "en",
      "VOICES\nProf. Nkechi Adeyemi\nCoast University\nn.adeyemi@coast.example.org\nDr Piers Hallam\nDyke Board\npiers@dyke.example.com",
    ),
    2,
  ],
  [
    "en: on the next page, with a heading over each",
    cv(
      "en",
      "\f## Happy to be rung up\nProf. Nkechi Adeyemi\nCoast University\n+44 161 496 0222\nDr Piers Hallam\nDyke Board\n+44 161 496 0223",
    ),
    2,
  ],
  [
    "en: numbered",
    cv(
      "en",
      "## In good standing with\n1. Prof. Nkechi Adeyemi, Coast University, n.adeyemi@coast.example.org\n2. Dr Piers Hallam, Dyke Board, piers@dyke.example.com",
    ),
    2,
  ],
  [
    "en: a table",
    cv(
      "en",
      "## Your questions to\nProf. Nkechi Adeyemi|Coast University|n.adeyemi@coast.example.org\nDr Piers Hallam|Dyke Board|piers@dyke.example.com",
    ),
    2,
  ],
  [
    "en: an entry over the end of a page",
    cv(
      "en",
      "## References\nProf. Nkechi Adeyemi\nHead of Coastal Engineering\fCoast University\nn.adeyemi@coast.example.org\nDr Piers Hallam\nDyke Board\npiers@dyke.example.com",
    ),
    2,
  ],
  [
    "en: what it was, before the name",
    cv(
      "en",
      "## Further insight\nThesis supervisor: Prof. Nkechi Adeyemi, n.adeyemi@coast.example.org\nLine manager: Dr Piers Hallam, piers@dyke.example.com",
    ),
    2,
  ],
  [
    "de: Wer mich kennt",
    cv(
      "de",
      "## Wer mich kennt\nProf. Dr. Imke Harms\nHochschule Wismar\nimke.harms@wismar.example.org\nDr. Torben Kühl\nDeichamt\nTel. 03841 22 33 44",
    ),
    2,
  ],
  [
    "no: Spør dem",
    cv(
      "no",
      "## Spør dem\nFørsteamanuensis Aslaug Hovden, Høgskolen i Kyst, aslaug.hovden@kyst.example.org\nDr. Terje Myklebust, Dikeverket, tlf. 55 12 34 56",
    ),
    2,
  ],
  [
    "fr: Voix",
    cv(
      "fr",
      "## Ce qu'on dit de moi\nPr. Maëlle Quéré, Université de la Côte, m.quere@cote.example.org\nDr Yann Lozac'h, Digues SA, 02 98 00 11 22",
    ),
    2,
  ],
  [
    "es: Opiniones",
    cv(
      "es",
      "## Preguntad a\nDra. Nerea Zubiri, Universidad de la Costa, nzubiri@costa.example.org\nDr. Hernán Olmedo, Diques S.A., 955 65 43 21",
    ),
    2,
  ],
  [
    "it: Sentite",
    cv(
      "it",
      "## Sentite loro\nProf.ssa Ilaria Montanelli, Università della Costa, ilaria.montanelli@costa.example.org\nDott. Furio Bassani, Dighe S.r.l., f.bassani@dighe.example.com",
    ),
    2,
  ],
  [
    "tr: son",
    [
      "tr",
      "# Özgeçmiş\nJane Roe, jane.roe@example.org\n## Eğitim\n2018–2020 Yüksek Lisans, Ankara\n2015–2018 Lisans, Ankara\n## Beni tanıyanlar\nProf. Dr. Nilgün Aksoy, Kıyı Üniversitesi, n.aksoy@kiyi.example.org\nDr. Orhan Tekin, Liman A.Ş., o.tekin@liman.example.com",
    ],
    2,
  ],
  [
    "en: letter, would gladly",
    english("Prof. Nkechi Adeyemi would gladly tell you more; her address is n.adeyemi@coast.example.org."),
    1,
  ],
  [
    "en: letter, put in a word",
    english(
      "Two people would put in a word for me: Prof. Nkechi Adeyemi (n.adeyemi@coast.example.org) and Dr Piers Hallam (0161 496 0223).",
    ),
    2,
  ],
  [
    "de: Brief, Auskunft",
    german(
      "Frau Prof. Dr. Imke Harms (imke.harms@wismar.example.org) gibt Ihnen gern Auskunft über meine Arbeit.",
    ),
    1,
  ],
  [
    "de: Brief, erreichen",
    german("Mein Betreuer, Dr. Torben Kühl, ist für Ihre Fragen unter 03841 22 33 44 zu erreichen."),
    1,
  ],
  [
    "en: neg, letter, glad to hear",
    english(
      "I would be happy to hear from you. My thesis was supervised by Prof. Nkechi Adeyemi (n.adeyemi@coast.example.org).",
    ),
    0,
  ],
  [
    "en: neg, letter, told me",
    english("Prof. Nkechi Adeyemi (n.adeyemi@coast.example.org) told me of the post."),
    0,
  ],
  [
    "de: neg, Brief, gern mehr",
    german(
      "Gerne berichte ich Ihnen mehr. Betreut wurde die Arbeit von Frau Prof. Dr. Imke Harms (imke.harms@wismar.example.org).",
    ),
    0,
  ],
  [
    "de: neg, Brief, Projekt mit",
    german("Das Projekt leitete ich gemeinsam mit Dr. Torben Kühl (kuehl@deich.example.org) vom Deichamt."),
    0,
  ],
  [
    "en: neg, co-workers of a project",
    cv(
      "en",
      "## SeaWall\nA model of waves, made together with\nProf. Nkechi Adeyemi, n.adeyemi@coast.example.org\nDr Piers Hallam, piers@dyke.example.com",
    ),
    0,
  ],
  [
    "en: neg, students",
    cv(
      "en",
      "## Supervised students\nMs Ida Brandt, ida@coast.example.org\nDr Piers Hallam, piers@dyke.example.com",
    ),
    0,
  ],
  [
    "en: neg, an editor's board",
    cv(
      "en",
      "## Editorial boards\nDr Piers Hallam, Journal of Dykes, piers@dyke.example.com\nProf. Nkechi Adeyemi, Coast Letters, n.adeyemi@coast.example.org",
    ),
    0,
  ],
  [
    "de: neg, Ansprechpartner der Praktika",
    cv(
      "de",
      "## Praktische Erfahrungen\nDeichamt Wismar, Dr. Torben Kühl, 03841 22 33 44\nHafenamt Wismar, Frau Prof. Dr. Imke Harms, 03841 22 33 55",
    ),
    0,
  ],
  [
    "fr: neg, projets",
    cv(
      "fr",
      "## Projets\nDigues, avec Pr. Maëlle Quéré, m.quere@cote.example.org\nMarées, avec Dr Yann Lozac'h, y.lozach@digues.example.org",
    ),
    0,
  ],
  [
    "en: neg, an entry's office over the end of a page",
    cv(
      "en",
      "## Posts\n2019 Analyst at Dyke Board under Dr Piers Hallam\fpiers@dyke.example.com\n2018 Assistant",
    ),
    0,
  ],
])("%s", (_, document, count) => {
  expect(refereesOf(document)).toHaveLength(count);
});

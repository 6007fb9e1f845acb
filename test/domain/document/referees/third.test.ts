import { expect, test } from "vitest";
import { cv, refereesOf } from "./made.ts";

/* Written last, when all others passed: 30, of which 27 were counted right at once. */

test.each<readonly [string, readonly [string, string], number]>([
  [
    "en: résumé bar",
    cv(
      "en",
      `## References
Harriet Noakes | Head of Modelling | Tarn Analytics | harriet@tarn.example.com | 0161 496 0110
Dr Sipho Dlamini | Postdoc mentor | Cairn University | s.dlamini@cairn.example.org`,
    ),
    2,
  ],
  [
    "en: table pos first",
    cv(
      "en",
      `## REFEREES
Supervisor|Dr Sipho Dlamini|s.dlamini@cairn.example.org
Manager|Harriet Noakes|0161 496 0110`,
    ),
    2,
  ],
  [
    "en: table mail first",
    cv(
      "en",
      `## Referees
E-mail|Name|Role
s.dlamini@cairn.example.org|Sipho Dlamini|Supervisor
harriet@tarn.example.com|Harriet Noakes|Manager`,
    ),
    2,
  ],
  [
    "en: letter colon list lines",
    [
      "en",
      `Dear Professor Kern,
I wish to be considered for the doctoral post in your laboratory. For my dissertation I modelled river ice, and I have enjoyed research ever since.
My referees are:
Dr Sipho Dlamini, Cairn University, s.dlamini@cairn.example.org
Harriet Noakes, Tarn Analytics, harriet@tarn.example.com
I would welcome the chance to talk.
Yours faithfully,
Jane Roe`,
    ],
    2,
  ],
  [
    "en: letter may be contacted after",
    [
      "en",
      `Dear Professor Kern,
I wish to be considered for the doctoral post in your laboratory. For my dissertation I modelled river ice, and I have enjoyed research ever since.
Harriet Noakes, my manager, may be reached at harriet@tarn.example.com should you wish to ask her about me.
Yours faithfully,
Jane Roe`,
    ],
    1,
  ],
  [
    "en: letter neg: coauthor",
    [
      "en",
      `Dear Professor Kern,
I wish to be considered for the doctoral post in your laboratory. With Dr Sipho Dlamini (s.dlamini@cairn.example.org) I am writing a paper on river ice, my second.
I can be reached at any time.
Yours faithfully,
Jane Roe`,
    ],
    0,
  ],
  [
    "en: neg: hr contact in experience",
    [
      "en",
      `# Jane Roe
jane.roe@example.org
## Education
2018–2020 MSc, Cairn University
2015–2018 BSc, Cairn University
## Employment
2020–2023 Analyst, Tarn Analytics
HR contact: Harriet Noakes, 0161 496 0110`,
    ],
    0,
  ],
  [
    "en: neg: project PI",
    [
      "en",
      `# Jane Roe
jane.roe@example.org
## Education
2018–2020 MSc, Cairn University
2015–2018 BSc, Cairn University
## Research projects
RIVERICE (PI: Prof. Sipho Dlamini, s.dlamini@cairn.example.org), 2019–2020`,
    ],
    0,
  ],
  [
    "de: tabelle label",
    cv(
      "de",
      `## Referenzen
Universität:|Prof. Dr. Kerstin Vogelsang, k.vogelsang@harz.example.org
Beruf:|Jochen Ritterbusch, Tel. 05321 75 20 11`,
    ),
    2,
  ],
  [
    "de: 2 spalten anschrift",
    cv(
      "de",
      `## Referenzen
Prof. Dr. Kerstin Vogelsang|Jochen Ritterbusch
Universität Oberharz|Bergwasser GmbH
Am Markt 3|Hüttenweg 12
38640 Goslar|38642 Goslar
k.vogelsang@harz.example.org|05321 75 20 11`,
    ),
    2,
  ],
  [
    "de: neg: zeugnis",
    cv(
      "de",
      `## Praktika
2019 Bergwasser GmbH, Betreuung: Herr Jochen Ritterbusch, 05321 75 20 11`,
    ),
    0,
  ],
  [
    "de: brief kontaktieren",
    [
      "de",
      `Sehr geehrter Herr Professor Kern,
auf Ihre Ausschreibung bewerbe ich mich gerne um die Doktorandenstelle. In meiner Masterarbeit habe ich das Eis von Flüssen modelliert.
Sie können gerne meine Betreuerin Prof. Dr. Kerstin Vogelsang (k.vogelsang@harz.example.org) kontaktieren.
Mit besten Grüßen
Jane Roe`,
    ],
    1,
  ],
  [
    "nl: lijst",
    cv(
      "nl",
      `## Referenties
- Prof. dr. Liesbeth Hoekstra, hoogleraar hydrologie, l.hoekstra@veen.example.org
- Bas van Leeuwen, projectleider, tel. 038-4261100`,
    ),
    2,
  ],
  [
    "nl: twee talen",
    cv(
      "nl",
      `## Referenties
Liesbeth Hoekstra (scriptiebegeleider): l.hoekstra@veen.example.org
Bas van Leeuwen (stagebegeleider): 06-20304050`,
    ),
    2,
  ],
  [
    "nl: neg",
    cv(
      "nl",
      `## Bestuurswerk
Penningmeester roeivereniging, contact: Bas van Leeuwen, 06-20304050`,
    ),
    0,
  ],
  [
    "nb: blokk",
    cv(
      "no",
      `## Referanser
Ingvild Sørbø
Hovedveileder, Universitetet i Dalane
E-post: ingvild.sorbo@dalane.example.org
Geir-Arne Ødegård
Fagleder, Isvann AS
Mobil: 924 11 305`,
    ),
    2,
  ],
  [
    "nn: to i ei linje",
    cv(
      "no",
      `## Referansar
Ingvild Sørbø, rettleiar, ingvild.sorbo@dalane.example.org, og Geir Ødegård, leiar, tlf. 924 11 305`,
    ),
    2,
  ],
  [
    "nb: neg",
    [
      "no",
      `Kjære professor Kern,
Jeg søker stillingen som stipendiat. Masteroppgaven skrev jeg hos Ingvild Sørbø (ingvild.sorbo@dalane.example.org), og den handlet om elveis.
Jeg håper å høre fra deg.
Vennlig hilsen
Jane Roe`,
    ],
    0,
  ],
  [
    "sv: rad",
    cv(
      "sv",
      `## Referenser
Doc. Agneta Wrede, handledare, agneta.wrede@alv.example.org
Johan Ceder, chef Isdata AB, 070-555 01 03`,
    ),
    2,
  ],
  [
    "sv: neg",
    cv(
      "sv",
      `## Kurser
Hjärt-lungräddning, kursledare Johan Ceder, 070-555 01 03`,
    ),
    0,
  ],
  [
    "da: blok",
    cv(
      "da",
      `## Referencer
Lone Krogsgaard
Specialevejleder, Aarhus
lone.krogsgaard@aa.example.org
Mads Østerby
Chef, Isdata
+45 30 11 22 33`,
    ),
    2,
  ],
  [
    "da: brev",
    [
      "da",
      `Kære Professor Kern
Jeg vil gerne søge ph.d.-stillingen i din gruppe. Mit speciale handlede om is i floder, og jeg vil gerne forske videre.
Mine referencer er Lone Krogsgaard (lone.krogsgaard@aa.example.org) og Mads Østerby (30 11 22 33).
Med venlig hilsen
Jane Roe`,
    ],
    2,
  ],
  [
    "fr: liste",
    cv(
      "fr",
      `## Référents
Pr Bénédicte Lafargue, directrice de thèse, b.lafargue@causse.example.org
Dr Hamid Ould-Yahia, chef d'équipe, 05 61 00 11 22`,
    ),
    2,
  ],
  [
    "fr: lettre",
    [
      "fr",
      `Madame, Monsieur,
Je souhaite présenter ma candidature au poste de doctorante. Mon mémoire portait sur la glace des rivières.
Vous pouvez contacter Mme Bénédicte Lafargue (b.lafargue@causse.example.org) ainsi que M. Hamid Ould-Yahia (05 61 00 11 22) pour toute référence.
Cordialement,
Jane Roe`,
    ],
    2,
  ],
  [
    "fr: neg",
    cv(
      "fr",
      `## Stages
2019 Stage chez Eau Vive, tuteur : M. Hamid Ould-Yahia, 05 61 00 11 22`,
    ),
    0,
  ],
  [
    "es: bloque 2 col",
    cv(
      "es",
      `## Referencias
Dra. Inmaculada Ortuño|Sr. Joaquín Beltrán
Universidad del Río|Hielo y Agua S.A.
iortuno@rio.example.org|Tel. 955 12 34 56`,
    ),
    2,
  ],
  [
    "es: neg",
    cv(
      "es",
      `## Prácticas
2019 Hielo y Agua S.A., responsable: Sr. Joaquín Beltrán, 955 12 34 56`,
    ),
    0,
  ],
  [
    "it: blocchi",
    cv(
      "it",
      `## Referenze
Prof.ssa Donatella Guerrini
Relatrice, Università dei Fiumi
donatella.guerrini@fiumi.example.org
Ing. Lapo Tosetti
Responsabile tecnico, Acqua e Ghiaccio S.r.l.
+39 055 123 4567`,
    ),
    2,
  ],
  [
    "it: lettera",
    [
      "it",
      `Gentile professor Kern,
con la presente presento la mia candidatura per il posto di dottorato. La mia tesi riguardava il ghiaccio dei fiumi.
Possono fornire referenze la prof.ssa Donatella Guerrini (donatella.guerrini@fiumi.example.org) e l'ing. Lapo Tosetti (lapo@acqua.example.com).
Cordiali saluti
Jane Roe`,
    ],
    2,
  ],
  [
    "it: neg",
    cv(
      "it",
      `## Volontariato
Canottieri dell'Arno, presidente Lapo Tosetti, 055 123 4567`,
    ),
    0,
  ],
])("%s", (_, document, count) => {
  expect(refereesOf(document)).toHaveLength(count);
});

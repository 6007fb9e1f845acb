import { expect, test } from "vitest";
import { cv, refereesOf } from "./made.ts";

/* Lists of persons with the ways to reach them who are nobody's referees. See unheard.test.ts. */

type Row = readonly [string, readonly [string, string]];

const others: readonly Row[] = [
  [
    "en: neg, supervisors in entries of education",
    [
      "en",
      `# Jane Roe
jane.roe@example.org
## Experience
2020–2022 Analyst
## Education
2018–2020 Master, Tartu. Supervisor: Prof. Thandiwe Mokoena, t.mokoena@cairn.example.org
2015–2018 Bachelor, Riga. Supervisor: Dr Ruaridh Baxter, r.baxter@tarn.example.com`,
    ],
  ],
  [
    "en: neg, projects with their leaders last",
    cv(
      "en",
      `## Selected Projects
RiverIce, 2019, led by Prof. Thandiwe Mokoena, t.mokoena@cairn.example.org
TarnFlow, 2020, led by Dr Ruaridh Baxter, r.baxter@tarn.example.com`,
    ),
  ],
  [
    "en: neg, employers",
    cv(
      "en",
      `## Where I have worked
2020–2022 Tarn Analytics. Line manager: Dr Ruaridh Baxter, r.baxter@tarn.example.com
2018–2020 Ice Office. Line manager: Ms Ottilie Farr, o.farr@ice.example.net`,
    ),
  ],
  [
    "en: neg, collaborators",
    cv(
      "en",
      `## Collaborations
Prof. Thandiwe Mokoena, Cairn University, t.mokoena@cairn.example.org: river gauges
Dr Ruaridh Baxter, Tarn Analytics, r.baxter@tarn.example.com: satellite images`,
    ),
  ],
  [
    "en: neg, publications",
    cv(
      "en",
      `## Papers
1. Dr Ruaridh Baxter (r.baxter@tarn.example.com), J. Roe: Ice on rivers. Cold J. 4, 2020.
2. Prof. Thandiwe Mokoena (t.mokoena@cairn.example.org), J. Roe: Ice on lakes. Cold J. 5, 2021.`,
    ),
  ],
  [
    "en: neg, one supervisor alone",
    cv(
      "en",
      `## My dissertation
Prof. Thandiwe Mokoena, Cairn University, t.mokoena@cairn.example.org`,
    ),
  ],
  [
    "en: neg, whom to call in an emergency",
    cv(
      "en",
      `## Emergency contacts
Mrs Alice Roe, mother, +47 900 00 017
Mr Bob Roe, father, +47 900 00 018`,
    ),
  ],
  [
    "en: neg, a conference's organisers",
    [
      "en",
      `# Cold Rivers 2023
Call for papers. Submissions are welcome until 1 March on all matters of river ice.
## Programme chairs
Prof. Thandiwe Mokoena, Cairn University, t.mokoena@cairn.example.org
Dr Ruaridh Baxter, Tarn Analytics, r.baxter@tarn.example.com
## Registration
The fee is 200 euro.`,
    ],
  ],
  [
    "en: neg, a proposal's partners",
    [
      "en",
      `# Research Proposal
## Background
River ice damages bridges, and models of it are poor. We will build better ones.
## Research questions
How does ice break? Which bridges are in danger?
## Methodology
We will measure with gauges and satellites.
## Work plan
Year 1: gauges. Year 2: models. Year 3: bridges.
## Partners
Prof. Thandiwe Mokoena, Cairn University, t.mokoena@cairn.example.org
Dr Ruaridh Baxter, Tarn Analytics, r.baxter@tarn.example.com`,
    ],
  ],
  [
    "en: neg, an advert that is enclosed",
    [
      "en",
      `# PhD position in River Ice
We invite applications for a doctoral position. The successful candidate will model river ice. We offer a salary.
## Enquiries
Prof. Thandiwe Mokoena, t.mokoena@cairn.example.org
Dr Ruaridh Baxter, r.baxter@cairn.example.org`,
    ],
  ],
  [
    "de: neg, Betreuer in der Ausbildung",
    cv(
      "de",
      `## Praktika
2019 Küstendaten GmbH, Betreuer Dr. Ansgar Pohlmann, pohlmann@kuestendaten.example.com
2018 Geoamt, Betreuerin Prof. Dr. Hedwig Struve, struve@geo.example.org`,
    ),
  ],
  [
    "de: neg, Abschlussarbeiten",
    cv(
      "de",
      `## Abschlussarbeiten
Eis auf Flüssen. Erstgutachterin: Prof. Dr. Hedwig Struve, struve@geo.example.org
Eis auf Seen. Gutachter: Dr. Ansgar Pohlmann, pohlmann@geo.example.org`,
    ),
  ],
  [
    "nl: neg, stages",
    cv(
      "nl",
      `## Stages en projecten
2019 Waterdata, begeleider dr. Sjoerd Hoitinga, 06-98765432
2018 TU Delft, begeleider prof. dr. Wieteke van den Boogaard, w.boogaard@delft.example.org`,
    ),
  ],
  [
    "no: neg, verv",
    cv(
      "no",
      `## Verv
2019–2020 Styremedlem, Roklubben. Leder: Dr. Eivind Solbakk, tlf. 77 64 40 00
2018–2019 Kasserer, Fjellaget. Leder: Professor Ragnhild Tveit, ragnhild@fjell.example.org`,
    ),
  ],
  [
    "fr: neg, stages",
    cv(
      "fr",
      `## Stages
2019 Hydrodata, encadrant : Dr Amadou Diallo, 02 99 12 34 56
2018 Université de Rennes, encadrante : Pr. Solène Kerjean, s.kerjean@rennes.example.org`,
    ),
  ],
  [
    "es: neg, tesis dirigidas",
    cv(
      "es",
      `## Estancias de investigación
2019 Universidad del Río, con la Dra. Inmaculada Ortuño, iortuno@rio.example.org
2020 Universidad de la Nieve, con el Dr. Joaquín Beltrán, jbeltran@nieve.example.org`,
    ),
  ],
];

test.each(others)("%s", (_, document) => {
  expect(refereesOf(document)).toEqual([]);
});

import { expect, test } from "vitest";
import { cv, refereesOf } from "./made.ts";

/*
 * Persons listed under headings that no list of words has, and such lists of others. Written before there was
 * a rule for them.
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
    0,
  ],
  [
    "en: neg, projects with their leaders last",
    cv(
      "en",
      `## Selected Projects
RiverIce, 2019, led by Prof. Thandiwe Mokoena, t.mokoena@cairn.example.org
TarnFlow, 2020, led by Dr Ruaridh Baxter, r.baxter@tarn.example.com`,
    ),
    0,
  ],
  [
    "en: neg, employers",
    cv(
      "en",
      `## Where I have worked
2020–2022 Tarn Analytics. Line manager: Dr Ruaridh Baxter, r.baxter@tarn.example.com
2018–2020 Ice Office. Line manager: Ms Ottilie Farr, o.farr@ice.example.net`,
    ),
    0,
  ],
  [
    "en: neg, collaborators",
    cv(
      "en",
      `## Collaborations
Prof. Thandiwe Mokoena, Cairn University, t.mokoena@cairn.example.org: river gauges
Dr Ruaridh Baxter, Tarn Analytics, r.baxter@tarn.example.com: satellite images`,
    ),
    0,
  ],
  [
    "en: neg, publications",
    cv(
      "en",
      `## Papers
1. Dr Ruaridh Baxter (r.baxter@tarn.example.com), J. Roe: Ice on rivers. Cold J. 4, 2020.
2. Prof. Thandiwe Mokoena (t.mokoena@cairn.example.org), J. Roe: Ice on lakes. Cold J. 5, 2021.`,
    ),
    0,
  ],
  [
    "en: neg, one supervisor alone",
    cv(
      "en",
      `## My dissertation
Prof. Thandiwe Mokoena, Cairn University, t.mokoena@cairn.example.org`,
    ),
    0,
  ],
  [
    "en: neg, whom to call in an emergency",
    cv(
      "en",
      `## Emergency contacts
Mrs Alice Roe, mother, +47 900 00 017
Mr Bob Roe, father, +47 900 00 018`,
    ),
    0,
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
    0,
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
    0,
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
    0,
  ],
  [
    "de: neg, Betreuer in der Ausbildung",
    cv(
      "de",
      `## Praktika
2019 Küstendaten GmbH, Betreuer Dr. Ansgar Pohlmann, pohlmann@kuestendaten.example.com
2018 Geoamt, Betreuerin Prof. Dr. Hedwig Struve, struve@geo.example.org`,
    ),
    0,
  ],
  [
    "de: neg, Abschlussarbeiten",
    cv(
      "de",
      `## Abschlussarbeiten
Eis auf Flüssen. Erstgutachterin: Prof. Dr. Hedwig Struve, struve@geo.example.org
Eis auf Seen. Gutachter: Dr. Ansgar Pohlmann, pohlmann@geo.example.org`,
    ),
    0,
  ],
  [
    "nl: neg, stages",
    cv(
      "nl",
      `## Stages en projecten
2019 Waterdata, begeleider dr. Sjoerd Hoitinga, 06-98765432
2018 TU Delft, begeleider prof. dr. Wieteke van den Boogaard, w.boogaard@delft.example.org`,
    ),
    0,
  ],
  [
    "no: neg, verv",
    cv(
      "no",
      `## Verv
2019–2020 Styremedlem, Roklubben. Leder: Dr. Eivind Solbakk, tlf. 77 64 40 00
2018–2019 Kasserer, Fjellaget. Leder: Professor Ragnhild Tveit, ragnhild@fjell.example.org`,
    ),
    0,
  ],
  [
    "fr: neg, stages",
    cv(
      "fr",
      `## Stages
2019 Hydrodata, encadrant : Dr Amadou Diallo, 02 99 12 34 56
2018 Université de Rennes, encadrante : Pr. Solène Kerjean, s.kerjean@rennes.example.org`,
    ),
    0,
  ],
  [
    "es: neg, tesis dirigidas",
    cv(
      "es",
      `## Estancias de investigación
2019 Universidad del Río, con la Dra. Inmaculada Ortuño, iortuno@rio.example.org
2020 Universidad de la Nieve, con el Dr. Joaquín Beltrán, jbeltran@nieve.example.org`,
    ),
    0,
  ],
];

const opening =
  "For my thesis I modelled river ice, and I have enjoyed research ever since. I would like to do more of it in your group.";
const letters: readonly Row[] = [
  [
    "en: letter, two in a sentence",
    [
      "en",
      `Dear Professor Kern,
I wish to be considered for the doctoral post in your laboratory. ${opening}
For the rest turn to Dr Ruaridh Baxter (r.baxter@tarn.example.com) or to Prof. Thandiwe Mokoena (t.mokoena@cairn.example.org).
Yours faithfully,
Jane Roe`,
    ],
    2,
  ],
  [
    "en: letter, one who would like to hear",
    [
      "en",
      `Dear Professor Kern,
I wish to be considered for the doctoral post in your laboratory. ${opening}
Prof. Thandiwe Mokoena, who supervised it, will be delighted to hear from you (t.mokoena@cairn.example.org).
Yours faithfully,
Jane Roe`,
    ],
    1,
  ],
  [
    "en: letter, one who has offered",
    [
      "en",
      `Dear Professor Kern,
I wish to be considered for the doctoral post in your laboratory. ${opening}
My manager Ottilie Farr has offered to talk to you about me; her number is 0161 496 0177.
Yours faithfully,
Jane Roe`,
    ],
    1,
  ],
  [
    "de: Anschreiben, Rückfragen",
    [
      "de",
      `Sehr geehrter Herr Professor Kern,
hiermit bewerbe ich mich um die Doktorandenstelle in Ihrer Gruppe. In meiner Masterarbeit habe ich Flusseis modelliert.
Rückfragen zu meiner Arbeit beantwortet Ihnen Frau Prof. Dr. Hedwig Struve (struve@geo.example.org).
Mit freundlichen Grüßen
Jane Roe`,
    ],
    1,
  ],
  [
    "no: brev, ringe",
    [
      "no",
      `Kjære professor Kern,
Jeg søker med dette stillingen som stipendiat. I masteroppgaven modellerte jeg elveis, og jeg trivdes med det.
Dere må gjerne ringe Eivind Solbakk i Havdata på tlf. 915 00 072.
Med vennlig hilsen
Jane Roe`,
    ],
    1,
  ],
  [
    "sv: brev",
    [
      "sv",
      `Bästa professor Kern,
Härmed söker jag doktorandtjänsten i er grupp. I mitt examensarbete modellerade jag flodis och trivdes med det.
Min handledare Gunilla Ekdahl (gunilla.ekdahl@lund.example.org) berättar gärna mer om mig.
Med vänliga hälsningar
Jane Roe`,
    ],
    1,
  ],
  [
    "da: brev",
    [
      "da",
      `Kære professor Kern,
Jeg søger hermed stillingen som ph.d.-studerende. I mit speciale modellerede jeg flodis.
I er velkomne til at ringe til Jeppe Holmgaard i Havdata, tlf. 20 30 40 50.
Med venlig hilsen
Jane Roe`,
    ],
    1,
  ],
  [
    "fr: lettre",
    [
      "fr",
      `Monsieur le Professeur,
Je présente ma candidature au contrat doctoral de votre équipe. Mon mémoire portait sur la glace des rivières.
Ma directrice, Solène Kerjean (s.kerjean@rennes.example.org), vous parlera volontiers de mon travail.
Je vous prie d'agréer mes salutations distinguées.
Jane Roe`,
    ],
    1,
  ],
  [
    "nl: brief",
    [
      "nl",
      `Geachte professor Kern,
Hierbij solliciteer ik naar de promotieplaats in uw groep. Mijn scriptie ging over ijs op rivieren.
U kunt altijd bellen met Sjoerd Hoitinga van Waterdata, 06-98765432.
Met vriendelijke groet,
Jane Roe`,
    ],
    1,
  ],
  [
    "es: carta",
    [
      "es",
      `Estimado profesor Kern:
Me dirijo a usted para presentar mi candidatura al contrato predoctoral. Mi trabajo trató del hielo de los ríos.
Mi directora, Inmaculada Ortuño (iortuno@rio.example.org), se ha ofrecido a hablarle de mí.
Atentamente,
Jane Roe`,
    ],
    1,
  ],
  [
    "it: lettera",
    [
      "it",
      `Gentile professor Kern,
con la presente presento la mia candidatura per il dottorato. La mia tesi riguardava il ghiaccio dei fiumi.
La mia relatrice, Donatella Guerrini (donatella.guerrini@fiumi.example.org), sarà felice di parlarle di me.
Cordiali saluti
Jane Roe`,
    ],
    1,
  ],
  [
    "en: neg, letter, whom it was talked over with",
    [
      "en",
      `Dear Professor Kern,
I wish to be considered for the doctoral post in your laboratory. ${opening}
I saw the post on the list of Dr Ruaridh Baxter (r.baxter@tarn.example.com).
Yours faithfully,
Jane Roe`,
    ],
    0,
  ],
  [
    "en: neg, letter, its supervisor",
    [
      "en",
      `Dear Professor Kern,
I wish to be considered for the doctoral post in your laboratory. ${opening}
My supervisor was Prof. Thandiwe Mokoena (t.mokoena@cairn.example.org) of Cairn University.
Yours faithfully,
Jane Roe`,
    ],
    0,
  ],
  [
    "de: neg, Anschreiben, Telefonat",
    [
      "de",
      `Sehr geehrter Herr Professor Kern,
hiermit bewerbe ich mich um die Doktorandenstelle in Ihrer Gruppe. In meiner Masterarbeit habe ich Flusseis modelliert.
Auf die Stelle hat mich Frau Dr. Immel (immel@kuestendaten.example.com) aufmerksam gemacht.
Mit freundlichen Grüßen
Jane Roe`,
    ],
    0,
  ],
  [
    "fr: neg, lettre",
    [
      "fr",
      `Monsieur le Professeur,
Je présente ma candidature au contrat doctoral de votre équipe. Mon mémoire portait sur la glace des rivières.
Il a été encadré par le Dr Amadou Diallo (a.diallo@hydro.example.org) chez Hydrodata.
Je vous prie d'agréer mes salutations distinguées.
Jane Roe`,
    ],
    0,
  ],
  [
    "no: neg, brev",
    [
      "no",
      `Kjære professor Kern,
Jeg søker med dette stillingen som stipendiat. I masteroppgaven modellerte jeg elveis, og jeg trivdes med det.
Veilederen min var Ragnhild Tveit (ragnhild.tveit@nordfjord.example.org).
Med vennlig hilsen
Jane Roe`,
    ],
    0,
  ],
];

test.each([...blocks, ...letters])("%s", (_, document, count) => {
  expect(refereesOf(document)).toHaveLength(count);
});

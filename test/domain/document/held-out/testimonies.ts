import type { HeldOut } from "./made.ts";

/** What teachers, supervisors, employers and examiners of languages write, theses and proofs of a person. */
export const testimonies: readonly HeldOut[] = [
  {
    name: "recommendation en",
    kind: "recommendation-letter",
    language: "en",
    text: `Uppsala University
Department of Linguistics
12 July 2021
To whom it may concern
I have had the good fortune to work with Soraya Haddad for two and a half years, first as her teacher and then as the supervisor of her thesis. She belongs to the three most original students whom I have met in fifteen years.
Her thesis asked a question that nobody in my group had an answer to. She did not stop at the answer. She built the tools, ran the experiments twice, and wrote it all up in prose that reads like a story.
She will be an asset to any group, and I recommend her without hesitation.
Ingrid Falk
Senior lecturer`,
  },
  {
    name: "recommendation de",
    kind: "recommendation-letter",
    language: "de",
    text: `Universität Greifswald, Institut für Mathematik und Informatik
Gutachten über Frau Friederike Kaltenbach
Frau Kaltenbach ist mir seit 2016 aus mehreren Vorlesungen und als studentische Hilfskraft bekannt. Sie gehörte stets zu den besten Teilnehmerinnen. Ihre Abschlussarbeit habe ich mit 1,0 bewertet.
Besonders hervorheben möchte ich ihre Gabe, schwierige Sachverhalte anschaulich zu machen. Für ein Promotionsstudium halte ich sie in höchstem Maße geeignet und empfehle sie ohne jede Einschränkung.
Prof. Dr. Gesine Wohlrab`,
  },
  {
    name: "recommendation no",
    kind: "recommendation-letter",
    language: "no",
    text: `# Anbefaling
Jeg har kjent Ragnhild Skogstad siden hun begynte på masterstudiet i 2018. Hun var student i to av mine emner, og jeg veiledet masteroppgaven hennes.
Ragnhild er nysgjerrig, nøyaktig og svært selvstendig. Hun hører til de beste studentene jeg har hatt. Jeg gir henne min varmeste anbefaling.
Odd Berntsen, førsteamanuensis`,
  },
  {
    name: "recommendation nl",
    kind: "recommendation-letter",
    language: "nl",
    text: `Utrecht, 2 september 2021
Geachte collega,
Graag steun ik de kandidatuur van Wieteke van den Boogaard. Zij volgde twee van mijn vakken en ik begeleidde haar scriptie, waarvoor ze een 8 kreeg.
Haar grootste kracht is dat ze doorvraagt. Ze werkt zelfstandig en haar teksten zijn helder. Ik kan haar van harte aanbevelen.
Met collegiale groet,
Prof. dr. H. Terpstra`,
  },
  {
    name: "supervisor statement en",
    kind: "supervisor-statement",
    language: "en",
    text: `UiT The Arctic University
Department of Computer Science
Statement on the completion of studies
I hereby confirm that Aravind Selvakumar is writing his master's thesis under my supervision. All courses have been passed. The thesis will be handed in by 1 June 2021 and we expect the degree to be awarded before the end of June.
Maren Holmboe, associate professor`,
  },
  {
    name: "supervisor statement de",
    kind: "supervisor-statement",
    language: "de",
    text: `Bestätigung der Betreuerin
Hiermit bestätige ich, dass Herr Jannik Petereit seine Masterarbeit mit dem Titel „Lichtfelder im Browser“ unter meiner Betreuung anfertigt und voraussichtlich bis zum 30. September 2023 abgeben wird. Sämtliche übrigen Prüfungen hat er bestanden.
Bremen, 4. Juli 2023
Prof. Dr. Annelie Brockhaus`,
  },
  {
    name: "supervisor statement no",
    kind: "supervisor-statement",
    language: "no",
    text: `# Uttalelse fra veileder
Undertegnede er veileder for masterstudent Sunniva Achterberg. Hun forventes å levere masteroppgaven sin innen 15. mai 2021, og alle øvrige emner er bestått. Graden ventes tildelt i juni.
Tromsø, 1. april 2021
Professor Jostein Vik`,
  },
  {
    name: "language ielts",
    kind: "language-certificate",
    language: "en",
    text: `# IELTS
## Test Report Form|ACADEMIC
Centre Number GH012|Date 17/APR/2021|Candidate Number 004321
Family Name|OKONKWO
Listening 8.5|Reading 8.0|Writing 7.0|Speaking 7.5
Overall Band Score 8.0|CEFR Level C1`,
  },
  {
    name: "language goethe",
    kind: "language-certificate",
    language: "de",
    text: `Goethe-Institut
# Goethe-Zertifikat B2
Eleni Papadimitriou hat die Prüfung bestanden.
Lesen 82 von 100
Hören 77 von 100
Schreiben 70 von 100
Sprechen 88 von 100`,
  },
  {
    name: "language cambridge",
    kind: "language-certificate",
    language: "en",
    text: `Cambridge Assessment English
# Statement of Results
C1 Advanced
Candidate name: Costanza Bellandi
Overall score 191
Reading 198|Use of English 187|Writing 185|Listening 194|Speaking 190
CEFR level C1`,
  },
  {
    name: "language norskprove",
    kind: "language-certificate",
    language: "no",
    text: `Kompetanse Norge
# Prøvebevis – norskprøve for voksne innvandrere
Delprøve i leseforståelse: B2
Delprøve i lytteforståelse: B2
Delprøve i skriftlig framstilling: B1
Delprøve i muntlig kommunikasjon: B2`,
  },
  {
    name: "work certificate de",
    kind: "work-certificate",
    language: "de",
    text: `Küstendaten GmbH
# Zeugnis
Frau Friederike Kaltenbach, geboren am 12. Mai 1997, war vom 1. April 2021 bis zum 31. August 2023 in unserem Hause als Softwareentwicklerin tätig.
Zu ihren Aufgaben gehörten die Pflege der Kartenserver und die Einarbeitung neuer Kollegen.
Sie erledigte alle Arbeiten stets zu unserer vollsten Zufriedenheit. Ihr Verhalten gegenüber Vorgesetzten und Kunden war vorbildlich.
Frau Kaltenbach verlässt uns auf eigenen Wunsch. Wir danken ihr und wünschen ihr für die Zukunft alles Gute.
Holger Twellmann, Geschäftsführer`,
  },
  {
    name: "work certificate en",
    kind: "work-certificate",
    language: "en",
    text: `PENNINE WATER PLC
Human Resources
To whom it may concern
This is to confirm that Mr Tobias Okonkwo-Lindgren was employed by our company as a data engineer from 1 September 2021 to 30 June 2023.
His duties included the design of forecasting pipelines. He carried out his work to our full satisfaction and left at his own request.
We wish him every success in his future career.
Bronwen Pugh, HR Manager`,
  },
  {
    name: "thesis en title page",
    kind: "thesis",
    language: "en",
    text: `# Forgetting in Small Language Models
Soraya Haddad
A thesis submitted to Uppsala University in partial fulfilment of the requirements for the degree of Master of Arts
Supervisor: Ingrid Falk
June 2020
\f## Abstract
We ask which facts a model loses when it is pruned.
## Acknowledgements
I thank my supervisor and my grandmother.
\f## Contents
1 Introduction ........ 1
2 Background ........ 7
3 Experiments ........ 19
4 Results ........ 33
5 Conclusion ........ 47
\f## 1 Introduction
Models are pruned to make them small. What is lost is seldom asked.
\f## 2 Background
Memory in networks has been studied for decades.
\f## 3 Experiments
We trained four models on the same corpus.
\f## Bibliography
Abara, C. (2018). Small is enough. Journal of Models 2(1), 1–9.`,
  },
  {
    name: "thesis de title page",
    kind: "thesis",
    language: "de",
    text: `Universität Rostock
Fakultät für Informatik und Elektrotechnik
# Segmentierung von Meereis in Radarbildern
Masterarbeit
vorgelegt von Friederike Kaltenbach
Erstgutachterin: Prof. Dr. A. Brockhaus
Rostock, im März 2021
\f## Inhaltsverzeichnis
1 Einleitung 1
2 Grundlagen 5
3 Methode 17
4 Auswertung 38
5 Fazit 61
\f## 1 Einleitung
Das Eis der Ostsee ist im Radarbild schwer vom Wasser zu unterscheiden.
\f## 2 Grundlagen
Radarbilder entstehen durch Rückstreuung.
\f## 5 Fazit
Die Segmentierung gelingt mit wenigen Beispielen.
\f## Eidesstattliche Versicherung
Ich versichere an Eides statt, dass ich die Arbeit selbstständig verfasst habe.`,
  },
  {
    name: "identity passport",
    kind: "identity",
    language: "en",
    text: `# PASSPORT
Type P|Code GHA|Passport No. G0000000
Surname OKONKWO
Given names TOBIAS
Nationality GHANAIAN
Date of birth 11 FEB 1997
Place of birth ACCRA
Date of issue 01 MAR 2019
Date of expiry 28 FEB 2029
P<GHAOKONKWO<<TOBIAS<<<<<<<<<<<<<<<<<<<<<<<<
G0000000<8GHA9702117M2902282<<<<<<<<<<<<<<06`,
  },
];

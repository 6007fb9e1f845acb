import type { HeldOut } from "./made.ts";

/** A third set, written last and scored untouched: harder to tell, and other shapes of the same things. */
const other = (name: string, language: string, text: string): HeldOut => ({
  name,
  kind: "other",
  language,
  text,
});

export const third: readonly HeldOut[] = [
  {
    name: "cv en of three pages",
    kind: "cv",
    language: "en",
    referees: 2,
    text: `# Kofi Amankwah
PhD applicant · kofi.amankwah@example.org · Kumasi
## Profile
Statistician with a taste for messy field data.
## Education
2019 – 2021  MPhil Statistics, KNUST
2014 – 2018  BSc Actuarial Science, KNUST
## Employment
2021 – present  Data officer, Volta Basin Authority
\f## Research
Thesis: Missing gauges and what they hide.
Summer school on extremes, Accra, 2020.
## Awards
2020 Dean's prize
2018 Best graduating student
## Software
R, Stan, QGIS
\f## Referees
Prof. Akosua Frimpong
Department of Statistics, KNUST
akosua.frimpong@example.org
Mr Yaw Darko
Director, Volta Basin Authority
Tel. +233 30 000 0000`,
  },
  {
    name: "cv pt by shape alone",
    kind: "cv",
    language: "pt",
    text: `# Curriculum Vitae
Beatriz Figueiredo
beatriz.f@example.org, +351 900 000 000
## Formação académica
2018 – 2020 Mestrado em Engenharia Informática, Universidade do Minho
2015 – 2018 Licenciatura em Matemática
## Experiência profissional
2020 – 2022 Programadora, Rede Norte
2019 – 2020 Bolseira de investigação`,
  },
  {
    name: "letter en with headings",
    kind: "motivation-letter",
    language: "en",
    text: `# Why I want to do this PhD
Kofi Amankwah
## Who I am
I am a statistician from Kumasi. I grew up near a dam, and I have been looking at water levels since I could read a gauge.
## What I bring
In my MPhil thesis I modelled gaps in river records. My models are now used by the basin authority, where I work with engineers every day.
## What I hope for
Your project would let me learn how to explain models to people who must act on them. I believe that my experience would be useful to your team, and I would be happy to tell you more in an interview.`,
  },
  {
    name: "letter en for a thesis",
    kind: "motivation-letter",
    language: "en",
    text: `Dear Professor Brockhaus,
I am a master's student of visual computing in my third semester and I am looking for a topic for my thesis. I attended your lecture on light fields last summer and have been playing with a plenoptic camera ever since.
I would like to write my thesis in your group, ideally on rendering in the browser. I have two years of experience with WebGL from a part-time job, and I can start in April.
May I come by during your office hour?
Best regards
Jannik Petereit`,
  },
  {
    name: "letter de with list of strengths",
    kind: "motivation-letter",
    language: "de",
    text: `Henning Brodersen
An die Universität Rostock
Bewerbung als Postdoktorand, Kennziffer 23/114
Sehr geehrte Damen und Herren,
mit großem Interesse habe ich Ihre Ausschreibung gelesen. Nach meiner Promotion über Wellenvorhersage suche ich eine Aufgabe, in der ich Modelle und Messungen zusammenbringen kann.
Was ich mitbringe:
– fünf Jahre Erfahrung mit Bojendaten
– Lehrerfahrung in Numerik
– Freude an der Zusammenarbeit mit Fachfremden
Über eine Einladung zu einem Gespräch freue ich mich sehr.
Mit freundlichen Grüßen
Henning Brodersen`,
  },
  {
    name: "transcript en two pages with legend",
    kind: "transcript",
    language: "en",
    country: "GH",
    text: `KWAME NKRUMAH UNIVERSITY OF SCIENCE AND TECHNOLOGY, KUMASI
# ACADEMIC TRANSCRIPT
Name: Kofi Amankwah|Index No. 4120000
Code|Title|Credits|Mark|Grade
STAT 551|Inference|3|74|A
STAT 553|Time series|3|69|B
STAT 555|Multivariate methods|3|71|A
\fCode|Title|Credits|Mark|Grade
STAT 561|Extremes|3|80|A
STAT 590|Thesis|12|78|A
CWA: 75.2
Key to grades: A 70–100 Excellent, B 60–69 Very good, C 50–59 Good, D 40–49 Pass, F 0–39 Fail`,
  },
  {
    name: "transcript de einserstil",
    kind: "transcript",
    language: "de",
    text: `Hochschule Wismar
# Notenspiegel
Matrikelnummer 100000, Bauingenieurwesen (B.Eng.)
Baustatik 1, 5 CP, 2,0
Vermessungskunde, 5 CP, 1,7
Baustoffe, 6 CP, 1,3
Wasserbau, 5 CP, 2,3
Durchschnittsnote: 1,8`,
  },
  {
    name: "diploma bilingual no en",
    kind: "diploma",
    language: "no",
    level: "master",
    country: "NO",
    text: `UiT Norges arktiske universitet
# VITNEMÅL · DIPLOMA
Sunniva Achterberg
har oppnådd graden · has been awarded the degree of
# Master i informatikk · Master of Science
Tromsø, 1. juli 2021
Rektor · Rector`,
  },
  {
    name: "diploma en provisional",
    kind: "diploma",
    language: "en",
    level: "bachelor",
    text: `# PROVISIONAL CERTIFICATE
This is to certify that Ms Abena Mensima has passed the final examination for the Bachelor of Science in Physics held in May 2020 and is eligible for the award of the degree.
The degree certificate will be issued at the next convocation.
Registrar`,
  },
  {
    name: "diploma nl secondary",
    kind: "diploma",
    language: "nl",
    level: "secondary",
    country: "NL",
    text: `# Diploma
voorbereidend wetenschappelijk onderwijs
Ondergetekenden verklaren dat Bram Oosterhuis, geboren op 3 april 1996 te Sneek, met gunstig gevolg heeft deelgenomen aan het eindexamen.
Sneek, 1 juli 2014
De voorzitter van het eindexamen|De secretaris|De kandidaat`,
  },
  {
    name: "recommendation en form",
    kind: "recommendation-letter",
    language: "en",
    text: `# Confidential Reference
Applicant: Kofi Amankwah
Referee: Prof. Akosua Frimpong
How long have you known the applicant? Since 2016, as lecturer and thesis supervisor.
Please comment on the applicant's ability. Kofi is careful and inventive. He found an error in our gauge data that three of us had overlooked. His writing is clear, and he takes criticism well.
Would you recommend the applicant for doctoral study? Yes, without reservation.`,
  },
  {
    name: "supervisor statement by institution",
    kind: "supervisor-statement",
    language: "en",
    text: `Delft, Faculty of Mathematics
To whom it may concern
The Examination Office certifies that Bram Oosterhuis, student number 4400000, has obtained 90 of the 120 credits of the programme. The remaining part, the master's thesis, is expected to be completed in August 2021. Upon its completion the degree of Master of Science will be awarded.
On behalf of the Board of Examiners`,
  },
  {
    name: "language certificate of a university",
    kind: "language-certificate",
    language: "en",
    text: `Language Centre, University of Kiel
# Certificate of English Proficiency
Luise Hartwigsen has taken our placement test and reached the following levels of the Common European Framework:
Reading C1
Listening C1
Speaking B2
Writing B2`,
  },
  {
    name: "work certificate intern de",
    kind: "work-certificate",
    language: "de",
    text: `Werft Nord AG
# Praktikumszeugnis
Herr Jannik Petereit absolvierte vom 3. Juli bis zum 29. September 2017 ein Praktikum in unserer Simulationsabteilung. Er arbeitete sich rasch ein und erledigte die ihm übertragenen Aufgaben zu unserer vollen Zufriedenheit.
Für seinen weiteren Werdegang wünschen wir ihm alles Gute.`,
  },
  {
    name: "grading table swedish",
    kind: "grading-scale",
    language: "sv",
    text: `# Betygsskala
Vid fakulteten används följande betyg:
VG – väl godkänd
G – godkänd
U – underkänd
På kurser med femgradig skala: A utmärkt, B mycket bra, C bra, D tillfredsställande, E tillräckligt, F otillräckligt`,
  },
  {
    name: "proposal en numbered",
    kind: "research-proposal",
    language: "en",
    text: `# PhD Project Outline
Missing gauges: inference for river networks with gaps
Kofi Amankwah
1. Problem statement
Half of the gauges in the basin have been silent for years.
2. Aims and objectives
To estimate extremes where nobody measured.
3. State of the art
Most methods assume complete records (Berg 2018).
4. Methodology
Spatial extremes with latent gauges.
5. Timeline
Months 1–12: theory. Months 13–24: software. Months 25–36: field validation.`,
  },
  {
    name: "publication abstract page",
    kind: "publication",
    language: "en",
    text: `Proceedings of the 4th Workshop on Extremes, Accra 2020
# Silent gauges speak
K. Amankwah, A. Frimpong
Abstract. We show how gaps in river records can be used as data.
Keywords: extremes, rivers, missing data
1 Introduction
River gauges fail in floods [1], which is when they matter most [2, 3].
2 Model
Let G be a network of gauges.
References
[1] Berg, A.: Floods. Journal of Rivers 3(1), 1–9 (2018)
[2] Dahl, C.: Gauges. Journal of Rivers 4(2), 20–31 (2019)
[3] Roe, J.: Gaps. In: Proceedings of Water, pp. 3–8 (2017)`,
  },
  other(
    "reading list",
    "en",
    `# Reading list, seminar on extremes
Week 1: Berg, A. (2018). Floods. Chapters 1–3
Week 2: Dahl, C. (2019). Gauges. Chapter 2
Week 3: Roe, J. (2017). Gaps.
Please read before class and bring two questions.`,
  ),
  other(
    "thesis topics on offer",
    "de",
    `# Themen für Abschlussarbeiten
Unsere Gruppe bietet laufend Bachelor- und Masterarbeiten an. Voraussetzung ist der Besuch der Vorlesung Computergrafik.
Thema 1: Lichtfelder im Browser
Thema 2: Meereis in 3D
Interessierte melden sich bitte bei Annelie Brockhaus.`,
  ),
  other(
    "curriculum of a degree programme",
    "en",
    `# Curriculum of the MSc Statistics
Semester 1|Inference, Time series, Computing
Semester 2|Extremes, Spatial statistics, Elective
Semester 3|Elective, Seminar
Semester 4|Thesis
The programme has 120 credits.`,
  ),
  other(
    "thank you note",
    "en",
    `Dear Professor Frimpong,
thank you for meeting me on Tuesday. I enjoyed our talk and have read the two papers that you gave me. I shall write again when my exams are over.
Best regards,
Kofi`,
  ),
  other(
    "grade appeal",
    "en",
    `Dear Board of Examiners,
I am writing to appeal the mark of my examination in Multivariate Methods. The third question referred to a chapter that had not been taught. I ask you to have my script marked again.
Yours faithfully,
Kofi Amankwah`,
  ),
  other(
    "doctor's note de",
    "de",
    `Praxis Dr. med. Heike Stoll
Ärztliche Bescheinigung
Herr Jannik Petereit, geboren am 8. August 1998, war vom 3. bis zum 7. Juli 2023 arbeitsunfähig erkrankt.
Bremen, 7. Juli 2023`,
  ),
  other(
    "award certificate",
    "en",
    `# Dean's Prize 2020
is presented to
Kofi Amankwah
for the best thesis of the year in the Department of Statistics
Dean`,
  ),
  other(
    "conference badge list",
    "en",
    `Workshop on Extremes, Accra
Registration confirmed: Kofi Amankwah
Lunch: vegetarian
Hotel: three nights`,
  ),
  other(
    "questionnaire on grades",
    "en",
    `Student survey
1. How satisfied are you with the course? very good / good / sufficient / poor
2. How satisfied are you with the lecturer? very good / good / sufficient / poor
3. Would you recommend the course? yes / no`,
  ),
  other(
    "rental contract nl",
    "nl",
    `# Huurovereenkomst
Verhuurder: J. Dijkhuis. Huurder: B. Oosterhuis.
Artikel 1. De verhuurder verhuurt aan de huurder een kamer in Delft.
Artikel 2. De huurprijs bedraagt 480 euro per maand.
Artikel 3. De opzegtermijn is een maand.`,
  ),
  other(
    "software release notes",
    "en",
    `# Release notes 2.4
## Added
Export to PDF
## Changed
The table of courses loads faster
## Fixed
A crash when a grade was empty`,
  ),
  other(
    "bank letter no",
    "no",
    `Fjordbanken
Hei Ragnhild Skogstad,
Vi minner om at terminen på lånet ditt forfaller 20. juni. Beløpet er kr 3 412. Du kan betale i nettbanken.
Vennlig hilsen
Fjordbanken`,
  ),
  other(
    "flyer of a summer school",
    "en",
    `# Summer School on Extremes
Accra, 6–10 July 2020
Lectures by Prof. Akosua Frimpong and Dr. Carl Dahl
Apply until 1 May with a short CV and a letter of motivation: school@example.org
No fee. Travel grants are available.`,
  ),
];

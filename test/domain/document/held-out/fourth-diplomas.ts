import type { HeldOut } from "./made.ts";

/** Of the fourth set: diplomas and grading scales. Written before any of it was recognised. */
export const fourthDiplomas: readonly HeldOut[] = [
  {
    name: "diploma en plain",
    kind: "diploma",
    language: "en",
    level: "bachelor",
    text: `# UNIVERSITY OF THE RIFT
By authority of the Senate
Wambui Njeri Kamau
having satisfied the examiners
was this day admitted to the degree of
# Bachelor of Science in Agriculture
Second Class Honours, Upper Division
Vice-Chancellor|Registrar (Academic)
14 December 2018`,
  },
  {
    name: "diploma en master translation",
    kind: "diploma",
    language: "en",
    level: "master",
    text: `# DIPLOMA
of Master's Degree
Series MD No 0417
By the decision of the Attestation Commission of 20 June 2019
Dilnoza Karimova
is awarded the qualification Master in Applied Mathematics
Chairman of the Commission|Rector
Translated from Uzbek`,
  },
  {
    name: "diploma de bachelor",
    kind: "diploma",
    language: "de",
    level: "bachelor",
    text: `# Hochschule Elbtal
# Bachelorurkunde
Frau Annika Pohland
geboren am 7. Juli 1997 in Pirna
hat die Bachelorprüfung im Studiengang Geoinformatik bestanden.
Ihr wird der akademische Grad
# Bachelor of Engineering (B. Eng.)
zuerkannt.
Dresden, den 30. September 2019
Die Rektorin|Der Dekan`,
  },
  {
    name: "diploma no",
    kind: "diploma",
    language: "no",
    level: "bachelor",
    text: `# Vitnemål
Ingvild Straumsnes
født 4. mars 1996
har ved Universitetet i nord oppnådd graden
# Bachelor i matematikk
Graden er oppnådd 15. juni 2019
Rektor|Dekan`,
  },
  {
    name: "diploma sv",
    kind: "diploma",
    language: "sv",
    level: "master",
    text: `# Examensbevis
Ebba Nordenskär, 960303
har fullgjort fordringarna för
# Civilingenjörsexamen
Master of Science in Engineering
Examensdatum 2021-06-10
För rektor`,
  },
  {
    name: "diploma fr",
    kind: "diploma",
    language: "fr",
    level: "master",
    text: `RÉPUBLIQUE FRANÇAISE
Université de l'Ouest
# DIPLÔME DE MASTER
Vu les procès-verbaux du jury attestant que l'intéressée a satisfait au contrôle des connaissances
est délivré à Mme Lucie KERBRAT, née le 3 mai 1997 à Brest
au titre de l'année universitaire 2020-2021
Le titulaire|Le Président de l'université|Le Recteur`,
  },
  {
    name: "diploma es",
    kind: "diploma",
    language: "es",
    level: "bachelor",
    text: `Universidad del Sur
Considerando que, conforme a las disposiciones vigentes,
Doña Macarena Vílchez Ortega
ha superado los estudios universitarios, expide el presente título oficial de
# Graduada en Ingeniería Informática
Granada, a 12 de julio de 2019
La Rectora|El interesado`,
  },
  {
    name: "diploma it",
    kind: "diploma",
    language: "it",
    level: "master",
    text: `# Ateneo del Ticino
In nome della legge
noi Rettore conferiamo a
Chiara Malaspina
nata a Vigevano il 3 aprile 1996 la
# Laurea magistrale in Fisica
con la votazione di 110/110 e lode
Il Rettore|Il Direttore del dipartimento`,
  },
  {
    name: "grading scale en short",
    kind: "grading-scale",
    language: "en",
    text: `# Explanation of grades
Letter|Points|Description
A|4.00|Excellent
B|3.00|Good
C|2.00|Satisfactory
D|1.00|Poor
F|0.00|Fail
The minimum passing grade in graduate courses is C.`,
  },
  {
    name: "grading scale de",
    kind: "grading-scale",
    language: "de",
    text: `Notenstufen nach der Rahmenprüfungsordnung
1,0 bis 1,5 = sehr gut
1,6 bis 2,5 = gut
2,6 bis 3,5 = befriedigend
3,6 bis 4,0 = ausreichend
ab 4,1 = nicht ausreichend`,
  },
  {
    name: "grading scale fr",
    kind: "grading-scale",
    language: "fr",
    text: `# Système de notation
Les notes sont attribuées sur 20. La moyenne est de 10.
16–20 : très bien
14–15,9 : bien
12–13,9 : assez bien
10–11,9 : passable
0–9,9 : insuffisant`,
  },
];

import type { HeldOut } from "./made.ts";

/** Of the fourth set: CVs, transcripts, diplomas and grading scales. Written before any of it was recognised. */
export const fourthStudies: readonly HeldOut[] = [
  {
    name: "cv en europass",
    kind: "cv",
    language: "en",
    text: `# Europass
Personal information|Andrei Ciobanu
Address|Str. Exemplului 0, Iași, Romania
E-mail|andrei.ciobanu@example.org
Nationality|Romanian
Work experience
Dates|09/2019 – 06/2021
Occupation or position held|Junior software tester
Name of employer|Moldova Soft SRL
Education and training
Dates|2017 – 2019
Title of qualification awarded|Master in Computational Linguistics
Dates|2014 – 2017
Title of qualification awarded|Bachelor in Informatics
Personal skills and competences
Mother tongue|Romanian
Other languages|English C1, French B2`,
  },
  {
    name: "cv en without headings",
    kind: "cv",
    language: "en",
    text: `# Mei-Ling Tan
mei.tan@example.net · +65 6000 0000 · Singapore
2021–now  Data engineer, Straits Logistics
2019–2021  Research assistant, speech laboratory
2017–2019  MSc Computing, distinction
2013–2017  BEng Electrical Engineering, first class
2016  Exchange semester in Uppsala
2015  Intern, harbour authority
2012  A-levels
Python, C++, Kaldi; Mandarin, English, some Swedish`,
  },
  {
    name: "cv de tabular",
    kind: "cv",
    language: "de",
    text: `# Tabellarischer Lebenslauf
Persönliche Angaben
Name|Kretzschmar, Jonas
Geboren|12.4.1996 in Apolda
Anschrift|Am Markt 0, Jena
Schulischer Werdegang
2006–2014|Goethegymnasium, Abitur
Hochschulstudium
10/2014–9/2017|Bachelor Informatik, Jena
10/2017–3/2020|Master Informatik, Jena
Beruflicher Werdegang
seit 4/2020|Softwareentwickler, Thüringer Steuergeräte GmbH
Kenntnisse
Rust, Isabelle, LaTeX`,
  },
  {
    name: "cv nl",
    kind: "cv",
    language: "nl",
    text: `# Fien Verstraete
Kerkstraat 0, Leuven – fien.verstraete@example.org – 0470 00 00 00
## Studies
2016–2018 Master in de wiskunde, KU Dijle
2013–2016 Bachelor in de wiskunde, KU Dijle
## Werk
2018–nu Data-analist, Ziekenfonds De Linde
2017 Stage bij het weerinstituut
## Talen
Nederlands, Frans, Engels
## Vrije tijd
Koor, bergwandelen`,
  },
  {
    name: "cv no",
    kind: "cv",
    language: "no",
    text: `# Torgeir Espeset
torgeir.espeset@example.org, tlf. 900 00 417
## Utdanning
2015–2017 Master i informatikk, Bergen
2012–2015 Bachelor i informatikk, Bergen
## Praksis
2017– Systemutviklar, Havbruk AS
2014 Sommarjobb, fiskemottak
## Verv
Styremedlem i studentlaget
## Språk
Nynorsk, engelsk, tysk`,
  },
  {
    name: "cv sv",
    kind: "cv",
    language: "sv",
    text: `# Ebba Nordenskär
Storgatan 0, Linköping, ebba.n@example.org, 070-000 00 12
## Arbete
2021– Analytiker, Östra Elnät
2020 Sommarjobb på vattenverket
## Studier
2015–2021 Civilingenjör i teknisk matematik
2018–2019 Utbytesår i Graz
## Ideellt arbete
Scoutledare sedan 2012
## Färdigheter
Python, Julia, tyska`,
  },
  {
    name: "cv fr",
    kind: "cv",
    language: "fr",
    text: `# Lucie Kerbrat
Née le 3 mai 1997 – lucie.kerbrat@example.org – 06 00 00 00 12
## Parcours universitaire
2019–2021 Master de statistique, mention très bien
2016–2019 Licence de mathématiques
## Stages
2021 Agence régionale de santé, six mois
2020 Institut d'études, trois mois
## Compétences informatiques
R, Python, SQL
## Centres d'intérêt
Voile, accordéon`,
  },
  {
    name: "cv es",
    kind: "cv",
    language: "es",
    text: `# Macarena Vílchez Ortega
macarena.vilchez@example.org | 600 000 417 | Granada
## Datos académicos
2019–2021 Máster en Ciencia de Datos
2015–2019 Grado en Ingeniería Informática
## Experiencia
2021–actualidad Técnica de apoyo a la investigación
2018 Prácticas en Agrodatos SL
## Idiomas
Inglés C1, francés B1`,
  },
  {
    name: "cv tr",
    kind: "cv",
    language: "tr",
    text: `# ÖZGEÇMİŞ
Kişisel Bilgiler
Adı Soyadı|Elif Karadağ
E-posta|elif.karadag@example.org
Eğitim
2018–2021|Yüksek Lisans, Makine Mühendisliği
2014–2018|Lisans, Makine Mühendisliği
İş Deneyimi
2021–2023|Tasarım mühendisi
Yabancı Dil
İngilizce, Almanca`,
  },
  {
    name: "transcript en credits and letters",
    kind: "transcript",
    language: "en",
    text: `# Ashesi Plains University
Office of the Registrar
Name: Adjoa Boatemaa Sarpong|ID: 20417|Major: Health Informatics
Fall 2016
CS 101|Introduction to Computing|1.0|A
MA 103|Calculus I|1.0|B+
EN 100|Written Communication|0.5|A-
Semester GPA 3.71
Spring 2017
CS 112|Data Structures|1.0|B+
ST 110|Statistics|1.0|A
HI 120|Health Systems|1.0|A
Semester GPA 3.83
Cumulative GPA 3.77`,
  },
  {
    name: "transcript en percent india",
    kind: "transcript",
    language: "en",
    text: `# STATEMENT OF MARKS
Deccan State University
B.Sc. Third Year Examination, April 2017
Candidate: Farzana Quadri|Seat No. 041706
Paper|Max|Min|Obtained|Result
Physics I|100|40|71|P
Physics II|100|40|66|P
Electronics|100|40|80|P
Mathematics III|100|40|58|P
Practical|150|60|121|P
Grand Total 396/550|Percentage 72.0|First Class`,
  },
  {
    name: "transcript de without title",
    kind: "transcript",
    language: "de",
    text: `Hochschule Elbtal, Prüfungsamt
Matthias Zschoche, Matrikel-Nr. 417004, Studiengang Kartographie (Master)
Modul|Semester|LP|Note
Geodatenbanken|WS 2019/20|5|1,7
Fernerkundung|WS 2019/20|10|2,0
Kartendesign|SS 2020|5|1,3
Geostatistik|SS 2020|5|2,3
Projekt Stadtplan|WS 2020/21|10|1,0
Durchschnitt 1,6|Summe LP 35`,
  },
  {
    name: "transcript no",
    kind: "transcript",
    language: "no",
    text: `Universitetet i nord
Karakterutskrift
Ingvild Straumsnes, født 04.03.1996
Emne|Studiepoeng|Dato|Karakter
MAT-1001 Kalkulus 1|10|2016 H|B
MAT-1002 Kalkulus 2|10|2017 V|C
STA-1001 Statistikk|10|2017 V|A
INF-1100 Programmering|10|2016 H|B
EXF-1001 Examen facultatum|10|2016 H|C
Sum studiepoeng 50`,
  },
  {
    name: "transcript sv ladok",
    kind: "transcript",
    language: "sv",
    text: `# Resultatintyg
Ture Backlund 960417
Kurs|Omfattning|Betyg|Datum
1MA013 Envariabelanalys|10,0 hp|4|2016-01-15
1MA025 Linjär algebra|5,0 hp|5|2016-03-20
1TD433 Beräkningsvetenskap|5,0 hp|G|2016-06-02
1FA102 Mekanik|5,0 hp|3|2016-10-29
Summa 25,0 hp
Betygsskala: 5, 4, 3, U samt G, U`,
  },
  {
    name: "transcript nl",
    kind: "transcript",
    language: "nl",
    text: `# Cijferoverzicht
Femke Dijkhuizen, studentnummer 3004170
Vak|EC|Cijfer|Datum
Kansrekening|5|7,5|28-01-2019
Lineaire algebra|5|8|04-04-2019
Numerieke wiskunde|10|6,5|02-07-2019
Bachelorproject|15|8,5|30-06-2020
Gewogen gemiddelde 7,7`,
  },
  {
    name: "transcript fr",
    kind: "transcript",
    language: "fr",
    text: `Université de l'Ouest
# Relevé de notes et résultats
Étudiante : KERBRAT Lucie, n° 21600417
Unité d'enseignement|Note/20|Résultat|Crédits
Analyse|14,5|Admis|6
Probabilités|16|Admis|6
Modèles linéaires|15,2|Admis|6
Anglais|17|Admis|3
Stage|18|Admis|9
Moyenne générale 15,9 mention bien`,
  },
  {
    name: "transcript es",
    kind: "transcript",
    language: "es",
    text: `# Certificación académica personal
D.ª Macarena Vílchez Ortega ha obtenido las siguientes calificaciones
Asignatura|Créditos|Curso|Calificación
Cálculo|6|2015-16|8,3 Notable
Álgebra|6|2015-16|9,1 Sobresaliente
Programación|6|2016-17|7,0 Notable
Bases de datos|6|2017-18|10 Matrícula de honor
Nota media del expediente 8,6`,
  },
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

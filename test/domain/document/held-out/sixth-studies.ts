import type { HeldOut } from "./made.ts";

/** Of the sixth set: CVs, transcripts, diplomas and grading scales. Written after the fifth set was mended, and before it was recognised. */
export const sixthStudies: readonly HeldOut[] = [
  {
    name: "cv en one column dense",
    kind: "cv",
    language: "en",
    text: `Siosaia Tupou | +676 00 417 | saia.tupou@example.org | Nukuʻalofa
EXPERIENCE
Hydrographer's assistant, Ministry of Lands, Feb 2019 to date
Deckhand, MV Olovaha, 2014-2015
EDUCATION
BSc (Hons), University of the Islands, 2015-2018, GPA 4.1/4.5
SKILLS
Sonar, QGIS, Python, C
LANGUAGES
Tongan (first), English, some Fijian`,
  },
  {
    name: "cv en with photo line and personal data",
    kind: "cv",
    language: "en",
    text: `# BIO-DATA
Name : Md. Rafiqul Islam
Father's Name : Late Abdul Islam
Date of Birth : 04 January 1995
Nationality : Bangladeshi
Religion : Islam
Academic Qualification
Examination|Board/University|Year|Result
M.Sc.|Padma University|2019|CGPA 3.71
B.Sc. (Hons)|Padma University|2017|CGPA 3.55
H.S.C.|Rajshahi|2012|GPA 5.00
Experience
Lecturer, Padma College, since 2020
Computer Literacy
MS Office, SPSS, R`,
  },
  {
    name: "cv de österreichisch",
    kind: "cv",
    language: "de",
    text: `# Valentin Rosegger
Ing., BSc MSc
Graz · valentin.rosegger@example.org · +43 660 000 04 17
## Ausbildung
2015–2021 Studium der Physik, TU Mur
2001–2004 Fachschule für Uhrmacher, Karlstein
## Berufspraxis
2004–2015 Uhrmachergeselle, später Meister
seit 2020 Tutor für Mechanik
## Sonstiges
Bergsteigen, Zither`,
  },
  {
    name: "cv da",
    kind: "cv",
    language: "da",
    text: `# Curriculum vitae – Rasmus Thorup
rasmus.thorup@example.org, tlf. 20 00 04 17
## Uddannelse
2018–2021 Cand.polyt. i akustik
2015–2018 Bachelor i elektronik
## Erhvervserfaring
2019–2021 Instruktor
2016–2017 Studentermedhjælper, Lydteknik A/S
## Sprog og IT
Engelsk, tysk, Matlab`,
  },
  {
    name: "cv ru",
    kind: "cv",
    language: "ru",
    text: `# РЕЗЮМЕ
Анна Лебедева
anna.lebedeva@example.org, +7 900 000 04 17
Образование
2017–2019 магистратура, прикладная математика
2013–2017 бакалавриат
Опыт работы
2019–2022 инженер-исследователь
Навыки
Python, LaTeX`,
  },
  {
    name: "cv vi en",
    kind: "cv",
    language: "en",
    text: `NGUYEN THI KHUE
Hanoi, Vietnam. Email: khue@example.org
Education background
2013 - 2018: Engineer in Automation, Red River University
Working experience
Jan 2019 - Present: R&D engineer, Lotus Robotics
Jul 2017 - Sep 2017: Trainee
Research projects
Low-cost lidar for motorbikes (2018)
Awards and honors
Third prize, national robot contest 2017`,
  },
  {
    name: "transcript en us semester",
    kind: "transcript",
    language: "en",
    text: `Red Mesa State University    Official Academic Transcript
Student: Delgado, Marisol   ID 900417
Term: Spring 2018
BIOL 3301  Genetics             4.00  A   16.00
CHEM 2401  Organic Chemistry    4.00  B+  13.20
STAT 3300  Biostatistics        3.00  A-  11.10
Term GPA: 3.66   Cum GPA: 3.58
Term: Fall 2018
BIOL 4405  Cell Biology         4.00  A   16.00
BIOL 4490  Senior Seminar       1.00  A   4.00`,
  },
  {
    name: "transcript de Austria",
    kind: "transcript",
    language: "de",
    text: `# Studienerfolgsnachweis
Rosegger Valentin, Matrikelnummer 01504170
Lehrveranstaltung|SSt|ECTS|Beurteilung|Datum
Mechanik|4|6|sehr gut|29.01.2016
Analysis I|5|7|gut|02.03.2016
Elektrodynamik|4|6|befriedigend|28.06.2017
Praktikum|6|6|mit Erfolg teilgenommen|01.07.2017
Summe ECTS 25`,
  },
  {
    name: "transcript en bangladesh",
    kind: "transcript",
    language: "en",
    text: `Padma University, Rajshahi
Grade Sheet
Name: Md. Rafiqul Islam  Roll No. 04170
Course|Credit|LG|GP
Real Analysis|3.0|A-|3.50
Linear Algebra|3.0|A+|4.00
Mechanics|3.0|B+|3.25
Numerical Methods|3.0|A|3.75
CGPA: 3.71`,
  },
  {
    name: "transcript es mexico",
    kind: "transcript",
    language: "es",
    text: `Universidad del Altiplano
# Historial académico
Alumno: Emiliano Arroyo  Matrícula: A00417
Clave|Materia|Créditos|Calificación
MA101|Cálculo I|8|9.2
FI102|Física I|8|8.7
QU103|Química|6|9.0
GE201|Geología general|8|10
Promedio general: 9.2`,
  },
  {
    name: "transcript ru",
    kind: "transcript",
    language: "ru",
    text: `# Приложение к диплому
Лебедева Анна Сергеевна
Наименование дисциплин|Часы|Оценка
Математический анализ|288|отлично
Алгебра|216|хорошо
Физика|180|отлично
Программирование|144|зачтено`,
  },
  {
    name: "diploma en bangladesh provisional",
    kind: "diploma",
    language: "en",
    level: "master",
    text: `# PROVISIONAL CERTIFICATE
Padma University
This is to certify that Md. Rafiqul Islam, Roll 04170, passed the Master of Science examination of this University held in 2019 and obtained CGPA 3.71 out of 4.00.
Controller of Examinations`,
  },
  {
    name: "diploma de Doktor",
    kind: "diploma",
    language: "de",
    level: "doctorate",
    text: `# Promotionsurkunde
Unter dem Rektorat der Professorin Hedwig Stroh
verleiht die Mathematisch-Naturwissenschaftliche Fakultät
Herrn Malte Quandt
den akademischen Grad Doktor der Naturwissenschaften (Dr. rer. nat.)
mit der Dissertation »Über Sandrippel« und dem Gesamturteil magna cum laude.`,
  },
  {
    name: "diploma fr ingénieur",
    kind: "diploma",
    language: "fr",
    level: "master",
    text: `# DIPLÔME D'INGÉNIEUR
École Supérieure de l'Eau
La Commission des études certifie que M. Issouf SAWADOGO, né le 12 mai 1994, a satisfait aux épreuves et lui décerne le titre d'ingénieur diplômé, conférant le grade de master.
Fait à Ouagadougou, le 30 juin 2018
Le Directeur`,
  },
  {
    name: "diploma da kandidat",
    kind: "diploma",
    language: "da",
    level: "master",
    text: `# Eksamensbevis
Rasmus Thorup har den 28. juni 2021 bestået kandidatuddannelsen i akustik
og har dermed opnået ret til titlen
# civilingeniør, cand.polyt.
Rektor|Dekan`,
  },
  {
    name: "grading scale en indian",
    kind: "grading-scale",
    language: "en",
    text: `# Conversion of CGPA
The University follows a ten point scale.
O – Outstanding – 10
A+ – Excellent – 9
A – Very Good – 8
B+ – Good – 7
B – Above Average – 6
P – Pass – 4
F – Fail – 0
Percentage = CGPA × 9.5`,
  },
  {
    name: "grading scale es",
    kind: "grading-scale",
    language: "es",
    text: `# Sistema de calificaciones
De 0 a 4,9: suspenso
De 5,0 a 6,9: aprobado
De 7,0 a 8,9: notable
De 9,0 a 10: sobresaliente
La mención de matrícula de honor se concede al 5 % del alumnado.`,
  },
  {
    name: "grading scale no",
    kind: "grading-scale",
    language: "no",
    text: `# Om karakterene
A fremragende
B meget god
C god
D nokså god
E tilstrekkelig
F ikke bestått
Karakterene settes etter nasjonale retningslinjer.`,
  },
];

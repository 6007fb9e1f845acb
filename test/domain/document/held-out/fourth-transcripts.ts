import type { HeldOut } from "./made.ts";

/** Of the fourth set: transcripts. Written before any of it was recognised. */
export const fourthTranscripts: readonly HeldOut[] = [
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
];

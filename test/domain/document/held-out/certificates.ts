import { testimonies } from "./testimonies.ts";
import type { HeldOut } from "./made.ts";

/** What institutions, teachers and employers write. */
export const certificates: readonly HeldOut[] = [
  {
    name: "transcript en uk",
    kind: "transcript",
    language: "en",
    country: "GB",
    text: `# University of Leeds
## Student Academic Record
Student: Tobias Okonkwo-Lindgren|ID 201312345
Programme: MSc Statistics
Code|Module|Credits|Mark|Grade
MATH5701M|Statistical Theory|15|71|D
MATH5743M|Statistical Learning|15|68|M
MATH5835M|Statistical Computing|15|77|D
MATH5872M|Dissertation|60|74|D
Weighted average 73.1. Classification: Distinction`,
  },
  {
    name: "transcript en india marks",
    kind: "transcript",
    language: "en",
    country: "IN",
    text: `# ANNA NAGAR INSTITUTE OF TECHNOLOGY, CHENNAI
## CONSOLIDATED STATEMENT OF MARKS
Name of the candidate: ARAVIND SELVAKUMAR|Register No. 311517104009
Sl.|Subject|Max|Min|Obtained|Result
1|ENGINEERING MATHEMATICS I|100|50|81|PASS
2|DATA STRUCTURES|100|50|92|PASS
3|OPERATING SYSTEMS|100|50|67|PASS
4|COMPILER DESIGN|100|50|74|PASS
CGPA 8.42 First class with distinction
Controller of Examinations`,
  },
  {
    name: "transcript de greifswald",
    kind: "transcript",
    language: "de",
    country: "DE",
    text: `Universität Greifswald – Zentrales Prüfungsamt
# Übersicht der Prüfungsleistungen
Kaltenbach, Friederike · Matrikel-Nr. 140000
Modul|LP|Note|Semester
Analysis I|9|2,3|WS 15/16
Lineare Algebra|9|1,7|WS 15/16
Algorithmen und Datenstrukturen|6|1,0|SS 16
Theoretische Informatik|6|1,3|WS 16/17
Bachelorarbeit|12|1,0|SS 18
Summe LP: 180 Gesamtnote: 1,5`,
  },
  {
    name: "transcript nl",
    kind: "transcript",
    language: "nl",
    country: "NL",
    text: `Universiteit Utrecht
# Overzicht behaalde resultaten
Student: W. van den Boogaard|Studentnummer 5900000
Vakcode|Omschrijving|EC|Cijfer|Datum
INFOMCOG|Cognitive modelling|7,5|8,5|12-01-2020
INFOMPRO|Argumentatietheorie|7,5|9,0|28-06-2020
INFOMTHE|Afstudeerscriptie|45|8,0|01-07-2021
Totaal behaald: 120 EC. Gewogen gemiddelde 8,3`,
  },
  {
    name: "transcript no",
    kind: "transcript",
    language: "no",
    country: "NO",
    text: `UiT Norges arktiske universitet
# Karakterutskrift
Ragnhild Skogstad, født 03.03.1996
Emne|Stp|Karakter|Termin
INF-3201 Parallellprogrammering|10|B|Høst 2018
INF-3203 Avanserte databaser|10|A|Vår 2019
INF-3990 Masteroppgave i informatikk|60|A|Vår 2020
Sum studiepoeng: 120`,
  },
  {
    name: "transcript sv",
    kind: "transcript",
    language: "sv",
    country: "SE",
    text: `Lunds universitet
# Resultatintyg
Nordqvist Saleh, Elin 19950817-0000
Kurs|Hp|Betyg|Datum
FMAF05 System och transformer|7,0|5|2016-01-14
FMSF20 Matematisk statistik|7,5|4|2016-06-02
FMSM01 Examensarbete|30,0|G|2019-06-10
Totalt 300 högskolepoäng`,
  },
  {
    name: "transcript it",
    kind: "transcript",
    language: "it",
    country: "IT",
    text: `Università degli Studi di Pisa
# Certificato degli esami sostenuti
Bellandi Costanza, matricola 580000
Esame|CFU|Voto|Data
Meccanica quantistica|9|30 e lode|12/02/2021
Fisica nucleare|9|28|30/06/2021
Laboratorio di calcolo|6|29|14/09/2021
Media ponderata 29,1`,
  },
  {
    name: "transcript fr",
    kind: "transcript",
    language: "fr",
    country: "FR",
    text: `Université de Rennes 1 – UFR Informatique
# Relevé de notes et résultats
KERVADEC Maëlle, N° étudiant 21900000
Matière|Note/20|Crédits|Résultat
Algorithmique avancée|15,5|6|Admis
Apprentissage automatique|17|6|Admis
Anglais|13|3|Admis
Stage|16|30|Admis
Moyenne générale 15,6 Mention bien`,
  },
  {
    name: "transcript es",
    kind: "transcript",
    language: "es",
    country: "ES",
    text: `Universidad de Granada
# Certificación académica personal
Alumna: Iratxe Goikoetxea Ruiz
Asignatura|Créditos|Calificación|Convocatoria
Aprendizaje automático|6|9,1 Sobresaliente|Febrero
Visualización|6|7,8 Notable|Junio
Trabajo fin de máster|12|10 Matrícula de Honor|Septiembre
Nota media: 8,7`,
  },
  {
    name: "transcript en us no title",
    kind: "transcript",
    language: "en",
    text: `UNIVERSITY OF WISCONSIN - MADISON    OFFICE OF THE REGISTRAR
Quintero-Baker, Marisol  ID 9080000000
Fall 2020
COMP SCI 540|Intro Artificial Intelligence|A|3.000
LINGUIS 330|Semantics|AB|3.000
MATH 431|Probability|A|3.000
Term GPA 3.83 Cum GPA 3.79
Spring 2021
COMP SCI 577|Algorithms|B|4.000
LINGUIS 430|Language Change|A|3.000
Term GPA 3.43 Cum GPA 3.72`,
  },
  {
    name: "diploma en master",
    kind: "diploma",
    language: "en",
    level: "master",
    country: "GB",
    text: `# The University of Leeds
It is hereby certified that
Tobias Okonkwo-Lindgren
having pursued an approved programme of study and satisfied the examiners
was this day admitted to the degree of
# Master of Science
with Distinction
Vice-Chancellor                Registrar
9 December 2021`,
  },
  {
    name: "diploma en latin style bachelor",
    kind: "diploma",
    language: "en",
    level: "bachelor",
    country: "GH",
    text: `# UNIVERSITY OF GHANA, LEGON
BE IT KNOWN THAT
# TOBIAS OKONKWO
having fulfilled all requirements of the University has been awarded the degree of
Bachelor of Science (Mathematics)
First Class
Given under the seal of the University this 14th day of November 2019
Chancellor|Registrar`,
  },
  {
    name: "diploma de urkunde",
    kind: "diploma",
    language: "de",
    level: "master",
    country: "DE",
    text: `Die Fakultät für Informatik und Elektrotechnik der Universität Rostock
verleiht
Frau Friederike Kaltenbach
geboren am 12. Mai 1997 in Stralsund
aufgrund der am 17. März 2021 bestandenen Masterprüfung
den akademischen Grad
# Master of Science (M.Sc.)
Rostock, den 31. März 2021
Die Dekanin|Vorsitz des Prüfungsausschusses`,
  },
  {
    name: "diploma de abitur",
    kind: "diploma",
    language: "de",
    level: "secondary",
    country: "DE",
    text: `Gymnasium Hansa Stralsund
# Zeugnis der allgemeinen Hochschulreife
Friederike Kaltenbach, geboren am 12. Mai 1997 in Stralsund, hat sich der Abiturprüfung unterzogen und die Befähigung zum Studium an einer Hochschule erworben.
Durchschnittsnote 1,4
Stralsund, 26. Juni 2015
Die Schulleiterin`,
  },
  {
    name: "diploma nl",
    kind: "diploma",
    language: "nl",
    level: "master",
    country: "NL",
    text: `# Universiteit Utrecht
Getuigschrift
De examencommissie verklaart dat
Wieteke van den Boogaard
geboren te Zwolle op 30 januari 1998
met goed gevolg heeft afgelegd het afsluitend examen van de opleiding Cognitive Science
en verleent haar de graad van Master of Science, cum laude
Utrecht, 31 augustus 2021
namens de examencommissie|de secretaris`,
  },
  {
    name: "diploma no bachelor",
    kind: "diploma",
    language: "no",
    level: "bachelor",
    country: "NO",
    text: `NTNU – Norges teknisk-naturvitenskapelige universitet
# Vitnemål
Ragnhild Skogstad, født 3. mars 1996, har oppfylt kravene til graden
bachelor i fysikk
i henhold til lov om universiteter og høyskoler
Trondheim, 15. juni 2018
Rektor|Dekan`,
  },
  {
    name: "diploma sv civilingenjor",
    kind: "diploma",
    language: "sv",
    level: "master",
    country: "SE",
    text: `Lunds universitet
# Examensbevis
Elin Nordqvist Saleh har fullgjort fordringarna för
civilingenjörsexamen i teknisk fysik, 300 högskolepoäng
Degree of Master of Science in Engineering
Examensbeviset är utfärdat enligt högskoleförordningen
Lund 2019-07-01
På rektors uppdrag, examenshandläggare`,
  },
  {
    name: "diploma fr licence",
    kind: "diploma",
    language: "fr",
    level: "bachelor",
    country: "FR",
    text: `RÉPUBLIQUE FRANÇAISE
Université de Bretagne Occidentale
# LICENCE
Vu le code de l'éducation, vu les procès-verbaux du jury,
le diplôme de licence, domaine sciences, mention mathématiques, est délivré à
Mlle Maëlle Kervadec, née le 2 mai 1998 à Brest
Fait à Brest, le 9 octobre 2019
Le titulaire|Le président de l'université|Le recteur`,
  },
  {
    name: "diploma es",
    kind: "diploma",
    language: "es",
    level: "master",
    country: "ES",
    text: `El Rector de la Universidad de Granada
considerando que, conforme a las disposiciones previstas por la legislación vigente,
Doña Iratxe Goikoetxea Ruiz
ha superado los estudios universitarios correspondientes, expide el presente
# Título de Máster Universitario en Ciencia de Datos
Granada, a 12 de enero de 2022
La interesada|El Rector|El jefe del servicio`,
  },
  {
    name: "diploma en phd",
    kind: "diploma",
    language: "en",
    level: "doctorate",
    country: "US",
    text: `# Rutland State University
The Trustees of the University, on the recommendation of the Faculty, have conferred upon
Sunniva Achterberg
the degree of Doctor of Philosophy
with all the rights, honors and privileges thereunto appertaining
In witness whereof this diploma is granted at Boston, Massachusetts
President|Secretary of the Board`,
  },
  {
    name: "grading en",
    kind: "grading-scale",
    language: "en",
    text: `# How our marks are to be read
The University awards marks on a scale of 0 to 100.
70 – 100|First class|outstanding work
60 – 69|Upper second|very good
50 – 59|Lower second|good
40 – 49|Third class|sufficient
0 – 39|Fail|below the pass mark`,
  },
  {
    name: "grading de",
    kind: "grading-scale",
    language: "de",
    text: `# Erläuterungen zur Benotung
Für die Bewertung der Prüfungen werden folgende Noten verwendet:
1,0 – 1,5 = sehr gut (eine hervorragende Leistung)
1,6 – 2,5 = gut
2,6 – 3,5 = befriedigend
3,6 – 4,0 = ausreichend
über 4,0 = nicht ausreichend`,
  },
  {
    name: "grading no",
    kind: "grading-scale",
    language: "no",
    text: `# Karakterskalaen ved universitetet
A – fremragende: framifrå prestasjon som klart utmerker seg
B – meget god
C – god
D – nokså god
E – tilstrekkelig
F – ikke bestått`,
  },
  {
    name: "diploma supplement en",
    kind: "grading-scale",
    language: "en",
    text: `# Diploma Supplement
This supplement follows the model developed by the European Commission, Council of Europe and UNESCO/CEPES.
1. Information identifying the holder of the qualification
1.1 Family name: Kaltenbach
2. Information identifying the qualification
2.1 Name of qualification: Master of Science
3. Information on the level of the qualification
3.1 Level: second cycle
4. Information on the contents and results gained
4.4 Grading scheme: see section 8
8. Information on the national higher education system`,
  },
  ...testimonies,
];

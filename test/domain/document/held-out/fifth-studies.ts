import type { HeldOut } from "./made.ts";

/** Of the fifth set: CVs, transcripts, diplomas and grading scales. Written after the fourth set was mended, and before it was recognised. */
export const fifthStudies: readonly HeldOut[] = [
  {
    name: "cv en academic, entries end with years",
    kind: "cv",
    language: "en",
    text: `# Dr Paraskevi Anastasiou
Nicosia · p.anastasiou@example.org
## Appointments
Data scientist, Aphrodite Bank, 2020–
Teaching fellow, University of the Gulf, 2018–2020
## Degrees
PhD Physics, University of the Gulf, 2018
MSc Physics (cum laude), 2014
## Selected papers
Anastasiou, P. (2017). Glassy. J. Fict. Phys. 12, 1–9.
Anastasiou, P., Vos, K. (2018). Spins that forget. Inv. Stat. Mech. 4, 22–30.
## Languages
Greek, English, Dutch`,
  },
  {
    name: "cv en functional",
    kind: "cv",
    language: "en",
    referees: 2,
    text: `# Grace Atieno Ouma
Registered nurse and statistician
grace.ouma@example.net | +254 700 000 417
## Key strengths
Night shifts, regression, patience
## Career to date
Nairobi West Hospital|Ward nurse|2012 to 2018
County Health Office|Data clerk|2018 to 2019
## Academic history
University of the Rift|MSc Statistics|2019 to 2021
Kenya Medical College|Diploma in Nursing|2009 to 2012
## Referees
Dr. Peter Kiprono, peter.kiprono@example.org
Prof. Mary Wanjala, mary.wanjala@example.org`,
  },
  {
    name: "cv de Quereinsteiger",
    kind: "cv",
    language: "de",
    text: `# Helene Brückner
Leipzig, helene.brueckner@example.org, 0341 000 00 41
## Stationen
seit 10/2018: Masterstudium Logik, Leipzig
04/2014 – 09/2018: Buchhändlerin, Leipzig
10/2010 – 03/2014: Bachelorstudium Philosophie, Halle
## Was ich kann
Latein, Lean, Buchhaltung
## Ehrenamt
Telefonseelsorge, seit 2016`,
  },
  {
    name: "cv it europass",
    kind: "cv",
    language: "it",
    text: `# Curriculum Vitae
Informazioni personali|Davide Cerutti
E-mail|davide.cerutti@example.org
Istruzione e formazione
Date|2019 – 2021
Titolo della qualifica|Laurea magistrale in fisica
Date|2016 – 2019
Titolo della qualifica|Laurea in fisica
Esperienza professionale
Date|2018
Lavoro o posizione ricoperti|Tutor di matematica
Capacità e competenze personali
Madrelingua|Italiano`,
  },
  {
    name: "cv pl",
    kind: "cv",
    language: "pl",
    text: `# Życiorys
Kinga Wróblewska
kinga.wroblewska@example.org, tel. 600 000 417
Wykształcenie
2018–2020 Uniwersytet Nadwiślański, magister matematyki
2015–2018 Uniwersytet Nadwiślański, licencjat
Doświadczenie zawodowe
2020–obecnie Analityk danych
Języki obce
angielski, niemiecki`,
  },
  {
    name: "cv zh",
    kind: "cv",
    language: "zh",
    text: `# 个人简历
姓名：沈秋月  电子邮箱：shen@example.com
教育背景
2019.09–2022.06 西蜀理工大学 控制科学与工程 硕士
2015.09–2019.06 西蜀理工大学 自动化 学士
工作经历
2022.07–至今 算法工程师
获奖情况
国家奖学金`,
  },
  {
    name: "transcript en uk",
    kind: "transcript",
    language: "en",
    text: `University of the Marches
Transcript
Rhys Caddick|HUSID 0417|BSc (Hons) Geography
Year|Module|Title|Credits|Mark
1|GG101|Maps|20|64
1|GG102|Rivers|20|58
2|GG201|Glaciers|20|71
2|GG205|Statistics for geographers|20|66
3|GG301|Dissertation|40|68
Award: Upper Second Class`,
  },
  {
    name: "transcript en nigeria result",
    kind: "transcript",
    language: "en",
    text: `FEDERAL UNIVERSITY OF OGIDI
EXAMINATION RESULT SHEET 2017/2018
Matric No: FUO/14/0417
Course Code|Units|Score|Grade|Points
STA 401|3|68|B|12
STA 403|3|72|A|15
MTH 411|3|55|C|9
GST 401|2|61|B|8
TNU 11|TGP 44|GPA 4.00`,
  },
  {
    name: "transcript de scan",
    kind: "transcript",
    language: "de",
    text: `UNIVERSITÄT LEIPZIG
Leistungsnachweis
Brückner, Helene, geb. 4.1.1991
Modelltheorie   10 LP   1,3
Beweistheorie   10 LP   1,7
Mengenlehre   10 LP   2,0
Rekursionstheorie   10 LP   1,0
Seminar Gödel   5 LP   1,0
Gesamt: 45 LP`,
  },
  {
    name: "transcript da",
    kind: "transcript",
    language: "da",
    text: `# Karakterudskrift
Rasmus Thorup, 041796-xxxx
Prøve|ECTS|Karakter|Dato
Signalbehandling|5|10|12.01.2017
Akustik|10|12|20.06.2017
Sandsynlighedsregning|5|7|15.01.2018
Bachelorprojekt|15|12|22.06.2018
Gennemsnit 10,9`,
  },
  {
    name: "transcript it",
    kind: "transcript",
    language: "it",
    text: `Ateneo del Ticino
# Certificato di iscrizione con esami sostenuti
Davide Cerutti, matricola 417011
Esame|CFU|Voto|Data
Analisi I|9|27/30|14/02/2017
Geometria|9|30/30|20/06/2017
Meccanica quantistica|9|30 e lode|11/07/2018
Laboratorio|6|28/30|22/09/2018`,
  },
  {
    name: "transcript zh en",
    kind: "transcript",
    language: "en",
    text: `# Undergraduate Score Report
Northern Lakes University
Name: Fang Yilin  Student No.: 20150417
Course Name|Credit|Score|Term
Higher Mathematics|5.0|91|1
College English|3.0|84|1
Ideology and Morality|2.0|88|1
Mechanics of Materials|4.0|79|3
Finite Elements|3.0|93|6
Average score 87.2`,
  },
  {
    name: "diploma en honours scroll",
    kind: "diploma",
    language: "en",
    level: "bachelor",
    text: `# University of the Marches
It is hereby certified that
# Rhys Caddick
having completed an approved course of study has been awarded the degree of
# Bachelor of Science
with Upper Second Class Honours in Geography
Chancellor|Secretary`,
  },
  {
    name: "diploma en doctor latin",
    kind: "diploma",
    language: "en",
    level: "doctorate",
    text: `UNIVERSITY OF THE GULF
The Senate of the University hereby confers upon
PARASKEVI ANASTASIOU
the degree of
DOCTOR OF PHILOSOPHY
in recognition of the successful defence of her dissertation
President|Dean of Graduate Studies`,
  },
  {
    name: "diploma de Masterzeugnis",
    kind: "diploma",
    language: "de",
    level: "master",
    text: `# Zeugnis über die Masterprüfung
Frau Kinga Wróblewska, geboren am 3. Mai 1996
hat die Masterprüfung im Studiengang Mathematik mit der Gesamtnote gut (1,8) bestanden.
Thema der Masterarbeit: Ränder dünner Mengen
Die Vorsitzende des Prüfungsausschusses`,
  },
  {
    name: "diploma nl",
    kind: "diploma",
    language: "nl",
    level: "master",
    text: `# Getuigschrift
Technische Universiteit De Maas
De examencommissie verklaart dat
Joris Hoogland, geboren te Gouda
het afsluitend examen van de masteropleiding Toegepaste Wiskunde met goed gevolg heeft afgelegd.
Hij is gerechtigd tot het voeren van de graad Master of Science.
Namens de commissie`,
  },
  {
    name: "diploma da",
    kind: "diploma",
    language: "da",
    level: "bachelor",
    text: `# Bachelorbevis
Det bekræftes herved, at
Rasmus Thorup
har bestået bacheloruddannelsen i elektronik og dermed erhvervet ret til betegnelsen
# Bachelor (BSc)
Aalborg, den 30. juni 2018
Dekan`,
  },
  {
    name: "diploma pt",
    kind: "diploma",
    language: "pt",
    level: "master",
    text: `REPÚBLICA FEDERATIVA DO BRASIL
Universidade de Serra Clara
O Reitor confere o título de
# Mestre em Estatística
a Rafael Quintão
e outorga-lhe o presente diploma
Reitor|Diplomado`,
  },
  {
    name: "diploma school en",
    kind: "diploma",
    language: "en",
    level: "secondary",
    text: `# Kenya Certificate of Secondary Education
Grace Atieno Ouma, index 04170000
sat the examination in 2008 and was awarded a mean grade of B+
English B+|Kiswahili A-|Mathematics B|Biology A|Chemistry B+`,
  },
  {
    name: "grading scale en ects",
    kind: "grading-scale",
    language: "en",
    text: `# ECTS Grading Table
Grade distribution of the last three years
A|10 %|best
B|25 %|next
C|30 %|next
D|25 %|next
E|10 %|lowest passing
The national scale runs from 0 to 20; 10 is the pass mark.`,
  },
  {
    name: "grading scale sv",
    kind: "grading-scale",
    language: "sv",
    text: `# Information om betygssättning
Betygsskalan har tre steg.
VG Väl godkänd
G Godkänd
U Underkänd
Betyget grundas på kursens mål.`,
  },
  {
    name: "grading scale nl",
    kind: "grading-scale",
    language: "nl",
    text: `# Uitleg bij de cijfers
10 uitmuntend
9 zeer goed
8 goed
7 ruim voldoende
6 voldoende
5 onvoldoende
Een zes is het laagste cijfer waarmee men slaagt.`,
  },
];

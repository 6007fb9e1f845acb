import type { HeldOut } from "./made.ts";

/** Of the second set: documents of our kinds. */
export const secondOurs: readonly HeldOut[] = [
  {
    name: "cv en academic latex like",
    kind: "cv",
    language: "en",
    text: `# Dr. Noor Vanderhaegen
Postdoctoral researcher, computational geometry
noor.vdh@example.org
## Appointments
2020–present, Postdoctoral researcher, Aalto
2016–2020, Doctoral researcher, Ghent
## Degrees
2020, PhD in Computer Science
2015, MSc in Mathematical Engineering
## Grants and prizes
2021, Travel grant
## Selected papers
N. Vanderhaegen, J. Roe. Hulls in motion. 2021.
## Service
Reviewer for three journals`,
  },
  {
    name: "cv de bullet style caps",
    kind: "cv",
    language: "de",
    text: `LUISE HARTWIGSEN
Physikerin (M.Sc.)
luise.hartwigsen@example.org, +49 170 0000000
BERUFLICHER WERDEGANG
01/2022 bis heute  Wissenschaftliche Hilfskraft, Institut für Ostseekunde
07/2020 bis 12/2021  Beraterin, Windkraft Nord
AKADEMISCHER WERDEGANG
10/2017 bis 06/2020  Master Physik, Universität Kiel
10/2014 bis 09/2017  Bachelor Physik, Universität Kiel
IT-KENNTNISSE
Python, ROOT, Fortran
SPRACHEN
Deutsch, Dänisch, Englisch`,
  },
  {
    name: "cv da",
    kind: "cv",
    language: "da",
    text: `# Mikkel Thorvaldsen
Nørregade 10, Aarhus · mikkel.t@example.org
## Uddannelse
2018-2020 Kandidat i beregningsfysik, Aarhus Universitet
2015-2018 Bachelor i fysik
## Erhvervserfaring
2020- Vejrmodeller, Nordisk Meteorologi
2019 Instruktor i numerisk analyse
## Sprog
Dansk, engelsk, tysk
## Fritid
Sejlads og kor`,
  },
  {
    name: "letter en one paragraph",
    kind: "motivation-letter",
    language: "en",
    text: `Dear Hiring Committee,
I am applying for the PhD position in computational geometry (ref. 2021/77). I have just finished my MSc at Delft, where my thesis dealt with moving point sets; before that I worked for two years on maps for cyclists. What I like about the project is that its theorems will be used by somebody. I am confident that my background in both proofs and programs would be useful in your group. My CV, transcripts and the names of two referees are enclosed.
Kind regards,
Bram Oosterhuis`,
  },
  {
    name: "letter de initiative",
    kind: "motivation-letter",
    language: "de",
    text: `Luise Hartwigsen, Kiel, den 2. August 2023
Bewerbung um eine Promotionsstelle
Sehr geehrte Frau Professorin Brockhaus,
seit meiner Masterarbeit über Seegang beschäftigt mich die Frage, wie viel Physik ein neuronales Netz braucht. Ihre Ausschreibung hat mich deshalb sofort angesprochen.
Am Institut für Ostseekunde werte ich derzeit Messbojen aus und betreue zwei Praktikanten. Dabei habe ich gelernt, mit lückenhaften Daten umzugehen.
Ich würde mich sehr freuen, Sie in einem Gespräch von mir zu überzeugen.
Mit besten Grüßen
Luise Hartwigsen`,
  },
  {
    name: "transcript de kiel landscape",
    kind: "transcript",
    language: "de",
    text: `Christian-Albrechts-Universität zu Kiel
Leistungsübersicht
Luise Hartwigsen, Matrikelnr. 1000000, Studiengang Physik (Master)
Prüfung|Semester|Note|Status|LP
Quantenfeldtheorie|WiSe 17/18|1,3|BE|10
Numerische Physik|SoSe 18|1,0|BE|5
Meeresphysik|SoSe 19|2,0|BE|5
Masterarbeit|SoSe 20|1,0|BE|30`,
  },
  {
    name: "transcript da",
    kind: "transcript",
    language: "da",
    text: `Aarhus Universitet
# Karakterudskrift
Mikkel Thorvaldsen
Fag|ECTS|Karakter
Numerisk analyse|10|12
Statistisk fysik|10|7
Speciale|60|10
Vægtet gennemsnit 9,9`,
  },
  {
    name: "transcript en percent list no table head",
    kind: "transcript",
    language: "en",
    text: `Kwame Asante Institute of Science
# Academic Record
Student: Abena Mensima
Calculus I  78%
Mechanics  81%
Programming in C  90%
Technical Writing  69%
Electricity and Magnetism  74%
Cumulative average: 78.4%`,
  },
  {
    name: "diploma en engineering india",
    kind: "diploma",
    language: "en",
    level: "bachelor",
    country: "IN",
    text: `# ANNA NAGAR INSTITUTE OF TECHNOLOGY
Chennai, India
By authority of the Academic Council, the Degree of
Bachelor of Engineering
is conferred on
ARAVIND SELVAKUMAR
who was placed in the First Class with Distinction at the examination held in April 2021
Controller of Examinations|Vice-Chancellor`,
  },
  {
    name: "diploma da",
    kind: "diploma",
    language: "da",
    level: "master",
    country: "DK",
    text: `Aarhus Universitet
# Eksamensbevis
Mikkel Thorvaldsen
har gennemført kandidatuddannelsen i beregningsfysik og dermed erhvervet ret til betegnelsen cand.scient.
Aarhus, den 30. juni 2020
Dekan`,
  },
  {
    name: "diploma it",
    kind: "diploma",
    language: "it",
    level: "master",
    country: "IT",
    text: `Università degli Studi di Pisa
Noi Rettore, visti gli attestati degli studi compiuti, conferiamo a
Costanza Bellandi
nata a Pistoia il 14 febbraio 1998
# la Laurea Magistrale in Fisica
con il titolo di Dottoressa Magistrale
Il Rettore|Il Direttore generale`,
  },
  {
    name: "diploma de doctor",
    kind: "diploma",
    language: "de",
    level: "doctorate",
    country: "DE",
    text: `Die Mathematisch-Naturwissenschaftliche Fakultät der Universität Rostock
verleiht unter dem Rektorat von Professor Hansen
Herrn Henning Brodersen
den Grad eines Doktors der Naturwissenschaften (Dr. rer. nat.)
nachdem er durch seine Dissertation und das Kolloquium seine wissenschaftliche Befähigung erwiesen hat
Gesamtprädikat: magna cum laude
Der Dekan`,
  },
  {
    name: "recommendation sv",
    kind: "recommendation-letter",
    language: "sv",
    text: `Lund, 4 maj 2021
Rekommendation för Elin Nordqvist Saleh
Jag har känt Elin sedan 2016, då hon läste min kurs i stokastiska processer. Hon var den student som ställde de svåraste frågorna. Senare handledde jag hennes examensarbete, som håller hög klass.
Elin är noggrann och generös mot andra. Jag rekommenderar henne varmt för en forskarutbildning.
Tomas Lindvall, docent`,
  },
  {
    name: "recommendation en industry",
    kind: "recommendation-letter",
    language: "en",
    text: `Meridian Archives
Dear Professor,
Abena Mensima spent last summer in my team, and I wish she had stayed. She was given a pile of unlabelled maps and turned them into a search tool within eleven weeks. Her code is still in use.
What struck me most was her judgement. She knew when to ask and when to try. I support her application to your doctoral programme wholeheartedly and will gladly answer questions.
With best regards,
Philippa Thorne, team lead`,
  },
  {
    name: "supervisor statement en table",
    kind: "supervisor-statement",
    language: "en",
    text: `# Confirmation of expected graduation
Student: Bram Oosterhuis
Programme: MSc Applied Mathematics, Delft
As his supervisor I confirm that Bram is on schedule. He is expected to defend his thesis on 28 August 2021 and will then have completed all requirements for the degree.
Dr. F. Zijlstra`,
  },
  {
    name: "work certificate nl",
    kind: "work-certificate",
    language: "nl",
    text: `Fietskaart BV
# Werkgeversverklaring
Hierbij verklaren wij dat de heer Bram Oosterhuis van 1 februari 2017 tot en met 31 januari 2019 bij ons in dienst is geweest als kaartenmaker. Hij verrichtte zijn werkzaamheden tot onze volle tevredenheid en is op eigen verzoek vertrokken.
Wij wensen hem veel succes.
M. Dijkhuis, directeur`,
  },
  {
    name: "toefl",
    kind: "language-certificate",
    language: "en",
    text: `TOEFL iBT
Test Taker Score Report
Name: Mensima, Abena|Test Date: May 08, 2021
Reading 27
Listening 28
Speaking 24
Writing 26
Total 105`,
  },
  {
    name: "grading table nl",
    kind: "grading-scale",
    language: "nl",
    text: `# Toelichting op het beoordelingssysteem
Cijfers lopen van 1 tot 10; een 6 of hoger is een voldoende.
10|uitmuntend
9|zeer goed
8|goed
7|ruim voldoende
6|voldoende
5|onvoldoende`,
  },
  {
    name: "proposal no",
    kind: "research-proposal",
    language: "no",
    text: `# Prosjektbeskrivelse
Fysikk i nevrale nett: hva vinner vi?
Bakgrunn
Nevrale nett lærer sakte når data er få.
Forskningsspørsmål
Hvilke lover kan legges inn, og hvor?
Metode
Vi skal sammenligne tre måter på tre datasett.
Fremdriftsplan
År 1: litteratur og data. År 2: forsøk. År 3: avhandling.`,
  },
  {
    name: "publications de list",
    kind: "publication",
    language: "de",
    text: `# Schriftenverzeichnis
Brodersen, H. (2021): Wellen und Netze. Zeitschrift für Meeresphysik 12(3), S. 201–219.
Brodersen, H. und Hartwigsen, L. (2020): Bojen. In: Tagungsband Ostsee, S. 14–22.
Brodersen, H. (2019): Seegang vorhersagen. Preprint, doi:10.0000/see.19`,
  },
  {
    name: "references in german with phone block",
    kind: "references",
    language: "de",
    referees: 2,
    text: `# Referenzen
Prof. Dr. Annelie Brockhaus
Universität Bremen
Bibliothekstraße 1
28359 Bremen
Telefon: 0421 0000-100
E-Mail: brockhaus@example.org
Dr. Torben Kruse
Institut für Ostseekunde
Telefon: 0431 0000-55`,
  },
];

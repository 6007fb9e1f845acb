import { ownLetters } from "./own-letters.ts";
import type { HeldOut } from "./made.ts";

/** What applicants write themselves: CVs, letters, references, proposals, publications. */
export const ownWords: readonly HeldOut[] = [
  {
    name: "cv en two columns no title",
    kind: "cv",
    language: "en",
    referees: 2,
    text: `# Tobias Okonkwo-Lindgren
Data engineer and aspiring researcher
tobias.ol@example.org · +44 20 7946 0181 · Leeds, UK
## Where I have studied
2019 – 2021|MSc Statistics, University of Leeds
|Dissertation on spatial point processes (mark: 74)
2015 – 2019|BSc Mathematics, University of Ghana, Legon
|First class
## Where I have worked
Sep 2021 – now|Data engineer, Pennine Water
|Built the pipeline that forecasts demand for 400 reservoirs.
Jun 2020 – Aug 2020|Intern, Office for Rail Statistics
## What I can do
Python, R, Stan, SQL; Twi (native), English (fluent), Swedish (A2)
## Referees
Prof. Harriet Osei, University of Leeds, h.osei@example.org
Dr Kwame Boateng, University of Ghana, k.boateng@example.org, +233 30 221 0000`,
  },
  {
    name: "cv en us style resume",
    kind: "cv",
    language: "en",
    text: `# MARISOL QUINTERO-BAKER
412 Juniper Ct, Madison WI | (608) 555-0143 | marisol.qb@example.com
EDUCATION
University of Wisconsin – Madison, B.S. Computer Science and Linguistics, GPA 3.81 | May 2022
Relevant coursework: Natural Language Processing, Formal Semantics, Algorithms
EXPERIENCE
Research Assistant, Speech Lab | Aug 2020 – May 2022
• Annotated 1,200 hours of child speech and trained a forced aligner
• Presented results at two workshops
Barista, Colectivo | 2018 – 2020
LEADERSHIP & SERVICE
Treasurer, Women in CS chapter | 2021 – 2022
SKILLS
Java, Python, LaTeX, Git; Spanish (native)`,
  },
  {
    name: "cv en europass",
    kind: "cv",
    language: "en",
    text: `Europass
# Curriculum Vitae
Personal information
Surname(s) / First name(s)|Papadimitriou Eleni
Address|14 Olive Street, 54622 Thessaloniki
E-mail|eleni.p@example.org
Nationality|Greek
Date of birth|4 March 1996
Work experience
Dates|02/2021 → 07/2022
Occupation or position held|Junior analyst
Main activities and responsibilities|Forecasts of electricity use
Education and training
Dates|10/2018 → 07/2020
Title of qualification awarded|Master of Science in Applied Informatics
Dates|09/2014 → 07/2018
Title of qualification awarded|Bachelor of Economics
Personal skills and competences
Mother tongue(s)|Greek
Other language(s)|English C1, German B1`,
  },
  {
    name: "cv de tabellarisch",
    kind: "cv",
    language: "de",
    text: `# Lebenslauf
Persönliche Angaben
Name:|Friederike Kaltenbach
Anschrift:|Gartenweg 7, 18055 Rostock
Geburtsdatum:|12.05.1997 in Stralsund
Familienstand:|ledig
Schulbildung
2003 – 2007|Grundschule am Hafen
2007 – 2015|Gymnasium Hansa, Abschluss Abitur (Note 1,4)
Hochschulstudium
10/2015 – 09/2018|B.Sc. Informatik, Universität Greifswald
10/2018 – 03/2021|M.Sc. Informatik, Universität Rostock
Berufliche Stationen
seit 04/2021|Softwareentwicklerin, Küstendaten GmbH
Praktika
07/2017 – 09/2017|Werft Nord, Abteilung Simulation
Sprachen
Deutsch (Muttersprache), Englisch (fließend), Polnisch (Grundkenntnisse)
Rostock, den 3. Juli 2023`,
  },
  {
    name: "cv de without title, modern",
    kind: "cv",
    language: "de",
    text: `# JANNIK PETEREIT
Masterstudent Medieninformatik
Kontakt
jannik.petereit@example.org
0151 00000000
Am Speicher 3, 28195 Bremen
## Ausbildung
Universität Bremen, Master Medieninformatik, 2021 bis heute
Hochschule Flensburg, Bachelor Medieninformatik, 2017 bis 2021
## Erfahrung
Werkstudent bei Lichtspiel Software, 2022 bis heute
Tutor für Mathematik 1, 2019 bis 2020
## Kenntnisse
C++, Unity, Blender, Python
## Ehrenamt
Trainer im Ruderverein, seit 2016`,
  },
  {
    name: "cv nl",
    kind: "cv",
    language: "nl",
    text: `# Curriculum vitae
## Personalia
Naam: Wieteke van den Boogaard
Geboortedatum: 30 januari 1998
Woonplaats: Zwolle
## Opleidingen
2016-2019 Bachelor Kunstmatige Intelligentie, Radboud Universiteit
2019-2021 Master Cognitive Science, Universiteit Utrecht (cum laude)
## Werkervaring
2021-heden Onderzoeksassistent bij het Rekenlab
2018-2020 Bijles wiskunde
## Talen
Nederlands (moedertaal), Engels (vloeiend)
## Hobby's
Schaatsen, koorzang`,
  },
  {
    name: "cv no",
    kind: "cv",
    language: "no",
    referees: 1,
    text: `# Ragnhild Skogstad
Storgata 40, 9008 Tromsø · ragnhild.skogstad@example.org · tlf. 400 00 000
## Utdanning
2018–2020 Master i informatikk, UiT
2015–2018 Bachelor i fysikk, NTNU
## Arbeidserfaring
2020– Systemutvikler, Nordlys Data AS
2017 Sommerjobb, Kystverket
## Verv
2019–2020 Leder for linjeforeningen
## Referanser
Førsteamanuensis Odd Berntsen, UiT, odd.berntsen@example.org`,
  },
  {
    name: "cv sv",
    kind: "cv",
    language: "sv",
    text: `# Meritförteckning
Elin Nordqvist Saleh
Född: 1995-08-17
## Utbildning
2014–2019 Civilingenjör i teknisk fysik, Lunds universitet
## Anställningar
2019– Dataanalytiker, Skånetrafikens analysgrupp
2017–2018 Amanuens, Matematikcentrum
## Språk
Svenska (modersmål), arabiska, engelska
## Övrigt
B-körkort. Referenser lämnas på begäran.`,
  },
  {
    name: "cv fr",
    kind: "cv",
    language: "fr",
    text: `# Maëlle Kervadec
Née le 2 mai 1998 · 12 rue des Lilas, 29200 Brest · maelle.k@example.org
## Formation
2019-2021 Master Informatique, Université de Rennes 1, mention bien
2016-2019 Licence Mathématiques, Université de Bretagne Occidentale
## Expérience professionnelle
2021-2023 Ingénieure d'études, laboratoire d'océanographie
été 2020 Stage chez Armor Data
## Compétences
Python, C, LaTeX
## Langues
Français, breton, anglais courant
## Centres d'intérêt
Voile, fest-noz`,
  },
  {
    name: "cv es",
    kind: "cv",
    language: "es",
    text: `# CURRÍCULUM VITAE
Datos personales
Nombre: Iratxe Goikoetxea Ruiz
Fecha de nacimiento: 9 de junio de 1997
Teléfono: +34 600 000 000
Formación académica
2019 – 2021 Máster en Ciencia de Datos, Universidad de Granada
2015 – 2019 Grado en Matemáticas, Universidad del País Vasco
Experiencia laboral
2021 – actualidad Analista, Datos del Sur
Idiomas
Euskera, español, inglés (C1)
Cursos
2020 Aprendizaje profundo, 40 horas`,
  },
  {
    name: "cv it",
    kind: "cv",
    language: "it",
    text: `# Curriculum Vitae
Informazioni personali
Cognome e nome: Bellandi Costanza
Nata a Pistoia il 14 febbraio 1998
Istruzione e formazione
2020 – 2022 Laurea magistrale in Fisica, Università di Pisa, 110/110 e lode
2017 – 2020 Laurea triennale in Fisica, Università di Firenze
Esperienza lavorativa
2022 – 2023 Borsista di ricerca
Lingue
Italiano (madrelingua), inglese (ottimo)
Competenze informatiche
Python, C++, Linux`,
  },
  ...ownLetters,
];

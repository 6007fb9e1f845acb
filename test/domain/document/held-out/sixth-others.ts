import type { HeldOut } from "./made.ts";

/** Of the sixth set: certificates, research, identity, and what is none of ours. Written after the fifth set was mended, and before it was recognised. */
export const sixthOthers: readonly HeldOut[] = [
  {
    name: "language certificate pte",
    kind: "language-certificate",
    language: "en",
    text: `# PTE Academic Score Report
Test Taker: Wirihana Aroha
Overall Score 79
Communicative Skills
Listening 81
Reading 77
Speaking 84
Writing 76`,
  },
  {
    name: "language certificate sv",
    kind: "language-certificate",
    language: "sv",
    text: `# Tisus – Test i svenska för universitetsstudier
Nino Kvaratskhelia
Läsförståelse Godkänd
Skriftlig färdighet Godkänd
Muntlig färdighet Godkänd
Provdatum 2022-05-12`,
  },
  {
    name: "language certificate teacher",
    kind: "language-certificate",
    language: "en",
    text: `# Confirmation of English proficiency
To whom it may concern: Emiliano Arroyo completed his degree at our university, where he took 240 hours of English. In the final examination he reached level B2 of the Common European Framework in reading, listening, writing and speaking.
Coordinación de Idiomas`,
  },
  {
    name: "work certificate en hospital",
    kind: "work-certificate",
    language: "en",
    text: `# SERVICE CERTIFICATE
Wellington Ambulance Trust
Ms Aroha Wirihana was employed with us as a paramedic from 3 February 2014 to 28 February 2019. During her service she was found to be reliable and calm. She left at her own request. We thank her and wish her well.
Personnel Officer`,
  },
  {
    name: "work certificate de Praktikum",
    kind: "work-certificate",
    language: "de",
    text: `# Praktikumszeugnis
Frau Annika Pohland absolvierte vom 1. März bis 31. August 2018 in unserem Vermessungsbüro ein Praktikum. Sie arbeitete sich rasch ein und erledigte die ihr übertragenen Arbeiten zu unserer vollen Zufriedenheit. Wir wünschen ihr für den weiteren Weg alles Gute.
Pirna, Büro Lößner`,
  },
  {
    name: "work certificate it",
    kind: "work-certificate",
    language: "it",
    text: `# Attestato di servizio
Si certifica che la dott.ssa Chiara Malaspina ha lavorato presso la nostra azienda in qualità di analista dal 1º ottobre 2020 al 31 marzo 2022, svolgendo i propri compiti con serietà.
Il responsabile del personale`,
  },
  {
    name: "proposal en aims",
    kind: "research-proposal",
    language: "en",
    text: `# Songs and Soundings: combining expert rules with sonar
## Summary
Local knowledge is precise where instruments are not. This project asks how both can be fused.
## Aims
1. To formalise rules that fishermen state. 2. To estimate where they hold.
## Methods
We will use Gaussian processes with constraints.
## Work packages
WP1 (months 1–12) corpus; WP2 (months 13–30) model; WP3 (months 31–48) field test.
## Ethics
Consent is obtained from every informant.`,
  },
  {
    name: "proposal es",
    kind: "research-proposal",
    language: "es",
    text: `# Proyecto de investigación
Heladas explicables
## Antecedentes
Los pronósticos mejoran y la confianza no.
## Objetivos
Estudiar qué explicaciones cambian una decisión.
## Metodología
Entrevistas y experimentos de campo.
## Cronograma
Año 1: entrevistas. Año 2: prototipos. Año 3: evaluación.`,
  },
  {
    name: "publication en journal page",
    kind: "publication",
    language: "en",
    text: `Imagined Hydrography 4 (2021) 41–58
# Where the Song Ends: Validity of Navigational Lore
S. Tupou*, M. Fifita
University of the Islands, Nukuʻalofa
* Corresponding author: saia.tupou@example.org
ABSTRACT
Forty navigational songs were geocoded and compared with sonar.
KEYWORDS: local knowledge; bathymetry
1. INTRODUCTION
Songs encode depth (Fifita 2009; Naulu 2014).
2. MATERIAL AND METHODS
Recordings were made in 2018.
3. RESULTS
REFERENCES
Fifita, M. (2009). Charts. Inv. Geogr. 3, 1–14.
Naulu, L. (2014). Reefs. J. Fict. Ocean. 8, 22–40.`,
  },
  {
    name: "references en table",
    kind: "references",
    language: "en",
    referees: 3,
    text: `# Academic and professional referees
Name|Relation|Contact
Dr Margaret Fifita|Supervisor|m.fifita@example.org
Capt. Tevita Moala|Employer|+676 00 412
Prof Litia Naulu|Lecturer|l.naulu@example.com`,
  },
  {
    name: "references sv",
    kind: "references",
    language: "sv",
    referees: 2,
    text: `# Referenser
Docent Lars Åkesson
Institutionen för systemteknik
lars.akesson@example.org
Gunilla Mård, enhetschef, Östra Elnät
Mobil 070-000 41 70`,
  },
  {
    name: "driving licence",
    kind: "identity",
    language: "en",
    text: `NATIONAL IDENTITY CARD
Surname TUPOU
Given names SIOSAIA
Nationality TONGAN
Sex M
Date of birth 04.05.1996
Document No. 0041700
Date of expiry 03.05.2031`,
  },
  {
    name: "tax assessment",
    kind: "other",
    language: "de",
    text: `# Bescheid für 2021 über Einkommensteuer
Finanzamt Graz-Stadt
Die Einkommensteuer wird festgesetzt auf 412,00 €.
Rechtsbehelfsbelehrung: Gegen diesen Bescheid kann Beschwerde erhoben werden.`,
  },
  {
    name: "mooc",
    kind: "other",
    language: "en",
    text: `# Statement of Accomplishment
Aroha Wirihana completed Machine Learning for Everyone with a grade of 94 %. This online course consisted of ten weeks.`,
  },
  {
    name: "concert programme",
    kind: "other",
    language: "en",
    text: `# Spring Concert
University Choir and Orchestra
Brahms: Schicksalslied
Interval
Haydn: Nelson Mass
Tickets at the door, students free.`,
  },
  {
    name: "enrolment no",
    kind: "other",
    language: "no",
    text: `# Bekreftelse på studierett
Marit Skjelbreid er registrert som student ved masterprogrammet i energi i vårsemesteret 2021.`,
  },
  {
    name: "rejection",
    kind: "other",
    language: "en",
    text: `Dear Mr Tupou,
Thank you for your application for the position of survey technician. We regret to inform you that another candidate was chosen. We wish you success in your search.
Human Resources`,
  },
  {
    name: "bank statement",
    kind: "other",
    language: "en",
    text: `# Statement of Account
Account holder: A. Wirihana
Date|Description|Amount|Balance
01.03.2021|Salary|2,417.00|3,120.50
03.03.2021|Rent|-900.00|2,220.50
04.03.2021|Groceries|-41.70|2,178.80`,
  },
  {
    name: "complaint",
    kind: "other",
    language: "en",
    text: `Dear customer service,
my luggage did not arrive with flight IF 417 on 2 May. I have filed a report at the airport. I expect compensation for the clothes that I had to buy.
Yours sincerely,
Emiliano Arroyo`,
  },
  {
    name: "lecture programme",
    kind: "other",
    language: "de",
    text: `# Vortragsreihe Sommersemester
12. April: Über Sandrippel (M. Quandt)
26. April: Uhren und Unruhen (V. Rosegger)
10. Mai: entfällt
Beginn jeweils 17 Uhr, Hörsaal 4`,
  },
  {
    name: "assurance",
    kind: "other",
    language: "fr",
    text: `# Attestation d'assurance responsabilité civile
La compagnie atteste que Mme Lucie Kerbrat est assurée au titre du contrat n° 00417 pour l'année scolaire 2020-2021. La présente attestation est valable jusqu'au 31 août 2021.`,
  },
  {
    name: "cover sheet de",
    kind: "other",
    language: "de",
    text: `# Bewerbungsunterlagen
Valentin Rosegger
Anlagen
Lebenslauf
Zeugnisse
Diplomarbeit (Kurzfassung)
Empfehlungsschreiben`,
  },
  {
    name: "survey form",
    kind: "other",
    language: "nl",
    text: `# Enquête woonsituatie
1. Hoe lang woont u op dit adres?
2. Hoeveel kamers heeft uw woning?
3. Bent u tevreden met de verhuurder?
Vul in en stuur terug voor 1 mei.`,
  },
];

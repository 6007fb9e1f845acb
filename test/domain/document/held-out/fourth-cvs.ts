import type { HeldOut } from "./made.ts";

/** Of the fourth set: CVs. Written before any of it was recognised. */
export const fourthCvs: readonly HeldOut[] = [
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
];

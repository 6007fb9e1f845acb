import type { HeldOut } from "./made.ts";

/** Of the fourth set: certificates, research, identity, and what is none of ours. Written before any of it was recognised. */
export const fourthOthers: readonly HeldOut[] = [
  {
    name: "language certificate toefl",
    kind: "language-certificate",
    language: "en",
    text: `# Score Report
TOEFL iBT
Test Taker: Kvaratskhelia, Nino
Test Date: 12 Dec 2021
Reading 26 of 30
Listening 27 of 30
Speaking 24 of 30
Writing 25 of 30
Total 102 of 120`,
  },
  {
    name: "language certificate norwegian",
    kind: "language-certificate",
    language: "no",
    text: `# Norskprøven
Resultat for Nino Kvaratskhelia
Prøvedato 02.12.2021
Muntlig kommunikasjon|B2
Leseforståelse|B2
Lytteforståelse|B1
Skriftlig framstilling|B1`,
  },
  {
    name: "language certificate by a school",
    kind: "language-certificate",
    language: "en",
    text: `Language Centre, University of the Rift
# Certificate of Proficiency in English
This is to certify that Wambui Kamau took the English placement examination and was found to be at level C1 of the Common European Framework.
Reading 88|Writing 81|Listening 90|Speaking 85
Head of the Language Centre`,
  },
  {
    name: "work certificate en",
    kind: "work-certificate",
    language: "en",
    text: `# Straits Logistics Pte Ltd
To whom it may concern
This is to certify that Ms Tan Mei-Ling has been in our employ as Data Engineer since 1 July 2021. Her monthly salary is confidential. She performs her duties diligently.
We wish her every success.
Human Resources Manager`,
  },
  {
    name: "work certificate de",
    kind: "work-certificate",
    language: "de",
    text: `# Zwischenzeugnis
Herr Jonas Kretzschmar, geboren am 12. April 1996, ist seit dem 1. April 2020 als Softwareentwickler in unserem Unternehmen tätig.
Zu seinen Aufgaben gehören die Entwicklung und Prüfung von Steuergeräten. Er erledigt seine Aufgaben stets zu unserer vollsten Zufriedenheit. Sein Verhalten gegenüber Vorgesetzten und Kollegen ist jederzeit einwandfrei.
Eisenach, 1. März 2023
Geschäftsführung`,
  },
  {
    name: "work certificate fr",
    kind: "work-certificate",
    language: "fr",
    text: `# Certificat de travail
Je soussignée, directrice de l'agence, certifie que Madame Lucie Kerbrat a été employée dans notre établissement en qualité de chargée d'études du 1er mars au 31 août 2021. Elle nous quitte libre de tout engagement.
Fait à Rennes`,
  },
  {
    name: "proposal en",
    kind: "research-proposal",
    language: "en",
    text: `# Explaining frost forecasts to farmers
Macarena Vílchez Ortega – PhD project
## Problem
Forecasts are better than ever and trusted as little as ever.
## Questions
Which explanations change what a farmer does? Do they still do so in the third season?
## Plan
In the first year I will interview sixty farmers. In the second I will build and test three prototypes. In the third the best of them will be evaluated in the field.
## Expected results
A data set, a method and a thesis.
## Literature
Abney, T. (2019). Frost. J. Fict. Agr. 4.`,
  },
  {
    name: "proposal de",
    kind: "research-proposal",
    language: "de",
    text: `# Exposé zum Promotionsvorhaben
Wiebke Tammen
## Ausgangslage
Seegraswiesen wachsen wieder, aber nicht überall.
## Fragestellung
Warum bleiben manche Buchten kahl?
## Vorgehen
Im ersten Jahr werden zwanzig Buchten kartiert. Im zweiten Jahr folgen Pflanzversuche.
## Zeitplan
Jahr 1: Kartierung. Jahr 2: Versuche. Jahr 3: Auswertung und Niederschrift.`,
  },
  {
    name: "publication en two authors",
    kind: "publication",
    language: "en",
    text: `# Red Stones: Counting a Glacier's Retreat with School Children
Nino Kvaratskhelia (1) and Hanne Aas (2)
(1) Institute of Geodesy, Tbilisi; (2) Arctic University
## Abstract
We report on a decade of measurements by pupils. Agreement with satellites is within four per cent.
Keywords: glaciers, citizen science
## 1 Introduction
Glaciers retreat [1]. Few are measured on the ground [2, 3].
## 2 Data
The stones were painted in 2011.
## 3 Results
The mean loss is 9.1 m per year (Fig. 2).
## References
[1] A. Author. Ice. J. Fict. Glac. 3 (2010) 1–9.
[2] B. Writer. Snow. Proc. Cold Conf. 2012, pp. 22–31.`,
  },
  {
    name: "publication list de",
    kind: "publication",
    language: "de",
    text: `# Schriftenverzeichnis Wiebke Tammen
## Aufsätze
Tammen, W. (2022): Wattwürmer zählen. Küstenhefte 12, S. 4–19.
Tammen, W.; Petersen, O. (2023): Seegras und Strömung. Meeresbiologie 8, S. 101–117.
## Tagungsbeiträge
Tammen, W. (2023): Was wächst da? In: Tagungsband Kiel, S. 33–35.`,
  },
  {
    name: "references en",
    kind: "references",
    language: "en",
    referees: 3,
    text: `# Referees
Nino Kvaratskhelia
Prof. Giorgi Lomidze, Institute of Geodesy, giorgi.lomidze@example.org
Dr. Hanne Aas, Arctic University, +47 776 00 000
Ms Tamar Beridze, head teacher, Ushguli school, tamar.beridze@example.net`,
  },
  {
    name: "references es",
    kind: "references",
    language: "es",
    referees: 2,
    text: `# Personas de referencia
Dr. Antonio Luque Serrano
Catedrático, Universidad del Sur
aluque@example.org
Dra. Remedios Pineda
Agrodatos SL
Tel. 958 000 417`,
  },
  {
    name: "passport",
    kind: "identity",
    language: "en",
    text: `GEORGIA PASSPORT
Surname KVARATSKHELIA
Given names NINO
Nationality GEORGIAN
Date of birth 04 MAR 1996
P<GEOKVARATSKHELIA<<NINO<<<<<<<<<<<<<<<<<<<<
00GB04171GEO9603041F3001017<<<<<<<<<<<<<<02`,
  },
  {
    name: "cancelled gym",
    kind: "other",
    language: "en",
    text: `Dear Sir or Madam,
I hereby cancel my membership, number 4417, at the end of June. I am moving to another city for my studies. Please confirm the date and delete my bank details.
Yours faithfully,
Wambui Kamau`,
  },
  {
    name: "student asks for an extension",
    kind: "other",
    language: "en",
    text: `Dear Professor Aas,
I am writing because I was ill last week and could not finish the second exercise. I would be grateful if I could hand it in on Friday. My doctor's note is attached.
Best regards,
Ingvild Straumsnes
Master's student, mathematics`,
  },
  {
    name: "landlord's reference",
    kind: "other",
    language: "en",
    text: `To whom it may concern
Mr Jonas Kretzschmar has been my tenant since 2019. He pays his rent on time and the neighbours like him. I can recommend him as a tenant without reservation.
Ilse Rademacher`,
  },
  {
    name: "scholarship award",
    kind: "other",
    language: "en",
    text: `# Scholarship Award Letter
Dear Ms Sarpong,
We are pleased to inform you that you have been awarded a grant of the Kumasi Foundation for the academic year 2019/20. The sum of 12,000 cedis will be paid in three instalments.
Programme Officer`,
  },
  {
    name: "visa invitation",
    kind: "other",
    language: "en",
    text: `# Letter of Invitation
Arctic University invites Ms Nino Kvaratskhelia, born 4 March 1996, to a stay at our department from 1 to 14 August 2022. We cover travel and lodging.
Head of administration`,
  },
  {
    name: "Meldebescheinigung",
    kind: "other",
    language: "de",
    text: `# Meldebescheinigung
Stadt Jena, Bürgerservice
Herr Jonas Kretzschmar, geboren 12.04.1996, ist seit dem 1.10.2017 mit alleiniger Wohnung unter der Anschrift Am Markt 0 gemeldet.
Im Auftrag`,
  },
  {
    name: "Immatrikulation",
    kind: "other",
    language: "de",
    text: `# Immatrikulationsbescheinigung
Frau Annika Pohland, Matrikelnummer 417005, ist im Wintersemester 2018/19 im 5. Fachsemester im Studiengang Geoinformatik eingeschrieben.
Hochschule Elbtal, Studierendensekretariat`,
  },
  {
    name: "huurcontract",
    kind: "other",
    language: "nl",
    text: `# Huurovereenkomst
Tussen verhuurder De Linde BV en huurder F. Dijkhuizen is het volgende overeengekomen. De huur bedraagt 480 euro per maand, te voldoen voor de eerste van de maand. De opzegtermijn is een maand.`,
  },
  {
    name: "kvittering",
    kind: "other",
    language: "no",
    text: `# Kvittering
Bokhandelen i Tromsø
2 stk. Lineær algebra|898,00
1 stk. Notatbok|49,00
Herav mva.|189,40
Sum|947,00`,
  },
  {
    name: "newspaper",
    kind: "other",
    language: "en",
    text: `# School children measure glacier
By our correspondent in Mestia
Every August the pupils of Ushguli climb to the ice with pots of red paint. The mayor told reporters that the path would be repaired next year. According to the head teacher the glacier has lost ninety metres since 2011.`,
  },
  {
    name: "conference attendance",
    kind: "other",
    language: "en",
    text: `# Certificate of Attendance
This is to certify that Nino Kvaratskhelia attended the Cold Regions Workshop held in Tromsø from 3 to 5 May 2022 and presented a poster.
The organising committee`,
  },
  {
    name: "offer of employment",
    kind: "other",
    language: "en",
    text: `Straits Logistics Pte Ltd
Dear Ms Tan,
We are pleased to offer you the position of Data Engineer with effect from 1 July 2021. Your salary will be reviewed annually. Please sign and return the enclosed copy.`,
  },
  {
    name: "vaccination",
    kind: "other",
    language: "en",
    text: `# Vaccination record
Name: Wambui Kamau
Vaccine|Batch|Date
Yellow fever|A0417|03.02.2018
Hepatitis B|B1120|03.02.2018
Tetanus|C0033|12.09.2019`,
  },
  {
    name: "cover page fr",
    kind: "other",
    language: "fr",
    text: `# Dossier de candidature
Lucie Kerbrat
Pièces jointes : lettre de motivation, curriculum vitae, relevés de notes, diplôme, lettres de recommandation`,
  },
  {
    name: "exam questions",
    kind: "other",
    language: "en",
    text: `# Midterm examination
Answer all questions. Time allowed: 90 minutes.
1. Define a convex function. (5 points)
2. Prove that the sum of two convex functions is convex. (10 points)
3. Compute the gradient of f(x) = x'Ax. (10 points)`,
  },
];

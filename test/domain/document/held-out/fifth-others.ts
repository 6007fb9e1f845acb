import type { HeldOut } from "./made.ts";

/** Of the fifth set: certificates, research, identity, and what is none of ours. Written after the fourth set was mended, and before it was recognised. */
export const fifthOthers: readonly HeldOut[] = [
  {
    name: "thesis title page and abstract",
    kind: "thesis",
    language: "en",
    text: `# Currents under Ice
A thesis submitted in partial fulfilment of the requirements for the degree of Master of Science
by
Tomás Etchegaray
Supervisor: Dr. Paula Irigoyen
University of the Strait, 2021
\fAbstract
Under the ice shelf the water moves more slowly than models say.
\fContents
1 Introduction ........ 1
2 Instruments ........ 9
3 The season of 2019 ........ 20
4 Results ........ 33
5 Discussion ........ 47
Bibliography ........ 52`,
  },
  {
    name: "thesis de draft",
    kind: "thesis",
    language: "de",
    text: `# Ränder dünner Mengen
Masterarbeit im Fach Mathematik
vorgelegt von Kinga Wróblewska
Erstgutachter: Prof. Dr. Severin Hartung
Entwurf, Stand Mai 2020
\fInhaltsverzeichnis
1 Einleitung ..... 1
2 Grundlagen ..... 5
3 Dünne Mengen ..... 14
4 Ränder ..... 28
Literaturverzeichnis ..... 40`,
  },
  {
    name: "publication en arxiv",
    kind: "publication",
    language: "en",
    text: `# Spins That Forget
Paraskevi Anastasiou, Kees Vos
Department of Physics, University of the Gulf
arXiv:0000.00417v2
We consider spin glasses with finite memory and show that their relaxation is exponential above a critical age.
I. INTRODUCTION
Spin glasses remember [1–3]. Forgetting is less well understood [4].
II. MODEL
Let s be a configuration with N spins.
ACKNOWLEDGMENTS
We thank the cluster team.
[1] A. Author, J. Fict. Phys. 3, 417 (2009).
[2] B. Writer, Inv. Lett. 11, 22 (2012).`,
  },
  {
    name: "publication list en",
    kind: "publication",
    language: "en",
    text: `# Academic output of Paraskevi Anastasiou
## Journal articles
1. Anastasiou, P. (2017). Glassy. J. Fict. Phys. 12, 1–9. doi:10.0000/417
2. Anastasiou, P. & Vos, K. (2018). Spins that forget. Inv. Stat. Mech. 4, 22–30.
## Conference papers
3. Anastasiou, P. (2019). On ageing. In Proc. Cold Conf., pp. 1–4.`,
  },
  {
    name: "references de",
    kind: "references",
    language: "de",
    referees: 2,
    text: `Referenzen für Helene Brückner
Prof. Dr. Severin Hartung, Institut für Mathematik, severin.hartung@example.org
Sabine Voigt, Inhaberin der Buchhandlung am Ring, Tel. 0341 000 00 12`,
  },
  {
    name: "references nl",
    kind: "references",
    language: "nl",
    referees: 2,
    text: `# Referenties
prof. dr. Margriet Stolk
Technische Universiteit De Maas
m.stolk@example.org
ing. Bas Kuipers
Waterschap Rijnmond
06-00 00 04 17`,
  },
  {
    name: "language certificate de",
    kind: "language-certificate",
    language: "de",
    text: `# Goethe-Zertifikat B2
Frau Kinga Wróblewska hat die Prüfung bestanden.
Lesen|82
Hören|77
Schreiben|74
Sprechen|90
Prüfungsdatum 12.3.2022`,
  },
  {
    name: "language certificate ielts plain",
    kind: "language-certificate",
    language: "en",
    text: `IELTS Test Report Form
OUMA Grace Atieno
Listening 8.0 Reading 7.5 Writing 7.0 Speaking 8.0
Overall Band Score 7.5`,
  },
  {
    name: "language certificate fr",
    kind: "language-certificate",
    language: "fr",
    text: `# DELF B2
Diplôme d'études en langue française
Candidat : Tomás Etchegaray
Compréhension de l'oral 21/25
Compréhension des écrits 20/25
Production écrite 17/25
Production orale 22/25
Total 80/100`,
  },
  {
    name: "work certificate es",
    kind: "work-certificate",
    language: "es",
    text: `# Certificado laboral
Agrodatos SL certifica que D.ª Macarena Vílchez ha prestado sus servicios en nuestra empresa como técnica de datos desde el 1 de marzo de 2021 hasta la fecha, con dedicación completa.
Y para que conste, se expide el presente en Granada.`,
  },
  {
    name: "work certificate nl",
    kind: "work-certificate",
    language: "nl",
    text: `# Getuigschrift
Hierbij verklaren wij dat Joris Hoogland van 1 januari 2020 tot 30 juni 2022 bij ons bedrijf in dienst is geweest als rekenaar. Hij heeft zijn taken naar volle tevredenheid uitgevoerd en verlaat ons op eigen verzoek.
Waterbouw De Maas BV, personeelszaken`,
  },
  {
    name: "work certificate no",
    kind: "work-certificate",
    language: "no",
    text: `# Attest
Torgeir Espeset har vært ansatt hos oss som systemutvikler fra 1. august 2017 til 30. juni 2022. Han har utført arbeidet sitt til vår fulle tilfredshet. Vi ønsker ham lykke til videre.
Havbruk AS, daglig leder`,
  },
  {
    name: "proposal nl",
    kind: "research-proposal",
    language: "nl",
    text: `# Onderzoeksvoorstel
Modellen die een dijkgraaf vertrouwt
## Probleemstelling
Waterschappen gebruiken voorspellingen die niemand kan navertellen.
## Onderzoeksvragen
Welke uitleg verandert een besluit?
## Aanpak
In het eerste jaar spreek ik met twintig dijkgraven. Daarna ontwerp ik drie vormen van uitleg.
## Planning
Jaar 1: gesprekken. Jaar 2: ontwerp. Jaar 3 en 4: proef en proefschrift.`,
  },
  {
    name: "proposal no",
    kind: "research-proposal",
    language: "no",
    text: `# Prosjektskisse
Lakselus og forklarlige varsler
## Bakgrunn
Oppdrettere får varsler de ikke stoler på.
## Problemstilling
Hvilke forklaringer endrer hva en røkter gjør?
## Metode
Vi vil intervjue røktere og bygge tre prototyper.
## Framdriftsplan
År 1: intervjuer. År 2: prototyper. År 3: avhandling.`,
  },
  {
    name: "identity de",
    kind: "identity",
    language: "de",
    text: `BUNDESREPUBLIK DEUTSCHLAND
PERSONALAUSWEIS
Name BRÜCKNER
Vornamen HELENE
Geburtstag 04.01.1991
Staatsangehörigkeit DEUTSCH
Gültig bis 03.01.2031
IDD<<T22000417<4<<<<<<<<<<<<<<
9101047<3101035D<<<<<<<<<<<<<6
BRUECKNER<<HELENE<<<<<<<<<<<<<`,
  },
  {
    name: "electricity bill",
    kind: "other",
    language: "de",
    text: `# Abschlagsrechnung Strom
Stadtwerke Leipzig
Kundennummer 417, Zählerstand 12 004 kWh
Arbeitspreis|31,2 ct/kWh|412,10 €
Grundpreis|9,90 €/Monat|118,80 €
Rechnungsbetrag|530,90 €`,
  },
  {
    name: "course certificate",
    kind: "other",
    language: "en",
    text: `# Certificate of Completion
Grace Atieno Ouma
has successfully completed the online course
Introduction to Deep Learning
Instructor: A. Author. 24 hours.`,
  },
  {
    name: "admission letter",
    kind: "other",
    language: "en",
    text: `University of the Rift
Office of Admissions
Dear Grace,
Congratulations! You have been admitted to the Master of Science in Statistics starting September 2019. Please accept the offer by 1 July.
Director of Admissions`,
  },
  {
    name: "enrolment es",
    kind: "other",
    language: "es",
    text: `# Certificado de matrícula
La secretaria hace constar que D. Iker Olabarria está matriculado en el curso 2020-21 en el Máster en Matemáticas de esta universidad.`,
  },
  {
    name: "reisebekräftelse",
    kind: "other",
    language: "sv",
    text: `# Bokningsbekräftelse
Resenär: Ebba Nordenskär
Tåg 541 Linköping–Malmö, 3 maj 2022, avgång 08.14
Plats 41, vagn 4
Pris 417 kr inklusive moms`,
  },
  {
    name: "recipe",
    kind: "other",
    language: "it",
    text: `# Risotto alla milanese
Per quattro persone
320 g di riso
1 bustina di zafferano
Soffriggere la cipolla nel burro, aggiungere il riso e tostarlo per due minuti. Versare il brodo poco alla volta.`,
  },
  {
    name: "club minutes",
    kind: "other",
    language: "de",
    text: `# Protokoll der Mitgliederversammlung
Anwesend: 17 Mitglieder
TOP 1: Bericht des Vorstands
TOP 2: Kassenbericht. Der Kassenwart wird entlastet.
TOP 3: Verschiedenes. Das Sommerfest findet am 12. Juli statt.`,
  },
  {
    name: "advert",
    kind: "other",
    language: "en",
    text: `# PhD position in spin glasses
The University of the Gulf invites applications for a fully funded position. Applicants should hold a master's degree in physics. We offer a salary according to the national scale. Send your CV and a letter of motivation by 1 June.`,
  },
  {
    name: "police clearance",
    kind: "other",
    language: "en",
    text: `# Certificate of Good Conduct
Directorate of Criminal Investigations
This is to certify that Grace Atieno Ouma, ID 0417, has no criminal record as of 3 March 2021.`,
  },
  {
    name: "mail about a room",
    kind: "other",
    language: "no",
    text: `Hei,
jeg lurer på om hybelen i Storgata fortsatt er ledig. Jeg er ryddig og røyker ikke. Depositum er i orden.
Hilsen Sindre`,
  },
  {
    name: "thank you note",
    kind: "other",
    language: "en",
    text: `Dear Professor Aas,
thank you very much for the friendly conversation last Thursday. I have found the paper that you mentioned.
Kind regards,
Nino`,
  },
  {
    name: "software readme",
    kind: "other",
    language: "en",
    text: `# vybukh
A small tool that picks arrivals in seismograms.
## Installation
pip install vybukh
## Usage
Run vybukh pick file.mseed
## Licence
MIT`,
  },
  {
    name: "cover page nl",
    kind: "other",
    language: "nl",
    text: `# Sollicitatiedossier
Joris Hoogland
Inhoud
1. Motivatiebrief
2. Curriculum vitae
3. Cijferlijst
4. Diploma
5. Referenties`,
  },
];

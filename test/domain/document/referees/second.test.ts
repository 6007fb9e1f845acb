import { expect, test } from "vitest";
import { type Case, cv, refereesOf } from "./made.ts";

/* Written after those of each language had been mended, in other styles: 30, of which 30 had the
 * right number of persons at once and 28 the right names. */

test.each<Case>([
  [
    "en: relation as a heading of each",
    cv(
      "en",
      `## REFERENCES
Academic
Prof. Gwendolyn Achterberg, Chair of Hydraulics, Port Lyall University | g.achterberg@lyall.example.org
Professional
Rafe Tindall, Operations Director, Estuary Works plc | 020 7946 0321`,
    ),
    ["Gwendolyn Achterberg", "Rafe Tindall"],
  ],
  [
    "en: a table with a heading of its own beside it",
    cv(
      "en",
      `Referees|Dr Oluwaseun Bankole, Port Lyall University, o.bankole@lyall.example.org
Mrs Henrietta Stroud, Estuary Works plc, 020 7946 0322
Hobbies|Sailing`,
    ),
    ["Oluwaseun Bankole", "Henrietta Stroud"],
  ],
  [
    "en: phone and mail on lines of their own, labels in front",
    cv(
      "en",
      `## My Referees
Rafe Tindall – Operations Director
Company: Estuary Works plc
Phone: 020 7946 0321
Mail: rafe.tindall@estuary.example.com
Relationship: Direct supervisor 2020–2022
Oluwaseun Bankole – Lecturer
University: Port Lyall University
Phone: 020 7946 0323
Mail: o.bankole@lyall.example.org
Relationship: Thesis advisor`,
    ),
    ["Rafe Tindall", "Oluwaseun Bankole"],
  ],
  [
    "en: sentences in a CV",
    cv(
      "en",
      `## References
My thesis advisor, Oluwaseun Bankole, can be reached at o.bankole@lyall.example.org. For my work at Estuary, please write to Rafe Tindall (rafe.tindall@estuary.example.com).`,
    ),
    ["Oluwaseun Bankole", "Rafe Tindall"],
  ],
  [
    "en: Ghanaian, Ethiopian, Burmese and Icelandic names",
    cv(
      "en",
      `## References
Nana Ama Owusu-Ansah, University of Asantekwa, naowusu@asante.example.org
Dr. Abebe Bikila Tessema, Awash University, abtessema@awash.example.org
U Thant Zin, Ayeyar Research, thantzin@ayeyar.example.org
Þórdís Jónsdóttir, Háskóli Vesturlands, thordis@vestur.example.org`,
    ),
    ["Nana Ama Owusu-Ansah", "Abebe Bikila Tessema", "U Thant Zin", "Þórdís Jónsdóttir"],
  ],
  [
    "en: a slash between the ways, a bar between the parts",
    cv(
      "en",
      `## Referees
Prof Gwendolyn Achterberg / Port Lyall University / g.achterberg@lyall.example.org / +44 20 7946 0324
Rafe Tindall / Estuary Works plc / rafe.tindall@estuary.example.com / +44 20 7946 0321`,
    ),
    ["Gwendolyn Achterberg", "Rafe Tindall"],
  ],
  [
    "en: a mail to the chair in a letter, referees at the end",
    [
      "en",
      `Dear Dr Kern,
Please accept my application for the PhD position in coastal modelling. I hold a master's degree in hydraulics, and for two years I have worked on storm surges at Estuary Works.
I am drawn to your project because it asks what the models leave out.
Kind regards,
Jane Roe

Referees:
1. Dr Oluwaseun Bankole, Port Lyall University, o.bankole@lyall.example.org
2. Rafe Tindall, Estuary Works plc, rafe.tindall@estuary.example.com`,
    ],
    ["Oluwaseun Bankole", "Rafe Tindall"],
  ],
  [
    "en: emails without a name beside them",
    cv(
      "en",
      `## References
o.bankole@lyall.example.org
rafe.tindall@estuary.example.com`,
    ),
    [],
  ],
  [
    "en: the jury of a prize and the chair of a club",
    [
      "en",
      `# Jane Roe
jane.roe@example.org
## Education
2018–2020 MSc, Port Lyall University
## Awards
2021 Young Engineers Prize. Jury: Prof. Gwendolyn Achterberg (g.achterberg@lyall.example.org)
## Volunteering
2019–2021 Treasurer, Lyall Rowing. Contact: Mr Rafe Tindall, 020 7946 0321`,
    ],
    [],
  ],
  [
    "de: Funktion vor dem Namen, Kontakt darunter",
    cv(
      "de",
      `## Referenzen
Erstgutachterin der Masterarbeit
Prof. Dr. Wiebke Ahlers, Universität Oldenmoor
wiebke.ahlers@oldenmoor.example.org
Abteilungsleiter
Torben Stüwe, Deichwerk AG
Tel. 04421 99 80 12`,
    ),
    ["Wiebke Ahlers", "Torben Stüwe"],
  ],
  [
    "de: eine Zeile mit Gedankenstrichen",
    cv(
      "de",
      `## Referenzpersonen
Prof. Dr. Wiebke Ahlers – Universität Oldenmoor – wiebke.ahlers@oldenmoor.example.org
Torben Stüwe – Deichwerk AG – 04421 / 99 80 12`,
    ),
    ["Wiebke Ahlers", "Torben Stüwe"],
  ],
  [
    "de: im Anschreiben mit Bereitschaft",
    [
      "de",
      `Sehr geehrter Herr Professor Kern,
mit großem Interesse bewerbe ich mich um die ausgeschriebene Promotionsstelle. Während meines Studiums habe ich mich mit Sturmfluten beschäftigt.
Frau Prof. Ahlers (wiebke.ahlers@oldenmoor.example.org) und Herr Torben Stüwe (stuewe@deichwerk.example.com) haben sich bereit erklärt, Auskunft über mich zu geben.
Mit freundlichen Grüßen
Jane Roe`,
    ],
    ["Ahlers", "Torben Stüwe"],
  ],
  [
    "de: das Prüfungsamt unter den Anlagen",
    cv(
      "de",
      `## Anlagen
Notenübersicht (Prüfungsamt Oldenmoor, Frau Heike Lohse, 04421 770 10)
Zeugnis`,
    ),
    [],
  ],
  [
    "nl: gegevens onder elkaar met labels",
    cv(
      "nl",
      `## Referenties
Naam: dr. Hidde Postma
Functie: universitair docent
E-mail: h.postma@wadden.example.org
Naam: Marijke Terpstra
Functie: teamleider Zeedata
Telefoon: 058 - 234 56 78`,
    ),
    ["Hidde Postma", "Marijke Terpstra"],
  ],
  [
    "nl: tabel",
    cv(
      "nl",
      `## Referentiepersonen
Dr. Hidde Postma|Universiteit van de Wadden|h.postma@wadden.example.org
Marijke Terpstra|Zeedata BV|m.terpstra@zeedata.example.com`,
    ),
    ["Hidde Postma", "Marijke Terpstra"],
  ],
  [
    "nl: brief zonder referenten",
    [
      "nl",
      `Geachte professor Kern,
Graag solliciteer ik naar de functie van promovendus. In mijn scriptie, begeleid door dr. Hidde Postma (h.postma@wadden.example.org), onderzocht ik stormvloeden.
Ik licht mijn motivatie graag toe in een gesprek.
Met vriendelijke groet,
Jane Roe`,
    ],
    [],
  ],
  [
    "nb: stilling på linjen under, telefon i parentes",
    cv(
      "no",
      `## Referanser
Synnøve Aakre (telefon 70 12 34 56)
Seksjonsleder, Kystdata
Trond Inge Hatlestad (trond.hatlestad@vestvik.example.org)
Professor, Universitetet i Vestvik`,
    ),
    ["Synnøve Aakre", "Trond Inge Hatlestad"],
  ],
  [
    "nn: setning i søknaden",
    [
      "no",
      `Kjære professor Kern,
Eg søkjer på stillinga som stipendiat hos dykk. I masteroppgåva arbeidde eg med stormflod og kyststraumar.
Synnøve Aakre (synnove.aakre@kystdata.example.com) og Trond Hatlestad (trond.hatlestad@vestvik.example.org) kan kontaktast om arbeidet mitt.
Venleg helsing
Jane Roe`,
    ],
    ["Synnøve Aakre", "Trond Hatlestad"],
  ],
  [
    "nb: referanser oppgis, men veileder står under utdanning",
    [
      "no",
      `# CV
Jane Roe, jane.roe@example.org, 900 00 001
## Utdanning
2018–2020 Master i informatikk, Vestvik. Veileder: professor Trond Hatlestad, trond.hatlestad@vestvik.example.org
2015–2018 Bachelor i informatikk, Vestvik
## Referanser
Oppgis på forespørsel`,
    ],
    [],
  ],
  [
    "sv: titel efter namnet",
    cv(
      "sv",
      `## Referenser
Ingegerd Ståhlberg, professor, Kustuniversitetet, ingegerd.stahlberg@kust.example.org
Viktor Nyqvist, gruppchef, Havsdata AB, tel 0470-12 34 56`,
    ),
    ["Ingegerd Ståhlberg", "Viktor Nyqvist"],
  ],
  [
    "sv: i brevet",
    [
      "sv",
      `Hej Professor Kern,
Jag söker härmed doktorandtjänsten i din grupp. I mitt examensarbete studerade jag stormfloder och kustströmmar.
Som referenser lämnar jag Ingegerd Ståhlberg (ingegerd.stahlberg@kust.example.org) och Viktor Nyqvist (0470-12 34 56).
Med vänlig hälsning
Jane Roe`,
    ],
    ["Ingegerd Ståhlberg", "Viktor Nyqvist"],
  ],
  [
    "da: to spalter med telefon",
    cv(
      "da",
      `## Referencer
Karen-Margrethe Bisgaard|Asger Holm-Nielsen
Lektor, Vestkystens Universitet|Teamleder, Stormdata ApS
Tlf. 75 12 34 56|Tlf. 20 98 76 54`,
    ),
    ["Karen-Margrethe Bisgaard", "Asger Holm-Nielsen"],
  ],
  [
    "da: på opfordring",
    cv(
      "da",
      `## Referencer
Gives gerne på opfordring.
## Fritid
Kasserer i roklubben (formand Asger Holm, tlf. 20 98 76 54)`,
    ),
    [],
  ],
  [
    "fr: fonctions et adresses sous les noms",
    cv(
      "fr",
      `## Références professionnelles et universitaires
Mme Solène Kerbrat
Maîtresse de conférences, Université des Abers
6 rue du Port, 29200 Brest
solene.kerbrat@abers.example.org
M. Youssef El Amrani
Chef de projet, Marée Conseil
Tél. : 02 98 11 22 33`,
    ),
    ["Solène Kerbrat", "Youssef El Amrani"],
  ],
  [
    "fr: la directrice nommée dans la lettre",
    [
      "fr",
      `Madame, Monsieur,
Actuellement étudiante en master sous la direction de Mme Solène Kerbrat (solene.kerbrat@abers.example.org), je vous adresse ma candidature au poste de doctorante. J'ai étudié les ondes de tempête.
Je me tiens à votre disposition pour un entretien.
Veuillez agréer, Madame, Monsieur, l'expression de mes salutations distinguées.
Jane Roe`,
    ],
    [],
  ],
  [
    "es: nombre, cargo y correo separados por barras",
    cv(
      "es",
      `## Referencias académicas
Dr. Gonzalo Ibarrola Sáenz / Universidad del Cantil / gibarrola@cantil.example.org
Dra. Lourdes Peñalver / Instituto de Mareas / lpenalver@mareas.example.org`,
    ),
    ["Gonzalo Ibarrola Sáenz", "Lourdes Peñalver"],
  ],
  [
    "es: carta",
    [
      "es",
      `Estimado profesor Kern:
Me dirijo a usted para presentar mi candidatura a la plaza de doctorado. En mi máster estudié las marejadas.
Pueden dar referencias de mí la Dra. Lourdes Peñalver (lpenalver@mareas.example.org) y D. Gonzalo Ibarrola (gibarrola@cantil.example.org).
Atentamente,
Jane Roe`,
    ],
    ["Lourdes Peñalver", "Gonzalo Ibarrola"],
  ],
  [
    "it: due per riga",
    cv(
      "it",
      `## Referenze
Prof.ssa Ilaria Castellani|Dott. Renzo Bianchin
Università delle Lagune|Maree S.p.A.
ilaria.castellani@lagune.example.org|renzo.bianchin@maree.example.com`,
    ),
    ["Ilaria Castellani", "Renzo Bianchin"],
  ],
  [
    "it: il tutor del tirocinio",
    [
      "it",
      `# Curriculum Vitae
Jane Roe, jane.roe@example.org
## Istruzione e formazione
2018–2020 Laurea magistrale, Chioggia
2015–2018 Laurea triennale, Chioggia
## Esperienza professionale
2020 Tirocinio presso Maree S.p.A., tutor aziendale: dott. Renzo Bianchin (renzo.bianchin@maree.example.com)`,
    ],
    [],
  ],
  [
    "two pages: the list goes on behind the page's end",
    [
      "en",
      `# Jane Roe
jane.roe@example.org
## Education
2018–2020 Master, Tartu
2015–2018 Bachelor, Riga
## Experience
2020–2022 Analyst, Tide Data
2017–2018 Assistant, Tide Data
## References
Prof. Gwendolyn Achterberg, Port Lyall University, g.achterberg@lyall.example.org
\fRafe Tindall, Estuary Works plc, rafe.tindall@estuary.example.com
Dr Oluwaseun Bankole, Port Lyall University, o.bankole@lyall.example.org`,
    ],
    ["Gwendolyn Achterberg", "Rafe Tindall", "Oluwaseun Bankole"],
  ],
])("%s", (_, document, names) => {
  expect(refereesOf(document)).toEqual(names);
});

import type { HeldOut } from "./made.ts";

/**
 * Papers near one of our kinds that are another, and papers of none that sound like one: none may be taken
 * for certain as what it is not. Written before any of it was recognised.
 */
export const seventhLookAlikes: readonly HeldOut[] = [
  {
    name: "job offer that quotes the person's merits",
    kind: "other",
    language: "en",
    text: `Dear Ms Mossop,
We were impressed by your interview and by what your referees wrote: that you are thorough, reliable and among the best students of your year. We are therefore delighted to offer you the post of graduate engineer from 1 August. Your salary will be £31,000 a year.
Please return the enclosed copy of this letter signed by 20 June.
Yours sincerely,
P. Danby`,
  },
  {
    name: "letter on a rejected paper",
    kind: "other",
    language: "en",
    text: `Dear Ms Mossop,
Thank you for submitting your manuscript "Which sensors lie?" to the Journal of Arch Bridges. Two reviewers have read it. The first recommends major revision; the second recommends it warmly but asks for a second bridge.
I invite you to submit a revised version within sixty days.
Kind regards,
The editor`,
  },
  {
    name: "enrolment confirmation with a thesis",
    kind: "other",
    language: "de",
    text: `Studienbescheinigung
Frau Annika Dreßler, geboren am 17.04.1996, ist im Sommersemester 2022 im Studiengang Geoinformatik (Master) im 5. Fachsemester immatrikuliert. Diese Bescheinigung wurde maschinell erstellt und gilt ohne Unterschrift. Das Semester endet am 30. September 2022.`,
  },
  {
    name: "timetable of examinations",
    kind: "other",
    language: "de",
    text: `# Prüfungsplan Sommersemester 2022
Modul|Datum|Raum|ECTS
Numerik I|14.07.2022|H 3|6
Hydrologie|18.07.2022|H 1|6
Fernerkundung|21.07.2022|N 12|5
Statistik II|25.07.2022|H 3|6
Anmeldung bis 30. Juni im Prüfungsamt.`,
  },
  {
    name: "course catalogue with credits",
    kind: "other",
    language: "en",
    text: `# Module catalogue, MSc Structural Engineering
CE701 Masonry Arches, 10 credits, Dr E. Raine
CE702 Reliability, 10 credits, Dr S. Hartley
CE703 Dynamics, 20 credits, Prof. N. Okoro
CE704 Inspection Practice, 10 credits, visiting staff
Students choose modules worth 60 credits in each semester. Assessment is by coursework (40 %) and examination (60 %).`,
  },
  {
    name: "school recommendation of a product",
    kind: "other",
    language: "nl",
    text: `Beste ouders,
Graag bevelen wij u de nieuwe leesmethode van harte aan. Onze leerlingen werken er sinds september mee en zij zijn enthousiast. De methode is te bestellen via de school; de prijs is 24 euro.
Met vriendelijke groet,
De directie`,
  },
  {
    name: "offer to supervise, not yet a statement",
    kind: "other",
    language: "en",
    text: `Dear Nikhil,
Thank you for your message. I could imagine supervising a thesis on casting defects, but I have no position at the moment and cannot promise funding. If you find a scholarship, write again in the autumn. You would have to finish your bachelor's first.
Best,
Simon Hartley`,
  },
  {
    name: "list of staff with numbers",
    kind: "other",
    language: "de",
    text: `# Ansprechpersonen im Studierendenbüro
Zulassung: Frau Krüger, 03834 000 410, krueger@example.org
Prüfungen: Herr Tietz, 03834 000 411, tietz@example.org
Wohnen: Frau Wandrey, 03834 000 412, wandrey@example.org
Sprechzeiten: Montag bis Donnerstag 9 bis 12 Uhr`,
  },
  {
    name: "conference attendance",
    kind: "other",
    language: "fr",
    text: `Attestation de participation
Le comité d'organisation certifie que Madame Élodie Rambert a participé aux Journées de l'hydrologie, Grenoble, du 4 au 6 juin 2021, et y a présenté un poster.
Le président du comité`,
  },
  {
    name: "fitness course in four disciplines",
    kind: "other",
    language: "sv",
    text: `Intyg
Pontus Lidfors har med godkänt resultat genomgått kursen Hjärt-lungräddning för vuxna, 4 timmar, den 12 mars 2021. Kursen omfattar teori och praktiska övningar.
Instruktör: Britt Norén`,
  },
  {
    name: "payslip",
    kind: "other",
    language: "da",
    text: `Lønseddel juni 2021
Medarbejder: Maiken Trøst
Timeløn 172,50 kr × 148 timer 25.530,00
AM-bidrag 8 % −2.042,40
A-skat −7.900,00
Til udbetaling 15.587,60`,
  },
  {
    name: "tenant's reference",
    kind: "other",
    language: "en",
    text: `To whom it may concern,
Harriet Mossop has rented the flat at 19 Quayside from us since 2019. She has always paid her rent on time and has kept the flat in excellent order. We have found her honest, quiet and considerate and recommend her without hesitation as a tenant.
Mr and Mrs Storr`,
  },
  {
    name: "work contract",
    kind: "other",
    language: "pl",
    text: `Umowa o pracę
zawarta w dniu 1 września 2021 r. między Zakładem Pomiarów Sp. z o.o. a Bronisławą Ziębą. Pracodawca zatrudnia pracownika na stanowisku asystenta w pełnym wymiarze czasu pracy. Wynagrodzenie: 4170 zł brutto miesięcznie.
Podpis pracodawcy, podpis pracownika`,
  },
  {
    name: "instructions for referees",
    kind: "other",
    language: "en",
    text: `# Information for referees
Please comment on how long and in what capacity you have known the applicant, on the applicant's academic ability, and on how she or he compares with others. Would you recommend the applicant without reservation? Upload your letter as a PDF by 1 March. The applicant will not see it.`,
  },
  {
    name: "story of a project in the news",
    kind: "other",
    language: "no",
    text: `Studenter målte straumen
Ei gruppe masterstudentar frå Nordland har brukt våren på å måle straumen i sundet. – Vi vart sterkt overraska, seier Ingunn Røssevold. Rettleiaren hennar, Per Olav Grindheim, er nøgd. Arbeidet skal brukast av kystverket. Turistar betalte 400 kroner for å vere med.`,
  },
  {
    name: "rules on how to write a CV",
    kind: "other",
    language: "es",
    text: `# Cómo redactar un currículum vítae
Empieza por los datos personales. En el apartado de formación indica fechas y centros; en el de experiencia laboral, primero lo más reciente. No mientas sobre los idiomas. Un currículum no debe ocupar más de dos páginas. Revisa la ortografía antes de enviarlo.`,
  },
  {
    name: "registration of a thesis topic",
    kind: "other",
    language: "de",
    text: `# Antrag auf Zulassung zur Masterarbeit
Name, Vorname: Dreßler, Annika
Matrikelnummer: 204417
Vorgeschlagenes Thema: Sturmfluten aus Pegeldaten
Erstprüfer: Prof. Dr. Albers
Bearbeitungszeit: 6 Monate
Datum, Unterschrift der/des Studierenden`,
  },
  {
    name: "thanks for a gift of books",
    kind: "other",
    language: "it",
    text: `Gentile professoressa Bonamici,
La ringrazio di cuore per i libri che ha voluto donare alla biblioteca del nostro istituto. I ragazzi li hanno già presi in prestito tutti, e mi chiedono se verrà a parlarne. Sarei felice di ospitarla in maggio.
Con i migliori saluti,
Tullio Garbin, dirigente scolastico`,
  },
];

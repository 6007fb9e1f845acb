import type { HeldOut } from "./made.ts";

const other = (name: string, language: string, text: string): HeldOut => ({
  name,
  kind: "other",
  language,
  text,
});

/** What applicants send by mistake, and what looks like one of our kinds. */
export const noneOfOurs: readonly HeldOut[] = [
  other(
    "invoice en",
    "en",
    `Bluebell Stationers Ltd
INVOICE 2021-0443
Bill to: Tobias Okonkwo
Item|Qty|Unit price|Amount
Notebook A5|3|2.50|7.50
Ink cartridge|2|9.00|18.00
Folder, course edition|1|4.00|4.00
Total due|||29.50
Please pay within 14 days to the account below.`,
  ),
  other(
    "invoice de",
    "de",
    `Schreibwaren Möwe OHG
Rechnung Nr. 2023/118
Pos.|Bezeichnung|Menge|Einzelpreis|Betrag
1|Druckerpapier A4|2|5,90|11,80
2|Ordner breit|4|3,20|12,80
Summe netto 24,60 zzgl. 19 % MwSt.
Zahlbar innerhalb von 14 Tagen ohne Abzug.`,
  ),
  other(
    "advert en phd",
    "en",
    `# PhD position in machine learning for ocean data
Department of Informatics
We are looking for a motivated candidate who will work on forecasting currents.
Your profile: a master's degree in computer science, good grades, experience with Python.
We offer a three-year contract, a friendly team and a salary according to the national scale.
Applications with a motivation letter, CV, transcripts and names of two referees should be sent by 15 September.
Contact: Prof. Anna Ludvigsen, anna.ludvigsen@example.org`,
  ),
  other(
    "advert de",
    "de",
    `Wissenschaftliche Mitarbeiterin oder wissenschaftlicher Mitarbeiter gesucht
Am Institut ist zum nächstmöglichen Zeitpunkt eine Stelle (E 13, 75 %) zu besetzen.
Ihre Aufgaben: Forschung zu Eisbildern, Mitarbeit in der Lehre.
Ihr Profil: abgeschlossenes Studium, Freude an der Programmierung.
Bitte senden Sie Ihre Bewerbung mit Lebenslauf und Zeugnissen bis zum 15. Oktober.`,
  ),
  other(
    "enrolment en",
    "en",
    `University of Leeds – Student Services
Confirmation of Student Status
This is to certify that Tobias Okonkwo-Lindgren is registered as a full-time student on the programme MSc Statistics for the academic year 2020/21.
Expected end date: 30 September 2021
Student ID 201312345`,
  ),
  other(
    "enrolment de",
    "de",
    `Universität Rostock
Studienbescheinigung
Frau Friederike Kaltenbach, Matrikelnummer 220000, ist im Wintersemester 2019/20 im Studiengang Informatik (Master) im 3. Fachsemester eingeschrieben.
Diese Bescheinigung wurde maschinell erstellt.`,
  ),
  other(
    "enrolment no",
    "no",
    `UiT Norges arktiske universitet
Bekreftelse på studentstatus
Vi bekrefter at Ragnhild Skogstad er semesterregistrert som student på masterprogrammet i informatikk høsten 2019.`,
  ),
  other(
    "course certificate en",
    "en",
    `# Certificate of Completion
Deep Learning Essentials
This certifies that Marisol Quintero-Baker has successfully completed the 6-week online course
Instructor: Dr. Paul Renner
14 May 2021`,
  ),
  other(
    "course certificate nl",
    "nl",
    `# Deelnamebewijs
Wieteke van den Boogaard heeft deelgenomen aan de zomerschool Redeneren met Onzekerheid
Leuven, 5 – 9 juli 2021`,
  ),
  other(
    "contract de",
    "de",
    `# Arbeitsvertrag
zwischen der Küstendaten GmbH (nachfolgend Arbeitgeber genannt) und Frau Friederike Kaltenbach
§ 1 Tätigkeit
Die Arbeitnehmerin wird als Softwareentwicklerin eingestellt.
§ 2 Vergütung
Das Gehalt beträgt monatlich 4.100 Euro brutto.
§ 3 Kündigung
Es gilt die gesetzliche Kündigungsfrist.`,
  ),
  other(
    "contract en tenancy",
    "en",
    `# Tenancy Agreement
This agreement is made between the Landlord, Mrs E. Hartley, and the Tenant, Mr T. Okonkwo.
1. The Tenant shall pay a rent of £640 on the first day of each month.
2. The Landlord shall keep the structure in repair.
3. Either party may end the agreement with two months' notice.`,
  ),
  other(
    "news en",
    "en",
    `# University opens new building for ocean research
By our education correspondent
The university opened its long-awaited research building on Tuesday. The mayor said that the project had created forty jobs. Professor Anna Ludvigsen, who leads the institute, called it a milestone.
Work began in 2017 and took four years. The building cost 60 million euros.`,
  ),
  other(
    "news de",
    "de",
    `# Stadt erhält neues Rechenzentrum
Rostock. Am Dienstag hat der Oberbürgermeister den Grundstein für ein Rechenzentrum gelegt. Es soll 2025 fertig werden und vierzig Arbeitsplätze schaffen.
Die Kosten liegen nach Angaben der Stadt bei 12 Millionen Euro. Kritik kam aus der Bürgerschaft.`,
  ),
  other(
    "manual en",
    "en",
    `# Coffee machine CM-40: quick guide
1. Fill the tank with fresh water.
2. Press the power button and wait until the light stops blinking.
3. Insert a capsule and close the lever.
Do not open the lever while the machine is working. Descale every three months.`,
  ),
  other(
    "minutes en",
    "en",
    `Minutes of the staff meeting, 4 May 2021
Present: A. Ludvigsen (chair), P. Renner, S. Haddad
Apologies: J. Roe
1. The minutes of the last meeting were approved.
2. Budget. The group has 12,000 left for travel.
3. Any other business. None.
Next meeting: 1 June.`,
  ),
  other(
    "minutes no",
    "no",
    `Referat fra møte i linjeforeningen 3. mars 2020
Til stede: Ragnhild, Odd, Siv
Sak 1: Regnskapet ble godkjent.
Sak 2: Ny kaffemaskin kjøpes inn.
Eventuelt: Ingen saker.`,
  ),
  other(
    "exercise en",
    "en",
    `Probability and Statistics – Sheet 4
Hand in by Friday
Problem 1 (5 points) Let X and Y be independent. Show that their covariance is zero.
Problem 2 (3 points) Compute the expected value of the larger of two dice.
Problem 3 (4 points) Give an example of two variables that are uncorrelated but dependent.`,
  ),
  other(
    "exercise de",
    "de",
    `Algorithmen und Datenstrukturen, Übungsblatt 7
Abgabe bis Montag, 12 Uhr
Aufgabe 1 (4 Punkte) Beweisen Sie, dass jeder Baum mit n Knoten n − 1 Kanten hat.
Aufgabe 2 (6 Punkte) Implementieren Sie eine Halde.
Aufgabe 3 (2 Punkte) Geben Sie die Laufzeit an.`,
  ),
  other(
    "programme sv",
    "sv",
    `# Program för forskardagarna
Måndag
09.00 Välkomsttal, rektor
09.30 Maskininlärning i trafiken, Elin Nordqvist Saleh
10.30 Kaffe
11.00 Rundabordssamtal
Tisdag
09.00 Studiebesök`,
  ),
  other(
    "train ticket",
    "de",
    `Fahrkarte
Rostock Hbf – Bremen Hbf
Hinfahrt am 12.07.2023, ab 08:04, an 11:39
1 Person, BahnCard 50, 2. Klasse
Preis 38,90 EUR
Auftragsnummer QX7R2P`,
  ),
  other(
    "admission letter",
    "en",
    `University of Oakmere
Graduate Admissions
Dear Ms Haddad,
We are pleased to inform you that you have been admitted to the Master of Arts programme in Linguistics beginning in September 2018. Please confirm your place by 1 June. The tuition fee is due before registration.
Yours sincerely,
Admissions Office`,
  ),
  other(
    "conference acceptance mail",
    "en",
    `Dear Soraya Haddad,
Thank you for submitting your paper "Forgetting on Purpose" to the workshop. The reviewers recommend acceptance. Please upload the final version by 3 May and register at least one author.
Best regards,
the programme chairs`,
  ),
  other(
    "shopping and packing list",
    "en",
    `Packing list for Tromsø
wool socks, 4 pairs
head torch
passport
laptop and charger
printed map
chocolate`,
  ),
  other(
    "module description de",
    "de",
    `Modulhandbuch Informatik
Modul: Maschinelles Lernen
Leistungspunkte: 6
Turnus: jedes Wintersemester
Inhalte: Lineare Modelle, Kerne, neuronale Netze
Prüfungsform: Klausur (120 Minuten)
Voraussetzungen: Lineare Algebra, Stochastik`,
  ),
];

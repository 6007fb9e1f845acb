import { secondOurs } from "./second-ours.ts";
import type { HeldOut } from "./made.ts";

/** A second set, written after the first had been used to mend recognition, and scored untouched. */
const other = (name: string, language: string, text: string): HeldOut => ({
  name,
  kind: "other",
  language,
  text,
});

export const second: readonly HeldOut[] = [
  other(
    "course catalogue with credits",
    "en",
    `# Courses offered in autumn 2022
Code|Course title|Credits|Level|Semester
IN1000|Programming|10|100|Autumn
IN2010|Algorithms|10|200|Autumn
MAT1100|Calculus|10|100|Autumn
IN3050|Artificial intelligence|10|300|Spring
IN4080|Natural language processing|10|400|Autumn`,
  ),
  other(
    "exam schedule de",
    "de",
    `# Prüfungstermine Sommersemester 2022
Fach|Datum|Uhrzeit|Raum
Analysis II|18.07.2022|09:00|HS 1
Datenbanken|20.07.2022|13:00|HS 3
Betriebssysteme|25.07.2022|10:00|Audimax
Theoretische Informatik|27.07.2022|09:00|HS 2`,
  ),
  other(
    "staff directory",
    "en",
    `# Team
Prof. Anna Ludvigsen, head of group, anna.ludvigsen@example.org
Dr. Paul Renner, postdoc, paul.renner@example.org
Jane Roe, PhD student, jane.roe@example.org
Kim Holm, secretary, +47 22 00 00 00`,
  ),
  other(
    "job offer letter",
    "en",
    `Pennine Water PLC
14 July 2021
Dear Mr Okonkwo-Lindgren,
We are delighted to offer you the position of data engineer, starting on 1 September. Your salary will be £31,000 a year, and you will report to the head of forecasting. Please sign and return the enclosed copy by the end of the month if you wish to accept.
We look forward to working with you.
Yours sincerely,
Bronwen Pugh`,
  ),
  other(
    "rejection letter de",
    "de",
    `Sehr geehrte Frau Kaltenbach,
vielen Dank für Ihre Bewerbung und das Interesse an unserem Unternehmen. Leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Bewerberin entschieden haben. Ihre Unterlagen werden wir datenschutzgerecht löschen. Für Ihren weiteren Weg wünschen wir Ihnen alles Gute.
Mit freundlichen Grüßen
Personalabteilung der Werft Nord`,
  ),
  other(
    "complaint letter",
    "en",
    `Dear Sir or Madam,
I am writing about the washing machine that I bought from you on 3 March. It leaks. I have telephoned your service line four times, and I have been promised a visit each time. Nobody came. I would like you either to repair the machine this week or to return my money.
I look forward to your prompt reply.
Yours faithfully,
E. Hartley`,
  ),
  other(
    "tenant reference",
    "en",
    `To whom it may concern
Mr Okonkwo rented a room in my house from 2019 to 2021. He paid on time, kept the room clean and was quiet. I would have him again as a tenant at any time.
Mrs E. Hartley`,
  ),
  other(
    "guide how to write a cv",
    "en",
    `# How to write a good CV
Your curriculum vitae is the first thing that an employer sees. Keep it to two pages. Put your education and work experience in reverse order. Leave out your photograph unless you are asked for one.
A cover letter should say why you want the position. Do not repeat your CV in it. Ask two people whether you may name them as references.`,
  ),
  other(
    "scholarship decision de",
    "de",
    `Stiftung Küstenkinder
Bewilligung eines Stipendiums
Sehr geehrte Frau Kaltenbach,
wir freuen uns, Ihnen mitteilen zu können, dass der Vorstand Ihnen für das Studienjahr 2019/20 ein Stipendium in Höhe von 300 Euro im Monat bewilligt hat. Bitte reichen Sie bis zum 1. November einen Leistungsnachweis ein.
Mit freundlichen Grüßen
Der Vorstand`,
  ),
  other(
    "price list",
    "en",
    `Hut rental 2022
Hut|Beds|Weekday|Weekend
Birch|4|80|110
Pine|6|95|130
Rowan|2|60|85
Juniper|8|120|160`,
  ),
  other(
    "football results",
    "de",
    `Kreisliga, 12. Spieltag
Platz|Mannschaft|Spiele|Punkte
1|SV Hafen|12|28
2|TSV Moor|12|25
3|FC Deich|12|22
4|SG Düne|12|19`,
  ),
  other(
    "lab protocol",
    "en",
    `Lab report: thermal conductivity of copper
Group 7
Aim. To measure the conductivity of a copper rod.
Method. The rod was heated at one end; ten sensors measured its temperature.
Results. The value found was 391 W/mK with an error of 4 %.
Discussion. The result agrees with the literature.`,
  ),
  other(
    "participants list no",
    "no",
    `Deltakerliste, høstseminar 2021
Ragnhild Skogstad, ragnhild.skogstad@example.org
Odd Berntsen, odd.berntsen@example.org
Siv Hætta, siv.haetta@example.org`,
  ),
  other(
    "invitation letter",
    "en",
    `Dear Ms Achterberg,
It is our pleasure to invite you to Tromsø from 3 to 7 May 2022. The purpose of your visit is a project meeting with our group. The university will cover your travel and hotel. Please show this letter at the border if you are asked.
Best regards,
Maren Holmboe`,
  ),
  other(
    "review of a paper",
    "en",
    `Review of submission 118
Summary. The paper proposes a curriculum for pruned models.
Strengths. Clear writing, honest baselines.
Weaknesses. Only one language is tested.
Recommendation: weak accept
Confidence: 3`,
  ),
  other(
    "advert nl",
    "nl",
    `# Promovendus uitlegbare modellen
Wil jij begrijpen waarom een model doet wat het doet? Wij zoeken een enthousiaste onderzoeker voor vier jaar.
Wat vragen wij? Een afgeronde master, goede cijfers en nieuwsgierigheid.
Wat bieden wij? Een salaris volgens cao en fijne collega's.
Reageren kan tot 1 september met een motivatiebrief, cv en cijferlijst.`,
  ),
  other(
    "advert no",
    "no",
    `# Stipendiat i maskinlæring
Ved instituttet er det ledig en stilling som stipendiat. Stillingen er for fire år, med 25 % pliktarbeid.
Den som tilsettes må ha mastergrad. Søknaden skal inneholde søknadsbrev, CV, vitnemål og karakterutskrifter.
Nærmere opplysninger: instituttleder Maren Holmboe. Søknadsfrist 15. mai.`,
  ),
  other(
    "electricity bill sv",
    "sv",
    `Fjällkraft AB
Faktura 20210614
Kund: Elin Nordqvist Saleh
Förbrukning 312 kWh|1,10|343,20
Fast avgift|45,00|45,00
Att betala 388,20 kr senast 2021-06-30`,
  ),
  other(
    "poem",
    "en",
    `Low water
The boats lie on their sides like sleeping cows,
the gulls walk where the harbour used to be,
and something in the silence still allows
the smell of rope, of diesel, of the sea.`,
  ),
  other(
    "travel reimbursement form",
    "en",
    `Travel expense claim
Name: Soraya Haddad
Purpose: Workshop on Lexical Memory, Tartu
Date|Item|Amount
3 June|Train|42.00
3 June|Hotel|88.00
5 June|Taxi|17.50
Signature`,
  ),
  other(
    "blog about phd life",
    "en",
    `# Three things I learned in my first year
When I began my doctorate I thought that research was reading. It is mostly waiting, writing and being wrong. I learned to keep a notebook, to ask early, and to go home at five. My supervisor once told me that a good question is worth a year. I did not believe her then.`,
  ),
  other(
    "certificate of good conduct de",
    "de",
    `Bundesamt für Justiz
Führungszeugnis
über Friederike Kaltenbach, geboren am 12. Mai 1997
Inhalt: Keine Eintragung
Bonn, 4. Februar 2021`,
  ),
  ...secondOurs,
];

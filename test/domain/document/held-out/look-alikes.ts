import type { HeldOut } from "./made.ts";

/** Papers that look like ours and are none: nothing here may be taken for certain. Written before any was recognised. */
const other = (name: string, language: string, text: string): HeldOut => ({
  name,
  kind: "other",
  language,
  text,
});

export const lookAlikes: readonly HeldOut[] = [
  other(
    "learning agreement",
    "en",
    `# Learning Agreement for Studies
Student: Tomás Etchegaray  Receiving institution: University of the Strait
Component code|Component title|Semester|ECTS
OC501|Ice Dynamics|Autumn|10
OC502|Instruments|Autumn|10
OC510|Field Course|Spring|10
The student, the sending institution and the receiving institution agree to this programme. Signatures`,
  ),
  other(
    "course catalogue",
    "en",
    `# Module handbook
Module|Title|ECTS|Level
GE101|Maps|5|Bachelor
GE102|Rivers|5|Bachelor
GE201|Glaciers|10|Master
Modules are offered every year. Examination: written, 90 minutes.`,
  ),
  other(
    "timetable of a week",
    "en",
    `# Timetable, spring term
Monday|9–11|Algebra|Room 4
Monday|13–15|Mechanics|Room 9
Tuesday|9–11|Statistics|Room 4
Wednesday|10–12|Laboratory|Lab 2
Friday|9–11|Algebra tutorial|Room 7`,
  ),
  other(
    "tuition invoice",
    "en",
    `# Tuition fee statement
Student ID 900417
Course|Credits|Fee
BIOL 3301|4|1,240.00
CHEM 2401|4|1,240.00
STAT 3300|3|930.00
Amount due 3,410.00 by 1 September. Pay by bank transfer.`,
  ),
  other(
    "thesis review",
    "en",
    `# Opponent's report on a master's thesis
Candidate: Kinga Wróblewska. Title: Edges of thin sets
The thesis treats a question of measure theory. The first chapter collects known facts, the second contains the main result. The proof of Lemma 4 is too short. The literature is cited with care. I propose the grade good.
Opponent: Dr. Jan Kowal`,
  ),
  other(
    "mark of an exercise",
    "de",
    `# Übungsblatt 7 – Bewertung
Aufgabe 1|8 von 10 Punkten
Aufgabe 2|5 von 10 Punkten
Aufgabe 3|10 von 10 Punkten
Summe|23 von 30 Punkten
Bitte die Beweisführung in Aufgabe 2 überarbeiten.`,
  ),
  other(
    "exam registration",
    "de",
    `# Prüfungsanmeldung
Matrikelnummer 417009
Modul|Termin|Prüfer
Modelltheorie|12.02.2021|Hartung
Beweistheorie|15.02.2021|Voigt
Die Anmeldung ist verbindlich. Ein Rücktritt ist bis eine Woche vor dem Termin möglich.`,
  ),
  other(
    "job advert for a supervisor",
    "en",
    `# Assistant Professor in Statistics
We seek an assistant professor who will supervise master's and doctoral theses. Applicants should send a CV, a list of publications, a teaching statement and the names of three referees. The position is permanent. Closing date 1 March.`,
  ),
  other(
    "reviewers wanted",
    "en",
    `Dear Professor Fifita,
The journal Imagined Hydrography has received the enclosed manuscript. Would you be willing to review it within four weeks? Please let me know.
With kind regards,
The editor`,
  ),
  other(
    "recommendation of a hotel",
    "en",
    `We stayed at the Reef Lodge for a week and can warmly recommend it without reservation. The staff were excellent, the breakfast outstanding. She who runs it knows every bird. Five stars.`,
  ),
  other(
    "wedding speech",
    "en",
    `Dear friends,
I have known Saia since he was three. He is one of the best people I know. When he told me that he would marry, I was delighted. His mother cried. I recommend them both to your kindness.`,
  ),
  other(
    "membership of an academy",
    "en",
    `# Certificate of Membership
The Society of Surveyors hereby certifies that Siosaia Tupou has been elected an Associate Member with all the rights and privileges thereto.
President|Secretary`,
  ),
  other(
    "honorary award",
    "en",
    `# AWARD
The Rotary Club of Nukuʻalofa confers upon
Siosaia Tupou
the Young Achiever Award 2018
President`,
  ),
  other(
    "driving school",
    "de",
    `# Bescheinigung
Fahrschule Unterwegs bestätigt, dass Frau Annika Pohland am theoretischen Unterricht mit Erfolg teilgenommen und die Prüfung bestanden hat.`,
  ),
  other(
    "first aid course",
    "en",
    `# Certificate
This certifies that Aroha Wirihana has successfully completed the course Advanced First Aid (16 hours) and passed the examination on 3 May 2014.
Instructor`,
  ),
  other(
    "admission to doctoral studies",
    "de",
    `# Zulassungsbescheid
Sehr geehrter Herr Rosegger,
aufgrund Ihrer Bewerbung werden Sie zum Doktoratsstudium der Technischen Wissenschaften zugelassen. Bitte zahlen Sie den Studienbeitrag bis 31. Oktober ein.
Der Vizerektor für Lehre`,
  ),
  other(
    "notice on a pending exam",
    "nl",
    `Beste student,
Je bent ingeschreven voor het tentamen Lineaire algebra op 12 juni. Neem je collegekaart mee. De uitslag volgt binnen tien werkdagen.
Onderwijsbureau`,
  ),
  other(
    "staff list",
    "en",
    `# Department of Geodesy: staff
Prof. Giorgi Lomidze|Head|giorgi.lomidze@example.org
Dr. Nana Gelashvili|Lecturer|nana.g@example.org
Tamar Beridze|Secretary|office@example.org
Levan Kapanadze|Technician|+995 500 000 417`,
  ),
  other(
    "conference programme",
    "en",
    `# Cold Regions Workshop: programme
9.00|Opening|H. Aas
9.30|Ice under stress|T. Etchegaray
10.30|Coffee
11.00|Red stones|N. Kvaratskhelia
14.00|Panel: who owns the data?`,
  ),
  other(
    "list of participants",
    "de",
    `# Teilnehmerliste
Name|Institution|E-Mail
Brückner, Helene|Leipzig|h.b@example.org
Quandt, Malte|Kiel|m.q@example.org
Tammen, Wiebke|Kiel|w.t@example.org`,
  ),
  other(
    "project report",
    "en",
    `# Annual report of the harbour project
## Background
The harbour was dredged in 2018.
## Work done
We measured currents at four points. The results are shown in table 2.
## Budget
Of 40,000 euros, 31,200 were spent.
## Plan for next year
The buoys will be serviced in spring.`,
  ),
  other(
    "grant rejection",
    "en",
    `Dear Dr Fifita,
the panel has considered your proposal "Songs and Soundings". We regret that it was not among those recommended for funding. The reviewers praised the research questions but doubted the timeline.`,
  ),
  other(
    "company CV",
    "en",
    `# Company profile
Straits Logistics Pte Ltd
2008 Founded in Singapore
2012 First warehouse in Johor
2015 ISO certification
2019 Office in Penang
Contact: info@example.com, +65 6000 0001`,
  ),
  other(
    "family letter",
    "no",
    `Kjære Ingvild,
jeg håper du har det bra i Tromsø. Her er alt som før. Far spør om du kommer hjem til påske. Jeg har strikket genser til deg, og hunden savner deg.
Hilsen mor`,
  ),
  other(
    "letter of a tenant",
    "de",
    `Sehr geehrte Frau Rademacher,
hiermit bewerbe ich mich um die Zweizimmerwohnung in der Lindenstraße. Ich bin Student, Nichtraucher und habe keine Haustiere. Meine Eltern bürgen für die Miete.
Mit freundlichen Grüßen
Paul Sattler`,
  ),
  other(
    "club application",
    "en",
    `Dear committee,
I would like to apply for membership of the rowing club. I have rowed since I was twelve and I can cox. I am available on weekends and would be happy to help with the boats.
Yours sincerely,
Rhys Caddick`,
  ),
  other(
    "school report of a child",
    "en",
    `# School report, year 4
Pupil: Lily Caddick
Reading|good
Writing|very good
Mathematics|satisfactory
Music|excellent
Lily is a lively pupil who helps others.`,
  ),
  other(
    "blood test",
    "de",
    `# Laborbefund
Parameter|Ergebnis|Einheit|Referenzbereich
Hämoglobin|14,1|g/dl|12–16
Leukozyten|6,2|Tsd/µl|4–10
Natrium|141|mmol/l|136–145
Kalium|4,3|mmol/l|3,5–5,1
Befund unauffällig`,
  ),
  other(
    "sports results",
    "en",
    `# County athletics: results
1|A. Ouma|Nairobi|10.91
2|W. Kamau|Nakuru|11.02
3|G. Kiprono|Eldoret|11.15
4|P. Wanjala|Kisumu|11.40
5|M. Otieno|Mombasa|11.62`,
  ),
  other(
    "stock list",
    "nl",
    `# Voorraadlijst
Artikel|Aantal|Prijs
Schroeven M4|200|0,04
Moeren M4|200|0,03
Ringen|150|0,02
Bouten|80|0,11`,
  ),
  other(
    "essay on grading",
    "en",
    `# Why we should stop grading
Grades are given to sort people. A student who gets an A has learned to get an A. When our school abolished marks for a year, nobody failed and everybody read more. The headmaster told reporters that he would do it again.`,
  ),
  other(
    "explanation of a data set",
    "en",
    `# Read me: reef soundings
Columns: id, date, depth in metres, quality (A good, B fair, C poor). Values below 0.2 m are not reliable. Please cite the data set when you use it.`,
  ),
  other(
    "interview invitation",
    "en",
    `Dear Ms Wirihana,
Thank you for your application for the doctoral position. We would like to invite you to an interview on 4 May at 10.00. Please prepare a talk of ten minutes on your master's thesis. Your referees will be contacted separately.
Kind regards,
The committee`,
  ),
  other(
    "degree verification request",
    "en",
    `# Request for verification of a degree
To the Registrar. Our client Md. Rafiqul Islam states that he was awarded the degree of Master of Science by your university in 2019. Please confirm by returning this form. Fee enclosed.`,
  ),
  other(
    "nda",
    "en",
    `# Confidentiality agreement
Between Straits Logistics Pte Ltd and Tan Mei-Ling. The employee shall not disclose trade secrets during or after her employment. This agreement is governed by the law of Singapore.`,
  ),
];

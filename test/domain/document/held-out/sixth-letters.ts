import type { HeldOut } from "./made.ts";

/** Of the sixth set: letters, recommendations and statements. Written after the fifth set was mended, and before it was recognised. */
export const sixthLetters: readonly HeldOut[] = [
  {
    name: "letter en to a named project",
    kind: "motivation-letter",
    language: "en",
    text: `# Letter of Interest
Position: PhD in Knowledge-driven Machine Learning (ref. 19417)
Applicant: Siosaia Tupou
Dear Ms Berg,
The reef off Vava'u is mapped by fishermen's songs. For my honours year I turned forty of them into coordinates and compared them with sonar. The songs won in shallow water.
I then worked as a hydrographer's assistant for three seasons. I write C and Python, I read charts, and I have learned that an expert's rule is worth a thousand soundings if one knows where it ends.
How to combine the two is, as I understand it, the question of your project. I should be very glad to work on it for four years.
Respectfully,
Siosaia Tupou`,
  },
  {
    name: "letter en bullet points",
    kind: "motivation-letter",
    language: "en",
    text: `Dear hiring team,
please find below why I think we fit.
• You need someone who can talk to physicians. I was a paramedic for five years.
• You need someone who can prove things. My bachelor's thesis in logic was graded A.
• You need someone from October. I am free from September.
I would be happy to explain the gaps in my CV, of which I am rather proud, over a video call.
Best wishes,
Aroha Wirihana`,
  },
  {
    name: "letter de Quereinstieg",
    kind: "motivation-letter",
    language: "de",
    text: `Graz, 4. April 2022
Betrifft: Ausschreibung Universitätsassistent*in (prae doc), Kennzahl 417
Sehr geehrte Mitglieder der Berufungskommission!
Nach elf Jahren als Uhrmacher habe ich mit dreißig Physik zu studieren begonnen. Wer Unruhen reguliert hat, versteht Schwingungen anders. In meiner Diplomarbeit habe ich das ausgenützt und den Gangfehler alter Pendeluhren durch ein einfaches Modell erklärt.
Die ausgeschriebene Stelle würde es mir erlauben, diese Arbeit mit den Mitteln der Statistik fortzusetzen. Lehre macht mir Freude: Ich leite seit zwei Jahren Tutorien.
Mit den besten Empfehlungen
Ing. Valentin Rosegger, BSc MSc`,
  },
  {
    name: "letter no bokmål formal",
    kind: "motivation-letter",
    language: "no",
    text: `Bodø, 12. februar 2021
Søknad på stipendiatstilling i maskinlæring
Til den det måtte angå
Jeg viser til utlysningen på nettsidene og søker med dette stillingen. Jeg er utdannet sivilingeniør og har de siste fire årene utviklet beslutningsstøtte for ambulansetjenesten.
Der har jeg sett hvor lite en prognose er verdt når den ikke kan begrunnes. Dette ønsker jeg å forske på. Jeg er strukturert og tålmodig, og har god erfaring med formidling.
Jeg tiltrer gjerne så snart som mulig.
Med vennlig hilsen
Hilde Skaugvoll`,
  },
  {
    name: "letter fr lycée style",
    kind: "motivation-letter",
    language: "fr",
    text: `# Lettre de motivation
Ouagadougou, le 3 mars 2022
Monsieur le Professeur,
C'est avec un vif intérêt que j'ai pris connaissance de votre offre de thèse. Ingénieur en hydraulique, j'ai passé trois ans à mesurer des barrages qui n'étaient pas sur les cartes.
Mon mémoire d'ingénieur m'a appris la modélisation ; le terrain m'a appris à en douter. Je souhaite à présent apprendre à quantifier ce doute.
Dans l'attente de votre réponse, veuillez agréer, Monsieur le Professeur, mes respectueuses salutations.
Issouf Sawadogo`,
  },
  {
    name: "recommendation en by co-author",
    kind: "recommendation-letter",
    language: "en",
    text: `Letter of reference for Mr Siosaia Tupou
I have worked with Saia for three field seasons and examined his honours thesis. He is the reason that our charts of Vava'u are right.
Saia listens first. The fishermen told him things they had not told me in twenty years. His programming is self-taught but tidy, his writing plain and exact. He finished the last survey with a broken arm.
I rank him among the two best students of my career and recommend him for your position with complete confidence.
Dr Margaret Fifita, Hydrographer
m.fifita@example.org`,
  },
  {
    name: "recommendation de kurz",
    kind: "recommendation-letter",
    language: "de",
    text: `An den Fachbereich Informatik
Gutachten
Herr Valentin Rosegger hat sich bei Ihnen beworben und mich um eine Stellungnahme gebeten, die ich gerne abgebe. Er war in meinem Seminar zur Zeitmessung der mit Abstand originellste Teilnehmer. Seine Diplomarbeit habe ich mit Sehr gut beurteilt. Handwerkliches Geschick, Ausdauer und ein trockener Humor zeichnen ihn aus.
Ich halte ihn für eine wissenschaftliche Laufbahn für sehr geeignet.
Ao. Univ.-Prof. Dr. Edeltraud Pammer`,
  },
  {
    name: "recommendation da",
    kind: "recommendation-letter",
    language: "da",
    text: `Udtalelse om Rasmus Thorup
Jeg har kendt Rasmus siden 2017, først som studerende på mit kursus og senere som specialestuderende. Han er en af de dygtigste, jeg har undervist. Hans speciale fik karakteren 12 og har ført til en artikel.
Rasmus er vedholdende og behagelig at samarbejde med. Jeg giver ham min varmeste anbefaling.
Lektor Birthe Ravn`,
  },
  {
    name: "statement en letterhead",
    kind: "supervisor-statement",
    language: "en",
    text: `# School of Ocean Sciences
Date: 9 April 2021
RE: Siosaia Tupou, candidate for the Master of Science
As programme coordinator I certify that the above-named student has successfully completed all coursework and that his thesis is under examination. We anticipate that the degree will be conferred at the ceremony on 2 July 2021. An official transcript will follow.
Dr Litia Naulu`,
  },
  {
    name: "statement de mail",
    kind: "supervisor-statement",
    language: "de",
    text: `Liebe Kolleginnen und Kollegen,
hiermit bestätige ich, dass Frau Annika Pohland ihre Masterarbeit bei mir schreibt und sie voraussichtlich Ende Mai abgeben wird. Das Zeugnis dürfte im Juli vorliegen.
Beste Grüße
Henning Tiedemann`,
  },
  {
    name: "statement nn short",
    kind: "supervisor-statement",
    language: "no",
    text: `Til UiT
Eg er hovudrettleiar for Marit Skjelbreid. Ho leverer masteroppgåva 15. mai, og vi ventar at graden er fullført innan 30. juni 2021.
Helsing Kjell Aarvik, professor`,
  },
  {
    name: "statement pl en",
    kind: "supervisor-statement",
    language: "en",
    text: `# CERTIFICATE
The Dean's Office of the Faculty of Physics certifies that Kinga Wróblewska, student of the second-cycle programme, has obtained all credits required by the study plan. The diploma examination is planned for 28 June 2021. After passing it she will be awarded the professional title of magister.
Dean's Office`,
  },
];

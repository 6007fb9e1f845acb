import type { HeldOut } from "./made.ts";

/** Of the fifth set: letters, recommendations and statements. Written after the fourth set was mended, and before it was recognised. */
export const fifthLetters: readonly HeldOut[] = [
  {
    name: "letter en by a nurse",
    kind: "motivation-letter",
    language: "en",
    text: `Nairobi, 2 August 2021
Dear members of the selection committee,
For six years I have woken patients at four in the morning because a score told me to. Nobody could tell me what the score had seen. I left the ward to study statistics, and I would now like to pursue a doctorate on scores that can be questioned.
My master's dissertation used records of 9,000 admissions. My supervisor and I found that one variable, the time of the last meal, explained a fifth of the alarms.
Your centre works with hospitals rather than on them, which is rare. I bring the night shift with me, and a fair knowledge of R.
Yours faithfully
Grace Atieno Ouma`,
  },
  {
    name: "letter en terse",
    kind: "motivation-letter",
    language: "en",
    text: `Subject: PhD vacancy 2022-17
Dear Dr. Vos,
I am applying for the vacancy above. I hold an MSc in physics (cum laude) and have worked as a data scientist in a bank for two years. I miss research.
My thesis on spin glasses taught me Monte Carlo methods; the bank taught me to explain myself. Both may be useful to your group.
References and transcripts are enclosed.
Sincerely,
P. Anastasiou`,
  },
  {
    name: "letter de student thesis",
    kind: "motivation-letter",
    language: "de",
    text: `Sehr geehrter Herr Professor Wiegand,
ich studiere im dritten Semester Visual Computing und suche ein Thema für meine Masterarbeit. In Ihrer Vorlesung hat mich besonders das Kapitel über Lichtfelder gepackt.
Vorkenntnisse habe ich aus einem Praktikum bei einem Kamerahersteller. Ich programmiere in C++ und Rust. Beginnen könnte ich im April.
Darf ich in Ihre Sprechstunde kommen?
Mit freundlichen Grüßen
Paul Sattler`,
  },
  {
    name: "letter nl essay",
    kind: "motivation-letter",
    language: "nl",
    text: `# Motivatie
Toen ik tien was, legde mijn vader uit waarom de dijk het zou houden. Hij had gelijk, maar ik begreep het niet. Sindsdien wil ik weten waarom iets klopt.
Ik heb civiele techniek gestudeerd en werk nu drie jaar bij een waterschap. Mijn afstudeeronderzoek ging over lekkende duikers. In het promotietraject wil ik modellen maken die een dijkgraaf durft te vertrouwen.
Ik ben nieuwsgierig, geduldig en kan goed schrijven. Ik hoop dat u mij uitnodigt voor een gesprek.`,
  },
  {
    name: "letter pt",
    kind: "motivation-letter",
    language: "pt",
    text: `Belo Horizonte, 3 de maio de 2022
Prezada Professora Lima,
Venho por meio desta carta candidatar-me à bolsa de doutorado no seu grupo. Concluí o mestrado em estatística em 2020 com uma dissertação sobre secas.
Trabalho desde então no instituto de meteorologia. Tenho experiência em R e Python e grande interesse em modelos interpretáveis.
Agradeço desde já a atenção.
Atenciosamente,
Rafael Quintão`,
  },
  {
    name: "letter ru",
    kind: "motivation-letter",
    language: "ru",
    text: `Мотивационное письмо
Уважаемые члены комиссии!
Меня зовут Анна Лебедева, я окончила магистратуру по прикладной математике. Хочу поступить в аспирантуру, чтобы заниматься интерпретируемыми моделями.
С уважением,
Анна Лебедева`,
  },
  {
    name: "recommendation en industry",
    kind: "recommendation-letter",
    language: "en",
    text: `To whom it may concern
I led the data team at Straits Logistics until last month, and Mei-Ling Tan was in it from her first day. I am told that she applies for a doctorate with you.
She is the only engineer I have met who reads the papers before she installs the package. When our forecasts failed in March 2020 she found out why within two days and wrote it up so that the board understood it. Her code is dull in the best sense.
Losing her to a university will hurt us, but she should go. I endorse her application with enthusiasm.
Faizal Rahim, former Head of Data`,
  },
  {
    name: "recommendation it",
    kind: "recommendation-letter",
    language: "it",
    text: `Pavia, 4 febbraio 2022
Alla commissione di dottorato
Ho conosciuto Chiara Malaspina nel mio corso di fisica delle particelle e l'ho poi seguita come relatore della tesi magistrale. È una delle studentesse più brillanti degli ultimi anni: la sua tesi contiene risultati originali, che stiamo pubblicando.
La raccomando senza riserve.
Prof. Ettore Bonfanti`,
  },
  {
    name: "recommendation sv",
    kind: "recommendation-letter",
    language: "sv",
    text: `Linköping den 3 mars 2022
Till den det berör
Jag har haft förmånen att handleda Ebba Nordenskär under hennes examensarbete. Hon är en av de mest självgående studenter jag mött. Hennes rapport höll en kvalitet som jag annars ser hos doktorander.
Ebba är noggrann och rolig att arbeta med. Jag ger henne mina varmaste rekommendationer.
Docent Lars Åkesson`,
  },
  {
    name: "recommendation es",
    kind: "recommendation-letter",
    language: "es",
    text: `A quien corresponda:
Conozco a Macarena Vílchez desde 2017, cuando fue alumna mía en Estructuras de Datos. Dirigí después su trabajo de fin de máster, que obtuvo matrícula de honor.
Macarena es constante, creativa y generosa con sus compañeros. Su trabajo sobre heladas ya lo usan dos cooperativas.
Por todo ello la recomiendo encarecidamente para el contrato predoctoral.
Dr. Antonio Luque Serrano`,
  },
  {
    name: "recommendation no",
    kind: "recommendation-letter",
    language: "no",
    text: `Tromsø, 2. mars 2021
Vedrørende søknad fra Ingvild Straumsnes
Ingvild har vært min masterstudent siden 2019. Hun er blant de tre flinkeste jeg har hatt. Hun spør til hun forstår, og når hun har forstått, forklarer hun det for de andre.
Resultatene i oppgaven hennes bygger vi videre på. Jeg gir henne min beste anbefaling.
Professor Aslak Guttorm`,
  },
  {
    name: "statement en short note",
    kind: "supervisor-statement",
    language: "en",
    text: `To the admission office,
This is to confirm that my student Haruka Ienaga is in the final stage of her master's thesis. Submission: 1 February 2023. Defence: 20 February 2023. Degree conferral: 24 March 2023.
Prof. Kenji Maruta, supervisor`,
  },
  {
    name: "statement en table",
    kind: "supervisor-statement",
    language: "en",
    text: `# Supervisor's Declaration on Thesis Progress
Student|Tomás Etchegaray
Programme|Master in Oceanography
Title of thesis|Currents under ice
Percentage completed|85 %
Planned date of submission|15 May 2021
Planned date of defence|18 June 2021
I declare that the work is progressing as planned.
Supervisor|Dr. Paula Irigoyen`,
  },
  {
    name: "statement de office",
    kind: "supervisor-statement",
    language: "de",
    text: `Prüfungsamt der Fakultät
Leipzig, 14. Januar 2021
Bestätigung über den voraussichtlichen Studienabschluss
Frau Helene Brückner, Matrikelnummer 417009, hat im Masterstudiengang Logik 105 von 120 Leistungspunkten erworben. Die Masterarbeit ist angemeldet, der Abgabetermin ist der 30. April 2021. Bei fristgerechter Abgabe wird das Studium im Sommersemester 2021 abgeschlossen.
i. A. Kunze`,
  },
  {
    name: "statement da",
    kind: "supervisor-statement",
    language: "da",
    text: `Aalborg, den 1. marts 2021
Til rette vedkommende
Jeg er vejleder for Rasmus Thorup, som skriver speciale i akustik. Han har bestået alle øvrige eksamener. Specialet afleveres den 1. juni, og det mundtlige forsvar finder sted inden udgangen af juni 2021.
Lektor Birthe Ravn`,
  },
  {
    name: "statement es",
    kind: "supervisor-statement",
    language: "es",
    text: `La abajo firmante, tutora del Trabajo de Fin de Máster de D. Iker Olabarria, hace constar que el alumno ha superado todas las asignaturas del máster y que la defensa de su trabajo está prevista para el 12 de julio de 2021. El título se expedirá en septiembre.
Dra. Remedios Pineda`,
  },
  {
    name: "statement it",
    kind: "supervisor-statement",
    language: "it",
    text: `Il sottoscritto prof. Ettore Bonfanti, relatore della tesi di laurea magistrale di Davide Cerutti, dichiara che il candidato ha superato tutti gli esami previsti e che discuterà la tesi nella sessione di luglio 2021.
Pavia, 2 marzo 2021`,
  },
];

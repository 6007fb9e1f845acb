import type { HeldOut } from "./made.ts";

/** A fifth set, written after the fourth was mended and before it was recognised: as strange as it gets. */
const other = (name: string, language: string, text: string): HeldOut => ({ name, kind: "other", language, text });

export const fifth: readonly HeldOut[] = [
  { name: "letter en by a nurse", kind: "motivation-letter", language: "en", text: `Nairobi, 2 August 2021
Dear members of the selection committee,
For six years I have woken patients at four in the morning because a score told me to. Nobody could tell me what the score had seen. I left the ward to study statistics, and I would now like to pursue a doctorate on scores that can be questioned.
My master's dissertation used records of 9,000 admissions. My supervisor and I found that one variable, the time of the last meal, explained a fifth of the alarms.
Your centre works with hospitals rather than on them, which is rare. I bring the night shift with me, and a fair knowledge of R.
Yours faithfully
Grace Atieno Ouma` },
  { name: "letter en terse", kind: "motivation-letter", language: "en", text: `Subject: PhD vacancy 2022-17
Dear Dr. Vos,
I am applying for the vacancy above. I hold an MSc in physics (cum laude) and have worked as a data scientist in a bank for two years. I miss research.
My thesis on spin glasses taught me Monte Carlo methods; the bank taught me to explain myself. Both may be useful to your group.
References and transcripts are enclosed.
Sincerely,
P. Anastasiou` },
  { name: "letter de student thesis", kind: "motivation-letter", language: "de", text: `Sehr geehrter Herr Professor Wiegand,
ich studiere im dritten Semester Visual Computing und suche ein Thema für meine Masterarbeit. In Ihrer Vorlesung hat mich besonders das Kapitel über Lichtfelder gepackt.
Vorkenntnisse habe ich aus einem Praktikum bei einem Kamerahersteller. Ich programmiere in C++ und Rust. Beginnen könnte ich im April.
Darf ich in Ihre Sprechstunde kommen?
Mit freundlichen Grüßen
Paul Sattler` },
  { name: "letter nl essay", kind: "motivation-letter", language: "nl", text: `# Motivatie
Toen ik tien was, legde mijn vader uit waarom de dijk het zou houden. Hij had gelijk, maar ik begreep het niet. Sindsdien wil ik weten waarom iets klopt.
Ik heb civiele techniek gestudeerd en werk nu drie jaar bij een waterschap. Mijn afstudeeronderzoek ging over lekkende duikers. In het promotietraject wil ik modellen maken die een dijkgraaf durft te vertrouwen.
Ik ben nieuwsgierig, geduldig en kan goed schrijven. Ik hoop dat u mij uitnodigt voor een gesprek.` },
  { name: "letter pt", kind: "motivation-letter", language: "pt", text: `Belo Horizonte, 3 de maio de 2022
Prezada Professora Lima,
Venho por meio desta carta candidatar-me à bolsa de doutorado no seu grupo. Concluí o mestrado em estatística em 2020 com uma dissertação sobre secas.
Trabalho desde então no instituto de meteorologia. Tenho experiência em R e Python e grande interesse em modelos interpretáveis.
Agradeço desde já a atenção.
Atenciosamente,
Rafael Quintão` },
  { name: "letter ru", kind: "motivation-letter", language: "ru", text: `Мотивационное письмо
Уважаемые члены комиссии!
Меня зовут Анна Лебедева, я окончила магистратуру по прикладной математике. Хочу поступить в аспирантуру, чтобы заниматься интерпретируемыми моделями.
С уважением,
Анна Лебедева` },
  { name: "recommendation en industry", kind: "recommendation-letter", language: "en", text: `To whom it may concern
I led the data team at Straits Logistics until last month, and Mei-Ling Tan was in it from her first day. I am told that she applies for a doctorate with you.
She is the only engineer I have met who reads the papers before she installs the package. When our forecasts failed in March 2020 she found out why within two days and wrote it up so that the board understood it. Her code is dull in the best sense.
Losing her to a university will hurt us, but she should go. I endorse her application with enthusiasm.
Faizal Rahim, former Head of Data` },
  { name: "recommendation it", kind: "recommendation-letter", language: "it", text: `Pavia, 4 febbraio 2022
Alla commissione di dottorato
Ho conosciuto Chiara Malaspina nel mio corso di fisica delle particelle e l'ho poi seguita come relatore della tesi magistrale. È una delle studentesse più brillanti degli ultimi anni: la sua tesi contiene risultati originali, che stiamo pubblicando.
La raccomando senza riserve.
Prof. Ettore Bonfanti` },
  { name: "recommendation sv", kind: "recommendation-letter", language: "sv", text: `Linköping den 3 mars 2022
Till den det berör
Jag har haft förmånen att handleda Ebba Nordenskär under hennes examensarbete. Hon är en av de mest självgående studenter jag mött. Hennes rapport höll en kvalitet som jag annars ser hos doktorander.
Ebba är noggrann och rolig att arbeta med. Jag ger henne mina varmaste rekommendationer.
Docent Lars Åkesson` },
  { name: "recommendation es", kind: "recommendation-letter", language: "es", text: `A quien corresponda:
Conozco a Macarena Vílchez desde 2017, cuando fue alumna mía en Estructuras de Datos. Dirigí después su trabajo de fin de máster, que obtuvo matrícula de honor.
Macarena es constante, creativa y generosa con sus compañeros. Su trabajo sobre heladas ya lo usan dos cooperativas.
Por todo ello la recomiendo encarecidamente para el contrato predoctoral.
Dr. Antonio Luque Serrano` },
  { name: "recommendation no", kind: "recommendation-letter", language: "no", text: `Tromsø, 2. mars 2021
Vedrørende søknad fra Ingvild Straumsnes
Ingvild har vært min masterstudent siden 2019. Hun er blant de tre flinkeste jeg har hatt. Hun spør til hun forstår, og når hun har forstått, forklarer hun det for de andre.
Resultatene i oppgaven hennes bygger vi videre på. Jeg gir henne min beste anbefaling.
Professor Aslak Guttorm` },
  { name: "statement en short note", kind: "supervisor-statement", language: "en", text: `To the admission office,
This is to confirm that my student Haruka Ienaga is in the final stage of her master's thesis. Submission: 1 February 2023. Defence: 20 February 2023. Degree conferral: 24 March 2023.
Prof. Kenji Maruta, supervisor` },
  { name: "statement en table", kind: "supervisor-statement", language: "en", text: `# Supervisor's Declaration on Thesis Progress
Student|Tomás Etchegaray
Programme|Master in Oceanography
Title of thesis|Currents under ice
Percentage completed|85 %
Planned date of submission|15 May 2021
Planned date of defence|18 June 2021
I declare that the work is progressing as planned.
Supervisor|Dr. Paula Irigoyen` },
  { name: "statement de office", kind: "supervisor-statement", language: "de", text: `Prüfungsamt der Fakultät
Leipzig, 14. Januar 2021
Bestätigung über den voraussichtlichen Studienabschluss
Frau Helene Brückner, Matrikelnummer 417009, hat im Masterstudiengang Logik 105 von 120 Leistungspunkten erworben. Die Masterarbeit ist angemeldet, der Abgabetermin ist der 30. April 2021. Bei fristgerechter Abgabe wird das Studium im Sommersemester 2021 abgeschlossen.
i. A. Kunze` },
  { name: "statement da", kind: "supervisor-statement", language: "da", text: `Aalborg, den 1. marts 2021
Til rette vedkommende
Jeg er vejleder for Rasmus Thorup, som skriver speciale i akustik. Han har bestået alle øvrige eksamener. Specialet afleveres den 1. juni, og det mundtlige forsvar finder sted inden udgangen af juni 2021.
Lektor Birthe Ravn` },
  { name: "statement es", kind: "supervisor-statement", language: "es", text: `La abajo firmante, tutora del Trabajo de Fin de Máster de D. Iker Olabarria, hace constar que el alumno ha superado todas las asignaturas del máster y que la defensa de su trabajo está prevista para el 12 de julio de 2021. El título se expedirá en septiembre.
Dra. Remedios Pineda` },
  { name: "statement it", kind: "supervisor-statement", language: "it", text: `Il sottoscritto prof. Ettore Bonfanti, relatore della tesi di laurea magistrale di Davide Cerutti, dichiara che il candidato ha superato tutti gli esami previsti e che discuterà la tesi nella sessione di luglio 2021.
Pavia, 2 marzo 2021` },
  { name: "cv en academic, entries end with years", kind: "cv", language: "en", text: `# Dr Paraskevi Anastasiou
Nicosia · p.anastasiou@example.org
## Appointments
Data scientist, Aphrodite Bank, 2020–
Teaching fellow, University of the Gulf, 2018–2020
## Degrees
PhD Physics, University of the Gulf, 2018
MSc Physics (cum laude), 2014
## Selected papers
Anastasiou, P. (2017). Glassy. J. Fict. Phys. 12, 1–9.
Anastasiou, P., Vos, K. (2018). Spins that forget. Inv. Stat. Mech. 4, 22–30.
## Languages
Greek, English, Dutch` },
  { name: "cv en functional", kind: "cv", language: "en", text: `# Grace Atieno Ouma
Registered nurse and statistician
grace.ouma@example.net | +254 700 000 417
## Key strengths
Night shifts, regression, patience
## Career to date
Nairobi West Hospital|Ward nurse|2012 to 2018
County Health Office|Data clerk|2018 to 2019
## Academic history
University of the Rift|MSc Statistics|2019 to 2021
Kenya Medical College|Diploma in Nursing|2009 to 2012
## Referees
Dr. Peter Kiprono, peter.kiprono@example.org
Prof. Mary Wanjala, mary.wanjala@example.org`, referees: 2 },
  { name: "cv de Quereinsteiger", kind: "cv", language: "de", text: `# Helene Brückner
Leipzig, helene.brueckner@example.org, 0341 000 00 41
## Stationen
seit 10/2018: Masterstudium Logik, Leipzig
04/2014 – 09/2018: Buchhändlerin, Leipzig
10/2010 – 03/2014: Bachelorstudium Philosophie, Halle
## Was ich kann
Latein, Lean, Buchhaltung
## Ehrenamt
Telefonseelsorge, seit 2016` },
  { name: "cv it europass", kind: "cv", language: "it", text: `# Curriculum Vitae
Informazioni personali|Davide Cerutti
E-mail|davide.cerutti@example.org
Istruzione e formazione
Date|2019 – 2021
Titolo della qualifica|Laurea magistrale in fisica
Date|2016 – 2019
Titolo della qualifica|Laurea in fisica
Esperienza professionale
Date|2018
Lavoro o posizione ricoperti|Tutor di matematica
Capacità e competenze personali
Madrelingua|Italiano` },
  { name: "cv pl", kind: "cv", language: "pl", text: `# Życiorys
Kinga Wróblewska
kinga.wroblewska@example.org, tel. 600 000 417
Wykształcenie
2018–2020 Uniwersytet Nadwiślański, magister matematyki
2015–2018 Uniwersytet Nadwiślański, licencjat
Doświadczenie zawodowe
2020–obecnie Analityk danych
Języki obce
angielski, niemiecki` },
  { name: "cv zh", kind: "cv", language: "zh", text: `# 个人简历
姓名：沈秋月  电子邮箱：shen@example.com
教育背景
2019.09–2022.06 西蜀理工大学 控制科学与工程 硕士
2015.09–2019.06 西蜀理工大学 自动化 学士
工作经历
2022.07–至今 算法工程师
获奖情况
国家奖学金` },
  { name: "transcript en uk", kind: "transcript", language: "en", text: `University of the Marches
Transcript
Rhys Caddick|HUSID 0417|BSc (Hons) Geography
Year|Module|Title|Credits|Mark
1|GG101|Maps|20|64
1|GG102|Rivers|20|58
2|GG201|Glaciers|20|71
2|GG205|Statistics for geographers|20|66
3|GG301|Dissertation|40|68
Award: Upper Second Class` },
  { name: "transcript en nigeria result", kind: "transcript", language: "en", text: `FEDERAL UNIVERSITY OF OGIDI
EXAMINATION RESULT SHEET 2017/2018
Matric No: FUO/14/0417
Course Code|Units|Score|Grade|Points
STA 401|3|68|B|12
STA 403|3|72|A|15
MTH 411|3|55|C|9
GST 401|2|61|B|8
TNU 11|TGP 44|GPA 4.00` },
  { name: "transcript de scan", kind: "transcript", language: "de", text: `UNIVERSITÄT LEIPZIG
Leistungsnachweis
Brückner, Helene, geb. 4.1.1991
Modelltheorie   10 LP   1,3
Beweistheorie   10 LP   1,7
Mengenlehre   10 LP   2,0
Rekursionstheorie   10 LP   1,0
Seminar Gödel   5 LP   1,0
Gesamt: 45 LP` },
  { name: "transcript da", kind: "transcript", language: "da", text: `# Karakterudskrift
Rasmus Thorup, 041796-xxxx
Prøve|ECTS|Karakter|Dato
Signalbehandling|5|10|12.01.2017
Akustik|10|12|20.06.2017
Sandsynlighedsregning|5|7|15.01.2018
Bachelorprojekt|15|12|22.06.2018
Gennemsnit 10,9` },
  { name: "transcript it", kind: "transcript", language: "it", text: `Ateneo del Ticino
# Certificato di iscrizione con esami sostenuti
Davide Cerutti, matricola 417011
Esame|CFU|Voto|Data
Analisi I|9|27/30|14/02/2017
Geometria|9|30/30|20/06/2017
Meccanica quantistica|9|30 e lode|11/07/2018
Laboratorio|6|28/30|22/09/2018` },
  { name: "transcript zh en", kind: "transcript", language: "en", text: `# Undergraduate Score Report
Northern Lakes University
Name: Fang Yilin  Student No.: 20150417
Course Name|Credit|Score|Term
Higher Mathematics|5.0|91|1
College English|3.0|84|1
Ideology and Morality|2.0|88|1
Mechanics of Materials|4.0|79|3
Finite Elements|3.0|93|6
Average score 87.2` },
  { name: "diploma en honours scroll", kind: "diploma", language: "en", level: "bachelor", text: `# University of the Marches
It is hereby certified that
# Rhys Caddick
having completed an approved course of study has been awarded the degree of
# Bachelor of Science
with Upper Second Class Honours in Geography
Chancellor|Secretary` },
  { name: "diploma en doctor latin", kind: "diploma", language: "en", level: "doctorate", text: `UNIVERSITY OF THE GULF
The Senate of the University hereby confers upon
PARASKEVI ANASTASIOU
the degree of
DOCTOR OF PHILOSOPHY
in recognition of the successful defence of her dissertation
President|Dean of Graduate Studies` },
  { name: "diploma de Masterzeugnis", kind: "diploma", language: "de", level: "master", text: `# Zeugnis über die Masterprüfung
Frau Kinga Wróblewska, geboren am 3. Mai 1996
hat die Masterprüfung im Studiengang Mathematik mit der Gesamtnote gut (1,8) bestanden.
Thema der Masterarbeit: Ränder dünner Mengen
Die Vorsitzende des Prüfungsausschusses` },
  { name: "diploma nl", kind: "diploma", language: "nl", level: "master", text: `# Getuigschrift
Technische Universiteit De Maas
De examencommissie verklaart dat
Joris Hoogland, geboren te Gouda
het afsluitend examen van de masteropleiding Toegepaste Wiskunde met goed gevolg heeft afgelegd.
Hij is gerechtigd tot het voeren van de graad Master of Science.
Namens de commissie` },
  { name: "diploma da", kind: "diploma", language: "da", level: "bachelor", text: `# Bachelorbevis
Det bekræftes herved, at
Rasmus Thorup
har bestået bacheloruddannelsen i elektronik og dermed erhvervet ret til betegnelsen
# Bachelor (BSc)
Aalborg, den 30. juni 2018
Dekan` },
  { name: "diploma pt", kind: "diploma", language: "pt", level: "master", text: `REPÚBLICA FEDERATIVA DO BRASIL
Universidade de Serra Clara
O Reitor confere o título de
# Mestre em Estatística
a Rafael Quintão
e outorga-lhe o presente diploma
Reitor|Diplomado` },
  { name: "diploma school en", kind: "diploma", language: "en", level: "secondary", text: `# Kenya Certificate of Secondary Education
Grace Atieno Ouma, index 04170000
sat the examination in 2008 and was awarded a mean grade of B+
English B+|Kiswahili A-|Mathematics B|Biology A|Chemistry B+` },
  { name: "grading scale en ects", kind: "grading-scale", language: "en", text: `# ECTS Grading Table
Grade distribution of the last three years
A|10 %|best
B|25 %|next
C|30 %|next
D|25 %|next
E|10 %|lowest passing
The national scale runs from 0 to 20; 10 is the pass mark.` },
  { name: "grading scale sv", kind: "grading-scale", language: "sv", text: `# Information om betygssättning
Betygsskalan har tre steg.
VG Väl godkänd
G Godkänd
U Underkänd
Betyget grundas på kursens mål.` },
  { name: "grading scale nl", kind: "grading-scale", language: "nl", text: `# Uitleg bij de cijfers
10 uitmuntend
9 zeer goed
8 goed
7 ruim voldoende
6 voldoende
5 onvoldoende
Een zes is het laagste cijfer waarmee men slaagt.` },
  { name: "thesis title page and abstract", kind: "thesis", language: "en", text: `# Currents under Ice
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
Bibliography ........ 52` },
  { name: "thesis de draft", kind: "thesis", language: "de", text: `# Ränder dünner Mengen
Masterarbeit im Fach Mathematik
vorgelegt von Kinga Wróblewska
Erstgutachter: Prof. Dr. Severin Hartung
Entwurf, Stand Mai 2020
\fInhaltsverzeichnis
1 Einleitung ..... 1
2 Grundlagen ..... 5
3 Dünne Mengen ..... 14
4 Ränder ..... 28
Literaturverzeichnis ..... 40` },
  { name: "publication en arxiv", kind: "publication", language: "en", text: `# Spins That Forget
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
[2] B. Writer, Inv. Lett. 11, 22 (2012).` },
  { name: "publication list en", kind: "publication", language: "en", text: `# Academic output of Paraskevi Anastasiou
## Journal articles
1. Anastasiou, P. (2017). Glassy. J. Fict. Phys. 12, 1–9. doi:10.0000/417
2. Anastasiou, P. & Vos, K. (2018). Spins that forget. Inv. Stat. Mech. 4, 22–30.
## Conference papers
3. Anastasiou, P. (2019). On ageing. In Proc. Cold Conf., pp. 1–4.` },
  { name: "references de", kind: "references", language: "de", referees: 2, text: `Referenzen für Helene Brückner
Prof. Dr. Severin Hartung, Institut für Mathematik, severin.hartung@example.org
Sabine Voigt, Inhaberin der Buchhandlung am Ring, Tel. 0341 000 00 12` },
  { name: "references nl", kind: "references", language: "nl", referees: 2, text: `# Referenties
prof. dr. Margriet Stolk
Technische Universiteit De Maas
m.stolk@example.org
ing. Bas Kuipers
Waterschap Rijnmond
06-00 00 04 17` },
  { name: "language certificate de", kind: "language-certificate", language: "de", text: `# Goethe-Zertifikat B2
Frau Kinga Wróblewska hat die Prüfung bestanden.
Lesen|82
Hören|77
Schreiben|74
Sprechen|90
Prüfungsdatum 12.3.2022` },
  { name: "language certificate ielts plain", kind: "language-certificate", language: "en", text: `IELTS Test Report Form
OUMA Grace Atieno
Listening 8.0 Reading 7.5 Writing 7.0 Speaking 8.0
Overall Band Score 7.5` },
  { name: "language certificate fr", kind: "language-certificate", language: "fr", text: `# DELF B2
Diplôme d'études en langue française
Candidat : Tomás Etchegaray
Compréhension de l'oral 21/25
Compréhension des écrits 20/25
Production écrite 17/25
Production orale 22/25
Total 80/100` },
  { name: "work certificate es", kind: "work-certificate", language: "es", text: `# Certificado laboral
Agrodatos SL certifica que D.ª Macarena Vílchez ha prestado sus servicios en nuestra empresa como técnica de datos desde el 1 de marzo de 2021 hasta la fecha, con dedicación completa.
Y para que conste, se expide el presente en Granada.` },
  { name: "work certificate nl", kind: "work-certificate", language: "nl", text: `# Getuigschrift
Hierbij verklaren wij dat Joris Hoogland van 1 januari 2020 tot 30 juni 2022 bij ons bedrijf in dienst is geweest als rekenaar. Hij heeft zijn taken naar volle tevredenheid uitgevoerd en verlaat ons op eigen verzoek.
Waterbouw De Maas BV, personeelszaken` },
  { name: "work certificate no", kind: "work-certificate", language: "no", text: `# Attest
Torgeir Espeset har vært ansatt hos oss som systemutvikler fra 1. august 2017 til 30. juni 2022. Han har utført arbeidet sitt til vår fulle tilfredshet. Vi ønsker ham lykke til videre.
Havbruk AS, daglig leder` },
  { name: "proposal nl", kind: "research-proposal", language: "nl", text: `# Onderzoeksvoorstel
Modellen die een dijkgraaf vertrouwt
## Probleemstelling
Waterschappen gebruiken voorspellingen die niemand kan navertellen.
## Onderzoeksvragen
Welke uitleg verandert een besluit?
## Aanpak
In het eerste jaar spreek ik met twintig dijkgraven. Daarna ontwerp ik drie vormen van uitleg.
## Planning
Jaar 1: gesprekken. Jaar 2: ontwerp. Jaar 3 en 4: proef en proefschrift.` },
  { name: "proposal no", kind: "research-proposal", language: "no", text: `# Prosjektskisse
Lakselus og forklarlige varsler
## Bakgrunn
Oppdrettere får varsler de ikke stoler på.
## Problemstilling
Hvilke forklaringer endrer hva en røkter gjør?
## Metode
Vi vil intervjue røktere og bygge tre prototyper.
## Framdriftsplan
År 1: intervjuer. År 2: prototyper. År 3: avhandling.` },
  { name: "identity de", kind: "identity", language: "de", text: `BUNDESREPUBLIK DEUTSCHLAND
PERSONALAUSWEIS
Name BRÜCKNER
Vornamen HELENE
Geburtstag 04.01.1991
Staatsangehörigkeit DEUTSCH
Gültig bis 03.01.2031
IDD<<T22000417<4<<<<<<<<<<<<<<
9101047<3101035D<<<<<<<<<<<<<6
BRUECKNER<<HELENE<<<<<<<<<<<<<` },
  other("electricity bill", "de", `# Abschlagsrechnung Strom
Stadtwerke Leipzig
Kundennummer 417, Zählerstand 12 004 kWh
Arbeitspreis|31,2 ct/kWh|412,10 €
Grundpreis|9,90 €/Monat|118,80 €
Rechnungsbetrag|530,90 €`),
  other("course certificate", "en", `# Certificate of Completion
Grace Atieno Ouma
has successfully completed the online course
Introduction to Deep Learning
Instructor: A. Author. 24 hours.`),
  other("admission letter", "en", `University of the Rift
Office of Admissions
Dear Grace,
Congratulations! You have been admitted to the Master of Science in Statistics starting September 2019. Please accept the offer by 1 July.
Director of Admissions`),
  other("enrolment es", "es", `# Certificado de matrícula
La secretaria hace constar que D. Iker Olabarria está matriculado en el curso 2020-21 en el Máster en Matemáticas de esta universidad.`),
  other("reisebekräftelse", "sv", `# Bokningsbekräftelse
Resenär: Ebba Nordenskär
Tåg 541 Linköping–Malmö, 3 maj 2022, avgång 08.14
Plats 41, vagn 4
Pris 417 kr inklusive moms`),
  other("recipe", "it", `# Risotto alla milanese
Per quattro persone
320 g di riso
1 bustina di zafferano
Soffriggere la cipolla nel burro, aggiungere il riso e tostarlo per due minuti. Versare il brodo poco alla volta.`),
  other("club minutes", "de", `# Protokoll der Mitgliederversammlung
Anwesend: 17 Mitglieder
TOP 1: Bericht des Vorstands
TOP 2: Kassenbericht. Der Kassenwart wird entlastet.
TOP 3: Verschiedenes. Das Sommerfest findet am 12. Juli statt.`),
  other("advert", "en", `# PhD position in spin glasses
The University of the Gulf invites applications for a fully funded position. Applicants should hold a master's degree in physics. We offer a salary according to the national scale. Send your CV and a letter of motivation by 1 June.`),
  other("police clearance", "en", `# Certificate of Good Conduct
Directorate of Criminal Investigations
This is to certify that Grace Atieno Ouma, ID 0417, has no criminal record as of 3 March 2021.`),
  other("mail about a room", "no", `Hei,
jeg lurer på om hybelen i Storgata fortsatt er ledig. Jeg er ryddig og røyker ikke. Depositum er i orden.
Hilsen Sindre`),
  other("thank you note", "en", `Dear Professor Aas,
thank you very much for the friendly conversation last Thursday. I have found the paper that you mentioned.
Kind regards,
Nino`),
  other("software readme", "en", `# vybukh
A small tool that picks arrivals in seismograms.
## Installation
pip install vybukh
## Usage
Run vybukh pick file.mseed
## Licence
MIT`),
  other("cover page nl", "nl", `# Sollicitatiedossier
Joris Hoogland
Inhoud
1. Motivatiebrief
2. Curriculum vitae
3. Cijferlijst
4. Diploma
5. Referenties`),
];

import type { HeldOut } from "./made.ts";

/** The eighth set: documents of all kinds, in short and in odd voices. Written after the seventh was mended, and before it was recognised. */
export const eighth: readonly HeldOut[] = [
  {
    name: "letter en two paragraphs",
    kind: "motivation-letter",
    language: "en",
    text: `Wellington, 2 February 2024
Doctoral position 24/017
Tēnā koe Professor Lund,
I work nights in a bakery and days on my honours project, which predicts how dough rises. Both have taught me that a forecast must come before dawn and must say what to change.
Your project on explainable process control asks for someone with statistics and patience. I have both, and a driving licence.
Ngā mihi,
Mere Tautahi`,
  },
  {
    name: "letter de Initiativ",
    kind: "motivation-letter",
    language: "de",
    text: `Liebe Frau Professorin Zeisig,
auf der Tagung in Görlitz haben Sie von Ihrem neuen Vorhaben zur Textilerkennung erzählt. Seitdem lässt mich der Gedanke nicht los, daran mitzuarbeiten.
Ich bin gelernte Weberin und habe danach Informatik studiert; meine Abschlussarbeit verbindet beides. Sollten Sie eine Promovierende suchen, wäre ich sehr gern dabei.
Lebenslauf und Zeugnisse liegen bei.
Mit herzlichem Gruß
Rosalie Hempel`,
  },
  {
    name: "letter fr",
    kind: "motivation-letter",
    language: "fr",
    text: `Objet : contrat doctoral « bruit des éoliennes »
Madame la Directrice,
Acousticienne de formation, je mesure depuis dix-huit mois le bruit que personne n'entend : celui des riverains qui se plaignent. Votre sujet me donnerait les moyens de le comprendre.
Mon stage de fin d'études portait sur la propagation au-dessus de l'eau. J'y ai appris à programmer proprement et à tenir un cahier.
Je serais heureuse d'en parler avec vous.
Avec mes salutations les meilleures,
Nolwenn Guézennec`,
  },
  {
    name: "letter it",
    kind: "motivation-letter",
    language: "it",
    text: `Gentile professor Sandri,
ho visto sul sito del dipartimento che cercate un dottorando per il monitoraggio dei ghiacciai. Mi piacerebbe molto farne parte.
Mi sono laureata in fisica a Trento con una tesi sul permafrost; ora lavoro per il soccorso alpino, dove i modelli servono solo se qualcuno li capisce.
Sarei disponibile da settembre e verrei volentieri a conoscere il gruppo.
Un cordiale saluto,
Marta Dalpiaz`,
  },
  {
    name: "letter ru",
    kind: "motivation-letter",
    language: "ru",
    text: `Уважаемый профессор Линд!
Прошу рассмотреть мою кандидатуру на место аспиранта в вашей лаборатории. Я окончила магистратуру по прикладной математике в Новосибирске; моя дипломная работа посвящена прогнозу паводков.
Сейчас я работаю инженером и занимаюсь анализом данных. Хочу продолжить исследования и понять, почему модели ошибаются.
С уважением,
Марина Лаптева`,
  },
  {
    name: "recommendation nb",
    kind: "recommendation-letter",
    language: "no",
    text: `Til rette vedkommende
Silje Bråten har vært studenten min i tre år. Jeg underviste henne i hydrologi og veiledet bacheloroppgaven hennes.
Silje er nysgjerrig og nøyaktig, og hun gir seg ikke. Da måleren frøs i fjor, gikk hun tre mil på ski for å lese den av. Karakterene hennes taler for seg.
Hun blir en god forsker. Jeg gir henne min varmeste anbefaling.
Torstein Lie, førsteamanuensis`,
  },
  {
    name: "recommendation fr",
    kind: "recommendation-letter",
    language: "fr",
    text: `À l'attention du jury
J'ai eu Nolwenn Guézennec comme étudiante, puis comme stagiaire. C'est l'une des personnes les plus rigoureuses que j'aie encadrées en vingt ans.
Elle lit les notices, elle doute de ses propres mesures et elle sait s'arrêter quand un résultat ne tient pas. Son mémoire a reçu la meilleure note de la promotion.
Je la recommande très chaleureusement.
Pr Yann Le Bihan`,
  },
  {
    name: "statement en examination office",
    kind: "supervisor-statement",
    language: "en",
    text: `Office of Student Records
Re: Mere Tautahi, student 300417
The above student has passed all papers of the Bachelor of Science with Honours. Only the dissertation remains; it is due on 30 October 2024. Provided that it is passed, the degree will be conferred in December 2024.
Registrar`,
  },
  {
    name: "statement fr",
    kind: "supervisor-statement",
    language: "fr",
    text: `Attestation
Je soussigné Yann Le Bihan, directeur du mémoire de Mme Nolwenn Guézennec, atteste que ses travaux sont pratiquement terminés. La soutenance aura lieu le 12 juillet 2024. Sous réserve de celle-ci, le diplôme de master lui sera délivré en septembre.`,
  },
  {
    name: "statement sv",
    kind: "supervisor-statement",
    language: "sv",
    text: `Intyg om pågående examensarbete
Jag handleder Alva Sjödin i hennes examensarbete på masternivå. Arbetet går enligt plan och redovisas den 3 juni. Övriga kurser är avklarade, så examen bör kunna tas ut före midsommar.
Göran Ek, lektor`,
  },
  {
    name: "work certificate de kurz",
    kind: "work-certificate",
    language: "de",
    text: `Weberei Lausitz GmbH
Bestätigung
Frau Rosalie Hempel, geb. 03.06.1994, war vom 01.08.2012 bis 31.01.2016 als Weberin in Vollzeit bei uns beschäftigt. Das Arbeitsverhältnis endete auf ihren Wunsch. Wir haben sie als zuverlässige Mitarbeiterin geschätzt.
Löbau, 31.01.2016
Personalbüro`,
  },
  {
    name: "work certificate nl",
    kind: "work-certificate",
    language: "nl",
    text: `Bakkerij De Korenbloem bvba
Hierbij bevestigen wij dat mevrouw Lore Claes van 1 juli 2020 tot en met 31 december 2021 bij ons heeft gewerkt als verkoopster, 20 uur per week. Zij was stipt en vriendelijk voor de klanten. Zij is vertrokken om te gaan studeren.
De zaakvoerder`,
  },
  {
    name: "work certificate pt",
    kind: "work-certificate",
    language: "pt",
    text: `Declaração
Para os devidos efeitos declara-se que Duarte Falcato exerceu funções de engenheiro na Cooperativa do Olival, de 1 de março de 2021 a 30 de junho de 2023, a tempo inteiro, demonstrando sempre profissionalismo.
A Direção`,
  },
  {
    name: "referees sv",
    kind: "references",
    language: "sv",
    referees: 2,
    text: `Alva Sjödin
De här personerna känner mitt arbete och får gärna kontaktas:
Göran Ek, universitetslektor, goran.ek@example.org
Maj-Britt Lantto, chef för mätstationen, 0970-000 417`,
  },
  {
    name: "referees es",
    kind: "references",
    language: "es",
    referees: 2,
    text: `# Personas que pueden dar referencias
Dr. Brais Outeiro, director del trabajo de fin de máster
brais.outeiro@example.org
Dña. Carme Souto, jefa de protección civil
c.souto@example.com, +34 988 000 417`,
  },
  {
    name: "paper de first page",
    kind: "publication",
    language: "de",
    text: `# Fadenbrüche früh erkennen
Rosalie Hempel, Zita Zeisig
Institut für Textilmaschinen
Zusammenfassung
Webmaschinen stehen oft still, weil ein Faden reißt. Wir sagen Brüche eine Minute im Voraus voraus.
Schlagwörter: Webmaschine, Zeitreihe
1 Einleitung
Stillstände kosten Geld [1]. Frühere Arbeiten messen die Spannung [2, 4].
2 Methode
Wir zeichnen Schwingungen auf [3].`,
  },
  {
    name: "grading scale nl",
    kind: "grading-scale",
    language: "nl",
    text: `# Betekenis van de cijfers
10|uitmuntend
9|zeer goed
8|goed
7|ruim voldoende
6|voldoende
5|onvoldoende
1-4|slecht
Een vak is gehaald met een 6 of hoger. Een 9 of 10 wordt zelden gegeven.`,
  },
  {
    name: "transcript fi",
    kind: "transcript",
    language: "fi",
    text: `# Opintosuoritusote
Opintojakso|Laajuus|Arvosana|Pvm
Lineaarialgebra|5|4|12.12.2020
Todennäköisyyslaskenta|5|5|14.5.2021
Ohjelmoinnin perusteet|6|5|18.12.2020
Numeeriset menetelmät|5|3|20.5.2021
Yhteensä 21 opintopistettä`,
  },
  {
    name: "diploma tr",
    kind: "diploma",
    language: "tr",
    text: `# LİSANS DİPLOMASI
Anadolu Örnek Üniversitesi
Mühendislik Fakültesi Makine Mühendisliği Bölümünü başarıyla tamamlayan
Emre Aslan
Lisans diplomasını almaya hak kazanmıştır.
Dekan|Rektör`,
  },
  {
    name: "diploma en on one line",
    kind: "diploma",
    language: "en",
    text: `The Council of Aotearoa Polytechnic, on the recommendation of its Academic Board, has admitted
Mere Tautahi
to the degree of Bachelor of Science with Honours, First Class, on 14 December 2024.
Chancellor|Vice-Chancellor`,
  },
  {
    name: "identity residence card",
    kind: "identity",
    language: "fr",
    text: `RÉPUBLIQUE FRANÇAISE
TITRE DE SÉJOUR
Nom GUEZENNEC
Prénoms NOLWENN
Nationalité SUISSE
Né(e) le 03/06/1998
Valable jusqu'au 02/06/2029`,
  },
  {
    name: "language certificate en plain",
    kind: "language-certificate",
    language: "en",
    text: `Statement of Results
Candidate number 000417
Certificate in Advanced English, CEFR level C1
Reading 187
Use of English 182
Writing 176
Listening 190
Speaking 185
Overall score 184`,
  },
  {
    name: "look-alike: offer of a place to live",
    kind: "other",
    language: "de",
    text: `Sehr geehrte Frau Hempel,
vielen Dank für Ihre Bewerbung um ein Zimmer im Studentenwohnheim Neißeblick. Wir können Ihnen ab Oktober ein Zimmer im dritten Stock anbieten, 14 m², Warmmiete 260 Euro. Bitte antworten Sie bis zum 15. August.
Mit freundlichen Grüßen
Studierendenwerk`,
  },
  {
    name: "look-alike: volunteer thanked",
    kind: "other",
    language: "en",
    text: `Dear Mere,
The whole beach clean-up team thanks you. You came in the rain, you brought friends, and you counted every bottle. We hope that you will join us again in March. There will be a barbecue.
Love from all at the marine reserve`,
  },
  {
    name: "look-alike: call for proposals",
    kind: "other",
    language: "en",
    text: `# Seed grants for doctoral students
Applicants propose a project of six months. The proposal (three pages) states the research question, objectives, methodology, timeline and budget. Two referees assess each proposal. Deadline: 1 May. Results will be announced in June.`,
  },
  {
    name: "look-alike: lecture evaluation",
    kind: "other",
    language: "de",
    text: `# Auswertung der Lehrevaluation
Veranstaltung: Numerik I, Sommersemester 2023
Frage|Mittelwert|n
Der Stoff war klar gegliedert|1,7|42
Die Übungen halfen beim Verstehen|2,1|42
Das Tempo war angemessen|2,4|41
Gesamtnote|1,9|42`,
  },
  {
    name: "look-alike: exam registration receipt",
    kind: "other",
    language: "fr",
    text: `Convocation
Mme Nolwenn Guézennec est convoquée aux épreuves de la session de juin :
Acoustique – 12 juin, 9 h, salle B204
Traitement du signal – 14 juin, 14 h, amphi 3
Se munir d'une pièce d'identité.`,
  },
  {
    name: "look-alike: membership of a society",
    kind: "other",
    language: "en",
    text: `The Society of Bakers and Brewers certifies that
Mere Tautahi
has been elected a Fellow of the Society and is entitled to the privileges of that rank.
President|Secretary
14 December 2022`,
  },
  {
    name: "look-alike: rental reference nl",
    kind: "other",
    language: "nl",
    text: `Verhuurdersverklaring
Ondergetekende verklaart dat mevrouw Lore Claes van 1 september 2019 tot 31 augustus 2021 een kamer bij hem heeft gehuurd. Zij betaalde de huur altijd op tijd en heeft de kamer netjes achtergelaten.`,
  },
  {
    name: "look-alike: obituary",
    kind: "other",
    language: "sv",
    text: `Göran Ek har lämnat oss. Han disputerade 1979 och var lektor till 2014. Som handledare var han krävande och generös; generationer av studenter minns hans frågor. Han efterlämnar hustrun Barbro och tre barn.`,
  },
  {
    name: "look-alike: terms of a scholarship",
    kind: "other",
    language: "es",
    text: `# Bases de la convocatoria de becas
Primera. Podrán solicitar la beca quienes hayan obtenido el título de grado después de 2020.
Segunda. Los candidatos presentarán currículum, expediente académico y dos cartas de recomendación.
Tercera. La dotación es de 1.200 euros al mes durante un año.`,
  },
  {
    name: "look-alike: internship offer letter",
    kind: "other",
    language: "en",
    text: `Dear Mr Aslan,
Further to our conversation we are pleased to offer you a summer internship in our Izmir plant from 1 July to 31 August. You will report to Ms Demir and work full time. Please sign and return the enclosed agreement.
Kind regards,
People Team, Ege Pumps`,
  },
  {
    name: "look-alike: birth certificate",
    kind: "other",
    language: "pl",
    text: `Odpis skrócony aktu urodzenia
Nazwisko: Zięba
Imiona: Bronisława Maria
Data urodzenia: 4.03.1997
Miejsce urodzenia: Kraków
Imiona rodziców: Jan, Ewa
Kierownik Urzędu Stanu Cywilnego`,
  },
  {
    name: "look-alike: driving lessons invoice",
    kind: "other",
    language: "no",
    text: `Kvittering
Silje Bråten har betalt for tre kjøretimer à 750 kroner, i alt 2250 kroner. Neste time er 4. mai kl. 14.
Lie trafikkskole`,
  },
];

import type { HeldOut } from "./made.ts";

/**
 * A fourth set: what applicants from more countries send, each kind in several styles and languages, and
 * more of what they send besides. Written before any of it was recognised.
 */
const other = (name: string, language: string, text: string): HeldOut => ({
  name,
  kind: "other",
  language,
  text,
});

export const fourth: readonly HeldOut[] = [
  {
    name: "letter en that never says apply",
    kind: "motivation-letter",
    language: "en",
    text: `Tbilisi, 4 March 2022
Prof. Hanne Aas
Arctic University
Dear Professor Aas,
The glaciers above my grandmother's village lose nine metres a year, and nobody there owns a drone. For my bachelor's project I therefore counted stones: 1,400 of them, painted red, photographed twice a year by the school children.
What I lack is the mathematics to say how sure we are. Your papers on knowledge-driven learning do precisely this, for avalanches. I have read two of them with a pencil and one with a colleague from statistics.
At present I am finishing my master's in geodesy; the defence is in June. From September I could come to the north and stay.
With kind regards,
Nino Kvaratskhelia`,
  },
  {
    name: "letter en in plain mail style",
    kind: "motivation-letter",
    language: "en",
    text: `Hello,
my name is Babak, I am 27 and I studied electrical engineering in Isfahan. I saw on your website that you have an open PhD position about interpretable networks.
I have worked two years with convolutional networks for cracks in bridges. I know PyTorch well and I am not afraid of mathematics. My master thesis got the grade 19.2 out of 20.
My CV and transcripts are attached. I can start when the visa is ready.
Thank you for your time
Babak Farrokhzad`,
  },
  {
    name: "letter en statement with headings",
    kind: "motivation-letter",
    language: "en",
    text: `# Personal Statement
Applicant: Adjoa Boatemaa Sarpong
## How I came to this field
I grew up in Kumasi between a market and a clinic. As a student I volunteered in the clinic's archive, where I learned that a diagnosis is often a guess with a stamp on it.
## What I have done so far
In my master's thesis I compared three ways to explain triage scores to nurses. My results were presented at a national workshop and I was awarded the faculty prize.
## Why this programme
I want to learn from people who take users seriously. The doctoral school would give me the time and the company to do so. I hope to return to Ghana with methods that a nurse can trust.`,
  },
  {
    name: "letter de without a subject",
    kind: "motivation-letter",
    language: "de",
    text: `Jena, den 3. Mai 2023
Sehr geehrte Frau Professorin Aschenbrenner,
seit ich im zweiten Semester einen Compiler kaputtgemacht habe, lassen mich Programme nicht los, die über andere Programme nachdenken. In meiner Masterarbeit habe ich einen Prüfer für Steuergeräte gebaut, der heute bei einem Zulieferer in Eisenach läuft.
An Ihrem Lehrstuhl reizt mich die Verbindung von Logik und Lernen. Ich bringe Erfahrung mit Isabelle und Rust mit und habe drei Jahre lang Übungen gehalten.
Über die Gelegenheit, mich vorzustellen, würde ich mich freuen. Ab Oktober stehe ich zur Verfügung.
Mit besten Grüßen
Jonas Kretzschmar`,
  },
  {
    name: "letter de of an initiative",
    kind: "motivation-letter",
    language: "de",
    text: `## Initiativbewerbung: Promotion im Bereich Küstenökologie
Guten Tag Herr Dr. Petersen,
bei der Jahrestagung in Kiel haben wir kurz über Seegras gesprochen. Seitdem überlege ich, ob in Ihrer Arbeitsgruppe Platz für eine Doktorandin wäre, die lieber im Schlick steht als am Schreibtisch sitzt.
Mein Studium der Biologie habe ich im März mit der Note 1,2 beendet. Meine Abschlussarbeit handelt von Wattwürmern und wurde vom Landesamt übernommen. Ich kann tauchen, R programmieren und Boote führen.
Meine Unterlagen finden Sie im Anhang. Gern komme ich zu einem Gespräch vorbei.
Viele Grüße
Wiebke Tammen`,
  },
  {
    name: "letter nl short",
    kind: "motivation-letter",
    language: "nl",
    text: `Leuven, 12 mei 2021
Betreft: doctoraatspositie verklaarbare modellen
Geachte professor De Smedt,
Graag stel ik mij kandidaat voor bovenstaande positie. Als wiskundige hou ik van bewijzen, als dochter van een apotheker van bijsluiters. Een goed model heeft beide nodig.
In mijn masterproef onderzocht ik hoe beslissingsbomen uitgelegd worden aan huisartsen. Ik heb daarvoor dertig interviews afgenomen. Momenteel werk ik bij een ziekenfonds als data-analist.
Ik kom mijn motivatie graag mondeling toelichten.
Met de meeste hoogachting,
Fien Verstraete`,
  },
  {
    name: "letter no open",
    kind: "motivation-letter",
    language: "no",
    text: `Hei,
eg såg utlysinga dykkar om stipendiatstilling innan kunnskapsdriven maskinlæring og vart nyfiken. Eg har dei siste tre åra arbeidd som systemutviklar i eit oppdrettsselskap, der eg har laga modellar som varslar om lakselus.
Masteroppgåva mi frå Bergen handla om grafar. Eg saknar å få tid til å forstå kvifor ting verkar, ikkje berre at dei gjer det.
Eg kan byrje i august og flyttar gjerne nordover.
Beste helsing
Torgeir Espeset`,
  },
  {
    name: "letter sv formal",
    kind: "motivation-letter",
    language: "sv",
    text: `Ansökan till doktorandtjänst, dnr 2022/417
Bästa rekryteringsgrupp!
Med stort intresse läste jag er annons. Jag är civilingenjör i teknisk matematik och arbetar sedan ett år med prognoser vid ett elnätsbolag.
Under examensarbetet utvecklade jag en metod för att förklara avvikelser i mätserier. Jag trivs bäst när jag får förklara svåra saker enkelt, vilket jag gjort som lärare på en sommarskola.
Jag ser fram emot att få berätta mer vid en intervju.
Vänliga hälsningar
Ebba Nordenskär`,
  },
  {
    name: "letter da",
    kind: "motivation-letter",
    language: "da",
    text: `Kære Mette Lundgaard
Jeg søger hermed ph.d.-stipendiet i forklarlig kunstig intelligens. Siden mit bachelorprojekt om høreapparater har jeg været optaget af, hvordan man fortæller et menneske, at en maskine er i tvivl.
I mit speciale på Aalborg undersøgte jeg usikkerhed i taleforståelse. Jeg har desuden undervist som instruktor i tre semestre.
Jeg håber at høre fra dig og kommer gerne til en samtale.
Med venlig hilsen
Rasmus Thorup`,
  },
  {
    name: "letter fr",
    kind: "motivation-letter",
    language: "fr",
    text: `Lucie Kerbrat
12 rue des Lices, Rennes
Objet : candidature à un contrat doctoral
Madame, Monsieur,
Titulaire d'un master de statistique de l'université de l'Ouest, je souhaite poursuivre en thèse dans votre équipe. Mon mémoire portait sur les valeurs manquantes dans les registres de naissance.
Curieuse et rigoureuse, j'ai appris à programmer en R et en Python pendant mon stage à l'agence régionale de santé. Votre sujet sur l'explicabilité rejoint exactement mes interrogations.
Je me tiens à votre disposition pour un entretien et vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations distinguées.
Lucie Kerbrat`,
  },
  {
    name: "letter es",
    kind: "motivation-letter",
    language: "es",
    text: `Granada, 8 de abril de 2021
Estimada comisión de selección:
Me dirijo a ustedes para presentar mi candidatura al contrato predoctoral. Soy ingeniera informática y terminé el máster en ciencia de datos con una nota media de 9,1.
Durante mi trabajo de fin de máster estudié cómo explicar a los agricultores las predicciones de heladas. Me apasiona la investigación que sale del laboratorio.
Quedo a su disposición para una entrevista.
Un cordial saludo,
Macarena Vílchez Ortega`,
  },
  {
    name: "letter it",
    kind: "motivation-letter",
    language: "it",
    text: `Alla cortese attenzione della commissione
Oggetto: domanda di dottorato
Gentile Professoressa Brambilla,
sono una laureata in fisica dell'Ateneo del Ticino e vorrei proseguire gli studi con un dottorato nel Suo gruppo. La mia tesi magistrale riguarda le reti neurali per i rivelatori di muoni.
Ho sempre preferito le domande alle risposte, e nel Suo ultimo articolo ne ho trovate molte. Sono disponibile per un colloquio in qualsiasi momento.
Ringrazio per l'attenzione e porgo cordiali saluti,
Chiara Malaspina`,
  },
  {
    name: "recommendation en personal",
    kind: "recommendation-letter",
    language: "en",
    text: `Department of Civil Engineering
Addis Ababa, 3 June 2022
To the Admissions Committee
Hana Tesfaye asked me for a few lines, and I write them willingly.
She sat in the second row of my hydraulics class for two years and corrected my blackboard more often than any student before her. Her project on leaking pipes was better than several master's theses that I have examined, and she did the measurements herself, at night, since the pressure is steady then.
Hana is stubborn, which a doctorate requires, and kind, which it does not forbid. Among some four hundred graduates of our department since 2010 I would place her in the first three.
You would do well to take her.
Dr. Getachew Woldemariam
Associate Professor`,
  },
  {
    name: "recommendation en form",
    kind: "recommendation-letter",
    language: "en",
    text: `# Referee's Report
## Confidential
Name of applicant|Dilnoza Karimova
Name of referee|Prof. Aziz Rahmonov, Tashkent
How long have you known the applicant?|Since 2018, as lecturer and thesis supervisor
Intellectual ability|Top 5 %
Originality|Top 10 %
Perseverance|Top 5 %
Overall|I strongly support this application.
Comments
Ms Karimova wrote the best thesis of her year. She works independently and her English is fluent. I recommend her without any reservation for doctoral studies.`,
  },
  {
    name: "recommendation de",
    kind: "recommendation-letter",
    language: "de",
    text: `Universität an der Enns, Institut für Informatik
An die Auswahlkommission
## Zur Bewerbung von Frau Leonie Haslinger
Sehr geehrte Damen und Herren,
Frau Haslinger hat bei mir ihre Masterarbeit geschrieben und zwei Jahre als Tutorin gearbeitet. Ich kenne sie daher gut.
Ihre Arbeit über Beweisassistenten war die originellste, die ich in den letzten Jahren betreut habe. Sie denkt gründlich, schreibt klar und lässt sich von Rückschlägen nicht beirren. In der Gruppe war sie beliebt, ohne es darauf anzulegen.
Ich unterstütze ihre Bewerbung nachdrücklich und stehe für Rückfragen gern zur Verfügung.
Mit freundlichen Grüßen
Univ.-Prof. Dr. Severin Obermoser`,
  },
  {
    name: "recommendation nl",
    kind: "recommendation-letter",
    language: "nl",
    text: `Delft, 4 februari 2022
Geachte commissie,
Met plezier schrijf ik deze brief voor Joris Hoogland, die ik drie jaar geleden leerde kennen als student in mijn college optimalisatie.
Joris behoorde tot de beste vijf procent van zijn jaar. Zijn scriptie, die ik begeleidde, leidde tot een artikel waarvan hij eerste auteur is. Hij werkt zelfstandig en stelt de juiste vragen.
Ik beveel hem van harte bij u aan.
Hoogachtend,
prof. dr. Margriet Stolk`,
  },
  {
    name: "recommendation fr",
    kind: "recommendation-letter",
    language: "fr",
    text: `Rennes, le 7 mars 2022
À l'attention du jury
Madame, Monsieur,
J'ai encadré Lucie Kerbrat pendant son mémoire de master et je l'ai eue comme étudiante dans mon cours d'analyse. Elle est l'une des meilleures étudiantes de sa promotion.
Son travail témoigne d'une grande rigueur. Elle possède une curiosité rare et fait preuve d'autonomie.
Je soutiens sa candidature sans réserve.
Pr. Yann Le Guennec`,
  },
  {
    name: "statement en completion by an office",
    kind: "supervisor-statement",
    language: "en",
    text: `# Graduate School
Office of Graduate Studies
21 February 2021
## Confirmation of anticipated degree award
This letter confirms that Mr. Oluwaseun Adeyemi-Cole has met all course requirements of the Master of Science in Statistics. His thesis was submitted to the examiners on 10 February and the oral defence is scheduled for 19 March 2021. Subject to a successful defence the degree will be awarded at the congregation in May 2021.
Registrar`,
  },
  {
    name: "statement en supervisor by mail",
    kind: "supervisor-statement",
    language: "en",
    text: `Dear committee,
I am the thesis advisor of Marisol Quintana. Marisol has finished all courses of our master's programme; what is missing is the thesis. She will hand it in by 30 April and the examination is planned for the end of May. I expect her to graduate in June at the latest.
Best regards,
Prof. Ignacio Bustamante`,
  },
  {
    name: "statement de",
    kind: "supervisor-statement",
    language: "de",
    text: `Lehrstuhl für Kartographie
Dresden, 2. März 2021
Bescheinigung
Hiermit bestätige ich, dass Herr Matthias Zschoche derzeit seine Masterarbeit unter meiner Betreuung anfertigt. Alle übrigen Prüfungsleistungen sind erbracht. Die Abgabe erfolgt spätestens am 31. Mai 2021, die Verteidigung ist für Juni vorgesehen. Mit dem Abschluss des Studiums ist somit bis Ende Juni 2021 zu rechnen.
Prof. Dr. Gudrun Wackernagel`,
  },
  {
    name: "statement no",
    kind: "supervisor-statement",
    language: "no",
    text: `Universitetet i nord
Institutt for matematikk
Tromsø, 15. februar 2021
Bekreftelse
Jeg er veileder for masterstudent Ingvild Straumsnes. Hun har bestått alle emner i graden og arbeider nå med masteroppgaven. Etter planen leverer hun 1. juni, og vitnemål vil foreligge innen utgangen av juni 2021.
Med hilsen
Professor Aslak Guttorm`,
  },
  {
    name: "statement nn",
    kind: "supervisor-statement",
    language: "no",
    text: `Vestlandshøgskulen
11. mars 2021
## Stadfesting
Eg stadfestar med dette at Sindre Hovland er student på masterprogrammet i energi og at eg er rettleiaren hans. Alle emne er greidde. Han leverer oppgåva innan 1. juni, og sensuren er venta innan 30. juni. Vitnemålet vert skrive ut i juli.
Venleg helsing
Gunnhild Myklebust, førsteamanuensis`,
  },
  {
    name: "statement sv",
    kind: "supervisor-statement",
    language: "sv",
    text: `Uppsala 2021-02-20
Intyg
Härmed intygas att Ture Backlund skriver sitt examensarbete under min handledning. Samtliga kurser i programmet är godkända. Arbetet läggs fram i maj och examen beräknas tas ut i juni 2021.
Karin Fagerlund
Universitetslektor, handledare`,
  },
  {
    name: "statement nl",
    kind: "supervisor-statement",
    language: "nl",
    text: `Groningen, 1 maart 2021
Hierbij verklaar ik dat Femke Dijkhuizen bij mij haar masterscriptie schrijft. Alle vakken zijn behaald. Zij levert haar scriptie in mei in; de afstudeerzitting staat gepland voor 24 juni 2021, waarna het diploma wordt uitgereikt.
dr. Sjoerd Wierda
scriptiebegeleider`,
  },
  {
    name: "statement fr",
    kind: "supervisor-statement",
    language: "fr",
    text: `# Attestation
Je soussigné, Yann Le Guennec, directeur du mémoire de Mathis Corbin, atteste que celui-ci a validé l'ensemble des enseignements du master. Sa soutenance est prévue le 24 juin 2021 et le diplôme sera délivré avant la fin du mois de juillet.
Fait à Rennes, le 5 mars 2021`,
  },
  {
    name: "cv en europass",
    kind: "cv",
    language: "en",
    text: `# Europass
Personal information|Andrei Ciobanu
Address|Str. Exemplului 0, Iași, Romania
E-mail|andrei.ciobanu@example.org
Nationality|Romanian
Work experience
Dates|09/2019 – 06/2021
Occupation or position held|Junior software tester
Name of employer|Moldova Soft SRL
Education and training
Dates|2017 – 2019
Title of qualification awarded|Master in Computational Linguistics
Dates|2014 – 2017
Title of qualification awarded|Bachelor in Informatics
Personal skills and competences
Mother tongue|Romanian
Other languages|English C1, French B2`,
  },
  {
    name: "cv en without headings",
    kind: "cv",
    language: "en",
    text: `# Mei-Ling Tan
mei.tan@example.net · +65 6000 0000 · Singapore
2021–now  Data engineer, Straits Logistics
2019–2021  Research assistant, speech laboratory
2017–2019  MSc Computing, distinction
2013–2017  BEng Electrical Engineering, first class
2016  Exchange semester in Uppsala
2015  Intern, harbour authority
2012  A-levels
Python, C++, Kaldi; Mandarin, English, some Swedish`,
  },
  {
    name: "cv de tabular",
    kind: "cv",
    language: "de",
    text: `# Tabellarischer Lebenslauf
Persönliche Angaben
Name|Kretzschmar, Jonas
Geboren|12.4.1996 in Apolda
Anschrift|Am Markt 0, Jena
Schulischer Werdegang
2006–2014|Goethegymnasium, Abitur
Hochschulstudium
10/2014–9/2017|Bachelor Informatik, Jena
10/2017–3/2020|Master Informatik, Jena
Beruflicher Werdegang
seit 4/2020|Softwareentwickler, Thüringer Steuergeräte GmbH
Kenntnisse
Rust, Isabelle, LaTeX`,
  },
  {
    name: "cv nl",
    kind: "cv",
    language: "nl",
    text: `# Fien Verstraete
Kerkstraat 0, Leuven – fien.verstraete@example.org – 0470 00 00 00
## Studies
2016–2018 Master in de wiskunde, KU Dijle
2013–2016 Bachelor in de wiskunde, KU Dijle
## Werk
2018–nu Data-analist, Ziekenfonds De Linde
2017 Stage bij het weerinstituut
## Talen
Nederlands, Frans, Engels
## Vrije tijd
Koor, bergwandelen`,
  },
  {
    name: "cv no",
    kind: "cv",
    language: "no",
    text: `# Torgeir Espeset
torgeir.espeset@example.org, tlf. 900 00 417
## Utdanning
2015–2017 Master i informatikk, Bergen
2012–2015 Bachelor i informatikk, Bergen
## Praksis
2017– Systemutviklar, Havbruk AS
2014 Sommarjobb, fiskemottak
## Verv
Styremedlem i studentlaget
## Språk
Nynorsk, engelsk, tysk`,
  },
  {
    name: "cv sv",
    kind: "cv",
    language: "sv",
    text: `# Ebba Nordenskär
Storgatan 0, Linköping, ebba.n@example.org, 070-000 00 12
## Arbete
2021– Analytiker, Östra Elnät
2020 Sommarjobb på vattenverket
## Studier
2015–2021 Civilingenjör i teknisk matematik
2018–2019 Utbytesår i Graz
## Ideellt arbete
Scoutledare sedan 2012
## Färdigheter
Python, Julia, tyska`,
  },
  {
    name: "cv fr",
    kind: "cv",
    language: "fr",
    text: `# Lucie Kerbrat
Née le 3 mai 1997 – lucie.kerbrat@example.org – 06 00 00 00 12
## Parcours universitaire
2019–2021 Master de statistique, mention très bien
2016–2019 Licence de mathématiques
## Stages
2021 Agence régionale de santé, six mois
2020 Institut d'études, trois mois
## Compétences informatiques
R, Python, SQL
## Centres d'intérêt
Voile, accordéon`,
  },
  {
    name: "cv es",
    kind: "cv",
    language: "es",
    text: `# Macarena Vílchez Ortega
macarena.vilchez@example.org | 600 000 417 | Granada
## Datos académicos
2019–2021 Máster en Ciencia de Datos
2015–2019 Grado en Ingeniería Informática
## Experiencia
2021–actualidad Técnica de apoyo a la investigación
2018 Prácticas en Agrodatos SL
## Idiomas
Inglés C1, francés B1`,
  },
  {
    name: "cv tr",
    kind: "cv",
    language: "tr",
    text: `# ÖZGEÇMİŞ
Kişisel Bilgiler
Adı Soyadı|Elif Karadağ
E-posta|elif.karadag@example.org
Eğitim
2018–2021|Yüksek Lisans, Makine Mühendisliği
2014–2018|Lisans, Makine Mühendisliği
İş Deneyimi
2021–2023|Tasarım mühendisi
Yabancı Dil
İngilizce, Almanca`,
  },
  {
    name: "transcript en credits and letters",
    kind: "transcript",
    language: "en",
    text: `# Ashesi Plains University
Office of the Registrar
Name: Adjoa Boatemaa Sarpong|ID: 20417|Major: Health Informatics
Fall 2016
CS 101|Introduction to Computing|1.0|A
MA 103|Calculus I|1.0|B+
EN 100|Written Communication|0.5|A-
Semester GPA 3.71
Spring 2017
CS 112|Data Structures|1.0|B+
ST 110|Statistics|1.0|A
HI 120|Health Systems|1.0|A
Semester GPA 3.83
Cumulative GPA 3.77`,
  },
  {
    name: "transcript en percent india",
    kind: "transcript",
    language: "en",
    text: `# STATEMENT OF MARKS
Deccan State University
B.Sc. Third Year Examination, April 2017
Candidate: Farzana Quadri|Seat No. 041706
Paper|Max|Min|Obtained|Result
Physics I|100|40|71|P
Physics II|100|40|66|P
Electronics|100|40|80|P
Mathematics III|100|40|58|P
Practical|150|60|121|P
Grand Total 396/550|Percentage 72.0|First Class`,
  },
  {
    name: "transcript de without title",
    kind: "transcript",
    language: "de",
    text: `Hochschule Elbtal, Prüfungsamt
Matthias Zschoche, Matrikel-Nr. 417004, Studiengang Kartographie (Master)
Modul|Semester|LP|Note
Geodatenbanken|WS 2019/20|5|1,7
Fernerkundung|WS 2019/20|10|2,0
Kartendesign|SS 2020|5|1,3
Geostatistik|SS 2020|5|2,3
Projekt Stadtplan|WS 2020/21|10|1,0
Durchschnitt 1,6|Summe LP 35`,
  },
  {
    name: "transcript no",
    kind: "transcript",
    language: "no",
    text: `Universitetet i nord
Karakterutskrift
Ingvild Straumsnes, født 04.03.1996
Emne|Studiepoeng|Dato|Karakter
MAT-1001 Kalkulus 1|10|2016 H|B
MAT-1002 Kalkulus 2|10|2017 V|C
STA-1001 Statistikk|10|2017 V|A
INF-1100 Programmering|10|2016 H|B
EXF-1001 Examen facultatum|10|2016 H|C
Sum studiepoeng 50`,
  },
  {
    name: "transcript sv ladok",
    kind: "transcript",
    language: "sv",
    text: `# Resultatintyg
Ture Backlund 960417
Kurs|Omfattning|Betyg|Datum
1MA013 Envariabelanalys|10,0 hp|4|2016-01-15
1MA025 Linjär algebra|5,0 hp|5|2016-03-20
1TD433 Beräkningsvetenskap|5,0 hp|G|2016-06-02
1FA102 Mekanik|5,0 hp|3|2016-10-29
Summa 25,0 hp
Betygsskala: 5, 4, 3, U samt G, U`,
  },
  {
    name: "transcript nl",
    kind: "transcript",
    language: "nl",
    text: `# Cijferoverzicht
Femke Dijkhuizen, studentnummer 3004170
Vak|EC|Cijfer|Datum
Kansrekening|5|7,5|28-01-2019
Lineaire algebra|5|8|04-04-2019
Numerieke wiskunde|10|6,5|02-07-2019
Bachelorproject|15|8,5|30-06-2020
Gewogen gemiddelde 7,7`,
  },
  {
    name: "transcript fr",
    kind: "transcript",
    language: "fr",
    text: `Université de l'Ouest
# Relevé de notes et résultats
Étudiante : KERBRAT Lucie, n° 21600417
Unité d'enseignement|Note/20|Résultat|Crédits
Analyse|14,5|Admis|6
Probabilités|16|Admis|6
Modèles linéaires|15,2|Admis|6
Anglais|17|Admis|3
Stage|18|Admis|9
Moyenne générale 15,9 mention bien`,
  },
  {
    name: "transcript es",
    kind: "transcript",
    language: "es",
    text: `# Certificación académica personal
D.ª Macarena Vílchez Ortega ha obtenido las siguientes calificaciones
Asignatura|Créditos|Curso|Calificación
Cálculo|6|2015-16|8,3 Notable
Álgebra|6|2015-16|9,1 Sobresaliente
Programación|6|2016-17|7,0 Notable
Bases de datos|6|2017-18|10 Matrícula de honor
Nota media del expediente 8,6`,
  },
  {
    name: "diploma en plain",
    kind: "diploma",
    language: "en",
    level: "bachelor",
    text: `# UNIVERSITY OF THE RIFT
By authority of the Senate
Wambui Njeri Kamau
having satisfied the examiners
was this day admitted to the degree of
# Bachelor of Science in Agriculture
Second Class Honours, Upper Division
Vice-Chancellor|Registrar (Academic)
14 December 2018`,
  },
  {
    name: "diploma en master translation",
    kind: "diploma",
    language: "en",
    level: "master",
    text: `# DIPLOMA
of Master's Degree
Series MD No 0417
By the decision of the Attestation Commission of 20 June 2019
Dilnoza Karimova
is awarded the qualification Master in Applied Mathematics
Chairman of the Commission|Rector
Translated from Uzbek`,
  },
  {
    name: "diploma de bachelor",
    kind: "diploma",
    language: "de",
    level: "bachelor",
    text: `# Hochschule Elbtal
# Bachelorurkunde
Frau Annika Pohland
geboren am 7. Juli 1997 in Pirna
hat die Bachelorprüfung im Studiengang Geoinformatik bestanden.
Ihr wird der akademische Grad
# Bachelor of Engineering (B. Eng.)
zuerkannt.
Dresden, den 30. September 2019
Die Rektorin|Der Dekan`,
  },
  {
    name: "diploma no",
    kind: "diploma",
    language: "no",
    level: "bachelor",
    text: `# Vitnemål
Ingvild Straumsnes
født 4. mars 1996
har ved Universitetet i nord oppnådd graden
# Bachelor i matematikk
Graden er oppnådd 15. juni 2019
Rektor|Dekan`,
  },
  {
    name: "diploma sv",
    kind: "diploma",
    language: "sv",
    level: "master",
    text: `# Examensbevis
Ebba Nordenskär, 960303
har fullgjort fordringarna för
# Civilingenjörsexamen
Master of Science in Engineering
Examensdatum 2021-06-10
För rektor`,
  },
  {
    name: "diploma fr",
    kind: "diploma",
    language: "fr",
    level: "master",
    text: `RÉPUBLIQUE FRANÇAISE
Université de l'Ouest
# DIPLÔME DE MASTER
Vu les procès-verbaux du jury attestant que l'intéressée a satisfait au contrôle des connaissances
est délivré à Mme Lucie KERBRAT, née le 3 mai 1997 à Brest
au titre de l'année universitaire 2020-2021
Le titulaire|Le Président de l'université|Le Recteur`,
  },
  {
    name: "diploma es",
    kind: "diploma",
    language: "es",
    level: "bachelor",
    text: `Universidad del Sur
Considerando que, conforme a las disposiciones vigentes,
Doña Macarena Vílchez Ortega
ha superado los estudios universitarios, expide el presente título oficial de
# Graduada en Ingeniería Informática
Granada, a 12 de julio de 2019
La Rectora|El interesado`,
  },
  {
    name: "diploma it",
    kind: "diploma",
    language: "it",
    level: "master",
    text: `# Ateneo del Ticino
In nome della legge
noi Rettore conferiamo a
Chiara Malaspina
nata a Vigevano il 3 aprile 1996 la
# Laurea magistrale in Fisica
con la votazione di 110/110 e lode
Il Rettore|Il Direttore del dipartimento`,
  },
  {
    name: "grading scale en short",
    kind: "grading-scale",
    language: "en",
    text: `# Explanation of grades
Letter|Points|Description
A|4.00|Excellent
B|3.00|Good
C|2.00|Satisfactory
D|1.00|Poor
F|0.00|Fail
The minimum passing grade in graduate courses is C.`,
  },
  {
    name: "grading scale de",
    kind: "grading-scale",
    language: "de",
    text: `Notenstufen nach der Rahmenprüfungsordnung
1,0 bis 1,5 = sehr gut
1,6 bis 2,5 = gut
2,6 bis 3,5 = befriedigend
3,6 bis 4,0 = ausreichend
ab 4,1 = nicht ausreichend`,
  },
  {
    name: "grading scale fr",
    kind: "grading-scale",
    language: "fr",
    text: `# Système de notation
Les notes sont attribuées sur 20. La moyenne est de 10.
16–20 : très bien
14–15,9 : bien
12–13,9 : assez bien
10–11,9 : passable
0–9,9 : insuffisant`,
  },
  {
    name: "language certificate toefl",
    kind: "language-certificate",
    language: "en",
    text: `# Score Report
TOEFL iBT
Test Taker: Kvaratskhelia, Nino
Test Date: 12 Dec 2021
Reading 26 of 30
Listening 27 of 30
Speaking 24 of 30
Writing 25 of 30
Total 102 of 120`,
  },
  {
    name: "language certificate norwegian",
    kind: "language-certificate",
    language: "no",
    text: `# Norskprøven
Resultat for Nino Kvaratskhelia
Prøvedato 02.12.2021
Muntlig kommunikasjon|B2
Leseforståelse|B2
Lytteforståelse|B1
Skriftlig framstilling|B1`,
  },
  {
    name: "language certificate by a school",
    kind: "language-certificate",
    language: "en",
    text: `Language Centre, University of the Rift
# Certificate of Proficiency in English
This is to certify that Wambui Kamau took the English placement examination and was found to be at level C1 of the Common European Framework.
Reading 88|Writing 81|Listening 90|Speaking 85
Head of the Language Centre`,
  },
  {
    name: "work certificate en",
    kind: "work-certificate",
    language: "en",
    text: `# Straits Logistics Pte Ltd
To whom it may concern
This is to certify that Ms Tan Mei-Ling has been in our employ as Data Engineer since 1 July 2021. Her monthly salary is confidential. She performs her duties diligently.
We wish her every success.
Human Resources Manager`,
  },
  {
    name: "work certificate de",
    kind: "work-certificate",
    language: "de",
    text: `# Zwischenzeugnis
Herr Jonas Kretzschmar, geboren am 12. April 1996, ist seit dem 1. April 2020 als Softwareentwickler in unserem Unternehmen tätig.
Zu seinen Aufgaben gehören die Entwicklung und Prüfung von Steuergeräten. Er erledigt seine Aufgaben stets zu unserer vollsten Zufriedenheit. Sein Verhalten gegenüber Vorgesetzten und Kollegen ist jederzeit einwandfrei.
Eisenach, 1. März 2023
Geschäftsführung`,
  },
  {
    name: "work certificate fr",
    kind: "work-certificate",
    language: "fr",
    text: `# Certificat de travail
Je soussignée, directrice de l'agence, certifie que Madame Lucie Kerbrat a été employée dans notre établissement en qualité de chargée d'études du 1er mars au 31 août 2021. Elle nous quitte libre de tout engagement.
Fait à Rennes`,
  },
  {
    name: "proposal en",
    kind: "research-proposal",
    language: "en",
    text: `# Explaining frost forecasts to farmers
Macarena Vílchez Ortega – PhD project
## Problem
Forecasts are better than ever and trusted as little as ever.
## Questions
Which explanations change what a farmer does? Do they still do so in the third season?
## Plan
In the first year I will interview sixty farmers. In the second I will build and test three prototypes. In the third the best of them will be evaluated in the field.
## Expected results
A data set, a method and a thesis.
## Literature
Abney, T. (2019). Frost. J. Fict. Agr. 4.`,
  },
  {
    name: "proposal de",
    kind: "research-proposal",
    language: "de",
    text: `# Exposé zum Promotionsvorhaben
Wiebke Tammen
## Ausgangslage
Seegraswiesen wachsen wieder, aber nicht überall.
## Fragestellung
Warum bleiben manche Buchten kahl?
## Vorgehen
Im ersten Jahr werden zwanzig Buchten kartiert. Im zweiten Jahr folgen Pflanzversuche.
## Zeitplan
Jahr 1: Kartierung. Jahr 2: Versuche. Jahr 3: Auswertung und Niederschrift.`,
  },
  {
    name: "publication en two authors",
    kind: "publication",
    language: "en",
    text: `# Red Stones: Counting a Glacier's Retreat with School Children
Nino Kvaratskhelia (1) and Hanne Aas (2)
(1) Institute of Geodesy, Tbilisi; (2) Arctic University
## Abstract
We report on a decade of measurements by pupils. Agreement with satellites is within four per cent.
Keywords: glaciers, citizen science
## 1 Introduction
Glaciers retreat [1]. Few are measured on the ground [2, 3].
## 2 Data
The stones were painted in 2011.
## 3 Results
The mean loss is 9.1 m per year (Fig. 2).
## References
[1] A. Author. Ice. J. Fict. Glac. 3 (2010) 1–9.
[2] B. Writer. Snow. Proc. Cold Conf. 2012, pp. 22–31.`,
  },
  {
    name: "publication list de",
    kind: "publication",
    language: "de",
    text: `# Schriftenverzeichnis Wiebke Tammen
## Aufsätze
Tammen, W. (2022): Wattwürmer zählen. Küstenhefte 12, S. 4–19.
Tammen, W.; Petersen, O. (2023): Seegras und Strömung. Meeresbiologie 8, S. 101–117.
## Tagungsbeiträge
Tammen, W. (2023): Was wächst da? In: Tagungsband Kiel, S. 33–35.`,
  },
  {
    name: "references en",
    kind: "references",
    language: "en",
    referees: 3,
    text: `# Referees
Nino Kvaratskhelia
Prof. Giorgi Lomidze, Institute of Geodesy, giorgi.lomidze@example.org
Dr. Hanne Aas, Arctic University, +47 776 00 000
Ms Tamar Beridze, head teacher, Ushguli school, tamar.beridze@example.net`,
  },
  {
    name: "references es",
    kind: "references",
    language: "es",
    referees: 2,
    text: `# Personas de referencia
Dr. Antonio Luque Serrano
Catedrático, Universidad del Sur
aluque@example.org
Dra. Remedios Pineda
Agrodatos SL
Tel. 958 000 417`,
  },
  {
    name: "passport",
    kind: "identity",
    language: "en",
    text: `GEORGIA PASSPORT
Surname KVARATSKHELIA
Given names NINO
Nationality GEORGIAN
Date of birth 04 MAR 1996
P<GEOKVARATSKHELIA<<NINO<<<<<<<<<<<<<<<<<<<<
00GB04171GEO9603041F3001017<<<<<<<<<<<<<<02`,
  },
  other(
    "cancelled gym",
    "en",
    `Dear Sir or Madam,
I hereby cancel my membership, number 4417, at the end of June. I am moving to another city for my studies. Please confirm the date and delete my bank details.
Yours faithfully,
Wambui Kamau`,
  ),
  other(
    "student asks for an extension",
    "en",
    `Dear Professor Aas,
I am writing because I was ill last week and could not finish the second exercise. I would be grateful if I could hand it in on Friday. My doctor's note is attached.
Best regards,
Ingvild Straumsnes
Master's student, mathematics`,
  ),
  other(
    "landlord's reference",
    "en",
    `To whom it may concern
Mr Jonas Kretzschmar has been my tenant since 2019. He pays his rent on time and the neighbours like him. I can recommend him as a tenant without reservation.
Ilse Rademacher`,
  ),
  other(
    "scholarship award",
    "en",
    `# Scholarship Award Letter
Dear Ms Sarpong,
We are pleased to inform you that you have been awarded a grant of the Kumasi Foundation for the academic year 2019/20. The sum of 12,000 cedis will be paid in three instalments.
Programme Officer`,
  ),
  other(
    "visa invitation",
    "en",
    `# Letter of Invitation
Arctic University invites Ms Nino Kvaratskhelia, born 4 March 1996, to a stay at our department from 1 to 14 August 2022. We cover travel and lodging.
Head of administration`,
  ),
  other(
    "Meldebescheinigung",
    "de",
    `# Meldebescheinigung
Stadt Jena, Bürgerservice
Herr Jonas Kretzschmar, geboren 12.04.1996, ist seit dem 1.10.2017 mit alleiniger Wohnung unter der Anschrift Am Markt 0 gemeldet.
Im Auftrag`,
  ),
  other(
    "Immatrikulation",
    "de",
    `# Immatrikulationsbescheinigung
Frau Annika Pohland, Matrikelnummer 417005, ist im Wintersemester 2018/19 im 5. Fachsemester im Studiengang Geoinformatik eingeschrieben.
Hochschule Elbtal, Studierendensekretariat`,
  ),
  other(
    "huurcontract",
    "nl",
    `# Huurovereenkomst
Tussen verhuurder De Linde BV en huurder F. Dijkhuizen is het volgende overeengekomen. De huur bedraagt 480 euro per maand, te voldoen voor de eerste van de maand. De opzegtermijn is een maand.`,
  ),
  other(
    "kvittering",
    "no",
    `# Kvittering
Bokhandelen i Tromsø
2 stk. Lineær algebra|898,00
1 stk. Notatbok|49,00
Herav mva.|189,40
Sum|947,00`,
  ),
  other(
    "newspaper",
    "en",
    `# School children measure glacier
By our correspondent in Mestia
Every August the pupils of Ushguli climb to the ice with pots of red paint. The mayor told reporters that the path would be repaired next year. According to the head teacher the glacier has lost ninety metres since 2011.`,
  ),
  other(
    "conference attendance",
    "en",
    `# Certificate of Attendance
This is to certify that Nino Kvaratskhelia attended the Cold Regions Workshop held in Tromsø from 3 to 5 May 2022 and presented a poster.
The organising committee`,
  ),
  other(
    "offer of employment",
    "en",
    `Straits Logistics Pte Ltd
Dear Ms Tan,
We are pleased to offer you the position of Data Engineer with effect from 1 July 2021. Your salary will be reviewed annually. Please sign and return the enclosed copy.`,
  ),
  other(
    "vaccination",
    "en",
    `# Vaccination record
Name: Wambui Kamau
Vaccine|Batch|Date
Yellow fever|A0417|03.02.2018
Hepatitis B|B1120|03.02.2018
Tetanus|C0033|12.09.2019`,
  ),
  other(
    "cover page fr",
    "fr",
    `# Dossier de candidature
Lucie Kerbrat
Pièces jointes : lettre de motivation, curriculum vitae, relevés de notes, diplôme, lettres de recommandation`,
  ),
  other(
    "exam questions",
    "en",
    `# Midterm examination
Answer all questions. Time allowed: 90 minutes.
1. Define a convex function. (5 points)
2. Prove that the sum of two convex functions is convex. (10 points)
3. Compute the gradient of f(x) = x'Ax. (10 points)`,
  ),
];

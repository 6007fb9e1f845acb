import type { HeldOut } from "./made.ts";

/** Of the fourth set: letters, recommendations and statements. Written before any of it was recognised. */
export const fourthLetters: readonly HeldOut[] = [
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
];

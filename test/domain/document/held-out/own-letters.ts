import type { HeldOut } from "./made.ts";

/** Letters, lists of referees, proposals and publications in applicants' own words. */
export const ownLetters: readonly HeldOut[] = [
  {
    name: "letter en plain",
    kind: "motivation-letter",
    language: "en",
    text: `Tobias Okonkwo-Lindgren
Leeds, 14 August 2021
Selection committee
Department of Applied Mathematics
Dear members of the committee,
When I first tried to explain to a reservoir operator why our forecast had doubled overnight, I realised that I could not explain it to myself either. That afternoon is the reason for this letter.
I would like to apply for the doctoral position on explanations of learned models. At Leeds I worked on point processes, and my dissertation compared three ways of telling a user which events mattered. Since then I have built forecasting services whose users ask, rightly, why they should trust them.
Your group's papers on counterfactuals changed how I test models. I would be glad to bring field data and the patience to work with the people who use it.
I could begin in January and would welcome the chance to talk.
Yours sincerely,
Tobias Okonkwo-Lindgren`,
  },
  {
    name: "letter en statement of purpose without greeting",
    kind: "motivation-letter",
    language: "en",
    text: `# Statement of Purpose
Soraya Haddad
My grandmother could not read, and yet she was the person to whom the whole street brought its letters, because she remembered everything that she had ever heard. I have been interested in how memory and language meet ever since.
In my master's thesis I examined how transformer models store facts about rare entities. I found that most of them vanish when the vocabulary is pruned, and I spent a further six months finding out why. I now want to study this question with better tools.
The doctoral programme offers what I need: a group that combines theory and careful experiments. I am particularly drawn to the work on sparse representations. During my doctorate I hope to contribute methods that let smaller models remember more.
After the doctorate I see myself in research, preferably teaching as well.`,
  },
  {
    name: "letter en short email style",
    kind: "motivation-letter",
    language: "en",
    text: `Dear Professor Wiedemann,
please accept this letter as my application for the vacant PhD studentship in interpretable learning. I recently completed my MSc in Computational Physics at Uppsala with a thesis on symbolic regression, supervised by Dr Ingrid Falk.
I enjoy problems in which a model must be both right and readable. In my thesis I wrote a search procedure that rediscovered eleven of twelve known laws from noisy data, and I learned how much depends on honest baselines.
Your recent work on additive models is close to what I would like to do next. I am fluent in Python and Julia, and I have taught exercise classes for two years.
I look forward to hearing from you.
Best wishes
Mikkel Thorvaldsen`,
  },
  {
    name: "letter de",
    kind: "motivation-letter",
    language: "de",
    text: `Friederike Kaltenbach
Gartenweg 7
18055 Rostock
Universität Rostock
Institut für Visual Computing
Rostock, 1. September 2023
Doktorandenstelle im Projekt Meereisbilder
Sehr geehrter Herr Professor Dahlmann,
als Kind an der Küste habe ich gelernt, dass man dem Eis nicht trauen darf; als Informatikerin möchte ich nun lernen, es aus Bildern zu lesen. Deshalb bewerbe ich mich auf die ausgeschriebene Stelle.
In meiner Masterarbeit habe ich Radarbilder der Ostsee segmentiert. Besonders gereizt hat mich die Frage, wie man mit wenigen Beispielen auskommt. Seit zwei Jahren arbeite ich in der Industrie und vermisse die Forschung.
Gern würde ich Ihnen meine Ideen persönlich vorstellen.
Mit freundlichen Grüßen
Friederike Kaltenbach`,
  },
  {
    name: "letter de motivation title",
    kind: "motivation-letter",
    language: "de",
    text: `# Motivation
Warum ich promovieren möchte
Schon während des Bachelorstudiums hat mich fasziniert, wie aus einfachen Regeln komplexes Verhalten entsteht. In meiner Abschlussarbeit habe ich Schwärme simuliert und dabei gemerkt, dass ich am liebsten den offenen Fragen nachgehe.
Ihre Arbeitsgruppe verbindet Simulation und Visualisierung auf eine Weise, die ich sonst nirgends gefunden habe. Mein Ziel ist es, Methoden zu entwickeln, mit denen Fachleute ihre Modelle im Gespräch verändern können.
Ich bringe Erfahrung mit C++ und Unity mit, arbeite gern im Team und freue mich darauf, auch in der Lehre mitzuwirken. Beginnen könnte ich ab Oktober.
Jannik Petereit`,
  },
  {
    name: "letter nl",
    kind: "motivation-letter",
    language: "nl",
    text: `Zwolle, 20 augustus 2021
Betreft: promotieplaats uitlegbare modellen
Geachte mevrouw De Clercq,
Met veel belangstelling las ik de oproep voor een doctoraatsstudent in uw groep. Tijdens mijn master in Utrecht schreef ik een scriptie over de vraag waarom mensen een verklaring geloven, ook als ze niet klopt.
Sindsdien werk ik als onderzoeksassistent en help ik promovendi met hun experimenten. Ik merk dat ik zelf vragen wil stellen. Uw onderzoek naar argumentatie sluit daar nauw bij aan.
Graag licht ik mijn ideeën toe in een gesprek.
Met vriendelijke groet,
Wieteke van den Boogaard`,
  },
  {
    name: "letter no",
    kind: "motivation-letter",
    language: "no",
    text: `Tromsø, 2. mai 2021
Stipendiatstilling i kunnskapsdrevet maskinlæring
Til ansettelsesutvalget
Jeg søker med dette på den ledige stillingen som stipendiat. Jeg har en mastergrad i informatikk fra UiT, der jeg skrev om hvordan man kan legge fysiske lover inn i nevrale nett.
Det siste året har jeg arbeidet som utvikler, men jeg savner å kunne gå i dybden. Prosjektet deres treffer akkurat det jeg vil bruke de neste fire årene på. Jeg er vant til å arbeide selvstendig, og jeg trives med å formidle.
Jeg stiller gjerne til intervju.
Vennlig hilsen
Ragnhild Skogstad`,
  },
  {
    name: "letter da",
    kind: "motivation-letter",
    language: "da",
    text: `Kære ansættelsesudvalg
Da jeg læste jeres opslag, tænkte jeg straks på de to år, jeg har brugt på at få vejrmodeller til at tale sammen. Jeg vil derfor gerne søge ph.d.-stillingen hos jer.
Mit speciale handlede om usikkerhed i neurale netværk, og jeg fik mulighed for at samarbejde med meteorologer, som stillede bedre spørgsmål end jeg selv. Det arbejde vil jeg gerne fortsætte.
Jeg er grundig, nysgerrig og god til at forklare. Jeg glæder mig til at høre fra jer.
Med venlig hilsen
Mikkel Thorvaldsen`,
  },
  {
    name: "letter sv",
    kind: "motivation-letter",
    language: "sv",
    text: `# Personligt brev
Lund den 3 juni 2021
Jag heter Elin Nordqvist Saleh och har arbetat som dataanalytiker i två år. Nu vill jag tillbaka till forskningen.
Under min utbildning vid Lunds universitet skrev jag ett examensarbete om trafikflöden, och jag upptäckte att det roligaste var att förstå varför modellen hade fel. Ert projekt om tolkningsbara modeller passar mig därför mycket bra.
Jag är noggrann, van att undervisa och tycker om att arbeta tillsammans med andra. Jag ser fram emot att få berätta mer vid en intervju.
Vänliga hälsningar
Elin`,
  },
  {
    name: "letter fr",
    kind: "motivation-letter",
    language: "fr",
    text: `Maëlle Kervadec
Brest, le 4 juillet 2021
Objet : doctorat en apprentissage interprétable
Madame, Monsieur,
Actuellement ingénieure d'études en océanographie, je souhaite préparer une thèse au sein de votre équipe. Mon mémoire de master portait sur la prévision des courants, et j'ai pu constater combien les modèles opaques gênent les marins.
Votre projet répond exactement à cette question. Rigoureuse et curieuse, je serais heureuse de vous exposer mes idées lors d'un entretien.
Je vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations distinguées.
Maëlle Kervadec`,
  },
  {
    name: "letter es",
    kind: "motivation-letter",
    language: "es",
    text: `Granada, 8 de agosto de 2021
Estimada profesora:
Le escribo para presentar mi candidatura al contrato predoctoral anunciado por su grupo. Terminé el máster en Ciencia de Datos con un trabajo sobre mapas de calor y sus engaños.
Desde entonces trabajo como analista y echo de menos la investigación. Su línea de trabajo sobre explicaciones me parece la más honesta que he leído, y quisiera contribuir a ella con mi experiencia en estadística.
Quedo a su disposición para una entrevista.
Un cordial saludo,
Iratxe Goikoetxea Ruiz`,
  },
  {
    name: "letter it",
    kind: "motivation-letter",
    language: "it",
    text: `Pistoia, 10 luglio 2021
Gentile Commissione,
con la presente desidero presentare la mia candidatura al dottorato in fisica computazionale. Mi sono laureata a Pisa con una tesi sulle reti neurali per i rivelatori.
Nel mio lavoro di borsista ho imparato quanto sia difficile convincere un fisico con un numero solo. Il vostro gruppo studia proprio questo problema e sarei felice di poter contribuire.
Resto a disposizione per un colloquio.
Cordiali saluti
Costanza Bellandi`,
  },
  {
    name: "references en own file",
    kind: "references",
    language: "en",
    referees: 3,
    text: `# References for Soraya Haddad
Prof. Lucien Aboubakar
Head of the Language Technology Group
Université de Lomé
lucien.aboubakar (at) example.org
Dr. Ingrid Falk
Senior lecturer, Uppsala
+46 18 000 00 00
ingrid.falk@example.net
Ms Philippa Thorne
Team lead at Meridian Archives
p.thorne@example.com`,
  },
  {
    name: "references de own file sentence",
    kind: "references",
    language: "de",
    referees: 2,
    text: `# Ansprechpartner für Referenzen
Folgende Personen geben gern Auskunft über mich:
Prof. Dr. Gesine Wohlrab, Universität Greifswald, Tel. +49 3834 000000
Dr.-Ing. Holger Twellmann, Küstendaten GmbH, twellmann[at]example.org`,
  },
  {
    name: "references no own file table",
    kind: "references",
    language: "no",
    referees: 2,
    text: `# Referansepersoner
Navn|Stilling|Kontakt
Odd Berntsen|Førsteamanuensis, UiT|odd.berntsen@example.org
Siv Hætta|Avdelingsleder, Nordlys Data|+47 776 00 000`,
  },
  {
    name: "proposal en",
    kind: "research-proposal",
    language: "en",
    text: `# Learning to forget: selective memory in small language models
## A plan for doctoral research
Soraya Haddad
## 1 Background and motivation
Small models store little, and what they store is arbitrary (Abara et al., 2020; Lindqvist and Roe, 2019).
## 2 Research questions
RQ1: Which facts does pruning remove? RQ2: Can a curriculum decide what stays?
## 3 Methods
We will train models of three sizes and measure recall before and after pruning.
## 4 Work plan
Year 1: data and baselines. Year 2: curricula. Year 3: field study and writing up.
## 5 Expected results
An open benchmark and two training procedures.`,
  },
  {
    name: "proposal de exposé",
    kind: "research-proposal",
    language: "de",
    text: `# Exposé zum Dissertationsvorhaben
Arbeitstitel: Sichtbare Unsicherheit in Eiskarten
Problemstellung
Eiskarten zeigen Grenzen, wo in Wahrheit Übergänge sind.
Forschungsstand
Die bisherige Forschung behandelt Unsicherheit meist als Rauschen.
Fragestellung
Wie lesen Lotsinnen und Lotsen unsichere Karten?
Vorgehensweise
Geplant sind Interviews, ein Prototyp und ein Feldversuch.
Zeitplan
1. Jahr: Interviews. 2. Jahr: Prototyp. 3. Jahr: Auswertung und Niederschrift.`,
  },
  {
    name: "publications en list",
    kind: "publication",
    language: "en",
    text: `# Publications
Haddad, S. and Falk, I. (2021). Forgetting on purpose. Journal of Small Models 4(2), 11–29. doi:10.0000/jsm.42
Haddad, S. (2020). Rare names in large corpora. In: Proceedings of the 9th Workshop on Lexical Memory, pp. 40–48.
Falk, I., Haddad, S., and Roe, J. (2020). A note on pruning. arXiv:2001.00000
Haddad, S. (2019). Poster: What a model keeps. Summer School on Language, Tartu.`,
  },
  {
    name: "paper en first page",
    kind: "publication",
    language: "en",
    text: `# Forgetting on Purpose: Curricula for Pruned Models
Soraya Haddad and Ingrid Falk
Department of Linguistics, Uppsala
{soraya.haddad, ingrid.falk}@example.org
## Abstract
Pruning removes parameters and, with them, facts. We show that the order of training examples decides which facts survive, and give a curriculum that keeps 18 % more of them.
## 1 Introduction
Language models of moderate size are attractive where memory is scarce [1, 2]. Earlier work measured perplexity [3] but not recall [4, 5].
Our contribution is threefold. We define recall under pruning, measure it for four models, and propose a curriculum.
## 2 Related work
Curricula were studied early [6]; their effect on memory is disputed [7].`,
  },
];

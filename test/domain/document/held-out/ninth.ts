import type { HeldOut } from "./made.ts";

/** The ninth set: papers as offices and applicants set them, longer than those of the eighth. Written after that was mended, and before it was recognised. */
export const ninth: readonly HeldOut[] = [
  {
    name: "cv en by what was done",
    kind: "cv",
    language: "en",
    text: `# Oluwaseun Bankole
Lagos · seun.bankole@example.org · +234 800 000 0417
## In short
Electrical engineer, six years between generators and spreadsheets.
## What I have built
A load forecast for three states, in use since 2021
A training course for forty technicians
## Where
2019 to date: Analyst, Lagoon Power
2017 – 2019: Graduate trainee, Niger Grid
2012 – 2016: B.Eng., University of Lagos Mainland, second class upper
## Also
Yoruba, English, a little Hausa; Python and R`,
  },
  {
    name: "cv da kort",
    kind: "cv",
    language: "da",
    text: `Frederikke Holst Nørby
Strandvejen 0, Kerteminde, tlf. 20 00 04 17, frederikke@example.org
Uddannelse
2019–2021 Cand.scient. i biologi, Syddansk Videnskabsskole
2016–2019 Bachelor i biologi, samme sted
Erhvervserfaring
2021– Fiskeribiolog, Kattegatcentret
2018–2019 Studentermedhjælp i laboratoriet
Sprog
Dansk, engelsk, tysk
Fritid
Havkajak og spejder`,
  },
  {
    name: "cv fr",
    kind: "cv",
    language: "fr",
    text: `# Aristide Koffi
25 ans – nationalité ivoirienne – aristide.koffi@example.org
## Parcours universitaire
2021-2023 Master de statistique, Université de la Lagune
2018-2021 Licence de mathématiques
## Stages et emplois
Avril-septembre 2023 : stage à l'Institut des récoltes
Depuis janvier 2024 : chargé d'études
## Compétences
R, Python, SQL
## Langues
français, baoulé, anglais (B2)`,
  },
  {
    name: "letter en from a teacher",
    kind: "motivation-letter",
    language: "en",
    text: `To the selection panel, Centre for Explainable Medicine

Twelve years of teaching chemistry have taught me that an answer without its working is worth half a mark. When the sepsis alarm in my local hospital began to cry wolf, the nurses could not see its working either, and they switched it off. I should like to help to build one that they would leave on.

I took my master's degree part time while teaching; the dissertation, on calibration of early warning scores, is attached. I have learned Python the hard way, and I read papers on the train. The studentship would let me do by day what I have been doing by night.

What I bring besides is patience, and a long practice in saying difficult things simply. I understand that the post begins in September, which suits the school.

Eleanor Pritchard-Hughes`,
  },
  {
    name: "letter nl formal",
    kind: "motivation-letter",
    language: "nl",
    text: `Kortrijk, 11 april 2023
Betreft: doctoraatsbursaal, referentie 2023/417
Geachte leden van de selectiecommissie,
De bus waarmee ik naar school reed, kwam nooit op tijd, en niemand kon uitleggen waarom. In mijn masterproef heb ik het uitgezocht, met drie jaar gegevens van de vervoersmaatschappij. Een model dat de oorzaak noemt, bleek bruikbaarder dan een dat alleen de vertraging voorspelt.
In uw onderzoeksgroep zou ik die lijn willen doortrekken naar het spoor. De combinatie van statistiek en gesprekken met de mensen op de werkvloer spreekt mij bijzonder aan.
Ik licht mijn kandidatuur graag toe.
Hoogachtend,
Emiel Vandecasteele`,
  },
  {
    name: "letter sv formal",
    kind: "motivation-letter",
    language: "sv",
    text: `Ansökan om doktorandanställning, ref. 2023-417
När isen gick i Torne älv 2021 stod tre mätstationer och en tant med almanacka mot varandra. Tanten vann. Sedan dess har jag velat veta varför.
Jag har en civilingenjörsexamen i teknisk fysik och har arbetat två år på vattenkraftbolaget. Mitt examensarbete gav mig vana vid stora datamängder, och arbetet gav mig respekt för dem som läser av dem.
Jag söker tjänsten för att få arbeta med osäkerhet på allvar.
Ebba Niemi`,
  },
  {
    name: "recommendation en by employer",
    kind: "recommendation-letter",
    language: "en",
    text: `Lagoon Power plc
Reference for Oluwaseun Bankole
Seun has reported to me for four years, and I write this with mixed feelings, since I would rather keep him. He is the analyst to whom the others go. His load forecast halved our diesel bill, and he explained it to the board in eleven minutes without a slide.
He is careful, good-humoured and stubborn in the right places. He will do well in research, for which he has been preparing himself with evening courses.
I support his application without any reservation.
Ngozi Adeyemi, Head of Planning, n.adeyemi@example.com`,
  },
  {
    name: "recommendation it",
    kind: "recommendation-letter",
    language: "it",
    text: `Lettera di presentazione
Conosco la dottoressa Marta Dalpiaz dal 2018, quando ha seguito il mio corso di glaciologia. È stata poi mia laureanda.
Marta ha una dote rara: non si accontenta. Durante la campagna sull'Adamello ha rifatto da sola tutte le misure di una settimana perché due termometri non concordavano. La sua tesi è tra le migliori che ho letto negli ultimi anni.
Sono certo che sarà un'ottima dottoranda, e la raccomando senza alcuna riserva.
Prof. Elio Sandri`,
  },
  {
    name: "statement de by supervisor",
    kind: "supervisor-statement",
    language: "de",
    text: `Universität Neißestadt, Lehrstuhl für Hydrologie
Zur Vorlage bei der Bewerbung
Herr Jonathan Krahl arbeitet seit April unter meiner Anleitung an seiner Masterarbeit „Hochwasser aus Schneeschmelze". Von den geplanten fünf Kapiteln liegen vier vor. Nach dem jetzigen Stand reicht er die Arbeit Ende August ein und hat damit alle Leistungen für den Abschluss erbracht. Das Zeugnis wird erfahrungsgemäß sechs Wochen danach ausgestellt.
Prof. Dr. Friedrun Wachsmuth`,
  },
  {
    name: "statement es",
    kind: "supervisor-statement",
    language: "es",
    text: `A quien corresponda
Por la presente hago constar que D. Iker Zubieta, alumno del Máster en Ingeniería Naval, ha aprobado todas las asignaturas y realiza bajo mi dirección su trabajo de fin de máster. Está previsto que lo defienda el 15 de julio de 2023, con lo que obtendrá el título.
Dra. Ainhoa Larrea`,
  },
  {
    name: "work certificate sv",
    kind: "work-certificate",
    language: "sv",
    text: `Tjänstgöringsbetyg
Ebba Niemi, född 1997-04-17, har varit anställd som mätingenjör vid Norrforsen Kraft AB från och med den 1 september 2021 till och med den 31 augusti 2023 på heltid. I arbetsuppgifterna ingick att kalibrera nivågivare och rapportera dammsäkerhet.
Ebba slutar på egen begäran. Hon har utfört sitt arbete till vår fulla belåtenhet.
Platschef Ulf Rova`,
  },
  {
    name: "work certificate it",
    kind: "work-certificate",
    language: "it",
    text: `Soccorso Alpino Val Fredda
Si attesta che la dott.ssa Marta Dalpiaz ha prestato servizio presso la nostra struttura in qualità di analista dal 1° ottobre 2021 al 30 giugno 2023, con contratto a tempo determinato. Nel periodo indicato ha svolto con diligenza i compiti affidati.
Il presidente`,
  },
  {
    name: "transcript en from Nigeria",
    kind: "transcript",
    language: "en",
    text: `UNIVERSITY OF LAGOS MAINLAND
OFFICE OF THE REGISTRAR
Statement of Result
BANKOLE Oluwaseun|Matric. No. 120417
EEG 201|Circuit Theory I|3|A|15
EEG 203|Electromagnetic Fields|3|B|12
MEG 201|Thermodynamics|2|C|6
GEG 219|Engineering Mathematics|4|B|16
EEG 207|Laboratory|1|A|5
Total units 13, GPA 4.15, CGPA 4.02`,
  },
  {
    name: "transcript de Schweiz",
    kind: "transcript",
    language: "de",
    text: `Leistungsausweis
Herr Reto Ambühl, Matrikel 17-417-004
Lerneinheit|Typ|KP|Note
Analysis I und II|O|14|4.75
Lineare Algebra|O|7|5.25
Physik I|O|7|5.00
Informatik|O|4|5.50
Chemie|O|4|4.50
Notendurchschnitt 4.98, erworbene Kreditpunkte 36`,
  },
  {
    name: "transcript nb",
    kind: "transcript",
    language: "no",
    text: `Resultater for Silje Bråten
Fødselsnr. 170497 00000
Emnekode|Emne|Stp|Karakter|Termin
GEO1100|Innføring i geofag|10|B|H2017
MAT1001|Matematikk 1|10|C|H2017
GEO2310|Hydrologi|10|A|V2018
STK1000|Statistikk|10|B|V2018
Gjennomsnittskarakter B, 40 studiepoeng`,
  },
  {
    name: "diploma it",
    kind: "diploma",
    language: "it",
    text: `# REPUBBLICA ITALIANA
Università degli Studi delle Dolomiti
Noi, Rettore dell'Università, visto che
Marta Dalpiaz
nata a Cles il 3 giugno 1998, ha superato l'esame finale il 14 luglio 2021 con voti centodieci su centodieci e lode, le conferiamo la
Laurea Magistrale in Fisica
e il titolo di Dottore Magistrale.
Il Rettore|Il Direttore amministrativo`,
  },
  {
    name: "diploma de Schweiz",
    kind: "diploma",
    language: "de",
    text: `Die Eidgenössische Hochschule Limmatstadt verleiht
Reto Ambühl
von Davos (Graubünden)
den Titel
Master of Science in Umweltnaturwissenschaften
Limmatstadt, im Oktober 2022
Die Rektorin|Der Studiendirektor`,
  },
  {
    name: "diploma en from Kenya",
    kind: "diploma",
    language: "en",
    text: `RIFT VALLEY UNIVERSITY
This is to certify that
Wanjiru Kimani
having satisfied all the requirements was at the congregation held at this University on 9 December 2022 admitted to the degree of
BACHELOR OF SCIENCE (MATHEMATICS), Second Class Honours, Upper Division
Vice-Chancellor|Registrar, Academic Affairs`,
  },
  {
    name: "grading scale sv",
    kind: "grading-scale",
    language: "sv",
    text: `# Om betyg vid Norrlands tekniska
Kurser bedöms enligt en sjugradig skala.
A|Framstående
B|Mycket bra
C|Bra
D|Tillfredsställande
E|Tillräckligt
Fx|Otillräckligt, komplettering krävs
F|Underkänt
Fördelningen framgår av bilaga.`,
  },
  {
    name: "language certificate fr",
    kind: "language-certificate",
    language: "fr",
    text: `# DELF B2
Diplôme d'études en langue française
Koffi Aristide, né le 17 avril 1998
Compréhension de l'oral 21/25
Compréhension des écrits 19/25
Production écrite 20/25
Production orale 22/25
Total 82/100 – Admis`,
  },
  {
    name: "publication list en",
    kind: "publication",
    language: "en",
    text: `Papers and preprints – Wanjiru Kimani
1. W. Kimani, P. Otieno. Rainfall by radio. Journal of Tropical Signals 4(2), 17–31, 2023.
2. W. Kimani. A bound on gaps in gauges. arXiv:2303.00417.
3. P. Otieno, W. Kimani, L. Berg. Cell towers as rain gauges. In: Proceedings of the Workshop on Sensing, pp. 41–49, 2022.`,
  },
  {
    name: "proposal nb",
    kind: "research-proposal",
    language: "no",
    text: `# Hvorfor varsler modellen feil? Skisse til doktorgradsprosjekt
Silje Bråten
Bakgrunn
Flomvarsling bygger i dag på modeller som ingen kan spørre ut (Lie 2021).
Problemstilling
Hvilke målinger er det som utløser et falskt varsel?
Metode
Jeg vil sammenligne tre attribusjonsmetoder i ti vassdrag.
Fremdriftsplan
År 1: data. År 2: metode. År 3: brukerstudie med vaktlaget.
Referanser
Lie, T. (2021). Flom og tillit. Vann 56(4), 4–17.`,
  },
  {
    name: "look-alike: job interview confirmed",
    kind: "other",
    language: "nl",
    text: `Beste Emiel,
Fijn dat je op 24 mei op gesprek komt. Het gesprek duurt ongeveer een uur; je spreekt met de promotor en twee leden van de groep. Bereid een korte presentatie over je masterproef voor. Reiskosten worden vergoed.
Tot dan!
Hilde, secretariaat`,
  },
  {
    name: "look-alike: thesis defence announced",
    kind: "other",
    language: "en",
    text: `# Public defence
On Friday 9 June at 10.15 Petra Nyholm, MSc, will defend her doctoral thesis "Ice that lies" in lecture hall 4. The opponent is Professor Ragnar Moe. The public is welcome. Coffee will be served afterwards in the foyer.`,
  },
  {
    name: "look-alike: reviewer's report on a thesis",
    kind: "other",
    language: "en",
    text: `# Examiner's report
Candidate: Petra Nyholm
The thesis consists of four papers and an introduction. The candidate shows command of the literature. Paper II is the strongest. Some figures are hard to read. I recommend that the thesis be accepted for public defence after minor corrections listed below.
Ragnar Moe`,
  },
  {
    name: "look-alike: curriculum of a programme",
    kind: "other",
    language: "fr",
    text: `# Maquette du master de statistique
Semestre 1|ECTS|Heures
Probabilités|6|48
Modèles linéaires|6|48
Bases de données|3|24
Anglais|3|24
Semestre 2|ECTS|Heures
Séries temporelles|6|48
Stage|12|`,
  },
  {
    name: "look-alike: proof of payment of fees",
    kind: "other",
    language: "en",
    text: `RIFT VALLEY UNIVERSITY, Finance Office
Fee statement for WANJIRU KIMANI, Reg. No. I17/0417
Tuition Sem 1|64,000
Activity fee|1,500
Examination fee|3,000
Paid 12/09/2021|68,500
Balance|0`,
  },
  {
    name: "look-alike: volunteer agreement",
    kind: "other",
    language: "sv",
    text: `Överenskommelse om ideellt arbete
mellan Fjällräddningen i Torneträsk och Ebba Niemi. Ebba deltar i jourverksamheten från den 1 december. Ersättning för resor lämnas mot kvitto. Överenskommelsen kan avslutas när som helst.`,
  },
  {
    name: "look-alike: prize citation",
    kind: "other",
    language: "de",
    text: `Laudatio
Der diesjährige Preis für die beste Masterarbeit geht an Jonathan Krahl. Seine Arbeit über Schneeschmelze verbindet Geduld mit Witz. Die Jury lobt besonders das vierte Kapitel. Wir gratulieren und wünschen ihm für seinen weiteren Weg alles Gute.
Förderverein der Hydrologie`,
  },
  {
    name: "look-alike: letter asking to supervise an intern",
    kind: "other",
    language: "es",
    text: `Estimado profesor:
Le escribimos desde el instituto de secundaria Punta Galea. Nuestra alumna de primero de bachillerato quisiera visitar su laboratorio durante la semana de orientación profesional, del 13 al 17 de marzo. ¿Sería posible que la recibiera una mañana?
Un cordial saludo,
La jefa de estudios`,
  },
];

import type { HeldOut } from "./made.ts";

/** Of the seventh set: letters, recommendations, statements, employers' papers, lists of referees. Written before it was recognised. */
export const seventhLetters: readonly HeldOut[] = [
  {
    name: "letter en short and British",
    kind: "motivation-letter",
    language: "en",
    text: `Flat 2, 19 Quayside, Whitby
9 May 2023
Dear Dr Osei,
Please consider me for the studentship on bridge monitoring which your department announced in April.
I have spent two years inspecting viaducts for the county council and hold a first in civil engineering from Tees. What the sensors say and what the rivets say seldom agree, and I should like to find out why.
My curriculum vitae and two testimonials are enclosed.
Yours sincerely,
Harriet Mossop`,
  },
  {
    name: "letter en statement without greeting",
    kind: "motivation-letter",
    language: "en",
    text: `# Personal Statement
Chiamaka Eze
The generator at my secondary school ran from six to nine, and in those hours I learned to program. By the time I left, I had written the timetable software that the school still uses.
At university I turned to optimisation. My final-year project scheduled petrol deliveries in Onitsha under strikes and floods; it was awarded the department's prize.
I now want to learn how plans can be made that explain themselves. The doctoral programme is the place where I could do this, because your group works on exactly that.`,
  },
  {
    name: "letter de knapp",
    kind: "motivation-letter",
    language: "de",
    text: `Annika Dreßler, Fischmarkt 0, Greifswald
An das Dekanat der Fakultät für Informatik
Ihre Stellenanzeige vom 3. Juni
Guten Tag Frau Professorin Behrends,
Ihre Anzeige sucht jemanden, der Küstendaten auswerten kann. Das tue ich seit drei Jahren: erst in der Masterarbeit über Sturmfluten, nun als wissenschaftliche Hilfskraft am Pegelamt.
An Ihrem Projekt reizt mich, dass die Vorhersage begründet werden soll. Beginnen könnte ich im Oktober.
Freundliche Grüße
Annika Dreßler`,
  },
  {
    name: "letter nl",
    kind: "motivation-letter",
    language: "nl",
    text: `Beste mevrouw Van Laer,
Via een oud-studiegenoot hoorde ik dat u een promovendus zoekt voor het project over dijkbewaking. Daar wil ik graag voor in aanmerking komen.
Ik studeerde hydrologie in Wageningen en werk nu twee jaar bij het waterschap. Mijn afstudeeronderzoek ging over lekkage onder oude dijken. Ik mis in mijn werk de tijd om iets echt uit te zoeken.
Een gesprek zou ik erg op prijs stellen.
Hartelijke groet,
Wietske Terpstra`,
  },
  {
    name: "letter nn",
    kind: "motivation-letter",
    language: "no",
    text: `Til fakultetet for ingeniørvitskap
Stipendiatstilling 23/417
Eg vil gjerne verte vurdert til stillinga.
I masteroppgåva mi rekna eg på straumen i Saltstraumen, og sidan har eg vore overingeniør i kystverket i eitt år. Eg likar å undervise og har rettleidd to bachelorgrupper.
Kvifor nettopp dette prosjektet? Fordi de spør korleis ein modell kan grunngje det han seier, og det har eg sakna svar på kvar dag på jobb.
Beste helsing
Ingunn Røssevold`,
  },
  {
    name: "letter sv",
    kind: "motivation-letter",
    language: "sv",
    text: `Hej Karin Öhman!
Jag läste om doktorandtjänsten i skogsinventering och vill gärna anmäla mitt intresse.
Efter jägmästarexamen har jag arbetat med laserdata i Norrbotten. I mitt examensarbete jämförde jag hur olika modeller felbedömer gammal skog.
Jag bor i Umeå, är van vid fältarbete och kan börja efter sommaren.
Med vänlig hälsning
Pontus Lidfors`,
  },
  {
    name: "letter da",
    kind: "motivation-letter",
    language: "da",
    text: `Vedr. ph.d.-stipendium i havvind
Kære Søren Bang
Som nyuddannet civilingeniør fra Aalborg vil jeg gerne i betragtning til jeres stipendium. Mit speciale handlede om revner i vingerødder, og jeg brugte et år på at måle dem på Anholt.
Jeres projekt forener det, jeg kan, med det, jeg gerne vil lære.
Jeg ser frem til at høre fra jer.
De bedste hilsner
Maiken Trøst`,
  },
  {
    name: "letter es",
    kind: "motivation-letter",
    language: "es",
    text: `Estimada comisión de selección:
Les escribo en relación con el contrato predoctoral sobre incendios forestales. El modelo que desarrollé en mi trabajo de fin de máster calcula el riesgo en el monte gallego a partir de imágenes de satélite; el ayuntamiento lo usa desde el verano pasado.
El fuego no respeta los mapas, y el modelo tampoco explicaba sus errores. Quisiera dedicar los próximos años a esa pregunta en su laboratorio.
Quedo a su disposición para una entrevista.
Reciban un cordial saludo,
Uxía Loureiro`,
  },
  {
    name: "letter pt",
    kind: "motivation-letter",
    language: "pt",
    text: `Exma. Senhora Professora Doutora Helena Varela,
Venho por este meio candidatar-me à bolsa de doutoramento em robótica agrícola anunciada no vosso sítio.
Concluí o mestrado em engenharia mecânica em Évora, com uma dissertação sobre a poda automática da oliveira. Desde então trabalho numa cooperativa, onde aprendi que uma máquina só é aceite quando se percebe o que faz.
Gostaria de aprofundar esta questão no vosso grupo.
Com os melhores cumprimentos,
Duarte Falcato`,
  },
  {
    name: "letter pl",
    kind: "motivation-letter",
    language: "pl",
    text: `Szanowna Pani Profesor,
zwracam się z prośbą o rozpatrzenie mojej kandydatury na stanowisko doktoranta w projekcie dotyczącym hałasu miejskiego.
Ukończyłam akustykę w Krakowie, a w pracy magisterskiej badałam ekrany przy liniach tramwajowych. Od roku pracuję jako asystentka w laboratorium pomiarowym.
Chciałabym kontynuować badania naukowe w Państwa zespole.
Z wyrazami szacunku
Bronisława Zięba`,
  },
  {
    name: "recommendation de",
    kind: "recommendation-letter",
    language: "de",
    text: `Prof. Dr. Gerwin Albers, Institut für Meteorologie
Gutachten über Frau Annika Dreßler
Ich kenne Frau Dreßler seit ihrem ersten Semester; sie hat bei mir zwei Seminare besucht und ihre Masterarbeit geschrieben, die ich mit 1,0 bewertet habe.
Sie arbeitet genau, fragt nach, und sie lässt sich von einem schönen Ergebnis nicht täuschen. Unter den rund zweihundert Studierenden, die ich betreut habe, zähle ich sie zu den besten fünf.
Ich befürworte ihre Bewerbung nachdrücklich.
Gerwin Albers`,
  },
  {
    name: "recommendation es",
    kind: "recommendation-letter",
    language: "es",
    text: `A quien corresponda:
Conozco a Uxía Loureiro desde 2019, cuando cursó mi asignatura de teledetección, en la que obtuvo la nota más alta. Después dirigí su trabajo de fin de máster.
Uxía es tenaz, ordenada y muy generosa con sus compañeros. Ella sola consiguió los datos de doce concellos.
La recomiendo sin reservas para cualquier programa de doctorado.
Atentamente,
Dr. Brais Outeiro, Universidad de Ourense`,
  },
  {
    name: "statement en short",
    kind: "supervisor-statement",
    language: "en",
    text: `University of Tees, Department of Computing
4 June 2023
To the admissions office
As the supervisor of Ms Chiamaka Eze's master's thesis I can confirm that the thesis is almost finished and will be handed in by 15 July. I foresee no obstacle to the degree being awarded in September.
Dr Simon Hartley`,
  },
  {
    name: "statement de kurz",
    kind: "supervisor-statement",
    language: "de",
    text: `Prüfungsamt der Hochschule Greifenhain
Vorläufige Bescheinigung über den Studienabschluss
Frau Annika Dreßler, Matrikelnummer 204417, hat sämtliche Modulprüfungen abgelegt. Die Masterarbeit wurde am 2. Mai angemeldet; das Kolloquium ist für den 30. September angesetzt. Die Verleihung des Grades Master of Science wird für Oktober erwartet.
i. A. Krüger`,
  },
  {
    name: "statement nl",
    kind: "supervisor-statement",
    language: "nl",
    text: `Aan wie het aangaat
Hierbij verklaar ik dat Wietske Terpstra onder mijn begeleiding aan haar masterthesis werkt. Alle overige vakken heeft zij afgerond. Wij verwachten dat zij op 28 augustus afstudeert; het diploma volgt in september.
dr. ir. Jelle Hofstra, begeleider`,
  },
  {
    name: "statement nb",
    kind: "supervisor-statement",
    language: "no",
    text: `Bekreftelse
Det bekreftes at Ingunn Røssevold (f. 1998) er masterstudent ved instituttet og vil levere masteroppgaven sin 1. juni. Når sensuren foreligger, vil hun ha fullført graden. Vitnemålet ventes i august.
Per Olav Grindheim
veileder`,
  },
  {
    name: "statement pl",
    kind: "supervisor-statement",
    language: "pl",
    text: `Zaświadczenie
Zaświadczam, że pani Bronisława Zięba zaliczyła wszystkie przedmioty i przygotowuje pod moim kierunkiem pracę magisterską. Obrona pracy planowana jest na 10 lipca. Dyplom zostanie wydany w ciągu miesiąca.
dr hab. Ludwik Pasternak, promotor`,
  },
  {
    name: "work certificate en short",
    kind: "work-certificate",
    language: "en",
    text: `Viaduct Services Ltd, Personnel
To whom it may concern
This is to confirm that Harriet Mossop worked for us as an assistant inspector from 3 August 2020 to 30 June 2022 on a full-time basis. She reported to the regional manager and was responsible for the inspection of masonry arches.
She left at her own wish.
P. Danby, Head of Personnel`,
  },
  {
    name: "work certificate en from India",
    kind: "work-certificate",
    language: "en",
    text: `# SERVICE CERTIFICATE
Ref: KTX/HR/2021/417
This is to certify that Mr. Nikhil Phadke was working with our organisation as Graduate Engineer Trainee w.e.f. 12-07-2019 till 30-04-2021. During his tenure with us we found him sincere and hardworking. His conduct was good.
We wish him all success in his future endeavours.
For Kartex Castings Pvt. Ltd.
Authorised Signatory`,
  },
  {
    name: "work certificate fr",
    kind: "work-certificate",
    language: "fr",
    text: `Certificat de travail
Je soussigné, Bernard Couvreur, gérant de la société Hydrolac, certifie que Madame Élodie Rambert a été employée dans notre entreprise en qualité de technicienne du 1er mars 2018 au 31 août 2020.
Elle nous quitte libre de tout engagement.
Fait à Annecy, le 31 août 2020`,
  },
  {
    name: "work certificate pl",
    kind: "work-certificate",
    language: "pl",
    text: `Świadectwo pracy
1. Stwierdza się, że Bronisława Zięba była zatrudniona w Zakładzie Pomiarów Sp. z o.o. w okresie od 1 września 2021 r. do 31 sierpnia 2023 r. w pełnym wymiarze czasu pracy.
2. W okresie zatrudnienia pracownik wykonywał pracę na stanowisku asystenta.
3. Stosunek pracy ustał w wyniku upływu czasu, na który umowa była zawarta.`,
  },
  {
    name: "referees en as plain list",
    kind: "references",
    language: "en",
    referees: 2,
    text: `Harriet Mossop
Two people who know my work
Dr Edmund Raine
Reader in Structures, University of Tees
e.raine@example.org
Mrs Pauline Danby
Head of Personnel, Viaduct Services Ltd
p.danby@example.com, 01947 000417`,
  },
  {
    name: "referees de",
    kind: "references",
    language: "de",
    referees: 3,
    text: `Auskunft über mich geben gern
Prof. Dr. Gerwin Albers|Institut für Meteorologie|albers@example.org
Dr. Silke Mohr|Pegelamt Stralsund|mohr@example.com
Dipl.-Ing. Uwe Tramm|Wasserstraßenamt|03831 000 417
Annika Dreßler`,
  },
  {
    name: "referees fr",
    kind: "references",
    language: "fr",
    referees: 2,
    text: `# Personnes à contacter
Pr Odile Marchetti, directrice du laboratoire Eaux vives
odile.marchetti@example.org
M. Bernard Couvreur, gérant d'Hydrolac
b.couvreur@example.com – 04 50 00 04 17`,
  },
];

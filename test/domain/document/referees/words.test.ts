import { expect, test } from "vitest";
import { refereesOf } from "./made.ts";

/* Letters that say whom to ask in words of their own, and letters that name others. See unheard.test.ts. */

type Row = readonly [string, readonly [string, string], number];

const opening =
  "For my thesis I modelled river ice, and I have enjoyed research ever since. I would like to do more of it in your group.";
const letters: readonly Row[] = [
  [
    "en: letter, two in a sentence",
    [
      "en",
      `Dear Professor Kern,
I wish to be considered for the doctoral post in your laboratory. ${opening}
For the rest turn to Dr Ruaridh Baxter (r.baxter@tarn.example.com) or to Prof. Thandiwe Mokoena (t.mokoena@cairn.example.org).
Yours faithfully,
Jane Roe`,
    ],
    2,
  ],
  [
    "en: letter, one who would like to hear",
    [
      "en",
      `Dear Professor Kern,
I wish to be considered for the doctoral post in your laboratory. ${opening}
Prof. Thandiwe Mokoena, who supervised it, will be delighted to hear from you (t.mokoena@cairn.example.org).
Yours faithfully,
Jane Roe`,
    ],
    1,
  ],
  [
    "en: letter, one who has offered",
    [
      "en",
      `Dear Professor Kern,
I wish to be considered for the doctoral post in your laboratory. ${opening}
My manager Ottilie Farr has offered to talk to you about me; her number is 0161 496 0177.
Yours faithfully,
Jane Roe`,
    ],
    1,
  ],
  [
    "de: Anschreiben, Rückfragen",
    [
      "de",
      `Sehr geehrter Herr Professor Kern,
hiermit bewerbe ich mich um die Doktorandenstelle in Ihrer Gruppe. In meiner Masterarbeit habe ich Flusseis modelliert.
Rückfragen zu meiner Arbeit beantwortet Ihnen Frau Prof. Dr. Hedwig Struve (struve@geo.example.org).
Mit freundlichen Grüßen
Jane Roe`,
    ],
    1,
  ],
  [
    "no: brev, ringe",
    [
      "no",
      `Kjære professor Kern,
Jeg søker med dette stillingen som stipendiat. I masteroppgaven modellerte jeg elveis, og jeg trivdes med det.
Dere må gjerne ringe Eivind Solbakk i Havdata på tlf. 915 00 072.
Med vennlig hilsen
Jane Roe`,
    ],
    1,
  ],
  [
    "sv: brev",
    [
      "sv",
      `Bästa professor Kern,
Härmed söker jag doktorandtjänsten i er grupp. I mitt examensarbete modellerade jag flodis och trivdes med det.
Min handledare Gunilla Ekdahl (gunilla.ekdahl@lund.example.org) berättar gärna mer om mig.
Med vänliga hälsningar
Jane Roe`,
    ],
    1,
  ],
  [
    "da: brev",
    [
      "da",
      `Kære professor Kern,
Jeg søger hermed stillingen som ph.d.-studerende. I mit speciale modellerede jeg flodis.
I er velkomne til at ringe til Jeppe Holmgaard i Havdata, tlf. 20 30 40 50.
Med venlig hilsen
Jane Roe`,
    ],
    1,
  ],
  [
    "fr: lettre",
    [
      "fr",
      `Monsieur le Professeur,
Je présente ma candidature au contrat doctoral de votre équipe. Mon mémoire portait sur la glace des rivières.
Ma directrice, Solène Kerjean (s.kerjean@rennes.example.org), vous parlera volontiers de mon travail.
Je vous prie d'agréer mes salutations distinguées.
Jane Roe`,
    ],
    1,
  ],
  [
    "nl: brief",
    [
      "nl",
      `Geachte professor Kern,
Hierbij solliciteer ik naar de promotieplaats in uw groep. Mijn scriptie ging over ijs op rivieren.
U kunt altijd bellen met Sjoerd Hoitinga van Waterdata, 06-98765432.
Met vriendelijke groet,
Jane Roe`,
    ],
    1,
  ],
  [
    "es: carta",
    [
      "es",
      `Estimado profesor Kern:
Me dirijo a usted para presentar mi candidatura al contrato predoctoral. Mi trabajo trató del hielo de los ríos.
Mi directora, Inmaculada Ortuño (iortuno@rio.example.org), se ha ofrecido a hablarle de mí.
Atentamente,
Jane Roe`,
    ],
    1,
  ],
  [
    "it: lettera",
    [
      "it",
      `Gentile professor Kern,
con la presente presento la mia candidatura per il dottorato. La mia tesi riguardava il ghiaccio dei fiumi.
La mia relatrice, Donatella Guerrini (donatella.guerrini@fiumi.example.org), sarà felice di parlarle di me.
Cordiali saluti
Jane Roe`,
    ],
    1,
  ],
  [
    "en: neg, letter, whom it was talked over with",
    [
      "en",
      `Dear Professor Kern,
I wish to be considered for the doctoral post in your laboratory. ${opening}
I saw the post on the list of Dr Ruaridh Baxter (r.baxter@tarn.example.com).
Yours faithfully,
Jane Roe`,
    ],
    0,
  ],
  [
    "en: neg, letter, its supervisor",
    [
      "en",
      `Dear Professor Kern,
I wish to be considered for the doctoral post in your laboratory. ${opening}
My supervisor was Prof. Thandiwe Mokoena (t.mokoena@cairn.example.org) of Cairn University.
Yours faithfully,
Jane Roe`,
    ],
    0,
  ],
  [
    "de: neg, Anschreiben, Telefonat",
    [
      "de",
      `Sehr geehrter Herr Professor Kern,
hiermit bewerbe ich mich um die Doktorandenstelle in Ihrer Gruppe. In meiner Masterarbeit habe ich Flusseis modelliert.
Auf die Stelle hat mich Frau Dr. Immel (immel@kuestendaten.example.com) aufmerksam gemacht.
Mit freundlichen Grüßen
Jane Roe`,
    ],
    0,
  ],
  [
    "fr: neg, lettre",
    [
      "fr",
      `Monsieur le Professeur,
Je présente ma candidature au contrat doctoral de votre équipe. Mon mémoire portait sur la glace des rivières.
Il a été encadré par le Dr Amadou Diallo (a.diallo@hydro.example.org) chez Hydrodata.
Je vous prie d'agréer mes salutations distinguées.
Jane Roe`,
    ],
    0,
  ],
  [
    "no: neg, brev",
    [
      "no",
      `Kjære professor Kern,
Jeg søker med dette stillingen som stipendiat. I masteroppgaven modellerte jeg elveis, og jeg trivdes med det.
Veilederen min var Ragnhild Tveit (ragnhild.tveit@nordfjord.example.org).
Med vennlig hilsen
Jane Roe`,
    ],
    0,
  ],
];

test.each(letters)("%s", (_, document, count) => {
  expect(refereesOf(document)).toHaveLength(count);
});

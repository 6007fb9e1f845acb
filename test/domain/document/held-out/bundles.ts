import type { DocumentKind } from "../../../../shared/domain/kinds.ts";

/** One file made of several documents: their names, or pages written for the bundle. */
export interface Bundle {
  readonly name: string;
  readonly language: string;
  readonly parts: readonly (
    | string
    | { readonly kind: DocumentKind; readonly text: string; readonly language?: string }
  )[];
  /** All parts in one font and size, as from one template or one scanner. */
  readonly oneFont?: true;
  readonly referees?: number;
}

const longCv = {
  kind: "cv",
  text: `# Curriculum Vitae
Soraya Haddad, soraya.haddad@example.org
## Education
2018–2020 MA Linguistics, Uppsala
2014–2018 BA English, Lomé
## Research experience
2020–2021 Research assistant, Language Technology Group
2019 Annotator, Lexical Memory project
## Teaching
2019–2020 Exercise classes in semantics
2018 Tutor for first-year students
\f## Publications
Haddad, S. (2020). Rare names in large corpora. Workshop on Lexical Memory, pp. 40–48.
Haddad, S. (2019). Poster: What a model keeps.
## Skills
Python, PyTorch, LaTeX
## Languages
Ewe, French, English, Swedish
\f## References
Prof. Lucien Aboubakar, Lomé, lucien.aboubakar@example.org
Dr. Ingrid Falk, Uppsala, ingrid.falk@example.net`,
} as const;

const twoPageLetter = {
  kind: "motivation-letter",
  text: `Soraya Haddad
Uppsala, 3 August 2021
Dear Professor Dahlmann,
I am writing to apply for the doctoral position in your group. What follows is the story of one question that would not leave me alone, and of what I have done about it so far.
During my master's I noticed that models forget names before they forget grammar. I measured it, and the effect was larger than anyone had told me.
My thesis describes four experiments. In the first I pruned a model by a third and asked it for the capitals of
\fcountries; in the second I changed the order of its training examples. The third and fourth repeated both with other languages.
I would like to continue this work with you, and to learn from a group that takes measurement seriously.
Thank you for considering my application.
Yours sincerely,
Soraya Haddad`,
} as const;

const longTranscript = {
  kind: "transcript",
  text: `# Transcript of Records
Soraya Haddad, Uppsala
Course|Credits|Grade|Date
Semantics I|7.5|VG|2018-10-30
Syntax|7.5|G|2019-01-15
Phonology|7.5|VG|2019-03-20
\fCourse|Credits|Grade|Date
Corpus methods|7.5|VG|2019-06-04
Statistics for linguists|7.5|G|2019-10-28
Machine translation|7.5|VG|2020-01-17
\fCourse|Credits|Grade|Date
Master's thesis|45|VG|2020-06-05
Total credits: 120`,
} as const;

const cover = {
  kind: "other",
  text: `# Application
PhD position in interpretable learning
Soraya Haddad
Contents: letter, CV, certificates`,
} as const;

const deckblatt = {
  kind: "other",
  text: `# Bewerbungsunterlagen
Friederike Kaltenbach
Anlagen: Anschreiben, Lebenslauf, Zeugnisse`,
} as const;

export const bundles: readonly Bundle[] = [
  {
    name: "letter, long cv, transcript",
    language: "en",
    parts: [twoPageLetter, longCv, longTranscript],
    referees: 2,
  },
  {
    name: "the same from one template",
    language: "en",
    parts: [twoPageLetter, longCv, longTranscript],
    oneFont: true,
    referees: 2,
  },
  {
    name: "cover, cv, letter, diploma, transcript",
    language: "en",
    parts: [cover, longCv, "letter en plain", "diploma en master", "transcript en uk"],
  },
  {
    name: "german application folder",
    language: "de",
    parts: [
      deckblatt,
      "letter de",
      "cv de tabellarisch",
      "diploma de urkunde",
      "transcript de greifswald",
      "work certificate de",
    ],
  },
  {
    name: "german folder in one font",
    language: "de",
    parts: [
      "letter de",
      "cv de tabellarisch",
      "diploma de urkunde",
      "transcript de greifswald",
      "diploma de abitur",
    ],
    oneFont: true,
  },
  {
    name: "two diplomas in a row",
    language: "en",
    parts: ["cv en us style resume", "diploma en latin style bachelor", "diploma en master"],
  },
  {
    name: "two transcripts in a row",
    language: "en",
    parts: [longTranscript, "transcript en uk", "transcript en india marks"],
  },
  {
    name: "two recommendations in a row",
    language: "en",
    parts: [
      "recommendation en",
      {
        kind: "recommendation-letter",
        text: `Université de Lomé
Dear colleagues,
I taught Soraya Haddad in three courses between 2015 and 2018. She was the best of forty students, and her essays were a pleasure to read. I warmly recommend her for doctoral study.
Kind regards,
Prof. Lucien Aboubakar`,
      },
      longCv,
    ],
    referees: 2,
  },
  {
    name: "norwegian folder",
    language: "no",
    parts: ["letter no", "cv no", "diploma no bachelor", "transcript no", "grading no"],
  },
  {
    name: "swedish folder in one font",
    language: "sv",
    parts: ["letter sv", "cv sv", "diploma sv civilingenjor", "transcript sv"],
    oneFont: true,
  },
  { name: "dutch folder", language: "nl", parts: ["cv nl", "letter nl", "diploma nl", "transcript nl"] },
  {
    name: "french folder",
    language: "fr",
    parts: ["letter fr", "cv fr", "transcript fr", "diploma fr licence"],
  },
  { name: "spanish folder", language: "es", parts: ["cv es", "letter es", "transcript es", "diploma es"] },
  { name: "italian folder", language: "it", parts: ["letter it", "cv it", "transcript it"] },
  {
    name: "cv with references of its own file behind",
    language: "en",
    parts: ["cv en us style resume", "references en own file"],
    referees: 3,
  },
  {
    name: "thesis behind letter and cv",
    language: "en",
    parts: ["letter en plain", longCv, "thesis en title page"],
  },
  {
    name: "proposal and language test behind",
    language: "en",
    parts: [twoPageLetter, "proposal en", "language ielts", longCv],
  },
  {
    name: "certificates first",
    language: "de",
    parts: [
      "diploma de abitur",
      "diploma de urkunde",
      "work certificate de",
      "cv de without title, modern",
      "letter de motivation title",
    ],
  },
  {
    name: "supplement behind diploma",
    language: "en",
    parts: ["diploma en phd", "diploma supplement en", "transcript en uk"],
  },
  {
    name: "statement and recommendation",
    language: "en",
    parts: ["supervisor statement en", "recommendation en", "letter en short email style"],
  },
  {
    name: "paper in the middle, one font",
    language: "en",
    parts: ["letter en plain", "paper en first page", "publications en list", "cv en two columns no title"],
    oneFont: true,
  },
];

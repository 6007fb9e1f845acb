import { describe, expect, test } from "vitest";

import { recognise } from "../../../shared/domain/document/recognise.ts";
import { certain, messageText } from "../../../shared/domain/document/section.ts";
import { plainReading } from "../../../shared/domain/document/plain-text.ts";
import { lookAlikes } from "./held-out/look-alikes.ts";
import { seventhLookAlikes } from "./held-out/seventh-look-alikes.ts";
import { joined, readingOf } from "./held-out/reading.ts";

const applicant = { applicant: { email: "jane@example.org", name: "Jane Roe" } };
const sectionsOf = (text: string, language = "en") =>
  recognise(readingOf(text, language), "a.pdf", applicant).sections;

describe("a section that is likeliest one of our kinds, yet lacks what proves it", () => {
  // Rows of grades alone: no header, no title, no totals.
  const rows = Array.from({ length: 9 }, (_, at) => `Practical Course ${"ABCDEFGHI"[at]}|6|1.${at}`).join(
    "\n",
  );
  const [section] = sectionsOf(`Jane Roe\n${rows}`);

  test("is called that kind, and never surely", () => {
    expect(section?.kind).toBe("transcript");
    expect(section?.confidence).toBeLessThan(certain - 0.2);
    expect(section?.runnerUp?.kind).toBe("other");
  });

  test.each([`Jane Roe\n${rows}`, "# Motivation\nWe discuss the motivation of this chapter at length."])(
    "is never less likely than what comes second",
    (text) => {
      const [one] = sectionsOf(text);
      expect(one?.confidence).toBeGreaterThanOrEqual(one?.runnerUp?.confidence ?? 0);
    },
  );
});

test("a page that is a letter by its title alone is left to a person", () => {
  const [section] = sectionsOf(
    "# Cover letter\nThe cover letter of this series describes my interest in your group, your project and the position at length.",
  );
  expect(section?.confidence ?? 1).toBeLessThan(certain);
});

test("a letter that speaks of no study, research or position is left to a person", () => {
  const [section] = sectionsOf(
    "Dear tenant,\nI am writing to tell you that the heating will be serviced on Monday. My colleague and I will be in the house from nine. I would be glad if you could leave your keys with me. I hope this causes you no trouble, and look forward to seeing you.\nKind regards,\nJohn Miller",
  );
  expect(section?.kind === "motivation-letter" ? section.confidence : 0).toBeLessThan(certain);
});

test("a paper's first page whose headings run into their text", () => {
  const [section] = sectionsOf(
    "# Learning from disagreeing labels\nAda Example, Bob Sample\nUniversity of Examples\nAbstract. We study labels by annotators who disagree.\nKeywords: annotation, disagreement\n1 Introduction\nSupervised learning assumes one label [1, 2]. Recent work questions this [3].",
  );
  expect(section?.kind).toBe("publication");
});

test("a numbered heading is no title: 1.1 Motivation", () => {
  const [section] = sectionsOf(
    "# 1.1 Motivation\nIn this section we look at how constraints enter the objective function. Let x denote an observation. As Figure 3 shows, the loss grows with the distance between the prediction and the set that the rule allows.",
  );
  expect(section?.kind).toBe("other");
});

test("a letter's last page of few words belongs to it", () => {
  const prose =
    "I am writing to apply for the PhD position in your group. My thesis asked how models change, and I learned to measure it. During my studies I worked on two projects, and I enjoyed teaching. ".repeat(
      6,
    );
  const pages = [
    `Dear Professor Example,\n${prose}`,
    prose,
    "I look forward to hearing from you.\nYours sincerely,\nJane Roe",
  ].map((text) => readingOf(text, "en"));
  expect(
    recognise(joined(pages, "en"), "a.pdf", applicant).sections.map(({ pages: range }) => range),
  ).toEqual([[1, 3]]);
});

describe("what a page is by what stands around it", () => {
  const persons =
    "Dr. Ada Example\nUniversity of Samples\nada@example.org\nDr. Bob Sample\nSample Institute\nbob@example.com\nMs. Cleo Specimen\nSpecimen Works\ncleo@example.net";

  test("a list of persons to write to is the applicant's list of referees where it bears their name", () => {
    const [own] = sectionsOf(`Jane Roe\nThese people know my work\n${persons}`);
    const [office] = sectionsOf(`Whom to call\n${persons}`);
    expect([own?.kind, (own?.confidence ?? 0) >= certain]).toEqual(["references", true]);
    expect(office?.kind === "references" ? office.confidence : 0).toBeLessThan(certain);
  });

  test("a page of few words that says what is applied for is a cover sheet, not the letter", () => {
    const [sheet] = sectionsOf("# Application for\nPhD position in Data Analytics\nJane Roe\nOslo, May 2023");
    expect([sheet?.kind, (sheet?.confidence ?? 0) >= certain]).toEqual(["other", true]);
  });

  test("pages the first of which has nothing of what they are taken for are left to a person", () => {
    const rows = Array.from({ length: 9 }, (_, at) => `Course ${"ABCDEFGHI"[at]}|6|1.${at}`).join("\n");
    const table = `Course|Credits|Grade\n${rows}\nCredits earned: 54`;
    const taken = (first: string) =>
      recognise(
        joined(
          [first, table].map((page) => readingOf(page, "en")),
          "en",
        ),
        "a.pdf",
        applicant,
      ).sections.map(({ kind, pages, confidence }) => [kind, ...pages, confidence >= certain]);
    expect(taken("having been examined in all that is asked for, with much praise\nJane Roe")).toEqual([
      ["transcript", 1, 2, false],
    ]);
    expect(taken("# Transcript of Records\nJane Roe")).toEqual([["transcript", 1, 2, true]]);
  });

  test("a letter of few motives is one where it names the place", () => {
    const letter = (place: string) =>
      `Dear Professor Example,\nYour group asks how a model can say why, and so do I. My thesis was about timetables of ferries and about the people who read them aloud in the rain, and I have carried the question with me ever since. I should be glad to go on with it in ${place}, from March, if I may.\nYours sincerely,\nJane Roe`;
    expect(sectionsOf(letter("the studentship"))[0]?.confidence).toBeGreaterThanOrEqual(certain);
    expect(sectionsOf(letter("the harbour"))[0]?.confidence).toBeLessThan(certain);
  });
});

describe("titles as they are set in the world", () => {
  test("capitals whose spacing broke them into pieces", () => {
    const [section] = sectionsOf(
      "# EXA M ENS BEV I S\nExempelhögskolan\nJane Roe\n1994-06-30 har den 7 juni 2019 avlagt\nÄmneslärarexamen\nRektor",
      "sv",
    );
    expect(section?.kind).toBe("diploma");
  });

  test("a title that shares its line with more", () => {
    const rows =
      "Data Mining|WT 2021/22 6|1.3\nSoftware Engineering|WT 2021/22 6|2.0\nBayesian Statistics|ST 2022|6|1.3\nNeural Networks|WT 2022/23 6|1.0";
    const [section] = sectionsOf(
      `University of Examples\nTranscript of Records (current as of 15 January 2024) Roe, Jane · 217 204 118 · Master of Science in Computer Science\nModule|Semester|CP|Grade\n${rows}\nCredit points earned: 63 of 120`,
    );
    expect(section?.kind).toBe("transcript");
    expect(section?.confidence).toBeGreaterThanOrEqual(certain);
  });
});

describe("documents of more countries", () => {
  test.each([
    [
      "zh",
      "transcript",
      "# 学生成绩单\n学号: 2016001|姓名: 王小明\n课程名称|学分|成绩\n高等数学|5|92\n线性代数|3|88\n概率论与数理统计|4|90\n大学物理|4|85\n数据结构|4|91\n平均绩点 3.8",
    ],
    [
      "pt",
      "transcript",
      "# Histórico Escolar\nNome: Jane Roe\nDisciplina|Carga horária|Nota|Situação\nCálculo I|60|8,5|Aprovado\nÁlgebra Linear|60|9,0|Aprovado\nFísica Geral|60|7,5|Aprovado\nProgramação|60|9,5|Aprovado\nCoeficiente de rendimento 8,6",
    ],
    [
      "pl",
      "transcript",
      "# Wykaz ocen\nPrzedmiot|Ocena|ECTS\nAnaliza matematyczna|bardzo dobry (5.0)|6\nAlgebra liniowa|dobry (4.0)|6\nProgramowanie|dobry plus|5\nFizyka ogólna|dobry (4.0)|4\nŚrednia ocen 4,4",
    ],
    [
      "tr",
      "transcript",
      "# Not Döküm Belgesi\nDers adı|Kredi|Not\nDiferansiyel Denklemler|4|BA\nVeri Yapıları|3|AA\nOlasılık ve İstatistik|3|BB\nİşletim Sistemleri|3|CB\nGenel not ortalaması 3,40",
    ],
    [
      "pt",
      "diploma",
      "# DIPLOMA\nO Reitor da Universidade Exemplo, no uso de suas atribuições, confere o título de Bacharel em Física a\nJane Roe\nnascida em 3 de maio de 1996\nReitor",
    ],
  ])("%s: %s", (language, kind, text) => {
    expect(sectionsOf(text, language)[0]?.kind).toBe(kind);
  });
});

describe("a mail's own text", () => {
  const inMail = (text: string) =>
    recognise({ ...plainReading(text), language: "en" }, messageText, applicant).sections[0];

  test("a short letter that has all that makes one is the letter", () => {
    const section = inMail(
      "Dear Professor Example,\n\nI am writing to apply for the PhD position in data analytics at your institute. In my master's thesis I worked on forecasting, and I learned how much people want to know why a model says what it says. I am motivated to do research on that question, and your group is where I would like to do it.\n\nI look forward to hearing from you.\n\nYours sincerely,\nJane Roe",
    );
    expect(section?.kind).toBe("motivation-letter");
    expect(section?.confidence).toBeGreaterThanOrEqual(certain);
  });

  test("a question before applying is none, and that is all that is said of it", () => {
    const section = inMail(
      "Dear Ms Brand,\n\nI would like to ask whether the deadline is strict before I apply for the position.\n\nBest regards\nJane",
    );
    expect(section?.kind).toBe("other");
    expect(section?.runnerUp).toBeUndefined();
    expect(section?.confidence).toBeGreaterThan(0.5);
  });
});

test.each([
  ["fr", "Références", "Pr Anselme Vuillard, Université de la Saône, a.vuillard@example.com", 1],
  ["fr", "Référence", "Mme Claire Dupont – directrice – 03 00 00 00 00", 1],
  ["en", "References", "Prof. Ada Example, ada@example.org; Prof. Bob Sample, bob@example.com", 2],
  [
    "en",
    "References",
    "Maria Kowal, Team Lead, Acme Analytics\nm.kowal@example.com, +48 600 000 000\nJohn Peters, CTO, Beta Works\nj.peters@example.net",
    2,
  ],
])("%s: referees under %s", (language, heading, lines, count) => {
  const cv = `# Jane Roe\njane@example.org\n## ${language === "fr" ? "Formation" : "Education"}\n2019 – 2021|Master\n2016 – 2019|Bachelor\n## ${heading}\n${lines}`;
  expect(recognise(readingOf(cv, language), "a.pdf", applicant).referees).toHaveLength(count);
});

describe("papers that look like ours", () => {
  const found = [...lookAlikes, ...seventhLookAlikes].map(({ name, text, language }) => ({
    name,
    sections: sectionsOf(text, language),
  }));

  test.each(found)("$name is not taken for certain as one of our kinds", ({ sections }) => {
    expect(sections.filter(({ kind, confidence }) => kind !== "other" && confidence >= certain)).toEqual([]);
  });

  test("are mostly known to be none", () => {
    const known = found.filter(({ sections }) => sections.every(({ kind }) => kind === "other"));
    expect(known.length / found.length).toBeGreaterThanOrEqual(0.7);
  });
});

describe("what applies for nothing of ours is left to a person", () => {
  test.each([
    [
      "a deed without a degree",
      "# AWARD\nThe Rotary Club of Tartu confers upon\nJane Roe\nthe Young Achiever Award 2018\nPresident",
    ],
    [
      "a degree that is to come",
      "The Dean's Office certifies that Jane Roe, student of physics, has obtained all credits. After passing the examination she will be awarded the title of Master.\nDean",
    ],
  ])("%s", (_, text) => {
    expect(
      sectionsOf(text).filter(({ kind, confidence }) => kind === "diploma" && confidence >= certain),
    ).toEqual([]);
  });
});

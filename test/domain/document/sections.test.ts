import { expect, test } from "vitest";
import { recognise } from "../../../shared/domain/document/recognise.ts";
import { certain } from "../../../shared/domain/document/section.ts";
import { joined, readingOf } from "./held-out/reading.ts";

const context = { applicant: { email: "applicant@example.org" } };

const chapters = ["Introduction", "Background", "Method", "Experiments", "Discussion", "Conclusion"];
const prose =
  "Constraints that are stated by domain experts enter the objective function here. Let x denote an observation and r a rule; the loss grows with the distance between the prediction and the set that the rule allows, as the figure shows.";
const front = [
  "Rules in Networks\n\nMarit Haugland\n\nMaster's thesis in Computer Science\n\nJune 2024",
  "Abstract\n\nThis thesis studies how knowledge that is written down can be made part of training. We propose a penalty and evaluate it.",
  "Acknowledgements\n\nI thank my supervisor for two years of patience.",
  `Table of Contents\n\n${chapters.map((chapter, index) => `${index + 1} ${chapter} ..... ${index * 2 + 5}`).join("\n")}`,
];
const body = chapters.flatMap((chapter, index) => [
  `Chapter ${index + 1}\n${chapter}\n\n${index + 1}.1 Motivation\n\n${prose}`,
  prose,
]);
const bibliography = `Bibliography\n\n${Array.from({ length: 12 }, (_, index) => `[${index + 1}] A. Author and B. Writer. On rules, part ${index}. Journal of Invented Results, ${2000 + index}.`).join("\n")}`;

test("the chapters of a thesis are neither papers nor letters of their own", () => {
  const pages = [...front, ...body, bibliography].map((text) => readingOf(text, "en"));
  const { sections } = recognise(joined(pages, "en"), "thesis.pdf", context);
  expect(sections).toMatchObject([{ kind: "thesis", pages: [1, pages.length] }]);
  expect(sections[0]?.confidence).toBeGreaterThanOrEqual(certain);
});

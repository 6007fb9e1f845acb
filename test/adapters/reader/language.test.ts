import { describe, expect, test } from "vitest";
import { languageOf } from "../../../shared/adapters/reader/language.ts";

describe("the language of a text", () => {
  test.each([
    ["en", "I have worked on time series for three years and would like to continue this in your group."],
    [
      "de",
      "Hiermit bewerbe ich mich um die ausgeschriebene Stelle in Ihrer Arbeitsgruppe am Institut für Informatik.",
    ],
    [
      "nl",
      "Met veel belangstelling heb ik de vacature gelezen en ik solliciteer graag naar deze functie bij uw groep.",
    ],
    [
      "no",
      "Jeg søker med dette på stillingen og har erfaring fra undervisning og forskning ved universitetet i nord.",
    ],
    [
      "no",
      "Eg søkjer med dette på stillinga og har røynsle frå undervisning og forsking ved universitetet i nord.",
    ],
    [
      "da",
      "Jeg ansøger hermed om stillingen og har erfaring fra undervisning og forskning på universitetet i hovedstaden.",
    ],
    [
      "sv",
      "Jag söker härmed tjänsten och har erfarenhet av undervisning och forskning vid universitetet i huvudstaden.",
    ],
    [
      "fr",
      "Je souhaite poser ma candidature au poste de doctorant que vous avez publié sur le site de votre université.",
    ],
    [
      "es",
      "Me dirijo a usted para presentar mi candidatura al puesto de investigador que se ha publicado en su página.",
    ],
    [
      "it",
      "Con la presente desidero presentare la mia candidatura per la posizione di dottorato pubblicata sul vostro sito.",
    ],
    [
      "pl",
      "Zwracam się z prośbą o rozpatrzenie mojej kandydatury na stanowisko doktoranta w Państwa zespole badawczym.",
    ],
    [
      "ru",
      "Прошу рассмотреть мою кандидатуру на должность аспиранта в вашей исследовательской группе в университете.",
    ],
    [
      "zh",
      "我对贵校公布的博士研究生职位非常感兴趣，希望能够加入您的研究小组，继续从事机器学习方面的研究工作，并且相信我的经验与能力能够满足这个职位的全部要求，期待您的回复。",
    ],
  ])("%s", (language, text) => expect(languageOf(text)).toBe(language));

  test.each([
    [
      "de",
      "Modul Semester LP Note Status\nData Mining WS 20/21 6 1,3 bestanden\nMachine Learning SS 21 9 1,7 bestanden\nDeep Learning and Vision SS 21 6 2,0 bestanden",
    ],
    [
      "nl",
      "Vak Studiepunten Cijfer\nMachine learning 6 16/20 1e zittijd\nComputer vision 6 15/20 1e zittijd\nBig data systems 6 14/20 geslaagd 2e zittijd",
    ],
    [
      "no",
      "Emne Studiepoeng Karakter\nIntroduction to Machine Learning 10 B bestått\nNatural Language Processing 10 A bestått\nSnitt B, høst og vår",
    ],
  ])("is that of a transcript in %s whose courses have English names", (language, text) =>
    expect(languageOf(text)).toBe(language),
  );

  test.each([
    ["nothing", ""],
    ["a name and an address", "Jo Roe\nLong Street 5\n+47 912 34 567\njo.roe@example.org"],
    ["numbers", "2019 2020 2021 10 20 30 ".repeat(20)],
    ["addresses of pages", "https://example.org/a-very-long-path-with-words-in-it ".repeat(20)],
  ])("is left open for %s", (_, text) => expect(languageOf(text)).toBeUndefined());

  test("is that of the words, not of the addresses between them", () => {
    const text =
      "Ich habe drei Jahre lang an Zeitreihen gearbeitet, siehe https://example.org/the-paper-about-this-and-that und the.paper@example.org für mehr davon.";
    expect(languageOf(text)).toBe("de");
  });
});

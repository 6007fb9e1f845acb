import { doingDe } from "./texts/doing-de.ts";
import { doingEn } from "./texts/doing-en.ts";
import { noticesDe } from "./texts/notices-de.ts";
import { noticesEn } from "./texts/notices-en.ts";
import { readingDe } from "./texts/reading-de.ts";
import { readingEn } from "./texts/reading-en.ts";
import { wordsDe } from "./texts/words-de.ts";
import { wordsEn } from "./texts/words-en.ts";

/** Everything the page says, in English. A further language is another object of this type. */
export const en = { ...wordsEn, ...readingEn, ...doingEn, ...noticesEn };
export type Texts = typeof en;

export const de: Texts = { ...wordsDe, ...readingDe, ...doingDe, ...noticesDe };

export const languages = { en, de } as const;
export type Language = keyof typeof languages;

/** The language that a browser asks for first among those the page has (RFC 9110, 12.5.4); English without any. */
export function preferred(acceptLanguage: string | undefined): Language {
  const asked = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [range = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find(Boolean);
      return { language: range.split("-", 1)[0] ?? "", quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((one, other) => other.quality - one.quality);
  const known = asked.find(({ language }) => language in languages || language === "*")?.language;
  return known === "de" ? "de" : "en";
}

/** What an error said in English, in the reader's language where the page has it. */
export function inLanguage(t: Texts, words: string): string {
  const name = (Object.keys(en) as (keyof Texts)[]).find((key) => en[key] === words);
  const said = name && t[name];
  return typeof said === "string" ? said : words;
}

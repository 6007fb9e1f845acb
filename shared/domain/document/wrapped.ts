import { mailsIn, namesIn } from "./persons.ts";
import { phonesIn } from "./phones.ts";

/*
 * What a narrow line or column broke, in a list of persons: `0803 441` and `7720` below it, `ada@` and
 * `example.org`, `Kari` in the column of names and `Tangen-Hval` below it.
 */

/** A number's, an address's or a name's other half stands here alone, or with what follows a comma. */
const digits = /^\s*(\d[\d\s()/-]{0,14}\d)(?=\s*(?:$|[,;)]))/u;
const startOfNumber = /(?:\+|\(?0|(?:\(|(?<=\p{L}[.:,]?\s*))\d)[\d\s()/-]*$/u;
const domainRest = /^\s*([\p{L}\d][\p{L}\d-]*(?:\.[\p{L}\d-]+)*)(?=\s*(?:$|[,;)|\t\s]))/u;
const nameRest =
  /^\s*(\p{Lu}[\p{L}\p{M}’'-]*\p{Ll}(?:\s(?:(?:van|von|de|der|den|af|av|di|da)\s)?\p{Lu}[\p{L}\p{M}’'-]*\p{Ll})?)\s*$/u;
/** Words before a way to reach someone that are nobody's office. */
const label = /^\W*(?:tel|tlf|phone|mob|e-?mail|mail|fax|web|www|orcid|contact|kontakt|cell|gsm|adr|addr)/iu;

/**
 * The lines with such halves moved up to where they belong; what is moved leaves its line empty, so that
 * every line keeps its place.
 * @param within whether a line stands among referees; elsewhere only addresses are mended
 */
export function withWrapsMended(lines: readonly string[], within: (line: number) => boolean): string[] {
  const texts = lines.map((text, index) => (inColumns(lines, index) ? parted(text) : text));
  for (let index = 0; index + 1 < texts.length; index++) {
    const above = texts[index] as string;
    const below = texts[index + 1] as string;
    const mended =
      brokenAddress(above, below) ??
      (within(index) && within(index + 1)
        ? (brokenNumber(above, below) ?? brokenName(above, below, texts[index + 2] ?? ""))
        : undefined);
    if (mended) [texts[index], texts[index + 1]] = mended;
  }
  return texts;
}

/** Lines of a grid stand so near below one another. */
const gridLines = 6;

/** The lines above, or one of them, have cells. */
const inColumns = (lines: readonly string[], index: number): boolean =>
  lines.slice(Math.max(0, index - gridLines), index).some((line) => line.includes("\t"));

/** `ada@example.org carl@example.org`: two cells whose words ran together. */
function parted(text: string): string {
  if (text.includes("\t")) return text;
  const mails = mailsIn(text);
  if (mails.length < 2) return text;
  return mails
    .toReversed()
    .slice(0, -1)
    .reduce((line, { start }) => {
      const before = line.slice(0, start);
      return /[\p{L}\d]\s+$/u.test(before) ? `${before.trimEnd()}\t${line.slice(start)}` : line;
    }, text);
}

type Pair = readonly [string, string];

function brokenAddress(above: string, below: string): Pair | undefined {
  const before = above.trimEnd();
  if (/^\s*@[\p{L}\d]/u.test(below) && /[\p{L}\d]$/u.test(before) && mailsIn(below).length === 0) {
    const joined = before + below.trimStart();
    return mailsIn(joined).length > mailsIn(before).length ? [joined, ""] : undefined;
  }
  if (!/[\p{L}\d._%+-]@(?:[\p{L}\d.-]*[.-])?$/u.test(before)) return undefined;
  const rest = domainRest.exec(below);
  if (!rest) return undefined;
  const joined = before + (rest[1] as string);
  return mailsIn(joined).length > mailsIn(before).length ? [joined, below.slice(rest[0].length)] : undefined;
}

function brokenNumber(above: string, below: string): Pair | undefined {
  const rest = digits.exec(below);
  const start = startOfNumber.exec(above.trimEnd());
  if (!rest || !start) return undefined;
  const joined = `${above.trimEnd()} ${rest[1]}`;
  const found = phonesIn(joined, true).at(-1);
  const reaches = found !== undefined && found.end === joined.length && found.start < above.trimEnd().length;
  const complete = phonesIn(above, true).at(-1)?.end === above.trimEnd().length;
  return reaches && !complete ? [joined, below.slice(rest[0].length)] : undefined;
}

function brokenName(above: string, below: string, after: string): Pair | undefined {
  const rest = nameRest.exec(below)?.[1];
  if (rest === undefined || reachable(below) || !reachable(above)) return undefined;
  const row = /^([^\t]*?)(\t.*|\s{3,}.*)$/su.exec(above);
  // `Kari avdelingsleder, Havdata, tlf. …`: the columns stand so close that the line shows none.
  const close = /^(\s*(?:\p{Lu}\p{L}*\.\s)*\p{Lu}\p{L}+)(\s\p{Ll}\p{L}{3,}.*)$/su.exec(above);
  const [, first = "", others = ""] = row ?? close ?? [];
  if (
    first === "" ||
    reachable(first) ||
    namesIn(others.replace(/^\s+\S+/u, "")).some(({ title }) => title !== "")
  )
    return undefined;
  const joined = `${first.trimEnd()} ${rest}`;
  const names = namesIn(first);
  const whole = names.some(({ value }) => /\s/u.test(value));
  if (whole) return undefined;
  const surname = !rest.includes(" ") || (names[0]?.title ?? "") !== "";
  if (surname && startsName(first)) return [joined + others, ""];
  const ownBelow = /\S/u.test(after) && reachable(after) && !startsName(after.split("\t")[0] ?? "");
  const office = row !== null && /\p{L}{3,}/u.test(first) && !label.test(first) && first.length < 40;
  return office && rest.includes(" ") && !ownBelow
    ? [`${first.trimEnd()} – ${rest}${others}`, ""]
    : undefined;
}

/** A title and one word, or one word alone that may be a given name. */
function startsName(text: string): boolean {
  const bare = text.trim();
  const [name] = namesIn(bare);
  if (name) return !/\s/u.test(name.value) && name.end >= bare.length;
  return /^\p{Lu}\p{Ll}+$/u.test(bare) && namesIn(`${bare} Roe`).length > 0;
}

const reachable = (text: string): boolean => mailsIn(text).length > 0 || phonesIn(text, true).length > 0;

import type { Line } from "../../domain/document/reading.ts";

/** Stands for a hyphen that is surely one of hyphenation at a line's end. */
export const softHyphen = "\uFFFE";
const suspended = /^(?:und|oder|bzw\.?|sowie|and|or|og|och|eller|en|of|et|ou)(?!\p{L})/u;

/** Draws a word that was parted at a line's end together on the line where it begins. */
export function joinHyphens(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let pending: Line | undefined;
  for (const line of lines) {
    if (!pending) {
      pending = line;
      continue;
    }
    const [first, rest] = joinPair(pending, line);
    joined.push(first);
    pending = rest;
  }
  if (pending) joined.push(pending);
  return joined.map(withPlainHyphens);
}

function withPlainHyphens(line: Line): Line {
  return { ...line, text: line.text.replaceAll(/[\uFFFE\u00AD]/gu, "-") };
}

function joinPair(line: Line, next: Line): readonly [Line, Line | undefined] {
  const parted = /\p{L}[-\u2010\u00AD\uFFFE]$/u.test(line.text);
  const [, word = "", , rest = ""] = /^(\S+)(\s+(.*))?$/su.exec(next.text) ?? [];
  if (!parted || !/^\p{L}/u.test(word) || line.text.includes("\t") || suspended.test(word))
    return [line, next];
  if (Math.abs(line.size - next.size) > 0.15 * line.size || (next.size > 0 && next.y < line.y))
    return [line, next];
  const certain = line.text.endsWith(softHyphen);
  const address = /[@/]\S*$/u.test(line.text) || /[@/]/u.test(word);
  const keep = address || /^\p{Lu}/u.test(word) || (!certain && /(?:^|[\s(])\p{L}{1,2}.$/u.test(line.text));
  const text = line.text.slice(0, -1) + (keep ? "-" : "") + word;
  const left = next.text.includes("\t") && !rest ? "" : rest;
  return [{ ...line, text }, left.trim() === "" ? undefined : { ...next, text: left.trim() }];
}

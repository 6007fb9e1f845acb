import { convert } from "../html-text.ts";
import { type FlowLine, flowPages, plainPages, tooLong } from "./flow.ts";
import { charsetOf, decodeText } from "./text.ts";
import type { Limits, RawReading } from "./raw.ts";

/** Elements inside elements and children of one: what mail programs and Word write stays far below. */
const nesting = { maxDepth: 200, maxChildNodes: 20_000, ellipsis: "…" };

/** Word and mail programs write some dozens of characters of markup for each that is shown, over a whole page fewer. */
const charactersPerShown = 8;

/** Reads an HTML page: its words, tables as rows with tabs, links' targets. Throws Unreadable. */
export function readHtml(bytes: Uint8Array, type: string, limits: Limits): RawReading {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const source = decodeText(bytes, charsetOf(type) ?? charsetOf(head));
  if (source.length > limits.maxChars * charactersPerShown) throw tooLong(source.length);
  const text = convert(source, {
    wordwrap: false,
    limits: { ...nesting, maxInputLength: source.length },
    selectors: [
      { selector: "img", format: "skip" },
      {
        selector: "a",
        options: { hideLinkHrefIfSameAsText: true, noAnchorUrl: true, linkBrackets: ["(", ")"] },
      },
      { selector: "table", format: "block", options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
      { selector: "tr", format: "block", options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
      ...["td", "th"].map((selector) => ({ selector, format: "inlineSurround", options: { suffix: "\t" } })),
      ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
      { selector: "ul", options: { itemPrefix: "• " } },
    ],
  });
  return { format: "html", pages: plainPages(text, limits), pagesEstimated: true, bookmarks: [] };
}

/** Reads Markdown as its reader sees it: headings bold, emphasis and link syntax gone, tables with tabs. */
export function readMarkdown(bytes: Uint8Array, type: string, limits: Limits): RawReading {
  const pages = decodeText(bytes, charsetOf(type))
    .split("\f")
    .map((page) => page.split(/\r\n|[\n\r]/u).flatMap(markdownLine));
  return { format: "md", pages: flowPages(pages, limits), pagesEstimated: true, bookmarks: [] };
}

function markdownLine(source: string): FlowLine[] {
  if (/^\s*(?:[-=*_|: ]{3,}|```.*)$/u.test(source)) return [];
  const heading = /^\s{0,3}#{1,6}\s+/u.test(source);
  const whole = /^\s*(\*\*|__)(?!\s).*\1\s*$/u.test(source);
  const text = source
    .replace(/^\s{0,3}#{1,6}\s+/u, "")
    .replace(/^\s*>\s?/u, "")
    .replace(/^(\s*)[-*+]\s+/u, "$1• ")
    .replaceAll(/!?\[([^\]]*)\]\((?:mailto:)?([^)\s]+)[^)]*\)/gu, (_, words: string, target: string) =>
      words.includes(target) ? words : `${words} (${target})`,
    )
    .replaceAll(/<(?:mailto:)?([^<>\s]+@[^<>\s]+|https?:[^<>\s]+)>/gu, "$1")
    .replaceAll(/(?<![\p{L}\p{N}])(\*\*|__|\*|_|`)(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, "$2");
  const row = /^\s*\|(.*)\|\s*$/u.exec(text)?.[1];
  const cells = row?.split("|").map((cell) => cell.trim());
  return [{ text: cells ? cells.join("\t") : text, bold: heading || whole }];
}

import { compile } from "html-to-text";

/** The library itself, for HTML that is a document of its own and read in a worker with a deadline. */
export { convert } from "html-to-text";

/**
 * Text of HTML, safely. The converter's time grows with the square of unclosed
 * tags: 5 MB of `<td>` block it for over a minute, so it sees at most 128 KB.
 */
const maxConverted = 128 * 1024;

/** Deeply nested or endless markup: what lies beyond is left out of the text. */
const limits = { maxDepth: 200, maxChildNodes: 5000, maxInputLength: maxConverted };

const toText = compile({
  wordwrap: false,
  limits,
  selectors: [
    { selector: "img", format: "skip" },
    { selector: "a", options: { ignoreHref: true } },
    { selector: "table", format: "block" },
    { selector: "tr", format: "block" },
    { selector: "td", format: "cell" },
    { selector: "th", format: "cell" },
    ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: "blockquote", format: "quote" },
  ],
  formatters: {
    cell: (element, walk, builder) => {
      builder.addInline(" ");
      walk(element.children, builder);
      builder.addInline("\t", { noWordTransform: true });
    },
    quote: (element, walk, builder) => {
      builder.openBlock({ leadingLineBreaks: 2, reservedLineLength: 2 });
      walk(element.children, builder);
      builder.closeBlock({
        trailingLineBreaks: 2,
        blockTransform: (text) =>
          text
            .split("\n")
            .map((line) => `> ${line}`)
            .join("\n"),
      });
    },
  },
});

/**
 * The words of an HTML text, blocks on lines of their own, quoted replies marked with `>`.
 * @param html any HTML, however broken
 * @param keepLink links whose address is kept beside their words, in angle brackets
 */
export function htmlToText(html: string, keepLink: (href: string) => boolean = () => false): string {
  const lean = withLinks(withoutInvisible(html), keepLink);
  if (lean.length > maxConverted) return tidy(entities(withoutTags(lean)));
  try {
    return tidy(toText(lean));
  } catch {
    return tidy(entities(withoutTags(lean)));
  }
}

/** Without comments, scripts, styles and pictures inside the text, found in one pass each. */
function withoutInvisible(html: string): string {
  let text = cut(html, "<!--", "-->");
  for (const tag of ["style", "script", "title"]) text = cut(text, `<${tag}`, `</${tag}>`);
  return text.replace(/(src|href)\s*=\s*(["'])data:[^"']{0,20000000}\2/gi, '$1=""');
}

function cut(text: string, from: string, to: string): string {
  const lower = text.toLowerCase();
  let out = "";
  let at = 0;
  for (;;) {
    const start = lower.indexOf(from, at);
    if (start < 0) return out + text.slice(at);
    const end = lower.indexOf(to, start);
    out += text.slice(at, start);
    // An element that is never closed must not take the rest of the letter with it.
    if (end < 0) return out + text.slice(start + from.length);
    at = end + to.length;
  }
}

/** Addresses worth keeping stand behind the words they lie under. */
function withLinks(html: string, keep: (href: string) => boolean): string {
  return html.replace(
    /<a\s[^<>]{0,2000}?href\s*=\s*["']?(https?:[^"'\s<>]{1,2000})["']?[^<>]{0,2000}>/gi,
    (tag, href: string) => (keep(href) ? `&lt;${href}&gt; ${tag}` : tag),
  );
}

/** For what is too large to be parsed: tags dropped, blocks divided, in one pass. */
function withoutTags(html: string): string {
  let out = "";
  let at = 0;
  for (;;) {
    const open = html.indexOf("<", at);
    if (open < 0) return out + html.slice(at);
    out += html.slice(at, open);
    const close = html.indexOf(">", open);
    if (close < 0) return out + html.slice(open + 1);
    if (/^<\/?(?:p|div|br|tr|li|h[1-6]|table|blockquote)\b/i.test(html.slice(open, open + 12))) out += "\n";
    else if (/^<\/t[dh]/i.test(html.slice(open, open + 4))) out += "\t";
    at = close + 1;
  }
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

function entities(text: string): string {
  return text
    .replace(/&#(x[0-9a-f]{1,6}|\d{1,7});/gi, (whole, code: string) => {
      const point =
        code.startsWith("x") || code.startsWith("X") ? Number.parseInt(code.slice(1), 16) : Number(code);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    })
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (whole, name: string) => named[name] ?? whole);
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replaceAll("\u00a0", " ")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

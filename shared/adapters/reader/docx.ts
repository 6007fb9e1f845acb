import { type FlowLine, flowPages } from "./flow.ts";
import { linkWords } from "./links.ts";
import type { Limits, RawReading } from "./raw.ts";
import { type LetterStyle, Story } from "./story.ts";
import { Unreadable } from "./unreadable.ts";
import { walkXml } from "./xml.ts";
import { readParts } from "./zip.ts";

const wanted =
  /^word\/(?:document|styles|footnotes|endnotes|header\d*|footer\d*|_rels\/document\.xml\.rels)(?:\.xml)?$/;

/** Reads a DOCX: paragraphs, tables as rows with tabs, headers, footers, notes and text boxes. Throws Unreadable. */
export function readDocx(bytes: Uint8Array, limits: Limits): RawReading {
  const parts = readParts(bytes, (name) => wanted.test(name));
  const body = parts.get("word/document.xml");
  if (!body?.length) throw new Unreadable("damaged", "The Word file is damaged: it has no text part.");
  const styles = readStyles(parts.get("word/styles.xml"));
  const links = readLinks(parts.get("word/_rels/document.xml.rels"));
  const pages = readStory(body, styles, links);
  const stories = (prefix: string) =>
    [...parts.keys()]
      .filter((name) => name.startsWith(`word/${prefix}`))
      .toSorted()
      .flatMap((name) => readStory(parts.get(name) as Uint8Array, styles, new Map()).flat());
  const headers = unique(stories("header"));
  const trailers = [...stories("footnotes"), ...stories("endnotes"), ...unique(stories("footer"))];
  pages[0] = [...headers, ...(pages[0] ?? [])];
  pages[pages.length - 1] = [...(pages.at(-1) ?? []), ...trailers];
  return { format: "docx", pages: flowPages(pages, limits), pagesEstimated: true, bookmarks: [] };
}

/** First, even and other pages often repeat one header. */
function unique(lines: readonly FlowLine[]): FlowLine[] {
  const seen = new Set<string>();
  return lines.filter(({ text }) => !seen.has(text) && seen.add(text));
}

interface Styles {
  readonly normal: LetterStyle;
  readonly named: ReadonlyMap<string, LetterStyle>;
}

/** Points, where a file does not say (ECMA-376, 17.3.2.38). */
const usualSize = 10;

/** `w:val` of an on-off property: absent means on (ECMA-376, 17.17.4). */
const isOn = (value: string | undefined) => value === undefined || !/^(?:0|false|off)$/.test(value);

function readStyles(bytes: Uint8Array | undefined): Styles {
  const own = new Map<string, LetterStyle & { basedOn?: string }>();
  let normal: LetterStyle = { size: usualSize };
  let id: string | undefined;
  if (bytes)
    walkXml(bytes, {
      open: (name, attributes) => {
        const value = attributes["w:val"];
        if (name === "w:style") {
          id = attributes["w:styleId"] ?? "";
          own.set(id, {});
          return;
        }
        const style = id === undefined ? normal : (own.get(id) ?? {});
        const next =
          name === "w:b"
            ? { ...style, bold: isOn(value) }
            : name === "w:sz"
              ? { ...style, size: Number(value) / 2 }
              : name === "w:basedOn"
                ? { ...style, basedOn: value }
                : undefined;
        if (next && id === undefined) normal = next;
        else if (next && id !== undefined) own.set(id, next);
      },
      close: (name) => {
        if (name === "w:style") id = undefined;
      },
    });
  const resolve = (name: string | undefined, depth: number): LetterStyle => {
    const style = name === undefined ? undefined : own.get(name);
    if (!style || depth > 10) return {};
    const { basedOn, ...rest } = style;
    return { ...resolve(basedOn, depth + 1), ...rest };
  };
  return { normal, named: new Map([...own.keys()].map((name) => [name, resolve(name, 0)])) };
}

/** Targets of links that a page shows under other words. */
function readLinks(bytes: Uint8Array | undefined): Map<string, string> {
  const links = new Map<string, string>();
  if (bytes)
    walkXml(bytes, {
      open: (name, attributes) => {
        if (name === "Relationship" && attributes["TargetMode"] === "External")
          links.set(attributes["Id"] ?? "", attributes["Target"] ?? "");
      },
    });
  return links;
}

/** Parts of the text that are not there any more, or that are there twice. */
const passedOver = new Set(["mc:Fallback", "w:rPrChange", "w:pPrChange", "w:moveFrom"]);

/** One story (body, header, notes …) as pages of lines; breaks that Word wrote down part the pages. */
function readStory(bytes: Uint8Array, styles: Styles, links: ReadonlyMap<string, string>): FlowLine[][] {
  const story = new Story();
  const paragraphs: { style: LetterStyle; endsSection: boolean }[] = [];
  const targets: (string | undefined)[] = [];
  let run: LetterStyle = {};
  let inRun = false;
  let inText = false;
  let skipping = 0;
  const write = (text: string) =>
    story.write(text, { ...styles.normal, ...paragraphs.at(-1)?.style, ...run });

  walkXml(bytes, {
    open: (name, attributes) => {
      if (skipping > 0 || passedOver.has(name)) {
        skipping += 1;
        return;
      }
      const value = attributes["w:val"];
      const paragraph = paragraphs.at(-1);
      if (name === "w:p") {
        paragraphs.push({ style: {}, endsSection: false });
        story.openParagraph();
      } else if (name === "w:pStyle" && paragraph) paragraph.style = styles.named.get(value ?? "") ?? {};
      else if (name === "w:pageBreakBefore" && isOn(value)) story.breakPage();
      else if (name === "w:numPr") story.mark();
      // A section begins on a new page unless it says otherwise (ECMA-376, 17.6.22).
      else if (name === "w:sectPr" && paragraph) paragraph.endsSection = true;
      else if (name === "w:type" && paragraph && value === "continuous") paragraph.endsSection = false;
      else if (name === "w:r") [run, inRun] = [{}, true];
      else if (name === "w:rStyle" && inRun) run = { ...run, ...styles.named.get(value ?? "") };
      else if (name === "w:b" && inRun) run = { ...run, bold: isOn(value) };
      else if (name === "w:sz" && inRun) run = { ...run, size: Number(value) / 2 };
      else if (name === "w:t") inText = true;
      else if ((name === "w:tab" || name === "w:ptab") && inRun) write("\t");
      else if (name === "w:noBreakHyphen") write("-");
      else if (name === "w:lastRenderedPageBreak" || attributes["w:type"] === "page") story.breakPage();
      else if (name === "w:br" || name === "w:cr") write("\n");
      else if (name === "w:hyperlink") targets.push(links.get(attributes["r:id"] ?? ""));
      else if (name === "w:tr") story.openRow();
      else if (name === "w:tc") story.openCell();
    },
    text: (text) => {
      if (inText && skipping === 0) write(text);
    },
    close: (name) => {
      if (skipping > 0) {
        skipping -= 1;
        return;
      }
      if (name === "w:t") inText = false;
      else if (name === "w:r") [run, inRun] = [{}, false];
      else if (name === "w:p") {
        story.closeParagraph();
        if (paragraphs.pop()?.endsSection) story.breakPage();
      } else if (name === "w:hyperlink") {
        const target = linkWords(targets.pop(), story.said);
        if (target) write(` (${target})`);
      } else if (name === "w:tc") story.closeCell();
      else if (name === "w:tr") story.closeRow();
    },
  });
  return story.pages;
}

import { type FlowLine, flowPages } from "./flow.ts";
import { linkWords } from "./links.ts";
import type { Limits, RawReading } from "./raw.ts";
import { type LetterStyle, Story } from "./story.ts";
import { Unreadable } from "./unreadable.ts";
import { walkXml } from "./xml.ts";
import { readParts } from "./zip.ts";

const wanted = new Set(["content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"]);

/**
 * Reads an ODT: paragraphs, tables as rows with tabs, headers and footers. Its
 * meta.xml counts the pages: where it does, the count is dependable. Throws Unreadable.
 */
export function readOdt(bytes: Uint8Array, limits: Limits): RawReading {
  const parts = readParts(bytes, (name) => wanted.has(name));
  if (isEncrypted(parts.get("META-INF/manifest.xml")))
    throw new Unreadable("encrypted", "The file asks for a password. Send it without one.");
  const content = parts.get("content.xml");
  if (!content?.length)
    throw new Unreadable("damaged", "The OpenDocument file is damaged: it has no text part.");
  const common = parts.get("styles.xml");
  const styles: Styles = new Map();
  if (common) readStyles(common, styles);
  readStyles(content, styles);
  const pages = readStory(content, styles, "office:body");
  if (common) {
    const header = readStory(common, styles, "style:header").flat();
    const footer = readStory(common, styles, "style:footer").flat();
    pages[0] = [...header, ...(pages[0] ?? [])];
    pages[pages.length - 1] = [...(pages.at(-1) ?? []), ...footer];
  }
  const count = pageCount(parts.get("meta.xml"));
  const dependable = count !== undefined && count <= limits.maxPages;
  const spread = dependable ? spreadOver(pages, count) : pages;
  return {
    format: "odt",
    pages: flowPages(spread, limits, dependable),
    pagesEstimated: !dependable,
    bookmarks: [],
  };
}

function isEncrypted(manifest: Uint8Array | undefined): boolean {
  let found = false;
  if (manifest)
    walkXml(manifest, {
      open: (name) => {
        if (name === "manifest:encryption-data") found = true;
      },
    });
  return found;
}

function pageCount(meta: Uint8Array | undefined): number | undefined {
  let count: number | undefined;
  if (meta)
    walkXml(meta, {
      open: (name, attributes) => {
        const value = Number(attributes["meta:page-count"]);
        if (name === "meta:document-statistic" && Number.isInteger(value) && value > 0) count = value;
      },
    });
  return count;
}

/** Where the breaks on record don't make the known count of pages, the lines are spread evenly over it. */
function spreadOver(pages: FlowLine[][], count: number): FlowLine[][] {
  if (pages.length === count) return pages;
  const lines = pages.flat();
  const each = Math.max(1, Math.ceil(lines.length / count));
  return Array.from({ length: count }, (_, index) => lines.slice(index * each, (index + 1) * each));
}

interface Style extends LetterStyle {
  readonly breaks?: boolean;
  readonly parent?: string;
}
type Styles = Map<string, Style>;

/** Name under which the style of paragraphs that name none is kept: no style of a file is called so. */
const usual = "";
/** Points, where a file does not say. */
const usualSize = 12;

function readStyles(bytes: Uint8Array, styles: Styles): void {
  let id: string | undefined;
  walkXml(bytes, {
    open: (name, attributes) => {
      const isDefault = name === "style:default-style" && attributes["style:family"] === "paragraph";
      if (name === "style:style" || isDefault) {
        id = isDefault ? usual : (attributes["style:name"] ?? "");
        styles.set(id, isDefault ? { size: usualSize } : { parent: attributes["style:parent-style-name"] });
        return;
      }
      const style = id === undefined ? undefined : styles.get(id);
      if (id === undefined || !style) return;
      const size = /^([\d.]+)pt$/.exec(attributes["fo:font-size"] ?? "")?.[1];
      const weight = attributes["fo:font-weight"];
      if (name === "style:text-properties")
        styles.set(id, {
          ...style,
          ...(size === undefined ? {} : { size: Number(size) }),
          ...(weight === undefined ? {} : { bold: weight === "bold" || Number(weight) >= 600 }),
        });
      if (name === "style:paragraph-properties" && attributes["fo:break-before"] === "page")
        styles.set(id, { ...style, breaks: true });
    },
    close: (name) => {
      if (name === "style:style" || name === "style:default-style") id = undefined;
    },
  });
}

function resolve(styles: Styles, name: string | undefined, depth = 0): Style {
  const style = name === undefined ? undefined : styles.get(name);
  if (!style || depth > 10) return {};
  const { parent, ...own } = style;
  const { breaks: _inherited, ...inherited } = resolve(styles, parent, depth + 1);
  return { ...inherited, ...own };
}

/** Repeated spaces fill a line's width: more tell nothing. */
const maxSpaces = 200;
const passedOver = new Set(["office:annotation", "text:tracked-changes"]);
const paragraphNames = new Set(["text:p", "text:h"]);

/** The story inside elements of that name as pages of lines. */
function readStory(bytes: Uint8Array, styles: Styles, inside: string): FlowLine[][] {
  const story = new Story();
  const normal = { size: usualSize, ...styles.get(usual) };
  const looks: LetterStyle[] = [];
  const targets: (string | undefined)[] = [];
  let within = 0;
  let skipping = 0;
  let item = false;
  const write = (text: string) => story.write(text, { ...normal, ...looks.at(-1) });

  walkXml(bytes, {
    open: (name, attributes) => {
      if (name === inside) within += 1;
      if (within === 0) return;
      if (skipping > 0 || passedOver.has(name)) {
        skipping += 1;
        return;
      }
      if (paragraphNames.has(name)) {
        const style = resolve(styles, attributes["text:style-name"]);
        if (style.breaks) story.breakPage();
        looks.push(style);
        story.openParagraph(item);
        item = false;
      } else if (name === "text:span")
        looks.push({ ...looks.at(-1), ...resolve(styles, attributes["text:style-name"]) });
      else if (name === "text:list-item") item = true;
      else if (name === "text:tab") write("\t");
      else if (name === "text:s")
        write(" ".repeat(Math.min(maxSpaces, Number(attributes["text:c"] ?? 1) || 1)));
      else if (name === "text:line-break") write("\n");
      else if (name === "text:soft-page-break") story.breakPage();
      else if (name === "text:a") targets.push(attributes["xlink:href"]);
      else if (name === "table:table-row") story.openRow();
      else if (name === "table:table-cell") story.openCell();
    },
    text: (text) => {
      if (within > 0 && skipping === 0) write(text.replaceAll(/\s+/gu, " "));
    },
    close: (name) => {
      if (name === inside) within -= 1;
      if (within === 0) return;
      if (skipping > 0) {
        skipping -= 1;
        return;
      }
      if (paragraphNames.has(name)) {
        looks.pop();
        story.closeParagraph();
      } else if (name === "text:span") looks.pop();
      else if (name === "text:a") {
        const target = linkWords(targets.pop(), story.said);
        if (target) write(` (${target})`);
      } else if (name === "table:table-cell") story.closeCell();
      else if (name === "table:table-row") story.closeRow();
    },
  });
  return story.pages;
}

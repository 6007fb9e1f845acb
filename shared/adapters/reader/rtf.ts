import iconv from "iconv-lite";
import { type FlowLine, flowPages } from "./flow.ts";
import { linkWords } from "./links.ts";
import type { Limits, RawReading } from "./raw.ts";

/** What a group in braces inherits and gives back (RTF 1.9.1, "Formatting properties"). */
interface Group {
  readonly skip: boolean;
  readonly bold: boolean;
  readonly size: number;
  /** Characters that stand in for one `\u`. */
  readonly substitutes: number;
  readonly charset: string;
  readonly role: "text" | "fonts" | "instruction" | "field";
}

/** Groups that hold no text of the page. */
const silent = new Set(
  "colortbl stylesheet info pict object themedata colorschememapping latentstyles datastore listtable listoverridetable revtbl rsidtbl generator xmlnstbl mmathPr filetbl fldinst bkmkstart bkmkend atnid atnauthor annotation template operator nonshppict shppict datafield formfield pgptbl".split(
    " ",
  ),
);
/** Characters that have a word of their own. */
const named: Readonly<Record<string, string>> = {
  tab: "\t",
  cell: "\t",
  nestcell: "\t",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  emspace: " ",
  enspace: " ",
  qmspace: " ",
};
const endsLine = new Set(["par", "line", "row", "nestrow", "sect", "headerl", "headerr", "footerl"]);
const endsPage = new Set(["page", "pagebb", "sbkpage"]);
/** `\fcharsetN` → code page, where it differs from the document's (RTF 1.9.1, "Font table"). */
const charsets: Readonly<Record<number, string>> = {
  77: "macroman",
  128: "cp932",
  134: "gbk",
  136: "big5",
  161: "cp1253",
  162: "cp1254",
  163: "cp1258",
  177: "cp1255",
  178: "cp1256",
  186: "cp1257",
  204: "cp1251",
  222: "cp874",
  238: "cp1250",
};

const token =
  /\\([a-zA-Z]+)(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\/gy;

/** Reads an RTF: text, tables as rows with tabs, page breaks, links' targets. Never fails: what is no RTF is passed over. */
export function readRtf(bytes: Uint8Array, limits: Limits): RawReading {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return {
    format: "rtf",
    pages: flowPages(rtfPages(source), limits),
    pagesEstimated: true,
    bookmarks: [],
  };
}

function rtfPages(source: string): FlowLine[][] {
  const pages: FlowLine[][] = [[]];
  const stack: Group[] = [];
  const fonts = new Map<number, string>();
  let base = "windows-1252";
  let group: Group = { skip: false, bold: false, size: 12, substitutes: 1, charset: "", role: "text" };
  let line = { text: "", bold: 0, size: 0 };
  let raw: number[] = [];
  let substitutes = 0;
  let font = 0;
  let starred = false;
  let instruction = "";

  const append = (text: string) => {
    if (group.role === "instruction") instruction = (instruction + text).slice(0, 2000);
    if (group.skip || group.role === "fonts" || group.role === "instruction") return;
    line.text += text;
    if (group.bold) line.bold += text.length;
    line.size = Math.max(line.size, group.size);
  };
  const flushRaw = () => {
    if (raw.length === 0) return;
    const bytes = Buffer.from(raw);
    raw = [];
    append(iconv.decode(bytes, group.charset || base));
  };
  const endLine = () => {
    flushRaw();
    pages.at(-1)?.push({
      text: line.text.replace(/\t+$/u, ""),
      bold: line.bold > line.text.length / 2,
      size: line.size,
    });
    line = { text: "", bold: 0, size: 0 };
  };
  const word = (name: string, value: number | undefined) => {
    if (name === "u" && value !== undefined) {
      append(String.fromCharCode(value < 0 ? value + 65_536 : value));
      substitutes = group.substitutes;
    } else if (name in named) append(named[name] ?? "");
    else if (endsLine.has(name)) endLine();
    else if (endsPage.has(name) && !group.skip) {
      endLine();
      pages.push([]);
    } else if (name === "b") group = { ...group, bold: value !== 0 };
    else if (name === "plain") group = { ...group, bold: false, size: 12 };
    else if (name === "fs" && value) group = { ...group, size: value / 2 };
    else if (name === "uc") group = { ...group, substitutes: value ?? 1 };
    else if (name === "ansicpg" && value && iconv.encodingExists(`cp${value}`)) base = `cp${value}`;
    else if (name === "mac") base = "macroman";
    else if (name === "fonttbl") group = { ...group, role: "fonts" };
    else if (name === "f" && value !== undefined) {
      font = value;
      if (group.role !== "fonts") group = { ...group, charset: fonts.get(value) ?? "" };
    } else if (name === "fcharset" && group.role === "fonts" && value !== undefined)
      fonts.set(font, charsets[value] ?? "");
    else if (name === "field") group = { ...group, role: "field" };
    else if (name === "fldinst") {
      instruction = "";
      group = { ...group, role: "instruction", skip: false };
    } else if (name === "fldrslt") group = { ...group, role: "text" };
    else if (silent.has(name) || starred) group = { ...group, skip: true };
  };

  token.lastIndex = 0;
  for (let match = token.exec(source); match; match = token.exec(source)) {
    const [, name, digits, hex, symbol, brace, text] = match;
    if (hex !== undefined) {
      if (substitutes > 0) substitutes -= 1;
      else raw.push(Number.parseInt(hex, 16));
      continue;
    }
    flushRaw();
    if (name !== undefined) {
      const value = digits === undefined ? undefined : Number(digits);
      if (name === "bin" && value !== undefined && value > 0) token.lastIndex += value;
      else word(name, value);
      starred = false;
    } else if (symbol !== undefined) {
      if (symbol === "*") starred = true;
      else if (symbol === "~") append(" ");
      else if (symbol === "_") append("-");
      else if (symbol === "-") append("\u00AD");
      else if (symbol === "\n" || symbol === "\r") endLine();
      else if ("\\{}".includes(symbol)) append(symbol);
    } else if (brace === "{") {
      stack.push(group);
    } else if (brace === "}") {
      if (group.role === "field" && stack.at(-1)?.role !== "field") {
        const target = /HYPERLINK\s+"?([^"\s]+)/u.exec(instruction)?.[1];
        const words = linkWords(target, line.text);
        instruction = "";
        if (words) append(` (${words})`);
      }
      group = stack.pop() ?? group;
    } else if (text !== undefined) {
      const skipped = text.slice(Math.min(substitutes, text.length));
      substitutes = 0;
      for (const char of skipped) raw.push(char.codePointAt(0) ?? 63);
      flushRaw();
    }
  }
  endLine();
  return pages;
}

import pc from "picocolors";

/** What a command writes to and knows of it. */
export interface Terminal {
  /** Columns that a line may have: between 60 and 120; 80 where output goes to a file or pipe. */
  readonly columns: number;
  readonly colours: Colours;
}
export type Colours = ReturnType<typeof pc.createColors>;

/** Colour only for people: on a terminal, and not against their wish (https://no-color.org). */
export function terminalOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): Terminal {
  const isPerson = stream.isTTY === true;
  const colour = isPerson && !environment["NO_COLOR"] && environment["TERM"] !== "dumb";
  const columns = isPerson && stream.columns ? stream.columns : 80;
  return { columns: Math.min(120, Math.max(60, columns)), colours: pc.createColors(colour) };
}

const segments = new Intl.Segmenter(undefined, { granularity: "grapheme" });
/** East Asian letters and pictures take two columns. Unicode Standard Annex 11, the blocks in common use. */
const wide =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}])/u;
// oxlint-disable-next-line no-control-regex
const colourCodes = /\u001b\[[0-9;]*m/g;

/** Columns that a text takes on a terminal, colours aside. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of segments.segment(text.replace(colourCodes, "")))
    width += wide.test(segment) ? 2 : 1;
  return width;
}

/**
 * A text of a stranger made safe for a terminal and for one line: no escape
 * sequences, which could move the cursor or forge lines, no bidirectional overrides.
 */
export function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, "")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** Filled up with spaces to a width. */
export function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** Cut to a width, with an ellipsis where something is lost. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const { segment } of segments.segment(text)) {
    const columns = widthOf(segment);
    if (used + columns > width - 1) break;
    kept += segment;
    used += columns;
  }
  return `${kept.trimEnd()}…`;
}

/** Broken between words into lines of at most that width; a longer word is broken inside. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    let rest = word;
    if (line !== "" && widthOf(line) + 1 + widthOf(rest) > width) {
      lines.push(line);
      line = "";
    }
    while (widthOf(rest) > width) {
      const head = cut(rest, width + 1).slice(0, -1);
      lines.push(head);
      rest = rest.slice(head.length);
    }
    line = line === "" ? rest : `${line} ${rest}`;
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
}

/**
 * `label` in a column of its own, the text beside it, hanging where it takes more
 * than one line. A label too long for its column has a line of its own.
 */
export function hanging(label: string, text: string, labelWidth: number, columns: number): string[] {
  const fits = widthOf(label) < labelWidth;
  const lines = wrapped(text, Math.max(20, columns - labelWidth)).map((line, index) =>
    index === 0 && fits ? padded(label, labelWidth) + line : " ".repeat(labelWidth) + line,
  );
  return fits ? lines : [label, ...lines];
}

/** Bytes as people say them. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const units = ["KB", "MB", "GB"];
  let value = bytes / 1000;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

/** An instant as `2021-08-02 09:15 UTC`. */
export function moment(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}

/** `1 mail`, `2 mails`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

import type {
  Argument,
  ExplainedCue,
  ExplainedPage,
  ExplainedSection,
} from "../shared/domain/document/explain.ts";
import { certain } from "../shared/domain/document/section.ts";
import type { Explained } from "./explaining.ts";
import { counted, cut, hanging, padded, plain, widthOf, wrapped } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** What people see of `dossier explain` for one document. */
export function explainTable(explained: Explained, terminal: Terminal): string[] {
  const { colours, columns } = terminal;
  const { source, explanation } = explained;
  const origin = source.mail ? [`from ${plain(source.path)}`] : [];
  return [
    ...wrapped(colours.bold(plain(source.mail ? source.file : source.path)), columns),
    ...wrapped([...factsOf(explained), ...origin].join(" · "), columns).map(colours.dim),
    colours.dim("─".repeat(columns)),
    ...explanation.sections.flatMap((section) => sectionPart(section, terminal)),
    ...refereesPart(explained, terminal),
    "",
  ];
}

/** Format, pages and language of a document, as words. */
export function factsOf({ reading }: Explained): string[] {
  const pages = counted(reading.pages.length, "page");
  return [
    reading.format === "image" ? "picture" : reading.format.toUpperCase(),
    ...(reading.fault ? [] : [reading.pagesEstimated ? `about ${pages}` : pages]),
    ...(reading.language ? [reading.language] : []),
  ];
}

/** `page 3`, `pages 3–5`. */
export function pagesOf([first, last]: readonly [number, number]): string {
  return first === last ? `page ${first}` : `pages ${first}–${last}`;
}

function sectionPart(explained: ExplainedSection, terminal: Terminal): string[] {
  const { colours, columns } = terminal;
  const { section, pages } = explained;
  const sure = section.confidence >= certain;
  const mark = sure ? colours.green(`✓ ${kindOf(section)}`) : colours.yellow(`? ${kindOf(section)}`);
  const head = `${colours.bold(upper(pagesOf(section.pages)))}  ${mark}`;
  return [
    "",
    ...hanging(head, standing(explained), widthOf(head) + 2, columns),
    ...pages.flatMap((page) => pagePart(page, pages.length > 1, terminal)),
  ];
}

const kindOf = ({ kind, level }: ExplainedSection["section"]) =>
  level && level !== "unknown" ? `${kind} (${level})` : kind;

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** How sure the kind is, and what came next. */
export function standing({ section, kinds }: ExplainedSection): string {
  const { confidence, runnerUp, kind } = section;
  const next = runnerUp ?? kinds.find((other) => other.kind !== kind && other.share > 0);
  const unsure = confidence >= certain ? "" : `: unsure below ${percent(certain)}, a person must look`;
  const second = runnerUp && kinds.find((other) => other.kind === runnerUp.kind);
  const barred = second && !second.mayWin ? ", which lacks an anchor or a second cue" : "";
  return `${percent(confidence)} sure${unsure}${next ? `; next ${next.kind}${barred}` : ""}`;
}

/** Rounded down, so that what falls short of a bar does not read as if it reached it. */
export function percent(share: number): string {
  return `${(Math.floor(share * 1000 + 1e-6) / 10).toFixed(1)}\u00a0%`;
}

function pagePart({ page, winner, runnerUp }: ExplainedPage, named: boolean, terminal: Terminal): string[] {
  const { colours } = terminal;
  const indent = named ? "    " : "  ";
  const label = (text: string) => indent + colours.dim(text);
  return [
    ...(named ? [`  ${colours.bold(`Page ${page.number}`)}${sourceWords(page)}`] : []),
    ...(!named && page.source !== "text" ? [`${indent}${sourceWords(page).trim()}`] : []),
    ...(winner.cues.length > 0
      ? [label(`for ${winner.kind}: ${winner.score}`), ...cueLines(winner, indent, "winner", terminal)]
      : [label(silence(page.lines.length, winner.kind, named))]),
    ...(runnerUp
      ? [
          label(`for ${runnerUp.kind}, next on this page: ${runnerUp.score}`),
          ...cueLines(runnerUp, indent, "next", terminal),
        ]
      : []),
  ];
}

function sourceWords({ source, passing }: ExplainedPage["page"]): string {
  if (passing) return "  (a picture; reading its words took too long)";
  return {
    text: "",
    ocr: "  (words read off its picture)",
    none: "  (a picture; no words of it could be read)",
  }[source];
}

/** Why a page without a cue for its kind has it all the same. */
export function silence(lines: number, kind: string, among: boolean): string {
  if (lines === 0) return "no words to go by";
  if (kind === "other") return "no cue of any kind that Dossier tells apart";
  return among ? `no cue of its own: it goes on with the ${kind} around it` : "no cue";
}

/** Columns that a cue's weight and name take. */
const weightWidth = 7;
const cueWidth = 27;

function cueLines({ cues }: Argument, indent: string, of: "winner" | "next", terminal: Terminal): string[] {
  const { colours, columns } = terminal;
  return cues.map((cue) => {
    const paint = !cue.counted ? colours.dim : of === "winner" ? colours.green : colours.yellow;
    const anchor = cue.anchor ? "*" : " ";
    const head = `${indent}${paint(signed(cue.weight).padStart(weightWidth - 1))} ${anchor}${padded(cut(cue.cue, cueWidth - 2), cueWidth - 1)}`;
    const again = cue.counted ? "" : " (not counted)";
    const room = columns - widthOf(head) - again.length;
    return `${head}${quoted(cue, room)}${colours.dim(again)}`.trimEnd();
  });
}

function quoted({ quote }: ExplainedCue, room: number): string {
  const words = plain(quote);
  return words === "" ? "" : `‘${cut(words, Math.max(8, room - 2))}’`;
}

/** `+3.0`, `−1.5`. */
export function signed(weight: number): string {
  return `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(1)}`;
}

function refereesPart({ explanation }: Explained, { colours, columns }: Terminal): string[] {
  const { referees } = explanation;
  if (referees.length === 0) return [];
  const named = referees.map(({ name, email, phone, page }) =>
    plain(`${name} <${email ?? phone ?? ""}> (page ${page})`),
  );
  return ["", ...hanging(colours.bold("Referees"), named.join(", "), 10, columns)];
}

/** What the signs of the table mean; once, below all of it. */
export function legend({ colours, columns }: Terminal): string[] {
  const words =
    "Weights are natural-log units: +0.7 twice as likely, +2.3 ten times. * an anchor, a cue of this kind alone: no kind wins without one and a second cue. How it all adds up: docs/recognition.md";
  return wrapped(words, columns).map(colours.dim);
}

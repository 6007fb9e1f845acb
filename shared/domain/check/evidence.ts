import type { Shape } from "../document/cues/shapes.ts";
import type { Evidence, Section } from "../document/section.ts";
import { reviewerCue } from "./decided.ts";
import { counted } from "./words.ts";

/** What a reader sees by the shape of a page; undefined where that says too little to be named. */
const shapeWords: Readonly<Partial<Record<Shape, (quote: string) => string | undefined>>> = {
  "date ranges": (quote) => `dated stations such as ${quote}`,
  "contact block": () => "contact details",
  salutation: (quote) => `salutation ${quote}`,
  closing: (quote) => `closing ${quote}`,
  "first person": () => "written in the first person",
  "third person": () => "written about somebody else",
  "graded rows": (quote) => `graded rows such as ${quote}`,
  "grade header": (quote) => `table header ${quote}`,
  "grades explained": (quote) => `grades explained, such as ${quote}`,
  "grade bands": (quote) => `bands of grades such as ${quote}`,
  officers: (quote) => `signed by ${quote}`,
  "contents list": () => "a table of contents",
  "four skills": (quote) => `scores by skill such as ${quote}`,
  bibliography: () => "a bibliography",
  citations: () => "citations",
  "persons to ask": (quote) => `persons to ask such as ${quote}`,
  "name at the head": (quote) => `a name at the head, ${quote}`,
  "mostly works": (quote) => `works listed, such as ${quote}`,
  "machine readable zone": () => "a machine readable zone",
  "few words": () => undefined,
  "mostly graded rows": () => undefined,
  "short page": () => undefined,
  "running text": () => undefined,
};
const reasons = 2;
const longest = 60;

/** The best reasons for a section's kind, titles first: `heading 'Transcript of Records', 41 graded courses`. */
export function evidenceWords({ evidence, facts }: Section): string {
  const decided = evidence.find(({ cue }) => cue === reviewerCue);
  if (decided) return decided.quote;
  const rows = facts?.gradedRows ?? 0;
  const words: string[] = [];
  const cues = new Set<string>(rows > 0 ? ["graded rows"] : []);
  const quotes: string[] = [];
  for (const one of evidence.filter(({ weight }) => weight > 0).toSorted(byWorthOfSaying)) {
    const line = one.quote.replace(/\s+/gu, " ").trim();
    const said = quotes.some((quote) => holds(quote, line) || holds(line, quote));
    const reason = cues.has(one.cue) || said ? undefined : reasonWords(one, line);
    if (reason === undefined) continue;
    cues.add(one.cue);
    quotes.push(line);
    words.push(reason);
    if (words.length === (rows > 0 ? reasons - 1 : reasons)) break;
  }
  if (rows > 0) words.push(counted(rows, "graded course"));
  return words.join(", ");
}

/** The words that show best what a section is: those of its title, else a phrase. Undefined where only its shape tells. */
export function tellingQuote({ evidence }: Section): string | undefined {
  const [best] = evidence
    .filter(({ weight, cue }) => weight > 0 && !(cue in shapeWords))
    .toSorted(byWorthOfSaying);
  return best && shortLine(best.quote.replace(/\s+/gu, " ").trim());
}

function byWorthOfSaying(a: Evidence, b: Evidence): number {
  return Number(isTitle(b)) - Number(isTitle(a)) || b.weight - a.weight;
}

function isTitle({ cue }: Pick<Evidence, "cue">): boolean {
  return cue.endsWith("title");
}

function reasonWords({ cue }: Pick<Evidence, "cue">, line: string): string | undefined {
  if (line === "") return undefined;
  const quote = `'${shortLine(line)}'`;
  const shape = shapeWords[cue as Shape];
  if (shape) return shape(quote);
  return isTitle({ cue }) || cue.endsWith("heading") ? `heading ${quote}` : quote;
}

function shortLine(line: string): string {
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}

function holds(longer: string, shorter: string): boolean {
  return longer.toLowerCase().includes(shorter.toLowerCase());
}

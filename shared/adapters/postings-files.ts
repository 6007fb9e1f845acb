import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { DateTime, IANAZone } from "luxon";
import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument, stringify } from "yaml";
import type { Document, Node } from "yaml";
import { collisions } from "../domain/posting/collisions.ts";
import { fieldName, parsePosting } from "../domain/posting/faults.ts";
import { nearest } from "../domain/posting/nearest.ts";
import type { Deadline, Posting } from "../domain/posting/posting.ts";
import type { PostingFile } from "../domain/posting/schema.ts";

/** What is wrong in a posting file, where, and what is allowed instead. */
export interface PostingFault {
  readonly file: string;
  /** 1-based; 0 where it is about the whole file. */
  readonly line: number;
  /** 1-based; 0 where it is about the whole file. */
  readonly column: number;
  /** As `items[2].accepts`; empty where it is about the whole file. */
  readonly field: string;
  readonly message: string;
}

export interface LoadedPostings {
  /** Those without a fault, by id. */
  readonly postings: ReadonlyMap<string, Posting>;
  /** All of all files, in the order of files and lines. */
  readonly faults: readonly PostingFault[];
  /** The folder itself could not be read; its fault says why. */
  readonly unreadable?: true;
}

/**
 * Reads every `.yaml` and `.yml` file of a folder as a posting.
 *
 * @param folder its files are read, not those of folders in it.
 * @returns never throws for what a folder or file can hold: that becomes faults.
 */
export async function loadPostings(folder: string): Promise<LoadedPostings> {
  let names: string[];
  try {
    names = (await readdir(folder)).filter((name) => /^[^.].*\.ya?ml$/i.test(name)).toSorted();
  } catch (error) {
    const faults = [wholeFile(folder, unreadable(error, "folder"))];
    return { postings: new Map(), faults, unreadable: true };
  }
  if (names.length === 0)
    return {
      postings: new Map(),
      faults: [wholeFile(folder, "there is no posting in this folder; a posting is a file ending in .yaml")],
    };
  const sources = await Promise.all(names.map((name) => readSource(join(folder, name))));
  const { faulty, faults } = acrossFiles(sources);
  const postings = new Map<string, Posting>();
  for (const { posting } of sources) if (posting && !faulty.has(posting)) postings.set(posting.id, posting);
  return { postings, faults: [...sources.flatMap((source) => source.faults), ...faults].toSorted(byPlace) };
}

/** A posting as the text of its file, with the line by which editors complete and check it. */
export function postingText(written: Readonly<Record<string, unknown>>): string {
  return `# yaml-language-server: $schema=./posting.schema.json\n${stringify(written, { lineWidth: 100 })}`;
}

interface Source {
  readonly file: string;
  readonly posting?: Posting;
  readonly faults: readonly PostingFault[];
  readonly at: (path: readonly PropertyKey[]) => { readonly line: number; readonly column: number };
}

async function readSource(file: string): Promise<Source> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
  } catch (error) {
    const message = error instanceof TypeError ? "is not UTF-8; save it as UTF-8" : unreadable(error, "file");
    return { file, faults: [wholeFile(file, message)], at: nowhere };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (path: readonly PropertyKey[]) => position(document, lines, path);
  const syntax = [...document.errors, ...document.warnings].map((error): PostingFault => {
    const { line, col } = lines.linePos(error.pos[0]);
    return { file, line, column: col, field: "", message: `this is not YAML: ${error.message}` };
  });
  if (syntax.length > 0) return { file, faults: syntax, at };
  if (!isMap(document.contents))
    return { file, faults: [wholeFile(file, "holds no fields; a posting begins with id: and title:")], at };

  const fault = (path: readonly PropertyKey[], message: string, atName = false): PostingFault => ({
    file,
    ...position(document, lines, path, atName),
    field: fieldName(path),
    message,
  });
  let written: unknown;
  try {
    written = document.toJS();
  } catch (error) {
    // Aliases that name each other, or so many that they would fill the memory.
    return { file, faults: [wholeFile(file, `can't be read: ${(error as Error).message}`)], at };
  }
  const parsed = parsePosting(written);
  const faults = [
    ...("faults" in parsed
      ? parsed.faults.map(({ path, message, atName }) => fault(path, message, atName))
      : []),
    ...zoneFaults(written).map(({ path, message }) => fault(path, message)),
  ];
  return "posting" in parsed && faults.length === 0
    ? { file, posting: resolveTimes(parsed.posting), faults, at }
    : { file, faults, at };
}

/** Faults that show only when the files are seen together. */
function acrossFiles(sources: readonly Source[]): { faulty: Set<Posting>; faults: PostingFault[] } {
  const faulty = new Set<Posting>();
  const faults: PostingFault[] = [];
  const read = sources.flatMap((source) => (source.posting ? [{ ...source, posting: source.posting }] : []));
  for (const { one, other, path, message } of collisions(read.map(({ posting }) => posting))) {
    const [first, second] = [read[one], read[other]];
    if (!first || !second) continue;
    faulty.add(first.posting).add(second.posting);
    faults.push({
      file: second.file,
      ...second.at(path),
      field: fieldName(path),
      message: `${message} in ${first.file} as well`,
    });
  }
  return { faulty, faults };
}

/** Where the value (or name) at `path` is written; where it is missing, the group that should hold it. */
function position(document: Document, lines: LineCounter, path: readonly PropertyKey[], atName = false) {
  let node: Node | null | undefined = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const [depth, part] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (!pair) break;
      const key = pair.key as Node;
      node = pair.value as Node | null;
      const named = atName && depth === path.length - 1;
      const written = isScalar(node) && node.range && node.range[1] > node.range[0];
      offset = (written && !named ? node : key)?.range?.[0] ?? offset;
    } else if (isSeq(node)) {
      node = node.items[Number(part)] as Node | undefined;
      if (!node) break;
      offset = node.range?.[0] ?? offset;
    } else break;
  }
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

function nowhere() {
  return { line: 0, column: 0 };
}

function wholeFile(file: string, message: string): PostingFault {
  return { file, line: 0, column: 0, field: "", message };
}

function byPlace(one: PostingFault, other: PostingFault): number {
  return (
    (one.file < other.file ? -1 : one.file > other.file ? 1 : 0) ||
    one.line - other.line ||
    one.column - other.column
  );
}

function unreadable(error: unknown, what: "file" | "folder"): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return `there is no such ${what}`;
  if (code === "ENOTDIR") return "is a file; name the folder that holds the postings";
  if (code === "EACCES" || code === "EPERM") return `may not be read; allow it with chmod u+r`;
  return `can't be read: ${(error as Error).message}`;
}

function zoneFaults(written: unknown): { path: readonly string[]; message: string }[] {
  return ["opens", "deadline", "notices"].flatMap((field) => {
    const zone: unknown = (written as Record<string, Record<string, unknown> | undefined>)[field]?.[
      "timeZone"
    ];
    return typeof zone === "string" && !isPlace(zone)
      ? [{ path: [field, "timeZone"], message: unknownZone(zone) }]
      : [];
  });
}

/** Abbreviations and offsets are refused: `EST` and `+01:00` know no summer time, which no advert means. */
export function isPlace(zone: string): boolean {
  return (zone.includes("/") || zone === "UTC") && IANAZone.isValidZone(zone);
}

function unknownZone(zone: string): string {
  const zones = Intl.supportedValuesOf("timeZone");
  const city = zone.split("/").at(-1) ?? zone;
  const meant =
    nearest(zone, zones) ??
    zones.find((one) => nearest(city, [one.split("/").at(-1) ?? one]) !== undefined && city.length > 3);
  return `'${zone}' is not a time zone; ${meant ? `did you mean '${meant}'?` : "write an IANA name with its place, for example Europe/Berlin"}`;
}

function resolveTimes({ opens, deadline, ...rest }: PostingFile): Posting {
  const timeZone = rest.notices?.timeZone ?? deadline?.timeZone ?? opens?.timeZone;
  return {
    ...rest,
    ...(timeZone && { timeZone }),
    ...(opens && { opensAt: instant(local(opens.date, "00:00", opens.timeZone)) }),
    ...(deadline && { deadline: resolveDeadline(deadline) }),
  };
}

function resolveDeadline(written: NonNullable<PostingFile["deadline"]>): Deadline {
  const { date, time, timeZone, graceHours, untilFilled } = written;
  // An hour that comes twice when summer time ends counts until its second pass: in the applicant's favour.
  const last = local(date, time, timeZone).getPossibleOffsets().at(-1) ?? local(date, time, timeZone);
  const ends = last.plus({ minutes: 1 });
  const lateFrom = ends.plus({ hours: graceHours });
  return { date, time, timeZone, endsAt: instant(ends), lateFrom: instant(lateFrom), untilFilled };
}

function local(date: string, time: string, zone: string): DateTime {
  return DateTime.fromISO(`${date}T${time}`, { zone });
}

function instant(time: DateTime): string {
  return time.toUTC().toJSDate().toISOString();
}

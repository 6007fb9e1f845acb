import { tellingQuote } from "../check/evidence.ts";
import type { CheckedItem, Verdict } from "../check/verdict.ts";
import { readingFaults } from "../document/reading.ts";
import { messageText } from "../document/section.ts";
import type { LanguageCode, Problem } from "../kinds.ts";
import type { Accepts, Item, Posting } from "../posting/posting.ts";
import type { Entry, Mark } from "./letter.ts";
import { fileName, hostOf, oneLine } from "./safe.ts";
import type { Wording } from "./wording.ts";

/** A checklist's lines in an applicant's language. */

/** The sign of each state. */
export const marks: Readonly<Record<CheckedItem["status"], Mark>> = {
  received: "✓",
  flawed: "✗",
  missing: "✗",
  unreadable: "✗",
  unsure: "?",
  waived: "–",
  "not-needed": "–",
};

/** What a checklist is written from. */
export interface Subject {
  readonly posting: Pick<Posting, "items">;
  readonly verdict: Verdict;
  readonly wording: Wording;
}

/** Lines of the checklist, each with what is there or how to mend it. */
export function entriesOf(items: readonly CheckedItem[], subject: Subject): Entry[] {
  const named = new Set<string>();
  return items.map((checked) => {
    const item = subject.posting.items.find(({ id }) => id === checked.id);
    const tooFew = checked.status === "flawed" && checked.problems.some(({ code }) => code === "too-few");
    return {
      mark: marks[checked.status],
      title: titleOf(item, checked.id, subject.wording),
      state: tooFew ? subject.wording.notEnough : subject.wording.states[checked.status],
      lines: linesOf(checked, item, subject, named),
    };
  });
}

/** What the posting calls the item, else the kinds' names. */
export function titleOf(item: Item | undefined, id: string, wording: Wording): string {
  const own =
    item?.title?.[wording.locale.slice(0, 2)] ?? (wording.locale === "nb" ? item?.title?.["no"] : undefined);
  if (own) return capitalised(own);
  if (item === undefined) return id;
  return capitalised(acceptsWords(item.accepts, wording));
}

function acceptsWords(accepts: Accepts, wording: Wording): string {
  if ("kind" in accepts) {
    const { kind, level } = accepts;
    return kind === "diploma" && level && level !== "unknown" ? wording.diplomas[level] : wording.kinds[kind];
  }
  const [parts, last] =
    "anyOf" in accepts ? ([accepts.anyOf, wording.or] as const) : ([accepts.allOf, wording.and] as const);
  return listed(
    parts.map((part, index) => {
      const words = acceptsWords(part, wording);
      return index === 0 || wording.locale === "de" ? words : uncapitalised(words);
    }),
    last,
  );
}

/** @param named files that an earlier line says can't be read: what is wrong with one is said once */
function linesOf(
  checked: CheckedItem,
  item: Item | undefined,
  { verdict, wording }: Subject,
  named: Set<string>,
): string[] {
  const persons = item !== undefined && "kind" in item.accepts && item.accepts.kind === "references";
  const once = (file: string, words: string) => {
    if (named.has(file)) return wording.perhapsInside(file);
    named.add(file);
    return words;
  };
  const problems = checked.problems
    .filter(({ code }) => code !== "link-instead-of-file")
    .toSorted((a, b) => Number(a.code === "too-few") - Number(b.code === "too-few"))
    .map((problem) => {
      const words = problemLine(problem, wording, persons);
      return isReadingFault(problem) ? once(fileName(problem.file ?? ""), words) : words;
    });
  const places = placesOf(checked.documents, verdict, wording);
  const home = item?.when?.foreignDegree.home;
  switch (checked.status) {
    case "received":
      // A reviewer says so: of nothing that came by mail.
      if (checked.found === 0 && checked.documents.length === 0) return [];
      return persons
        ? [wording.personsFound(checked.found, places), ...namesOf(checked, verdict), ...problems]
        : [shownPlaces(checked.documents, verdict, wording), ...problems];
    case "missing":
      return [persons ? wording.nameReferees(checked.needed) : wording.sendIt(checked.needed), ...problems];
    case "unsure":
      if (places === "" && home) return [wording.ifForeign(countryName(home, wording)), ...problems];
      return [wording.perhaps(places), ...problems];
    case "unreadable":
      return problems.length > 0 ? problems : [once(places, wording.unclear(places))];
    case "flawed":
      return problems;
    default:
      return [];
  }
}

/** A broken rule and how to mend it. */
export function problemLine(problem: Problem, wording: Wording, persons = false): string {
  const { code, file, found, allowed, advice } = problem;
  if (code === "link-instead-of-file") return wording.links(hostOf(`${found}`) ?? "…");
  const inLanguages = code === "wrong-language" || code === "translation-missing";
  const name = (value: string) => (inLanguages ? languageName(value, wording) : oneLine(value, 80));
  const several = typeof allowed === "object" ? allowed : [`${allowed ?? "pdf"}`];
  return wording.problems[code]({
    file: file === undefined ? "" : file === messageText ? wording.inMail : fileName(file),
    found: name(`${found ?? ""}`),
    allowed: listed(several.map(code === "wrong-format" ? formatName : name), wording.or),
    more: Math.max(1, Number(allowed) - Number(found) || 1),
    persons,
    advice: advice === true,
  });
}

/** `cv.pdf, pages 1–2; in the text of your mail`. A picture has no pages; those that are an estimate are not named. */
export function placesOf(documents: CheckedItem["documents"], verdict: Verdict, wording: Wording): string {
  const pageless = new Set(
    verdict.documents
      .filter(({ pagesEstimated, pages, format }) => pagesEstimated || pages === 0 || format === "image")
      .map(({ file }) => file),
  );
  const places = documents.map(({ file, pages }) => {
    if (file === messageText) return wording.inMail;
    return pageless.has(file) ? fileName(file) : wording.place(fileName(file), pages[0], pages[1]);
  });
  return shortened([...new Set(places)], wording, "; ");
}

/** Places with the words that show what stands there: `scan.pdf, page 1: “Transcript of Records”`. */
function shownPlaces(documents: CheckedItem["documents"], verdict: Verdict, wording: Wording): string {
  const places = documents.map((place) => {
    const [first, last] = place.pages;
    const section = verdict.documents
      .find(({ file }) => file === place.file)
      ?.sections.find(({ pages }) => pages[0] === first && pages[1] === last);
    const quote = section && tellingQuote(section);
    const where = placesOf([place], verdict, wording);
    return quote ? `${where}: ${wording.quoted(oneLine(quote, 80))}` : where;
  });
  return shortened([...new Set(places)], wording, "; ");
}

/** The referees that were counted, by name; none where the names don't add up to the count. */
function namesOf({ documents, found }: CheckedItem, verdict: Verdict): string[] {
  const named = verdict.documents
    .filter(({ file }) => documents.some((place) => place.file === file))
    .flatMap(({ referees }) => referees.map(({ name }) => oneLine(name, 80)));
  const names = [...new Set(named)];
  return names.length === found && found <= 8 ? [names.join(", ")] : [];
}

/** Hosts of the links that came instead of files. */
export function linkedHosts({ items }: Verdict): string {
  const links = items.flatMap(({ problems }) =>
    problems.flatMap(({ code, found }) =>
      code === "link-instead-of-file" ? [hostOf(`${found}`) ?? "…"] : [],
    ),
  );
  return [...new Set(links)].toSorted().slice(0, 3).join(", ");
}

/** Names of files that no line of the checklist shows. */
export function filesBeside(verdict: Verdict, wording: Wording): string {
  const named = new Set(
    [...verdict.items.flatMap((item) => [...item.documents, ...item.problems]), ...verdict.problems].map(
      ({ file }) => file,
    ),
  );
  const beside = verdict.documents.filter(
    ({ file, ignored }) => !ignored && file !== messageText && !named.has(file),
  );
  return shortened([...new Set(beside.map(({ file }) => fileName(file)))], wording, ", ");
}

/** Names of the files that problems are about. */
export function filesOf(problems: readonly Problem[], wording: Wording): string {
  return shortened([...new Set(problems.map(({ file }) => fileName(file ?? "")))], wording, ", ");
}

/** Whether the file can't be read, as against being read and breaking a rule. */
export function isReadingFault({ code, allowed }: Problem): boolean {
  return readingFaults.some((fault) => fault === code) && allowed === undefined;
}

function shortened(words: readonly string[], wording: Wording, separator: string): string {
  const most = 8;
  const rest = words.length - most;
  const shown = words.slice(0, most).join(separator);
  return rest > 0 ? `${shown}${separator}${wording.more(rest)}` : shown;
}

export function listed(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

export function languageName(code: LanguageCode, { locale }: Wording): string {
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(code) ?? code;
  } catch {
    return oneLine(code, 20);
  }
}

function countryName(code: string, { locale }: Wording): string {
  return new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code;
}

function formatName(format: string): string {
  return format.length <= 4 ? format.toUpperCase() : format;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** `Thesis` within a title, but not `CV`. */
function uncapitalised(text: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

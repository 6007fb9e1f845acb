import { rangePattern } from "./dates.ts";

/** A mark or grade in the usual national forms, or a number of credits. */
const mark =
  "\\d{1,3}(?:[.,]\\d{1,3})?(?:\\s?%|\\s?\\/\\s?\\d{1,3})?(?:\\s?(?:ECTS|CP|LP|sp|stp|hp|fup|op|EC|CFU|KP|SWS|CH|h|cr|pts?|points?|Punkte|credits?|units?))?|[A-F][+\u2212*-]?|[A-H]\\d|A\\+\\+?|[A-D][A-D]|F[DFX]?|[SOEWXTN]|AP|NT|SB|MH|SS|RR|NA|AB|30\\s?(?:\\/\\s?30\\s?)?(?:e lode|L|con lode|cum laude)|(?:VG|G|U|MVG|VU|IG|TG)|I{1,3}|II?[:.][12]|[12]:[12]|2nd|1st|3rd|P|NP|CR|HD|PS|pass(?:ed)?|fail(?:ed)?|bestanden|bestått|godkänd|väl godkänd|godkendt|bestået|ikke bestått|voldaan|geslaagd|best\\.|b\\.|be|ng|sehr gut|gut|befriedigend|ausreichend|genügend|très bien|bien|assez bien|passable|validé|acquis|admise?|sobresaliente|notable|aprobado|apto|aprobada|matrícula de honor|excellent|very good|good|satisfactory|sufficient|outstanding|distinction|merit|credit|compl(?:eted)?|yes|ja|ok|idone[oa]|approvat[oa]|superat[oa]|aprovad[oa]|excelente|bom|muito bom|bardzo dobry|ponad dobry|dobry plus|dobry|dostateczny(?: plus)?|zaliczone|zal\\.?|pekiyi|iyi|orta|geçti|başarılı|отлично|хорошо|удовлетворительно|зачтено|зачет|відмінно|добре|зараховано|优秀|良好|中等|及格|合格|优|良|hyväksytty|výborně|velmi dobře|dobře|jeles|jó|άριστα|λίαν καλώς|καλώς|[-–—]";
const valuePattern = new RegExp(
  `^(?:(?:${mark})(?:\\s*[([]\\s*[^()\\[\\]]{1,18}[)\\]])?|(?:${mark})\\s*[-–/:]\\s*(?:${mark}))$`,
  "iu",
);
const dateCell =
  /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|(?:19|20)\d{2}(?:\s?[./-]\s?\d{1,4}|[HVSWhv])?|(?:\p{Lu}{1,2}|WS|SS|WiSe|SoSe|HT|VT|spring|autumn|fall|summer|winter|høst|vår|haust|forår|efterår)\.?\s?(?:\d{2,4})(?:\/\d{2,4})?|\p{L}{3,9}\.?\s\d{4}|sem(?:ester)?\.?\s?\d{1,2})$/iu;
const money = /[€$£]|(?:^|\s)(?:EUR|USD|GBP|NOK|SEK|DKK|CHF|kr\.?)(?:\s|$)/;
const courseCode = /^[\p{Lu}]{1,6}[-\s]?\d{2,6}[\p{L}\d-]*$/u;

/** Words in the name of a course; what a grade means takes more. */
const longestCourse = 9;

/**
 * Whether a line is a row of a table of courses: words, then at least two values (or one beside a code).
 * @param headed below the header of a table of results, where one value is enough
 */
export function isGradedRow(text: string, headed = false): boolean {
  if (money.test(text) || /\.{4,}|(?:\s\.){4,}|@|https?:/.test(text)) return false;
  if (rangePattern.test(text.replaceAll(/\d{4}-\d{2}-\d{2}|\d{4}\/\d{2,4}/g, ""))) return false;
  const cells = text
    .split(/\t|\s{2,}|\s*\|\s*/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "")
    .flatMap(apart);
  if (cells.length < 2) return isFlatRow(text);
  const words = cells.filter(
    (cell) => /\p{L}{4,}|\p{Script=Han}{2,}/u.test(cell) && !valuePattern.test(cell) && !dateCell.test(cell),
  );
  const values = cells.slice(1).filter((cell) => valuePattern.test(cell));
  const codes = cells.filter((cell) => courseCode.test(cell) && !valuePattern.test(cell));
  const dates = cells.filter((cell) => dateCell.test(cell));
  if (words.length === 0) return codes.length > 0 && values.length >= 3 && cells.length >= 4;
  return (
    words.length >= 1 &&
    words.length <= 3 &&
    words.every((cell) => cell.length < 90 && cell.split(/\s+/).length <= longestCourse) &&
    values.length >= 1 &&
    (headed || values.length + codes.length + dates.length >= 2)
  );
}

/** Cells that ran into one: `WT 2021/22 6`, `Compilers 1.0 B+`, `CS 101 Compilers`. */
function apart(cell: string): string[] {
  const rest = cell.split(/\s+/);
  const values: string[] = [];
  while (rest.length > 0 && valuePattern.test(rest.at(-1) as string)) values.unshift(rest.pop() as string);
  const before = rest.join(" ");
  if (values.length === 0 || (values.length === 1 && !dateCell.test(before))) return withCode(cell);
  return before === "" ? values : [...withCode(before), ...values];
}

/** A course's code set near its name. */
function withCode(cell: string): string[] {
  const code = /^(\p{Lu}{2,5}\s?\d{3,5})\s+(?=\p{Lu}\p{L}{2})/u.exec(cell);
  return code ? [code[1] as string, cell.slice(code[0].length)] : [cell];
}

/** A row whose cells ran together: `Linear Algebra 6 1.3`. */
function isFlatRow(text: string): boolean {
  const parts = text.trim().split(/\s+/);
  let values = 0;
  while (parts.length > 1 && valuePattern.test(parts.at(-1) as string)) {
    values++;
    parts.pop();
    if (dateCell.test(parts.at(-1) ?? "")) parts.pop();
  }
  const coded = courseCode.test(parts[0] ?? "") && parts.length > 1;
  return (
    values >= (coded ? 1 : 2) &&
    parts.length <= 10 &&
    parts.some((part) => /\p{L}{4,}/u.test(part)) &&
    !/[.,;:]$/.test(parts.at(-1) ?? "")
  );
}

import type { Line } from "./reading.ts";
import { fold } from "./words.ts";

/** Names of persons and the ways to reach them, as they stand in running documents. */

/** `jane@example.org`, `jane (at) example (dot) org`, `jane [at] example.org`, `jane AT example DOT org`. */
const at = "\\s?[([{<]\\s*(?:at|ät|@|æt|arroba|snabel-?a|apenstaartje)\\s*[)\\]}>]\\s?";
const bracketedDot = "\\s*[([{]\\s*(?:dot|punkt|punt|prikk|point|punto)\\s*[)\\]}]\\s*";
const label = "[\\p{L}\\d-]{1,63}";
const local = "([\\p{L}\\d][\\p{L}\\d._%+-]{0,63})";
const mailPattern = new RegExp(
  // `jane at example dot org`: only with both words, since people meet at places.
  `${local}(?:(?:\\s*@\\s*|${at})(${label}(?:(?:\\.|${bracketedDot}|\\sdot\\s)${label})*(?:\\.|${bracketedDot}|\\sdot\\s)\\p{L}{2,24})|\\sat\\s(${label}(?:\\sdot\\s${label})*\\sdot\\s\\p{L}{2,24}))(?![\\p{L}\\d])`,
  "giu",
);

const dotWord = new RegExp(`${bracketedDot}|\\sdot\\s`, "giu");

export interface Found {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Mail addresses in a line, written plainly or with the @ spelt out, in small letters. */
export function mailsIn(text: string): Found[] {
  if (!/@|\bat\b|\(|\[|\{|</i.test(text)) return [];
  return [...text.matchAll(mailPattern)].map((match) => ({
    value:
      `${match[1]}@${(match[2] ?? match[3] ?? "").replaceAll(dotWord, ".").replaceAll(/\s+/g, "")}`.toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const phoneLabel =
  /(?:\b(?:tel(?:efon|ephone|efoon|éfono|éphone|efono|efonnummer|efoonnummer)?|phone|mobile?|mob|mobil(?:nummer|telefon)?|tlf|tfn|cell|handy|gsm|fon|ph|móvil|cellulare|ring|call)\b|☎|📞|✆)\.?\s*(?:no\.?|nr\.?|nummer|number)?\s*[:.]?\s*$/iu;

/**
 * Telephone numbers in a line: with a `+` or `00`, or with a word such as `Tel.` before them; 7 to
 * 15 digits (ITU-T E.164). Years, dates, grades and account numbers are none.
 */
export function phonesIn(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(
    /(?<![\p{L}\d.,/-])(?:\+|00|\(\+|\()?\d[\d\s()./\u2010-\u2013-]{5,22}\d(?![\p{L}\d])/gu,
  )) {
    const raw = match[0];
    const digits = raw.replaceAll(/\D/g, "");
    if (digits.length < 7 || digits.length > 15) continue;
    const international = /^\(?(?:\+|00)/.test(raw);
    // `03 00 00 00 00`, `020 7946 0000`: a national number in its groups.
    const national = /^\(?0\d{1,4}\)?(?:[\s.]\d{2,4}){2,4}$/.test(raw) && digits.length >= 9;
    if (!international && !national && !phoneLabel.test(text.slice(0, match.index))) continue;
    if (/^\d{4}\s*[\u2010-\u2013-]\s*\d{4}$/.test(raw) || /^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(raw))
      continue;
    found.push({ value: raw.trim(), start: match.index, end: match.index + raw.length });
  }
  return found;
}

const particles =
  "von|van|de|der|den|ten|ter|te|di|da|del|della|la|le|du|dos|das|bin|ibn|al|el|zu|zur|af|av|’t|'t|y|e|op|zum|vom";
const nameWord =
  "(?:\\p{Lu}[\\p{L}\\p{M}’'´`]{0,30}\\p{Ll}[\\p{L}\\p{M}]{0,30}(?:-\\p{Lu}?[\\p{L}\\p{M}’']{1,30}){0,3}|\\p{Lu}\\.(?:-?\\p{Lu}\\.){0,4}|\\p{Lu}(?=\\s\\p{Lu}\\p{Ll})|\\p{Lu}{2,30}(?:-\\p{Lu}{2,30})?)";
const titles =
  "(?:(?:univ\\.?-?|apl\\.?\\s|em\\.?\\s)?prof(?:essor)?(?:essorin|essore|esseur|essora)?\\b\\.?(?:\\s?(?:em\\.|dr\\.))*|(?:priv\\.?-?)?doz\\.?|pd\\b|dr(?:\\.|\\b)(?:-?\\s?ing\\.?|\\s?rer\\.?\\s?nat\\.?|\\s?habil\\.?|\\s?phil\\.?|\\s?med\\.?|\\s?h\\.?\\s?c\\.?|\\s?techn\\.?|\\s?oec\\.?)*|(?:assoc|ass|assistant|associate|full|adj|adjunct|emeritus)\\.?\\s(?=prof)|mr\\.?|mrs\\.?|ms\\.?|miss|frau|herrn?|mevr(?:ouw)?\\.?|dhr\\.?|de heer|fru|hr\\.?|drs\\.?|ir\\.?|ing\\.?|dipl\\.?-?(?:ing|inf|phys|math)\\.?|m\\.?\\s?sc\\.?|mag\\.?|pr\\b\\.?|docent|lektor|førsteamanuensis|universitetslektor|studierektor|hoogleraar|sir|dame|mme|m\\.|sra?\\.?|dott\\.?(?:ssa)?|doc(?:tor)?\\.?)";
const namePattern = new RegExp(
  `(?<![\\p{L}\\p{N}@.])(?<title>(?:${titles}(?![\\p{L}])\\s*,?\\s*)+)?(?<name>${nameWord}(?:\\s+(?:(?:${particles})\\s+)*${nameWord}){1,4})(?![\\p{L}\\p{N}@])`,
  "gu",
);
const titlePattern = new RegExp(`^(?:${titles}(?![\\p{L}])\\s*,?\\s*)+`, "iu");
const hasTitle = new RegExp(`(?<![\\p{L}])${titles}(?![\\p{L}])`, "iu");

/** Words that begin with a capital and are no name: institutions, headings, streets, months, degrees. */
const noName =
  /^(?:univ.*|.*universit(?:y|at|et|ät|eit|é|à|à|ario).*|.*hochschule.*|.*hogeschool.*|.*høgskole.*|.*högskola.*|institut.*|department|dept|faculty|fakult.*|facult.*|school|college|academy|centre|center|laborator.*|labs?|group|chair|lehrstuhl|research|science.*|sciences|engineering|computer|data|analytics|machine|learning|informatics|informati.*|mathemati.*|physics|studies|master.*|bachelor.*|phd|msc|bsc|doctor.*|thesis|supervisor.*|betreuer.*|advisor.*|veileder|begeleider|promotor|references?|referees?|referenzen|referenties|referanser|referenser|referencer|contact.*|kontakt.*|email|e-mail|mail|tel.*|phone|mobile?|fax|address|adresse|adres|street|strasse|straße|.*strasse|.*straße|.*straat|.*laan|.*gata|.*gaten|.*gate|.*vej|.*vägen|.*veien|.*gatan|avenue|road|lane|platz|.*platz|.*plein|germany|deutschland|norway|norge|belgium|belgië|netherlands|nederland|sweden|sverige|denmark|danmark|january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|head|director|manager|leader|lecturer|reader|fellow|postdoc.*|assistant|associate|senior|junior|full|dean|chief|officer|team|project|company|gmbh|ag|ltd|inc|as|asa|ab|bv|nv|the|this|from|at|of|and|und|en|og|och|for|für|in|my|dear|sehr|geehrte.*|best|kind|regards|sincerely|yours|position|role|title|name|page|seite|side|pagina|web|website|http.*|www|orcid|linkedin|github|statistics|applied|technical|technische?|national|international|software|systems?|technology|technologies|artificial|intelligence|language|linguistics|biology|chemistry|economics|law|medicine|division|section|unit|office|room|building|po|box|mr|mrs|ms|dr|prof|professor.*|available|request|upon|curriculum|vitae|letter|application|job|dossier|relation|relationship|course.*|lecture.*|employer|former|current|also|please|with|mit|met|med)$/iu;

export interface Name extends Found {
  /** The words before it that say who it is: `Prof. Dr.`. */
  readonly title: string;
}

/** What may be a person's name in a line: two to five capitalised words, with or without titles before. */
export function namesIn(text: string): Name[] {
  const found: Name[] = [];
  // A family name before a comma: `Roe, Jane`.
  const turned = /^\s*(\p{Lu}[\p{L}'’-]+),\s+(\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}.'’-]*)?)\s*$/u.exec(text);
  if (turned && !noName.test(turned[1] as string) && !noName.test(turned[2] as string)) {
    found.push({ value: `${turned[2]} ${turned[1]}`, title: "", start: 0, end: text.length });
    return found;
  }
  for (const match of text.matchAll(namePattern)) {
    let name = match.groups?.["name"] ?? "";
    let title = match.groups?.["title"] ?? "";
    const inner = titlePattern.exec(name);
    if (inner && inner[0].length < name.length) {
      title += inner[0];
      name = name.slice(inner[0].length);
    }
    const before = titleBefore(text.slice(0, match.index));
    const words = name.split(/\s+/).filter((word) => word !== "");
    if (words.length < (title || before ? 1 : 2)) continue;
    if (words.some((word) => noName.test(word.replace(/[.,]$/, "")))) continue;
    if (!words.some((word) => /\p{L}{3,}|^\p{Lu}\p{Ll}$/u.test(word))) continue;
    found.push({
      value: name.trim(),
      title: (title || before).trim(),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found;
}

function titleBefore(text: string): string {
  const last = new RegExp(`(?<![\\p{L}])((?:${titles}(?![\\p{L}])\\s*,?\\s*)+)$`, "iu").exec(text);
  return last?.[1] ?? "";
}

export function isTitled(text: string): boolean {
  return hasTitle.test(text);
}

/** The parts of a name that tell persons apart: folded, initials and particles left out. */
export function nameParts(name: string): string[] {
  const skip = new Set(particles.split("|"));
  return (name.match(/[\p{L}\p{M}]+/gu) ?? [])
    .map((part) => fold(part))
    .filter(
      (part) =>
        part.length > 1 &&
        !skip.has(part) &&
        !/^(?:dr|prof|professor|mr|mrs|ms|frau|herr|phd|msc|bsc)$/.test(part),
    );
}

/** Whether two names can be the same person's: the same last word, or all words of the shorter in the longer. */
export function samePerson(one: string, other: string): boolean {
  const a = nameParts(one);
  const b = nameParts(other);
  if (a.length === 0 || b.length === 0) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((part) => long.includes(part))) return true;
  const initials = (name: string) => (name.match(/\p{L}+/gu) ?? []).map((part) => fold(part)[0]);
  return a.at(-1) === b.at(-1) && initials(one)[0] === initials(other)[0];
}

export const lineText = (line: Line | undefined): string => line?.text.replaceAll(/\s+/g, " ").trim() ?? "";

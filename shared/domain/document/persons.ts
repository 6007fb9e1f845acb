import type { Line } from "./reading.ts";
import { fold } from "./words.ts";

/** Names of persons and the ways to reach them, as they stand in running documents. */

/**
 * `jane@example.org`, `jane (at) example (dot) org`, `jane_at_example.org`, `jane AT example DOT org`; behind
 * a word such as `E-mail:` also `jane at example.org` and, misread, `jane & example.org`.
 */
const at =
  "\\s?(?:[([{<]\\s*(?:at|ät|a|@|æt|chez|arroba|chiocciola|snabel-?a|apenstaartje|małpa)\\s*[)\\]}>]|[_*-]at[_*-]|[@\uFF20])\\s?";
const bracketedDot = "\\s*[([{_*-]\\s*(?:dot|punkt|punt|prikk|point|punto|ponto|kropka)\\s*[)\\]}_*-]\\s*";
const label = "[\\p{L}\\d-]{1,63}";
const local = `([\\p{L}\\d][\\p{L}\\d._%+-]{0,63}?(?:(?:${bracketedDot}|\\sdot\\s)[\\p{L}\\d]{1,40}){0,2})`;
const domain = `(${label}(?:(?:\\.|${bracketedDot}|\\sdot\\s)${label})*(?:\\.|${bracketedDot}|\\sdot\\s)\\p{L}{2,24})`;
const mailPattern = new RegExp(
  // `jane at example dot org`: only with both words, or behind a label, since people meet at places.
  `${local}(?:${at}\\s*${domain}|(?<=(?:e-?mail|mail|post)\\s?:?\\s*[\\p{L}\\d._%+-]{1,63})\\s?[&©®]\\s?(${label}(?:\\.${label})*\\.\\p{L}{2,24})|\\sat\\s(${label}(?:\\sdot\\s${label})*\\sdot\\s\\p{L}{2,24})|(?<=(?:e-?mail|mail|post)\\s?:\\s*[\\p{L}\\d._%+-]{1,63})\\sat\\s(${label}(?:\\.${label})*\\.\\p{L}{2,24}))(?![\\p{L}\\d])`,
  "giu",
);
const dotWord = new RegExp(`${bracketedDot}|\\sdot\\s`, "giu");

export interface Found {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const plain = (part = ""): string => part.replaceAll(dotWord, ".").replaceAll(/\s+/g, "");

/** Mail addresses in a line, written plainly or with the @ spelt out, in small letters. */
export function mailsIn(text: string): Found[] {
  if (!/[@\uFF20©®]|\w\s?&|(?<![\p{L}\d])at(?![\p{L}\d])|[([{<]\s*(?:a|ät|æt|arr|chi|sn|ap|ma)/iu.test(text))
    return [];
  return [...text.matchAll(mailPattern)].map((match) => ({
    value: `${plain(match[1])}@${plain(match[2] ?? match[3] ?? match[4] ?? match[5])}`.toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const particles =
  "von|van|de|der|den|ten|ter|te|di|da|del|della|la|le|du|dos|das|bin|ibn|al|el|zu|zur|af|av|’t|'t|y|e|op|zum|vom";
const nameWord =
  "(?:(?:[dl]['’])?\\p{Lu}[\\p{L}\\p{M}’'´`]{0,30}\\p{Ll}[\\p{L}\\p{M}]{0,30}(?:-\\p{Lu}?[\\p{L}\\p{M}’']{1,30}){0,3}|\\p{Lu}\\.(?:-?\\p{Lu}\\.){0,4}|\\p{Lu}(?=\\s\\p{Lu}\\p{Ll})|\\p{Lu}{2,30}(?:-\\p{Lu}{2,30})?)";
const titles = [
  // Professors, in the order of their parts: `o. Univ.-Prof.`, `Prof. Dr.-Ing. habil.`, `Assoc. Prof.`
  "(?:(?:assoc(?:iate)?|ass(?:is)?t(?:ant)?|full|adj(?:unct)?|emeritus)\\.?\\s)?(?:o\\.\\s?|ao\\.\\s?)?(?:univ\\.?-?|apl\\.?\\s|em\\.?\\s)?prof(?:es+eur|es+ore|es+or(?:a|in|em|ern)?|a|ª)?\\.?(?:ª|ssa)?(?:\\s?(?:em\\.|dr\\.|nadzw\\.|zw\\.))*",
  "(?:priv\\.?-?)?doz(?:ent(?:in)?)?\\.?|pd|doc(?:tor|ent|\\.)|doç\\.?|yrd\\.|öğr\\. ?üyesi",
  "dra?(?:\\.|(?![\\p{L}]))(?:-?\\s?ing\\.?|\\s?rer\\.?\\s?nat\\.?|\\s?habil\\.?|\\s?hab\\.?|\\s?inż\\.?|\\s?phil\\.?|\\s?med\\.?|\\s?h\\.?\\s?c\\.?(?:\\s?mult\\.?)?|\\s?techn\\.?|\\s?oec\\.?|\\s?sc\\.?(?:\\s?ETH)?|\\s?iur\\.?|\\s?jur\\.?|\\s?theol\\.?|\\s?pol\\.?|\\s?ir\\.?)*",
  "tekn\\.?\\s?(?:dr|lic)\\.?|fil\\.?\\s?(?:dr|lic|mag)\\.?|pgs\\.?(?:\\s?ts\\.?)?|gs\\.?\\s?ts\\.?|(?:rn|ph|ju|mu|mv)dr\\.?|inż\\.?|mgr\\.?|csc\\.?|проф\\.?|доц\\.?|д-р|канд?\\.|καθ\\.?|δρ\\.?",
  "mr\\.?|mrs\\.?|ms\\.?|miss|mx\\.?|sir|dame|shri|smt\\.?",
  "frau|herrn?|mevr(?:ouw)?\\.?|dhr\\.?|de heer|fru|hr\\.?",
  "drs\\.?|ir\\.?|ing\\.?|eng\\.?|engr\\.?|dipl\\.?-?(?:ing|inf|phys|math|kfm|biol|chem)\\.?|m\\.?\\s?sc\\.?|mag\\.?|di(?=\\s)",
  "pr\\.?|eth|lektor|amanuensis|førsteamanuensis|førstelektor|universitetslektor|seniorforsker|studierektor|adjunkt|hoogleraar|uhd",
  "monsieur|madame|mme|mlle|m\\.|don|doña|sr(?:\\.?ª|a)?\\.?|dott\\.?(?:\\.?ssa|oressa|or)?|(?:chiar|gent|egr)\\.?\\s?m[oa]|lic\\.?(?:\\s?(?:phil|iur|oec|rer\\.\\s?pol)\\.?)?|mtr[oa]\\.?|signora?|sig\\.?(?:ra)?",
].join("|");
const title = `(?:(?:${titles})(?![\\p{L}])\\s*,?\\s*)`;
/** What may stand behind a name for the same: `Jane Roe, PhD`. */
const degreeBehind = /^,?\s(?:ph\.?\s?d|m\.?d|d\.?phil|sc\.?d|ed\.?d|m\.?sc|mba|csc|frs)(?![\p{L}])/iu;
const namePattern = new RegExp(
  `(?<![\\p{L}\\p{N}@.])${nameWord}(?:[ \\u00a0]{1,2}(?:(?:${particles})[ \\u00a0])*${nameWord}){0,4}(?![\\p{L}\\p{N}@])`,
  "gu",
);
const titlePattern = new RegExp(`^${title}+`, "iu");
const hasTitle = new RegExp(`(?<![\\p{L}])(?:${titles})(?![\\p{L}])`, "iu");
const titleAlone = new RegExp(`^(?:${titles})$`, "iu");
const titleAtEnd = new RegExp(`(?<![\\p{L}])(${title}+)$`, "iu");

/** Words that begin with a capital and are no name: institutions, headings, streets, months, degrees. */
const noName =
  /^(?:univ.*|.*universit(?:y|at|et|ät|eit|é|à|à|ario).*|.*hochschule.*|.*hogeschool.*|.*høgskole.*|.*högskola.*|institut.*|department|dept|faculty|fakult.*|facult.*|school|college|academy|centre|center|laborator.*|labs?|group|chair|lehrstuhl|research|science.*|sciences|engineering|computer|data|analytics|machine|learning|informatics|informati.*|mathemati.*|physics|studies|master.*|bachelor.*|phd|msc|bsc|doctor.*|thesis|supervisor.*|betreuer.*|advisor.*|veileder|begeleider|promotor|references?|referees?|referenzen|referenties|referanser|referenser|referencer|contact.*|kontakt.*|email|e-mail|mail|courriel|correo|tel.*|tél.*|tlf|phone|mobile?|fax|address|adresse|adres|street|strasse|straße|.*strasse|.*straße|.*straat|.*laan|.*gata|.*gaten|.*gate|.*vej|.*vägen|.*veien|.*gatan|avenue|road|lane|platz|.*platz|.*plein|germany|deutschland|norway|norge|belgium|belgië|netherlands|nederland|sweden|sverige|denmark|danmark|january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|hospital|krankenhaus|klinik.*|sykehus.*|sjukhus.*|ministry|ministerium|council|authority|agency|foundation|stiftung|museum|trading|holdings?|industries|ltda|llc|corp|co|pvt|limited|s\.?r\.?l|s\.?p\.?a|general|enquiries|switchboard|zentrale|sekret.*|secret.*|campus|head|director|manager|leader|lecturer|reader|fellow|postdoc.*|assistant|associate|senior|junior|full|dean|chief|officer|team|project|company|gmbh|ag|ltd|inc|as|asa|ab|bv|nv|the|this|from|at|of|and|und|en|og|och|for|für|in|my|dear|sehr|geehrte.*|best|kind|regards|sincerely|yours|position|role|title|name|page|seite|side|pagina|web|website|http.*|www|orcid|linkedin|github|statistics|applied|technical|technische?|national|international|software|systems?|technology|technologies|artificial|intelligence|language|linguistics|biology|chemistry|economics|law|medicine|division|section|unit|office|room|building|po|box|mr|mrs|ms|dr|prof|professor.*|available|request|upon|curriculum|vitae|letter|application|job|dossier|relation|relationship|course.*|lecture.*|employer|former|current|also|please|with|mit|met|med)$/iu;

export interface Name extends Found {
  /** The words before it that say who it is: `Prof. Dr.`. */
  readonly title: string;
}

/** `ROE, Jane – University of …`: the family name in capitals, the given one behind a comma. */
const familyFirst =
  /^\s*(?:[\d•–-]+[.)]?\s+)?((?:(?:van|von|de|der|den|ten|la|di|da|dos|du|del) )+\p{Lu}[\p{L}'’-]+|\p{Lu}{2,}(?:[ '’-]\p{Lu}{2,})*),\s+(\p{Lu}[\p{Ll}.][\p{L}.'’-]*(?:\s\p{Lu}[\p{Ll}.][\p{L}.'’-]*)?)(?=\s*[\t,;:|(–—-])/u;

/** What may be a person's name in a line: two to five capitalised words, with or without titles before. */
export function namesIn(text: string): Name[] {
  const found: Name[] = [];
  if (!/\p{Lu}/u.test(text)) return found;
  // A family name before a comma: `Roe, Jane`.
  const turned = /^\s*(\p{Lu}[\p{L}'’-]+),\s+(\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}.'’-]*)?)\s*$/u.exec(text);
  if (turned && !noName.test(turned[1] as string) && !noName.test(turned[2] as string)) {
    found.push({ value: `${turned[2]} ${turned[1]}`, title: "", start: 0, end: text.length });
    return found;
  }
  const listed = familyFirst.exec(text);
  if (listed && !noName.test(listed[1] as string) && !noName.test(listed[2] as string))
    found.push({ value: `${listed[2]} ${listed[1]}`, title: "", start: listed.index, end: listed[0].length });
  for (const match of text.matchAll(namePattern)) {
    if (listed && found.length > 0 && match.index < listed[0].length) continue;
    let name = match[0];
    let called = "";
    const inner = titlePattern.exec(name);
    if (inner && inner[0].length < name.length) {
      called = inner[0];
      name = name.slice(inner[0].length);
    }
    const behind = text.slice(match.index + match[0].length);
    called ||= titleBefore(text.slice(0, match.index)) || (degreeBehind.exec(behind)?.[0] ?? "");
    const words = properPart(name.split(/[ \u00a0]+/u), called !== "");
    // `Prof. Roe` is somebody; in `Assoc. Prof., Tartu Univ.` the title is another's.
    if (words.length < (called === "" || /,\s*$/.test(called) ? 2 : 1)) continue;
    if (words.length === 1 && titleAlone.test(words[0] as string)) continue;
    if (!words.some((word) => /\p{L}{3,}|^\p{Lu}\p{Ll}$/u.test(word))) continue;
    found.push({
      value: words.join(" "),
      title: called.trim(),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found;
}

/** Words of an office, with which a name may run together: `Jane Roe Professor`, `Rektor Jane Roe`. */
const office =
  /^(?:prof.*|lead|head|director|manager|associate|assistant|senior|dean|lecturer|chief|team|principal|vice|deputy|acting|managing|engineer|ingenieur.*|scientist|analyst|developer|consultant|co-?ordinator|president|registrar|architect|teacher|mentor|tutor|instructor|specialist|administrator|executive|founder|hod|superviso.*|adviser|.*leit(?:er|erin|ung)|.*leder|.*leiar|.*ledare|.*(?:sjef|chef)|geschäftsführer(?:in)?|rektor(?:in)?|dekan(?:in)?|directeur|directrice|directora?|direttore|direttrice|responsable|ingeniero|ingegnere|tutora?|relatore|relatrice|leidinggevende|teamleider|rettleiar|handledare|vejleder)$/iu;

/** The words that are the name itself; none where an institution, a street or a heading was taken for one. */
function properPart(all: readonly string[], titled: boolean): readonly string[] {
  const own = all.findIndex((word) => !office.test(bare(word)));
  if (own < 0) return [];
  const words = all.slice(own);
  const end = words.findIndex(
    (word, index) => noName.test(bare(word)) || (index >= 2 && office.test(bare(word))),
  );
  if (end < 0) return words;
  return titled || (end >= 2 && office.test(bare(words[end] as string))) ? words.slice(0, end) : [];
}

/** What follows a person's name: `, enhetschef`, ` – Professor of Physics`, ` (manager)`. */
export function saysOffice(behind: string): boolean {
  const word = /^\s*[,(–—-]\s*(\p{L}+)/u.exec(behind)?.[1] ?? "";
  return /^\p{Ll}/u.test(word) || office.test(word) || isTitled(word);
}

const bare = (word: string): string => word.replace(/[.,]$/, "");

/** Titles are short; what stands further off says nothing of this name. */
const titleReach = 48;

function titleBefore(text: string): string {
  return titleAtEnd.exec(text.slice(-titleReach))?.[1] ?? "";
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

/** Whether both given names are written out and are two: `Carmen Ruiz` and `Carlos Ruiz`, not `C. Ruiz`. */
export function givenNamesDiffer(one: string, other: string): boolean {
  const [a, b] = [nameParts(one), nameParts(other)];
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) return false;
  const given = (name: string) => fold(/\p{L}[\p{L}\p{M}]*/u.exec(name)?.[0] ?? "");
  const [x, y] = [given(one), given(other)];
  return !x.startsWith(y) && !y.startsWith(x);
}

export const lineText = (line: Line | undefined): string => line?.text.replaceAll(/\s+/g, " ").trim() ?? "";

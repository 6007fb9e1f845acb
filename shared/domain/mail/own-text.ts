import { appliesInPerson } from "./intent.ts";
import { innerMessage, saysForwarded } from "./forwarded.ts";

/**
 * The words that the sender wrote in this message: quoted replies and signatures
 * left out. A message that was passed on stays: its words are what the mail is about.
 */
export function ownText(text: string, subject = ""): string {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  return tidy(strip(lines, saysForwarded(subject)));
}

function strip(lines: readonly string[], forwarded: boolean): string[] {
  const inner = innerMessage(lines);
  if (!inner) return withoutQuotes(lines);
  const before = withoutQuotes(lines.slice(0, inner.start));
  const passedOn =
    inner.kind === "forward" || (forwarded && !before.some((line) => line.trim().length > 400));
  // Above an advert that is passed on stands the application itself.
  if (!passedOn || appliesInPerson(before.join("\n"))) return before;
  // What was passed on may be quoted as a whole, and may hold older messages itself.
  const rest = lines.slice(inner.textStart);
  return [...before, "", ...strip(unquotedAsWhole(rest), false)];
}

/** Apple Mail quotes what it forwards: one mark is taken off when every line has one. */
function unquotedAsWhole(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line.trim() !== "");
  const quoted = filled.filter((line) => /^\s*>/.test(line));
  return filled.length > 0 && quoted.length === filled.length
    ? lines.map((line) => line.replace(/^\s*> ?/, ""))
    : lines;
}

function withoutQuotes(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const attribution = attributionAt(lines, at);
    if (attribution > 0) {
      const rest = lines.slice(at + attribution);
      // Under an attribution everything is old, unless the answer stands between quoted lines.
      if (!rest.some((next) => /^\s*>/.test(next))) break;
      at += attribution - 1;
      continue;
    }
    if (/^\s*>/.test(line)) continue;
    if (isSignatureMark(line)) {
      const quoteBehind = lines.findIndex((next, index) => index > at && attributionAt(lines, index) > 0);
      if (quoteBehind < 0) break;
      at = quoteBehind - 1;
      continue;
    }
    if (isMobileFooter(line)) continue;
    kept.push(line);
  }
  return kept;
}

const wrote =
  "wrote|schrieb|geschrieben|schreef|skrev|a écrit|escribió|escreveu|ha scritto|napisał(?:\\(a\\))?|kirjoitti|skrifaði|написал(?:\\(а\\))?";

/** `On 2 Aug 2021, at 10:00, Jane Roe <jane@example.org> wrote:` in the order of each language. */
const attribution = new RegExp(
  `^[\\s\\p{P}]*(?:(?:on|am|op|den|på|le|el|il|em|dnia|w dniu|pe|ti|ke|to|ma|la|su|man|tir|tirs|ons|tor|tors|fre|lør|søn|mån|tis|lör|sön|lun|mar|mer|jeu|ven|sam|dim|mo|di|mi|do|fr|sa|so|za|wo|vr|zo)[\\s.,].{0,300}|.{0,200}<?[^\\s<>]+@[^\\s<>]+>?.{0,100}|.{0,60}\\d{4}.{0,160}|[\\p{Lu}][\\p{L}.'’ -]{2,60}\\s)(?<![\\p{L}])(?:${wrote})(?![\\p{L}]).{0,200}:\\s*$`,
  "iu",
);

/** How many lines an attribution takes at that place (long ones are wrapped); 0 when there is none. */
function attributionAt(lines: readonly string[], at: number): number {
  const first = (lines[at] ?? "").trim();
  if (first === "" || first.startsWith(">") || first.length > 400) return 0;
  let joined = first;
  for (let count = 1; count <= 3; count++) {
    if (joined.endsWith(":") && joined.length < 500 && attribution.test(joined) && /[\d@]/.test(joined))
      return count;
    const next = (lines[at + count] ?? "").trim();
    if (next === "" || next.startsWith(">")) return 0;
    joined += ` ${next}`;
  }
  return 0;
}

/** `-- ` (RFC 3676 4.3), also where the trailing space was lost, and rules of dashes or underscores. */
function isSignatureMark(line: string): boolean {
  return /^--\s*$/.test(line) || /^[_]{8,}\s*$/.test(line);
}

const mobileFooters =
  /^\s*(?:sent from (?:my|outlook|mail|yahoo|samsung)\b.{0,60}|get outlook for (?:ios|android).{0,60}|(?:von|mit) (?:meinem|outlook|der)\b.{0,60}(?:gesendet|ios|android).{0,20}|gesendet (?:von|mit)\b.{0,60}|diese nachricht wurde von meinem .{0,80}gesendet.{0,5}|verstuurd vanaf (?:mijn|outlook).{0,60}|verzonden (?:vanaf|met|via|vanuit) .{0,60}|sendt fra (?:min|outlook|mobilen).{0,60}|skickat från (?:min|outlook).{0,60}|envoyé de(?:puis)? (?:mon|outlook).{0,60}|enviado desde (?:mi|outlook).{0,60}|inviato da(?:l mio| outlook).{0,60}|outlook (?:für|for|voor) (?:ios|android).{0,60})\.?\s*(?:<https?:\/\/[^>]{1,100}>)?\s*$/iu;

/** What telephones put under every mail. */
function isMobileFooter(line: string): boolean {
  return line.length < 160 && mobileFooters.test(line);
}

function tidy(lines: readonly string[]): string {
  return lines
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

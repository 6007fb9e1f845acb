/**
 * Applicants' own words, made harmless before they stand in a mail of ours. Their
 * mail can be forged, so that a reply reaches somebody else: what is echoed must not
 * carry a message, a line or a header of the forger's.
 */

/**
 * One line without control, formatting (bidi, zero-width) and unpaired surrogate
 * characters, spaces joined, at most `max` characters.
 */
export function oneLine(text: string, max: number): string {
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/[\p{Cf}\p{Cs}\p{Co}]+/gu, "")
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .trim();
  const letters = [...line];
  return letters.length <= max
    ? line
    : `${letters
        .slice(0, max - 1)
        .join("")
        .trimEnd()}…`;
}

/** A file's name as one short line; a long one keeps its ending. */
export function fileName(file: string): string {
  const letters = [...oneLine(file, 400)];
  if (letters.length === 0) return "?";
  if (letters.length <= 60) return letters.join("");
  return `${letters.slice(0, 44).join("")}…${letters.slice(-15).join("")}`;
}

/** What people write behind their name. */
const academic = /^(ph\.?\s?d|d\.?phil|[bm]\.?\s?(sc|a|eng|tech|s)|mba|jr|sr|i{2,3}|dipl.*|dr.*)\.?$/i;

/**
 * A person's name for the greeting; undefined when it does not look like one. An
 * address, a link or a sentence in its place is not repeated.
 */
export function personName(name: string | undefined): string | undefined {
  const line = oneLine(name ?? "", 200).replace(/^["'“„«]+|["'”“»]+$/gu, "");
  const looksLikeName = /^[\p{L}\p{M}][\p{L}\p{M}\s.,'’\-()]*$/u.test(line);
  const holdsLink = /[\p{L}\d]{2,}\.\p{L}{2,}/u.test(line) || /https?|www/i.test(line);
  if (!looksLikeName || holdsLink || line.length > 60) return undefined;
  const [family, given, ...rest] = line.split(",").map((part) => part.trim());
  if (family && given && academic.test(given)) return family;
  // `Roe, Jane` as mail systems of companies write it.
  return family && given && rest.length === 0 ? `${given} ${family}` : line;
}

/** The host of a link, if it is a plain one. */
export function hostOf(link: string): string | undefined {
  return /^(?:https?:\/\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/:?#]|$)/i.exec(link.trim())?.[1]?.toLowerCase();
}

const prefix =
  /^\s*(?:re|aw|antw|antwort|sv|vs|odp|fwd?|wg|tr|rv|rif|doorst|videresendt?|vidarebefordrat)\s*(?:\[\d+\]|\(\d+\))?\s*[:：]\s*/iu;

/** `Re:` and their subject, whatever stood before it; undefined when nothing is left. */
export function replySubject(subject: string, otherwise: string): string {
  let bare = oneLine(subject, 400);
  while (prefix.test(bare)) bare = bare.replace(prefix, "");
  return `Re: ${oneLine(bare, 180) || oneLine(otherwise, 180)}`;
}

/** Message-ids as they may stand in a header: the first and the last ones of a long thread. */
export function threadOf(
  references: readonly string[],
  messageId: string | undefined,
): { readonly inReplyTo?: string; readonly references: readonly string[] } {
  const sound = (id: string) => /^<[\x21-\x3b\x3d\x3f-\x7e]{1,250}>$/.test(id);
  const inReplyTo = messageId !== undefined && sound(messageId) ? messageId : undefined;
  const thread = [...new Set([...references.filter(sound), ...(inReplyTo ? [inReplyTo] : [])])];
  // The message answered stands last (RFC 5322, 3.6.4).
  const ordered = inReplyTo ? [...thread.filter((id) => id !== inReplyTo), inReplyTo] : thread;
  return {
    inReplyTo,
    references: ordered.length > 20 ? [...ordered.slice(0, 1), ...ordered.slice(-19)] : ordered,
  };
}

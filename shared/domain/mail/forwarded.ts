import { mailboxIn } from "./address.ts";
import type { Mailbox } from "./message.ts";

/**
 * Messages inside the text of others, as Outlook, Gmail, Thunderbird and Apple Mail put them
 * there when a person replies or forwards, in English, German, Dutch, Norwegian, Danish,
 * Swedish, French and a few more.
 */

/** The header lines that mail programs put before the message that is answered or passed on. */
export interface HeaderBlock {
  readonly from?: Mailbox;
  /** The sender's name where Outlook leaves the address out, as it does inside one organisation. */
  readonly sender?: string;
  readonly subject?: string;
  /** Index of the first line, and of the first after it. */
  readonly start: number;
  readonly end: number;
}

const keys = {
  from: "from|von|van|fra|från|de|da|od|lähettäjä|från",
  date: "date|sent|datum|gesendet|gesendet am|verzonden|verstuurd|dato|sendt|skickat|envoyé|envoyé le|date d'envoi|fecha|enviado|enviado el|data|inviato|enviada em|lähetetty|sendt den",
  to: "to|an|aan|til|till|à|a|para|per|pour|vastaanottaja",
  cc: "cc|kopie|kopi|kopia|copie|bcc",
  subject: "subject|betreff|onderwerp|emne|ämne|objet|sujet|asunto|oggetto|assunto|aihe",
  other:
    "reply-to|antwort an|priorität|importance|organisation|message-id|reply to|svar til|antwoord aan|répondre à|attachments|anlagen|bijlagen|vedlegg|bilagor|wichtigkeit|priority",
} as const;
type Key = keyof typeof keys;

/** Bold marks of text versions (`*From:*`), quote marks before, any space around the colon. */
const keyLine = new RegExp(
  `^[>\\s*_]*(?:${Object.entries(keys)
    .map(([name, words]) => `(?<${name}>${words})`)
    .join("|")})[*_]*\\s?:[*_]*(?:\\s+(?<value>.*))?$`,
  "iu",
);

/** Header lines at that place; undefined unless there is a sender and at least one line besides. */
export function headerBlockAt(lines: readonly string[], start: number): HeaderBlock | undefined {
  const values = new Map<Key, string>();
  let at = start;
  let last: Key | undefined;
  for (; at < lines.length && at < start + 20; at++) {
    const line = (lines[at] ?? "").replace(/^[>\s]+/, "");
    const groups = keyLine.exec(line)?.groups;
    const key = groups && (Object.keys(keys) as Key[]).find((name) => groups[name] !== undefined);
    if (groups && key) {
      // A second sender begins another block.
      if (key === "from" && values.has(key)) break;
      if (!values.has(key)) values.set(key, groups["value"] ?? "");
      last = key;
    } else if (line.trim() === "") {
      // Apple Mail leaves lines empty before the block, Outlook for the web between its lines.
      const next = (lines[at + 1] ?? "").replace(/^[>\s]+/, "");
      if (values.size === 0 || !keyLine.test(next)) break;
    } else if (last !== undefined && values.size < 6 && continues(line, last, values)) {
      values.set(last, `${values.get(last) ?? ""} ${line.trim()}`);
    } else break;
  }
  if (
    !values.has("from") ||
    values.size < 2 ||
    !(values.has("date") || values.has("subject") || values.has("to"))
  )
    return undefined;
  const from = mailboxIn((values.get("from") ?? "").replace(/[*_]+/g, ""));
  const subject = values.get("subject")?.trim();
  const sender = (values.get("from") ?? "").replace(/[*_]+/g, "").trim();
  // A name alone is believed only among the other lines: `From: 2018`, `To: 2020` is no message.
  const named = !from && sender !== "" && values.has("date") && (values.has("to") || values.has("subject"));
  return {
    start,
    end: at,
    ...(from && { from }),
    ...(named && { sender }),
    ...(subject && { subject }),
  };
}

/** A long list of recipients or a subject runs on in the next line. */
function continues(line: string, last: Key, values: ReadonlyMap<Key, string>): boolean {
  if (last === "to" || last === "cc") return line.includes("@") || line.includes(";");
  if (last === "from") return line.includes("@") && !(values.get("from") ?? "").includes("@");
  return false;
}

/** Lines that say: what follows was passed on. */
const forwardMarks =
  /^[>\s]*(?:[-_=*\s]*(?:forwarded (?:message|mail|email)|original message forwarded|weitergeleitete (?:nachricht|mail|e-mail)|doorgestuurd bericht|videresendt (?:melding|e-?post|besked|meddelelse|mail)|videresendt|vidarebefordrat (?:meddelande|brev|mejl)|message (?:transféré|réexpédié)|mensaje reenviado|messaggio inoltrato|mensagem (?:encaminhada|reencaminhada)|wiadomość przekazana|välitetty viesti)(?:\s+(?:by|von|from|af|av|de|door|par|from)\s.{0,80})?[-_=*\s]*|(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail|mail)|begin doorgestuurd bericht|start på videresendt (?:melding|besked)|starten av (?:den )?videresendte? (?:melding(?:en)?|e-post)|videresendt melding følger|påbörjat vidarebefordrat brev|vidarebefordrat brev|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato))\s*:?\s*[-_=*\s]*$/iu;

/** Lines that say: what follows is the message that is answered (Outlook writes the same when forwarding). */
const originalMarks =
  /^[>\s]*[-_=*\s]*(?:original message|original-nachricht|originalnachricht|ursprüngliche nachricht|urspr(?:ü|u)ngliche (?:e-)?mail|oorspronkelijk bericht|opprinnelig melding|oprindelig (?:meddelelse|besked|mail)|ursprungligt meddelande|originalmeddelande|message d['’]origine|message original|mensaje original|messaggio originale|mensagem original|alkuperäinen viesti)[-_=*\s]*:?\s*$/iu;

/** Where a message inside the text begins. */
export interface InnerMessage {
  /** `forward`: says so itself; `original`: a reply's or a forward's, as Outlook writes both. */
  readonly kind: "forward" | "original";
  readonly start: number;
  /** First line of its own text. */
  readonly textStart: number;
  readonly block?: HeaderBlock;
}

/** The first message inside the text, by its mark or header lines; `from` is the line to begin at. */
export function innerMessage(lines: readonly string[], from = 0): InnerMessage | undefined {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const forward = forwardMarks.test(line) && line.trim().length > 5;
    const original = originalMarks.test(line) && /[-_=*]/.test(line);
    if (forward || original) {
      const block = headerBlockAt(lines, nextFilled(lines, at + 1));
      return {
        kind: forward ? "forward" : "original",
        start: at,
        textStart: block?.end ?? at + 1,
        ...(block && { block }),
      };
    }
    const groupWise = groupWiseAt(lines, at);
    if (groupWise) return { kind: "original", start: at, textStart: groupWise.end, block: groupWise };
    // Outlook puts a rule of underscores, or nothing, before the header lines.
    const block = startsBlock(line) ? headerBlockAt(lines, at) : undefined;
    if (block && (block.from || block.sender)) {
      const ruled = /^[>\s]*[_-]{10,}\s*$/.test(lines[previousFilled(lines, at - 1)] ?? "");
      return {
        kind: "original",
        start: ruled ? previousFilled(lines, at - 1) : at,
        textStart: block.end,
        block,
      };
    }
  }
  return undefined;
}

/**
 * `>>> Jane Roe <jane@example.org> 08/02/21 10:00 AM >>>`: GroupWise puts this one line before
 * what is answered or passed on, perhaps wrapped, and quotes nothing.
 */
function groupWiseAt(lines: readonly string[], at: number): HeaderBlock | undefined {
  const line = lines[at] ?? "";
  if (!/^\s*>>>\s*[^\s>]/.test(line)) return undefined;
  for (const end of [at + 1, at + 2]) {
    const who = groupWiseMark.exec(lines.slice(at, end).join(" "))?.groups?.["who"]?.trim();
    if (who === undefined) continue;
    const from = mailboxIn(who);
    return { start: at, end, ...(from ? { from } : { sender: who.replace(/^"|"$/g, "") }) };
  }
  return undefined;
}

const groupWiseMark =
  /^\s*>>>\s*(?<who>[^>\n]{2,100}(?:<[^<>\s]{3,200}>)?)\s+(?:\p{L}+,?\s+)?\d{1,4}(?:[./-]\s?(?:\d{1,2}|\p{L}{3,9})[./-]\s?|\.?\s\p{L}{3,9}\.?,?\s)\d{2,4}[\s,]+(?:at\s+|um\s+)?\d{1,2}[:.]\d{2}[^>\n]{0,20}>>>\s*$/u;

const startsBlock = (line: string) => {
  const groups = keyLine.exec(line)?.groups;
  return groups?.["from"] !== undefined && (groups["value"] ?? "").trim() !== "";
};

function nextFilled(lines: readonly string[], at: number): number {
  let index = at;
  while (index < lines.length && index < at + 4 && (lines[index] ?? "").replace(/^[>\s]+/, "") === "")
    index++;
  return index;
}

function previousFilled(lines: readonly string[], at: number): number {
  let index = at;
  while (index > 0 && index > at - 3 && (lines[index] ?? "").trim() === "") index--;
  return index;
}

/** `Fwd:`, `WG:`, `TR:`, `VS:` … at the beginning of a subject, behind any number of reply marks. */
const forwardPrefix =
  /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:(?:re|aw|sv|vs|antw|antwort|réf|ref|odp|betr)(?:\[\d+\])?\s*:\s*)*(?:fwd?|fw|wg|wtr|tr|doorst|dorrst|vb|vs|vl|vidarebefordrat|videresendt|rv|enc|pd|i|weitergeleitet)(?:\[\d+\])?\s*:/iu;

/** Whether the subject says that the message is passed on. */
export function saysForwarded(subject: string): boolean {
  return forwardPrefix.test(subject);
}

const anyPrefix =
  /^\s*(?:re|aw|sv|vs|antw|antwort|réf|ref|odp|betr|fwd?|fw|wg|wtr|tr|doorst|vb|vl|rv|enc|pd|i|r)(?:\[\d+\]|\(\d+\))?\s*:\s*/iu;

/** The subject without `Re:`, `AW:`, `Fwd:`, `WG:` … in any number. */
export function bareSubject(subject: string): string {
  let bare = subject.trim();
  for (let count = 0; count < 20 && anyPrefix.test(bare); count++) bare = bare.replace(anyPrefix, "");
  return bare.trim();
}

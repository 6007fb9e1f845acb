import { isUnattended, sameAddress } from "./address.ts";
import { bareSubject, innerMessage, saysForwarded } from "./forwarded.ts";
import { appliesInPerson } from "./intent.ts";
import type { EnclosedMessage, Mailbox, Message } from "./message.ts";

/** Who applies by a message, and by which way that is known. */
export interface Applicant {
  readonly email: string;
  readonly name?: string;
  /** `from`: the sender; `reply-to`: a form or a list sent it for them; `forwarded`: someone passed their mail on. */
  readonly via: "from" | "reply-to" | "list" | "forwarded";
}

/**
 * The applicant of a message: its sender, unless it was passed on by someone else, sent by a form
 * or through a list. Undefined when nobody who could be answered is named.
 */
export function applicantOf(message: Message): Applicant | undefined {
  const { from, replyTo, originalFrom } = message;
  const passedOn = forwardedFrom(message);
  if (passedOn === "unnamed") return undefined;
  if (passedOn && !(from && sameAddress(passedOn.address, from.address)))
    return applicant(passedOn, "forwarded");
  if (originalFrom && attended(originalFrom) && (!from || isRelay(from)))
    return applicant(withName(originalFrom, from), "list");
  const answer = replyTo.find(
    (mailbox) => attended(mailbox) && !(from && sameAddress(mailbox.address, from.address)),
  );
  if (answer && (!from || isRelay(from))) return applicant(withName(answer, from), "reply-to");
  if (from && attended(from)) return applicant(from, "from");
  return answer && applicant(withName(answer, from), "reply-to");
}

const attended = ({ address }: Mailbox) => !isUnattended(address);

function applicant(mailbox: Mailbox, via: Applicant["via"]): Applicant {
  const name = personName(mailbox);
  return name === undefined ? { email: mailbox.address, via } : { email: mailbox.address, name, via };
}

/** `Jane Roe via Jobs <jobs@lists.example.org>`: the list keeps the name and replaces the address. */
function withName(mailbox: Mailbox, from: Mailbox | undefined): Mailbox {
  if (mailbox.name !== undefined || from?.name === undefined) return mailbox;
  return { ...mailbox, name: from.name };
}

/** Forms, ticket systems and lists that write in another's name. */
function isRelay(from: Mailbox): boolean {
  return (
    isUnattended(from.address) ||
    /\s(?:via|über|durch|par|genom)\s/iu.test(from.name ?? "") ||
    /^(?:web-?form|forms?|form-?mailer|contact-?form|kontaktformular|wordpress|www-data|apache|webmaster|mailer|notifications?|noreply|website|jotform|typeform|formspree)(?:[+.-][^@]*)?@/i.test(
      from.address,
    )
  );
}

/** The name as one speaks it: `Roe, Jane` turned round, `via …`, titles' commas and quotes taken off. */
export function personName(mailbox: Mailbox): string | undefined {
  const written = (mailbox.name ?? "")
    .replace(/\s*[([].*[)\]]\s*$/u, "")
    .replace(/\s(?:via|über)\s.*$/iu, "")
    .replace(/^["'“”‘’\s]+|["'“”‘’\s]+$/gu, "")
    .trim();
  if (written !== "" && !written.includes("@")) {
    const turned = /^([^,]{1,60}),\s*([^,]{1,60})$/u.exec(written);
    const isTitle =
      turned &&
      /^(?:ph\.?\s?d|m\.?\s?sc|b\.?\s?sc|m\.?a|b\.?a|dr|jr|sr|md|mba|dipl.*|ing)\.?$/iu.test(turned[2] ?? "");
    return turned && !isTitle ? `${turned[2]?.trim()} ${turned[1]?.trim()}` : written;
  }
  return nameFromAddress(mailbox.address);
}

/** `jane.roe@example.org`: two words of letters, neither a role. */
function nameFromAddress(address: string): string | undefined {
  const local = address.slice(0, address.lastIndexOf("@")).split("+")[0] ?? "";
  const parts = /^(\p{L}{2,})[._-](\p{L}{2,})\d{0,4}$/u.exec(local);
  if (!parts || roles.test(local)) return undefined;
  return [parts[1], parts[2]]
    .map((part) => `${part?.[0]?.toUpperCase()}${part?.slice(1).toLowerCase()}`)
    .join(" ");
}

const roles =
  /(?:^|[._-])(?:info|office|jobs?|mail|hr|career|contact|apply|application|team|group|dept|secretary|secretariat|sekretariat|admin|support|student|phd|my|the|no|do|not|reply)(?:$|[._-])/i;

/**
 * The sender of the message that this one passes on; undefined when it is the sender's own mail,
 * `unnamed` when it is somebody else's whose address is not given.
 */
function forwardedFrom(message: Message): Mailbox | "unnamed" | undefined {
  const own = ownBefore(message.text);
  // Who applies in the first person above what is passed on is the applicant.
  if (appliesInPerson(own) || own.length > 1500) return undefined;
  const enclosed = message.enclosed?.[0];
  if (enclosed?.from && attended(enclosed.from) && passesOn(message, enclosed)) return senderOf(enclosed);
  const lines = message.text.split("\n");
  const inner = innerMessage(lines);
  if (!inner?.block || !(inner.kind === "forward" || saysForwarded(message.subject))) return undefined;
  const { from, sender } = inner.block;
  if (from) return attended(from) ? from : undefined;
  return sender !== undefined && !sameName(sender, message.from) ? "unnamed" : undefined;
}

/** Whether a name is that of a mailbox, whichever way round it is written. */
function sameName(name: string, mailbox: Mailbox | undefined): boolean {
  const words = (text: string) => (text.toLowerCase().match(/\p{L}+/gu) ?? []).toSorted().join(" ");
  return mailbox?.name !== undefined && words(mailbox.name) === words(name);
}

function senderOf(enclosed: EnclosedMessage): Mailbox | undefined {
  const { from, replyTo } = enclosed;
  const answer = replyTo.find(attended);
  return from && isRelay(from) && answer ? withName(answer, from) : from;
}

/**
 * An attached mail is the application itself when the mail around it says so: by its subject, or by
 * bearing no papers while the attached one does. Else it is one of the sender's papers.
 */
function passesOn(message: Message, enclosed: EnclosedMessage): boolean {
  const papers = message.attachments.filter((file) => !file.decoration);
  const ownPapers = papers.some((file) => file.origin !== "forwarded" && !/\.eml$/i.test(file.file));
  if (ownPapers) return false;
  const sameSubject =
    bareSubject(message.subject) !== "" &&
    bareSubject(message.subject).toLowerCase() === bareSubject(enclosed.subject).toLowerCase();
  return saysForwarded(message.subject) || sameSubject || papers.some((file) => file.origin === "forwarded");
}

function ownBefore(text: string): string {
  const lines = text.split("\n");
  const inner = innerMessage(lines);
  return lines
    .slice(0, inner?.start ?? lines.length)
    .join("\n")
    .trim();
}

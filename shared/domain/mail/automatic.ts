import { isUnattended } from "./address.ts";
import { machineWords } from "./machine-words.ts";
import { ownText } from "./own-text.ts";
import type { AutomaticKind, Mailbox } from "./message.ts";

/**
 * Mail that no person wrote to us: never answered (RFC 3834). `Auto-Submitted: no` is a
 * person's mail; X-Auto-Response-Suppress alone is too, though its sender wants no automatic reply.
 */

/** What tells automatic mail from a person's. */
export interface AutomaticClues {
  /** Values of a header, topmost first; the name in small letters. */
  readonly header: (name: string) => readonly string[];
  readonly from?: Mailbox | undefined;
  readonly subject: string;
  /** The root's media type and parameters, and the types of all parts with the calendar method they bear. */
  readonly type: string;
  readonly reportType: string;
  readonly parts: readonly { readonly type: string; readonly method?: string }[];
  /** Whether it carries files besides calendar parts and other decoration. */
  readonly hasDocuments: boolean;
  readonly text: string;
}

export interface Automatic {
  readonly kind: AutomaticKind;
  readonly reason: string;
}

type Rule = (clues: AutomaticClues) => Automatic | undefined;

/** Why a message counts as automatic; undefined for mail by a person. The first rule that holds speaks. */
export function automaticOf(clues: AutomaticClues): Automatic | undefined {
  for (const rule of rules) {
    const found = rule(clues);
    if (found) return found;
  }
  return undefined;
}

const first = (clues: AutomaticClues, name: string) => clues.header(name)[0]?.trim() ?? "";
const has = (clues: AutomaticClues, name: string) => clues.header(name).some((value) => value.trim() !== "");

const rules: readonly Rule[] = [
  /** RFC 3464. */
  (clues) =>
    clues.reportType === "delivery-status" ||
    clues.parts.some((part) => part.type === "message/delivery-status")
      ? { kind: "bounce", reason: "a delivery report (RFC 3464)" }
      : undefined,
  /** RFC 8098. */
  (clues) =>
    clues.reportType === "disposition-notification" ||
    clues.parts.some((part) => part.type === "message/disposition-notification")
      ? { kind: "receipt", reason: "a receipt that a mail was read (RFC 8098)" }
      : undefined,
  /** RFC 5965: a complaint about our own mail. */
  (clues) =>
    clues.reportType === "feedback-report"
      ? { kind: "bounce", reason: "an abuse report (RFC 5965)" }
      : undefined,
  (clues) =>
    has(clues, "x-failed-recipients") ? { kind: "bounce", reason: "it has X-Failed-Recipients" } : undefined,
  bareBounce,
  (clues) => {
    const reply = clues.parts.find((part) => part.type === "text/calendar" && part.method);
    const root = clues.type === "text/calendar" ? (clues.parts[0]?.method ?? "PUBLISH") : reply?.method;
    return root && !clues.hasDocuments
      ? { kind: "calendar", reason: `a calendar message (${root.toUpperCase()})` }
      : undefined;
  },
  autoSubmitted,
  autoReplyHeaders,
  autoReplySubject,
  listOrBulk,
  challenge,
  unmarked,
  (clues) =>
    first(clues, "return-path") === "<>" && !clues.hasDocuments
      ? { kind: "auto-reply", reason: "its envelope has no sender (Return-Path: <>)" }
      : undefined,
];

/** Bounces of servers that do not know RFC 3464: a daemon writes, or the subject is one that only daemons use. */
function bareBounce(clues: AutomaticClues): Automatic | undefined {
  const address = clues.from?.address ?? "";
  const daemon =
    /^(?:mailer-?daemon|mail-?daemon|postmaster|microsoftexchange[0-9a-f]+)@/i.test(address) ||
    /\b(?:mail delivery (?:sub)?system|mailer-daemon)\b/i.test(clues.from?.name ?? "");
  if (daemon && /^mail/i.test(address)) return { kind: "bounce", reason: `sent by ${address}` };
  const subject = bounceSubject.exec(clues.subject.trim())?.[0];
  if (daemon && (subject || first(clues, "return-path") === "<>"))
    return { kind: "bounce", reason: `sent by ${address}` };
  if (
    subject &&
    (daemon || bounceText.test(clues.text.slice(0, 5000)) || first(clues, "return-path") === "<>")
  )
    return { kind: "bounce", reason: `its subject begins '${subject}'` };
  return undefined;
}

const bounceSubject =
  /^(?:undeliver(?:able|ed)\b|mail delivery (?:failed|failure|subsystem)|delivery (?:status notification|failure|has failed|incomplete|notification)|returned mail\b|failure notice|warning: (?:could not send|message .{0,60}delayed)|message (?:undeliverable|delayed|not delivered)|could not (?:be delivered|deliver)|unzustellbar|unzustellbarkeit|nicht zustellbar|zustellung(?:sfehler| fehlgeschlagen)|fehler bei der zustellung|onbestelbaar|niet bezorgd|kan ikke leveres|ikke levert|kunne ikke leveres|kan inte levereras|olevererbart|non remis|échec de (?:la )?(?:remise|distribution)|message non distribué|no se puede entregar|mensaje no entregado|notifica di mancato recapito|impossibile recapitare|não entregue|niedostarczon|nedoručiteln)/iu;

const bounceText =
  /\b(?:[45]\.\d{1,3}\.\d{1,3}\b|(?:550|551|552|553|554|450|451|452)[ -]|user unknown|mailbox (?:unavailable|full|not found)|could not be delivered|was not delivered|delivery (?:to the following|failed)|permanent error|no such (?:user|recipient)|delivery has failed|could(?:n't| not) be (?:found|reached|delivered)|wasn't delivered|address(?:es)? (?:rejected|not found)|konnte nicht zugestellt|niet worden bezorgd|kunne ikke leveres|n'a pas pu être)/iu;

function autoSubmitted(clues: AutomaticClues): Automatic | undefined {
  const value = (first(clues, "auto-submitted").split(/[;(]/)[0] ?? "").trim().toLowerCase();
  if (value === "" || value === "no") return undefined;
  return {
    kind: value === "auto-generated" || value === "auto-notified" ? "bulk" : "auto-reply",
    reason: `it says Auto-Submitted: ${value} (RFC 3834)`,
  };
}

/** Headers of auto-responders from before RFC 3834, and of those that never read it. */
function autoReplyHeaders(clues: AutomaticClues): Automatic | undefined {
  for (const name of autoReplyNames)
    if (has(clues, name) && !/^(?:no|none|false|0)$/i.test(first(clues, name)))
      return { kind: "auto-reply", reason: `it has ${name}` };
  if (/autoresponder/i.test(first(clues, "x-post-messageclass")))
    return { kind: "auto-reply", reason: "X-POST-MessageClass names an autoresponder" };
  if (clues.header("delivered-to").some((value) => /^autoresponder$/i.test(value.trim())))
    return { kind: "auto-reply", reason: "Delivered-To names an autoresponder" };
  if (/^auto[-_]?reply$/i.test(first(clues, "precedence")))
    return { kind: "auto-reply", reason: "it says Precedence: auto_reply" };
  return undefined;
}

/** Header that all mail of ours bears: what comes back with it is never answered. */
export const ownMark = "X-Dossier";

const autoReplyNames = [
  ownMark.toLowerCase(),
  "x-autoreply",
  "x-auto-reply",
  "x-autoreply-from",
  "x-auto-reply-from",
  "x-autorespond",
  "x-autoresponder",
  "x-autoresponse",
  "x-autogenerated",
  "x-mail-autoreply",
  "x-mail-autoresponder",
  "x-facebook-notify",
  "x-fc-machinegenerated",
  "x-vacation",
];

/** What out-of-office answers put before the subject, as Outlook, Gmail and vacation programs word it. */
function autoReplySubject(clues: AutomaticClues): Automatic | undefined {
  const subject = clues.subject
    .normalize("NFC")
    .replace(/^\s*(?:\[[^\]]{1,30}\]\s*)?(?:(?:re|aw|sv|vs|antw)\s*:\s*)*/iu, "");
  const match = outOfOffice.exec(subject)?.[0];
  return match ? { kind: "auto-reply", reason: `its subject begins '${match.trim()}'` } : undefined;
}

const outOfOffice = new RegExp(
  `^(?:${[
    // English
    "auto(?:matic)?[- ]?(?:reply|response|respond|replied|answer)",
    "automated (?:reply|response)",
    "out[- ]of[- ](?:the[- ])?office",
    "auto: .{1,80}\\bis out of (?:the )?office",
    "i(?: am|'m) (?:currently )?(?:out of (?:the )?office|on (?:\\p{L}+ )?(?:leave|vacation|holiday))",
    "(?:ooo|away from (?:my|the) (?:desk|office)|on (?:annual|parental|maternity|sick) leave|on vacation)(?=\\s*(?:$|[:\\-–—]))",
    // German
    "automatische (?:antwort|rückantwort|e?-?mail-?antwort|abwesenheits)",
    "auto-?antwort",
    "abwesenheits(?:notiz|assistent|meldung|nachricht|benachrichtigung|info|agent)",
    "abwesen(?:d|heit)(?:\\s*(?:$|[:\\-–—])|\\s+(?:bis|vom|ab)(?=\\s))",
    "ich bin (?:im urlaub|abwesend|verreist|in elternzeit)",
    "(?:ich bin )?(?:nicht im (?:büro|haus)|außer haus|ausser haus)",
    "urlaubs(?:notiz|meldung|vertretung|abwesenheit)",
    // Dutch
    "automatisch(?:e)? (?:antwoord|beantwoording|afwezigheids?)",
    "afwezig(?:heid(?:s(?:bericht|melding|assistent))?)?(?:\\s*(?:$|[:\\-–—])|\\s+tot\\b)",
    "niet (?:op kantoor|aanwezig)",
    // Norwegian, Danish, Swedish
    "auto(?:matisk(?:t)?)? ?svar",
    "(?:jeg er )?ikke (?:på|til stede på) (?:kontoret|kontor)",
    "fravær(?:s(?:melding|besked|assistent)|ende)?(?:\\s*(?:$|[:\\-–—]))",
    "ikke til stede",
    "frånvaro(?:meddelande)?",
    "inte på kontoret",
    "ej på kontoret",
    // Finnish, Icelandic
    "automaattinen (?:vastaus|poissaoloviesti)",
    "poissa(?:oloviesti| toimistosta)",
    "sjálfvirkt svar",
    // French
    "réponse (?:automatique|auto)",
    "reponse automatique",
    "(?:absen(?:t|ce) d[ue]|message d['’]absence|absence (?:du bureau|temporaire)|absence\\s*:)",
    // Spanish, Catalan, Portuguese, Italian, Romanian
    "respuesta autom[aá]tica",
    "fuera de (?:la )?oficina",
    "resposta autom[aàá]tica",
    "fora d[oe] escritório",
    "ausência temporária",
    "risposta automatica",
    "fuori (?:sede|ufficio)",
    "assente dall['’]ufficio",
    "răspuns automat",
    // Polish, Czech, Slovak, Hungarian, Croatian, Slovene, Baltic
    "automatyczna odpowied[zź]",
    "autoodpowied[zź]",
    "automatick[áa] odpov[eě][dď]",
    "nieobecno[sś][cć]",
    "nepřítomnost",
    "automatikus válasz",
    "házon kívül",
    "automatski odgovor",
    "samodejni odgovor",
    "automatinis atsakymas",
    "automātiska atbilde",
    "automaatvastus",
    // Turkish, Greek, Russian, Ukrainian, Bulgarian
    "otomatik (?:yanıt|cevap)",
    "ofis dışında",
    "αυτόματη απάντηση",
    "εκτός γραφείου",
    "автоматический ответ",
    "автоответ",
    "автоматична відповідь",
    "автоматичен отговор",
    // East Asian, Arabic, Hebrew
    "自动(?:回复|答复)",
    "自動(?:回覆|回复|返信|応答|答覆)",
    "자동 ?(?:회신|응답)",
    "رد تلقائي",
    "תשובה אוטומטית",
    "מענה אוטומטי",
  ].join("|")})`,
  "iu",
);

/** RFC 2369 and 2919 lists; newsletters. A posting's own group address may be delivered as one: a person sees the record. */
function listOrBulk(clues: AutomaticClues): Automatic | undefined {
  const precedence = first(clues, "precedence").toLowerCase();
  for (const name of [
    "list-id",
    "list-post",
    "mailing-list",
    "x-mailing-list",
    "x-mailman-version",
    "x-google-group-id",
  ])
    if (has(clues, name) && !(name === "list-post" && /^no\b/i.test(first(clues, name))))
      return { kind: "list", reason: `it came through a list (${name}: ${first(clues, name).slice(0, 80)})` };
  if (precedence === "list") return { kind: "list", reason: "it says Precedence: list" };
  if (precedence === "bulk" || precedence === "junk")
    return { kind: "bulk", reason: `it says Precedence: ${precedence}` };
  for (const name of [
    "list-unsubscribe",
    "x-campaign",
    "x-campaign-id",
    "x-campaignid",
    "x-mc-user",
    "x-bulkmail",
  ])
    if (has(clues, name)) return { kind: "bulk", reason: `it has ${name}, as newsletters do` };
  return undefined;
}

/** Challenge-response filters ask a sender to prove that they are a person: answering would confirm spam. */
function challenge(clues: AutomaticClues): Automatic | undefined {
  if (
    has(clues, "x-boxtrapper") ||
    /^your (?:e-?)?mail requires verification\b.*verify#/i.test(clues.subject.trim())
  )
    return { kind: "auto-reply", reason: "a spam filter asks for confirmation" };
  return undefined;
}

/** Answers of machines that bear no mark: told by their words, if they answer and bring no file. */
function unmarked(clues: AutomaticClues): Automatic | undefined {
  const answers =
    has(clues, "in-reply-to") ||
    has(clues, "references") ||
    /^\s*(?:re|aw|sv|vs|antw|tr|ref)\s*:/iu.test(clues.subject);
  if (!answers || clues.hasDocuments) return undefined;
  const machine = machineWords(ownText(clues.text, clues.subject));
  if (machine === "absence") return { kind: "auto-reply", reason: "its text is an absence note" };
  if (machine === "challenge") return { kind: "auto-reply", reason: "a spam filter asks for confirmation" };
  return undefined;
}

/** Why a person's mail must be taken in but not answered automatically; undefined when it may be. */
export function replySuppressed(
  header: (name: string) => readonly string[],
  replyTo: string | undefined,
): string | undefined {
  const suppress = header("x-auto-response-suppress")[0]?.toLowerCase() ?? "";
  if (/\b(?:all|autoreply|oof)\b/.test(suppress))
    return `its sender asks for no automatic reply (X-Auto-Response-Suppress: ${suppress.trim()})`;
  if (replyTo !== undefined && isUnattended(replyTo)) return `nobody reads mail to ${replyTo}`;
  return undefined;
}

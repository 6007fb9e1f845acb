import type { noticesEn } from "./notices-en.ts";

/** Was über die Benachrichtigungen an die Personen einer Stelle gesagt wird, auf Deutsch. */
export const noticesDe: typeof noticesEn = {
  notices: "Benachrichtigungen",
  noticesHelp:
    "Was Dossier den Personen dieser Stelle in den letzten 90 Tagen mitgeteilt hat. Mails an Bewerberinnen und Bewerber stehen bei deren Bewerbung.",
  recipients: "Wer benachrichtigt wird",
  recipientsHelp:
    "Die Personen, die in der Datei der Stelle stehen. Wer die Benachrichtigungen abbestellt, kann sie wieder bestellen.",
  noRecipients: "Niemand: in der Datei der Stelle stehen keine Personen.",
  personRoles: { chair: "Vorsitz", reviewer: "Prüfend", professor: "Professur" },
  getsNotices: "Wird benachrichtigt",
  stoppedNotices: "Abbestellt",
  stoppedSince: (when) => `möchte keine seit ${when}`,
  noticeKinds: { digest: "Neuigkeiten", report: "Bericht zur Frist" },
  noNotices: "Noch wurde niemand benachrichtigt.",
  noNoticesHelp:
    "Benachrichtigt wird, wenn es etwas mitzuteilen gibt, so oft, wie die Stelle es vorsieht, und mit einem Bericht nach Ablauf der Frist.",
  noNoticesLately: "In den letzten 90 Tagen wurde niemand benachrichtigt.",
  latestNotices: "Zuletzt mitgeteilt",
  allNotices: "Alle Benachrichtigungen",
  stoppedByRecipient: "Nicht gesendet: Die Benachrichtigungen wurden abbestellt.",
  sentWhen: "Gesendet",
  noticeTries: (count) => (count === 1 ? "einmal versucht" : `${count}-mal versucht`),
  nextTry: (when) => `nächster Versuch ${when}`,
  stopLeftOut:
    "Die Adresse zum Abbestellen ist hier ausgelassen (…): sie ist nur für die Person, die benachrichtigt wird.",
  notFoundNotice: "Diese Benachrichtigung gibt es nicht. Aufbewahrt werden sie 90 Tage.",
};

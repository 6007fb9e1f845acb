import type { ReplyLanguage } from "../posting/posting.ts";

/** How a mail begins that no mail of the applicant's called for: a person decided something. */
export const unaskedWordings: Readonly<Record<ReplyLanguage, (title: string) => string>> = {
  en: (title) => `There is something new about your application for “${title}”.`,
  de: (title) => `Zu Ihrer Bewerbung für „${title}“ gibt es etwas Neues.`,
  nl: (title) => `Er is iets nieuws over uw sollicitatie voor “${title}”.`,
  nb: (title) => `Det er noe nytt om søknaden din til «${title}».`,
};

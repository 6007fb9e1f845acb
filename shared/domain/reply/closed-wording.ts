import type { ReplyLanguage } from "../posting/posting.ts";

/** What somebody is told whose application came after the posting had been closed. */
export const closedWordings: Readonly<Record<ReplyLanguage, (closed: string) => string>> = {
  en: (closed) =>
    `This call was closed on ${closed}. Your application has been taken in all the same and is marked as late; whether it can still be considered is for the people in charge to say.`,
  de: (closed) =>
    `Diese Ausschreibung wurde am ${closed} geschlossen. Ihre Bewerbung wurde trotzdem entgegengenommen und ist als verspätet gekennzeichnet; ob sie noch berücksichtigt werden kann, entscheiden die Zuständigen.`,
  nl: (closed) =>
    `Deze vacature is op ${closed} gesloten. Uw sollicitatie is toch in ontvangst genomen en als te laat gemarkeerd; of ze nog kan meetellen, beslissen de verantwoordelijken.`,
  nb: (closed) =>
    `Denne utlysningen ble lukket ${closed}. Søknaden din er likevel tatt imot og merket som for sen; om den fortsatt kan vurderes, avgjør de ansvarlige.`,
};

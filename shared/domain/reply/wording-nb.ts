import type { Wording } from "./wording.ts";

export const nb: Wording = {
  locale: "nb",
  kinds: {
    cv: "CV",
    "motivation-letter": "Søknadsbrev",
    transcript: "Karakterutskrift",
    diploma: "Vitnemål",
    "grading-scale": "Forklaring av karaktersystemet",
    thesis: "Avhandling",
    publication: "Publikasjoner",
    "recommendation-letter": "Anbefalingsbrev",
    references: "Referanser",
    "supervisor-statement": "Uttalelse fra veileder",
    "language-certificate": "Språktest",
    "work-certificate": "Attest fra arbeidsgiver",
    "research-proposal": "Prosjektbeskrivelse",
    identity: "Legitimasjon",
    other: "Annet dokument",
  },
  diplomas: {
    secondary: "Vitnemål fra videregående skole",
    bachelor: "Bachelorvitnemål",
    master: "Mastervitnemål",
    doctorate: "Doktorgradsvitnemål",
  },
  states: {
    received: "mottatt",
    flawed: "må endres",
    missing: "mangler",
    unsure: "blir sett på",
    unreadable: "kan ikke leses",
    waived: "ikke nødvendig",
    "not-needed": "ikke nødvendig",
  },
  notEnough: "ikke nok ennå",
  and: "og",
  or: "eller",

  greeting: (name) => (name ? `Hei, ${name}!` : "Hei!"),
  regards: "Vennlig hilsen",
  quoted: (words) => `«${words}»`,
  thanks: (title) => `Takk for søknaden på «${title}».`,
  thanksAgain: (title) => `Takk for meldingen om søknaden din på «${title}».`,
  receipt: "Dette er en automatisk kvittering: Den forteller hvilke dokumenter som har kommet fram.",

  complete: "Søknaden din er fullstendig. Du trenger ikke å gjøre noe mer.",
  completeAsIs: "Søknaden din har kommet fram og er fullstendig. Du trenger ikke å gjøre noe mer.",
  open: (count) => (count === 1 ? "Ett punkt gjenstår." : `${count} punkter gjenstår.`),
  looking:
    "Så langt vi kan se, mangler det ingenting. En person ser på det som ikke kunne kontrolleres automatisk.",

  headings: {
    now: "Nå også mottatt",
    needed: "Gjenstår",
    looking: "Dette ser en person på",
    here: "Allerede mottatt",
    optional: "Ikke påkrevd",
  },
  nothingNew: "De nye filene dine har kommet fram, men vi fant ikke noe av det som gjensto, i dem.",
  alsoArrived: (files) => `Også mottatt: ${files}.`,
  besideUnread: (files) =>
    `Kunne ikke leses, men er heller ikke nødvendig: ${files}. Hvis du vil, kan du sende det på nytt.`,
  optional: (titles) => `Hvis du vil, kan du legge ved: ${titles}.`,

  place: (file, first, last) =>
    first === last ? `${file}, side ${first}` : `${file}, side ${first}–${last}`,
  inMail: "i teksten i e-posten din",
  more: (count) => `og ${count} til`,
  personsFound: (count, places) => `${count} funnet: ${places}`,

  sendIt: (count) =>
    count === 1
      ? "Ikke funnet i det du sendte. Vi ber deg sende det."
      : `Ikke funnet i det du sendte. Vi ber deg sende ${count} stykker.`,
  nameReferees: (count) =>
    count === 1
      ? "Vi ber deg oppgi en referanse med e-postadresse eller telefonnummer; det holder å skrive det i svaret."
      : `Vi ber deg oppgi ${count} referanser, hver med e-postadresse eller telefonnummer; det holder å skrive det i svaret.`,
  perhaps: (places) =>
    `Kanskje ${places}, men kontrollen vår er ikke sikker. En person ser på det; du trenger ikke å gjøre noe.`,
  perhapsInside: (file) =>
    `Kanskje i ${file}, som vi ikke kunne lese. Hvis det ikke står der, ber vi deg sende det.`,
  unclear: (places) => `${places}: et bilde uten leselige ord. Vi ber deg sende en tydeligere kopi.`,
  ifForeign: (country) =>
    `Bare nødvendig hvis en av gradene dine er fra et annet land enn ${country}. Send det i så fall; ellers trenger du ikke å gjøre noe.`,
  problems: {
    "too-many-pages": ({ file, found, allowed, advice }) =>
      advice
        ? `Kanskje ${found} sider i ${file}; det bes om høyst ${allowed}. Vi ber deg kontrollere lengden.`
        : `${found} sider i ${file}; høyst ${allowed} er tillatt. Vi ber deg sende en kortere versjon.`,
    "wrong-language": ({ file, found, allowed, advice }) =>
      `I ${file} er det på ${found}. Vi ber deg ${advice ? "helst " : ""}sende det på ${allowed}.`,
    "translation-missing": ({ file, found, allowed }) =>
      `I ${file} er det på ${found}. Vi ber deg også sende en oversettelse til ${allowed}.`,
    "original-missing": ({ file }) => `I ${file} er det en oversettelse. Vi ber deg også sende originalen.`,
    "too-few": ({ found, allowed, more, persons }) =>
      persons
        ? `${found} av ${allowed} funnet. Vi ber deg oppgi ${more} til, med e-postadresse eller telefonnummer; det holder å skrive det i svaret.`
        : `${found} av ${allowed} funnet. Vi ber deg sende ${more} til.`,
    "wrong-format": ({ file, allowed, advice }) =>
      `${file} har et format som ${advice ? "ikke er å foretrekke" : "vi ikke kan bruke"}. Vi ber deg sende det som ${allowed}.`,
    "not-one-pdf": ({ advice }) =>
      advice
        ? "Utlysningen ber om alt i én PDF. Filene dine godtas som de er; hvis du sender en ny versjon, ber vi deg slå dem sammen."
        : "Vi ber deg sende alt i én PDF.",
    encrypted: ({ file }) => `${file} er beskyttet med passord. Vi ber deg sende filen uten passord.`,
    damaged: ({ file }) => `${file} kan ikke åpnes. Vi ber deg kontrollere filen og sende den på nytt.`,
    "empty-file": ({ file }) => `${file} er tom. Vi ber deg sende filen på nytt.`,
    "too-large": ({ file }) => `${file} er for stor til å bli lest. Vi ber deg sende en mindre fil.`,
  },

  moment: (date, time, zone) => `${date} kl. ${time} (${zone})`,
  deadlineAhead: (moment) => `Søknadsfristen er ${moment}.`,
  deadlinePast: (moment) =>
    `Søknadsfristen var ${moment}. Send det som gjenstår, så snart du kan; det vil være synlig når det kom fram.`,
  late: (received, deadline) =>
    `Søknaden din kom fram ${received}, etter fristen ${deadline}. Den er tatt imot og merket som for sen.`,
  untilFilled: "Senere søknader tas imot til stillingen er besatt.",

  links: (hosts) =>
    `E-posten din lenker til filer (${hosts}). Filer bak en lenke regnes ikke som sendt: Vi ber deg legge ved selve filene.`,
  howTo:
    "For å sende det som gjenstår, svarer du bare på denne e-posten med det som vedlegg. Det som allerede er mottatt, trenger du ikke å sende på nytt.",
  people:
    "Denne e-posten er skrevet automatisk og gjelder bare om søknaden er fullstendig. Ingenting er vurdert eller rangert: Mennesker leser søknaden din og avgjør.",
  contact: (name, email) =>
    `Hvis noe her er feil eller uklart, kan du skrive til ${name} (${email}) eller svare på denne e-posten.`,
  contactByReply:
    "Hvis noe her er feil eller uklart, kan du svare på denne e-posten; en person leser svaret.",

  reminder: (title) =>
    `Vi minner om søknaden din på «${title}»: Noe gjenstår, og det er fortsatt tid til å sende det.`,
  reminderCrossed:
    "Hvis det allerede er på vei, trenger du ikke å gjøre noe. Vi minner deg på det høyst to ganger.",

  withdrawn: (title) => `Takk for beskjeden. Søknaden din på «${title}» er trukket, slik du ba om.`,
  withdrawnThen: (days) =>
    `Den blir ikke vurdert videre, og du trenger ikke å gjøre noe mer. Dokumentene dine slettes senest ${days === 1 ? "1 dag" : `${days} dager`} etter at avgjørelsen er tatt.`,
  withdrawnByMistake:
    "Hvis du ikke mente å trekke søknaden, kan du bare svare på denne e-posten; en person leser svaret.",

  portalOnly: (title) =>
    `Takk for e-posten. Søknader på «${title}» kan bare sendes i søknadsportalen; e-posten din er derfor ikke tatt imot som søknad.`,
  portalWhere: "Søk her, og last opp dokumentene dine der:",
  portalKept: "Det du har sendt oss på e-post, teller ikke som levert, og ingen søknad er opprettet.",
  automatic: "Denne e-posten er skrevet automatisk.",
};

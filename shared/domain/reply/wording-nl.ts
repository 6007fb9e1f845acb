import type { Wording } from "./wording.ts";

export const nl: Wording = {
  locale: "nl",
  kinds: {
    cv: "Cv",
    "motivation-letter": "Motivatiebrief",
    transcript: "Cijferlijst",
    diploma: "Diploma",
    "grading-scale": "Uitleg van het cijfersysteem",
    thesis: "Scriptie",
    publication: "Publicaties",
    "recommendation-letter": "Aanbevelingsbrief",
    references: "Referenten",
    "supervisor-statement": "Verklaring van de begeleider",
    "language-certificate": "Taalcertificaat",
    "work-certificate": "Getuigschrift van de werkgever",
    "research-proposal": "Onderzoeksvoorstel",
    identity: "Identiteitsbewijs",
    other: "Ander document",
  },
  diplomas: {
    secondary: "Middelbareschooldiploma",
    bachelor: "Bachelordiploma",
    master: "Masterdiploma",
    doctorate: "Doctoraatsdiploma",
  },
  states: {
    received: "binnen",
    flawed: "graag aanpassen",
    missing: "ontbreekt",
    unsure: "wordt bekeken",
    unreadable: "niet leesbaar",
    waived: "niet nodig",
    "not-needed": "niet nodig",
  },
  notEnough: "nog niet genoeg",
  and: "en",
  or: "of",

  greeting: (name) => (name ? `Beste ${name},` : "Goedendag,"),
  regards: "Met vriendelijke groet",
  quoted: (words) => `‘${words}’`,
  thanks: (title) => `Hartelijk dank voor uw sollicitatie voor ‘${title}’.`,
  thanksAgain: (title) => `Hartelijk dank voor uw bericht over uw sollicitatie voor ‘${title}’.`,
  receipt: "Dit is een automatische ontvangstbevestiging: u leest hier welke documenten zijn aangekomen.",

  complete: "Uw sollicitatie is volledig. U hoeft verder niets te doen.",
  completeAsIs: "Uw sollicitatie is aangekomen en volledig. U hoeft verder niets te doen.",
  open: (count) => (count === 1 ? "Eén punt staat nog open." : `${count} punten staan nog open.`),
  looking:
    "Voor zover wij kunnen zien ontbreekt er niets. Wat niet automatisch te controleren was, bekijkt een medewerker.",

  headings: {
    now: "Nu ook binnen",
    needed: "Nog nodig",
    looking: "Dit bekijkt een medewerker",
    here: "Al binnen",
    optional: "Niet verplicht",
  },
  nothingNew: "Uw nieuwe bestanden zijn aangekomen, maar wat nog openstond is er niet in gevonden.",
  alsoArrived: (files) => `Ook aangekomen: ${files}.`,
  besideUnread: (files) =>
    `Niet leesbaar, maar ook niet nodig: ${files}. Als u wilt, kunt u het opnieuw sturen.`,
  optional: (titles) => `Als u wilt, kunt u nog toevoegen: ${titles}.`,

  place: (file, first, last) =>
    first === last ? `${file}, pagina ${first}` : `${file}, pagina’s ${first}–${last}`,
  inMail: "in de tekst van uw e-mail",
  more: (count) => `en nog ${count}`,
  personsFound: (count, places) => `${count} gevonden: ${places}`,

  sendIt: (count) =>
    count === 1
      ? "Niet gevonden in wat u stuurde. Stuur het alstublieft nog op."
      : `Niet gevonden in wat u stuurde. Stuur er alstublieft nog ${count} op.`,
  nameReferees: (count) =>
    count === 1
      ? "Noem alstublieft een referent met e-mailadres of telefoonnummer; dat mag in uw antwoord zelf."
      : `Noem alstublieft ${count} referenten, elk met e-mailadres of telefoonnummer; dat mag in uw antwoord zelf.`,
  perhaps: (places) =>
    `Misschien ${places}, maar onze controle is niet zeker. Een medewerker bekijkt het; u hoeft niets te doen.`,
  perhapsInside: (file) =>
    `Misschien in ${file}; dat bestand konden wij niet lezen. Staat het er niet in, stuur het dan alstublieft op.`,
  unclear: (places) =>
    `${places}: een afbeelding zonder leesbare woorden. Stuur alstublieft een duidelijkere kopie.`,
  ifForeign: (country) =>
    `Alleen nodig als een van uw diploma’s niet uit dit land komt: ${country}. Stuur het dan alstublieft op; anders hoeft u niets te doen.`,
  problems: {
    "too-many-pages": ({ file, found, allowed, advice }) =>
      advice
        ? `Misschien ${found} pagina’s in ${file}; gevraagd zijn er hoogstens ${allowed}. Controleer alstublieft de lengte.`
        : `${found} pagina’s in ${file}; hoogstens ${allowed} zijn toegestaan. Stuur alstublieft een kortere versie.`,
    "wrong-language": ({ file, found, allowed, advice }) =>
      `In ${file} staat het in het ${found}. Stuur het alstublieft ${advice ? "liever " : ""}in het ${allowed}.`,
    "translation-missing": ({ file, found, allowed }) =>
      `In ${file} staat het in het ${found}. Stuur alstublieft ook een vertaling in het ${allowed}.`,
    "original-missing": ({ file }) => `In ${file} staat een vertaling. Stuur alstublieft ook het origineel.`,
    "too-few": ({ found, allowed, more, persons }) =>
      persons
        ? `${found} van ${allowed} gevonden. Noem er alstublieft nog ${more}, met e-mailadres of telefoonnummer; dat mag in uw antwoord zelf.`
        : `${found} van ${allowed} gevonden. Stuur er alstublieft nog ${more}.`,
    "wrong-format": ({ file, allowed, advice }) =>
      `${file} heeft een formaat dat ${advice ? "niet de voorkeur heeft" : "wij niet kunnen gebruiken"}. Stuur het alstublieft als ${allowed}.`,
    "not-one-pdf": ({ advice }) =>
      advice
        ? "De vacature vraagt om één pdf met alles erin. Uw bestanden worden aanvaard zoals ze zijn; voeg ze alstublieft samen als u een nieuwe versie stuurt."
        : "Stuur alstublieft alles in één pdf.",
    encrypted: ({ file }) =>
      `${file} is met een wachtwoord beveiligd. Stuur het bestand alstublieft zonder wachtwoord.`,
    damaged: ({ file }) =>
      `${file} kan niet worden geopend. Controleer het bestand en stuur het alstublieft opnieuw.`,
    "empty-file": ({ file }) => `${file} is leeg. Stuur het bestand alstublieft opnieuw.`,
    "too-large": ({ file }) =>
      `${file} is te groot om te worden gelezen. Stuur alstublieft een kleiner bestand.`,
  },

  moment: (date, time, zone) => `${date} om ${time} uur (${zone})`,
  deadlineAhead: (moment) => `De uiterste datum is ${moment}.`,
  deadlinePast: (moment) =>
    `De uiterste datum was ${moment}. Stuur wat nog openstaat zo snel mogelijk; te zien is wanneer het aankwam.`,
  late: (received, deadline) =>
    `Uw sollicitatie kwam aan op ${received}, na de uiterste datum van ${deadline}. Ze is in ontvangst genomen en als te laat gemarkeerd.`,
  untilFilled: "Latere sollicitaties worden nog in ontvangst genomen tot de vacature is vervuld.",

  links: (hosts) =>
    `Uw e-mail verwijst naar bestanden (${hosts}). Bestanden achter een link gelden niet als verstuurd: voeg de bestanden zelf alstublieft als bijlage toe.`,
  howTo:
    "Om te sturen wat nog openstaat, beantwoordt u gewoon deze e-mail met de bijlagen. Wat al binnen is, hoeft u niet opnieuw te sturen.",
  people:
    "Deze e-mail is automatisch geschreven en gaat alleen over volledigheid. Er is niets beoordeeld of gerangschikt: mensen lezen uw sollicitatie en beslissen.",
  contact: (name, email) =>
    `Klopt hier iets niet of is iets onduidelijk? Schrijf dan aan ${name} (${email}) of beantwoord deze e-mail.`,
  contactByReply:
    "Klopt hier iets niet of is iets onduidelijk? Beantwoord dan deze e-mail; een medewerker leest uw antwoord.",

  reminder: (title) =>
    `Wij herinneren u graag aan uw sollicitatie voor ‘${title}’: er staat nog iets open, en er is nog tijd om het te sturen.`,
  reminderCrossed: "Is het al onderweg? Dan hoeft u niets te doen. Wij herinneren u hoogstens twee keer.",

  withdrawn: (title) =>
    `Hartelijk dank voor uw bericht. Uw sollicitatie voor ‘${title}’ is ingetrokken, zoals u vroeg.`,
  withdrawnThen: (days) =>
    `Ze wordt niet verder in behandeling genomen en u hoeft verder niets te doen. Uw documenten worden uiterlijk ${days === 1 ? "1 dag" : `${days} dagen`} na de beslissing verwijderd.`,
  withdrawnByMistake:
    "Wilde u uw sollicitatie niet intrekken? Beantwoord dan gewoon deze e-mail; een medewerker leest uw antwoord.",

  portalOnly: (title) =>
    `Hartelijk dank voor uw e-mail. Solliciteren voor ‘${title}’ kan alleen via het sollicitatieportaal; uw e-mail is daarom niet als sollicitatie geregistreerd.`,
  portalWhere: "U kunt hier solliciteren en er uw documenten uploaden:",
  portalKept: "Wat u ons per e-mail stuurde, geldt niet als ingediend; er is geen sollicitatie geopend.",
  automatic: "Deze e-mail is automatisch geschreven.",
};

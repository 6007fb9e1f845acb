import { some } from "./wording.ts";
import type { NoticeWording } from "./wording.ts";

const applications = (count: number) => (count === 1 ? "1 søknad" : `${count} søknader`);

export const nb: NoticeWording = {
  news: {
    days: (days) => (days === 0 ? "søknadsfrist i dag" : `${days} dager til søknadsfristen`),
    allIn: "alle fullstendige",
    completed: (count) => (count === 1 ? "1 ny fullstendig" : `${count} nye fullstendige`),
    looks: (count) => `${count} å se på`,
    waiting: (count) => (count === 1 ? "1 e-post venter" : `${count} e-poster venter`),
    bounced: (count) => `${count} kan ikke nås`,
    blocked: (count) => `${count} uten framdrift`,
    changed: (count) => `${count} endret siden fristen`,
  },
  opening: (title) => `Dette er nytt for «${title}».`,
  deadline: (days, moment) =>
    days === 0
      ? `Søknadsfristen går ut i dag: ${moment}.`
      : `Det er ${days} dager igjen til søknadsfristen: ${moment}.`,
  none: "Det har ikke kommet noen søknad ennå.",
  totals: ({ all, complete, incomplete, looking }) =>
    `${applications(all)} i alt: ${some([
      [complete, `${complete} fullstendig${complete === 1 ? "" : "e"}`],
      [incomplete, `${incomplete} ufullstendig${incomplete === 1 ? "" : "e"}`],
      [looking, `${looking} å se på`],
    ])}.`,
  arrived: (count) => (count === 1 ? "1 av dem er ny." : `${count} av dem er nye.`),
  allIn: (count) =>
    count === 1 ? "Den ene søknaden er fullstendig." : `Alle ${count} søknadene er fullstendige.`,
  headings: {
    completed: "Nye fullstendige",
    looks: "Se på disse",
    bounced: "E-post kommer i retur",
    blocked: "Ikke noe nytt på tre dager",
    changed: "Endret siden rapporten ved fristen",
  },
  status: {
    complete: "fullstendig",
    incomplete: "ufullstendig",
    "needs-review": "å se på",
    withdrawn: "trukket",
    new: "ny",
    checking: "blir fortsatt lest",
  },
  bounced: "kan ikke nås på e-post",
  stillFor: (days) => (days === 1 ? "i 1 dag" : `i ${days} dager`),
  points: {
    missing: (titles) => `Mangler: ${titles}`,
    flawed: (titles) => `Må endres: ${titles}`,
    unsure: (titles) => `Usikkert: ${titles}`,
    unreadable: (titles) => `Kan ikke leses: ${titles}`,
  },
  received: (day) => `Mottatt ${day}`,
  more: (count) => `og ${count} til`,
  blockedInAll: (count) =>
    `I alt har det ikke skjedd noe på tre dager eller mer med ${count === 1 ? "1 ufullstendig søknad" : `${count} ufullstendige søknader`}.`,
  waiting: ({ questions, proposed, quarantined }) => {
    const sorts = some(
      [
        [questions, `${questions} spørsmål`],
        [proposed, `${proposed} uten utlysning, kanskje ment for denne`],
        [
          quarantined,
          `${quarantined} lagt til side som ${quarantined === 1 ? "utrygg eller uleselig" : "utrygge eller uleselige"}`,
        ],
      ],
      "; ",
    );
    const count = questions + proposed + quarantined;
    return `${count === 1 ? "1 ny e-post venter" : `${count} nye e-poster venter`} på en person: ${sorts}.`;
  },
  open: "Åpne utlysningen",

  picture: ({ first, last, days, busiest, counts: { all, complete } }) =>
    days === 1
      ? `Mottatt ${first}: ${applications(all)}. ${complete} av ${all} fullstendige.`
      : `Mottatt fra ${first} til ${last}: ${applications(all)}${busiest ? `, flest ${busiest.day} (${busiest.count})` : ""}. ${complete} av ${all} fullstendige.`,
  legend: { complete: "fullstendig", open: "ikke fullstendig", deadline: "frist" },

  report: {
    subject: (title) => `Søknadsfristen er ute: hvem som er fullstendig · ${title}`,
    heading: "Fullstendighet ved søknadsfristen",
    passed: (title, moment) => `Søknadsfristen for «${title}» var ${moment}.`,
    all: (count) =>
      count === 1 ? "Den ene søknaden er fullstendig." : `Alle ${count} søknadene er fullstendige.`,
    some: (complete, all) =>
      `${complete} av ${applications(all)} er ${complete === 1 ? "fullstendig" : "fullstendige"}.`,
    takenAt: (moment) => `Denne rapporten viser hvordan det sto til ${moment}, og endres ikke mer.`,
    reading: (count) =>
      `Dokumentene til ${applications(count)} ble fortsatt lest da; det som kommer ut av det, får du vite som en endring.`,
    late: (count) =>
      `${applications(count)} kom etter fristen og er merket som for ${count === 1 ? "sen" : "sene"}.`,
    withdrawn: (count) => `${applications(count)} er trukket og regnes ikke med.`,
    items: "Dokument for dokument",
    item: (there, of) => `${there} av ${of}`,
    notComplete: "Ikke fullstendige",
    attached: "Hele tabellen er vedlagt: som PDF til å lese og skrive ut, som CSV til et regneark.",
    tooLarge:
      "Rapporten er for stor for en e-post. Siden til utlysningen viser alle søknadene, og der kan listen lastes ned som CSV.",
    hash: (hash, file) =>
      `Rapportens fingeravtrykk (SHA-256 av ${file}): ${hash}. Med det kan hvem som helst senere vise at rapporten ikke er endret.`,
    later: "Det som endrer seg fra nå av, får du vite som en forskjell fra denne rapporten.",
    columns: {
      applicant: "Søker",
      address: "Adresse",
      status: "Status",
      received: "Mottatt",
      late: "For sen",
      problems: "Mangler",
    },
    yes: "ja",
    page: (page, pages) => `Side ${page} av ${pages}`,
  },

  why: (role, frequency) =>
    `Du får denne e-posten fordi du er oppført som ${{ chair: "leder", reviewer: "sakkyndig", professor: "professor" }[role]} for utlysningen: ${{ daily: "høyst én gang om dagen", weekly: "én gang i uka og før fristen", "at-once": "så snart det er noe nytt" }[frequency]}, og bare når det er noe å fortelle. Den er skrevet automatisk og gjelder bare om søknadene er fullstendige.`,
  stop: "Ingen flere meldinger om denne utlysningen:",
  stopping: {
    title: "Meldinger",
    ask: (title) => `Vil du ikke lenger ha meldinger om «${title}»?`,
    button: "Stopp meldingene",
    done: (title) => `Du får ikke flere meldinger om «${title}».`,
    again: "Få dem igjen",
    resumed: (title) => `Du får igjen meldinger om «${title}».`,
  },
};

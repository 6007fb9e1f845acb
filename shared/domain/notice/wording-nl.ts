import { some } from "./wording.ts";
import type { NoticeWording } from "./wording.ts";

const applications = (count: number) => (count === 1 ? "1 sollicitatie" : `${count} sollicitaties`);

export const nl: NoticeWording = {
  news: {
    days: (days) => (days === 0 ? "uiterste datum vandaag" : `nog ${days} dagen tot de uiterste datum`),
    allIn: "alles volledig",
    completed: (count) => `${count} nieuw volledig`,
    looks: (count) => `${count} te bekijken`,
    waiting: (count) => (count === 1 ? "1 e-mail wacht" : `${count} e-mails wachten`),
    bounced: (count) => `${count} niet bereikbaar`,
    blocked: (count) => `${count} zonder voortgang`,
    changed: (count) => `${count} gewijzigd sinds de uiterste datum`,
  },
  opening: (title) => `Dit is er nieuw bij ‘${title}’.`,
  deadline: (days, moment) =>
    days === 0
      ? `Vandaag is de uiterste datum: ${moment}.`
      : `Nog ${days} dagen tot de uiterste datum: ${moment}.`,
  none: "Er is nog geen sollicitatie binnengekomen.",
  totals: ({ all, complete, incomplete, looking }) =>
    `${applications(all)} in totaal: ${some([
      [complete, `${complete} volledig`],
      [incomplete, `${incomplete} onvolledig`],
      [looking, `${looking} te bekijken`],
    ])}.`,
  arrived: (count) => (count === 1 ? "Daarvan is er 1 nieuw." : `Daarvan zijn er ${count} nieuw.`),
  allIn: (count) =>
    count === 1 ? "De enige sollicitatie is volledig." : `Alle ${count} sollicitaties zijn volledig.`,
  headings: {
    completed: "Nieuw volledig",
    looks: "Graag bekijken",
    bounced: "E-mails komen terug",
    blocked: "Al drie dagen niets nieuws",
    changed: "Gewijzigd sinds het rapport bij de uiterste datum",
  },
  status: {
    complete: "volledig",
    incomplete: "onvolledig",
    "needs-review": "te bekijken",
    withdrawn: "ingetrokken",
    new: "nieuw",
    checking: "wordt nog gelezen",
  },
  bounced: "niet bereikbaar per e-mail",
  stillFor: (days) => (days === 1 ? "al 1 dag" : `al ${days} dagen`),
  points: {
    missing: (titles) => `Ontbreekt: ${titles}`,
    flawed: (titles) => `Aan te passen: ${titles}`,
    unsure: (titles) => `Niet zeker: ${titles}`,
    unreadable: (titles) => `Niet leesbaar: ${titles}`,
  },
  received: (day) => `Ontvangen ${day}`,
  more: (count) => `en nog ${count}`,
  blockedInAll: (count) =>
    `In totaal is er bij ${count === 1 ? "1 onvolledige sollicitatie" : `${count} onvolledige sollicitaties`} al drie dagen of langer niets gebeurd.`,
  waiting: ({ questions, proposed, quarantined }) => {
    const sorts = some(
      [
        [questions, questions === 1 ? "1 vraag" : `${questions} vragen`],
        [proposed, `${proposed} zonder vacature, misschien voor deze bedoeld`],
        [quarantined, `${quarantined} apart gezet als onveilig of onleesbaar`],
      ],
      "; ",
    );
    const count = questions + proposed + quarantined;
    return `${count === 1 ? "1 nieuwe e-mail wacht" : `${count} nieuwe e-mails wachten`} op een medewerker: ${sorts}.`;
  },
  open: "Vacature openen",

  picture: ({ first, last, days, busiest, counts: { all, complete } }) =>
    days === 1
      ? `Binnengekomen op ${first}: ${applications(all)}. ${complete} van ${all} volledig.`
      : `Binnengekomen van ${first} tot en met ${last}: ${applications(all)}${busiest ? `, de meeste op ${busiest.day} (${busiest.count})` : ""}. ${complete} van ${all} volledig.`,
  legend: { complete: "volledig", open: "niet volledig", deadline: "uiterste datum" },

  report: {
    subject: (title) => `De uiterste datum is voorbij: wie volledig is · ${title}`,
    heading: "Volledigheid op de uiterste datum",
    passed: (title, moment) => `De uiterste datum voor ‘${title}’ was ${moment}.`,
    all: (count) =>
      count === 1 ? "De enige sollicitatie is volledig." : `Alle ${count} sollicitaties zijn volledig.`,
    some: (complete, all) =>
      `${complete} van ${all === 1 ? "de 1 sollicitatie" : `de ${all} sollicitaties`} ${complete === 1 ? "is" : "zijn"} volledig.`,
    takenAt: (moment) => `Dit rapport legt de stand van ${moment} vast en verandert niet meer.`,
    reading: (count) =>
      `De documenten van ${applications(count)} werden toen nog gelezen; wat daaruit komt, hoort u als wijziging.`,
    late: (count) =>
      `${applications(count)} ${count === 1 ? "kwam" : "kwamen"} na de uiterste datum binnen en ${count === 1 ? "is" : "zijn"} als te laat gemarkeerd.`,
    withdrawn: (count) =>
      `${applications(count)} ${count === 1 ? "is" : "zijn"} ingetrokken en ${count === 1 ? "telt" : "tellen"} niet mee.`,
    items: "Document voor document",
    item: (there, of) => `${there} van ${of}`,
    notComplete: "Niet volledig",
    attached:
      "De hele tabel zit als bijlage bij deze e-mail: als pdf om te lezen en af te drukken, als csv voor een spreadsheet.",
    tooLarge:
      "Het rapport is te groot voor een e-mail. Op de pagina van de vacature staan alle sollicitaties; daar is de lijst als csv te downloaden.",
    hash: (hash, file) =>
      `Vingerafdruk van het rapport (SHA-256 van ${file}): ${hash}. Daarmee kan iedereen later aantonen dat het rapport niet is gewijzigd.`,
    later: "Wat vanaf nu verandert, hoort u als verschil met dit rapport.",
    columns: {
      applicant: "Sollicitant",
      address: "Adres",
      status: "Stand",
      received: "Ontvangen",
      late: "Te laat",
      problems: "Gebreken",
    },
    yes: "ja",
    page: (page, pages) => `Pagina ${page} van ${pages}`,
  },

  why: (role, frequency) =>
    `U krijgt deze e-mail als ${{ chair: "voorzitter", reviewer: "beoordelaar", professor: "hoogleraar" }[role]} bij deze vacature, ${{ daily: "hoogstens één keer per dag", weekly: "één keer per week en vóór de uiterste datum", "at-once": "zodra er iets nieuws is" }[frequency]}, en alleen als er iets te melden is. Deze e-mail is automatisch geschreven en gaat alleen over volledigheid.`,
  stop: "Geen berichten meer over deze vacature:",
  stopping: {
    title: "Berichten",
    ask: (title) => `Wilt u geen berichten meer over ‘${title}’?`,
    button: "Berichten stoppen",
    done: (title) => `U krijgt geen berichten meer over ‘${title}’.`,
    again: "Toch weer ontvangen",
    resumed: (title) => `U krijgt weer berichten over ‘${title}’.`,
  },
};

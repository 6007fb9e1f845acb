import { some } from "./wording.ts";
import type { NoticeWording } from "./wording.ts";

const applications = (count: number) => (count === 1 ? "1 Bewerbung" : `${count} Bewerbungen`);

export const de: NoticeWording = {
  news: {
    days: (days) => (days === 0 ? "Frist endet heute" : `noch ${days} Tage bis zur Frist`),
    allIn: "alle vollständig",
    completed: (count) => `${count} neu vollständig`,
    looks: (count) => `${count} anzusehen`,
    waiting: (count) => (count === 1 ? "1 E-Mail wartet" : `${count} E-Mails warten`),
    bounced: (count) => `${count} nicht erreichbar`,
    blocked: (count) => `${count} ohne Fortgang`,
    changed: (count) => `${count} seit der Frist geändert`,
  },
  opening: (title) => `das ist neu bei „${title}“.`,
  deadline: (days, moment) =>
    days === 0
      ? `Die Bewerbungsfrist endet heute: ${moment}.`
      : `Bis zum Ende der Bewerbungsfrist sind es noch ${days} Tage: ${moment}.`,
  none: "Bisher ist keine Bewerbung eingegangen.",
  totals: ({ all, complete, incomplete, looking }) =>
    `${applications(all)} insgesamt: ${some([
      [complete, `${complete} vollständig`],
      [incomplete, `${incomplete} unvollständig`],
      [looking, `${looking} noch anzusehen`],
    ])}.`,
  arrived: (count) => `Davon ${count === 1 ? "ist 1" : `sind ${count}`} neu.`,
  allIn: (count) =>
    count === 1 ? "Die einzige Bewerbung ist vollständig." : `Alle ${count} Bewerbungen sind vollständig.`,
  headings: {
    completed: "Neu vollständig",
    looks: "Bitte ansehen",
    bounced: "E-Mails kommen zurück",
    blocked: "Seit drei Tagen nichts Neues",
    changed: "Seit dem Bericht zur Frist geändert",
  },
  status: {
    complete: "vollständig",
    incomplete: "unvollständig",
    "needs-review": "noch anzusehen",
    withdrawn: "zurückgezogen",
    new: "neu",
    checking: "wird noch gelesen",
  },
  bounced: "per E-Mail nicht erreichbar",
  stillFor: (days) => (days === 1 ? "seit 1 Tag" : `seit ${days} Tagen`),
  points: {
    missing: (titles) => `Es fehlt: ${titles}`,
    flawed: (titles) => `Zu ändern: ${titles}`,
    unsure: (titles) => `Nicht sicher: ${titles}`,
    unreadable: (titles) => `Nicht lesbar: ${titles}`,
  },
  received: (day) => `Eingang ${day}`,
  more: (count) => (count === 1 ? "und 1 weitere" : `und ${count} weitere`),
  blockedInAll: (count) =>
    count === 1
      ? "Insgesamt hat sich bei 1 unvollständigen Bewerbung seit mindestens drei Tagen nichts getan."
      : `Insgesamt hat sich bei ${count} unvollständigen Bewerbungen seit mindestens drei Tagen nichts getan.`,
  waiting: ({ questions, proposed, quarantined }) => {
    const sorts = some(
      [
        [questions, questions === 1 ? "1 Frage" : `${questions} Fragen`],
        [proposed, `${proposed} ohne Ausschreibung, vielleicht für diese bestimmt`],
        [quarantined, `${quarantined} als unsicher oder nicht lesbar zurückgelegt`],
      ],
      "; ",
    );
    const count = questions + proposed + quarantined;
    return `${count === 1 ? "1 neue E-Mail wartet" : `${count} neue E-Mails warten`} auf einen Menschen: ${sorts}.`;
  },
  open: "Ausschreibung öffnen",

  picture: ({ first, last, days, busiest, counts: { all, complete } }) =>
    days === 1
      ? `Eingänge am ${first}: ${applications(all)}. ${complete} von ${all} vollständig.`
      : `Eingänge vom ${first} bis zum ${last}: ${applications(all)}${busiest ? `, die meisten am ${busiest.day} (${busiest.count})` : ""}. ${complete} von ${all} vollständig.`,
  legend: { complete: "vollständig", open: "nicht vollständig", deadline: "Frist" },

  report: {
    subject: (title) => `Die Frist ist zu Ende: wer vollständig ist · ${title}`,
    heading: "Vollständigkeit bei Ende der Frist",
    passed: (title, moment) => `die Bewerbungsfrist für „${title}“ endete am ${moment}.`,
    all: (count) =>
      count === 1 ? "Die einzige Bewerbung ist vollständig." : `Alle ${count} Bewerbungen sind vollständig.`,
    some: (complete, all) =>
      `${complete} von ${applications(all)} ${complete === 1 ? "ist" : "sind"} vollständig.`,
    takenAt: (moment) => `Dieser Bericht hält den Stand vom ${moment} fest und ändert sich nicht mehr.`,
    reading: (count) =>
      `Die Unterlagen von ${applications(count)} wurden zu diesem Zeitpunkt noch gelesen; was sich ergibt, wird als Änderung mitgeteilt.`,
    late: (count) =>
      `${applications(count)} ${count === 1 ? "ging" : "gingen"} nach Ende der Frist ein und ${count === 1 ? "ist" : "sind"} als verspätet gekennzeichnet.`,
    withdrawn: (count) =>
      `${applications(count)} ${count === 1 ? "wurde" : "wurden"} zurückgezogen und ${count === 1 ? "ist" : "sind"} nicht mitgezählt.`,
    items: "Dokument für Dokument",
    item: (there, of) => `${there} von ${of}`,
    notComplete: "Nicht vollständig",
    attached:
      "Die ganze Tabelle hängt an: als PDF zum Lesen und Drucken, als CSV für die Tabellenkalkulation.",
    tooLarge:
      "Der Bericht ist zu groß für eine E-Mail. Die Seite der Ausschreibung zeigt alle Bewerbungen und gibt die Liste als CSV aus.",
    hash: (hash, file) =>
      `Fingerabdruck des Berichts (SHA-256 von ${file}): ${hash}. Damit lässt sich später zeigen, dass der Bericht nicht verändert wurde.`,
    later: "Was sich von nun an ändert, wird Ihnen als Unterschied zu diesem Bericht mitgeteilt.",
    columns: {
      applicant: "Bewerber/in",
      address: "Adresse",
      status: "Stand",
      received: "Eingang",
      late: "Verspätet",
      problems: "Mängel",
    },
    yes: "ja",
    page: (page, pages) => `Seite ${page} von ${pages}`,
  },

  why: (role, frequency) =>
    `Sie erhalten diese E-Mail, weil Sie in der Ausschreibung ${{ chair: "für den Vorsitz", reviewer: "für die Begutachtung", professor: "als Professorin oder Professor" }[role]} genannt sind: ${{ daily: "höchstens einmal am Tag", weekly: "einmal in der Woche und vor der Frist", "at-once": "sobald es Neues gibt" }[frequency]}, und nur, wenn es etwas mitzuteilen gibt. Die E-Mail wurde automatisch geschrieben und betrifft nur die Vollständigkeit.`,
  stop: "Keine Mitteilungen mehr zu dieser Ausschreibung:",
  stopping: {
    title: "Mitteilungen",
    ask: (title) => `Möchten Sie keine Mitteilungen zu „${title}“ mehr erhalten?`,
    button: "Mitteilungen abbestellen",
    done: (title) => `Sie erhalten keine Mitteilungen zu „${title}“ mehr.`,
    again: "Wieder erhalten",
    resumed: (title) => `Sie erhalten wieder Mitteilungen zu „${title}“.`,
  },
};

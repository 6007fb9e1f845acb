import type { Wording } from "./wording.ts";

export const de: Wording = {
  locale: "de",
  kinds: {
    cv: "Lebenslauf",
    "motivation-letter": "Motivationsschreiben",
    transcript: "Leistungsübersicht",
    diploma: "Abschlusszeugnis",
    "grading-scale": "Erläuterung des Notensystems",
    thesis: "Abschlussarbeit",
    publication: "Veröffentlichungen",
    "recommendation-letter": "Empfehlungsschreiben",
    references: "Referenzpersonen",
    "supervisor-statement": "Stellungnahme der betreuenden Person",
    "language-certificate": "Sprachzertifikat",
    "work-certificate": "Arbeitszeugnis",
    "research-proposal": "Forschungsvorhaben",
    identity: "Ausweisdokument",
    other: "Sonstiges Dokument",
  },
  diplomas: {
    secondary: "Schulabschlusszeugnis",
    bachelor: "Bachelorzeugnis",
    master: "Masterzeugnis",
    doctorate: "Promotionsurkunde",
  },
  states: {
    received: "eingegangen",
    flawed: "bitte ändern",
    missing: "fehlt",
    unsure: "wird geprüft",
    unreadable: "nicht lesbar",
    waived: "nicht nötig",
    "not-needed": "nicht nötig",
  },
  notEnough: "noch nicht genug",
  and: "und",
  or: "oder",

  greeting: (name) => (name ? `Guten Tag ${name},` : "Guten Tag,"),
  regards: "Freundliche Grüße",
  quoted: (words) => `„${words}“`,
  thanks: (title) => `vielen Dank für Ihre Bewerbung auf „${title}“.`,
  thanksAgain: (title) => `vielen Dank für Ihre Nachricht zu Ihrer Bewerbung auf „${title}“.`,
  receipt:
    "Dies ist eine automatische Eingangsbestätigung: Sie sagt Ihnen, welche Unterlagen eingegangen sind.",

  complete: "Ihre Bewerbung ist vollständig. Sie brauchen nichts weiter zu tun.",
  completeAsIs: "Ihre Bewerbung ist eingegangen und vollständig. Sie brauchen nichts weiter zu tun.",
  open: (count) => (count === 1 ? "Ein Punkt ist noch offen." : `${count} Punkte sind noch offen.`),
  looking:
    "Soweit wir sehen, fehlt nichts. Was sich nicht automatisch prüfen ließ, sieht sich ein Mensch an.",

  headings: {
    now: "Jetzt auch eingegangen",
    needed: "Noch offen",
    looking: "Das sieht sich ein Mensch an",
    here: "Bereits eingegangen",
    optional: "Freiwillig",
  },
  nothingNew:
    "Ihre neuen Dateien sind eingegangen, aber nichts von dem, was offen war, wurde darin gefunden.",
  alsoArrived: (files) => `Außerdem eingegangen: ${files}.`,
  besideUnread: (files) =>
    `Nicht lesbar, aber auch nicht nötig: ${files}. Wenn Sie möchten, senden Sie es noch einmal.`,
  optional: (titles) => `Wenn Sie möchten, können Sie ergänzen: ${titles}.`,

  place: (file, first, last) =>
    first === last ? `${file}, Seite ${first}` : `${file}, Seiten ${first}–${last}`,
  inMail: "im Text Ihrer E-Mail",
  more: (count) => `und ${count} weitere`,
  personsFound: (count, places) => `${count} gefunden: ${places}`,

  sendIt: (count) =>
    count === 1
      ? "In Ihren Unterlagen nicht gefunden. Bitte senden Sie das Dokument nach."
      : `In Ihren Unterlagen nicht gefunden. Bitte senden Sie ${count} Dokumente nach.`,
  nameReferees: (count) =>
    count === 1
      ? "Bitte nennen Sie eine Person mit E-Mail-Adresse oder Telefonnummer; Ihre Antwort selbst genügt."
      : `Bitte nennen Sie ${count} Personen, jeweils mit E-Mail-Adresse oder Telefonnummer; Ihre Antwort selbst genügt.`,
  perhaps: (places) =>
    `Vielleicht ${places}, aber sicher erkannt wurde es nicht. Ein Mensch sieht es sich an; Sie brauchen nichts zu tun.`,
  perhapsInside: (file) =>
    `Vielleicht in ${file}; diese Datei konnten wir nicht lesen. Wenn es nicht darin steht, senden Sie es bitte nach.`,
  unclear: (places) => `${places}: ein Bild ohne lesbare Wörter. Bitte senden Sie eine deutlichere Kopie.`,
  ifForeign: (country) =>
    `Nur nötig, wenn einer Ihrer Abschlüsse nicht aus folgendem Land ist: ${country}. Dann senden Sie das Dokument bitte nach; sonst brauchen Sie nichts zu tun.`,
  problems: {
    "too-many-pages": ({ file, found, allowed, advice }) =>
      advice
        ? `Vielleicht ${found} Seiten in ${file}; gewünscht sind höchstens ${allowed}. Bitte prüfen Sie die Länge.`
        : `${found} Seiten in ${file}; erlaubt sind höchstens ${allowed}. Bitte senden Sie eine kürzere Fassung.`,
    "wrong-language": ({ file, found, allowed, advice }) =>
      `Sprache in ${file}: ${found}. Bitte senden Sie das Dokument ${advice ? "lieber " : ""}auf ${allowed}.`,
    "translation-missing": ({ file, found, allowed }) =>
      `Sprache in ${file}: ${found}. Bitte senden Sie auch eine Übersetzung (${allowed}).`,
    "original-missing": ({ file }) =>
      `In ${file} steht eine Übersetzung. Bitte senden Sie auch das Original.`,
    "too-few": ({ found, allowed, more, persons }) =>
      persons
        ? `${found} von ${allowed} gefunden. Bitte nennen Sie ${more} weitere Person${more === 1 ? "" : "en"} mit E-Mail-Adresse oder Telefonnummer; Ihre Antwort selbst genügt.`
        : `${found} von ${allowed} gefunden. Bitte senden Sie ${more} weitere${more === 1 ? "s Dokument" : " Dokumente"}.`,
    "wrong-format": ({ file, allowed, advice }) =>
      `${file} hat ein Format, das ${advice ? "nicht bevorzugt wird" : "wir nicht verwenden können"}. Bitte senden Sie das Dokument als ${allowed}.`,
    "not-one-pdf": ({ advice }) =>
      advice
        ? "Die Ausschreibung bittet um ein einziges PDF mit allen Unterlagen. Ihre Dateien gelten so, wie sie sind; falls Sie eine neue Fassung senden, fügen Sie sie bitte zusammen."
        : "Bitte senden Sie alle Unterlagen in einem einzigen PDF.",
    encrypted: ({ file }) =>
      `${file} ist mit einem Passwort geschützt. Bitte senden Sie die Datei ohne Passwort.`,
    damaged: ({ file }) =>
      `${file} lässt sich nicht öffnen. Bitte prüfen Sie die Datei und senden Sie sie noch einmal.`,
    "empty-file": ({ file }) => `${file} ist leer. Bitte senden Sie die Datei noch einmal.`,
    "too-large": ({ file }) =>
      `${file} ist zu groß, um gelesen zu werden. Bitte senden Sie eine kleinere Datei.`,
  },

  moment: (date, time, zone) => `${date}, ${time} Uhr (${zone})`,
  deadlineAhead: (moment) => `Die Frist endet am ${moment}.`,
  deadlinePast: (moment) =>
    `Die Frist endete am ${moment}. Bitte senden Sie, was offen ist, so bald wie möglich; der Zeitpunkt des Eingangs bleibt sichtbar.`,
  late: (received, deadline) =>
    `Ihre Bewerbung ging am ${received} ein, nach Ende der Frist am ${deadline}. Sie wurde entgegengenommen und ist als verspätet gekennzeichnet.`,
  untilFilled: "Spätere Bewerbungen werden entgegengenommen, bis die Stelle besetzt ist.",

  links: (hosts) =>
    `Ihre E-Mail verweist auf Dateien (${hosts}). Dateien hinter einem Link gelten nicht als eingereicht: Bitte hängen Sie die Dateien selbst an.`,
  howTo:
    "Um nachzureichen, was offen ist, antworten Sie einfach auf diese E-Mail und hängen es an. Was schon eingegangen ist, brauchen Sie nicht noch einmal zu senden.",
  people:
    "Diese E-Mail wurde automatisch geschrieben und betrifft nur die Vollständigkeit. Es wurde nichts bewertet und keine Rangfolge gebildet: Menschen lesen Ihre Bewerbung und entscheiden.",
  contact: (name, email) =>
    `Wenn hier etwas falsch oder unklar ist, schreiben Sie bitte an ${name} (${email}) oder antworten Sie auf diese E-Mail.`,
  contactByReply:
    "Wenn hier etwas falsch oder unklar ist, antworten Sie bitte auf diese E-Mail; ein Mensch liest sie.",

  reminder: (title) =>
    `wir möchten Sie an Ihre Bewerbung auf „${title}“ erinnern: Etwas ist noch offen, und es ist noch Zeit, es zu senden.`,
  reminderCrossed:
    "Falls es schon unterwegs ist, brauchen Sie nichts zu tun. Wir erinnern Sie höchstens zweimal.",

  withdrawn: (title) =>
    `vielen Dank für Ihre Nachricht. Ihre Bewerbung auf „${title}“ ist zurückgezogen, wie Sie es gewünscht haben.`,
  withdrawnThen: (days) =>
    `Sie wird nicht weiter berücksichtigt, und Sie brauchen nichts weiter zu tun. Ihre Unterlagen werden spätestens ${days === 1 ? "1 Tag" : `${days} Tage`} nach der Entscheidung gelöscht.`,
  withdrawnByMistake:
    "Wenn Sie Ihre Bewerbung nicht zurückziehen wollten, antworten Sie einfach auf diese E-Mail; ein Mensch liest sie.",

  portalOnly: (title) =>
    `vielen Dank für Ihre E-Mail. Bewerbungen auf „${title}“ sind nur im Bewerbungsportal möglich; Ihre E-Mail wurde deshalb nicht als Bewerbung entgegengenommen.`,
  portalWhere: "Bitte bewerben Sie sich hier und laden Sie Ihre Unterlagen dort hoch:",
  portalKept:
    "Was Sie uns per E-Mail gesandt haben, gilt nicht als eingereicht; eine Bewerbung wurde nicht angelegt.",
  automatic: "Diese E-Mail wurde automatisch geschrieben.",
};

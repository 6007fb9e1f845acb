import type { Wording } from "./wording.ts";

export const en: Wording = {
  locale: "en-GB",
  kinds: {
    cv: "CV",
    "motivation-letter": "Motivation letter",
    transcript: "Transcript of records",
    diploma: "Diploma",
    "grading-scale": "Explanation of the grading system",
    thesis: "Thesis",
    publication: "Publications",
    "recommendation-letter": "Letter of recommendation",
    references: "Referees",
    "supervisor-statement": "Supervisor's statement",
    "language-certificate": "Language certificate",
    "work-certificate": "Employer's certificate",
    "research-proposal": "Research proposal",
    identity: "Identity document",
    other: "Other document",
  },
  diplomas: {
    secondary: "School-leaving certificate",
    bachelor: "Bachelor's diploma",
    master: "Master's diploma",
    doctorate: "Doctoral diploma",
  },
  states: {
    received: "here",
    flawed: "please change",
    missing: "missing",
    unsure: "being looked at",
    unreadable: "can't be read",
    waived: "not needed",
    "not-needed": "not needed",
  },
  notEnough: "not enough yet",
  and: "and",
  or: "or",

  greeting: (name) => (name ? `Dear ${name},` : "Hello,"),
  regards: "Kind regards",
  quoted: (words) => `“${words}”`,
  thanks: (title) => `Thank you for your application for “${title}”.`,
  thanksAgain: (title) => `Thank you for your mail about your application for “${title}”.`,
  receipt: "This is an automatic receipt: it tells you which documents have arrived.",

  complete: "Your application is complete. Nothing more is needed from you.",
  completeAsIs: "Your application has arrived and is complete. Nothing more is needed from you.",
  open: (count) => (count === 1 ? "One point is still open." : `${count} points are still open.`),
  looking:
    "Nothing is missing as far as we can tell. A person will look at what could not be checked automatically.",

  headings: {
    now: "Now also here",
    needed: "Still needed",
    looking: "A person will look at this",
    here: "Already here",
    optional: "Not required",
  },
  nothingNew: "Your new files have arrived, but none of what was open was found in them.",
  alsoArrived: (files) => `Also arrived: ${files}.`,
  besideUnread: (files) => `Could not be read, and is not needed: ${files}. If you like, send it again.`,
  optional: (titles) => `If you like, you may add: ${titles}.`,

  place: (file, first, last) =>
    first === last ? `${file}, page ${first}` : `${file}, pages ${first}–${last}`,
  inMail: "in the text of your mail",
  more: (count) => `and ${count} more`,
  personsFound: (count, places) => `${count} found: ${places}`,

  sendIt: (count) =>
    count === 1
      ? "Not found in what you sent. Please send it."
      : `Not found in what you sent. Please send ${count} of them.`,
  nameReferees: (count) =>
    count === 1
      ? "Please name a referee with an email address or phone number; your reply itself will do."
      : `Please name ${count} referees, each with an email address or phone number; your reply itself will do.`,
  perhaps: (places) =>
    `Perhaps ${places}, but our check is not sure. A person will look; you need not do anything.`,
  perhapsInside: (file) =>
    `It may be in ${file}, which we could not read. If it is not in there, please send it.`,
  unclear: (places) => `${places}: a picture without legible words. Please send a clearer copy.`,
  ifForeign: (country) =>
    `Only needed if a degree of yours is from outside ${country}. If so, please send it; if not, you need not do anything.`,
  problems: {
    "too-many-pages": ({ file, found, allowed, advice }) =>
      advice
        ? `Perhaps ${found} pages in ${file}; at most ${allowed} are asked for. Please check the length.`
        : `${found} pages in ${file}; at most ${allowed} are allowed. Please send a shorter version.`,
    "wrong-language": ({ file, found, allowed, advice }) =>
      `In ${file} it is in ${found}. Please ${advice ? "rather " : ""}send it in ${allowed}.`,
    "translation-missing": ({ file, found, allowed }) =>
      `In ${file} it is in ${found}. Please also send a translation into ${allowed}.`,
    "original-missing": ({ file }) => `${file} holds a translation. Please also send the original.`,
    "too-few": ({ found, allowed, more, persons }) =>
      persons
        ? `${found} of ${allowed} found. Please name ${more} more, with an email address or phone number; your reply itself will do.`
        : `${found} of ${allowed} found. Please send ${more} more.`,
    "wrong-format": ({ file, allowed, advice }) =>
      `${file} is in a format that ${advice ? "is not preferred" : "we can't use"}. Please send it as ${allowed}.`,
    "not-one-pdf": ({ advice }) =>
      advice
        ? "The posting asks for one PDF with everything in it. Your files are accepted as they are; if you send a new version, please join them."
        : "Please send everything in one PDF.",
    encrypted: ({ file }) => `${file} is protected by a password. Please send it without one.`,
    damaged: ({ file }) => `${file} can't be opened. Please check the file and send it again.`,
    "empty-file": ({ file }) => `${file} is empty. Please send it again.`,
    "too-large": ({ file }) => `${file} is too large to be read. Please send a smaller file.`,
  },

  moment: (date, time, zone) => `${date}, ${time} (${zone})`,
  deadlineAhead: (moment) => `The deadline is ${moment}.`,
  deadlinePast: (moment) =>
    `The deadline was ${moment}. Please send what is open as soon as you can; people will see when it arrived.`,
  late: (received, deadline) =>
    `Your application arrived on ${received}, after the deadline of ${deadline}. It has been taken in and is marked as late.`,
  untilFilled: "Later applications are taken too, until the position is filled.",

  links: (hosts) =>
    `Your mail links to files (${hosts}). Files behind a link do not count as sent: please attach the files themselves.`,
  howTo:
    "To send what is open, simply reply to this mail and attach it. What is here already need not be sent again.",
  people:
    "This mail was written automatically and is about completeness only. Nothing was judged or ranked: people read your application and decide.",
  contact: (name, email) =>
    `If something here is wrong or unclear, please write to ${name} (${email}) or reply to this mail.`,
  contactByReply: "If something here is wrong or unclear, please reply to this mail; a person will read it.",

  reminder: (title) =>
    `This is a reminder about your application for “${title}”: something is still open, and there is time to send it.`,
  reminderCrossed: "If it is on its way already, you need not do anything. We remind you twice at most.",

  withdrawn: (title) =>
    `Thank you for letting us know. Your application for “${title}” has been withdrawn, as you asked.`,
  withdrawnThen: (days) =>
    `It is not considered any further, and nothing more is needed from you. Your documents will be deleted ${days === 1 ? "1 day" : `${days} days`} after the decision at the latest.`,
  withdrawnByMistake: "If you did not mean to withdraw, simply reply to this mail; a person will read it.",

  portalOnly: (title) =>
    `Thank you for your mail. Applications for “${title}” can only be made in the application portal, so your mail has not been taken in as an application.`,
  portalWhere: "Please apply here, and upload your documents there:",
  portalKept: "Nothing that you sent to us by mail counts as submitted, and no application has been opened.",
  automatic: "This mail was written automatically.",
};

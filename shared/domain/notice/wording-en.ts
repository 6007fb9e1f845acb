import { some } from "./wording.ts";
import type { NoticeWording } from "./wording.ts";

const applications = (count: number) => (count === 1 ? "1 application" : `${count} applications`);
const mails = (count: number, what: string) => `${count} ${what}${count === 1 ? "" : "s"}`;

export const en: NoticeWording = {
  news: {
    days: (days) => (days === 0 ? "deadline today" : `${days} days to the deadline`),
    allIn: "all complete",
    completed: (count) => `${count} newly complete`,
    looks: (count) => `${count} to look at`,
    waiting: (count) => `${count} ${count === 1 ? "mail" : "mails"} waiting`,
    bounced: (count) => `${count} can't be reached`,
    blocked: (count) => `${count} stuck`,
    changed: (count) => `${count} changed since the deadline`,
  },
  opening: (title) => `Here is what is new for “${title}”.`,
  deadline: (days, moment) =>
    days === 0 ? `The deadline is today: ${moment}.` : `${days} days are left to the deadline: ${moment}.`,
  none: "No application has arrived so far.",
  totals: ({ all, complete, incomplete, looking }) =>
    `${applications(all)} in all: ${some([
      [complete, `${complete} complete`],
      [incomplete, `${incomplete} incomplete`],
      [looking, `${looking} to be looked at`],
    ])}.`,
  arrived: (count) => `${count === 1 ? "1 of them is" : `${count} of them are`} new.`,
  allIn: (count) =>
    count === 1 ? "The one application is complete." : `All ${count} applications are complete.`,
  headings: {
    completed: "Newly complete",
    looks: "Please look at these",
    bounced: "Mail to them comes back",
    blocked: "Nothing new for three days",
    changed: "Changed since the deadline's report",
  },
  status: {
    complete: "complete",
    incomplete: "incomplete",
    "needs-review": "to be looked at",
    withdrawn: "withdrawn",
    new: "new",
    checking: "still being read",
  },
  bounced: "can't be reached by mail",
  stillFor: (days) => (days === 1 ? "for 1 day" : `for ${days} days`),
  points: {
    missing: (titles) => `Missing: ${titles}`,
    flawed: (titles) => `To be changed: ${titles}`,
    unsure: (titles) => `Not sure: ${titles}`,
    unreadable: (titles) => `Can't be read: ${titles}`,
  },
  received: (day) => `Arrived ${day}`,
  more: (count) => `and ${count} more`,
  blockedInAll: (count) =>
    `In all, nothing has happened for three days or more with ${applications(count)} that ${count === 1 ? "is" : "are"} not complete.`,
  waiting: ({ questions, proposed, quarantined }) => {
    const sorts = some(
      [
        [questions, mails(questions, "question")],
        [proposed, `${proposed} without a posting, perhaps meant for this one`],
        [quarantined, `${quarantined} put aside as unsafe or unreadable`],
      ],
      "; ",
    );
    const count = questions + proposed + quarantined;
    return `${count === 1 ? "1 new mail waits" : `${count} new mails wait`} for a person: ${sorts}.`;
  },
  open: "Open the posting",

  picture: ({ first, last, days, busiest, counts: { all, complete } }) =>
    days === 1
      ? `Arrivals on ${first}: ${applications(all)}. ${complete} of ${all} complete.`
      : `Arrivals from ${first} to ${last}: ${applications(all)}${busiest ? `, most of them on ${busiest.day} (${busiest.count})` : ""}. ${complete} of ${all} complete.`,
  legend: { complete: "complete", open: "not complete", deadline: "deadline" },

  report: {
    subject: (title) => `The deadline has passed: who is complete · ${title}`,
    heading: "Completeness at the deadline",
    passed: (title, moment) => `The deadline for “${title}” was ${moment}.`,
    all: (count) =>
      count === 1 ? "The one application is complete." : `All ${count} applications are complete.`,
    some: (complete, all) => `${complete} of ${applications(all)} ${complete === 1 ? "is" : "are"} complete.`,
    takenAt: (moment) => `This report holds the state of ${moment} and does not change any more.`,
    reading: (count) =>
      `The papers of ${applications(count)} were still being read then; what comes of it will be told as a change.`,
    late: (count) =>
      `${applications(count)} arrived after the deadline and ${count === 1 ? "is" : "are"} marked as late.`,
    withdrawn: (count) =>
      `${applications(count)} ${count === 1 ? "was" : "were"} withdrawn and ${count === 1 ? "is" : "are"} not counted.`,
    items: "Document by document",
    item: (there, of) => `${there} of ${of}`,
    notComplete: "Not complete",
    attached: "The whole table is attached: as PDF to read and print, as CSV for a spreadsheet.",
    tooLarge:
      "The report is too large for a mail. The posting's page lists all applications, and exports the list as CSV.",
    hash: (hash, file) =>
      `Fingerprint of the report (SHA-256 of ${file}): ${hash}. With it anybody can show later that the report was not changed.`,
    later: "What changes from now on you will be told as a difference to this report.",
    columns: {
      applicant: "Applicant",
      address: "Address",
      status: "Status",
      received: "Received",
      late: "Late",
      problems: "Problems",
    },
    yes: "yes",
    page: (page, pages) => `Page ${page} of ${pages}`,
  },

  why: (role, frequency) =>
    `You get this mail as ${{ chair: "chair", reviewer: "reviewer", professor: "professor" }[role]} of this posting, ${{ daily: "at most once a day", weekly: "once a week and before the deadline", "at-once": "as soon as there is something new" }[frequency]}, and only when there is something to tell. It was written automatically and is about completeness only.`,
  stop: "No more notices about this posting:",
  stopping: {
    title: "Notices",
    ask: (title) => `Do you want no more notices about “${title}”?`,
    button: "Stop the notices",
    done: (title) => `You get no more notices about “${title}”.`,
    again: "Send them again",
    resumed: (title) => `You get notices about “${title}” again.`,
  },
};

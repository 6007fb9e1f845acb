import type { Posting, ReplyLanguage } from "../posting/posting.ts";
import type { Block, Entry, Figure, Mark } from "../reply/letter.ts";
import type { Attached, OutgoingMail } from "../reply/mail.ts";
import { dayWords, deadlineWords } from "../reply/moment.ts";
import { oneLine } from "../reply/safe.ts";
import { wordings } from "../reply/wordings.ts";
import type { ApplicationSummary } from "../summary.ts";
import { daysBetween, localMoment, zoneOf } from "./calendar.ts";
import { chartHeight, chartOf, chartWidth, colours } from "./chart.ts";
import type { Chart } from "./chart.ts";
import { itemTitle, listOf, noticeLanguage, noticeMail, pageOf, pointsOf, whoOf } from "./notice.ts";
import type { NoticeInput } from "./notice.ts";
import type { Occasion } from "./schedule.ts";
import type { Difference } from "./snapshot.ts";
import type { Survey } from "./survey.ts";
import type { Tally } from "./tally.ts";
import type { WaitingMails } from "./wording.ts";
import { noticeWordings } from "./wordings.ts";

/** What there is to tell the people of a posting. */
export interface DigestFacts {
  readonly occasion: Occasion;
  readonly survey: Survey;
  /** Mails that came to wait for a person since the last notice. */
  readonly waiting: WaitingMails;
  /** Every application known is complete, and the deadline is over: told once. */
  readonly allIn: boolean;
}

/** Whether there is anything to tell a person of that role. */
export function hasNews(facts: DigestFacts): boolean {
  return newsOf(facts, "en").length > 0;
}

/**
 * The digest by exception: only what is new, or asks for somebody. Undefined where
 * there is nothing to say.
 *
 * @param picture of arrivals, as a PNG
 */
export function composeDigest(
  input: NoticeInput,
  facts: DigestFacts,
  picture: Attached | undefined,
): OutgoingMail | undefined {
  const { posting } = input;
  const language = noticeLanguage(posting);
  const news = newsOf(facts, language);
  if (news.length === 0) return undefined;
  const subject = `${news.slice(0, 3).join(", ")} · ${oneLine(posting.title, 100)}`;
  return noticeMail(input, subject, blocksOf(input, facts, language, picture), picture ? [picture] : []);
}

/** What is new, in a few words each, the most urgent first. */
function newsOf({ occasion, survey, waiting, allIn }: DigestFacts, language: ReplyLanguage): string[] {
  const { news } = noticeWordings[language];
  const mails = waiting.questions + waiting.proposed + waiting.quarantined;
  const some = (count: number, words: (count: number) => string) => (count > 0 ? [words(count)] : []);
  return [
    ...(occasion.daysLeft === undefined ? [] : [news.days(occasion.daysLeft)]),
    ...(allIn ? [news.allIn] : []),
    ...some(survey.looks.total, news.looks),
    ...some(mails, news.waiting),
    ...some(survey.completed.total, news.completed),
    ...some(survey.bounced.total, news.bounced),
    ...some(survey.blocked.total, news.blocked),
    ...some(survey.differences.total, news.changed),
  ];
}

function blocksOf(
  { posting, url }: NoticeInput,
  { occasion, survey, waiting, allIn }: DigestFacts,
  language: ReplyLanguage,
  picture: Attached | undefined,
): Block[] {
  const wording = noticeWordings[language];
  const { counts } = survey;
  const { deadline } = posting;
  const paragraph = (text: string): Block => ({ type: "paragraph", text });
  const entry = entryOf(posting, language, url);
  const mails = waiting.questions + waiting.proposed + waiting.quarantined;
  const zone = zoneOf(posting);
  const page = pageOf(url, "postings", posting.id);
  const stale = (row: ApplicationSummary) =>
    wording.stillFor(
      daysBetween(
        localMoment(row.changedAt > row.lastMailAt ? row.changedAt : row.lastMailAt, zone).date,
        occasion.day,
      ),
    );
  return [
    paragraph(wording.opening(posting.title)),
    ...(deadline && occasion.daysLeft !== undefined
      ? [
          {
            type: "standing",
            text: wording.deadline(occasion.daysLeft, deadlineWords(deadline, wordings[language])),
          } as const,
        ]
      : []),
    ...(allIn ? [{ type: "standing", mark: "✓", text: wording.allIn(counts.all) } as const] : []),
    paragraph(
      counts.all === 0
        ? wording.none
        : [wording.totals(counts), survey.arrived > 0 && wording.arrived(survey.arrived)]
            .filter(Boolean)
            .join(" "),
    ),
    ...(picture ? [figureOf(posting, survey, occasion.day, language, picture.contentId ?? "")] : []),
    ...listOf(
      wording.headings.looks,
      survey.looks,
      (row) => entry(row, "?", wording.status[row.status], pointsOf(row, posting, language)),
      wording.more,
    ),
    ...(mails > 0 ? [paragraph(wording.waiting(waiting))] : []),
    ...listOf(
      wording.headings.completed,
      survey.completed,
      (row) => entry(row, "✓", wording.status.complete, []),
      wording.more,
    ),
    ...listOf(
      wording.headings.bounced,
      survey.bounced,
      (row) => entry(row, "✗", wording.bounced, pointsOf(row, posting, language)),
      wording.more,
    ),
    ...listOf(
      wording.headings.blocked,
      survey.blocked,
      (row) => entry(row, "✗", stale(row), pointsOf(row, posting, language)),
      wording.more,
    ),
    ...(survey.blockedInAll > survey.blocked.total
      ? [paragraph(wording.blockedInAll(survey.blockedInAll))]
      : []),
    ...listOf(
      wording.headings.changed,
      survey.differences,
      (one) => entry(one.row, markOf(one), changeWords(one, language), changedItems(one, posting, language)),
      wording.more,
    ),
    ...(page ? [{ type: "link", url: page, label: wording.open } as const] : []),
  ];
}

/** One application of a list: who, how it stands, what it lacks, and where it is looked at. */
function entryOf(posting: Posting, language: ReplyLanguage, url: string | undefined) {
  const wording = noticeWordings[language];
  return (row: ApplicationSummary, mark: Mark, state: string, lines: readonly string[]): Entry => {
    const page = pageOf(url, "applications", row.id);
    const who = whoOf(row.applicant);
    const address = oneLine(row.applicant.email, 120);
    const received = wording.received(dayWords(row.receivedAt, zoneOf(posting), wordings[language]));
    return {
      mark,
      title: who,
      state,
      lines: [...lines, ...(who === address ? [received] : [`${address} · ${received}`])],
      ...(page && { url: page }),
    };
  };
}

function markOf({ to }: Difference): Mark {
  return to === "complete" ? "✓" : to === "withdrawn" ? "–" : to === "incomplete" ? "✗" : "?";
}

function changeWords({ from, to }: Difference, language: ReplyLanguage): string {
  const { status } = noticeWordings[language];
  return from === to ? status[to] : `${status[from]} → ${status[to]}`;
}

function changedItems({ items }: Difference, posting: Posting, language: ReplyLanguage): string[] {
  const { states } = wordings[language];
  return items.map(
    ({ id, from, to }) => `${itemTitle(posting, id, language)}: ${states[from]} → ${states[to]}`,
  );
}

/** What the picture of a survey shows. */
export function chartFor({ arrivals }: Pick<Tally, "arrivals">, posting: Posting, today: string): Chart {
  return chartOf(arrivals, today, posting.deadline?.date);
}

/** The picture, and the same in words. */
export function figureOf(
  posting: Posting,
  survey: Tally,
  today: string,
  language: ReplyLanguage,
  contentId: string,
): Figure {
  const wording = noticeWordings[language];
  const { locale } = wordings[language];
  const day = (date: string, style: "long" | "medium") =>
    new Intl.DateTimeFormat(locale, { dateStyle: style, timeZone: "UTC" }).format(
      new Date(`${date}T00:00:00Z`),
    );
  const chart = chartFor(survey, posting, today);
  const tallest = survey.arrivals.reduce(
    (best, one) => (one.complete + one.open > best.complete + best.open ? one : best),
    survey.arrivals[0] ?? { day: today, complete: 0, open: 0 },
  );
  const { legend } = wording;
  return {
    type: "figure",
    contentId,
    alt:
      survey.counts.all === 0
        ? wording.none
        : wording.picture({
            first: day(survey.arrivals[0]?.day ?? today, "long"),
            last: day(survey.arrivals.at(-1)?.day ?? today, "long"),
            days: survey.arrivals.length,
            ...(tallest.complete + tallest.open > 1 && {
              busiest: { day: day(tallest.day, "long"), count: tallest.complete + tallest.open },
            }),
            counts: survey.counts,
          }),
    width: chartWidth,
    height: chartHeight,
    ends: [day(chart.first, "medium"), day(chart.last, "medium")],
    legend: [
      { colour: colours.complete, text: legend.complete },
      { colour: colours.open, text: legend.open },
      ...(chart.deadline === undefined ? [] : [{ colour: colours.deadline, text: legend.deadline }]),
    ],
  };
}

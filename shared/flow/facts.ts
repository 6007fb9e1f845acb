import { chartFor } from "../domain/notice/digest.ts";
import type { DigestFacts } from "../domain/notice/digest.ts";
import { drawChart } from "../domain/notice/chart.ts";
import type { NoticeLog, Occasion } from "../domain/notice/schedule.ts";
import { frozenOf } from "../domain/notice/snapshot.ts";
import type { Snapshot } from "../domain/notice/snapshot.ts";
import { surveyor } from "../domain/notice/survey.ts";
import type { WaitingMails } from "../domain/notice/wording.ts";
import type { Deadline, Posting } from "../domain/posting/posting.ts";
import type { Attached } from "../domain/reply/mail.ts";
import type { SummaryFilter } from "../domain/summary-query.ts";
import type { ApplicationSummary } from "../domain/summary.ts";
import type { AsPng, Blobs, Records } from "../ports.ts";
import { base64 } from "./base64.ts";

export interface FactsDependencies {
  readonly records: Records;
  readonly blobs: Blobs;
}

/** Goes over all applications of a posting, page by page, and over the mails that came to wait. */
export async function factsOf(
  dependencies: FactsDependencies,
  posting: Posting,
  log: NoticeLog,
  occasion: Occasion,
): Promise<DigestFacts> {
  const { deadline } = posting;
  const text = await storedReport(dependencies.blobs, posting);
  const frozen = text === undefined ? undefined : frozenOf(JSON.parse(text) as Snapshot);
  const survey = surveyor(posting, occasion, frozen);
  for await (const row of summariesOf(dependencies.records, posting.id)) survey.add(row);
  const result = survey.result();
  const { counts } = result;
  const allIn =
    deadline !== undefined &&
    log.frozen?.endsAt === deadline.endsAt &&
    log.allIn !== deadline.endsAt &&
    counts.all > 0 &&
    counts.complete === counts.all;
  const waiting = await waitingSince(dependencies.records, posting.id, occasion);
  return { occasion, survey: result, waiting, allIn };
}

/** Every application of a posting, in pages. */
export async function* summariesOf(
  records: Pick<Records, "summaries">,
  posting: string,
  filter: SummaryFilter = {},
): AsyncGenerator<ApplicationSummary> {
  let cursor: string | undefined;
  do {
    const page = await records.summaries({
      ...filter,
      posting,
      limit: 200,
      ...(cursor !== undefined && { cursor }),
    });
    yield* page.items;
    cursor = page.next;
  } while (cursor !== undefined);
}

/** Mails that came to wait for a person since the last notice: newest first, until the first that was told. */
async function waitingSince(
  records: FactsDependencies["records"],
  posting: string,
  { since, until }: Occasion,
): Promise<WaitingMails> {
  const count = async (query: Parameters<Records["waiting"]>[0], counts: (reason: string) => boolean) => {
    let found = 0;
    let cursor: string | undefined;
    do {
      const page = await records.waiting({ ...query, ...(cursor !== undefined && { cursor }) });
      for (const { receivedAt, reason } of page.items) {
        if (receivedAt <= since) return found;
        if (receivedAt <= until && counts(reason)) found += 1;
      }
      cursor = page.next;
    } while (cursor !== undefined);
    return found;
  };
  const here = { posting, limit: 200 } as const;
  const proposal = `perhaps ${posting}: `;
  return {
    questions: await count({ ...here, outcome: "question" }, () => true),
    quarantined: await count({ ...here, outcome: "quarantined" }, () => true),
    proposed: await count({ limit: 200, outcome: "unrouted" }, (reason) => reason.includes(proposal)),
  };
}

/** The picture of a survey, as it goes with a mail. */
export function pictureOf(
  png: AsPng,
  posting: Posting,
  survey: Parameters<typeof chartFor>[0],
  today: string,
): Attached | undefined {
  if (survey.arrivals.length === 0) return undefined;
  return {
    name: "arrivals.png",
    type: "image/png",
    base64: base64(png(drawChart(chartFor(survey, posting, today)))),
    contentId: `arrivals.${today}@dossier`,
  };
}

/** Where the report of a posting's deadline lies. */
export const reportKey = (posting: string, { endsAt }: Pick<Deadline, "endsAt">) =>
  `${reportPrefix(posting)}${endsAt.replaceAll(":", ".")}.json`;
/** Where the reports of all deadlines that a posting has had lie. */
export const reportPrefix = (posting: string) => `notices/${posting}/report-`;

/** The report that was frozen for the deadline that holds, as it is written; undefined where none was. */
export async function storedReport(blobs: Blobs, { id, deadline }: Posting): Promise<string | undefined> {
  const bytes = deadline && (await blobs.get(reportKey(id, deadline)));
  return bytes && new TextDecoder().decode(bytes);
}

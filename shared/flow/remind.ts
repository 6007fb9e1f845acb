import { outboxDue } from "../domain/application-outbox.ts";
import { messageToRemind } from "../domain/application-reminder.ts";
import { withReplyDue } from "../domain/application-verdict.ts";
import type { Application } from "../domain/application.ts";
import { reminderStage } from "../domain/notice/schedule.ts";
import type { ReminderDays } from "../domain/notice/schedule.ts";
import type { Posting } from "../domain/posting/posting.ts";
import { composeReminder } from "../domain/reply/reminder.ts";
import { replyLanguage } from "../domain/reply/language.ts";
import type { ApplicationSummary } from "../domain/summary.ts";
import type { Blobs, Clock, Ids, Records, Register, Wake } from "../ports.ts";
import { change } from "./change.ts";
import type { ChangeDependencies } from "./change.ts";
import { summariesOf } from "./facts.ts";
import { replyInput, storedReply } from "./reply.ts";

export interface RemindDependencies extends ChangeDependencies {
  readonly records: Records;
  readonly register: Register;
  readonly blobs: Blobs;
  readonly ids: Ids;
  readonly now: Clock;
  readonly wake: Wake;
  readonly intake: string;
}

const group = "reminders";

/**
 * Reminds the applicants of a posting who miss something, seven and two days before
 * the deadline. Each reminder is written on its application together with the fact
 * that it was: going over them again after a crash reminds nobody twice. Returns how
 * many were reminded.
 */
export async function remind(dependencies: RemindDependencies, posting: Posting): Promise<number> {
  const { register, now } = dependencies;
  const at = now().toISOString();
  const stage = reminderStage(posting, at);
  const { deadline } = posting;
  if (stage === undefined || !deadline) return 0;
  const name = `${posting.id} ${deadline.endsAt} ${stage}`;
  if (await register.load(group, name)) return 0;

  let reminded = 0;
  for (const status of ["incomplete", "needs-review"] as const)
    for await (const row of summariesOf(dependencies.records, posting.id, { status, withdrawn: false }))
      if (mayNeed(row) && (await remindOne(dependencies, posting, row.id, stage))) reminded += 1;
  const expiresAt = new Date(Date.parse(deadline.endsAt) + kept).toISOString();
  await register.save({ group, name, version: 0, value: { at, reminded }, expiresAt });
  return reminded;
}
/** A year: no deadline comes twice. */
const kept = 365 * 24 * 60 * 60_000;

/** What the row tells already; the application itself decides. */
const mayNeed = ({ contactFailed, checked }: ApplicationSummary) => checked && !contactFailed;

async function remindOne(
  dependencies: RemindDependencies,
  posting: Posting,
  id: string,
  stage: ReminderDays,
): Promise<boolean> {
  const reminded = await change(dependencies, id, async (record) => {
    const save =
      record?.type === "application" ? await reminderOn(dependencies, posting, record, stage) : undefined;
    return { save, result: save !== undefined };
  });
  if (reminded) dependencies.wake({ step: "notify", id });
  return reminded;
}

/** The application with a reminder in its outbox; undefined where none is due. */
async function reminderOn(
  dependencies: RemindDependencies,
  posting: Posting,
  application: Application,
  stage: ReminderDays,
): Promise<Application | undefined> {
  const now = dependencies.now().toISOString();
  const message = messageToRemind(application, now);
  const { verdict, replies } = application;
  if (!message || !verdict || !posting.deadline) return undefined;
  const language = replies.at(-1)?.language ?? replyLanguage(posting, undefined);
  const about = ["reminder", posting.deadline.endsAt, stage];
  const input = replyInput(dependencies, {
    record: application,
    posting,
    message,
    language,
    answers: [],
    about,
    now,
  });
  const mail = composeReminder({ ...input, verdict });
  const reply = await storedReply(dependencies, application, "reminder", mail, []);
  if (replies.some((one) => one.id === reply.id)) return undefined;
  return outboxDue(withReplyDue(application, reply));
}

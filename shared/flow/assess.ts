import { dueSince, outboxDue } from "../domain/application-outbox.ts";
import {
  assessed,
  lastAnswerable,
  messageToAnswer,
  replyAllowedAt,
  unanswered,
  withReplyDue,
  withdrawalToConfirm,
} from "../domain/application-verdict.ts";
import { orphaning } from "../domain/application-join.ts";
import { pendingFrom, withoutExpired } from "../domain/application-pending.ts";
import type { Application, Case, Enquiry, TakenMessage } from "../domain/application.ts";
import { check } from "../domain/check/check.ts";
import type { Posting } from "../domain/posting/posting.ts";
import { rulesText } from "../domain/posting/rules.ts";
import { composeChecklist, composePortal } from "../domain/reply/compose.ts";
import { replyLanguage } from "../domain/reply/language.ts";
import { composeWithdrawal } from "../domain/reply/reminder.ts";
import { changed, toldOf } from "../domain/reply/told.ts";
import type { Clock, Ids, Postings, Register, Wake } from "../ports.ts";
import { change } from "./change.ts";
import type { ChangeDependencies } from "./change.ts";
import { settleJoins, withoutOrphans } from "./join.ts";
import { postingInForce } from "./posting-state.ts";
import { asking } from "./ask.ts";
import { replyInput, storedReply } from "./reply.ts";
import { languageOfText, understand } from "./understand.ts";
import type { UnderstandDependencies, Understood } from "./understand.ts";
import { listUnvouched } from "./unvouched.ts";

export interface AssessDependencies extends ChangeDependencies, UnderstandDependencies {
  readonly postings: Postings;
  readonly ids: Ids;
  readonly now: Clock;
  readonly wake: Wake;
  readonly intake: string;
  /** Where applicants reach the page; without it there is no link in a question to them. */
  readonly publicUrl?: string;
  /** Where it stands what people decided about postings; their files alone hold without it. */
  readonly register?: Register;
}

/**
 * Works out where a case stands: reads what is not read yet, recognises it, checks
 * the posting's rules, and puts the reply that this calls for into the outbox. The
 * verdict and the reply are one conditional write.
 *
 * @throws Error when storage fails or the posting is no longer in force; the work stays due
 */
export function assess(dependencies: AssessDependencies) {
  return async function assessCase(caseId: string): Promise<void> {
    const removed = new Map<string, Uint8Array>();
    const step = await change(dependencies, caseId, async (record) => {
      const now = dependencies.now().toISOString();
      if (record?.due?.step !== "assess" || record.due.at > now) return { result: undefined };
      if (record.type === "application") await settle(dependencies, record);
      const next =
        record.type === "application"
          ? await assessApplication(dependencies, record, now, removed)
          : await answerEnquiry(dependencies, record, now);
      const save = dueSince(next, record.due.at, now);
      return { save, result: save.due?.step };
    });
    if (step === "notify") dependencies.wake({ step: "notify", id: caseId });
  };
}

/** Brings to its end what was decided before, and lists the mails that wait for somebody to vouch for them. */
async function settle(dependencies: AssessDependencies, application: Application): Promise<void> {
  await settleJoins(dependencies, application);
  if (dependencies.register) await listUnvouched(dependencies.register, application);
}

async function assessApplication(
  dependencies: AssessDependencies,
  current: Application,
  now: string,
  removed: Map<string, Uint8Array>,
): Promise<Application> {
  if (current.joined) return outboxDue(current);
  const posting = await postingOf(dependencies, current);
  const standing = orphaning(current, withoutExpired(current, now));
  const kept = await withoutOrphans(dependencies, standing, removed);
  const application = await askingAbout(dependencies, kept, posting, now);
  const understood = await understand(dependencies, application, posting);
  const verdict = check(posting, {
    documents: understood.map(({ document }) => document),
    receivedAt: application.receivedAt,
    applicant: application.applicant,
    ...(application.decisions && { decisions: application.decisions }),
  });
  const rules = dependencies.ids.hash(rulesText(posting));
  const record = { ...assessed(application, verdict, now), rules };

  const { quiet, tell } = current.due ?? {};
  const withdrawal = quiet ? undefined : withdrawalToConfirm(application);
  if (withdrawal) return confirmWithdrawal(dependencies, record, posting, withdrawal, understood, now);
  const waiting = messageToAnswer(application);
  const message = waiting ?? (tell ? lastAnswerable(application) : undefined);
  if (quiet || !message || !changed(application.told, verdict)) return outboxDue(record);
  const allowed = replyAllowedAt(application, now);
  if (allowed > now) return { ...record, due: { step: "assess", at: allowed, ...(tell && { tell }) } };

  const told = toldOf(verdict);
  const about = tell ? [told, tell] : told;
  const answers = unanswered(application).map(({ rawKey }) => rawKey);
  const language = languageOf(posting, message, understood);
  const input = replyInput(dependencies, { record, posting, message, language, answers, about, now });
  const { receivedAt } = application;
  const mail = composeChecklist({
    ...input,
    verdict,
    receivedAt,
    told: application.told,
    unasked: waiting === undefined,
  });
  const reply = await storedReply(dependencies, record, "checklist", mail, answers);
  return outboxDue(withReplyDue({ ...record, told }, reply));
}

/** Asks about mail that waits for the applicant's word, and says when to look again. */
async function askingAbout(
  dependencies: AssessDependencies,
  application: Application,
  posting: Posting,
  now: string,
): Promise<Application> {
  if (!application.pending && application.lookAt === undefined) return application;
  const message = lastAnswerable(application);
  const written = message && (await languageOfText(dependencies, application, message));
  const record = await asking(dependencies, application, posting, replyLanguage(posting, written), now);
  const { lookAt: _before, ...rest } = record;
  const lookAt = pendingFrom(record);
  return lookAt === undefined ? rest : { ...rest, lookAt };
}

/** Tells an applicant who withdrew that they did: once, however often they say so. */
async function confirmWithdrawal(
  dependencies: AssessDependencies,
  record: Application,
  posting: Posting,
  message: TakenMessage,
  understood: readonly Understood[],
  now: string,
): Promise<Application> {
  const allowed = replyAllowedAt(record, now);
  if (allowed > now) return { ...record, due: { step: "assess", at: allowed } };
  const answers = unanswered(record).map(({ rawKey }) => rawKey);
  const language = replyLanguage(
    posting,
    await languageOfText(dependencies, record, message),
    understood.map((one) => one.language),
  );
  const about = "withdrawal";
  const input = replyInput(dependencies, { record, posting, message, language, answers, about, now });
  const reply = await storedReply(dependencies, record, "withdrawal", composeWithdrawal(input), answers);
  return outboxDue(withReplyDue(record, reply));
}

/** One answer to a sender whom the posting sends to its portal, however often they write. */
async function answerEnquiry(
  dependencies: AssessDependencies,
  enquiry: Enquiry,
  now: string,
): Promise<Enquiry> {
  const message = messageToAnswer(enquiry);
  if (!message || enquiry.replies.length > 0) return outboxDue(enquiry);
  const posting = await postingOf(dependencies, enquiry);
  const answers = unanswered(enquiry).map(({ rawKey }) => rawKey);
  const language = replyLanguage(posting, await languageOfText(dependencies, enquiry, message));
  const input = replyInput(dependencies, {
    record: enquiry,
    posting,
    message,
    language,
    answers,
    about: "portal",
    now,
  });
  const reply = await storedReply(dependencies, enquiry, "portal", composePortal(input), answers);
  return outboxDue(withReplyDue(enquiry, reply));
}

/** The posting as it holds at this moment: people may have decided something since the start. */
async function postingOf(
  { postings, register }: AssessDependencies,
  { posting: id }: Case,
): Promise<Posting> {
  const posting = register ? await postingInForce({ postings, register }, id) : postings.get(id);
  if (!posting) throw new Error(`posting ${id} is not in force: its file is gone or faulty`);
  return posting;
}

/** Of the mail that is answered, else of the documents. */
function languageOf(posting: Posting, message: TakenMessage, understood: readonly Understood[]) {
  const text = understood.find(({ stored }) => stored.sha256 === message.text);
  return replyLanguage(
    posting,
    text?.language,
    understood.map(({ language }) => language),
  );
}

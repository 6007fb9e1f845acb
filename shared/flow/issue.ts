import { outboxDue, undeliverable } from "../domain/application-outbox.ts";
import type { Outbox, Posted } from "../domain/application.ts";
import type { Instant } from "../domain/kinds.ts";
import { normaliseAddress } from "../domain/mail/address.ts";
import { stoppedByRecipient } from "../domain/notice/listed.ts";
import type { NoticeKind } from "../domain/notice/listed.ts";
import type { NoticeInput } from "../domain/notice/notice.ts";
import type { Person, Posting } from "../domain/posting/posting.ts";
import type { OutgoingMail } from "../domain/reply/mail.ts";
import type { Ids, Pause, Register } from "../ports.ts";
import { sendDue } from "./sending.ts";
import type { ChangeOutbox, SendingDependencies } from "./sending.ts";

export interface IssueDependencies extends SendingDependencies {
  readonly register: Register;
  readonly ids: Ids;
  readonly pause: Pause;
  /** The intake address. */
  readonly intake: string;
  /** Begins every address of the reviewers' page; absent where nobody outside this machine reaches it. */
  readonly url?: string;
}

/** A notice on its way to one person, as the register holds it. */
export interface Notice extends Outbox {
  readonly kind: NoticeKind;
}

/** Where a posting's notices stand in the register. */
export const noticeGroup = (posting: string) => `notices/${posting}`;
/** Where the composed mails of a posting's notices lie, by day. */
export const noticeMails = (posting: string) => `notices/${posting}/mails/`;
const stopGroup = (posting: string) => `notices-stopped/${posting}`;
/** So long people see what was sent, and the mails as they were. */
const logDays = 90;
const day = 24 * 60 * 60_000;

/** What stands for a person in the notices of a posting; nobody can guess it, so that it stops them too. */
export const personToken = (ids: Ids, posting: string, { email }: Pick<Person, "email">): string =>
  ids.token(`notices ${posting} ${normaliseAddress(email)}`);

/** What stands for a person in the name of a notice, which people see: it stops nothing. */
const personMark = (ids: Ids, posting: string, { email }: Pick<Person, "email">): string =>
  ids.token(`notice to ${posting} ${normaliseAddress(email)}`);

/**
 * Puts a notice to one person in the register, once for its key: who finds it there
 * already leaves it alone. The mail is stored before, so that what the register names
 * is there.
 *
 * @param key once for each person: a day, or another name of the occasion
 * @param compose undefined where there is nothing to say
 */
export async function issue(
  dependencies: IssueDependencies,
  { posting, person, key, kind }: Occasioned,
  compose: (input: NoticeInput) => OutgoingMail | undefined,
): Promise<boolean> {
  const { register, blobs, ids } = dependencies;
  const name = `${key}.${personMark(ids, posting.id, person)}`;
  if (await register.load(noticeGroup(posting.id), name)) return false;
  if (await stoppedAt(dependencies, posting.id, person)) return false;
  const mail = compose(noticeInput(dependencies, posting, person, name));
  if (!mail) return false;
  const mailKey = `${noticeMails(posting.id)}${mail.date.slice(0, 10)}-${ids.hash(name).slice(0, 32)}.json`;
  await blobs.put(mailKey, new TextEncoder().encode(JSON.stringify(mail)), { ifAbsent: true });
  const value = outboxDue<Notice>({ kind, replies: [postedAs(mail, mailKey)] });
  const expiresAt = new Date(Date.parse(mail.date) + logDays * day).toISOString();
  return (
    (await register.save({ group: noticeGroup(posting.id), name, version: 0, value, expiresAt })) !==
    undefined
  );
}

export interface Occasioned {
  readonly posting: Posting;
  readonly person: Person;
  readonly key: string;
  readonly kind: Notice["kind"];
}

/** What composing a notice needs. Its Message-ID follows from what it is about, so that a redo gives the same. */
export function noticeInput(
  { ids, intake, url, now }: Pick<IssueDependencies, "ids" | "intake" | "url" | "now">,
  posting: Posting,
  person: Person,
  name: string,
): NoticeInput {
  const id = ids.hash(JSON.stringify(["notice", posting.id, name])).slice(0, 24);
  const token = personToken(ids, posting.id, person);
  const at = intake.lastIndexOf("@");
  return {
    posting,
    person,
    from: { address: intake, name: posting.institution ?? posting.title },
    messageId: `<${id}.${ids.token(id)}@${intake.slice(at + 1)}>`,
    date: now().toISOString(),
    ...(url && { url }),
    stop: {
      address: `${intake.slice(0, at)}+stop-${posting.id}-${token}${intake.slice(at)}`,
      ...(url && { url: `${url}/notices/stop/${posting.id}/${token}` }),
    },
  };
}

function postedAs({ messageId, to, subject, language, date }: OutgoingMail, mailKey: string): Posted {
  return {
    id: messageId.slice(1, messageId.indexOf(".")),
    state: "due",
    to: to.address,
    subject,
    messageId,
    language: language as Posted["language"],
    mailKey,
    at: date,
    attempts: 0,
    resent: false,
  };
}

/** Sends the notices of a posting that are due, but not to who has stopped them since. */
export async function sendNotices(dependencies: IssueDependencies, posting: string): Promise<void> {
  const { register, now } = dependencies;
  const group = noticeGroup(posting);
  // The newest stand last; what is older than the last few hundred was sent or has failed.
  const { items } = await register.list(group, { limit: 200, backwards: true });
  for (const { name, value } of items.toReversed()) {
    const { due, replies } = value as Notice;
    if (!due) continue;
    const change = changing(dependencies, group, name);
    for (const { id, to, state } of replies)
      if (state === "due" && (await stoppedAt(dependencies, posting, { email: to })))
        await change((current) => ({
          save: current && undeliverable(current, id, stoppedByRecipient, now().toISOString()),
          result: undefined,
        }));
    if (due.at <= now().toISOString()) await sendDue(dependencies, change);
  }
}

/** Removes the composed mails of notices that nobody can look at any more: they name people. */
export async function removeOldMails(
  { blobs, now }: Pick<IssueDependencies, "blobs" | "now">,
  posting: string,
): Promise<void> {
  const folder = noticeMails(posting);
  const until = new Date(now().getTime() - logDays * day).toISOString().slice(0, 10);
  for await (const key of blobs.list(folder)) {
    if (key.slice(folder.length, folder.length + until.length) >= until) return;
    await blobs.remove(key);
  }
}

/** Each conflict means that another writer got on; more than this many in a row is a fault. */
const maxConflicts = 60;

function changing({ register, pause }: IssueDependencies, group: string, name: string): ChangeOutbox<Notice> {
  return async (decide) => {
    for (let attempt = 1; attempt <= maxConflicts; attempt += 1) {
      const entry = await register.load(group, name);
      const { save, result } = decide(entry?.value as Notice | undefined);
      if (!save || !entry || (await register.save({ ...entry, value: save }))) return result;
      await pause(attempt);
    }
    throw new Error(`notice ${name} was changed by others ${maxConflicts} times in a row`);
  };
}

/** Since when a person wants no notices of a posting; undefined where they get them. */
export async function stoppedAt(
  { register, ids }: Pick<IssueDependencies, "register" | "ids">,
  posting: string,
  person: Pick<Person, "email">,
): Promise<Instant | undefined> {
  const entry = await register.load(stopGroup(posting), personToken(ids, posting, person));
  return entry && (entry.value as { readonly at: Instant }).at;
}

/** Who may stop notices: somebody with the token that only their own notices bear. */
export type StopNotices = ReturnType<typeof stopNotices>;

/** Stops a person's notices about a posting, and lets them come again. */
export function stopNotices({
  register,
  ids,
  postings,
  now,
}: Pick<IssueDependencies, "register" | "ids" | "now"> & {
  readonly postings: ReadonlyMap<string, Posting>;
}) {
  /** The posting, where one of its people has this token. */
  const known = (id: string, token: string): Posting | undefined => {
    const posting = postings.get(id);
    return posting?.people.some((person) => personToken(ids, id, person) === token.toLowerCase())
      ? posting
      : undefined;
  };
  return {
    known,
    /** False where nobody has this token. Doing it again changes nothing. */
    async stop(id: string, token: string): Promise<boolean> {
      if (!known(id, token)) return false;
      await register.save({
        group: stopGroup(id),
        name: token.toLowerCase(),
        version: 0,
        value: { at: now().toISOString() },
      });
      return true;
    },
    async resume(id: string, token: string): Promise<boolean> {
      if (!known(id, token)) return false;
      await register.remove(stopGroup(id), token.toLowerCase());
      return true;
    },
    stopped: async (id: string, token: string): Promise<boolean> =>
      (await register.load(stopGroup(id), token.toLowerCase())) !== undefined,
  };
}

/** What the tag of a stop address names: the part behind the intake address's plus. */
export function stopTag(tag: string): { readonly posting: string; readonly token: string } | undefined {
  const [, posting, token] = /^stop-([a-z0-9-]+)-([a-z2-7]{10})$/.exec(tag.toLowerCase()) ?? [];
  return posting && token ? { posting, token } : undefined;
}

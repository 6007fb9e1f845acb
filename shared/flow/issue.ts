import { outboxDue } from "../domain/application-outbox.ts";
import type { Outbox, Posted } from "../domain/application.ts";
import { normaliseAddress } from "../domain/mail/address.ts";
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
  readonly kind: "digest" | "report";
}

/** Where a posting's notices stand in the register. */
export const noticeGroup = (posting: string) => `notices/${posting}`;
const stopGroup = (posting: string) => `notices-stopped/${posting}`;
const logDays = 90;
const day = 24 * 60 * 60_000;

/** What stands for a person in the notices of a posting; nobody can guess it, so that it stops them too. */
export const personToken = (ids: Ids, posting: string, { email }: Pick<Person, "email">): string =>
  ids.token(`notices ${posting} ${normaliseAddress(email)}`);

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
  const token = personToken(ids, posting.id, person);
  const name = `${key} ${token}`;
  if (await register.load(noticeGroup(posting.id), name)) return false;
  if (await isStopped(register, posting.id, token)) return false;
  const mail = compose(noticeInput(dependencies, posting, person, name));
  if (!mail) return false;
  const mailKey = ["notices", posting.id, `${ids.hash(name).slice(0, 32)}.json`].join("/");
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

/**
 * Sends the notices of a posting that are due. The composed mail goes once it is out of
 * our hands: it holds names that should not lie about.
 */
export async function sendNotices(dependencies: IssueDependencies, posting: string): Promise<void> {
  const { register, blobs, now } = dependencies;
  const group = noticeGroup(posting);
  // The newest stand last; what is older than the last few hundred was sent or has failed.
  const { items } = await register.list(group, { limit: 200, backwards: true });
  for (const { name, value } of items.toReversed()) {
    const { due, replies } = value as Notice;
    if (!due || due.at > now().toISOString()) continue;
    await sendDue(dependencies, changing(dependencies, group, name));
    const after = (await register.load(group, name))?.value as Notice | undefined;
    if (after?.due === undefined) for (const { mailKey } of replies) await blobs.remove(mailKey);
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

async function isStopped(register: Register, posting: string, token: string): Promise<boolean> {
  return (await register.load(stopGroup(posting), token)) !== undefined;
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
    stopped: (id: string, token: string): Promise<boolean> => isStopped(register, id, token.toLowerCase()),
  };
}

/** What the tag of a stop address names: the part behind the intake address's plus. */
export function stopTag(tag: string): { readonly posting: string; readonly token: string } | undefined {
  const [, posting, token] = /^stop-([a-z0-9-]+)-([a-z2-7]{10})$/.exec(tag.toLowerCase()) ?? [];
  return posting && token ? { posting, token } : undefined;
}

import { mergedFrom } from "../domain/application-decisions.ts";
import type { Application, Case, MessageRecord } from "../domain/application.ts";
import { normaliseAddress, sameAddress } from "../domain/mail/address.ts";
import type { Blobs, Clock, Ids, Postings, Records, Register } from "../ports.ts";
import { letGo } from "../domain/application-pending.ts";
import { change } from "./change.ts";
import type { ChangeDependencies } from "./change.ts";
import { requireReason } from "./decide.ts";
import type { Doing } from "./doing.ts";
import { eraseFromNotices } from "./erase-notices.ts";
import { addTombstones, removeAgain } from "./erased.ts";
import { forgetInNotices } from "./forget.ts";
import { keyIn } from "./keys.ts";
import { Refused } from "./refused.ts";
import { overdue } from "./retention.ts";
import { forgetInTrail } from "./trail.ts";
import type { Trail } from "./trail.ts";
import { unvouchedGroup, unvouchedName } from "./unvouched.ts";

export interface EraseDependencies extends ChangeDependencies {
  readonly records: Records;
  readonly blobs: Blobs;
  readonly register: Register;
  readonly postings: Postings;
  readonly ids: Ids;
  readonly now: Clock;
  readonly trail: Pick<Trail, "note">;
  /** Key of the file that a mailer keeps of a mail that it sent, by its Message-ID; absent where none is kept. */
  readonly keptMail?: (messageId: string) => string;
}

/** Whom: by one application (with those that joined it), or by an address over all postings. */
export type Whom = { readonly application: string } | { readonly address: string };

/** How much there is, or was. */
export interface Erased {
  readonly applications: number;
  readonly documents: number;
  readonly mails: number;
}

export type Erase = ReturnType<typeof erase>;

/** What is to be erased, as ids alone: kept until all of it is gone. */
interface Order {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  readonly cases: readonly string[];
  readonly mails: readonly string[];
  /** Mails that wait with somebody else's application for that person's word. */
  readonly held: readonly { readonly caseId: string; readonly rawKey: string }[];
  /** Blobs elsewhere: kept copies of mails that were sent. */
  readonly kept: readonly string[];
  /** Names in the list of mails to vouch for. */
  readonly unvouched: readonly string[];
  readonly erased: Erased;
  readonly postings: readonly string[];
  /** Addresses and names, by which notices that name them are found; not kept for the second look. */
  readonly words: readonly string[];
  /** Set once all is gone: what a worker had in hand may still write files until then. */
  readonly againAt?: string;
}
const orders = "erasures";

/** A worker that has a document in hand is done with it by then. */
const secondLook = 60 * 60_000;

/**
 * Erases a person: every file, mail and record of theirs. Who erased, when, why and how much
 * stays in the posting's trail, without the person. Whatever breaks off is gone on with by sweep.
 */
export function erase(dependencies: EraseDependencies) {
  const { register, now } = dependencies;

  async function eraseAll(whom: Whom, doing: Doing): Promise<Erased> {
    requireReason(doing);
    const found = await findAll(dependencies, whom);
    const { by, reason } = doing;
    const at = now().toISOString();
    const cases = found.cases.map(({ id }) => id);
    const order: Order = {
      id: dependencies.ids
        .hash(JSON.stringify([cases, found.mails.map(({ rawKey }) => rawKey)]))
        .slice(0, 24),
      by,
      at,
      reason,
      cases,
      mails: found.mails.map(({ rawKey }) => rawKey),
      held: found.mails.flatMap(({ rawKey, proposal }) =>
        proposal?.caseId === undefined || cases.includes(proposal.caseId)
          ? []
          : [{ caseId: proposal.caseId, rawKey }],
      ),
      kept: keptCopies(dependencies, found.cases),
      unvouched: found.cases.flatMap(({ messages }) =>
        messages.flatMap(({ unvouched, receivedAt, rawKey }) =>
          unvouched ? [unvouchedName(receivedAt, rawKey)] : [],
        ),
      ),
      erased: amount(found),
      postings: [...new Set([...found.cases, ...found.mails].flatMap(({ posting }) => posting ?? []))],
      words: [...new Set(found.cases.flatMap(({ applicant }) => [applicant.email, applicant.name ?? ""]))],
    };
    await addTombstones(dependencies, found.mails);
    await register.save({ group: orders, name: order.id, version: 0, value: order });
    await carryOut(dependencies, order);
    return order.erased;
  }

  return {
    /** What erasing would delete. @throws Refused where there is nothing */
    async preview(whom: Whom): Promise<Erased> {
      return amount(await findAll(dependencies, whom));
    },

    /** @throws Refused where there is nothing */
    erase: eraseAll,

    /** Goes on with what broke off, and looks a second time where a worker may have written since: for sweep. */
    async goOn(): Promise<number> {
      const { items } = await register.list(orders, { limit: 200 });
      let done = await removeAgain(register, dependencies.blobs);
      for (const { value } of items) if (await carryOut(dependencies, value as Order)) done += 1;
      return done;
    },

    /** Goes through what retention asks for: for sweep. Returns how many applications were erased. */
    async expire(): Promise<number> {
      let count = 0;
      for (const { id, days } of await overdue(dependencies)) {
        const doing = {
          by: "dossier",
          reason: `kept for ${days} days after the decision, as the posting says`,
        };
        count += (await eraseAll({ application: id }, doing)).applications;
      }
      return count;
    },
  };
}

interface Found {
  readonly cases: readonly Case[];
  readonly mails: readonly MessageRecord[];
}

function amount({ cases, mails }: Found): Erased {
  const applications = cases.filter((one): one is Application => one.type === "application" && !one.joined);
  const documents = new Set(
    applications.flatMap((one) =>
      one.documents.flatMap(({ origin, sha256 }) => (origin === "text" ? [] : [sha256])),
    ),
  );
  return { applications: applications.length, documents: documents.size, mails: mails.length };
}

/** All that is there of a person. */
async function findAll(dependencies: EraseDependencies, whom: Whom): Promise<Found> {
  const addresses = "address" in whom ? [whom.address] : [];
  const cases =
    "application" in whom
      ? await ofApplication(dependencies, whom.application)
      : await ofAddress(dependencies, whom.address);
  const mails = await mailsOf(dependencies, cases, addresses);
  if (cases.length === 0 && mails.length === 0)
    throw new Refused("not-found", "There is nothing of this person here.");
  return { cases, mails };
}

async function ofApplication({ records }: EraseDependencies, id: string): Promise<readonly Case[]> {
  const found = new Map<string, Case>();
  const look = [id];
  for (let next = look.pop(); next !== undefined; next = look.pop()) {
    if (found.has(next)) continue;
    const record = await records.load(next);
    if (!record) continue;
    found.set(next, record);
    if (record.type !== "application") continue;
    look.push(...mergedFrom(record), ...(record.aliases ?? []).map(({ caseId }) => caseId));
    if (record.joined) look.push(record.joined.into);
  }
  return [...found.values()];
}

/** Ids follow from posting and address; of postings that are gone, mails tell. */
async function ofAddress(dependencies: EraseDependencies, address: string): Promise<readonly Case[]> {
  const { postings, ids } = dependencies;
  const normal = normaliseAddress(address);
  const kinds = ["application", "enquiry"] as const;
  const all = new Map<string, Case>();
  for (const posting of postings.keys())
    for (const kind of kinds)
      for (const record of await ofApplication(dependencies, ids.caseId(kind, posting, normal)))
        all.set(record.id, record);
  for await (const { caseId, applicant } of allMessages(dependencies)) {
    if (caseId === undefined || all.has(caseId) || applicant === undefined) continue;
    if (!sameAddress(applicant, address)) continue;
    for (const record of await ofApplication(dependencies, caseId)) all.set(record.id, record);
  }
  return [...all.values()];
}

async function* allMessages({ records }: EraseDependencies): AsyncGenerator<MessageRecord> {
  let cursor: string | undefined;
  do {
    const page = await records.messages({ limit: 200, ...(cursor !== undefined && { cursor }) });
    yield* page.items;
    cursor = page.next;
  } while (cursor !== undefined);
}

/** The mails that are theirs alone: taken in for these cases and no other, or from that address and never taken in. */
async function mailsOf(
  dependencies: EraseDependencies,
  cases: readonly Case[],
  addresses: readonly string[],
): Promise<readonly MessageRecord[]> {
  const ids = new Set(cases.map(({ id }) => id));
  const taken = new Set(cases.flatMap(({ messages }) => messages.map(({ rawKey }) => rawKey)));
  const people = [...addresses, ...cases.map(({ applicant }) => applicant.email)];
  const postings = new Set(cases.map(({ posting }) => posting));
  const theirs = ({ rawKey, caseId, resolved, applicant, from, posting }: MessageRecord) => {
    if (taken.has(rawKey)) return true;
    const of = resolved?.caseId ?? caseId;
    if (of !== undefined) return ids.has(of);
    // What is of no application is erased with the person, or with the posting that it speaks of.
    if (addresses.length === 0 && (posting === undefined || !postings.has(posting))) return false;
    const sender = applicant ?? from;
    return sender !== undefined && people.some((one) => sameAddress(one, sender));
  };
  const found: MessageRecord[] = [];
  for await (const message of allMessages(dependencies)) if (theirs(message)) found.push(message);
  return found;
}

function keptCopies({ keptMail }: EraseDependencies, cases: readonly Case[]): readonly string[] {
  if (!keptMail) return [];
  return cases.flatMap(({ replies }) => replies.map(({ messageId }) => keptMail(messageId)));
}

/** Each step may be done again. Records go first, so that whoever has one in hand can't write it back. */
async function carryOut(dependencies: EraseDependencies, order: Order): Promise<boolean> {
  const { records, blobs, register, now } = dependencies;
  const at = now().toISOString();
  if (order.againAt !== undefined && order.againAt > at) return false;
  for (const id of order.cases) {
    // Who applied again since is somebody who wants to be here.
    if (order.againAt !== undefined && (await records.load(id))) continue;
    await records.removeCase(id);
    await blobs.remove(`${keyIn({ id })}/`);
  }
  for (const posting of order.postings) await forgetInNotices(dependencies, posting, order.cases);
  for (const rawKey of order.mails) {
    await blobs.remove(rawKey);
    await blobs.remove(`tries/${rawKey}`);
    await records.removeMessage(rawKey);
  }
  for (const { caseId, rawKey } of order.held)
    await change(dependencies, caseId, (current) => ({
      save:
        current?.type === "application"
          ? letGo(current, ({ message }) => message.rawKey === rawKey, at)
          : undefined,
      result: undefined,
    }));
  for (const key of order.kept) await blobs.remove(key);
  if (order.words.length > 0)
    for (const posting of order.postings) await eraseFromNotices(dependencies, posting, order);
  for (const name of order.unvouched) await register.remove(unvouchedGroup, name);
  await forgetInTrail(register, order.cases, order.postings);
  await noteErasure(dependencies, order);
  const held = await register.load(orders, order.id);
  if (!held) return true;
  if (order.againAt !== undefined) {
    await register.remove(orders, order.id);
    return true;
  }
  const againAt = new Date(Date.parse(at) + secondLook).toISOString();
  await register.save({ ...held, value: { ...order, words: [], againAt } });
  return true;
}

async function noteErasure({ trail }: EraseDependencies, order: Order): Promise<void> {
  const { id, by, at, reason, erased, postings } = order;
  for (const posting of postings)
    await trail.note({ id, at, by, what: "erased", reason, posting, facts: { ...erased } });
}

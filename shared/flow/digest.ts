import { composeDigest, hasNews } from "../domain/notice/digest.ts";
import { freezesNow, occasionOf, seenTo } from "../domain/notice/schedule.ts";
import type { NoticeLog, Occasion } from "../domain/notice/schedule.ts";
import type { Posting } from "../domain/posting/posting.ts";
import type { Postings } from "../ports.ts";
import { factsOf, pictureOf } from "./facts.ts";
import { issue, removeOldMails, sendNotices } from "./issue.ts";
import { postingInForce } from "./posting-state.ts";
import { remind } from "./remind.ts";
import type { RemindDependencies } from "./remind.ts";
import { freeze } from "./snapshot.ts";
import type { FreezeDependencies } from "./snapshot.ts";

export interface DigestDependencies extends FreezeDependencies, RemindDependencies {
  readonly postings: Postings;
  /** Told of each posting that failed; the rest goes on. */
  readonly onError?: (work: { readonly step: string; readonly id: string }, error: unknown) => void;
}

/** What a run came to. */
export interface Digested {
  readonly notices: number;
  readonly reminders: number;
  readonly failed: number;
}

/**
 * Tells the people of each posting what is new, as often as the posting says; freezes
 * the report of a deadline that has passed; reminds applicants before it. To be called
 * every few minutes: it does what is due, once, and goes on where a crash stopped it.
 */
export function digest(dependencies: DigestDependencies) {
  return async function digestAll(): Promise<Digested> {
    const tally = { notices: 0, reminders: 0, failed: 0 };
    for (const id of dependencies.postings.keys()) {
      try {
        const posting = await postingInForce(dependencies, id);
        if (!posting || posting.channel === "portal") continue;
        tally.reminders += await remind(dependencies, posting);
        tally.notices += await tell(dependencies, posting);
        await sendNotices(dependencies, id);
      } catch (error) {
        tally.failed += 1;
        dependencies.onError?.({ step: "digest", id }, error);
      }
    }
    return tally;
  };
}

const logGroup = "notice-log";

/** Issues what is due for one posting, and notes that it was. Returns how many notices there are. */
async function tell(dependencies: DigestDependencies, posting: Posting): Promise<number> {
  const { register, now } = dependencies;
  const at = now().toISOString();
  const entry = await register.load(logGroup, posting.id);
  let log = (entry?.value ?? {}) as NoticeLog;
  let issued = 0;
  if (freezesNow(posting, log, at)) {
    const frozen = await freeze(dependencies, posting, at);
    if (!frozen) return 0;
    issued += frozen.notices;
    log = { ...log, ...frozen.log };
  } else {
    const occasion = occasionOf(posting, log, at);
    if (!occasion) return 0;
    if (occasion.morning) await removeOldMails(dependencies, posting.id);
    const told = await tellPeople(dependencies, posting, log, occasion);
    issued += told.notices;
    log = seenTo({ ...log, ...told.log }, occasion);
  }
  // Another worker that came first has issued the same: each notice is there once.
  await register.save({ group: logGroup, name: posting.id, version: entry?.version ?? 0, value: log });
  return issued;
}

async function tellPeople(
  dependencies: DigestDependencies,
  posting: Posting,
  log: NoticeLog,
  occasion: Occasion,
): Promise<{ readonly notices: number; readonly log: Partial<NoticeLog> }> {
  if (posting.people.length === 0) return { notices: 0, log: {} };
  const facts = await factsOf(dependencies, posting, log, occasion);
  const told = facts.allIn && posting.deadline ? { allIn: posting.deadline.endsAt } : {};
  if (!hasNews(facts)) return { notices: 0, log: told };
  const picture = pictureOf(dependencies.png, posting, facts.survey, occasion.day);
  let notices = 0;
  for (const person of posting.people) {
    const of = { posting, person, key: occasion.key, kind: "digest" } as const;
    if (await issue(dependencies, of, (input) => composeDigest(input, facts, picture))) notices += 1;
  }
  return { notices, log: told };
}

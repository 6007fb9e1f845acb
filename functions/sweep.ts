import { mailReader } from "../shared/adapters/mail/reader.ts";
import { receive } from "../shared/flow/receive.ts";
import { choresOf } from "../shared/flow/chores.ts";
import { erase } from "../shared/flow/erase.ts";
import { recheck } from "../shared/flow/recheck.ts";
import { sweep } from "../shared/flow/sweep.ts";
import { trail } from "../shared/flow/trail.ts";
import { errorFacts } from "../shared/adapters/error-facts.ts";
import { isMail } from "./runtime/events.ts";
import { log } from "./runtime/log.ts";
import { beginWithPostings, senders, waking } from "./runtime/stores.ts";
import { sweepHandler } from "./runtime/sweeping.ts";

/** Finds what waits: raw mails that nobody took in, work overdue, what people ordered, what retention asks for. */
const { config, stored } = await beginWithPostings(["ASSESS_QUEUE", "NOTIFY_QUEUE"]);
const { wake, flushed } = waking({ assess: config.ASSESS_QUEUE, notify: config.NOTIFY_QUEUE });
const noted = { ...stored, wake, trail: trail(stored) };
const takeIn = receive({ ...stored, wake, mail: mailReader(), senders });

async function* rawMails(since: string | undefined): AsyncGenerator<string> {
  const keys = since ? stored.raw.storedSince("raw/", since) : stored.raw.list("raw/");
  for await (const key of keys) if (isMail(key)) yield key;
}

export const handler = sweepHandler({
  sweep: sweep({
    ...stored,
    receive: takeIn,
    assess: async (id) => wake({ step: "assess", id }),
    notify: async (id) => wake({ step: "notify", id }),
    rawMails,
    chores: choresOf({ recheck: recheck(noted), erase: erase(noted) }),
    onError: (work, error) => log("error", "failed", { ...work, ...errorFacts(error) }),
  }),
  flushed,
});

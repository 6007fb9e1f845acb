import { mailReader } from "../shared/adapters/mail/reader.ts";
import { receive } from "../shared/flow/receive.ts";
import { batchHandler } from "./runtime/batch.ts";
import { rawKeysIn } from "./runtime/events.ts";
import { beginWithPostings, senders, waking } from "./runtime/stores.ts";

/** Takes in a raw mail that was stored. */
const { config, stored } = await beginWithPostings(["ASSESS_QUEUE"]);
const { wake, flushed } = waking({ assess: config.ASSESS_QUEUE });

export const handler = batchHandler({
  step: "receive",
  workIn: rawKeysIn,
  work: receive({ ...stored, wake, mail: mailReader(), senders }),
  flushed,
});

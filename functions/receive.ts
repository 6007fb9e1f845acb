import { mailReader } from "../shared/adapters/mail/reader.ts";
import { receive } from "../shared/flow/receive.ts";
import { batchHandler } from "./runtime/batch.ts";
import { configFrom } from "./runtime/config.ts";
import { rawKeysIn } from "./runtime/events.ts";
import { rules, senders, stores, waking } from "./runtime/stores.ts";

/** Takes in a raw mail that was stored. */
const config = configFrom(process.env, [
  "TABLE",
  "RAW_BUCKET",
  "DOCUMENTS_BUCKET",
  "MALWARE_SCAN",
  "ASSESS_QUEUE",
  "ADDRESS",
  "POSTINGS",
]);
const stored = stores(config);
const { wake, flushed } = waking({ assess: config.ASSESS_QUEUE });

export const handler = batchHandler({
  step: "receive",
  workIn: rawKeysIn,
  work: receive({
    ...stored,
    ...(await rules(config, stored)),
    wake,
    mail: mailReader(),
    intake: config.ADDRESS,
    senders,
  }),
  flushed,
});

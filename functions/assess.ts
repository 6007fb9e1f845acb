import { documentReader } from "../shared/adapters/reader/reader.ts";
import { assess } from "../shared/flow/assess.ts";
import { batchHandler } from "./runtime/batch.ts";
import { configFrom } from "./runtime/config.ts";
import { caseIdsIn } from "./runtime/events.ts";
import { orPutOff } from "./runtime/put-off.ts";
import { rules, stores, waking } from "./runtime/stores.ts";

/** Reads the documents of a case, checks them against the posting, and composes the reply that is due. */
const config = configFrom(process.env, [
  "TABLE",
  "RAW_BUCKET",
  "DOCUMENTS_BUCKET",
  "MALWARE_SCAN",
  "NOTIFY_QUEUE",
  "ADDRESS",
  "PUBLIC_URL",
  "POSTINGS",
]);
const stored = stores(config);
const { wake, flushed } = waking({ notify: config.NOTIFY_QUEUE });
const work = assess({
  ...stored,
  ...(await rules(config, stored)),
  wake,
  documents: documentReader(),
  intake: config.ADDRESS,
  publicUrl: config.PUBLIC_URL,
});

export const handler = batchHandler({
  step: "assess",
  workIn: caseIdsIn("assess"),
  work: orPutOff({ ...stored, step: "assess", wake, work }),
  flushed,
});

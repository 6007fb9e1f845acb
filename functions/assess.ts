import { documentReader } from "../shared/adapters/reader/reader.ts";
import { assess } from "../shared/flow/assess.ts";
import { batchHandler } from "./runtime/batch.ts";
import { caseIdsIn } from "./runtime/events.ts";
import { orPutOff } from "./runtime/put-off.ts";
import { beginWithPostings, waking } from "./runtime/stores.ts";

/** Reads the documents of a case, checks them against the posting, and composes the reply that is due. */
const { config, stored } = await beginWithPostings(["NOTIFY_QUEUE", "PUBLIC_URL"]);
const { wake, flushed } = waking({ notify: config.NOTIFY_QUEUE });
const work = assess({ ...stored, wake, documents: documentReader(), publicUrl: config.PUBLIC_URL });

export const handler = batchHandler({
  step: "assess",
  workIn: caseIdsIn("assess"),
  work: orPutOff({ ...stored, step: "assess", wake, work }),
  flushed,
});

import { s3Blobs } from "../../shared/adapters/aws/blobs.ts";
import { dynamoRecords } from "../../shared/adapters/aws/records.ts";
import { dynamoRegister } from "../../shared/adapters/aws/register.ts";
import { sqsWake } from "../../shared/adapters/aws/wake.ts";
import { dividedBlobs } from "../../shared/adapters/blobs-divided.ts";
import { jitter, systemClock } from "../../shared/adapters/clock.ts";
import { errorFacts } from "../../shared/adapters/error-facts.ts";
import { keyedIds } from "../../shared/adapters/ids.ts";
import { loadPackedPostings } from "../../shared/adapters/postings-packed.ts";
import { blobSecret } from "../../shared/adapters/secret-blob.ts";
import type { Ids, Postings } from "../../shared/ports.ts";
import type { Config } from "./config.ts";
import { log, measure } from "./log.ts";

/** What every function works on. */
export function stores(config: Config<"TABLE" | "RAW_BUCKET" | "DOCUMENTS_BUCKET" | "MALWARE_SCAN">) {
  const raw = s3Blobs(config.RAW_BUCKET, {}, { scanned: config.MALWARE_SCAN === "on" });
  return {
    records: dynamoRecords(config.TABLE),
    register: dynamoRegister(config.TABLE),
    blobs: dividedBlobs("raw/", raw, s3Blobs(config.DOCUMENTS_BUCKET)),
    raw,
    now: systemClock,
    pause: jitter,
  };
}

/** Wake-ups for the steps whose queues are given. A lost one costs time: sweep finds the work. */
export function waking(queues: { readonly assess?: string; readonly notify?: string }) {
  return sqsWake({
    queues,
    onLost: ({ step, id }, error) => {
      measure("WakeLost");
      log("error", "wake-lost", { step, id, ...errorFacts(error) });
    },
  });
}

/** The postings that were deployed with the code, and the ids of what applies to them. */
export async function rules(
  config: Config<"POSTINGS">,
  { blobs }: ReturnType<typeof stores>,
): Promise<{ readonly postings: Postings; readonly ids: Ids }> {
  const [postings, secret] = await Promise.all([loadPackedPostings(config.POSTINGS), blobSecret(blobs)]);
  return { postings, ids: keyedIds(secret) };
}

/** SES checks senders on receipt, and writes what it found on top of the mail. */
export const senders = { answers: "vouched", authority: "amazonses.com" } as const;

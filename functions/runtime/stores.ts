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
import { configFrom } from "./config.ts";
import type { Variable } from "./config.ts";
import { log, measure } from "./log.ts";

const ofStores = ["TABLE", "RAW_BUCKET", "DOCUMENTS_BUCKET", "MALWARE_SCAN"] as const;

/**
 * What a function works on, and what it is given besides.
 *
 * @param names the variables that it asks for itself
 * @throws ConfigFault naming every variable at fault
 */
export function begin<V extends Variable = never>(names: readonly V[] = []) {
  const config = configFrom(process.env, [...ofStores, ...names]);
  const raw = s3Blobs(config.RAW_BUCKET, {}, { scanned: config.MALWARE_SCAN === "on" });
  const stored = {
    records: dynamoRecords(config.TABLE),
    register: dynamoRegister(config.TABLE),
    blobs: dividedBlobs("raw/", raw, s3Blobs(config.DOCUMENTS_BUCKET)),
    raw,
    now: systemClock,
    pause: jitter,
  };
  return { config, stored };
}

/** The same for a function that applies postings: with those that were deployed with it, and the ids of what applies to them. */
export async function beginWithPostings<V extends Variable>(names: readonly V[]) {
  const { config, stored } = begin(["POSTINGS", "ADDRESS", ...names]);
  const [postings, secret] = await Promise.all([
    loadPackedPostings(config.POSTINGS),
    blobSecret(stored.blobs),
  ]);
  return { config, stored: { ...stored, postings, ids: keyedIds(secret), intake: config.ADDRESS } };
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

/** SES checks senders on receipt, and writes what it found on top of the mail. */
export const senders = { answers: "vouched", authority: "amazonses.com" } as const;

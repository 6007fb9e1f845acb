import { join } from "node:path";
import { fileBlobs } from "../../shared/adapters/blobs-files.ts";
import { jitter } from "../../shared/adapters/clock.ts";
import { keyedIds } from "../../shared/adapters/ids.ts";
import { loadPostings } from "../../shared/adapters/postings-files.ts";
import { drawing } from "../../shared/adapters/reader/draw.ts";
import { documentReader } from "../../shared/adapters/reader/reader.ts";
import { sqliteRecords } from "../../shared/adapters/records-sqlite.ts";
import { keptSecret } from "../../shared/adapters/secret-file.ts";
import { assess } from "../../shared/flow/assess.ts";
import type { AssessRequest, AssessResponse } from "./assessor-protocol.ts";

/**
 * The process that reads documents: slow, hungry and hostile ground, kept apart from
 * the one that receives mail. It is given ids and works on the same data folder;
 * every change is a conditional write, so that neither has to know of the other.
 */
const [data = "", postingsFolder = "", intake = "", publicUrl = ""] = process.argv.slice(2);

const records = sqliteRecords(join(data, "records.sqlite"));
const documents = documentReader();
const { postings } = await loadPostings(postingsFolder);
const ids = keyedIds(await keptSecret(data));
const blobs = fileBlobs(data);

const draw = drawing(blobs, documents);

async function assessed(id: string, now: string): Promise<boolean> {
  let notify = false;
  const wake = ({ step }: { readonly step: string }) => void (notify ||= step === "notify");
  const assessCase = assess({
    records,
    register: records.register,
    blobs,
    documents,
    postings,
    ids,
    intake,
    ...(publicUrl !== "" && { publicUrl }),
    wake,
    now: () => new Date(now),
    pause: jitter,
  });
  await assessCase(id);
  return notify;
}

async function answer(request: AssessRequest): Promise<AssessResponse> {
  const { id } = request;
  try {
    return { id, done: await ("drawing" in request ? draw(request.drawing) : assessed(id, request.now)) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { id, done: false, failure: { name, message } };
  }
}

process.on("message", async (request: AssessRequest) => {
  const response = await answer(request);
  if (process.connected) process.send?.(response);
});
// The service is gone, in whatever way: what is in hand here is found at its next start.
process.once("disconnect", () => process.exit(0));
// Ctrl-C reaches both; the service says when this one is to end.
process.on("SIGINT", () => undefined);

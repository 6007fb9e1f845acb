import { sqsWake } from "../../shared/adapters/aws/wake.ts";
import { jitter, systemClock } from "../../shared/adapters/clock.ts";
import { keyedIds, randomSecret } from "../../shared/adapters/ids.ts";
import { mailReader } from "../../shared/adapters/mail/reader.ts";
import { loadPostings } from "../../shared/adapters/postings-files.ts";
import { drawing } from "../../shared/adapters/reader/draw.ts";
import { documentReader } from "../../shared/adapters/reader/reader.ts";
import { blobSecret } from "../../shared/adapters/secret-blob.ts";
import { zipWriter } from "../../shared/adapters/zip-writer.ts";
import { DeploymentFault } from "../../shared/adapters/aws/deployment.ts";
import { desk } from "../../shared/flow/desk.ts";
import { papers } from "../../shared/flow/papers.ts";
import { createApp } from "../../web/app.ts";
import { storageOf } from "./deployment.ts";
import type { Settings } from "./deployment.ts";

export interface OperatorApp {
  /** The API of the deployment, answered here, as an admin. */
  readonly send: (path: string, init: RequestInit) => Promise<Response>;
  readonly close: () => Promise<void>;
}

/**
 * A deployment's page and API on an operator's machine: who may read and write its
 * storage needs no sign-in of the page's.
 *
 * @param postings folder of the posting files that are deployed
 * @param operator what stands in the trail
 */
export async function operatorApp(
  settings: Settings,
  postingsFolder: string,
  operator: string,
): Promise<OperatorApp> {
  const { postings, faults } = await loadPostings(postingsFolder);
  const [fault] = faults;
  if (fault) throw new DeploymentFault(`${fault.file}: ${fault.message}. 'dossier postings lint' shows all.`);
  const { close, ...stored } = storageOf(settings);
  const { wake, flushed } = sqsWake({
    queues: { assess: settings.ASSESS_QUEUE, notify: settings.NOTIFY_QUEUE },
    // Sweep finds the work within minutes.
    onLost: () => undefined,
  });
  const documents = documentReader();
  const mail = mailReader();
  const people = desk({
    ...stored,
    postings,
    ids: keyedIds(await blobSecret(stored.blobs)),
    now: systemClock,
    pause: jitter,
    wake,
    mail,
    intake: settings.ADDRESS,
    senders: { answers: "vouched", authority: "amazonses.com" },
    secret: randomSecret,
    archive: zipWriter,
  });
  const app = createApp({
    records: stored.records,
    blobs: stored.blobs,
    postings,
    mail,
    members: people.members,
    desk: people,
    papers: papers({ blobs: stored.blobs, postings, draw: drawing(stored.blobs, documents) }),
    clock: systemClock,
    identify: () => ({ id: operator, admin: true, postings: new Map() }),
    publicUrl: settings.PUBLIC_URL,
    authentication: "header:amazonses.com",
    address: settings.ADDRESS,
  });
  return {
    async send(path, init) {
      const headers = { ...(init.headers as Record<string, string>), "Sec-Fetch-Site": "same-origin" };
      const answer = await app.fetch(new Request(new URL(path, settings.PUBLIC_URL), { ...init, headers }));
      await flushed();
      return answer;
    },
    async close() {
      await flushed();
      await documents.close();
      close();
    },
  };
}

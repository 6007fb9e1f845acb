import { s3HandOut } from "../shared/adapters/aws/handout.ts";
import { cognitoIdentity } from "../shared/adapters/aws/identity.ts";
import { errorFacts } from "../shared/adapters/error-facts.ts";
import { randomSecret } from "../shared/adapters/ids.ts";
import { mailReader } from "../shared/adapters/mail/reader.ts";
import { drawing } from "../shared/adapters/reader/draw.ts";
import { documentReader } from "../shared/adapters/reader/reader.ts";
import { zipWriter } from "../shared/adapters/zip-writer.ts";
import { desk } from "../shared/flow/desk.ts";
import { stopNotices } from "../shared/flow/issue.ts";
import { papers } from "../shared/flow/papers.ts";
import { createApp } from "../web/app.ts";
import { joinPage } from "../web/join.ts";
import { stopNoticesPage } from "../web/stop-notices.ts";
import { frontDoor, identified } from "./runtime/front-door.ts";
import { httpHandler } from "./runtime/http.ts";
import { log, measure, measured } from "./runtime/log.ts";
import { beginWithPostings, senders, waking } from "./runtime/stores.ts";

/** The reviewers' page and API. */
const { config, stored } = await beginWithPostings([
  "ASSESS_QUEUE",
  "NOTIFY_QUEUE",
  "PUBLIC_URL",
  "USER_POOL",
  "CLIENT",
  "SIGN_IN_URL",
  "ADMINS",
  "ORIGIN_SECRET",
]);
const { records, blobs, postings, now } = stored;
const { wake, flushed } = waking({ assess: config.ASSESS_QUEUE, notify: config.NOTIFY_QUEUE });
const mail = mailReader();
const people = desk({ ...stored, wake, mail, senders, secret: randomSecret, archive: zipWriter });
const identity = cognitoIdentity({
  userPool: config.USER_POOL,
  client: config.CLIENT,
  signInUrl: config.SIGN_IN_URL,
  publicUrl: config.PUBLIC_URL,
});
const admins = config.ADMINS.split(",");
const app = createApp({
  records,
  blobs,
  postings,
  mail,
  members: people.members,
  desk: people,
  papers: papers({ blobs, postings, draw: drawing(blobs, documentReader()) }),
  clock: now,
  addressOf: (request) => identity.addressOf(request),
  identify: identified({ identity, actorAt: people.members.actorAt, admins }),
  publicUrl: config.PUBLIC_URL,
  clientAddress: (client) => (typeof client === "string" ? client : undefined),
  authentication: "header:amazonses.com",
  address: config.ADDRESS,
  onError(error) {
    measure("Faults");
    log("error", "failed", { step: "review", ...errorFacts(error) });
  },
});
// Who gets notices stops them without signing in.
const stopPage = stopNoticesPage(stopNotices(stored));
// Applicants say whether mail from another address is theirs.
const claimPage = joinPage(people.join);

const handle = httpHandler({
  publicUrl: config.PUBLIC_URL,
  originSecret: config.ORIGIN_SECRET,
  handOut: s3HandOut(config.DOCUMENTS_BUCKET),
  answer: (request, client) =>
    frontDoor(
      identity,
      async (asked) =>
        (await stopPage(asked)) ?? (await claimPage(asked)) ?? app.fetch(asked, client as never),
    )(request),
});

export const handler = (event: unknown) => measured(() => handle(event).finally(flushed));

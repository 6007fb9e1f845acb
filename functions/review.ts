import { cognitoIdentity } from "../shared/adapters/aws/identity.ts";
import { dynamoRegister } from "../shared/adapters/aws/register.ts";
import { errorFacts } from "../shared/adapters/error-facts.ts";
import { randomSecret } from "../shared/adapters/ids.ts";
import { drawing } from "../shared/adapters/reader/draw.ts";
import { documentReader } from "../shared/adapters/reader/reader.ts";
import { members } from "../shared/flow/members.ts";
import { papers } from "../shared/flow/papers.ts";
import { createApp } from "../web/app.ts";
import { configFrom } from "./runtime/config.ts";
import { frontDoor, identified } from "./runtime/front-door.ts";
import { httpHandler } from "./runtime/http.ts";
import { log, measure, measured } from "./runtime/log.ts";
import { rules, stores } from "./runtime/stores.ts";

/** The reviewers' page and API. */
const config = configFrom(process.env, [
  "TABLE",
  "RAW_BUCKET",
  "DOCUMENTS_BUCKET",
  "MALWARE_SCAN",
  "ADDRESS",
  "POSTINGS",
  "PUBLIC_URL",
  "USER_POOL",
  "CLIENT",
  "SIGN_IN_URL",
  "ADMINS",
  "ORIGIN_SECRET",
]);
const stored = stores(config);
const { records, blobs, now } = stored;
const { postings, ids } = await rules(config, stored);
const people = members({ register: dynamoRegister(config.TABLE), ids, now, secret: randomSecret });
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
  members: people,
  papers: papers({ blobs, postings, draw: drawing(blobs, documentReader()) }),
  clock: now,
  identify: identified({ identity, actorAt: people.actorAt, admins }),
  publicUrl: config.PUBLIC_URL,
  clientAddress: (client) => (typeof client === "string" ? client : undefined),
  authentication: "header:amazonses.com",
  address: config.ADDRESS,
  onError(error) {
    measure("Faults");
    log("error", "failed", { step: "review", ...errorFacts(error) });
  },
});

const handle = httpHandler({
  publicUrl: config.PUBLIC_URL,
  originSecret: config.ORIGIN_SECRET,
  answer: (request, client) =>
    frontDoor(identity, async (asked) => app.fetch(asked, client as never))(request),
});

export const handler = (event: unknown) => measured(() => handle(event));

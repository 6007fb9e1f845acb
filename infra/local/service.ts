import { join } from "node:path";
import { setTimeout as waiting } from "node:timers/promises";
import { asideIn, clearAside, fileBlobs } from "../../shared/adapters/blobs-files.ts";
import type { FileBlobs } from "../../shared/adapters/blobs-files.ts";
import type { AuthenticationOptions } from "../../shared/adapters/authentication.ts";
import { jitter, systemClock } from "../../shared/adapters/clock.ts";
import { holdFolder } from "../../shared/adapters/folder-lock.ts";
import { keyedIds, randomSecret } from "../../shared/adapters/ids.ts";
import { mailReader } from "../../shared/adapters/mail/reader.ts";
import { folderMailer, keptKey } from "../../shared/adapters/mailer/folder.ts";
import { smarthostMailer } from "../../shared/adapters/mailer/smarthost.ts";
import { loadPostings } from "../../shared/adapters/postings-files.ts";
import { sqliteRecords } from "../../shared/adapters/records-sqlite.ts";
import { keptSecret } from "../../shared/adapters/secret-file.ts";
import { inTurn, localWake } from "../../shared/adapters/wake-local.ts";
import { zipWriter } from "../../shared/adapters/zip-writer.ts";
import { choresOf } from "../../shared/flow/chores.ts";
import { desk } from "../../shared/flow/desk.ts";
import { stopNotices } from "../../shared/flow/issue.ts";
import { notify } from "../../shared/flow/notify.ts";
import { papers } from "../../shared/flow/papers.ts";
import { receive } from "../../shared/flow/receive.ts";
import type { SenderPolicy } from "../../shared/flow/sender.ts";
import { sweep } from "../../shared/flow/sweep.ts";
import type { Clock, Mailer, Postings, Records, Wake } from "../../shared/ports.ts";
import { createApp } from "../../web/app.ts";
import { joinPage } from "../../web/join.ts";
import { stopNoticesPage } from "../../web/stop-notices.ts";
import { assessing } from "./assessing.ts";
import { StartFault } from "./config.ts";
import type { AuthenticationMode, Config } from "./config.ts";
import { clientAddress, startHttp } from "./http.ts";
import { errorFacts, log } from "./log.ts";
import { recipientTest } from "./recipients.ts";
import { startSmtp } from "./smtp.ts";
import { authenticatingStore, plainStore } from "./store.ts";
import { tellOnAndOn } from "./telling.ts";

export interface Overrides {
  readonly clock?: Clock;
  readonly mailer?: Mailer;
  /** Looks up DNS records where senders are checked here. */
  readonly resolver?: AuthenticationOptions["resolver"];
}

export interface Service {
  readonly smtp: { readonly port: number };
  readonly http: { readonly url: string };
  /** The address that signs the owner in. */
  readonly signIn: string;
  /** Writes the notices and reminders that are due by now, which else happens every few minutes. */
  tell(): Promise<void>;
  /** Resolves once nothing is waiting or in hand. */
  idle(): Promise<void>;
  /** Takes no more mail, finishes what is in hand, and lets go of the data folder. */
  close(): Promise<void>;
}

const sweepEvery = 30_000;

/**
 * Mail is taken in one after the other, in the order in which it came. Documents are read
 * by another process.
 */
const lanes = { receive: 1, assess: 2, notify: 4 } as const;

/**
 * Starts everything on this machine: SMTP, the flows, the page and API.
 *
 * @throws StartFault, FolderFault or RecordsFault, whose words say what to do; then
 *   nothing is left running
 */
export async function startService(config: Config, overrides: Overrides = {}): Promise<Service> {
  const stack = new AsyncDisposableStack();
  try {
    return await start(config, overrides, stack);
  } catch (error) {
    await stack.disposeAsync();
    throw error;
  }
}

async function start(config: Config, overrides: Overrides, stack: AsyncDisposableStack): Promise<Service> {
  const now = overrides.clock ?? systemClock;
  const postings = await postingsIn(config.postings);
  stack.defer(holdFolder(config.data));

  await clearAside(config.data);
  const blobs = fileBlobs(config.data);
  await blobs.remove("incoming/");
  const records = sqliteRecords(join(config.data, "records.sqlite"), now);
  stack.defer(() => records.close());
  const ids = keyedIds(await keptSecret(config.data));
  const assessor = assessing(config, now);
  stack.defer(() => assessor.close());
  const mailer =
    overrides.mailer ?? (config.smarthost ? smarthostMailer(config.smarthost) : folderMailer(blobs));

  const wake: Wake = (work) => woken.wake(work);
  const { register } = records;
  const shared = { records, register, blobs, postings, ids, now, wake, pause: jitter };
  const reading = {
    mail: mailReader({ spool: asideIn(config.data) }),
    intake: config.address,
    senders: await senderPolicy(config.authentication),
  };
  const people = desk({
    ...shared,
    ...reading,
    archive: zipWriter,
    secret: randomSecret,
    keptMail: keptKey,
  });
  const flows = {
    receive: inTurn(receive({ ...shared, ...reading })),
    assess: inTurn(async (id) => {
      if (await assessor.assess(id)) wake({ step: "notify", id });
    }),
    notify: inTurn(notify({ ...shared, mailer, sendLease: 0 })),
  };
  const onError = (work: { step: string; id: string }, error: unknown) =>
    log("failed", { ...work, ...errorFacts(error) });
  const woken = localWake(flows, { lanes, onError });
  stack.defer(() => woken.close());

  // Mail that is not taken in yet is work due as well, though no record tells of it.
  let unswept = 1;
  const shown: Records = {
    ...records,
    async dueCount(until) {
      const due = await records.dueCount(until);
      return { ...due, count: due.count + woken.pending("receive") + unswept };
    },
  };
  const app = createApp({
    records: shown,
    blobs,
    postings,
    clock: now,
    members: people.members,
    mail: reading.mail,
    desk: people,
    papers: papers({ blobs, postings, draw: assessor.draw }),
    token: config.token,
    tokenIsPassing: config.tokenIsPassing,
    clientAddress,
    ...(config.url && { publicUrl: config.url }),
    authentication: authenticationWords(config.authentication),
    address: config.address,
    onError: (error) => log("failed", { step: "http", ...errorFacts(error) }),
  });
  // Pages for people who are not signed in: their addresses bear a token.
  const stopPage = stopNoticesPage(stopNotices({ register, ids, now, postings }));
  const claimPage = joinPage(people.join);
  const http = await startHttp(
    config.httpPort,
    async (request, server) =>
      (await stopPage(request)) ?? (await claimPage(request)) ?? app.fetch(request, server),
  );
  stack.defer(() => http.close());

  const smtp = await startSmtp(config.smtpPort, {
    store: await storeFor(config.authentication, blobs, overrides.resolver),
    stored: (rawKey) => {
      assessor.warm();
      wake({ step: "receive", id: rawKey });
    },
    accepts: recipientTest(config.address, postings.values()),
    now,
    hostname: config.address.slice(config.address.lastIndexOf("@") + 1),
    onError: (error) => log("failed", { step: "smtp", ...errorFacts(error) }),
  });
  stack.defer(() => smtp.close());

  const sweeping = sweepOnAndOn(
    sweep({ ...shared, ...flows, chores: choresOf(people), onError }),
    () => (unswept = 0),
  );
  stack.defer(() => sweeping.stop());

  const telling = tellOnAndOn(
    { ...shared, mailer, intake: config.address, url: config.url ?? http.url, onError },
    sweeping.started,
  );
  stack.defer(() => telling.stop());

  return {
    smtp: { port: smtp.port },
    http: { url: http.url },
    signIn: `${http.url}/?token=${encodeURIComponent(config.token)}`,
    tell: telling.now,
    idle: async () => {
      await sweeping.started;
      await woken.idle();
    },
    close: () => stack.disposeAsync(),
  };
}

/** The postings in force. A faulty one would turn applicants away: then nothing starts. */
async function postingsIn(folder: string): Promise<Postings> {
  const { postings, faults } = await loadPostings(folder);
  const [first] = faults;
  if (!first) return postings;
  const place = [first.file, first.line || undefined, first.column || undefined]
    .filter((part) => part !== undefined)
    .join(":");
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : "";
  const field = first.field ? `${first.field}: ` : "";
  throw new StartFault(
    `${place}: ${field}${first.message}${more}; see all with 'dossier postings lint', or set DOSSIER_POSTINGS`,
  );
}

/** Checking senders takes a large library: loaded where it is asked for. */
async function storeFor({ mode }: AuthenticationMode, blobs: FileBlobs, resolver: Overrides["resolver"]) {
  if (mode !== "dns") return plainStore(blobs);
  const { authenticator } = await import("../../shared/adapters/authentication.ts");
  return authenticatingStore(blobs, authenticator({ ...(resolver && { resolver }) }));
}

async function senderPolicy(authentication: AuthenticationMode): Promise<SenderPolicy> {
  if (authentication.mode === "off") return { answers: "everyone" };
  if (authentication.mode === "header") return { answers: "vouched", authority: authentication.authority };
  const { authorityName } = await import("../../shared/adapters/authentication.ts");
  return { answers: "vouched", authority: authorityName };
}

const authenticationWords = (authentication: AuthenticationMode) =>
  authentication.mode === "header" ? `header:${authentication.authority}` : authentication.mode;

/** Sweeps at once over everything, then over the recent, until stopped; one sweep at a time. */
function sweepOnAndOn(sweepOnce: ReturnType<typeof sweep>, sweptAll: () => void) {
  const stopped = new AbortController();
  const guarded = async (scope: "all" | "recent") => {
    try {
      const { received, worked, failed } = await sweepOnce(scope);
      if (received + worked + failed > 0) log("swept", { received, worked, failed });
    } catch (error) {
      log("failed", { step: "sweep", ...errorFacts(error) });
    }
  };
  const started = guarded("all").then(sweptAll);
  const running = (async () => {
    await started;
    while (!stopped.signal.aborted) {
      await waiting(sweepEvery, undefined, { signal: stopped.signal, ref: false }).catch(() => undefined);
      if (!stopped.signal.aborted) await guarded("recent");
    }
  })();
  return {
    started,
    stop: () => {
      stopped.abort();
      return running;
    },
  };
}

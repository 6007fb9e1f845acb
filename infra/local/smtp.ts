import { randomBytes } from "node:crypto";
import { SMTPServer } from "smtp-server";
import type { SMTPServerDataStream, SMTPServerSession } from "smtp-server";
import type { Clock } from "../../shared/ports.ts";
import { portFault } from "./http.ts";

/** A mail that is larger than what most providers carry is refused before it fills the disk. 40 MiB and its headers. */
export const maxMailBytes = 41 * 1024 * 1024;

/** A flood of connections must not exhaust the process; more are told to come again (421). */
const maxClients = 50;
const maxRecipients = 100;

/** A mail as it comes in by SMTP. */
export interface IncomingMail {
  readonly rawKey: string;
  /** What the envelope said, as header fields to be put on top of the message. */
  readonly headers: string;
  readonly body: AsyncIterable<Uint8Array>;
  readonly session: { readonly ip: string; readonly helo: string; readonly mailFrom: string };
}

export interface SmtpDependencies {
  /** Durable when it resolves: only then the client is told 250. */
  readonly store: (mail: IncomingMail) => Promise<void>;
  /** Called once the mail is stored. */
  readonly stored: (rawKey: string) => void;
  readonly accepts: (address: string) => boolean;
  readonly now: Clock;
  /** Name by which this server calls itself. */
  readonly hostname: string;
  /** Told of mails that could not be stored. */
  readonly onError: (error: unknown) => void;
}

export interface SmtpService {
  readonly port: number;
  /** Takes no new connections, and resolves once those under way are done or have had their time. */
  close(): Promise<void>;
}

/**
 * Receives mail by SMTP, on the loopback address alone. A mail that is answered with
 * 250 is on disk; one that could not be stored is refused with 4xx, and its sender
 * keeps it.
 *
 * @throws the system's error when it can't listen on the port
 */
export async function startSmtp(port: number, dependencies: SmtpDependencies): Promise<SmtpService> {
  const server = new SMTPServer({
    name: dependencies.hostname,
    banner: "Dossier",
    size: maxMailBytes,
    maxClients,
    maxRecipients,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    // Only this machine can connect: a mail server in front may say whom it speaks for.
    useXForward: ["127.0.0.1"],
    useXClient: ["127.0.0.1"],
    logger: false,
    socketTimeout: 120_000,
    closeTimeout: 10_000,
    onRcptTo({ address }, _session, callback) {
      if (dependencies.accepts(address)) callback();
      else callback(smtpError(550, "5.1.1 No such recipient here; write to the address of the posting"));
    },
    async onData(stream, session, callback) {
      callback(await answered(dependencies, stream, session));
    },
  });
  const listening = await new Promise<number>((done, fail) => {
    const refused = (error: Error) => fail(portFault(error, port, "DOSSIER_SMTP_PORT"));
    server.on("error", refused);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", refused);
      server.on("error", dependencies.onError);
      const address = server.server.address();
      done(typeof address === "object" && address ? address.port : port);
    });
  });
  return { port: listening, close: () => new Promise((done) => void server.close(done)) };
}

class TooLarge extends Error {}

/** What the client is told: nothing but 250 when its mail is stored, else the error with its code. */
async function answered(
  dependencies: SmtpDependencies,
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
): Promise<Error | undefined> {
  try {
    await receive(dependencies, stream, session);
    return undefined;
  } catch (error) {
    // The client listens only once its message has been read to the end.
    stream.resume();
    return asSmtpError(error, dependencies);
  }
}

async function receive(
  { store, stored, now, hostname }: SmtpDependencies,
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
): Promise<void> {
  const at = now();
  const rawKey = rawKeyAt(at);
  const { mailFrom } = session.envelope;
  await store({
    rawKey,
    headers: deliveryHeaders(session, rawKey, at, hostname),
    body: wholeBody(stream),
    session: {
      ip: session.remoteAddress,
      helo: session.hostNameAppearsAs || "unknown",
      mailFrom: mailFrom ? mailFrom.address : "",
    },
  });
  stored(rawKey);
}

/** Sorts by time of receipt; the random end keeps mails of one millisecond apart. */
function rawKeyAt(at: Date): string {
  const [day = "", time = ""] = at.toISOString().split("T");
  return `raw/${day}/${time.replaceAll(/\D/g, "")}-${randomBytes(6).toString("hex")}.eml`;
}

/**
 * What the envelope said, on top of the message, so that the raw mail alone tells all
 * that is needed to take it in again. RFC 5321, section 4.4.
 */
function deliveryHeaders(session: SMTPServerSession, rawKey: string, at: Date, hostname: string): string {
  const { mailFrom, rcptTo } = session.envelope;
  const to = rcptTo.map(({ address }) => address);
  const id = rawKey.slice(rawKey.lastIndexOf("/") + 1, -".eml".length);
  const only = to.length === 1 ? ` for <${to[0]}>` : "";
  return [
    `Return-Path: <${mailFrom ? mailFrom.address : ""}>`,
    ...to.map((address) => `Delivered-To: ${address}`),
    `Received: from ${session.hostNameAppearsAs || "unknown"} ([${session.remoteAddress}])`,
    `\tby ${hostname} with ESMTP id ${id}${only};`,
    `\t${at.toUTCString().replace("GMT", "+0000")}`,
  ]
    .map((line) => `${oneLine(line)}\r\n`)
    .join("");
}

/** A client chose some of these words: they must not end the line. */
const oneLine = (line: string) => (line.startsWith("\t") ? "\t" : "") + line.replaceAll(/[\p{Cc}]+/gu, "");

/** The message's bytes. Throws at the end of one that is too large, or when the client goes away. */
async function* wholeBody(stream: SMTPServerDataStream): AsyncIterable<Uint8Array> {
  // The stream outlives an error of ours: the client gets its answer after the last byte.
  for await (const chunk of stream.iterator({ destroyOnReturn: false }))
    if (!stream.sizeExceeded) yield chunk as Uint8Array;
  if (stream.sizeExceeded) throw new TooLarge();
}

const smtpError = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode });

const fullDisk = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/** 452 where the disk is full, 451 for all else that failed here: the sender keeps the mail and tries again. */
function asSmtpError(error: unknown, { onError }: SmtpDependencies): Error {
  if (error instanceof TooLarge)
    return smtpError(552, `5.3.4 The message is larger than ${Math.floor(maxMailBytes / 1_000_000)} MB`);
  onError(error);
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return fullDisk.has(code)
    ? smtpError(452, "4.3.1 The disk is full here; try again later")
    : smtpError(451, "4.3.0 The message could not be stored; try again later");
}

import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { OutgoingMail } from "../../domain/reply/mail.ts";
import { InDoubt, Undeliverable } from "../../ports.ts";
import type { Mailer } from "../../ports.ts";
import { mimeOf } from "./mime.ts";

export interface Smarthost {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; else STARTTLS where the server offers it. */
  readonly secure: boolean;
  readonly credentials?: { readonly user: string; readonly pass: string };
}

const second = 1000;

/**
 * Hands mail to one server that sends it on. The envelope's sender is the reply
 * address, so that a bounce names the case.
 *
 * A refusal of the recipient or of the message is final; a connection that breaks
 * once the message is handed over leaves it in doubt; everything else may be tried
 * again.
 */
export function smarthostMailer(smarthost: Smarthost): Mailer {
  return {
    async send(mail, handOver) {
      const mime = await mimeOf(mail);
      const connection = new SMTPConnection({
        host: smarthost.host,
        port: smarthost.port,
        secure: smarthost.secure,
        connectionTimeout: 30 * second,
        greetingTimeout: 30 * second,
        // RFC 5321, section 4.5.3.2.6: a server may take ten minutes to accept a message.
        socketTimeout: 600 * second,
      });
      try {
        await connected(connection, smarthost);
        await handedOver(connection, mail, mime, handOver);
        connection.quit();
        return true;
      } catch (error) {
        // Closed before the message's end: the server drops what it has of it.
        connection.close();
        if (error instanceof NotOurs) return false;
        throw error;
      }
    },
  };
}

function connected(connection: SMTPConnection, { credentials }: Smarthost): Promise<void> {
  return new Promise((done, fail) => {
    connection.on("error", fail);
    connection.connect((error) => {
      if (error) fail(error);
      else if (!credentials) done();
      else connection.login({ credentials }, (refused) => (refused ? fail(refused) : done()));
    });
  });
}

/** Somebody else sends this mail. */
class NotOurs extends Error {}

function handedOver(
  connection: SMTPConnection,
  mail: OutgoingMail,
  mime: Buffer,
  handOver: () => Promise<boolean>,
): Promise<void> {
  let begun = false;
  // Read only once the server has agreed to take the message.
  const message = Readable.from(
    (async function* () {
      if (!(await handOver())) throw new NotOurs();
      begun = true;
      yield mime;
    })(),
  );
  return new Promise((done, fail) => {
    const judged = (error: Error) => fail(judge(error, begun, mail.to.address));
    connection.on("error", judged);
    message.once("error", fail);
    connection.send(
      { from: mail.replyTo ?? mail.from.address, to: [mail.to.address], size: mime.length },
      message,
      (error) => (error ? judged(error) : done()),
    );
  });
}

/** nodemailer's errors: the server's code where it answered, and the command that it answered. */
interface Refusal extends Error {
  readonly code?: string;
  readonly responseCode?: number;
  readonly command?: string;
}

function judge(error: Error, begun: boolean, to: string): Error {
  const { responseCode, command } = error as Refusal;
  const final = responseCode !== undefined && responseCode >= 500;
  if (final && (command === "RCPT TO" || command === "DATA"))
    return new Undeliverable(`the mail server refuses mail to ${to}: ${error.message}`, { cause: error });
  if (begun && responseCode === undefined)
    return new InDoubt("the connection broke while the mail was handed over", { cause: error });
  return error;
}

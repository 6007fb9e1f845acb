import type { Socket } from "node:net";
import { SMTPServer } from "smtp-server";

/** A mail as the smarthost took it. */
export interface Taken {
  readonly from: string;
  readonly to: string;
  readonly raw: string;
  readonly messageId: string;
}

export interface TestSmarthost {
  readonly url: string;
  /** Every mail that was accepted with 250, repeated ones too. */
  readonly taken: Taken[];
  close(): Promise<void>;
}

/**
 * A mail server of the test's own that keeps what it is given.
 *
 * @param onRecipient throws what a recipient is refused with
 * @param onMail called with each mail before it is accepted, and with what cuts all connections
 */
export async function testSmarthost(
  hooks: {
    readonly onRecipient?: (address: string) => void;
    readonly onMail?: (mail: Taken, dropClients: () => void) => void;
  } = {},
): Promise<TestSmarthost> {
  const taken: Taken[] = [];
  const sockets = new Set<Socket>();
  const dropClients = () => {
    for (const socket of sockets) socket.destroy();
  };
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    onRcptTo({ address }, _session, callback) {
      try {
        hooks.onRecipient?.(address);
        callback();
      } catch (error) {
        callback(error as Error);
      }
    },
    async onData(stream, { envelope }, callback) {
      try {
        const parts: Buffer[] = [];
        for await (const part of stream) parts.push(part as Buffer);
        const raw = Buffer.concat(parts).toString();
        const mail = {
          from: envelope.mailFrom ? envelope.mailFrom.address : "",
          to: envelope.rcptTo.map(({ address }) => address).join(),
          raw,
          messageId: /^Message-ID: (.*)$/im.exec(raw)?.[1]?.trim() ?? "",
        };
        hooks.onMail?.(mail, dropClients);
        taken.push(mail);
        callback();
      } catch (error) {
        callback(error as Error);
      }
    },
  });
  server.server.on("connection", (socket: Socket) => sockets.add(socket));
  // A client that is killed in the middle of a mail.
  server.on("error", () => undefined);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    close: () => new Promise((done) => void server.close(done)),
  };
}

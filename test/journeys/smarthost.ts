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
 * @param onMail called with each mail before it is accepted
 */
export async function testSmarthost(
  hooks: {
    readonly onRecipient?: (address: string) => void;
    readonly onMail?: (mail: Taken, server: SMTPServer) => void;
  } = {},
): Promise<TestSmarthost> {
  const taken: Taken[] = [];
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
        hooks.onMail?.(mail, server);
        taken.push(mail);
        callback();
      } catch (error) {
        callback(error as Error);
      }
    },
  });
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

import SMTPConnection from "nodemailer/lib/smtp-connection";

export interface Envelope {
  readonly from: string;
  readonly to: readonly string[];
}

/**
 * Hands one mail to the SMTP server on this machine, as a stranger's server would.
 *
 * @param raw the message, byte for byte
 * @returns the server's answer
 * @throws Error with the server's words where it refuses, or can't be reached
 */
export function sendRaw(port: number, envelope: Envelope, raw: Buffer): Promise<string> {
  const connection = new SMTPConnection({
    host: "127.0.0.1",
    port,
    ignoreTLS: true,
    name: "demo.example.net",
  });
  return new Promise<string>((resolve, reject) => {
    connection.once("error", reject);
    connection.connect((broken) => {
      if (broken) return reject(broken);
      const { from, to } = envelope;
      connection.send({ from, to: [...to], use8BitMime: true }, raw, (refused, answer) => {
        if (refused) return reject(refused);
        const [turnedAway] = answer?.rejectedErrors ?? [];
        if (turnedAway) return reject(turnedAway);
        return resolve(answer?.response ?? "");
      });
    });
  }).finally(() => connection.close());
}

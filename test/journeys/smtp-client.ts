import { connect } from "node:net";
import type { Socket } from "node:net";

/** A client that says exactly what it is told: what a library would mend or refuse to send too. */
export class SmtpClient {
  readonly socket: Socket;
  #received = "";
  #ended = false;
  #waiting: (() => void) | undefined;
  #flowing: (() => void) | undefined;

  constructor(port: number) {
    this.socket = connect(port, "127.0.0.1");
    this.socket.setEncoding("utf8");
    this.socket.on("data", (text: string) => {
      this.#received += text;
      this.#waiting?.();
    });
    for (const event of ["close", "error"])
      this.socket.on(event, () => {
        this.#ended = true;
        this.#waiting?.();
        this.#flowing?.();
      });
  }

  /** The next whole reply, with all its lines. Empty when the connection ended instead. */
  async reply(): Promise<string> {
    for (;;) {
      const whole = /^(?:\d{3}-.*\r\n)*\d{3} .*\r\n/.exec(this.#received);
      if (whole) {
        this.#received = this.#received.slice(whole[0].length);
        return whole[0].trimEnd();
      }
      if (this.#ended) return "";
      await new Promise<void>((done) => (this.#waiting = done));
    }
  }

  async say(line: string): Promise<string> {
    this.socket.write(`${line}\r\n`);
    return this.reply();
  }

  /** Bytes in the speed at which the server takes them. */
  async write(bytes: string | Uint8Array): Promise<void> {
    if (this.socket.write(bytes) || this.#ended) return;
    await new Promise<void>((done) => {
      this.#flowing = done;
      this.socket.once("drain", done);
    });
  }

  /** Sends one whole message. Returns the server's last word on it; empty when the connection ended. */
  async send(message: string, to: readonly string[], from = "jane@example.net"): Promise<string> {
    const accepted = [await this.say(`MAIL FROM:<${from}>`)];
    for (const address of to) accepted.push(await this.say(`RCPT TO:<${address}>`));
    const data = await this.say("DATA");
    if (!data.startsWith("354")) return [...accepted, data].find((reply) => !reply.startsWith("250")) ?? data;
    await this.write(message.replaceAll(/^\./gm, ".."));
    return this.say(message.endsWith("\r\n") ? "." : "\r\n.");
  }

  close(): void {
    this.socket.destroy();
  }
}

/** A client that has said hello. */
export async function smtpClient(port: number): Promise<SmtpClient> {
  const client = new SmtpClient(port);
  await client.reply();
  await client.say("EHLO client.example.net");
  return client;
}

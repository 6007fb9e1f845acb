import { createServer, request as forwarded } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A call as it passes: what it asks for, such as `PutItem` or `PUT /bucket/key`. */
export type When = (operation: string) => "before" | "after" | undefined;

/**
 * A server in front of another, at which calls break off: `before` they had an
 * effect, or `after` it, so that only the answer is lost.
 */
export async function faultyServer(endpoint: string, when: When) {
  const seen: string[] = [];
  const faults = new Map<IncomingMessage, "before" | "after" | undefined>();
  const relayed = await relay(endpoint, {
    request(incoming, body) {
      const operation = operationOf(incoming);
      seen.push(operation);
      faults.set(incoming, when(operation));
      return faults.get(incoming) === "before" ? undefined : body;
    },
    answer(incoming, _status, bytes) {
      const fault = faults.get(incoming);
      faults.delete(incoming);
      return fault === "after" ? undefined : bytes;
    },
  });
  return { ...relayed, seen };
}

/** An answer that the other server did not give. */
export interface Instead {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}
/** What is passed on; undefined breaks the call off, and `silence` leaves it without an answer. */
type Passed = Buffer | Instead | "silence" | undefined;

/** What becomes of calls on their way to another server and back. */
export interface Passing {
  request(incoming: IncomingMessage, body: Buffer): Passed;
  answer(incoming: IncomingMessage, status: number, bytes: Buffer): Passed;
}

/** A server in front of another that looks at what passes. */
export async function relay(endpoint: string, passing: Passing) {
  const to = new URL(endpoint);
  const server = createServer(async (incoming, answer) => {
    const body = passing.request(incoming, await whole(incoming));
    if (!Buffer.isBuffer(body)) return stopped(body, incoming, answer);
    const onward = forwarded(
      {
        host: to.hostname,
        port: to.port,
        path: incoming.url,
        method: incoming.method,
        headers: { ...incoming.headers, "content-length": String(body.length) },
      },
      async (response) => {
        const status = response.statusCode ?? 502;
        const bytes = passing.answer(incoming, status, await whole(response));
        if (!Buffer.isBuffer(bytes)) return stopped(bytes, incoming, answer);
        answer.writeHead(status, response.headers);
        answer.end(bytes);
      },
    );
    onward.on("error", () => incoming.socket.destroy());
    onward.end(body);
  });
  // A connection that is closed for being idle while its next call is on the way would be a fault of no test's making.
  server.keepAliveTimeout = 0;
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function stopped(how: Exclude<Passed, Buffer>, incoming: IncomingMessage, answer: ServerResponse): void {
  if (how === "silence") return;
  if (!how) return void incoming.socket.destroy();
  answer.writeHead(how.status, how.headers);
  answer.end(how.text);
}

export function operationOf({ method, url, headers }: IncomingMessage): string {
  const target = headers["x-amz-target"];
  return typeof target === "string" ? target.slice(target.lastIndexOf(".") + 1) : `${method} ${url}`;
}

async function whole(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

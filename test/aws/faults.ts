import { createServer, request as forwarded } from "node:http";
import type { IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A call as it passes: what it asks for, such as `PutItem` or `PUT /bucket/key`. */
export type When = (operation: string) => "before" | "after" | undefined;

/**
 * A server in front of another, at which calls break off: `before` they had an
 * effect, or `after` it, so that only the answer is lost.
 */
export async function faultyServer(endpoint: string, when: When) {
  const to = new URL(endpoint);
  const seen: string[] = [];
  const server = createServer(async (incoming, answer) => {
    const operation = operationOf(incoming);
    seen.push(operation);
    const fault = when(operation);
    const body = await whole(incoming);
    if (fault === "before") return void incoming.socket.destroy();
    const onward = forwarded(
      {
        host: to.hostname,
        port: to.port,
        path: incoming.url,
        method: incoming.method,
        headers: incoming.headers,
      },
      async (response) => {
        const bytes = await whole(response);
        if (fault === "after") return void incoming.socket.destroy();
        answer.writeHead(response.statusCode ?? 502, response.headers);
        answer.end(bytes);
      },
    );
    onward.on("error", () => incoming.socket.destroy());
    onward.end(body);
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    seen,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function operationOf({ method, url, headers }: IncomingMessage): string {
  const target = headers["x-amz-target"];
  return typeof target === "string" ? target.slice(target.lastIndexOf(".") + 1) : `${method} ${url}`;
}

async function whole(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

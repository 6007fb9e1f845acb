import type { IncomingMessage } from "node:http";
import { serve } from "@hono/node-server";
import type { ServerType } from "@hono/node-server";
import { StartFault } from "./config.ts";

export interface HttpService {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves an app on the loopback address.
 *
 * @param port 0 picks a free one
 * @throws StartFault when the port can't be had
 */
export async function startHttp(
  port: number,
  fetch: (request: Request, server: object) => Response | Promise<Response>,
): Promise<HttpService> {
  const server = await new Promise<ServerType>((done, fail) => {
    const starting = serve({ fetch, port, hostname: "127.0.0.1" }, () => done(starting));
    starting.once("error", (error) => fail(portFault(error, port, "DOSSIER_HTTP_PORT")));
  });
  const address = server.address();
  const bound = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        // A browser keeps its connection open for the next click.
        if ("closeIdleConnections" in server) server.closeIdleConnections();
      }),
  };
}

/** Address of the machine at the other end of a request, from what the server hands to `fetch` beside it. */
export function clientAddress(server: unknown): string | undefined {
  return (server as { readonly incoming?: IncomingMessage } | undefined)?.incoming?.socket.remoteAddress;
}

/** Why a port can't be had, and what to do. Other errors come back as they are. */
export function portFault(error: Error, port: number, variable: string): Error {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE")
    return new StartFault(
      `port ${port} is in use by another program; stop that one, or set ${variable} to another port (0 picks a free one)`,
    );
  if (code === "EACCES")
    return new StartFault(`port ${port} may not be used by this account; set ${variable} to one above 1023`);
  return error;
}

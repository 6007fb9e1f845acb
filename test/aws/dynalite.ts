import type { AddressInfo } from "node:net";
import dynalite from "dynalite";

/** DynamoDB's behaviour on this machine, on a free port, for as long as a test file runs. */
export async function startDynalite(): Promise<{ endpoint: string; close(): Promise<void> }> {
  const server = dynalite({ createTableMs: 0 });
  // Idle connections stay: one that is closed while a call is on its way breaks that call off.
  server.keepAliveTimeout = 0;
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

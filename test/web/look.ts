import { serve } from "@hono/node-server";
import { createApp } from "../../web/app.ts";
import { addNotices } from "./notices.ts";
import { addMembers, peopledWorld } from "./people.ts";
import { emptyWorld, now } from "./seed.ts";
import type { World } from "./seed.ts";

/** Everybody on record; a posting's people were told, and others were let in. */
export async function toldWorld(): Promise<World> {
  const world = await peopledWorld();
  await addNotices(world);
  await addMembers(world);
  return world;
}

/** The page on a free port of this machine, over invented people. `node test/web/look.ts` shows it. */
export async function serveWorld(world: World, token: string) {
  const app = createApp({
    ...world,
    clock: () => now,
    token,
    authentication: "off",
    address: "apply@example.org",
    onError: (error) => console.error(error),
  });
  return new Promise<{ url: string; close: () => Promise<void> }>((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) =>
      resolve({
        url: `http://127.0.0.1:${port}`,
        close: () => new Promise((done) => void server.close(() => done())),
      }),
    );
  });
}

if (import.meta.main) {
  const world = process.argv.includes("--empty") ? await emptyWorld() : await toldWorld();
  const { url } = await serveWorld(world, "look");
  console.log(`${url}/?token=look`);
}

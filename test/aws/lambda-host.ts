import { join } from "node:path";

/**
 * The process that a bundle runs in: loads `index.mjs` of the folder that it is
 * given, as Lambda does, and answers each event with the handler's result.
 */
const begun = performance.now();
const { handler } = (await import(join(process.argv[2] ?? "", "index.mjs"))) as {
  readonly handler: (event: unknown) => Promise<unknown>;
};
process.send?.({ ready: performance.now() - begun });
process.on("message", async ({ event }: { readonly event: unknown }) => {
  try {
    process.send?.({ result: await handler(event) });
  } catch (error) {
    process.send?.({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
process.once("disconnect", () => process.exit(0));

import { join } from "node:path";

/**
 * The process that a bundle runs in: loads `index.mjs` of the folder that it is
 * given, as Lambda does, and answers each event with the handler's result.
 */
/** Milliseconds by which the clock that the bundle sees is ahead. */
let ahead = 0;
const RealDate = Date;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, of: [], made) =>
    Reflect.construct(target, of.length === 0 ? [RealDate.now() + ahead] : of, made) as Date,
  get: (target, name) =>
    name === "now" ? () => RealDate.now() + ahead : (Reflect.get(target, name) as unknown),
});

const begun = performance.now();
const { handler } = (await import(join(process.argv[2] ?? "", "index.mjs"))) as {
  readonly handler: (event: unknown) => Promise<unknown>;
};
process.send?.({ ready: performance.now() - begun });
process.on("message", async (told: { readonly event: unknown; readonly ahead: number }) => {
  const { event } = told;
  ahead = told.ahead;
  try {
    process.send?.({ result: await handler(event) });
  } catch (error) {
    process.send?.({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
process.once("disconnect", () => process.exit(0));

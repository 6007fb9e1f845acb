import { appendFileSync } from "node:fs";
import { registerHooks } from "node:module";

/**
 * Writes down every file that a function and its threads load, a line each, in the file
 * that `LOADED_FILES` names. Preloaded by `NODE_OPTIONS=--import …`.
 */
const list = process.env["LOADED_FILES"] ?? "";

registerHooks({
  load(url, context, next) {
    if (url.startsWith("file:")) appendFileSync(list, `${url}\n`);
    return next(url, context);
  },
});

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const parts = ["matrix", "viewer", "waiting"];

/** The one script of every page: conveniences alone, without which everything still works by links and forms. */
export const scriptText = parts
  .map((part) => readFileSync(new URL(`client/${part}.js`, import.meta.url), "utf8"))
  .map((text) => `{\n${text}}\n`)
  .join("\n");

const hash = createHash("sha256").update(scriptText).digest("base64url").slice(0, 16);

/** Its address changes with it, so that a browser may keep it for good. */
export const script = `/client.js?v=${hash}`;

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** Later files may overrule earlier ones. */
const parts = ["base", "lists", "papers", "narrow"];

/** The one style sheet of every page. */
export const style = parts
  .map((part) => readFileSync(new URL(`style/${part}.css`, import.meta.url), "utf8"))
  .join("\n");

const hash = createHash("sha256").update(style).digest("base64url").slice(0, 16);

/** Its address changes with it, so that a browser may keep it for good. */
export const stylesheet = `/style.css?v=${hash}`;

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** Later files may overrule earlier ones. */
const parts = ["tokens", "base", "forms", "lists", "matrix", "papers", "viewer", "narrow"];

/** A table's columns are laid out by their number, which no inline style may say (see headers.ts). */
const mostColumns = 24;
const columns = Array.from(
  { length: mostColumns + 1 },
  (_, count) => `.columns-${count}{--columns:${count}}`,
);

/** The one style sheet of every page. */
export const style = [
  ...parts.map((part) => readFileSync(new URL(`style/${part}.css`, import.meta.url), "utf8")),
  ...columns,
].join("\n");

const hash = createHash("sha256").update(style).digest("base64url").slice(0, 16);

/** Its address changes with it, so that a browser may keep it for good. */
export const stylesheet = `/style.css?v=${hash}`;

/** Inter (SIL Open Font License 1.1, beside it): what letters look like is no matter of chance. */
export const fonts: ReadonlyMap<string, Uint8Array<ArrayBuffer>> = new Map(
  ["inter-latin.woff2", "inter-latin-ext.woff2"].map((name) => [
    name,
    new Uint8Array(readFileSync(new URL(`font/${name}`, import.meta.url))),
  ]),
);

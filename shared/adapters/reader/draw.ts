import type { Blobs, Draw } from "../../ports.ts";
import type { PageRenderer } from "./render.ts";

/** Draws pages of stored documents, by the reader that read them. */
export function drawing(blobs: Blobs, renderer: PageRenderer): Draw {
  return async ({ document, into, name, type, page, turn, scale }) => {
    const stored = await blobs.get(document);
    if (!stored) return false;
    const bytes = new Uint8Array(new SharedArrayBuffer(stored.length));
    bytes.set(stored);
    const png = await renderer.render({ name, type, bytes }, { number: page, ...(turn && { turn }) }, scale);
    if (!png) return false;
    await blobs.put(into, png);
    return true;
  };
}

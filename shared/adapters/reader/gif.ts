import { createRequire } from "node:module";
import { checkPixels, type Pixels } from "./pixels.ts";
import { Unreadable } from "./unreadable.ts";

interface Gif {
  readonly width: number;
  readonly height: number;
  decodeAndBlitFrameRGBA(frame: number, pixels: Uint8Array): void;
}
/** The library is CommonJS and has no types. */
const { GifReader } = createRequire(import.meta.url)("omggif") as {
  readonly GifReader: new (bytes: Uint8Array) => Gif;
};

/** The first picture of a GIF. Throws Unreadable. */
export function readGif(bytes: Uint8Array): Pixels {
  try {
    const gif = new GifReader(bytes);
    const { width, height } = gif;
    checkPixels(width, height);
    const rgba = new Uint8Array(4 * width * height);
    gif.decodeAndBlitFrameRGBA(0, rgba);
    return { width, height, rgba };
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable("damaged", "The picture is damaged: it can't be opened.");
  }
}

import { createRequire } from "node:module";
import { checkPixels, type Pixels } from "./pixels.ts";
import { Unreadable } from "./unreadable.ts";

interface HeicImage {
  readonly width: number;
  readonly height: number;
  decode(): Promise<{ readonly data: Uint8ClampedArray }>;
}
interface Decoder {
  all(options: {
    readonly buffer: Uint8Array;
  }): Promise<readonly HeicImage[] & { readonly dispose: () => void }>;
}

/** The first picture of a HEIC, upright as its camera held it. Throws Unreadable. */
export async function readHeic(bytes: Uint8Array): Promise<Pixels> {
  // The library is CommonJS, has no types, and takes megabytes: only who sends such a picture pays for it.
  const { all } = createRequire(import.meta.url)("heic-decode") as Decoder;
  const images = await all({ buffer: bytes }).catch(() => {
    throw damaged();
  });
  try {
    const [image] = images;
    if (!image) throw damaged();
    const { width, height } = image;
    checkPixels(width, height);
    const { data } = await image.decode().catch(() => {
      throw damaged();
    });
    return { width, height, rgba: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) };
  } finally {
    images.dispose();
  }
}

const damaged = () => new Unreadable("damaged", "The picture is damaged: it can't be opened.");

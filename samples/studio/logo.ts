import { encode } from "fast-png";
import type { Enclosure } from "./mail.ts";

/** A small picture as it stands in HTML signatures: a disc on a bar. */
export function signatureLogo(name: string): Enclosure {
  const [width, height] = [120, 36];
  const data = new Uint8Array(width * height * 3).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const disc = (x - 18) ** 2 + (y - 18) ** 2 < 220;
      const bar = x > 42 && Math.abs(y - 18) < 4;
      if (disc || bar) data.set([0, 84, disc ? 147 : 92], (y * width + x) * 3);
    }
  return { name, type: "image/png", bytes: encode({ width, height, data, channels: 3, depth: 8 }) };
}

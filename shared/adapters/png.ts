import { encode } from "fast-png";

/**
 * A picture as PNG.
 *
 * @param data one byte for each channel of a dot, rows from the top: grey, or red,
 *   green, blue and opacity
 */
export function png({
  width,
  height,
  data,
}: {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}): Uint8Array {
  return encode({ width, height, data, channels: data.length === width * height * 4 ? 4 : 1, depth: 8 });
}

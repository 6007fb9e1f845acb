import { Unreadable } from "./unreadable.ts";

/** A picture as its decoder gives it. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each dot, rows from the top. */
  readonly rgba: Uint8Array;
}

/** Kinds of picture that are drawn; the engine of words opens others itself. */
export const drawnPictures = ["jpg", "png", "gif", "heic"] as const;
export type DrawnPicture = (typeof drawnPictures)[number];

/** At four bytes a dot, more would take hundreds of megabytes to open; a telephone's largest pictures have as many. */
const mostPixels = 50_000_000;

/** Throws Unreadable for more dots than are opened. */
export function checkPixels(width: number, height: number): void {
  if (width * height > mostPixels)
    throw new Unreadable("too-large", `The picture is ${width} × ${height} dots, more than can be read.`);
}

/** Brightness (ITU-R BT.601) of each dot, on white paper. */
export function greyOf({ rgba }: Pixels): Uint8Array {
  const found = new Uint8Array(rgba.length / 4);
  for (let dot = 0; dot < found.length; dot += 1) {
    const at = 4 * dot;
    const [red = 0, green = 0, blue = 0, opacity = 255] = [
      rgba[at],
      rgba[at + 1],
      rgba[at + 2],
      rgba[at + 3],
    ];
    found[dot] = 255 - (opacity / 255) * (255 - (0.299 * red + 0.587 * green + 0.114 * blue));
  }
  return found;
}

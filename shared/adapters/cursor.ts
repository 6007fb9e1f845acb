import { BadCursor } from "../ports.ts";

/** Where a page ended: the sort keys of its last row. */
export type Position = readonly string[];

/**
 * An opaque cursor of a listing. `listing` names it with its filters: a cursor
 * taken to another listing is refused instead of answering nonsense.
 */
export function cursorAt(listing: string, position: Position): string {
  return Buffer.from(JSON.stringify([listing, ...position])).toString("base64url");
}

/**
 * The position that a cursor stands for; undefined without a cursor.
 *
 * @throws BadCursor when it was not given out by this listing
 */
export function positionOf(listing: string, cursor: string | undefined): Position | undefined {
  if (cursor === undefined) return undefined;
  const [of, ...position] = parsed(cursor);
  if (of !== listing || position.length === 0) throw new BadCursor();
  return position;
}

function parsed(cursor: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(value) && value.every((part) => typeof part === "string")) return value;
  } catch {
    // Not JSON: not ours.
  }
  throw new BadCursor();
}

/** A limit within what a page may hold, 1 to 200. */
export const pageLimit = (limit: number) => Math.min(200, Math.max(1, Math.trunc(limit)));

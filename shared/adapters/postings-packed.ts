import { readFile } from "node:fs/promises";
import type { Posting } from "../domain/posting/posting.ts";
import type { Postings } from "../ports.ts";

/**
 * Postings as one file of JSON, for a function that starts often: it takes neither YAML
 * nor time zones nor a check to read them. They were checked when it was written.
 */
export const packedPostings = (postings: Postings): string => JSON.stringify([...postings.values()]);

/** @throws Error where there is no such file, or another one */
export async function loadPackedPostings(file: string): Promise<Postings> {
  const postings = JSON.parse(await readFile(file, "utf8")) as readonly Posting[];
  return new Map(postings.map((posting) => [posting.id, posting]));
}

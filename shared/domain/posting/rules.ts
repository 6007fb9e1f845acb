import type { Posting } from "./posting.ts";

/**
 * All that a verdict depends on in a posting, as text: another text, another verdict.
 * Titles, replies and times are not part of it; who is addressed is, since recognition
 * does not take them for referees.
 */
export function rulesText({ items, languages, formats, onePdf, people }: Posting): string {
  const asked = items.map(({ title: _title, ...rule }) => rule);
  const addressed = people.map(({ name, email }) => ({ name, email }));
  return JSON.stringify([asked, languages ?? null, formats ?? null, onePdf ?? null, addressed]);
}

import { type RecognisedDocument, messageText } from "../document/section.ts";
import type { Problem } from "../kinds.ts";
import type { Posting } from "../posting/posting.ts";
import type { CheckedItem, ItemState } from "./verdict.ts";

/** The better, the smaller. */
const order: readonly ItemState[] = [
  "received",
  "waived",
  "not-needed",
  "unsure",
  "flawed",
  "unreadable",
  "missing",
];

/**
 * "Everything in one PDF." Kept when one PDF holds a document of each kind that came,
 * and all that the items ask for: an applicant who later sends everything in one file
 * has done what was asked. The mail's own text is no file: a letter written there
 * breaks nothing.
 * @param recheck the items judged by some of the documents alone
 */
export function onePdfProblems(
  posting: Posting,
  documents: readonly RecognisedDocument[],
  items: readonly CheckedItem[],
  recheck: (documents: readonly RecognisedDocument[]) => readonly CheckedItem[],
): Problem[] {
  const files = documents.filter(({ file }) => file !== messageText);
  if (posting.onePdf === undefined || files.length === 0) return [];
  const texts = documents.filter(({ file }) => file === messageText);
  const [first] = files;
  const anythingFound = items.some(({ status }) => status !== "missing");
  const holdsAll = (file: RecognisedDocument) =>
    file.format === "pdf" &&
    (files.length === 1 ||
      (anythingFound && holdsKindsOf(file, files) && asGood(recheck([file, ...texts]), items)));
  if (files.some(holdsAll)) return [];
  const advice = posting.onePdf === "advise" ? { advice: true } : {};
  if (files.length === 1)
    return [{ code: "not-one-pdf", file: first?.file, found: first?.format, allowed: "pdf", ...advice }];
  return [{ code: "not-one-pdf", found: files.length, allowed: 1, ...advice }];
}

/** Whether what the other files are is in this one too, perhaps in another version. */
function holdsKindsOf(file: RecognisedDocument, files: readonly RecognisedDocument[]): boolean {
  const kinds = new Set(file.sections.map(({ kind }) => kind));
  return files.every(({ sections }) => sections.every(({ kind }) => kinds.has(kind)));
}

function asGood(some: readonly CheckedItem[], all: readonly CheckedItem[]): boolean {
  return all.every((item, index) => {
    const other = some[index] as CheckedItem;
    const enough = other.found >= Math.min(item.found, item.needed);
    return enough && order.indexOf(other.status) <= order.indexOf(item.status);
  });
}

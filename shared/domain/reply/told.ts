import type { Told } from "../application.ts";
import type { CheckedItem, Verdict } from "../check/verdict.ts";
import { messageText } from "../document/section.ts";
import type { Problem } from "../kinds.ts";

/** What the applicant knows after a reply about this verdict. */
export function toldOf(verdict: Verdict): Told {
  return {
    status: verdict.status,
    items: verdict.items.map(({ id, status, found, problems }) => ({ id, status, found, problems })),
    documents: verdict.documents.map(({ sha256 }) => sha256),
    problems: verdict.problems,
  };
}

/**
 * "One reply per change that matters": the first one; a line of the checklist or a
 * rule of the whole changed; or files came while something is open, since silence
 * would let their sender believe that it is settled. Thanks, questions and a second
 * copy of something change nothing.
 */
export function changed(told: Told | undefined, verdict: Verdict): boolean {
  if (told === undefined || told.status !== verdict.status) return true;
  if (verdict.items.length !== told.items.length) return true;
  if (verdict.items.some((item) => !sameLine(item, told))) return true;
  if (told.problems !== undefined && facts(told.problems) !== facts(verdict.problems)) return true;
  const fresh = newFiles(told, verdict);
  return fresh.length > 0 && (verdict.status !== "complete" || fresh.some((file) => counts(file, verdict)));
}

/** Names of the files that came since the last reply; the mail's own text is none. */
export function newFiles(told: Told | undefined, verdict: Verdict): string[] {
  const known = new Set(told?.documents);
  return verdict.documents
    .filter(({ file, sha256 }) => file !== messageText && !known.has(sha256))
    .map(({ file }) => file);
}

/** Items that are in order now and were not when the applicant was last told. */
export function newlySettled(told: Told | undefined, verdict: Verdict): CheckedItem[] {
  if (told === undefined) return [];
  const before = new Map(told.items.map((item) => [item.id, item]));
  return verdict.items.filter(
    ({ id, status, found }) =>
      status === "received" &&
      (before.get(id)?.status !== "received" || found > (before.get(id)?.found ?? 0)),
  );
}

/** Whether new files came and not one line of the checklist changed, while some are open: their sender must learn of it. */
export function changedNothing(told: Told | undefined, verdict: Verdict): boolean {
  if (told === undefined || verdict.status === "complete" || newFiles(told, verdict).length === 0)
    return false;
  return verdict.items.every((item) => sameLine(item, told));
}

function sameLine(item: CheckedItem, told: Told): boolean {
  const before = told.items.find(({ id }) => id === item.id);
  return (
    before !== undefined &&
    before.status === item.status &&
    before.found === item.found &&
    facts(before.problems) === facts(item.problems)
  );
}

function facts(problems: readonly Problem[]): string {
  return problems
    .map(({ code, file, found }) => `${code} ${file ?? ""} ${found ?? ""}`)
    .toSorted()
    .join("\n");
}

function counts(file: string, verdict: Verdict): boolean {
  return verdict.items.some((item) => item.documents.some((document) => document.file === file));
}

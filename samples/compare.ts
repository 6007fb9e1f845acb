import type { PresentedApplication, PresentedMessage } from "../shared/domain/present.ts";
import type { ExpectedApplication, ExpectedMail } from "./expected.ts";

/** In words, where a mail became something else than its sender meant; empty when all is as intended. */
export function mailDifferences(
  is: Pick<PresentedMessage, "outcome" | "posting" | "applicant" | "reply"> | undefined,
  wanted: ExpectedMail,
): string[] {
  if (!is) return ["not taken in"];
  const differences = [
    differs("outcome", is.outcome, wanted.outcome),
    differs("reply", is.reply, wanted.reply),
    wanted.posting && differs("posting", is.posting, wanted.posting),
    wanted.applicant && differs("applicant", is.applicant, wanted.applicant),
  ];
  return differences.filter((difference) => difference !== undefined && difference !== "") as string[];
}

/** In words, where an application's state is another than it should be. */
export function applicationDifferences(
  is: PresentedApplication | undefined,
  wanted: ExpectedApplication,
): string[] {
  if (!is) return ["no application"];
  const differences = [
    differs("posting", is.posting, wanted.posting),
    differs("status", is.status, wanted.status),
    differs("late", is.late, wanted.late),
    differs("withdrawn", is.withdrawn, wanted.withdrawn),
    differs("problems", codesOf(is.problems), codesOf(wanted.problems["application"])),
  ];
  for (const [id, state] of Object.entries(wanted.items)) {
    const item = is.items.find((candidate) => candidate.id === id);
    differences.push(
      differs(id, item && `${item.status} (${item.why})`, state, item?.status === state),
      item && differs(`${id} problems`, codesOf(item.problems), codesOf(wanted.problems[id])),
    );
    const pages = wanted.pages[id];
    if (pages)
      differences.push(
        differs(
          `${id} pages`,
          item?.documents.map(({ pages: found }) => found.join("–")).join(", "),
          pages.join("–"),
        ),
      );
  }
  return differences.filter((difference) => difference !== undefined);
}

const codesOf = (list: readonly string[] = []) => list.toSorted().join(", ") || "none";

function differs(what: string, is: unknown, wanted: unknown, same = is === wanted): string | undefined {
  return same ? undefined : `${what}: ${String(is)} instead of ${String(wanted)}`;
}

import type { DocumentKind } from "../kinds.ts";
import { nameParts, namesIn, samePerson } from "./persons.ts";
import type { PageScore } from "./score.ts";

/** Kinds that bear the applicant's own name; a referee's letter bears the referee's. */
const personal: ReadonlySet<DocumentKind> = new Set([
  "cv",
  "motivation-letter",
  "transcript",
  "diploma",
  "language-certificate",
  "work-certificate",
  "identity",
]);

/** Whose document it is: a name behind `Name:`, `Student` …, the name at a CV's head, or a letter's last line. */
export function ownerOf(kind: DocumentKind, pages: readonly PageScore[]): string | undefined {
  for (const { look, spoken } of pages) {
    for (const word of spoken) {
      if (word.vocabulary !== "name label") continue;
      const first = look.words[word.start];
      const last = look.words[word.end - 1];
      const line = first && look.looks[first.line];
      if (!first || !last || !line || word.start - line.from > 1) continue;
      const text = look.lines[first.line]?.text ?? "";
      const beside = text.slice(last.end).replace(/^[\s:\t|./()-]+/u, "");
      const name =
        properName(beside) ??
        (beside === "" ? properName(look.lines[first.line + 1]?.text ?? "") : undefined);
      if (name) return name;
    }
  }
  const page = kind === "motivation-letter" ? pages.at(-1) : pages[0];
  if (!page) return undefined;
  if (kind === "cv")
    return page.look.lines
      .slice(0, 3)
      .map(({ text }) => wholeName(text))
      .find(Boolean);
  if (kind === "motivation-letter") {
    const closing = page.shapes.get("closing");
    return (
      closing &&
      page.look.lines
        .slice(closing.line + 1, closing.line + 4)
        .map(({ text }) => wholeName(text))
        .find(Boolean)
    );
  }
  return undefined;
}

function properName(text: string): string | undefined {
  const head = text.split(/\t|\s{3,}|[,;(|]/)[0]?.trim() ?? "";
  return head.length <= 60 ? (namesIn(head)[0]?.value ?? capitalName(head)) : undefined;
}

/** A line that is a name and nothing else. */
function wholeName(text: string): string | undefined {
  const line = text.replaceAll(/\s+/g, " ").trim();
  const name = namesIn(line)[0];
  return name && name.value.length >= line.length - name.title.length - 4 ? name.value : undefined;
}

/** `OKONKWO TOBIAS` */
function capitalName(text: string): string | undefined {
  return /^\p{Lu}{2,}(?:[ -]\p{Lu}{2,}){1,3}$/u.test(text) ? text : undefined;
}

/**
 * Whether these pages bear somebody else's name: one is found, it can't be the applicant's, and no
 * part of the applicant's name stands anywhere on them. Married, turned and shortened names pass.
 */
export function isSomebodyElses(
  kind: DocumentKind,
  owner: string | undefined,
  applicantName: string | undefined,
  pages: readonly PageScore[],
): boolean {
  if (!personal.has(kind) || owner === undefined || applicantName === undefined) return false;
  const parts = nameParts(applicantName);
  if (parts.length < 2 || samePerson(owner, applicantName)) return false;
  if (nameParts(owner).some((part) => parts.includes(part))) return false;
  return !pages.some(({ look }) => look.words.some(({ text }) => parts.includes(text)));
}

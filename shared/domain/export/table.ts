import type { Posting } from "../posting/posting.ts";
import type { ApplicationSummary } from "../summary.ts";
import { shown } from "./shown.ts";

/** Names of the columns of a posting's table: what each application has, and a state for each item. */
export function tableHead({ items }: Posting): readonly string[] {
  const facts = ["id", "name", "email", "status", "late", "withdrawn", "received", "last mail", "documents"];
  return [...facts, ...items.map((item) => item.id), "missing", "problems", "decisions", "contact failed"];
}

/** An application as a row under that head. Cells that look like formulas are the writer's to make harmless. */
export function tableRow({ items }: Posting, summary: ApplicationSummary): readonly string[] {
  const { id, applicant, status, checked, late, withdrawn, receivedAt, lastMailAt } = summary;
  const state = new Map(summary.items.map((item) => [item.id, item.status]));
  const missing = summary.items.filter((item) => item.required && item.status === "missing");
  const problems = new Set([...summary.problems, ...summary.items.flatMap((item) => item.problems)]);
  return [
    id,
    shown(applicant.name ?? ""),
    shown(applicant.email),
    checked ? status : "checking",
    yes(late),
    yes(withdrawn),
    receivedAt,
    lastMailAt,
    String(summary.documents),
    ...items.map((item) => state.get(item.id) ?? ""),
    missing.map((item) => item.id).join(" "),
    [...problems].join(" "),
    String(summary.decisions),
    yes(summary.contactFailed),
  ];
}

const yes = (value: boolean) => (value ? "yes" : "no");

import type { Application } from "../../shared/domain/application.ts";
import { itemStates } from "../../shared/domain/check/verdict.ts";

const first = ["Jane", "Zoë", "Łukasz", "Amara", "Wei", "Henrik", "Lucía", "Fatima", "Tomasz", "Noor"];
const last = ["Roe", "Okonkwo", "Zhang", "Ångström", "Fernández", "Wiśniewski", "de Vries", "Nguyen"];
const items = ["cv", "motivation-letter", "transcripts", "diploma", "references"];

/**
 * An application as a posting has thousands of: every twentieth waits for a person, a
 * third are complete, every tenth is late. Received one a minute.
 */
export function seeded(posting: string, index: number): Application {
  const status = index % 20 === 0 ? "needs-review" : index % 3 === 0 ? "complete" : "incomplete";
  const name = `${first[index % first.length]} ${last[Math.floor(index / 7) % last.length]}`;
  const receivedAt = new Date(Date.UTC(2021, 7, 1) + index * 60_000).toISOString();
  return {
    type: "application",
    id: `${posting}x${String(index).padStart(8, "0")}abcdefghijklmnop`.slice(-26),
    version: 0,
    posting,
    applicant: { email: `applicant.${index}@example.org`, name },
    receivedAt,
    messages: [],
    replies: [],
    documents: [],
    withdrawn: index % 50 === 0,
    verdict: {
      status,
      late: index % 10 < 1 || index % 30 === 3,
      problems: [],
      documents: [],
      items: items.map((id, place) => {
        const state = status === "complete" ? "received" : (itemStates[(index + place) % 5] ?? "missing");
        return {
          id,
          required: true,
          status: state,
          found: 1,
          needed: 1,
          documents: [],
          problems: [],
          why: "",
        };
      }),
    },
  };
}

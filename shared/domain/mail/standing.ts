import type { Authentication } from "./message.ts";

/**
 * How far a sender is who the mail says: `vouched` by DMARC, or by SPF or DKIM for the
 * domain of From; `refuted` by DMARC (or by SPF, where nothing else speaks for the
 * sender); else `unknown`.
 */
export type Standing = "vouched" | "refuted" | "unknown";

/** Where the domain has a DMARC policy, it decides: it looks at the From that people see. RFC 7489, section 6.6.2. */
export function standing({ dmarc, spf, dkim, aligned }: Authentication): Standing {
  if (dmarc === "pass") return "vouched";
  if (dmarc === "fail") return "refuted";
  if (aligned) return "vouched";
  return spf === "fail" && dkim !== "pass" ? "refuted" : "unknown";
}

/**
 * The results if they are of the server that is to be believed; else nothing is
 * known. Without a name the topmost header is believed, whoever wrote it.
 */
export function believed(results: Authentication, authority: string | undefined): Authentication {
  if (authority === undefined || results.by === authority.toLowerCase()) return results;
  return { dmarc: "unknown", spf: "unknown", dkim: "unknown" };
}

import type { Authentication } from "./message.ts";

/**
 * How far a sender is who the mail says: `vouched` by DMARC, `refuted` by it (or
 * by SPF, where nothing else speaks for the sender), else `unknown`.
 */
export type Standing = "vouched" | "refuted" | "unknown";

/** DMARC decides, for it alone looks at the From that people see. RFC 7489, section 6.6.2. */
export function standing({ dmarc, spf, dkim }: Authentication): Standing {
  if (dmarc === "pass") return "vouched";
  if (dmarc === "fail") return "refuted";
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

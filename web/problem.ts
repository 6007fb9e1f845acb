import { z } from "@hono/zod-openapi";

/**
 * Every way in which a request can fail: its status, its title, and what to do then. The name is
 * the last part of the problem's `type`, which scripts may tell problems apart by.
 */
const problems = {
  "bad-request": [
    400,
    "Bad request",
    "Correct what the detail names; /api/openapi.json says what is allowed.",
  ],
  "not-signed-in": [
    401,
    "Not signed in",
    "Send the owner's token as 'Authorization: Bearer TOKEN', or open the sign-in link that Dossier prints when it starts.",
  ],
  forbidden: [
    403,
    "Not allowed",
    "Ask a chair of this posting, or an admin, to do it or to invite you as one.",
  ],
  "other-site": [403, "Sent by another site", "Use Dossier's own pages, or a script with the owner's token."],
  "not-found": [404, "Not found", "Look it up in the listing that it came from: it may be gone."],
  "method-not-allowed": [405, "Method not allowed", "/api/openapi.json lists each address with its methods."],
  "not-possible": [409, "Not possible", "Read the detail: it says what stands in the way."],
  changed: [
    412,
    "Changed meanwhile",
    "Get it again, look at what changed, and send its new ETag as If-Match.",
  ],
  "too-large": [413, "Too large", "Send less at once."],
  "wrong-type": [415, "Wrong content type", "Send JSON with 'Content-Type: application/json'."],
  "version-required": [428, "Version required", "Get it, and send its ETag as If-Match."],
  "too-many-tries": [
    429,
    "Too many tries",
    "Wait as long as Retry-After says, then use the right token or link.",
  ],
  failed: [500, "Something went wrong here", "Try again. If it stays, Dossier's log says what happened."],
} as const satisfies Readonly<Record<string, readonly [number, string, string]>>;

export type ProblemKind = keyof typeof problems;
export type ProblemStatus = (typeof problems)[ProblemKind][0];
export const problemKinds = Object.keys(problems) as ProblemKind[];
const typeOf = (kind: ProblemKind) => `urn:dossier:problem:${kind}`;

/** An error as RFC 9457 says it. */
export const problemSchema = z
  .object({
    type: z.enum(problemKinds.map(typeOf)).describe("Which problem; stays the same from version to version"),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe("What is wrong here, for people"),
    remedy: z.string().describe("What to do about it, for people"),
  })
  .meta({ id: "ProblemDetails", description: "An error (RFC 9457)" });

/** The kind of problem that a status stands for where nothing more is said. */
const usual = new Map<ProblemStatus, ProblemKind>(
  problemKinds.toReversed().map((kind) => [problems[kind][0], kind]),
);

/** Thrown by handlers; the app makes a problem document of it under `/api` and a page elsewhere. */
export class RequestError extends Error {
  override readonly name = "RequestError";
  readonly status: ProblemStatus;
  readonly kind: ProblemKind;
  readonly headers: Readonly<Record<string, string>>;
  /** @param what status, or kind where several have it; @param detail one sentence for people */
  constructor(
    what: ProblemStatus | ProblemKind,
    detail: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.kind = typeof what === "number" ? (usual.get(what) ?? "failed") : what;
    this.status = problems[this.kind][0];
    this.headers = { ...headers, ...(this.status === 401 && challenge) };
  }
  get title(): string {
    return problems[this.kind][1];
  }
  get remedy(): string {
    return problems[this.kind][2];
  }
}

/** What a 401 must say (RFC 9110, 11.6.1). Browsers ask nobody for a password because of it. */
export const challenge = { "WWW-Authenticate": 'Bearer realm="Dossier"' };

/** A problem+json answer. */
export function problemResponse({ kind, status, title, message, remedy, headers }: RequestError): Response {
  return new Response(JSON.stringify({ type: typeOf(kind), title, status, detail: message, remedy }), {
    status,
    headers: { ...headers, "Content-Type": "application/problem+json" },
  });
}

import { z } from "@hono/zod-openapi";

/** An error as RFC 9457 says it; `detail` tells the caller what to do. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
  })
  .meta({ id: "ProblemDetails", description: "An error (RFC 9457); detail says what to do" });

const titles = {
  400: "Bad request",
  401: "Not signed in",
  404: "Not found",
  405: "Method not allowed",
  500: "Something went wrong here",
} as const;
export type ProblemStatus = keyof typeof titles;

/** Thrown by handlers; the app makes a problem document of it under `/api` and a page elsewhere. */
export class RequestError extends Error {
  override readonly name = "RequestError";
  readonly status: ProblemStatus;
  constructor(status: ProblemStatus, detail: string) {
    super(detail);
    this.status = status;
  }
  get title(): string {
    return titles[this.status];
  }
}

/** What a 401 must say (RFC 9110, 11.6.1). Browsers ask nobody for a password because of it. */
export const challenge = { "WWW-Authenticate": 'Bearer realm="Dossier"' };

/** A problem+json answer. */
export function problemResponse(error: RequestError): Response {
  const { status, title, message } = error;
  return new Response(JSON.stringify({ type: "about:blank", title, status, detail: message }), {
    status,
    headers: {
      "Content-Type": "application/problem+json",
      ...(status === 401 && challenge),
      ...(status === 405 && { Allow: "GET, HEAD" }),
    },
  });
}

import { createHash, timingSafeEqual } from "node:crypto";
import * as z from "zod";
import type { HandOut } from "../../shared/adapters/aws/handout.ts";

/** CloudFront shows the function that a request comes by it, and not past its firewall. */
export const originHeader = "x-dossier-origin";

/** An HTTP API's event, as far as it is read: payload format 2.0. */
const eventSchema = z.object({
  rawPath: z.string(),
  rawQueryString: z.string().default(""),
  headers: z.record(z.string(), z.string().optional()).default({}),
  cookies: z.array(z.string()).default([]),
  requestContext: z.object({ http: z.object({ method: z.string() }) }),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().default(false),
});

/** What an HTTP API makes an answer of. */
export interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

export interface HttpDependencies {
  /** Where people reach the page; the event names another host. */
  readonly publicUrl: string;
  /** What `originHeader` must hold. */
  readonly originSecret: string;
  /** Makes an answer small enough for a function. */
  readonly handOut: HandOut;
  /** Whatever answers Requests. `client` is the address of who asks. */
  readonly answer: (request: Request, client: string | undefined) => Promise<Response>;
}

/**
 * A function behind an HTTP API behind CloudFront.
 *
 * Ours, since Hono's adapter knows neither the public host nor who came past CloudFront,
 * writes faults with the address asked for into the log, and is on its way out of Hono.
 */
export function httpHandler({ publicUrl, originSecret, handOut, answer }: HttpDependencies) {
  return async function handle(input: unknown): Promise<HttpAnswer> {
    const event = eventSchema.parse(input);
    const { [originHeader]: shown = "", ...headers } = event.headers;
    if (!same(shown, originSecret))
      return answerOf(new Response(`This page is at ${publicUrl}\n`, { status: 421 }));
    const query = event.rawQueryString === "" ? "" : `?${event.rawQueryString}`;
    const url = `${publicUrl}${event.rawPath}${query}`;
    if (!URL.canParse(url)) return answerOf(new Response("This is no address.\n", { status: 400 }));
    const request = new Request(url, {
      method: event.requestContext.http.method,
      headers: headersOf(headers, event.cookies),
      ...(event.body !== undefined && {
        body: Buffer.from(event.body, event.isBase64Encoded ? "base64" : "utf8"),
      }),
    });
    const response = await answer(request, clientOf(headers["x-forwarded-for"]));
    return answerOf(await handOut(response));
  };
}

function headersOf(named: Readonly<Record<string, string | undefined>>, cookies: readonly string[]): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(named)) if (value !== undefined) headers.set(name, value);
  if (cookies.length > 0) headers.set("cookie", cookies.join("; "));
  return headers;
}

/** CloudFront adds who came to it at the end; API Gateway adds CloudFront's own address behind that. */
const clientOf = (forwarded = "") => forwarded.split(",").at(-2)?.trim() || undefined;

async function answerOf(response: Response): Promise<HttpAnswer> {
  const cookies = response.headers.getSetCookie();
  const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== "set-cookie"));
  const body = Buffer.from(await response.arrayBuffer());
  return {
    statusCode: response.status,
    headers,
    cookies,
    body: body.toString("base64"),
    isBase64Encoded: true,
  };
}

function same(one: string, other: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

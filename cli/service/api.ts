import { CommandFault } from "../output.ts";

/** What is asked: a path under /api with its query, and for doings a body. */
export interface Question {
  readonly method?: "GET" | "POST" | "PUT" | "DELETE";
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The HTTP API of one service, as its owner. */
export interface Api {
  /** @throws CommandFault with the service's own words when it refuses */
  ask<T>(path: string, question?: Question): Promise<T>;
  /** The answer as it comes, for files and headers. */
  open(path: string, question?: Question): Promise<Response>;
  /** Lets go of what it is answered by. */
  close(): Promise<void>;
}

/** Sends a request somewhere: over HTTP, or to a service that is put together here. */
export type Send = (path: string, init: RequestInit) => Promise<Response>;

/** The API over whatever takes its requests. */
export function apiBy(send: Send, close: () => Promise<void> = async () => undefined): Api {
  const open = async (path: string, { method = "GET", query = {}, body, headers = {} }: Question = {}) => {
    const given = Object.entries(query).filter(([, value]) => value !== undefined);
    const search = new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)]));
    const response = await send(search.size > 0 ? `${path}?${search}` : path, {
      method,
      headers: { ...(body !== undefined && { "Content-Type": "application/json" }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw await refusal(response);
    return response;
  };
  return {
    open,
    close,
    ask: async <T>(path: string, question?: Question) => {
      const response = await open(path, question);
      return (response.status === 204 ? undefined : await response.json()) as T;
    },
  };
}

/** The service's own words about what it refused. */
async function refusal(response: Response): Promise<CommandFault> {
  const problem = (await response.json().catch(() => ({}))) as { detail?: string; title?: string };
  const words = problem.detail ?? problem.title ?? `the service answered ${response.status}`;
  return new CommandFault(words.slice(0, 1).toLowerCase() + words.slice(1), 1);
}

/** Every entry of a listing, page after page, as it comes. */
export async function* everyPage<T>(
  api: Api,
  path: string,
  query: NonNullable<Question["query"]>,
  entriesIn: (answer: Record<string, unknown>) => readonly T[],
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<T> {
  let cursor: string | undefined;
  for (let given = 0; given < most;) {
    const limit = Math.min(200, most - given);
    const answer = await api.ask<Record<string, unknown>>(path, { query: { ...query, limit, cursor } });
    for (const entry of entriesIn(answer)) {
      yield entry;
      given += 1;
    }
    cursor = answer["next"] as string | undefined;
    if (cursor === undefined) return;
  }
}

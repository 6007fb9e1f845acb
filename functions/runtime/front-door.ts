import type { Identity } from "../../shared/adapters/aws/identity.ts";
import type { Actor } from "../../shared/domain/access/actor.ts";

export interface FrontDoorDependencies {
  readonly identity: Identity;
  /** What a person may, by their address; undefined for strangers. */
  readonly actorAt: (address: string) => Promise<Actor | undefined>;
  /** Addresses of those who may do everything. */
  readonly admins: readonly string[];
}

/** Who sends a request, for the web's `identify`: an admin of the deployment, or what the records say of them. */
export function identified({ identity, actorAt, admins }: FrontDoorDependencies) {
  const all = new Set(admins.map((one) => one.trim().toLowerCase()));
  return async function identify(request: Request): Promise<Actor | undefined> {
    const address = await identity.addressOf(request);
    if (address === undefined) return undefined;
    return all.has(address) ? { id: address, admin: true, postings: new Map() } : actorAt(address);
  };
}

/**
 * Puts the sign-in before an app: whom the app does not let in is led there if it is a
 * person who looks at a page, and signing out ends at Cognito as well.
 */
export function frontDoor(identity: Identity, app: (request: Request) => Promise<Response>) {
  return async function answer(request: Request): Promise<Response> {
    const signing = await identity.answer(request);
    if (signing) return signing;
    const { pathname, search } = new URL(request.url);
    const response = await app(request);
    if (pathname === "/sign-out" && request.method === "POST" && response.ok) return identity.end();
    if (response.status !== 401 || !looksAtPage(request)) return response;
    const address = await identity.addressOf(request);
    return address === undefined ? identity.ask(`${pathname}${search}`) : unknown(address);
  };
}

const looksAtPage = ({ method, headers }: Request) =>
  method === "GET" && (headers.get("accept") ?? "").includes("text/html");

/** Somebody whom the university knows and nobody here invited. */
function unknown(address: string): Response {
  const text = `You are signed in as ${address}, and nobody has invited that address. Ask who looks after the posting to invite it.\n`;
  return new Response(text, {
    status: 403,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}

import { createHash, timingSafeEqual } from "node:crypto";
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Actor } from "../shared/domain/access/actor.ts";
import { owner } from "../shared/domain/access/member.ts";
import { sessionDays } from "../shared/flow/members.ts";
import type { WebDependencies } from "./dependencies.ts";
import { RequestError } from "./problem.ts";
import { signInLimit } from "./sign-in-limit.ts";

/**
 * Who is there. Scripts show the owner's token; browsers a session cookie, which the owner's
 * link or an invitation set; elsewhere (OIDC) `identify` says it. What they may do is the
 * guard's matter.
 */

const cookieName = "dossier-session";
const maxAge = sessionDays * 24 * 60 * 60;
const safeMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

export interface Access {
  /** Who sends this request. @throws RequestError 401 for a wrong token, 429 for too many, 403 for another site's doing */
  actorOf(context: Context): Promise<Actor | undefined>;
  /** Begins the owner's session when `token` is the owner's. Returns whether it is. */
  signIn(context: Context, token: string): Promise<boolean>;
  /** Whether somebody must sign in elsewhere before they can take an invitation up. */
  mustSignIn(context: Context): Promise<boolean>;
  /** Takes an invitation up and begins the session of who was invited. */
  accept(context: Context, secret: string): Promise<"in" | "sign-in" | "over">;
  signOut(context: Context): Promise<void>;
  /** @throws RequestError 403 when another site's page made the browser send this */
  sameSite(context: Context): void;
}

export function access(dependencies: WebDependencies): Access {
  const { members, token, tokenIsPassing = false, identify, addressOf, publicUrl, clock } = dependencies;
  const limit = signInLimit(clock);
  const machineOf = ({ env }: Context) => dependencies.clientAddress?.(env) ?? "anywhere";
  /** What the owner's sessions are tied to. */
  const opener =
    token === undefined ? "no token" : tokenIsPassing ? "passing" : sha256(token).toString("hex");

  /** Whether a token is right. Whoever was wrong too often is not even told that. */
  const isOwner = (context: Context, shown: string) => {
    const machine = machineOf(context);
    const seconds = limit.wait(machine);
    if (seconds > 0) throw tooMany(seconds);
    const right = token !== undefined && timingSafeEqual(sha256(shown), sha256(token));
    if (!right) limit.failed(machine, shown);
    return right;
  };

  const isSecure = (context: Context) =>
    new URL(publicUrl ?? context.req.url).protocol === "https:" ? ("host" as const) : undefined;
  const session = (context: Context) => getCookie(context, cookieName, isSecure(context)) ?? "";
  const begin = (context: Context, secret: string) => {
    const prefix = isSecure(context);
    const options = { httpOnly: true, sameSite: "Strict", path: "/", maxAge } as const;
    setCookie(context, cookieName, secret, prefix ? { ...options, prefix, secure: true } : options);
  };

  const sameSite = ({ req }: Context) => {
    if (safeMethods.has(req.method)) return;
    const fetched = req.header("Sec-Fetch-Site");
    const origin = req.header("Origin");
    const own = new URL(publicUrl ?? req.url).host;
    const from = origin !== undefined && URL.canParse(origin) ? new URL(origin).host : undefined;
    if (fetched === undefined ? from === own : fetched === "same-origin") return;
    throw new RequestError(
      "other-site",
      "This was sent by another site's page, or by a script without the owner's token. Scripts send 'Authorization: Bearer TOKEN'; people use Dossier's own pages.",
    );
  };

  const browsing = async (context: Context) => {
    const elsewhere = await identify?.(context.req.raw);
    if (elsewhere) return elsewhere;
    const secret = session(context);
    return secret === "" ? undefined : members.actorOf(secret, opener);
  };

  return {
    sameSite,
    async actorOf(context) {
      const authorization = context.req.header("Authorization");
      const shown = /^Bearer +(\S+)\s*$/i.exec(authorization ?? "")?.[1];
      // A wrong token is not forgiven by a good session.
      if (shown !== undefined && (identify === undefined || token !== undefined)) {
        if (isOwner(context, shown)) return owner;
        if (identify === undefined) return undefined;
      }
      const actor = await browsing(context);
      if (actor) sameSite(context);
      return actor;
    },
    async signIn(context, shown) {
      if (!isOwner(context, shown)) return false;
      begin(context, await members.openOwner(opener));
      return true;
    },
    async mustSignIn({ req }) {
      return addressOf !== undefined && (await addressOf(req.raw)) === undefined;
    },
    async accept(context, secret) {
      sameSite(context);
      const machine = machineOf(context);
      const seconds = limit.wait(machine);
      if (seconds > 0) throw tooMany(seconds);
      const taken = addressOf
        ? await members.accept(secret, await addressOf(context.req.raw), true)
        : await members.accept(secret, (await browsing(context))?.id);
      if (taken === "over") limit.failed(machine, secret);
      if (typeof taken === "string") return taken;
      if (taken.session !== undefined) begin(context, taken.session);
      return "in";
    },
    async signOut(context) {
      const secret = session(context);
      if (secret !== "") await members.signOut(secret);
      const prefix = isSecure(context);
      deleteCookie(context, cookieName, prefix ? { path: "/", prefix, secure: true } : { path: "/" });
    },
  };
}

const sha256 = (text: string) => createHash("sha256").update(text).digest();

function tooMany(seconds: number): RequestError {
  return new RequestError(
    429,
    `Too many wrong tokens or links came from this machine. Try again in ${seconds} seconds.`,
    { "Retry-After": String(seconds) },
  );
}

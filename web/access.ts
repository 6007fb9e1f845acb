import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { RequestError } from "./problem.ts";

/**
 * One mechanism lets people and scripts in: every route asks it, except the few
 * that hold nothing about anybody. Scripts show the owner's token; browsers a
 * session cookie that the sign-in link set.
 */

const cookieName = "dossier-session";
/** A session ends with the token it was made from, with signing out, or after this time: 30 days in seconds. */
const maxAge = 30 * 24 * 60 * 60;

export interface Access {
  /** Lets through who has the token or a session; others get 401. */
  readonly guard: MiddlewareHandler;
  /** Begins a session when `token` is the owner's. Returns whether it is. */
  signIn(context: Context, token: string): boolean;
  signOut(context: Context): void;
}

/**
 * @param token the owner's token
 * @param isOpen paths that anybody may see
 */
export function access(token: string, isOpen: (path: string) => boolean): Access {
  /** Sessions signed out of; a restart with the same token forgets them, and their cookies are gone by then. */
  const ended = new Set<string>();

  /** Keyed with the token: who reads the cookie does not learn the token, and a new token ends all sessions. */
  const signed = (nonce: string) =>
    `${nonce}.${createHmac("sha256", token).update(`session ${nonce}`).digest("base64url")}`;

  const isSession = (value: string) => {
    const nonce = value.split(".", 1)[0] ?? "";
    return nonce !== "" && !ended.has(nonce) && same(value, signed(nonce));
  };

  const isSignedIn = (context: Context) => {
    const shown = /^Bearer +(\S+)\s*$/i.exec(context.req.header("Authorization") ?? "")?.[1];
    if (shown !== undefined) return same(shown, token);
    return isSession(getCookie(context, cookieName) ?? "");
  };

  return {
    async guard(context, next) {
      if (!isOpen(context.req.path) && !isSignedIn(context))
        throw new RequestError(
          401,
          "Send the owner's token as 'Authorization: Bearer TOKEN'; it stands in the sign-in link that Dossier prints when it starts.",
        );
      await next();
    },
    signIn(context, shown) {
      if (!same(shown, token)) return false;
      setCookie(context, cookieName, signed(randomBytes(18).toString("base64url")), {
        httpOnly: true,
        sameSite: "Strict",
        path: "/",
        maxAge,
        secure: new URL(context.req.url).protocol === "https:",
      });
      return true;
    },
    signOut(context) {
      const value = getCookie(context, cookieName) ?? "";
      if (isSession(value)) ended.add(value.split(".", 1)[0] ?? "");
      deleteCookie(context, cookieName, { path: "/" });
    },
  };
}

/** Compares in a time that tells nothing about where the two differ. */
function same(one: string, other: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

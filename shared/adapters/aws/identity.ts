import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { CognitoJwtVerifier } from "aws-jwt-verify";
import * as z from "zod";
import { signInPaths } from "./sign-in-paths.ts";

export interface IdentityOptions {
  readonly userPool: string;
  readonly client: string;
  /** Address of Cognito's sign-in pages, without a slash at its end. */
  readonly signInUrl: string;
  /** Where people reach the page, without a slash at its end. */
  readonly publicUrl: string;
  /** Public keys of the user pool. @default fetched from Cognito, and kept */
  readonly keys?: { readonly keys: readonly object[] };
}

/** People's identity by Cognito: who somebody is, not what they may do. */
export interface Identity {
  /** The proven address of who sends a request; undefined for a stranger, and where a session is over. */
  addressOf(request: Request): Promise<string | undefined>;
  /** Answers what belongs to signing in; undefined for any other path. */
  answer(request: Request): Promise<Response | undefined>;
  /** Leads to the sign-in and then back to where somebody wanted to go. */
  ask(wanted: string): Response;
  /** Ends the session here and at Cognito. */
  end(): Response;
}

/** A session ends with its token; see the client's `idTokenValidity`. Seconds. */
const sessionSeconds = 10 * 60 * 60;
/** From going to Cognito to coming back: time to look for a second factor. Seconds. */
const pendingSeconds = 15 * 60;

/** `__Host-`: no other host under the same domain can set them, and no path can hide them. */
const session = "__Host-dossier-identity";
const pending = "__Host-dossier-sign-in";

const pendingSchema = z.object({
  state: z.string(),
  nonce: z.string(),
  proof: z.string(),
  wanted: z.string(),
});
const answerSchema = z.object({ id_token: z.string() });
const claimsSchema = z.object({
  email: z.email(),
  email_verified: z.union([z.boolean(), z.string()]).optional(),
  nonce: z.string().optional(),
  /** Set for who came by the university's sign-in. */
  identities: z.unknown().optional(),
});

/**
 * Signs people in by the authorization code with a proof of our own (PKCE, RFC 7636), as
 * docs.aws.amazon.com/cognito/latest/developerguide/authorization-endpoint.html tells. The
 * session is Cognito's own signed token in a cookie: nothing of it is kept here.
 */
export function cognitoIdentity(options: IdentityOptions): Identity {
  const { userPool, client, signInUrl, publicUrl, keys } = options;
  const verifier = CognitoJwtVerifier.create({ userPoolId: userPool, clientId: client, tokenUse: "id" });
  if (keys) verifier.cacheJwks(keys as Parameters<typeof verifier.cacheJwks>[0]);

  /** @throws for a token that is not Cognito's, or of another pool, client or time */
  const claimsOf = async (token: string) => claimsSchema.parse(await verifier.verify(token));

  const start = (wanted: string): Response => {
    const [state, nonce, proof] = [secret(), secret(), secret()];
    const query = new URLSearchParams({
      response_type: "code",
      client_id: client,
      redirect_uri: `${publicUrl}${signInPaths.back}`,
      scope: "openid email",
      state,
      nonce,
      code_challenge: createHash("sha256").update(proof).digest("base64url"),
      code_challenge_method: "S256",
    });
    const value = Buffer.from(JSON.stringify({ state, nonce, proof, wanted: local(wanted) })).toString(
      "base64url",
    );
    return leadTo(`${signInUrl}/oauth2/authorize?${query}`, [cookie(pending, value, pendingSeconds)]);
  };

  const back = async (request: Request): Promise<Response> => {
    const query = new URL(request.url).searchParams;
    const begun = pendingOf(request);
    const code = query.get("code");
    const forget = cookie(pending, "", 0);
    // A link from a mail or another window: whoever began nothing here begins now.
    if (!begun || !code || !same(query.get("state") ?? "", begun.state)) return failed(forget);
    const answered = await fetch(`${signInUrl}/oauth2/token`, {
      method: "POST",
      body: new URLSearchParams({
        grant_type: "authorization_code",
        client_id: client,
        redirect_uri: `${publicUrl}${signInPaths.back}`,
        code,
        code_verifier: begun.proof,
      }),
    });
    if (!answered.ok) return failed(forget);
    const { id_token: token } = answerSchema.parse(await answered.json());
    const { nonce } = await claimsOf(token);
    if (!same(nonce ?? "", begun.nonce)) return failed(forget);
    return leadTo(`${publicUrl}${begun.wanted}`, [forget, cookie(session, token, sessionSeconds)]);
  };

  return {
    async addressOf(request) {
      const token = cookieOf(request, session);
      if (token === undefined) return undefined;
      try {
        const { email, email_verified: verified, identities } = await claimsOf(token);
        // The university vouches for its own people; others must have proven their address.
        return String(verified) === "true" || identities !== undefined ? email.toLowerCase() : undefined;
      } catch {
        return undefined;
      }
    },
    async answer(request) {
      const { pathname, searchParams } = new URL(request.url);
      if (request.method !== "GET") return undefined;
      if (pathname === signInPaths.start) return start(searchParams.get("to") ?? "/");
      if (pathname === signInPaths.back) return back(request);
      if (pathname === signInPaths.out) return words(200, "You are signed out.", "Sign in again");
      return undefined;
    },
    ask: (wanted) =>
      leadTo(`${publicUrl}${signInPaths.start}?${new URLSearchParams({ to: local(wanted) })}`, []),
    end() {
      const query = new URLSearchParams({ client_id: client, logout_uri: `${publicUrl}${signInPaths.out}` });
      return leadTo(`${signInUrl}/logout?${query}`, [cookie(session, "", 0)]);
    },
  };
}

const secret = () => randomBytes(32).toString("base64url");

/** A path of ours, whatever was asked: `//host` would lead elsewhere. */
const local = (wanted: string) => (/^\/(?![/\\])/.test(wanted) ? wanted : "/");

function same(one: string, other: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return one !== "" && timingSafeEqual(digest(one), digest(other));
}

/** `Lax`, so that a link in a mail finds the session; whatever changes something is posted, and asked for its origin. */
const cookie = (name: string, value: string, seconds: number) =>
  `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; Secure; SameSite=Lax`;

function cookieOf(request: Request, name: string): string | undefined {
  for (const part of (request.headers.get("cookie") ?? "").split(";")) {
    const [key, ...value] = part.trim().split("=");
    if (key === name) return value.join("=") || undefined;
  }
  return undefined;
}

function pendingOf(request: Request) {
  try {
    const text = Buffer.from(cookieOf(request, pending) ?? "", "base64url").toString();
    return pendingSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function leadTo(place: string, cookies: readonly string[]): Response {
  const headers = new Headers({ location: place, "cache-control": "no-store" });
  for (const one of cookies) headers.append("set-cookie", one);
  return new Response(null, { status: 303, headers });
}

/** Signing in took too long, was begun in another window, or was broken off. */
const failed = (forget: string) =>
  words(
    400,
    "Signing in did not work: it took too long, or was begun in another window.",
    "Try again",
    forget,
  );

function words(status: number, text: string, link: string, set?: string): Response {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Dossier</title><link rel="stylesheet" href="/style.css"><main><p>${text}</p><p><a href="${signInPaths.start}">${link}</a></p></main></html>`;
  const headers = new Headers({
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; style-src 'self'; frame-ancestors 'none'",
  });
  if (set) headers.append("set-cookie", set);
  return new Response(page, { status, headers });
}

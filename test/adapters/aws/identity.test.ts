import { createHash, createSign, generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cognitoIdentity } from "../../../shared/adapters/aws/identity.ts";
import { signInPaths } from "../../../shared/adapters/aws/sign-in-paths.ts";

const userPool = "eu-central-1_AbCdEf123";
const client = "4exampleclient";
const publicUrl = "https://dossier.example.org";
const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const keys = { keys: [{ ...publicKey.export({ format: "jwk" }), kid: "k1", use: "sig", alg: "RS256" }] };
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A token as Cognito signs it. */
function token(claims: object = {}, key = privateKey): string {
  const now = Math.floor(Date.now() / 1000);
  const payload = {
    sub: "1",
    iss: `https://cognito-idp.eu-central-1.amazonaws.com/${userPool}`,
    aud: client,
    token_use: "id",
    email: "Ada@Example.org",
    email_verified: true,
    iat: now,
    exp: now + 600,
    ...claims,
  };
  const signed = `${part({ alg: "RS256", kid: "k1" })}.${part(payload)}`;
  return `${signed}.${createSign("RSA-SHA256").update(signed).sign(key, "base64url")}`;
}

/** Cognito's token endpoint. */
let asked: URLSearchParams[] = [];
let answer: { status: number; body: object } = { status: 200, body: {} };
const server = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  asked.push(new URLSearchParams(body));
  response.writeHead(answer.status, { "content-type": "application/json" });
  response.end(JSON.stringify(answer.body));
});
let signInUrl = "";
beforeAll(async () => {
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  signInUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
});

const identity = () => cognitoIdentity({ userPool, client, signInUrl, publicUrl, keys });
const get = (path: string, cookie?: string) =>
  new Request(`${publicUrl}${path}`, cookie === undefined ? {} : { headers: { cookie } });
const cookiesOf = (response: Response | undefined) =>
  Object.fromEntries(
    (response?.headers.getSetCookie() ?? []).map((one) => {
      const [pair = ""] = one.split(";");
      return [pair.slice(0, pair.indexOf("=")), one];
    }),
  );
const valueOf = (cookie = "") => cookie.split(";", 1)[0] ?? "";
const session = "__Host-dossier-identity";
const pending = "__Host-dossier-sign-in";

/** Goes to Cognito, as a browser does. */
async function begun(to = "/postings/a?status=complete") {
  const response = await identity().answer(get(`${signInPaths.start}?${new URLSearchParams({ to })}`));
  const place = new URL(response?.headers.get("location") ?? "");
  return { place, query: place.searchParams, cookie: cookiesOf(response)[pending] };
}

/** Comes back with a code. */
async function cameBack(claims: (nonce: string) => object, change: { state?: string; cookie?: string } = {}) {
  const { query, cookie } = await begun();
  answer = { status: 200, body: { id_token: token(claims(query.get("nonce") ?? "")) } };
  const state = change.state ?? query.get("state") ?? "";
  const response = await identity().answer(
    get(
      `${signInPaths.back}?${new URLSearchParams({ code: "c0de", state })}`,
      change.cookie ?? valueOf(cookie),
    ),
  );
  return { response, query };
}

describe("signing in at Cognito", () => {
  test("asks for a code, with a proof that is known here alone", async () => {
    const { place, query, cookie } = await begun();
    expect(place.pathname).toBe("/oauth2/authorize");
    expect(Object.fromEntries(query)).toMatchObject({
      response_type: "code",
      client_id: client,
      redirect_uri: `${publicUrl}${signInPaths.back}`,
      scope: "openid email",
      code_challenge_method: "S256",
    });
    expect(cookie).toMatch(/; Path=\/; Max-Age=900; HttpOnly; Secure; SameSite=Lax$/);
    expect((await begun()).query.get("state")).not.toBe(query.get("state"));
  });

  test("brings people back to where they wanted to go, with a session", async () => {
    const { response, query } = await cameBack((nonce) => ({ nonce }));
    expect(response?.status).toBe(303);
    expect(response?.headers.get("location")).toBe(`${publicUrl}/postings/a?status=complete`);
    expect(cookiesOf(response)[session]).toMatch(/; HttpOnly; Secure; SameSite=Lax$/);
    expect(cookiesOf(response)[pending]).toContain("Max-Age=0");
    const [request] = asked;
    expect(request?.get("code")).toBe("c0de");
    const proof = request?.get("code_verifier") ?? "";
    expect(createHash("sha256").update(proof).digest("base64url")).toBe(query.get("code_challenge"));
    const back = await identity().addressOf(get("/", valueOf(cookiesOf(response)[session])));
    expect(back).toBe("ada@example.org");
  });

  test.each([
    ["that another site began", { state: "other" }],
    ["that this browser did not begin", { cookie: "" }],
    ["whose beginning was tampered with", { cookie: `${pending}=bm90anNvbg` }],
  ])("%s ends with words, and no session", async (_name, change) => {
    const { response } = await cameBack((nonce) => ({ nonce }), change);
    expect(response?.status).toBe(400);
    expect(await response?.text()).toContain("Try again");
    expect(cookiesOf(response)[session]).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test("with a token that was made for another sign-in ends with words", async () => {
    const { response } = await cameBack(() => ({ nonce: "other" }));
    expect(response?.status).toBe(400);
    expect(cookiesOf(response)[session]).toBeUndefined();
  });

  test("with a code that is used up ends with words", async () => {
    const { query, cookie } = await begun();
    answer = { status: 400, body: { error: "invalid_grant" } };
    const path = `${signInPaths.back}?${new URLSearchParams({ code: "c", state: query.get("state") ?? "" })}`;
    expect((await identity().answer(get(path, valueOf(cookie))))?.status).toBe(400);
  });

  test.each([
    ["//evil.example.com"],
    ["/\\evil.example.com"],
    ["https://evil.example.com"],
    ["javascript:x"],
  ])("never leads elsewhere: %s", async (to) => {
    const { query, cookie } = await begun(to);
    answer = { status: 200, body: { id_token: token({ nonce: query.get("nonce") }) } };
    const path = `${signInPaths.back}?${new URLSearchParams({ code: "c", state: query.get("state") ?? "" })}`;
    const response = await identity().answer(get(path, valueOf(cookie)));
    expect(response?.headers.get("location")).toBe(`${publicUrl}/`);
  });
});

describe("who sends a request", () => {
  const who = (value: string) => identity().addressOf(get("/", `a=b; ${session}=${value}; c=d`));

  test("is who Cognito says, if their address is proven", async () => {
    expect(await who(token())).toBe("ada@example.org");
    expect(await who(token({ email_verified: "true" }))).toBe("ada@example.org");
  });

  test("is who the university says", async () => {
    const federated = { email_verified: false, identities: [{ providerName: "University" }] };
    expect(await who(token(federated))).toBe("ada@example.org");
  });

  const another = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
  test.each([
    ["an address that nobody proved", token({ email_verified: false })],
    ["a session that is over", token({ exp: 1 })],
    ["a token of another client", token({ aud: "other" })],
    [
      "a token of another pool",
      token({ iss: "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Other" }),
    ],
    ["a token for another use", token({ token_use: "access" })],
    ["a token that Cognito did not sign", token({}, another)],
    [
      "a token that signs nothing",
      `${part({ alg: "none", kid: "k1" })}.${part({ email: "ada@example.org" })}.`,
    ],
    ["no token", ""],
  ])("is nobody with %s", async (_name, value) => {
    expect(await who(value)).toBeUndefined();
  });
});

test("signing out ends the session here and at Cognito", async () => {
  const response = identity().end();
  const place = new URL(response.headers.get("location") ?? "");
  expect(`${place.origin}${place.pathname}`).toBe(`${signInUrl}/logout`);
  expect(place.searchParams.get("logout_uri")).toBe(`${publicUrl}${signInPaths.out}`);
  expect(cookiesOf(response)[session]).toContain("Max-Age=0");
  expect((await identity().answer(get(signInPaths.out)))?.status).toBe(200);
});

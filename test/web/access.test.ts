import { beforeAll, describe, expect, test } from "vitest";
import { client, everyAddress, token, withoutOurScript } from "./client.ts";
import type { Client } from "./client.ts";
import { peopledWorld } from "./people.ts";
import type { World } from "./seed.ts";

let world: World;
let web: Client;
beforeAll(async () => {
  world = await peopledWorld();
  web = await client(world);
});

describe("every route asks who is there", () => {
  test("every address that holds something answers who has the token or a session, and nobody else", async () => {
    const addresses = await everyAddress(world);
    expect(addresses.length).toBeGreaterThan(60);
    for (const address of addresses) {
      expect([address, (await web.nobody(address)).status]).toEqual([address, 401]);
      expect([address, (await web.script(address)).status]).toEqual([address, 200]);
      expect([address, (await web.person(address)).status]).toEqual([address, 200]);
    }
  });

  test.each([
    ["a wrong token", { Authorization: "Bearer wrong" }],
    ["an empty token", { Authorization: "Bearer " }],
    ["another scheme", { Authorization: `Basic ${token}` }],
    ["the token as cookie", { Cookie: `dossier-session=${token}` }],
    ["a session of one's own making", { Cookie: "dossier-session=abc.def" }],
    ["an empty session", { Cookie: "dossier-session=" }],
  ])("%s does not let in", async (_, headers) => {
    const response = await web.nobody("/api/applications", { headers: headers as Record<string, string> });
    expect(response.status).toBe(401);
    expect(response.headers.get("WWW-Authenticate")).toBe('Bearer realm="Dossier"');
    expect(((await response.json()) as { detail: string }).detail).toContain("Authorization: Bearer TOKEN");
  });

  test("a wrong token is not forgiven by a good session", async () => {
    const headers = { Authorization: "Bearer wrong", Cookie: web.cookie };
    expect((await web.nobody("/api/health", { headers })).status).toBe(401);
  });

  test("a session of another token does not let in", async () => {
    const { createApp } = await import("../../web/app.ts");
    const other = createApp({
      ...world,
      clock: () => new Date(0),
      token: "another",
      authentication: "off",
      address: "",
    });
    expect((await other.request("/", { headers: { Cookie: web.cookie } })).status).toBe(401);
  });
});

describe("signing in", () => {
  test("the link sets a cookie that scripts can't read and other sites can't send, and leaves the token out of the address", async () => {
    const response = await web.nobody(`/?token=${token}`);
    expect(response.status).toBe(303);
    expect(response.headers.get("Location")).toBe("/");
    const cookie = response.headers.get("Set-Cookie") ?? "";
    expect(cookie).toMatch(/^dossier-session=[\w-]{32}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(cookie).not.toContain(token);
  });

  test("over https the cookie stays with https", async () => {
    const response = await web.nobody(`https://dossier.example.org/?token=${token}`);
    expect(response.headers.get("Set-Cookie")).toContain("; Secure");
  });

  test("a wrong link explains how to get in", async () => {
    const response = await web.nobody("/?token=wrong");
    expect(response.status).toBe(401);
    expect(response.headers.get("Set-Cookie")).toBeNull();
    const page = await response.text();
    expect(page).toContain("This sign-in link is not, or no longer, right.");
    expect(page).toContain("printed when it started");
  });

  test("without a session a page explains how to get in and shows nothing else", async () => {
    const response = await web.nobody("/postings/ghent-explainable-ml");
    expect(response.status).toBe(401);
    const page = await response.text();
    expect(page).toContain("Open the sign-in link");
    expect(page).not.toMatch(/Jane|explainable machine/i);
  });

  test("signing out ends the session for whoever holds its cookie", async () => {
    const { app, cookie, person } = await client(world);
    expect((await person("/")).status).toBe(200);
    const out = await person("/sign-out", { method: "POST" });
    expect(out.headers.get("Set-Cookie")).toMatch(/^dossier-session=; Max-Age=0/);
    expect((await app.request("/", { headers: { Cookie: cookie } })).status).toBe(401);
  });
});

describe("headers", () => {
  const unsafe = /unsafe-inline|unsafe-eval|script-src (?!'self'[;$])|https?:|\*/;

  /** What is wrong with an answer's headers. */
  function breaches(headers: Headers): string[] {
    const policy = headers.get("Content-Security-Policy") ?? "";
    const letter = policy.endsWith("frame-ancestors 'self'; sandbox");
    return [
      policy.startsWith("default-src 'none'; ") ? "" : "loads",
      unsafe.test(policy) ? "runs" : "",
      letter || policy.includes("frame-ancestors 'none'") ? "" : "framed",
      headers.get("X-Frame-Options") === (letter ? "SAMEORIGIN" : "DENY") ? "" : "framed in old browsers",
      headers.get("X-Content-Type-Options") === "nosniff" ? "" : "sniffed",
      headers.get("Referrer-Policy") === "same-origin" ? "" : "refers",
      headers.get("Permissions-Policy")?.includes("camera=()") ? "" : "permits",
      headers.get("Cache-Control") === "no-store" ? "" : "cached",
    ].filter((breach) => breach !== "");
  }

  test("every answer, errors too, runs nothing, is framed by nobody else and kept in no cache", async () => {
    const addresses = [...(await everyAddress(world)), "/nope", "/api/nope", "/postings/nope"];
    for (const address of addresses)
      for (const ask of [web.person, web.nobody])
        expect({ address, breaches: breaches((await ask(address)).headers) }).toEqual({
          address,
          breaches: [],
        });
  });

  test("pages bring no script and no style of their own", async () => {
    for (const address of await everyAddress(world)) {
      const response = await web.person(address);
      if (!(response.headers.get("Content-Type") ?? "").startsWith("text/html") || address.endsWith("/mail"))
        continue;
      const page = withoutOurScript(await response.text());
      const own = /<script|<style|\sstyle=|\son\w+=|javascript:/i.exec(page);
      expect({ address, own }).toEqual({ address, own: null });
    }
  });

  test("the style sheet may be kept for good, for its address changes with it", async () => {
    const page = await (await web.person("/")).text();
    const href = /href="(\/style\.css\?v=[\w-]+)"/.exec(page)?.[1] ?? "";
    const sheet = await web.nobody(href);
    expect(sheet.status).toBe(200);
    expect(sheet.headers.get("Cache-Control")).toContain("immutable");
    expect(await sheet.text()).toMatch(/prefers-color-scheme: dark|light-dark\(/);
  });
});

test("who opened a document or a mail stands in its application's trail, once a minute", async () => {
  const fresh = await peopledWorld();
  const { person, script } = await client(fresh);
  const { items } = await fresh.records.applications({ limit: 200 });
  const one = items.find(({ documents }) => documents.length > 0);
  const sha256 = one?.documents[0]?.sha256 ?? "";
  const mail = one?.messages[0]?.rawKey ?? "";
  for (const ask of [person, script]) {
    await (await ask(`/applications/${one?.id}/documents/${sha256}`)).text();
    await (await ask(`/api/applications/${one?.id}/documents/${sha256}`)).text();
    await (await ask(`/api/messages/raw?key=${encodeURIComponent(mail)}`)).text();
  }
  const trail = await fresh.desk.trail.of({ application: one?.id ?? "" }, { limit: 200 });
  const viewed = trail.items.filter(({ what }) => what.endsWith("-viewed"));
  expect(viewed.map(({ what, by, facts }) => [what, by, facts]).toSorted()).toEqual([
    ["document-viewed", "owner", { document: sha256 }],
    ["mail-viewed", "owner", { mail }],
  ]);
});

test("the owner's sessions go on when the next start makes another token, and end with one of their own", async () => {
  const { createApp } = await import("../../web/app.ts");
  const fresh = await peopledWorld();
  const started = (own: string, tokenIsPassing: boolean) =>
    createApp({
      ...fresh,
      clock: () => new Date("2021-08-12T09:00:00.000Z"),
      token: own,
      tokenIsPassing,
      authentication: "off",
      address: "apply@example.org",
    });
  const entered = await started("first", true).request("/?token=first");
  const headers = { Cookie: (entered.headers.get("Set-Cookie") ?? "").split(";", 1)[0] ?? "" };
  expect((await started("second", true).request("/api/me", { headers })).status).toBe(200);
  expect((await started("chosen", false).request("/api/me", { headers })).status).toBe(401);
});

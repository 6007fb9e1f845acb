import { Hono } from "hono";
import { beforeAll, describe, expect, test } from "vitest";
import type { Grant } from "../../shared/domain/access/member.ts";
import { owner } from "../../shared/domain/access/member.ts";
import type { Application } from "../../shared/domain/application.ts";
import { atOnce } from "../../web/sign-in-limit.ts";
import { guard, requireDeclared } from "../../web/guard.ts";
import { access } from "../../web/access.ts";
import { client, token } from "./client.ts";
import { tellAt } from "./notices.ts";
import { peopledWorld } from "./people.ts";
import type { World } from "./seed.ts";
import { whoMay } from "./who-may.ts";
import type { Role } from "./who-may.ts";

const ours = "ghent-explainable-ml";
const theirs = "rostock-phd";
const grants: Readonly<Record<Exclude<Role, "nobody">, Grant>> = {
  reviewer: { posting: ours, role: "reviewer" },
  chair: { posting: ours, role: "chair" },
  stranger: { posting: theirs, role: "chair" },
  admin: { admin: true },
};
const roles = ["nobody", ...Object.keys(grants)] as Role[];

/** The app with somebody in each role. */
async function peopled() {
  const world = await peopledWorld();
  const web = await client(world);
  const cookies = new Map<Role, string>();
  for (const [role, grant] of Object.entries(grants)) {
    const { secret } = await world.members.invite({ address: `${role}@example.org`, grant }, owner);
    const entered = await web.nobody(`/invitations/${secret}`, {
      method: "POST",
      headers: { Origin: "http://localhost" },
    });
    cookies.set(role as Role, (entered.headers.get("Set-Cookie") ?? "").split(";", 1)[0] ?? "");
  }
  const as = (role: Role, path: string, init: RequestInit = {}) =>
    web.app.request(path, {
      ...init,
      headers: { Cookie: cookies.get(role) ?? "", Origin: "http://localhost", ...init.headers },
    });
  return { world, web, as };
}
type Peopled = Awaited<ReturnType<typeof peopled>>;

const samplePage = { number: 1, width: 595, height: 842, lines: [], source: "text" };
const sampleReading = { format: "pdf", pages: [samplePage], pagesEstimated: false, bookmarks: [] };

/** A thing of our posting for each name in an address. */
async function samples(world: World) {
  const { records, blobs, members, desk } = world;
  const { items } = await records.applications({ posting: ours, limit: 200 });
  const application = items.find(({ replies, documents }) => replies.length > 0 && documents.length > 0);
  if (!application) throw new Error("no application to look at");
  const sha256 = application.documents[0]?.sha256 ?? "";
  await blobs.put(
    `applications/${application.id}/readings/${sha256}.json`,
    new TextEncoder().encode(JSON.stringify(sampleReading)),
  );
  const grant = { posting: ours, role: "reviewer" } as const;
  const { invitation } = await members.invite({ address: "next@example.org", grant }, owner);
  const taken = await members.invite({ address: "last@example.org", grant }, owner);
  await members.accept(taken.secret);
  // The deadline's report: the one kind of notice that has files with it.
  await tellAt(world, "2021-09-01T04:30:00.000Z");
  const { items: notices } = await desk.notices.of(ours, { limit: 1 });
  return {
    application,
    sha256,
    invitation: invitation.id,
    secret: taken.secret,
    notice: notices[0]?.id ?? "",
  };
}
type Samples = Awaited<ReturnType<typeof samples>>;

/** The address of a sample that a route is about. */
function addressOf(route: string, { application, sha256, invitation, secret, notice }: Samples): string {
  const [, path = ""] = route.split(" ");
  const named: Readonly<Record<string, string>> = {
    posting: ours,
    case: application.id,
    reply: application.replies[0]?.id ?? "",
    sha256,
    decision: "x",
    notice,
    file: `${ours}-2021-08-31.csv`,
    address: "last@example.org",
    secret,
    name: "inter-latin.woff2",
    id: path.startsWith("/postings/") ? ours : path.includes("invitations") ? invitation : application.id,
  };
  const filled = path
    .replace(/:page\{.*\}$/, "1.png")
    .replace(/:page$/, "1")
    .replaceAll(/:(\w+)/g, (_, name: string) => named[name] ?? `no sample for ${name}`);
  const key = application.messages[0]?.rawKey ?? "";
  return `${filled}?posting=${ours}&key=${encodeURIComponent(key)}`;
}

describe("every route lets in whom it should", () => {
  let people: Peopled;
  let things: Samples;
  beforeAll(async () => {
    people = await peopled();
    things = await samples(people.world);
  });

  test("and all routes of the app are among them", () => {
    const routes = people.web.app.routes
      .filter(({ method }) => method !== "ALL")
      .map(({ method, path }) => `${method} ${path}`);
    expect([...new Set(routes)].toSorted()).toEqual(Object.keys(whoMay).toSorted());
  });

  test.each(Object.entries(whoMay))("%s", async (route, rule) => {
    const [method = ""] = route.split(" ");
    for (const role of roles) {
      // What ends sessions, or can be done once, is done among people of its own.
      const fresh = method === "DELETE" || route === "POST /sign-out" ? await peopled() : people;
      const at = fresh === people ? things : await samples(fresh.world);
      const response = await fresh.as(role, addressOf(route, at), { method, ...formOf(route, at) });
      const { status } = response;
      const answer =
        [401, 403, 404].includes(status) && rule[role] !== "in" ? status : outcome(route, status);
      expect([role, answer]).toEqual([role, rule[role]]);
      if (answer === "in") continue;
      // Who is turned away learns nothing of the application.
      expect(await response.text()).not.toMatch(/Roe|Møller|explainable machine/i);
    }
  });

  /** What a form must name to be more than a slip: a mail that was taken in can't be taken in again. */
  function formOf(route: string, { application }: Samples): RequestInit {
    if (!route.startsWith("POST /triage/mail/")) return {};
    const body = new URLSearchParams({ posting: ours, application: application.id, reason: "x" });
    return { body: body.toString(), headers: { "Content-Type": "application/x-www-form-urlencoded" } };
  }

  /** Let in means that the route itself answered, though it may want a body or a version. */
  function outcome(route: string, status: number): "in" | number {
    if (route.endsWith("/invitations/:secret")) return status === 404 ? "in" : status;
    return status < 500 && ![401, 403, 404, 405].includes(status) ? "in" : status;
  }
});

describe("lists hold what is somebody's own", () => {
  let people: Peopled;
  beforeAll(async () => {
    people = await peopled();
  });
  const postingsOf = async (role: Role, path: string, list: string) => {
    const response = await people.as(role, path);
    const body = (await response.json()) as Record<string, { id?: string; posting?: string }[]>;
    return [...new Set((body[list] ?? []).map((one) => one.posting ?? one.id))].toSorted();
  };

  test.each([
    ["/api/applications?limit=200", "applications"],
    ["/api/messages?limit=200", "messages"],
    ["/api/outgoing?limit=200", "outgoing"],
    ["/api/postings", "postings"],
  ])("%s", async (path, list) => {
    expect(await postingsOf("reviewer", path, list)).toEqual([ours]);
    expect(await postingsOf("stranger", path, list)).toEqual([theirs]);
    expect((await postingsOf("admin", path, list)).length).toBeGreaterThan(2);
  });

  test("another posting's id is as good as none", async () => {
    const words = async (posting: string) =>
      (
        (await (await people.as("stranger", `/api/applications?posting=${posting}`)).json()) as {
          detail: string;
        }
      ).detail;
    expect((await words(ours)).replace(ours, "nope")).toBe(await words("nope"));
  });

  test("mail that belongs to no posting is an admin's", async () => {
    const { items } = await people.world.records.messages({ outcome: "quarantined", limit: 1 });
    const raw = `/api/messages/raw?key=${encodeURIComponent(items[0]?.rawKey ?? "")}`;
    expect((await people.as("admin", raw)).status).toBe(200);
    expect((await people.as("chair", raw)).status).toBe(404);
    expect((await people.as("chair", "/api/triage")).status).toBe(403);
  });

  test("an application of another posting can't be merged in, nor a mail sent there", async () => {
    const { items } = await people.world.records.applications({ limit: 200 });
    const of = (posting: string) => items.find((one) => one.posting === posting) as Application;
    const merge = { on: { type: "merge", from: of(theirs).id }, reason: "the same person" };
    const json = (body: unknown, more = {}) => ({
      method: "POST",
      body: JSON.stringify(body),
      headers: { "Content-Type": "application/json", "If-Match": "*", ...more },
    });
    const path = `/api/applications/${of(ours).id}/decisions`;
    const answer = await people.as("chair", path, json(merge));
    const none = await people.as("chair", path, json({ ...merge, on: { type: "merge", from: "nope" } }));
    expect([answer.status, none.status]).toEqual([404, 404]);
    expect(await answer.text()).toBe(await none.text());
    // A reviewer may decide, and not merge.
    expect((await people.as("reviewer", path, json(merge))).status).toBe(403);
    const key = of(ours).messages[0]?.rawKey ?? "";
    const route = await people.as("chair", `/api/triage/route?key=${encodeURIComponent(key)}`, {
      ...json({ posting: theirs, reason: "theirs" }),
    });
    expect(route.status).toBe(404);
  });

  test("an unknown address is not there for who is signed in, and shows nobody else the door", async () => {
    for (const path of ["/api/nope", "/nope"]) {
      expect((await people.as("nobody", path)).status).toBe(401);
      expect((await people.as("reviewer", path)).status).toBe(404);
    }
  });
});

describe("what another site makes a browser send", () => {
  let people: Peopled;
  beforeAll(async () => {
    people = await peopled();
  });
  const close = {
    method: "POST",
    body: '{"reason":"full"}',
    headers: { "Content-Type": "application/json" },
  };
  const path = `/api/postings/${ours}/close`;

  test.each([
    ["another Origin", { Origin: "https://evil.example.net" }],
    ["a hidden Origin", { Origin: "null" }],
    ["no Origin", { Origin: "" }],
    ["another port of this machine", { Origin: "http://localhost:8081" }],
    ["Sec-Fetch-Site: cross-site", { Origin: "http://localhost", "Sec-Fetch-Site": "cross-site" }],
    ["Sec-Fetch-Site: same-site", { Origin: "http://localhost", "Sec-Fetch-Site": "same-site" }],
  ])("is refused: %s", async (_, headers) => {
    const response = await people.as("admin", path, { ...close, headers: { ...close.headers, ...headers } });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ type: "urn:dossier:problem:other-site" });
    expect(await people.world.desk.postingStates.of(ours)).toEqual({});
  });

  test("reading is not, for it does nothing", async () => {
    const headers = { Origin: "https://evil.example.net", "Sec-Fetch-Site": "cross-site" };
    expect((await people.as("admin", "/api/me", { headers })).status).toBe(200);
  });

  test("a script with the token needs no Origin", async () => {
    const headers = { ...close.headers, Authorization: `Bearer ${token}` };
    expect((await people.web.nobody(path, { ...close, headers })).status).toBe(200);
  });

  test("an invitation can't be taken up for somebody by another site", async () => {
    const grant = { posting: ours, role: "reviewer" } as const;
    const { secret } = await people.world.members.invite({ address: "a@example.org", grant }, owner);
    const init = { method: "POST", headers: { Origin: "https://evil.example.net" } };
    const answer = await people.web.nobody(`/invitations/${secret}`, init);
    expect([answer.status, answer.headers.get("Set-Cookie")]).toEqual([403, null]);
    expect(await people.world.members.invitation(secret)).toBeDefined();
  });
});

describe("guessing", () => {
  const guess = (index: number) => ({ headers: { Authorization: `Bearer guess-${index}` } });

  test("is slowed down, machine by machine, also for the right token", async () => {
    const world = await peopledWorld();
    let at = Date.parse("2021-08-12T09:00:00.000Z");
    const { createApp } = await import("../../web/app.ts");
    const app = createApp({
      ...world,
      clock: () => new Date(at),
      token,
      authentication: "off",
      address: "apply@example.org",
      clientAddress: (server) => server as string,
    });
    const right = { headers: { Authorization: `Bearer ${token}` } };
    const ask = async (init: RequestInit, from: string) =>
      (await app.request("/api/me", init, from as never)).status;
    const tries = await Promise.all(
      Array.from({ length: atOnce + 5 }, (_, index) => ask(guess(index), "203.0.113.5")),
    );
    expect(tries.filter((status) => status === 401)).toHaveLength(atOnce);
    expect(tries.filter((status) => status === 429)).toHaveLength(5);
    expect(await ask(right, "203.0.113.5")).toBe(429);
    expect(await ask(right, "203.0.113.6")).toBe(200);
    const link = await app.request(`/?token=${token}`, {}, "203.0.113.5" as never);
    expect([link.status, link.headers.get("Retry-After")]).toEqual([429, "2"]);
    at += 2_000;
    expect(await ask(right, "203.0.113.5")).toBe(200);
  });

  test("the same wrong token again and again is one guess: a script with an old token locks nobody out", async () => {
    const web = await client(await peopledWorld());
    for (let count = 0; count < 3 * atOnce; count += 1)
      expect((await web.nobody("/api/me", guess(1))).status).toBe(401);
    expect((await web.script("/api/me")).status).toBe(200);
  });

  test("a session goes on meanwhile", async () => {
    const world = await peopledWorld();
    const web = await client(world);
    for (let index = 0; index < atOnce; index += 1) await web.nobody("/api/me", guess(index));
    expect((await web.script("/api/me")).status).toBe(429);
    expect((await web.person("/api/me")).status).toBe(200);
  });
});

test("a route that says nothing about who may use it does not come to be", async () => {
  const world = await peopledWorld();
  const dependencies = { ...world, clock: () => new Date(0), token, authentication: "off", address: "" };
  const guarded = guard(dependencies, access(dependencies));
  const app = new Hono();
  app.get("/right", guarded.signedIn, (context) => context.text("x"));
  expect(() => requireDeclared(app)).not.toThrow();
  app.post("/wrong", (context) => context.text("x"));
  expect(() => requireDeclared(app)).toThrow("no action declared for POST /wrong");
});

test("somebody else may let people in: what they say is asked first, and no owner is needed", async () => {
  const world = await peopledWorld();
  const { createApp } = await import("../../web/app.ts");
  const app = createApp({
    ...world,
    clock: () => new Date(0),
    authentication: "off",
    address: "",
    identify: (request) =>
      request.headers.get("X-Person") === "jo"
        ? { id: "jo@example.org", admin: false, postings: new Map([[ours, "reviewer"]]) }
        : undefined,
  });
  const me = await app.request("/api/me", { headers: { "X-Person": "jo" } });
  expect(await me.json()).toMatchObject({ id: "jo@example.org", postings: { [ours]: { role: "reviewer" } } });
  expect((await app.request("/api/me", { headers: { Authorization: "Bearer undefined" } })).status).toBe(401);
  expect((await app.request("/?token=undefined")).status).toBe(401);
  expect((await app.request("/?token=")).status).toBe(401);
});

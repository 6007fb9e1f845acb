import { Validator } from "@seriousme/openapi-schema-validator";
import { beforeAll, describe, expect, test } from "vitest";
import type { Application } from "../../shared/domain/application.ts";
import { createApp } from "../../web/app.ts";
import type { WebDependencies } from "../../web/app.ts";
import { atOnce } from "../../web/sign-in-limit.ts";
import { client, token } from "./client.ts";
import { openApiClient } from "./openapi-client.ts";
import type { Asked, OpenApiClient, OpenApiDocument } from "./openapi-client.ts";
import { tellAt } from "./notices.ts";
import { peopledWorld } from "./people.ts";
import { addMessage, now } from "./seed.ts";
import type { World } from "./seed.ts";

const ours = "ghent-explainable-ml";
const theirs = "rostock-phd";
const reason = "seen by hand";
const bearer = { Authorization: `Bearer ${token}` };

let document: OpenApiDocument;
beforeAll(async () => {
  const { script } = await client(await peopledWorld());
  document = (await (await script("/api/openapi.json")).json()) as OpenApiDocument;
});

describe("the OpenAPI document", () => {
  test("is valid", async () => {
    const result = await new Validator().validate(document as never);
    expect(result).toEqual({ valid: true });
    expect(document.openapi).toBe("3.1.0");
  });

  test("names every operation, each by a name of its own", () => {
    const names = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map((operation) => (operation as { operationId?: string }).operationId ?? ""),
    );
    for (const name of names) expect(name).toMatch(/^(get|post|delete)[A-Z][A-Za-z0-9]+$/);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain("getApplicationsByIdDocumentsBySha256PagesByPagePng");
  });

  test("has a version, a summary for every operation and words for every answer", () => {
    expect(document.info.version).toMatch(/^1\.\d+\.\d+$/);
    for (const methods of Object.values(document.paths))
      for (const operation of Object.values(methods)) {
        expect(operation).toHaveProperty("summary");
        for (const answer of Object.values(operation.responses)) expect(answer).toHaveProperty("description");
      }
  });
});

/** A world with something of everything, and the addresses of samples in it. */
async function everything() {
  const world = await peopledWorld();
  const { records, blobs, members, register } = world;
  const { items } = await records.applications({ limit: 200 });
  const of = (posting: string, index = 0) => {
    const found = items.filter((one) => one.posting === posting && one.documents.length > 0)[index];
    if (!found) throw new Error(`no application to ${posting}`);
    return found;
  };
  const main = of(ours);
  const sha256 = main.documents[0]?.sha256 ?? "";
  const page = { number: 1, width: 595, height: 842, lines: [], source: "text" };
  const reading = { format: "pdf", pages: [page], pagesEstimated: false, bookmarks: [] };
  await blobs.put(
    `applications/${main.id}/readings/${sha256}.json`,
    new TextEncoder().encode(JSON.stringify(reading)),
  );
  // One that has joined another, and one with decisions.
  const joined = of(ours, 2);
  await records.save<Application>({
    ...joined,
    joined: { into: main.id, at: now.toISOString(), by: "owner" },
  });
  const merged = of(ours, 3);
  const decisions = [
    { id: "a-merge", on: { type: "merge", from: "gone" }, by: "owner", at: now.toISOString(), reason },
    {
      id: "an-item",
      on: { type: "item", item: "cv", status: "waived" },
      by: "owner",
      at: now.toISOString(),
      reason,
    },
  ] as const;
  await records.save<Application>({ ...merged, decisions });
  const waiting = "raw/2021-08-11/waits.eml";
  const [mail] = main.messages;
  await addMessage(world, {
    rawKey: waiting,
    outcome: "question",
    posting: ours,
    from: "ann@example.org",
    subject: "A question",
    receivedAt: "2021-08-11T09:00:00.000Z",
  });
  await blobs.put(
    waiting,
    new TextEncoder().encode(
      "From: Ann <ann@example.org>\r\nTo: apply@example.org\r\nSubject: A question\r\nMessage-ID: <q@example.org>\r\nDate: Wed, 11 Aug 2021 09:00:00 +0000\r\n\r\nMay I apply?\r\n",
    ),
  );
  const unvouched = of(ours, 1);
  await records.save<Application>({
    ...unvouched,
    messages: unvouched.messages.map((one) => ({ ...one, answerable: false, unvouched: true })),
  });
  const grant = { posting: ours, role: "reviewer" } as const;
  const owner = { id: "owner", admin: true };
  const { invitation } = await members.invite({ address: "next@example.org", grant }, owner);
  const { secret } = await members.invite({ address: "last@example.org", grant }, owner);
  await members.accept(secret);
  // The deadline's report: the one kind of notice that has files with it.
  await tellAt(world, "2021-09-01T04:30:00.000Z");
  const { items: notices } = await world.desk.notices.of(ours, { limit: 1 });
  return {
    world: { ...world, register },
    ids: {
      main: main.id,
      sha256,
      joined: joined.id,
      merged: merged.id,
      theirs: of(theirs).id,
      mail: mail?.rawKey ?? "",
      waiting,
      unvouched: unvouched.messages[0]?.rawKey ?? "",
      invitation: invitation.id,
      reply: main.replies[0]?.id ?? "",
      notice: notices[0]?.id ?? "",
    },
  };
}
type Ids = Awaited<ReturnType<typeof everything>>["ids"];

/** How each operation is asked so that it succeeds, where its address alone is not enough. */
const success = (ids: Ids): Readonly<Record<string, Asked>> => ({
  "GET /api/applications": { query: { posting: ours, status: "complete", sort: "name", view: "summary" } },
  "GET /api/messages": { query: { limit: "2", posting: ours } },
  "GET /api/outgoing": { query: { limit: "2" } },
  "GET /api/members": { query: { posting: ours } },
  "GET /api/grants": { query: { posting: ours, limit: "2" } },
  "GET /api/invitations": { query: { posting: ours } },
  "GET /api/triage": { query: { posting: ours, kind: "question" } },
  "GET /api/postings/{posting}/export.csv": { query: { bom: "false", text: "ja" } },
  "GET /api/applications/{id}/documents/{sha256}/pages/{page}.png": { query: { width: "700" } },
  "POST /api/applications/{id}/decisions": {
    headers: { "If-Match": "*" },
    body: { on: { type: "item", item: "cv", status: "waived" }, reason },
  },
  "POST /api/applications/{id}/decisions/{decision}/undo": {
    path: { id: ids.merged, decision: "an-item" },
    headers: { "If-Match": "*" },
    body: { reason, tell: false },
  },
  "POST /api/postings/{posting}/close": { body: { reason } },
  "POST /api/postings/{posting}/reopen": { body: { reason } },
  "POST /api/postings/{posting}/extend": {
    body: { reason, date: "2030-01-31", time: "23:59", timeZone: "Europe/Brussels" },
  },
  "POST /api/postings/{posting}/recheck": { body: { reason } },
  "GET /api/messages/raw": { query: { key: ids.mail } },
  "POST /api/triage/route": { query: { key: ids.waiting }, body: { posting: ours, reason } },
  "POST /api/triage/link": { query: { key: ids.waiting }, body: { application: ids.main, reason } },
  "POST /api/triage/replay": { query: { key: ids.waiting }, body: { reason } },
  "POST /api/triage/discard": { query: { key: ids.waiting }, body: { reason } },
  "POST /api/triage/reopen": { query: { key: ids.waiting }, body: { reason } },
  "POST /api/triage/vouch": { query: { key: ids.unvouched }, body: { reason } },
  "POST /api/invitations": { query: { posting: ours }, body: { address: "new@example.org", role: "chair" } },
  "DELETE /api/members/{address}": { query: { posting: ours } },
  "POST /api/applications/{id}/erasure": { body: { reason } },
  "POST /api/erasures/preview": { body: { address: "ann@example.org" } },
  "POST /api/erasures": { body: { address: "ann@example.org", reason } },
});

/** What can't be done as things stand. */
const impossible = (ids: Ids): Readonly<Record<string, Asked>> => ({
  "POST /api/applications/{id}/decisions": { path: { id: ids.joined } },
  "POST /api/applications/{id}/decisions/{decision}/undo": { path: { id: ids.joined, decision: "x" } },
  "POST /api/postings/{posting}/extend": {
    body: { reason, date: "2020-01-31", time: "23:59", timeZone: "Europe/Brussels" },
  },
  "POST /api/triage/route": { query: { key: ids.mail } },
  "POST /api/triage/link": { query: { key: ids.mail } },
  "POST /api/triage/replay": { query: { key: ids.mail } },
  "POST /api/triage/discard": { query: { key: ids.mail } },
  "POST /api/triage/vouch": { query: { key: ids.mail } },
});

/** What the parameters of a sample's address are. */
const samplePath = (name: string, ids: Ids): Readonly<Record<string, string>> => ({
  posting: ours,
  id: name.includes("/invitations/") ? ids.invitation : ids.main,
  sha256: ids.sha256,
  page: "1",
  case: ids.main,
  reply: ids.reply,
  notice: ids.notice,
  file: `${ours}-2021-08-31.pdf`,
  address: "last@example.org",
  decision: "x",
});

/** What makes a request not be what it must be. */
function malformed(name: string, asked: Asked, document_: OpenApiDocument): Asked {
  const [method = "", path = ""] = name.split(" ");
  const operation = document_.paths[path]?.[method.toLowerCase()];
  if (operation?.requestBody) return { ...asked, body: "{", wrong: true };
  const queries = new Set((operation?.parameters ?? []).map((one) => one.name));
  const wrong = [
    ["width", "0"],
    ["limit", "0"],
    ["late", "perhaps"],
  ].find(([key]) => queries.has(key ?? ""));
  if (wrong) return { ...asked, query: { ...asked.query, [wrong[0] ?? ""]: wrong[1] ?? "" }, wrong: true };
  return { ...asked, path: { ...asked.path, page: "0" }, wrong: true };
}

describe("a client made of the document gets every answer that it describes, and no other", () => {
  test("operation by operation, status by status", { timeout: 120_000 }, async () => {
    const seen: string[] = [];
    const missed: string[] = [];
    const all = openApiClient(document, () => new Response());
    for (const { name, operation } of all.operations)
      for (const status of Object.keys(operation.responses)) {
        // The server's own, before anything of ours: test/journeys/access.test.ts has it.
        if (status === "431") continue;
        try {
          const { status: got } = await provoked(name, Number(status));
          if (got === Number(status)) seen.push(`${name} ${status}`);
          else missed.push(`${name} ${status}: got ${got}`);
        } catch (error) {
          missed.push(`${name} ${status}: ${(error as Error).message}`);
        }
      }
    expect(missed).toEqual([]);
    expect(seen.length).toBeGreaterThan(250);
  });

  /** What is refused changes nothing: one world is enough for all of that. */
  let still: Awaited<ReturnType<typeof everything>>;
  beforeAll(async () => {
    still = await everything();
  });

  /** Asks an operation so that it answers with a status; where that may change something, in a world of its own. */
  async function provoked(name: string, status: number) {
    const { world, ids } = status < 300 || status === 409 ? await everything() : still;
    const asked: Asked = { ...success(ids)[name] };
    const base: Asked = {
      ...asked,
      path: { ...samplePath(name, ids), ...asked.path },
      headers: { ...bearer, Origin: "http://localhost", ...asked.headers },
    };
    const as = (path: Asked): Asked => ({ ...base, ...path, path: { ...base.path, ...path.path } });
    const plain = clientOf(appOf(world));
    switch (status) {
      case 304: {
        const { headers } = await plain.call(name, base);
        return plain.call(name, as({ headers: { ...bearer, "If-None-Match": headers.get("ETag") ?? "" } }));
      }
      case 400:
        return plain.call(name, malformed(name, base, document));
      case 401:
        return plain.call(name, as({ headers: { ...asked.headers, Authorization: "Bearer wrong" } }));
      case 403:
        return clientOf(appOf(world, actorIn(ours, "reviewer"))).call(name, forbidden(name, as, ids));
      case 404:
        return clientOf(
          name.includes("/erasures") ? appOf(world) : appOf(world, actorIn(theirs, "chair")),
        ).call(
          name,
          name.includes("/erasures")
            ? as({ body: { ...(base.body as object), address: "nobody@example.org" } })
            : base,
        );
      case 409:
        return plain.call(
          name,
          name.endsWith("/reopen") ? await notToReopen(plain, base, ids) : as(impossible(ids)[name] ?? {}),
        );
      case 412:
        return plain.call(name, as({ headers: { ...bearer, "If-Match": '"999"' } }));
      case 413:
        return plain.call(name, as({ body: `"${"x".repeat(70_000)}"`, wrong: true }));
      case 428:
        return plain.call(name, as({ headers: bearer, wrong: true }));
      case 429: {
        for (let tries = 0; tries < atOnce; tries += 1)
          await plain.call("GET /api/me", { headers: { Authorization: `Bearer guess-${tries}` } });
        return plain.call(name, base);
      }
      case 500:
        return clientOf(appOf({ ...world, ...broken(world) })).call(name, base);
      default:
        return plain.call(name, base);
    }
  }

  /** Merging takes more than other decisions; what else is forbidden is the role's. */
  function forbidden(name: string, as: (asked: Asked) => Asked, ids: Ids): Asked {
    if (name.endsWith("/decisions")) return as({ body: { on: { type: "merge", from: ids.joined }, reason } });
    // Reviewers may; another site's page may not.
    if (name.endsWith("/vouch")) return as({ headers: { Origin: "https://evil.example.net" } });
    if (name.endsWith("/undo")) return as({ path: { id: ids.merged, decision: "a-merge" } });
    return as({});
  }

  /** An application that consists of one mail can't be without it. */
  async function notToReopen(plain: OpenApiClient, base: Asked, ids: Ids): Promise<Asked> {
    const routed = await plain.call("POST /api/triage/route", {
      headers: bearer,
      query: { key: ids.waiting },
      body: { posting: ours, reason },
    });
    if (routed.status !== 200) throw new Error("the mail was not taken in");
    return base;
  }

  const clientOf = (app: ReturnType<typeof createApp>) =>
    openApiClient(document, (path, init) => app.request(path, init));

  function appOf(world: Partial<WebDependencies> & World, actor?: WebDependencies["identify"]) {
    return createApp({
      ...world,
      clock: () => now,
      ...(actor ? { identify: actor } : { token }),
      authentication: "off",
      address: "apply@example.org",
    });
  }
  const actorIn = (posting: string, role: "reviewer" | "chair"): WebDependencies["identify"] => {
    const postings = new Map([[posting, role]]);
    return () => ({ id: "jo@example.org", admin: false, postings });
  };

  /** Everything that fails, as when the disk is gone. */
  function broken(world: World): Partial<World> {
    const failing = <T extends object>(of: T): T =>
      new Proxy(of, {
        get(target, key) {
          const value: unknown = Reflect.get(target, key);
          if (typeof value === "object" && value !== null) return failing(value);
          return () => {
            throw new Error("the disk is gone");
          };
        },
      });
    return {
      records: failing(world.records),
      postings: failing(world.postings),
      members: failing(world.members),
      desk: failing(world.desk),
      papers: failing(world.papers),
    };
  }
});

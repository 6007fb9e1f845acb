import { beforeAll, describe, expect, test } from "vitest";
import { client } from "./client.ts";
import type { Client } from "./client.ts";
import { people, peopledWorld } from "./people.ts";
import { emptyWorld } from "./seed.ts";
import type { World } from "./seed.ts";

let world: World;
let api: Client;
beforeAll(async () => {
  world = await peopledWorld();
  api = await client(world);
});

async function answer<T = Record<string, never>>(path: string): Promise<T> {
  const response = await api.script(path);
  expect([path, response.status]).toEqual([path, 200]);
  expect(response.headers.get("Content-Type")).toContain("application/json");
  return (await response.json()) as T;
}

interface Line {
  readonly [field: string]: unknown;
}

/** Every entry of a listing, page by page. */
async function walk(path: string, list: string, limit: number): Promise<Line[]> {
  const all: Line[] = [];
  let cursor: string | undefined;
  do {
    const query = new URLSearchParams({ limit: String(limit), ...(cursor !== undefined && { cursor }) });
    const page = await answer<{ [name: string]: Line[] } & { next?: string }>(
      `${path}${path.includes("?") ? "&" : "?"}${query}`,
    );
    expect(page[list]?.length).toBeLessThanOrEqual(limit);
    all.push(...(page[list] ?? []));
    cursor = page.next as string | undefined;
  } while (cursor !== undefined && all.length < 1000);
  return all;
}

describe("/api/postings", () => {
  test("tells the six postings with how many applications are in each state", async () => {
    const { postings } = await answer<{ postings: (Line & { id: string })[] }>("/api/postings");
    expect(postings.map(({ id }) => id).toSorted()).toEqual([...world.postings.keys()].toSorted());
    expect(postings.find(({ id }) => id === "ghent-explainable-ml")).toMatchObject({
      title: "PhD position in explainable machine learning models",
      counts: { complete: 3, incomplete: 3, "needs-review": 2 },
    });
  });
});

describe("/api/applications", () => {
  test("gives each with its id and the fields of `dossier check`", async () => {
    const { applications } = await answer<{ applications: Line[] }>(
      "/api/applications?posting=ghent-explainable-ml&status=complete",
    );
    const jane = applications.find(
      ({ applicant }) => (applicant as { email: string }).email === "jane.roe@example.org",
    );
    const { items, documents } = (jane ?? {}) as { items?: Line[]; documents?: Line[] };
    expect(jane).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{26}$/),
      type: "application",
      posting: "ghent-explainable-ml",
      applicant: { email: "jane.roe@example.org", name: "Jane Roe" },
      status: "complete",
      late: false,
      withdrawn: false,
      receivedAt: "2021-08-02T09:15:00.000Z",
      problems: [],
    });
    expect(items?.[2]).toEqual({
      id: "transcripts",
      required: true,
      status: "received",
      found: 1,
      needed: 1,
      documents: [{ file: "application.pdf", pages: [5, 7] }],
      problems: [],
      why: "application.pdf pages 5–7: heading ‘Transcript of Records’, 41 graded courses",
      problemDetails: [],
    });
    expect(documents?.[0]).toMatchObject({
      file: "application.pdf",
      bytes: 812_340,
      format: "pdf",
      pages: 8,
      readable: true,
    });
  });

  test("lists all of a posting once, page by page, newest first", async () => {
    const listed = await walk("/api/applications?posting=ghent-explainable-ml", "applications", 3);
    const expected = people.filter(({ posting }) => posting === "ghent-explainable-ml");
    expect(new Set(listed.map(({ id }) => id)).size).toBe(expected.length);
    expect(listed.map(({ receivedAt }) => receivedAt)).toEqual(
      expected
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
  });

  test("keeps to a status over pages", async () => {
    const listed = await walk("/api/applications?status=incomplete", "applications", 1);
    expect(listed.map(({ status }) => status)).toEqual(Array(4).fill("incomplete"));
  });

  test("gives one by its id, the same as in the listing", async () => {
    const [first] = await walk("/api/applications", "applications", 50);
    expect(await answer(`/api/applications/${first?.["id"]}`)).toEqual(first);
  });

  test("lets no field out that stays inside", async () => {
    const response = await api.script("/api/applications?limit=200");
    expect(await response.text()).not.toMatch(/"(contentHash|mailKey|told|origin|replies|due)":/);
  });

  test("says which files are not read yet", async () => {
    const listed = await walk("/api/applications", "applications", 50);
    const fatima = listed.find(
      ({ applicant }) => (applicant as { name?: string }).name === "Fatima al-Zahra",
    );
    expect(fatima).toMatchObject({ status: "needs-review", items: [], waiting: [{ file: "new.pdf" }] });
  });
});

describe("/api/messages and /api/outgoing", () => {
  test("tell what became of each mail, with its raw key", async () => {
    const listed = await walk("/api/messages", "messages", 4);
    expect(listed).toHaveLength(people.length + 5);
    expect(listed.find(({ outcome }) => outcome === "quarantined")).toMatchObject({
      type: "message",
      file: expect.stringMatching(/^raw\//),
      rawKey: expect.stringMatching(/^raw\//),
      receivedAt: "2021-08-11T01:30:00.000Z",
      reason: "a program came as attachment: invoice.exe",
      reply: "none",
    });
  });

  test("tell the replies with one of three states", async () => {
    const listed = await walk("/api/outgoing", "outgoing", 5);
    expect(new Set(listed.map(({ state }) => state))).toEqual(new Set(["sent", "failed", "due"]));
    expect(listed.find(({ kind }) => kind === "portal")).toMatchObject({
      to: "portal.person@example.org",
      state: "due",
      resent: false,
      subject: "Re: PhD Fellow in Knowledge-Driven Machine Learning",
      inReplyTo: expect.stringMatching(/^<.*>$/),
    });
  });

  test("a reply that is being sent is still due", async () => {
    const { records } = world;
    const [first] = (await records.applications({ limit: 1 })).items;
    const sending = await records.save({
      ...first!,
      replies: [{ ...first!.replies[0]!, state: "sending" }],
    });
    expect(sending).toBeDefined();
    const listed = await walk("/api/outgoing", "outgoing", 50);
    expect(listed.find(({ application }) => application === first!.id)).toMatchObject({ state: "due" });
  });
});

describe("/api/health", () => {
  test("is calm when nothing waits", async () => {
    const { script } = await client(await emptyWorld());
    expect(await (await script("/api/health")).json()).toEqual({ status: "ok", due: 0, oldestDueSeconds: 0 });
  });

  test("tells how much work waits, and since when", async () => {
    const late = await emptyWorld();
    const { records } = await peopledWorld();
    const [one] = (await records.applications({ limit: 1 })).items;
    await late.records.save({ ...one!, version: 0, due: { step: "assess", at: "2021-08-12T08:58:30.000Z" } });
    const { script } = await client(late);
    expect(await (await script("/api/health")).json()).toEqual({
      status: "ok",
      due: 1,
      oldestDueSeconds: 90,
    });
  });
});

describe("errors are problem documents that say what to do", () => {
  test.each([
    ["/api/applications?limit=0", 400, "limit: must be at least 1"],
    ["/api/applications?limit=201", 400, "limit: must be at most 200"],
    ["/api/applications?limit=ten", 400, "limit: must be a number"],
    ["/api/applications?limit=1.5", 400, "limit: must be a whole number"],
    ["/api/applications?cursor=nonsense", 400, "Start again without a cursor"],
    ["/api/messages?cursor=nonsense", 400, "Start again without a cursor"],
    ["/api/outgoing?cursor=nonsense", 400, "Start again without a cursor"],
    ["/api/applications?posting=nope", 400, "There is no posting 'nope'. There are: ghent-explainable-ml"],
    ["/api/applications?status=done", 400, 'expected one of "complete"'],
    ["/api/applications/nope", 404, "There is no application with this id"],
    ["/api", 404, "/api/openapi.json lists what there is"],
    ["/api/nope", 404, "/api/openapi.json lists what there is"],
    ["/api/applications/%FF%00", 404, "There is no application with this id"],
  ])("%s → %i", async (path, status, words) => {
    const response = await api.script(path);
    expect(response.status).toBe(status);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    const problem = (await response.json()) as { status: number; title: string; detail: string };
    expect(problem).toMatchObject({ type: expect.stringMatching(/^urn:dossier:problem:[a-z-]+$/), status });
    expect(problem.detail).toContain(words);
  });

  test("a method other than GET is refused", async () => {
    const response = await api.script("/api/applications", { method: "POST" });
    expect(response.status).toBe(405);
    expect(response.headers.get("Allow")).toBe("GET, HEAD");
  });

  test("a cursor of another listing is refused", async () => {
    const { next } = await answer<{ next: string }>("/api/messages?limit=1");
    expect((await api.script(`/api/outgoing?cursor=${next}`)).status).toBe(400);
  });

  test("a fault inside is reported here and not told outside", async () => {
    const broken = await emptyWorld();
    const { script, errors } = await client({
      ...broken,
      records: {
        ...broken.records,
        applications: () => Promise.reject(new Error("disk secret at row 7")),
      },
    });
    const response = await script("/api/applications");
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("secret");
    expect(errors).toEqual([new Error("disk secret at row 7")]);
  });
});

describe("/api/openapi.json", () => {
  interface Described {
    readonly openapi: string;
    readonly paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
    readonly components: { readonly schemas: Record<string, { properties?: Record<string, unknown> }> };
  }

  test("describes every route of the API, its errors included", async () => {
    const described = await answer<Described>("/api/openapi.json");
    expect(described.openapi).toBe("3.1.0");
    const routed = api.app.routes
      .filter(({ method, path }) => method !== "ALL" && path.startsWith("/api/"))
      .map(
        ({ method, path }) =>
          `${method} ${path.replaceAll(/:(\w+)(\{[^/]+\})?/g, (_, name, own) => `{${name}}${own ? ".png" : ""}`)}`,
      )
      .filter((route) => route !== "GET /api/openapi.json");
    const operations = Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { responses }]) => ({
        route: `${method.toUpperCase()} ${path}`,
        responses,
      })),
    );
    expect(operations.map(({ route }) => route).toSorted()).toEqual([...new Set(routed)].toSorted());
    for (const { responses } of operations)
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(["401", "429", "500"]));
  });

  test("resolves every reference in itself", async () => {
    const described = await answer<Described>("/api/openapi.json");
    const references = [...JSON.stringify(described).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
    expect(references.length).toBeGreaterThan(5);
    for (const [, name] of references) expect(described.components.schemas).toHaveProperty(name as string);
  });

  test("names every field that an application has", async () => {
    const described = await answer<Described>("/api/openapi.json");
    const [first] = await walk("/api/applications", "applications", 1);
    expect(Object.keys(described.components.schemas["Application"]?.properties ?? {})).toEqual(
      expect.arrayContaining(Object.keys(first ?? {})),
    );
  });
});

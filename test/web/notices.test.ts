import { beforeAll, describe, expect, test } from "vitest";
import { client } from "./client.ts";
import type { Client } from "./client.ts";
import { addNotices, stopHers, tellAt } from "./notices.ts";
import { addMembers, peopledWorld } from "./people.ts";
import type { World } from "./seed.ts";

/** What a posting's people were told, and who was let in: on the page and by the API. */

const at = "/postings/ghent-explainable-ml/notices";
const german = { headers: { "Accept-Language": "de" } };

interface Listed {
  readonly recipients: readonly { readonly address: string; readonly stoppedAt?: string }[];
  readonly notices: readonly {
    readonly id: string;
    readonly state: string;
    readonly kind: string;
    readonly error?: string;
  }[];
  readonly next?: string;
}

let world: World;
let web: Client;
let token = "";
beforeAll(async () => {
  world = await peopledWorld();
  await addNotices(world);
  await tellAt(world, "2021-09-01T04:30:00.000Z");
  await addMembers(world);
  token = await stopHers(world, "2021-08-12T06:00:00.000Z");
  web = await client(world);
});
const list = async (query = "") => (await (await web.script(`/api${at}${query}`)).json()) as Listed;
const page = async (path: string, init = {}) => (await web.person(path, init)).text();

describe("notices by the API", () => {
  test("say what became of each, and who wants none", async () => {
    const { recipients, notices } = await list();
    expect(recipients).toEqual([
      {
        name: "Marieke Claes",
        address: "marieke.claes@example.org",
        role: "chair",
        stoppedAt: "2021-08-12T06:00:00.000Z",
      },
    ]);
    expect(notices.map(({ state, error = "" }) => [state, error.slice(0, 9)])).toEqual([
      ["failed", "Not sent:"],
      ["failed", "550 5.1.1"],
      ["sent", ""],
    ]);
  });

  test("come a page at a time", async () => {
    const { notices } = await list();
    const first = await list("?limit=2");
    const second = await list(`?limit=2&cursor=${encodeURIComponent(first.next ?? "")}`);
    expect([...first.notices, ...second.notices]).toEqual(notices);
    expect(second.next).toBeUndefined();
    expect((await web.script(`/api${at}?cursor=nonsense`)).status).toBe(400);
  });

  test("one has its words and an ETag, and is not sent again to who has it", async () => {
    const { notices } = await list();
    const [, , { id } = { id: "" }] = notices;
    const answer = await web.script(`/api${at}/${id}`);
    const etag = answer.headers.get("ETag") ?? "";
    expect(etag).toMatch(/^"\d+"$/);
    expect(await answer.json()).toMatchObject({
      id,
      state: "sent",
      text: expect.stringContaining("Amara Okonkwo") as string,
      headers: { "Auto-Submitted": "auto-generated" },
      files: [],
    });
    const again = await web.app.request(`/api${at}/${id}`, {
      headers: { Cookie: web.cookie, "If-None-Match": etag },
    });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  test("nowhere tell what stops them: that is their recipient's", async () => {
    const { notices } = await list();
    for (const { id } of notices)
      for (const of of [at, `${at}?limit=1`, `${at}/${id}`, `${at}/${id}/mail`])
        for (const path of [of, `/api${of}`]) {
          const answer = await web.person(path);
          expect([path, answer.status]).toEqual([path, 200]);
          expect(await answer.text()).not.toContain(token);
        }
  });
});

describe("the page of notices", () => {
  test("shows who is told, each notice with its state, and the server's words where one failed", async () => {
    const words = await page(at);
    expect(words).toContain("Marieke Claes");
    expect(words).toMatch(/wants none since 12 Aug 2021/);
    expect(words).toContain("550 5.1.1 &lt;marieke.claes@example.org&gt;: mailbox unavailable");
    expect(words).toContain("Not sent: its recipient wants no more notices.");
    const manage = await page("/postings/ghent-explainable-ml/manage");
    expect(manage).toContain("550 5.1.1");
    expect(manage).toContain(`href="${at}"`);
  });

  test("says it in German, too, and the mail's words in their own language", async () => {
    const answer = await web.app.request(at, {
      headers: { ...german.headers, Cookie: web.cookie },
    });
    const words = await answer.text();
    expect(words).toContain("Nicht gesendet: Die Benachrichtigungen wurden abbestellt.");
    expect(words).toContain('<span lang="en"><bdi>1 to look at');
  });

  test("says so where nobody was told anything, and where a mail is no longer kept", async () => {
    expect(await page("/postings/rostock-phd/notices")).toContain("Nobody has been told anything yet.");
    const fresh = await peopledWorld();
    await tellAt(fresh, "2021-08-05T05:10:00.000Z");
    const { items } = await fresh.desk.notices.of("ghent-explainable-ml", { limit: 1 });
    const { items: all } = await fresh.records.applications({ posting: "ghent-explainable-ml", limit: 1 });
    const other = await client(fresh);
    await fresh.desk.erase.erase({ application: all[0]?.id ?? "" }, { by: "owner", reason: "asked for it" });
    const gone = await (await other.person(`${at}/${items[0]?.id}`)).text();
    expect(gone).toContain("The mail itself is no longer kept.");
    expect((await other.script(`/api${at}/${items[0]?.id}/mail`)).status).toBe(404);
    expect((await other.script(`/api${at}/nope`)).status).toBe(404);
  });
});

test("the report's files can be had as they went with it", async () => {
  const fresh = await peopledWorld();
  await tellAt(fresh, "2021-09-01T04:30:00.000Z");
  const other = await client(fresh);
  const { notices } = (await (await other.script(`/api${at}`)).json()) as Listed;
  const [report] = notices;
  expect(report?.kind).toBe("report");
  const one = (await (await other.script(`/api${at}/${report?.id}`)).json()) as {
    files: { name: string; type: string; bytes: number }[];
  };
  expect(one.files.map(({ name }) => name)).toEqual(
    ["pdf", "csv", "json"].map((ending) => `ghent-explainable-ml-2021-08-31.${ending}`),
  );
  for (const { name, bytes } of one.files)
    for (const base of [at, `/api${at}`]) {
      const file = await other.person(`${base}/${report?.id}/files/${name}`);
      expect((await file.arrayBuffer()).byteLength).toBe(bytes);
      expect(file.headers.get("Content-Disposition")).toContain(`attachment; filename="${name}"`);
    }
  expect((await other.person(`${at}/${report?.id}/files/other.pdf`)).status).toBe(404);
});

describe("who was let in", () => {
  interface Trail {
    readonly events: readonly { readonly what: string; readonly facts: Record<string, string> }[];
  }
  const trail = async (query = "") =>
    ((await (await web.script(`/api/grants${query}`)).json()) as Trail).events;

  test("stands there for everything and by posting, with role, the one before, and by whom", async () => {
    expect(await trail()).toHaveLength(12);
    const here = await trail("?posting=ghent-explainable-ml");
    expect(here).toHaveLength(8);
    expect(here).toContainEqual(
      expect.objectContaining({
        what: "member-joined",
        by: "ida.lovell@example.org",
        facts: {
          member: "ida.lovell@example.org",
          role: "chair",
          before: "reviewer",
          invitedBy: "owner",
        },
      }),
    );
    expect((await web.script("/api/grants?posting=nope")).status).toBe(404);
  });

  test("is shown on the page, whoever it was and as what", async () => {
    const words = await page("/people/trail");
    expect(words).toContain("ops@example.org · Admin · invited by the owner");
    expect(words).toContain("ida.lovell@example.org · Chair · before: Reviewer · invited by the owner");
    expect(await page("/people/trail?posting=ghent-explainable-ml")).not.toContain("jo.quist@example.org");
    const own = await page("/postings/ghent-explainable-ml/trail");
    expect(own).toContain("per.lund@example.org · Reviewer");
  });

  test("tells a withdrawn invitation", async () => {
    const { invitations } = (await (
      await web.script("/api/invitations?posting=ghent-explainable-ml")
    ).json()) as { invitations: { id: string }[] };
    const answer = await web.app.request(`/api/invitations/${invitations[0]?.id}`, {
      method: "DELETE",
      headers: { Cookie: web.cookie, Origin: "http://localhost" },
    });
    expect(answer.status).toBe(204);
    expect(await trail()).toContainEqual(
      expect.objectContaining({
        what: "invitation-withdrawn",
        by: "owner",
        facts: { member: "new.one@example.org", role: "reviewer" },
      }),
    );
  });
});

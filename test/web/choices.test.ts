import { seenOf } from "../../web/views/form.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { de, en, inLanguage, preferred } from "../../web/texts.ts";
import { client } from "./client.ts";
import type { Client } from "./client.ts";
import { peopledWorld } from "./people.ts";

let web: Client;
beforeAll(async () => {
  web = await client(await peopledWorld());
});
const ask = (path: string, headers: Record<string, string> = {}) =>
  web.app.request(path, { headers: { Cookie: web.cookie, ...headers } });

describe("the language", () => {
  test.each([
    [undefined, "en"],
    ["", "en"],
    ["de", "de"],
    ["de-AT,en;q=0.5", "de"],
    ["fr-FR, de;q=0.7, en;q=0.8", "en"],
    ["nl, de;q=0", "en"],
    ["*", "en"],
    ["DE", "de"],
    ["x;q=nonsense,de;q=0.1", "de"],
  ])("asked for by %j is %s", (header, language) => {
    expect(preferred(header)).toBe(language);
  });

  test("is what the browser asks for, until a person chooses another", async () => {
    const german = await (await ask("/", { "Accept-Language": "de" })).text();
    expect(german).toContain('<html lang="de"');
    expect(german).toContain("Wartet auf jemanden");
    const cookie = `${web.cookie}; dossier-language=en`;
    const english = await (await ask("/", { "Accept-Language": "de", Cookie: cookie })).text();
    expect(english).toContain("Waiting for a person");
  });

  test("errors are said in it too", async () => {
    const page = await (await ask("/postings/nope", { "Accept-Language": "de" })).text();
    expect(page).toContain(de.notFoundPosting);
    expect(inLanguage(de, en.notFoundMail)).toBe(de.notFoundMail);
    expect(inLanguage(de, "Something else.")).toBe("Something else.");
  });

  test("has a text for everything, and none is the other language's by oversight", () => {
    const words = (texts: object): readonly (readonly [string, string])[] =>
      Object.entries(texts).flatMap(([name, value]) =>
        typeof value === "string"
          ? [[name, value] as const]
          : typeof value === "object" && value !== null
            ? words(value as object).map(([inner, text]) => [`${name}.${inner}`, text] as const)
            : [],
      );
    const german = new Map(words(de));
    const same = words(en).filter(([name, text]) => german.get(name) === text && /\s/.test(text));
    // Names of formats are the same everywhere.
    expect(same.filter(([name]) => !name.startsWith("formats."))).toEqual([]);
    expect(words(en).map(([name]) => name)).toEqual([...german.keys()]);
  });
});

describe("choices by link", () => {
  test.each([
    ["/?lang=de", "/", "dossier-language=de"],
    [
      "/postings/rostock-phd?status=complete&lang=de",
      "/postings/rostock-phd?status=complete",
      "dossier-language=de",
    ],
    ["/triage?theme=dark", "/triage", "dossier-colours=dark"],
  ])("%s keeps the choice and leads to %s", async (path, to, cookie) => {
    const response = await ask(path);
    expect([response.status, response.headers.get("Location")]).toEqual([303, to]);
    expect(response.headers.get("Set-Cookie")).toContain(cookie);
    expect(response.headers.get("Set-Cookie")).toMatch(/HttpOnly/);
  });

  test("never lead to another site", async () => {
    const response = await ask("//evil.example.org/?lang=de");
    expect(response.headers.get("Location") ?? "/").toMatch(/^\/(?!\/)/);
  });

  test.each(["/?lang=xx", "/?theme=pink", "/?lang=__proto__", "/?done=__proto__"])(
    "%s is passed over",
    async (path) => {
      const response = await ask(path);
      expect(response.status).toBe(200);
      expect(response.headers.get("Set-Cookie")).toBeNull();
    },
  );

  test("colours chosen are those of the page", async () => {
    const page = await (await ask("/", { Cookie: `${web.cookie}; dossier-colours=dark` })).text();
    expect(page).toContain('data-theme="dark"');
  });
});

describe("a person's forms", () => {
  const form = (fields: Record<string, string>) => ({ method: "POST", body: new URLSearchParams(fields) });

  test("decide, tell what was done, and undo with one click", async () => {
    const world = await peopledWorld();
    const own = await client(world);
    const { items } = await world.records.applications({ posting: "ghent-explainable-ml", limit: 50 });
    const application = items.find(({ applicant }) => applicant.name === "Henrik Møller-Ångström")!;
    const { id } = application;
    const fields = {
      type: "item",
      item: "references",
      status: "waived",
      reason: "One is enough",
      seen: seenOf(application),
    };
    const decided = await own.person(`/applications/${id}/decisions`, form(fields));
    expect([decided.status, decided.headers.get("Location")]).toEqual([
      303,
      `/applications/${id}?done=decided&item=references`,
    ]);
    const page = await (await own.person(decided.headers.get("Location") ?? "")).text();
    expect(page).toContain("Decided.");
    expect(page).toContain("One is enough");
    const decision = /name="decision" value="(\w+)"/.exec(page)?.[1] ?? "";
    const undone = await own.person(`/applications/${id}/undo`, form({ decision, reason: "Taken back" }));
    expect(undone.headers.get("Location")).toBe(`/applications/${id}?done=undone`);

    const late = await own.person(`/applications/${id}/decisions`, form(fields));
    expect(late.status).toBe(409);
    const kind = await late.text();
    expect(kind).toContain("changed this application meanwhile");
    // What was written is still there, to be sent again.
    expect(kind).toContain('name="reason" value="One is enough"');
  });

  test("sent by another site change nothing", async () => {
    const { items } = await (await peopledWorld()).records.applications({ limit: 1 });
    const sent = await web.app.request(`/applications/${items[0]!.id}/decisions`, {
      ...form({ type: "withdraw", reason: "x" }),
      headers: { Cookie: web.cookie, Origin: "https://evil.example.org" },
    });
    expect(sent.status).toBe(403);
  });

  test("a mail to be told is previewed, and nothing is decided by looking", async () => {
    const world = await peopledWorld();
    const own = await client(world);
    const { items } = await world.records.applications({ posting: "ghent-explainable-ml", limit: 50 });
    const { id } = items.find(({ applicant }) => applicant.email === "no.name@example.org")!;
    const fields = { type: "item", item: "cv", status: "received", reason: "By post", preview: "yes" };
    const page = await (await own.person(`/applications/${id}/decisions`, form(fields))).text();
    expect(page).toContain("By today’s verdict a mail would go out:");
    expect(page).toMatch(/<pre[^>]*>Hello/);
    const after = await world.records.load(id);
    expect(after?.type === "application" && after.decisions).toBeFalsy();
  });
});

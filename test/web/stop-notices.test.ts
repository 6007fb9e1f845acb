import { beforeEach, describe, expect, test } from "vitest";
import { memoryRegister } from "../../shared/adapters/memory/register.ts";
import { personToken, stopNotices } from "../../shared/flow/issue.ts";
import { stopNoticesPage } from "../../web/stop-notices.ts";
import { ids, posting } from "../flow/notices.ts";

const of = posting({ title: "<b>Physics</b>", replies: { languages: ["de"] } });
const token = personToken(ids, of.id, { email: "ada@example.org" });
const address = `https://dossier.example.org/notices/stop/physics/${token}`;

let stops: ReturnType<typeof stopNotices>;
let page: ReturnType<typeof stopNoticesPage>;
beforeEach(() => {
  stops = stopNotices({
    register: memoryRegister(),
    ids,
    now: () => new Date("2026-05-12T05:00:00.000Z"),
    postings: new Map([[of.id, of]]),
  });
  page = stopNoticesPage(stops);
});

const post = (body: string, type = "application/x-www-form-urlencoded") =>
  new Request(address, { method: "POST", body, headers: { "Content-Type": type } });

describe("the page that stops notices", () => {
  test("asks first: looking at it changes nothing, as mail scanners do", async () => {
    const response = await page(new Request(address));
    expect(response?.status).toBe(200);
    const text = (await response?.text()) ?? "";
    expect(text).toContain('lang="de"');
    expect(text).toContain("Möchten Sie keine Mitteilungen");
    expect(text).toContain("&lt;b&gt;Physics");
    expect(await stops.stopped("physics", token)).toBe(false);
  });

  test("stops them by the one click of a mail program (RFC 8058)", async () => {
    expect((await page(post("List-Unsubscribe=One-Click")))?.status).toBe(200);
    expect(await stops.stopped("physics", token)).toBe(true);
  });

  test("stops them whatever the form's encoding, and lets them come again", async () => {
    await page(post("--x\r\n\r\nOne-Click", "multipart/form-data; boundary=x"));
    expect(await stops.stopped("physics", token)).toBe(true);
    expect(await (await page(new Request(address)))?.text()).toContain("Wieder erhalten");
    await page(post("again=1"));
    expect(await stops.stopped("physics", token)).toBe(false);
  });

  test.each([
    ["another token", "/notices/stop/physics/aaaaaaaaaa", 404],
    ["another posting", `/notices/stop/chemistry/${token}`, 404],
  ])("knows nobody by %s", async (_name, path, status) => {
    const response = await page(new Request(`https://dossier.example.org${path}`, { method: "POST" }));
    expect(response?.status).toBe(status);
    expect(await stops.stopped("physics", token)).toBe(false);
  });

  test.each(["/", "/notices/stop/physics", "/notices/stop/physics/../../x", "/api/postings"])(
    "leaves %s to others",
    async (path) => {
      expect(await page(new Request(`https://dossier.example.org${path}`))).toBeUndefined();
    },
  );

  test("runs and loads nothing of others", async () => {
    const headers = (await page(new Request(address)))?.headers;
    expect(headers?.get("Content-Security-Policy")).toMatch(/^default-src 'none'/);
    expect(headers?.get("Referrer-Policy")).toBe("no-referrer");
    expect((await page(new Request(address, { method: "DELETE" })))?.status).toBe(405);
  });
});

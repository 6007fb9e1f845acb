import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sendRaw } from "../../infra/local/send.ts";
import { all, api, start, temporaryFolder, token, until } from "./running.ts";
import type { Running } from "./running.ts";

const posting = "ghent-explainable-ml";
const bearer = { authorization: `Bearer ${token}` };

/** A cookie as a browser keeps it. */
const cookieOf = (response: Response) => (response.headers.get("set-cookie") ?? "").split(";", 1)[0] ?? "";

describe("people on a running service", () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let running: Running;
  beforeAll(async () => {
    folder = await temporaryFolder();
    running = await start({ DOSSIER_DATA: join(folder.path, "data") });
  });
  afterAll(async () => {
    await running.end("SIGTERM");
    await folder.remove();
  });

  const send = (method: string, path: string, body?: object) =>
    fetch(running.url + path, {
      method,
      headers: { ...bearer, "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });
  const as = (cookie: string, path: string) => fetch(running.url + path, { headers: { cookie } });
  async function invited(address: string, role: string) {
    const made = await send("POST", `/api/invitations?posting=${posting}`, { address, role });
    const { link } = (await made.json()) as { link: string };
    const entered = await fetch(link, {
      method: "POST",
      redirect: "manual",
      headers: { origin: new URL(link).origin },
    });
    expect(entered.status).toBe(303);
    return { link, cookie: cookieOf(entered) };
  }

  test("are invited by a link, and stay signed in when the service is killed and started again", async () => {
    const { link, cookie } = await invited("jo@example.org", "reviewer");
    expect(link.startsWith(`${running.url}/invitations/`)).toBe(true);
    expect((await as(cookie, "/api/me")).status).toBe(200);
    await running.end("SIGKILL");
    running = await start({ DOSSIER_DATA: join(folder.path, "data") });
    const me = await as(cookie, "/api/me");
    expect(await me.json()).toMatchObject({ id: "jo@example.org", admin: false });
    // The link is used up, also after the restart.
    const again = await fetch(`${running.url}${new URL(link).pathname}`, {
      method: "POST",
      redirect: "manual",
      headers: { origin: running.url },
    });
    expect([again.status, cookieOf(again)]).toEqual([404, ""]);
  });

  test("are out at once when they are dismissed, and when they sign out", async () => {
    const { cookie: dismissed } = await invited("ann@example.org", "chair");
    expect((await send("DELETE", `/api/members/ann@example.org?posting=${posting}`)).status).toBe(204);
    expect((await as(dismissed, "/api/me")).status).toBe(401);
    const { cookie: leaving } = await invited("bo@example.org", "reviewer");
    const out = await fetch(`${running.url}/sign-out`, {
      method: "POST",
      headers: { cookie: leaving, origin: running.url },
    });
    expect(out.status).toBe(200);
    expect((await as(leaving, "/api/me")).status).toBe(401);
  });

  test("see a document's page, with the words that count, and nothing of other postings", async () => {
    const mail = readdirSync("samples/mail").find((file) => file.startsWith("02-")) ?? "";
    const raw = readFileSync(join("samples/mail", mail));
    await sendRaw(running.smtpPort, { from: "a@example.net", to: ["apply@example.org"] }, raw);
    interface Listed {
      readonly id: string;
      readonly documents: readonly { readonly sha256: string; readonly format: string }[];
    }
    await until(async () =>
      (await all<Listed>(running.url, "applications")).some((one) => one.documents.length > 0),
    );
    const [application] = await all<Listed>(running.url, "applications");
    const document = application?.documents.find(({ format }) => format === "pdf");
    const address = `/api/applications/${application?.id}/documents/${document?.sha256}/pages/1`;
    const page = await api<{ marks: unknown[]; picture: string }>(running.url, address);
    expect(page.marks.length).toBeGreaterThan(2);
    const { cookie } = await invited("cy@example.org", "reviewer");
    const picture = await as(cookie, `${page.picture}?width=480`);
    expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/png"]);
    expect(
      Buffer.from(await picture.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");

    const other = await send("POST", "/api/invitations?posting=rostock-phd", { address: "di@example.org" });
    const { link } = (await other.json()) as { link: string };
    const entered = await fetch(link, {
      method: "POST",
      redirect: "manual",
      headers: { origin: running.url },
    });
    const stranger = cookieOf(entered);
    expect((await as(stranger, page.picture)).status).toBe(404);
    expect((await as(stranger, `/api/applications/${application?.id}`)).status).toBe(404);
    expect(await (await as(stranger, "/api/applications")).json()).toEqual({ applications: [] });
  });

  test("an address longer than the server takes is refused before anything looks at it", async () => {
    const long = await fetch(`${running.url}/api/applications?text=${"x".repeat(20_000)}`, {
      headers: bearer,
    });
    expect(long.status).toBe(431);
  });

  test("a body larger than any decision is refused", async () => {
    const reason = "x".repeat(100_000);
    expect((await send("POST", `/api/postings/${posting}/close`, { reason })).status).toBe(413);
  });

  test("no name or address of theirs is in the log", () => {
    expect(running.log()).not.toMatch(/jo@|ann@|bo@|cy@|di@|example\.org/);
  });
});

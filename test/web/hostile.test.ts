import { beforeAll, describe, expect, test } from "vitest";
import { attachmentNamed } from "../../web/headers.ts";
import { client, everyAddress, withoutOurScript } from "./client.ts";
import type { Client } from "./client.ts";
import { Undeliverable } from "../../shared/ports.ts";
import { tellAt } from "./notices.ts";
import { add, addMessage, document, emptyWorld, item } from "./seed.ts";
import type { World } from "./seed.ts";

/** Everything that a sender chooses is hostile at once. */
const markup = `"><img src=x onerror=alert(1)><script>alert(2)</script>'&lt;`;
const direction = "\u202Egpj.exe\u2066";
const lines = "one\r\nSet-Cookie: stolen=1\r\n\r\n<b>two</b>";
const hostile = `${markup} ${direction} ${lines} \u0000 \uD800`;

let world: World;
let web: Client;
beforeAll(async () => {
  world = await emptyWorld();
  const paper = {
    ...document(`${hostile}.pdf`, ["cv 1"]),
    fault: { code: "damaged" as const, detail: hostile },
    referees: [{ name: hostile, email: hostile, phone: hostile, page: 1, quote: hostile }],
    links: [`javascript:alert(3)//${hostile}`, `https://drive.example.org/${hostile}`],
  };
  await add(world, {
    posting: "ghent-explainable-ml",
    name: hostile,
    email: `"${hostile}"@example.org`,
    at: "2021-08-02T09:15:00.000Z",
    status: "incomplete",
    subject: hostile,
    documents: [
      paper,
      document("evidence.pdf", [], {
        sections: [
          {
            kind: "cv",
            pages: [1, 1],
            language: hostile,
            confidence: 0.5,
            evidence: [{ page: 1, quote: hostile, cue: hostile, weight: 1 }],
          },
        ],
      }),
    ],
    items: [
      item("cv", "unsure", { why: hostile, documents: [{ file: paper.file, pages: [1, 1] }] }),
      item("transcripts", "unreadable", {
        why: hostile,
        problems: [{ code: "damaged", file: hostile, found: hostile }],
      }),
    ],
    reply: { subject: hostile, to: hostile, inReplyTo: hostile, error: hostile, state: "failed" },
  });
  const { items } = await world.records.applications({ limit: 1 });
  const [application] = items;
  if (!application) throw new Error("nobody is on record");
  await world.desk.decide(
    application.id,
    { type: "item", item: "cv", status: "received" },
    { by: hostile, reason: hostile },
  );
  // What was read on the paper's page, which the viewer shows.
  const line = { text: hostile, x: 10, y: 10, width: 90, height: 10, size: 10, bold: true };
  const reading = {
    format: "docx",
    pagesEstimated: true,
    bookmarks: [],
    pages: [{ number: 1, width: 0, height: 0, source: "text", lines: [line] }],
  };
  for (const { sha256 } of application.documents)
    await world.blobs.put(
      `applications/${application.id}/readings/${sha256}.json`,
      new TextEncoder().encode(JSON.stringify(reading)),
    );
  await addMessage(world, {
    rawKey: "raw/2021-08-02/hostile.eml",
    file: hostile,
    receivedAt: "2021-08-02T09:15:00.000Z",
    outcome: "quarantined",
    subject: hostile,
    from: hostile,
    reason: hostile,
    problems: [{ code: "odd", words: hostile }],
  });
  // What people were told of it, and what a mail server said to that.
  await tellAt(world, "2021-08-06T05:10:00.000Z", async () => {
    throw new Undeliverable(hostile);
  });
  const grant = { posting: "ghent-explainable-ml", role: "chair" } as const;
  await world.members.invite({ address: hostile, name: hostile, grant }, { id: hostile, admin: true });
  web = await client(world);
});

describe("hostile values", () => {
  test("are shown as words on every page, never as markup, and turn nothing around", async () => {
    let seen = 0;
    for (const address of await everyAddress(world)) {
      const response = await web.person(address);
      expect([address, response.status]).toEqual([address, 200]);
      if (!(response.headers.get("Content-Type") ?? "").startsWith("text/html")) continue;
      const page = withoutOurScript(await response.text());
      const escaped = /<img src|<script|<b>two|[\u202A-\u202E\u2066-\u2069]/u.exec(page)?.[0];
      expect({ address, escaped }).toEqual({ address, escaped: undefined });
      expect([address, page.isWellFormed(), page.includes("\0")]).toEqual([address, true, false]);
      if (page.includes("&lt;script&gt;")) seen += 1;
    }
    // The matrix, the application and its page, the trail, erasing, merging, triage, the mail, the replies all show them.
    expect(seen).toBeGreaterThanOrEqual(18);
  });

  test("set no header and no cookie", async () => {
    for (const address of await everyAddress(world)) {
      const { headers } = await web.person(address);
      expect([address, headers.get("Set-Cookie")]).toEqual([address, null]);
      for (const [, value] of headers) expect(value).not.toMatch(/[\r\n<>]/);
    }
  });

  test("are as harmless in forms that come back with what was typed", async () => {
    const { items } = await world.records.applications({ limit: 1 });
    const { id } = items[0]!;
    const form = (fields: Record<string, string>) => ({
      method: "POST",
      body: new URLSearchParams(fields),
    });
    const reason = hostile.repeat(20);
    const sent = [
      [
        `/applications/${id}/decisions`,
        { type: "item", item: "cv", status: "waived", version: "0", reason },
        409,
      ],
      [`/applications/${id}/decisions`, { type: hostile, reason }, 400],
      [`/applications/${id}/decisions`, { type: "item", item: hostile, status: "waived", reason: "x" }, 409],
      [`/applications/${id}/erase`, { address: hostile, reason: hostile }, 400],
      ["/triage/mail/route?key=raw%2F2021-08-02%2Fhostile.eml", { posting: hostile, reason }, 404],
      ["/triage/mail/discard?key=raw%2F2021-08-02%2Fhostile.eml", { reason }, 409],
      ["/people/invite", { address: hostile }, 400],
      ["/postings/ghent-explainable-ml/extend", { date: hostile, time: "", timeZone: "", reason }, 400],
      ["/postings/ghent-explainable-ml/close", { reason }, 409],
    ] as const;
    for (const [address, fields, status] of sent) {
      const response = await web.person(address, form(fields));
      expect([address, response.status]).toEqual([address, status]);
      const escaped = /<img src|<script|<b>two/u.exec(withoutOurScript(await response.text()))?.[0];
      expect({ address, escaped }).toEqual({ address, escaped: undefined });
    }
    expect(web.errors).toEqual([]);
  });

  test("a link that a stranger sent is shown and can't be clicked", async () => {
    const { items } = await world.records.applications({ limit: 1 });
    const page = await (await web.person(`/applications/${items[0]!.id}`)).text();
    expect(page).toContain("https://drive.example.org/");
    const targets = [...page.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, target]) => target);
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((target) => !/^[/#](?!\/)/.test(target ?? ""))).toEqual([]);
  });

  test("leave the API's JSON whole", async () => {
    const body = (await (await web.script("/api/applications")).json()) as {
      applications: { applicant: { name: string } }[];
    };
    expect(body.applications[0]?.applicant.name).toContain("<script>alert(2)</script>");
  });

  test.each([
    "/postings/%3Cscript%3E",
    "/applications/..%2F..%2Fetc%2Fpasswd",
    "/applications/x/documents/..%2F..%2Fraw",
    "/messages/raw?key=..%2F..%2Fetc%2Fpasswd",
    "/messages/raw?key=applications",
    "/messages/raw",
    "/outgoing/x/y",
    "/outgoing/x/y/mail",
    "/postings/ghent-explainable-ml/%3Cscript%3E",
    "/%FF%FE",
  ])("an address that leads nowhere is not found: %s", async (address) => {
    const response = await web.person(address);
    expect(response.status).toBe(404);
    expect(withoutOurScript(await response.text())).not.toContain("<script");
    expect(web.errors).toEqual([]);
  });

  test("a filter or cursor of one's own making does no harm", async () => {
    const page = await web.person("/postings/ghent-explainable-ml?status=%3Cscript%3E");
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('aria-current="true"');
    const cursor = await web.person("/messages?cursor=%3Cscript%3E");
    expect(cursor.status).toBe(400);
    expect(await cursor.text()).toContain("no longer there");
  });
});

describe("downloads", () => {
  test("are saved, never shown, whatever the sender said they are", async () => {
    const odd = await emptyWorld();
    const page = document("page.html", ["cv 1"]);
    const stored = await add(odd, {
      posting: "ghent-explainable-ml",
      email: "a@example.org",
      at: "2021-08-02T09:15:00.000Z",
      documents: [page],
    });
    const loaded = await odd.records.load(stored.id);
    if (loaded?.type !== "application") throw new Error("not on record");
    await odd.records.save({ ...loaded, documents: [{ ...loaded.documents[0]!, type: "text/html" }] });
    const { person } = await client(odd);
    const response = await person(`/applications/${stored.id}/documents/${page.sha256}`);
    expect(response.headers.get("Content-Type")).toBe("application/octet-stream");
    expect(response.headers.get("Content-Disposition")).toContain('attachment; filename="page.html"');
    expect(response.headers.get("Content-Security-Policy")).toMatch(/; sandbox$/);
    expect(await response.text()).toBe("bytes of page.html");
  });

  test.each([
    ["cv.pdf", `attachment; filename="cv.pdf"; filename*=UTF-8''cv.pdf`],
    ["papers.zip/cv.pdf", `attachment; filename="cv.pdf"; filename*=UTF-8''cv.pdf`],
    ["..\\..\\cv.pdf", `attachment; filename="cv.pdf"; filename*=UTF-8''cv.pdf`],
    [
      "Lebenslauf Müller.pdf",
      `attachment; filename="Lebenslauf Muller.pdf"; filename*=UTF-8''Lebenslauf%20M%C3%BCller.pdf`,
    ],
    ["履歴書.pdf", `attachment; filename="___.pdf"; filename*=UTF-8''%E5%B1%A5%E6%AD%B4%E6%9B%B8.pdf`],
    [
      `a"; filename="b.exe`,
      `attachment; filename="a__ filename=_b.exe"; filename*=UTF-8''a__%20filename%3D_b.exe`,
    ],
    ["cv\u202Efdp.exe", `attachment; filename="cv_fdp.exe"; filename*=UTF-8''cv_fdp.exe`],
    ["a\r\nSet-Cookie: x", `attachment; filename="a__Set-Cookie_ x"; filename*=UTF-8''a__Set-Cookie_%20x`],
    ["it's (1).pdf", `attachment; filename="it's (1).pdf"; filename*=UTF-8''it%27s%20%281%29.pdf`],
    [".htaccess", `attachment; filename="htaccess"; filename*=UTF-8''htaccess`],
    ["", `attachment; filename="file"; filename*=UTF-8''file`],
  ])("%j is saved under a harmless name", (file, header) => {
    expect(attachmentNamed(file)).toBe(header);
  });

  test("a very long name keeps its ending", () => {
    expect(attachmentNamed(`${"x".repeat(500)}.pdf`)).toMatch(/filename="x{60}\.pdf"/);
  });
});

import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { coverStyle, styleHash } from "../../shared/domain/export/cover-sheet.ts";
import { safeFileName } from "../../shared/domain/safe-file-name.ts";
import { desk } from "../../shared/flow/desk.ts";
import { zipWriter } from "../../shared/adapters/zip-writer.ts";
import { client } from "./client.ts";
import type { Client } from "./client.ts";
import { people, peopledWorld } from "./people.ts";
import { add, document, emptyWorld, item } from "./seed.ts";
import type { World } from "./seed.ts";

const ghent = "ghent-explainable-ml";
const hostile = {
  name: `=HYPERLINK("http://evil.example.net";"click")`,
  markup: `"><img src=x onerror=alert(1)><script>alert(2)</script>`,
  direction: "cv\u202Efdp.exe",
  lines: 'a\r\nContent-Type: text/html\r\n\r\n"two",=1+1',
  path: "../../../etc/passwd",
  windows: "..\\..\\CON.txt",
};

let world: World;
let web: Client;
beforeAll(async () => {
  world = await peopledWorld();
  const files = [hostile.markup, hostile.direction, hostile.lines, hostile.path, hostile.windows, "", "."];
  await add(world, {
    posting: ghent,
    name: hostile.name,
    email: `"${hostile.markup}"@example.org`,
    at: "2021-08-09T09:15:00.000Z",
    status: "incomplete",
    documents: files.map((file) => document(file, ["cv 1"], { sha256: sha256(`hostile ${file}`) })),
    items: [item("cv", "unsure", { why: `${hostile.markup} ${hostile.direction}` })],
  });
  await add(world, {
    posting: ghent,
    name: "@SUM(1+1)*cmd|' /C calc'!A0",
    email: "+minus@example.org",
    at: "2021-08-10T09:15:00.000Z",
  });
  web = await client(world);
});
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

async function bytesOf(path: string): Promise<Buffer> {
  const response = await web.script(path);
  expect([path, response.status]).toEqual([path, 200]);
  expect(response.headers.get("Content-Disposition")).toMatch(
    /^attachment; filename="[ -~]*"; filename\*=UTF-8''[\w.%~-]+$/,
  );
  return Buffer.from(await response.arrayBuffer());
}

/** Cells as a spreadsheet reads them (RFC 4180). */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const char = csv[at] ?? "";
    if (quoted && char === '"' && csv[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (char === '"') quoted = !quoted;
    else if (!quoted && (char === "," || csv.startsWith("\r\n", at))) {
      rows.at(-1)?.push(cell);
      cell = "";
      if (char === "\r") {
        at += 1;
        rows.push([]);
      }
    } else cell += char;
  }
  return rows.filter((row) => row.length > 0);
}

describe("the table", () => {
  test("has a row for each application and a column for each item", async () => {
    const text = (await bytesOf(`/api/postings/${ghent}/export.csv`)).toString();
    expect(text.startsWith("\uFEFF")).toBe(true);
    const [head = [], ...rows] = cellsOf(text.slice(1));
    expect(head.slice(0, 4)).toEqual(["id", "name", "email", "status"]);
    expect(head).toEqual(
      expect.arrayContaining(["cv", "motivation-letter", "transcripts", "references", "missing"]),
    );
    const expected = people.filter(({ posting }) => posting === ghent).length + 2;
    expect(rows).toHaveLength(expected);
    for (const row of rows) expect(row).toHaveLength(head.length);
    const jane = rows.find((row) => row[2] === "jane.roe@example.org");
    expect([jane?.[1], jane?.[3]]).toEqual(["Jane Roe", "complete"]);
    // Names are as people write them.
    expect(rows.map((row) => row[1])).toContain("Henrik Møller-Ångström");
  });

  test("holds nothing that a spreadsheet would run", async () => {
    const text = (await bytesOf(`/api/postings/${ghent}/export.csv?bom=false`)).toString();
    const rows = cellsOf(text);
    expect(rows[0]?.[0]).toBe("id");
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@\t\r|%]/u);
    expect(rows.flat()).toContain(`'${hostile.name}`);
    expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\0]/u);
  });

  test("takes the same filters as the list", async () => {
    const text = (await bytesOf(`/api/postings/${ghent}/export.csv?status=complete&bom=false`)).toString();
    const rows = cellsOf(text).slice(1);
    expect(rows.map((row) => row[3])).toEqual(rows.map(() => "complete"));
    expect(rows.length).toBeGreaterThan(0);
    const wrong = await web.script(`/api/postings/${ghent}/export.csv?item=cv`);
    expect(wrong.status).toBe(400);
  });
});

describe("the JSON", () => {
  test("holds what the API answers, strangers' words whole", async () => {
    const { applications, posting } = JSON.parse(
      (await bytesOf(`/api/postings/${ghent}/export.json`)).toString(),
    ) as { applications: { id: string; applicant: { name?: string } }[]; posting: { id: string } };
    expect(posting.id).toBe(ghent);
    const listed = (await (await web.script(`/api/applications?posting=${ghent}&sort=oldest`)).json()) as {
      applications: unknown[];
    };
    expect(applications).toEqual(listed.applications);
    expect(applications.map(({ applicant }) => applicant.name)).toContain(hostile.name);
  });
});

describe("the archive", () => {
  test("holds every application's documents, mails, record and cover sheet, and the table", async () => {
    const files = unzipSync(await bytesOf(`/api/postings/${ghent}/export.zip`));
    const names = Object.keys(files);
    expect(names).toContain("applications.csv");
    const folder = names
      .find((name) => name.startsWith("Jane Roe ") && name.endsWith("/cover.html"))
      ?.split("/")[0];
    const inFolder = names
      .filter((name) => name.startsWith(`${folder}/`))
      .map((name) => name.slice(`${folder}/`.length));
    expect(inFolder.toSorted()).toEqual([
      "application.json",
      "cover.html",
      "documents/01 application.pdf",
      "mails/01 2021-08-02 application.eml",
      "replies/01 2021-08-02 checklist.txt",
    ]);
    expect(Buffer.from(files[`${folder}/documents/01 application.pdf`] ?? []).toString()).toBe(
      "bytes of application.pdf",
    );
    const record = JSON.parse(Buffer.from(files[`${folder}/application.json`] ?? []).toString()) as {
      status: string;
    };
    expect(record.status).toBe("complete");
  });

  test("of one application is its folder", async () => {
    const { items } = await world.records.applications({ limit: 200 });
    const jane = items.find(({ applicant }) => applicant.name === "Jane Roe");
    const files = unzipSync(await bytesOf(`/api/applications/${jane?.id}/export.zip`));
    expect(Object.keys(files)).toContain("documents/01 application.pdf");
    const sheet = Buffer.from(files["cover.html"] ?? []).toString();
    expect(sheet).toContain("41 graded courses");
    expect(sheet).toContain('href="./documents/01%20application.pdf"');
  });

  test("has names that any system takes, and that lead nowhere else", async () => {
    const names = Object.keys(unzipSync(await bytesOf(`/api/postings/${ghent}/export.zip`)));
    for (const name of names) {
      expect(name).not.toMatch(/(^|\/)\.\.?(\/|$)|^\/|\\|[\p{Cc}\p{Cf}"*:<>?|]|\/\/|[ .](\/|$)/u);
      for (const part of name.split("/")) {
        expect(part).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
        expect(Buffer.byteLength(part)).toBeLessThan(256);
      }
    }
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test("shows strangers' words on its sheets as words", async () => {
    const files = unzipSync(await bytesOf(`/api/postings/${ghent}/export.zip`));
    const sheets = Object.entries(files).filter(([name]) => name.endsWith("/cover.html"));
    expect(sheets.length).toBeGreaterThan(8);
    for (const [, bytes] of sheets) {
      const sheet = Buffer.from(bytes).toString();
      expect(sheet).not.toMatch(/<img|<script|[\u202A-\u202E\u2066-\u2069]|javascript:/u);
      for (const [, target] of sheet.matchAll(/href="([^"]*)"/g))
        expect(target).toMatch(/^\.\/(documents|mails)\/[\w%.~!'()*-]+$/);
    }
    expect(sheets.some(([, bytes]) => Buffer.from(bytes).toString().includes("&lt;script&gt;"))).toBe(true);
  });

  test("says of a document that is gone that it is", async () => {
    const lost = await emptyWorld();
    const sketch = { posting: ghent, email: "a@example.org", at: "2021-08-02T09:15:00.000Z" };
    const { id } = await add(lost, { ...sketch, documents: [document("cv.pdf", ["cv 1"])] });
    await lost.blobs.remove(`applications/${id}/documents/`);
    const { script } = await client(lost);
    const files = unzipSync(
      Buffer.from(await (await script(`/api/applications/${id}/export.zip`)).arrayBuffer()),
    );
    expect(Object.keys(files).some((name) => name.startsWith("documents/"))).toBe(false);
    expect(Buffer.from(files["cover.html"] ?? []).toString()).toContain("is no longer kept");
  });

  test("is made as it is read: no more of a document is in memory than a few chunks", async () => {
    const large = await emptyWorld();
    const sketch = { posting: ghent, email: "a@example.org", at: "2021-08-02T09:15:00.000Z" };
    await add(large, { ...sketch, documents: [document("a.pdf", ["cv 1"]), document("b.pdf", ["cv 1"])] });
    let [waiting, most] = [0, 0];
    const opened = new Map<string, number>();
    const chunk = new Uint8Array(64 * 1024);
    const chunks = 200;
    const { members: _, desk: __, papers: ___, ...stores } = large;
    const ours = desk({
      ...stores,
      blobs: {
        ...large.blobs,
        async open(key) {
          if (!key.includes("/documents/")) return large.blobs.open(key);
          const time = (opened.get(key) ?? 0) + 1;
          opened.set(key, time);
          return (async function* () {
            for (let at = 0; at < chunks; at += 1) {
              // What is read for its sum the first time is not handed out.
              if (time > 1) most = Math.max(most, (waiting += 1));
              yield chunk;
            }
          })();
        },
      },
      ids: { hash: sha256, token: sha256, caseId: (...parts) => sha256(parts.join(" ")) },
      now: () => new Date("2021-08-12T09:00:00.000Z"),
      pause: async () => undefined,
      wake: () => undefined,
      mail: { read: () => Promise.reject(new Error("no mail is read")) },
      intake: "apply@example.org",
      senders: { answers: "everyone" },
      secret: () => "",
      archive: zipWriter,
    });
    const { bytes } = await ours.export.zip(ghent, { by: "owner" });
    let length = 0;
    for await (const part of bytes) {
      length += part.length;
      if (part.length === chunk.length) waiting -= 1;
    }
    expect(length).toBeGreaterThan(2 * chunks * chunk.length);
    expect([...opened.values()]).toEqual([2, 2]);
    expect(most).toBe(1);
  });
});

test("taking data out stands in the trail, with who did it", async () => {
  await bytesOf("/api/postings/rostock-phd/export.csv");
  const { items } = await world.desk.trail.of({ posting: "rostock-phd" }, { limit: 5 });
  expect(items).toMatchObject([{ what: "exported", by: "owner", facts: { format: "csv" } }]);
});

test("the sheet's policy allows its own style alone", () => {
  expect(styleHash).toBe(`sha256-${createHash("sha256").update(coverStyle).digest("base64")}`);
});

test.each([
  ["../../../etc/passwd", "passwd"],
  ["..\\..\\CON.txt", "_CON.txt"],
  ["nul", "_nul"],
  ["cv.pdf ", "cv.pdf"],
  ["cv\u202Efdp.exe", "cv_fdp.exe"],
  ["a\u0000b", "a_b"],
  ["...", "file"],
  ["", "file"],
  ["x".repeat(300), "x".repeat(60)],
  ["Lebenslauf Müller.pdf", "Lebenslauf Müller.pdf"],
])("%j is saved as %j", (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

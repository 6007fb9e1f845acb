import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createColors } from "picocolors";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { explainTable } from "../../cli/explain-table.ts";
import { explainSource } from "../../cli/explaining.ts";
import { widthOf } from "../../cli/terminal.ts";
import { documentReader } from "../../shared/adapters/reader/reader.ts";
import { docx, encrypted, paragraph, typst } from "../adapters/reader/make.ts";

async function dossier(...words: readonly string[]) {
  const child = spawn(process.execPath, ["cli/main.ts", "explain", ...words]);
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const status = await new Promise((done) => child.on("close", done));
  return { status, out, err };
}

const cv = `#set page(paper: "a4")
#set text(lang: "en")
= Curriculum Vitae
Jane Roe, jane\\@example.org
== Education
2018–2020 Master of Science, University of Examples \\
2015–2018 Bachelor of Science, University of Examples
== Experience
2020–2022 Engineer, Examples & Sons \\
2019–2020 Student assistant
== Skills
Python, statistics
#pagebreak()
== Publications
Roe, J. (2021). On examples. Journal of Examples 3(1), pp. 1–9.
== Languages
English (native), German (B2)`;

const hostileName = `"><img src=x onerror=alert(1)>.txt`;
const hostileText = `</p></div><script>alert(1)</script>
Curriculum Vitae <b onclick="x">of</b> & 'Jane'
\u001b[31mEducation\u202e
2018-2020 Master of Science
Experience
2020-2022 Engineer
Skills
`;

const samples = "samples/mail";
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dossier-explain-"));
  const pdf = typst(cv);
  await mkdir(join(folder, "inbox"));
  await mkdir(join(folder, "empty"));
  await Promise.all([
    writeFile(join(folder, "cv.pdf"), pdf),
    writeFile(join(folder, "locked.pdf"), await encrypted(pdf, "secret", "secret")),
    writeFile(join(folder, "cut.pdf"), pdf.subarray(0, 300)),
    writeFile(join(folder, "table.bin"), Uint8Array.of(0, 1, 2, 3, 0, 255)),
    writeFile(join(folder, hostileName), hostileText),
    writeFile(
      join(folder, "inbox", "letter.docx"),
      docx(paragraph("Dear Professor Example,") + paragraph("I am writing to apply for the position.")),
    ),
    writeFile(join(folder, "inbox", "notes.ts"), "// no document\n"),
    writeFile(join(folder, "inbox", "a.eml"), await readFile(`${samples}/05-ghent-letter-in-mail.eml`)),
  ]);
});
afterAll(() => rm(folder, { recursive: true }));

interface JsonCue {
  readonly cue: string;
  readonly quote: string;
  readonly marks: readonly {
    readonly box: {
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };
  }[];
}
interface JsonPage {
  readonly type: "page";
  readonly width: number;
  readonly height: number;
  readonly cues: readonly JsonCue[];
  readonly runnerUp: { readonly cues: readonly JsonCue[] } | null;
}
interface JsonDocument {
  readonly type: "document";
  readonly file: string;
  readonly pages: number;
  readonly sections: readonly { readonly kind: string }[];
}
type JsonLine = JsonPage | JsonDocument;

const isDocument = (line: JsonLine) => line.type === "document";
const isPage = (line: JsonLine) => line.type === "page";
const lines = (out: string) =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as JsonLine);

describe("what can't be explained is told in one line, and the rest goes on", () => {
  test.each<[string, (folder: string) => readonly string[], RegExp, number]>([
    ["no path", () => [], /missing required argument 'path'/, 2],
    ["an unknown option", () => ["--htlm", "x", "y"], /unknown option '--htlm' \(Did you mean --html\?\)/, 2],
    ["no file for --html", () => ["x", "--html"], /option '--html <file>' argument missing/, 2],
    [
      "a path that is not there",
      (f) => [join(f, "none.pdf")],
      /none\.pdf does not exist\. Check the path\./,
      1,
    ],
    ["an empty folder", (f) => [join(f, "empty")], /empty holds neither a document nor a mail/, 1],
    [
      "no document",
      (f) => [join(f, "table.bin")],
      /table\.bin: The file is of no known type\. Send it as PDF\./,
      1,
    ],
    ["an encrypted one", (f) => [join(f, "locked.pdf")], /locked\.pdf: The PDF asks for a password/, 1],
    ["a damaged one", (f) => [join(f, "cut.pdf")], /cut\.pdf: The PDF is damaged/, 1],
    [
      "--html on a folder",
      (f) => ["--html", f, join(f, "cv.pdf")],
      /is not a file\. Name one for --html\./,
      2,
    ],
    [
      "--html in a folder that is not there",
      (f) => ["--html", join(f, "none", "a.html"), join(f, "cv.pdf")],
      /a\.html can't be written: there is no folder .*none\./,
      2,
    ],
  ])("%s", async (_, words, message, expected) => {
    const { status, out, err } = await dossier(...words(folder));
    expect(err).toMatch(message);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect({ status, out }).toEqual({ status: expected, out: "" });
  });

  test("beside one that can be read", async () => {
    const { status, out, err } = await dossier(join(folder, "none.pdf"), join(folder, "cv.pdf"));
    expect(status).toBe(1);
    expect(err).toContain("none.pdf does not exist");
    expect(out).toContain("cv title");
  });

  test("an unreadable document is in the JSON, with its code", async () => {
    const { status, out } = await dossier("--json", join(folder, "locked.pdf"));
    expect(status).toBe(1);
    expect(lines(out)).toMatchObject([
      { type: "document", file: "locked.pdf", readable: false, fault: { code: "encrypted" }, sections: [] },
    ]);
  });
});

describe("the table", () => {
  test("says what spoke for the kind and for the one that came next", async () => {
    const { status, out, err } = await dossier(join(folder, "cv.pdf"));
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(/Pages 1–2 +✓ cv +99\.\d.% sure/);
    expect(out).toMatch(/\+5\.0 \*cv title +‘Curriculum Vitae’/);
    expect(out).toMatch(/for publication, next on this page: /);
    expect(out).toContain("PDF · 2 pages · en");
    // No colour where nobody watches.
    // oxlint-disable-next-line no-control-regex
    expect(out).not.toMatch(/\u001b/);
  });

  test.each([60, 80, 120])("keeps to %i columns, in colour as without", async (columns) => {
    const reader = documentReader();
    const bytes = await readFile(`${samples}/01-ghent-complete.eml`);
    const sources = [
      { path: "a/very/long/path/to/cv.pdf", file: "cv.pdf", type: "", bytes: typst(cv) },
      { path: "mail.txt", file: "mail.txt", type: "", bytes },
      { path: "x.txt", file: "x.txt", type: "", bytes: new TextEncoder().encode(hostileText) },
    ];
    for (const source of sources) {
      const explained = await explainSource({ ...source, applicant: { email: "" } }, reader);
      const [plain, coloured] = [false, true].map((colour) =>
        explainTable(explained, { columns, colours: createColors(colour) }),
      ) as [string[], string[]];
      expect(plain.filter((line) => widthOf(line) > columns)).toEqual([]);
      expect(coloured.map(widthOf)).toEqual(plain.map(widthOf));
      // A document can't move the cursor or turn the writing around.
      // oxlint-disable-next-line no-control-regex
      expect(plain.join("")).not.toMatch(/[\u001b\u202e]/);
    }
    await reader.close();
  });

  test("explains a mail's documents and its own text, and a folder's", async () => {
    const { status, out } = await dossier("--json", join(folder, "inbox"));
    const documents = lines(out).filter(isDocument);
    expect(status).toBe(0);
    expect(documents.map(({ file }) => file)).toContain("(message)");
    const message = documents.find(({ file }) => file === "(message)")!;
    expect(message.sections).toMatchObject([{ kind: "motivation-letter" }]);
    expect(documents.at(-1)).toMatchObject({ file: "letter.docx", pagesEstimated: true });
    expect(out).not.toContain("notes.ts");
  });
});

describe("the JSON", () => {
  test("has an object a line, each page's cues with their places, and twice the same bytes", async () => {
    const paths = [join(folder, "cv.pdf"), `${samples}/14-rostock-phd-bundle.eml`];
    const [one, other] = await Promise.all([1, 2].map(() => dossier("--json", ...paths)));
    expect(one!.out).toBe(other!.out);
    expect(one).toMatchObject({ status: 0, err: "" });
    const all = lines(one!.out);
    const pages = all.filter(isPage);
    const documents = all.filter(isDocument);
    expect(documents.map(({ file }) => file)).toEqual([
      "cv.pdf",
      expect.stringMatching(/\.pdf$/),
      "(message)",
    ]);
    expect(pages).toHaveLength(documents.reduce((sum, document) => sum + document.pages, 0));
    expect(pages[0]).toMatchObject({ page: 1, kind: "cv", section: [1, 2], file: "cv.pdf" });
    const [title] = pages[0]!.cues;
    expect(title).toMatchObject({ cue: "cv title", quote: "Curriculum Vitae", anchor: true, counted: true });
    for (const { cues, runnerUp, width, height } of pages)
      for (const { marks } of [...cues, ...(runnerUp?.cues ?? [])])
        for (const { box } of marks) {
          if (width === 0) continue;
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width + 1);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.y + box.height).toBeLessThanOrEqual(height + 1);
        }
  });
});

describe("the page for a browser", () => {
  const explained = async (...paths: readonly string[]) => {
    const file = join(folder, "why.html");
    const result = await dossier("--html", file, ...paths);
    return { ...result, page: await readFile(file, "utf8") };
  };

  test("shows each page's picture with its words marked, and says so", async () => {
    const { status, out, page } = await explained(
      join(folder, "cv.pdf"),
      join(folder, "inbox", "letter.docx"),
    );
    expect(status).toBe(0);
    expect(out).toMatch(/why\.html explains 2 documents\. Open it in a browser\.\n/);
    expect(page.match(/src="data:image\/png;base64,iVBOR[A-Za-z0-9+/=]+"/g)).toHaveLength(2);
    // Each label leads to a mark, and each mark has one.
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    const ids = [...page.matchAll(/\bid="([^"]+)"/g)].map((match) => match[1]);
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(page).toMatch(/class="mark winner"[^>]*title="cv title \+5\.0"/);
    // A format without pages shows its lines.
    expect(page).toMatch(/<mark class="(?:winner|next|next winner)">Dear Professor Example,<\/mark>/);
  });

  test("marks lie within the page's picture", async () => {
    const { page } = await explained(join(folder, "cv.pdf"), `${samples}/14-rostock-phd-bundle.eml`);
    const places = [...page.matchAll(/left:([\d.]+)%;top:([\d.]+)%;width:([\d.]+)%;height:([\d.]+)%/g)].map(
      (match) => match.slice(1).map(Number) as [number, number, number, number],
    );
    expect(places.length).toBeGreaterThan(40);
    for (const [left, top, width, height] of places) {
      expect(left + width).toBeLessThanOrEqual(100.01);
      expect(top + height).toBeLessThanOrEqual(100.01);
      expect(width * height).toBeGreaterThan(0);
    }
  });

  test("a hostile name and hostile words are words and nothing else", async () => {
    const { status, page } = await explained(join(folder, hostileName));
    expect(status).toBe(0);
    const body = page.slice(page.indexOf("<body>"));
    expect(body).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(body).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(page).not.toMatch(/<script|<img src=x|<b onclick|javascript:/i);
    // oxlint-disable-next-line no-control-regex
    expect(page).not.toMatch(/[\u001b\u202e]/);
    // The quote that was marked is the one that stands there.
    expect(body).toMatch(/<mark class="winner">Curriculum Vitae<\/mark>/);
  });

  test("is one file that fetches nothing and runs nothing, twice the same", async () => {
    const one = await explained(join(folder, "cv.pdf"));
    const other = await explained(join(folder, "cv.pdf"));
    expect(one.page).toBe(other.page);
    expect(one.page).toContain("default-src 'none'");
    expect(one.page.replaceAll(/data:image\/png;base64,[^"]+/g, "")).not.toMatch(
      /https?:|url\(|@import|<link/,
    );
  });

  test("a page that was there stays until the new one is whole, and nothing else is left", async () => {
    const place = join(folder, "kept");
    await mkdir(place);
    await writeFile(join(place, "why.html"), "the old one");
    const { status } = await dossier("--html", join(place, "why.html"), join(folder, "none.pdf"));
    expect(status).toBe(1);
    expect(await readdir(place)).toEqual(["why.html"]);
    expect(await readFile(join(place, "why.html"), "utf8")).toBe("the old one");
  });
});

import { PDFDocument } from "pdf-lib";
import { afterAll, describe, expect, test } from "vitest";
import { documentReader } from "../../../shared/adapters/reader/reader.ts";
import { encrypted, pagePdf, texts, typst } from "./make.ts";

const reader = documentReader({ ocr: false });
afterAll(() => reader.close());
const read = (bytes: Uint8Array, name = "file.pdf") => reader.read({ name, type: "application/pdf", bytes });

describe("PDF", () => {
  test("gives pages with sizes, fonts, bold titles and bookmarks", async () => {
    const reading = await read(
      typst('#set page(paper: "a5")\n= Education\nStudied in a town.\n#pagebreak()\n== Work\nWorked there.'),
    );
    expect(reading).toMatchObject({ format: "pdf", pagesEstimated: false });
    expect(texts(reading)).toEqual([
      ["Education", "Studied in a town."],
      ["Work", "Worked there."],
    ]);
    const [first] = reading.pages;
    expect(first).toMatchObject({ number: 1, width: 419.5, height: 595.3, source: "text" });
    expect(first?.lines.map(({ bold }) => bold)).toEqual([true, false]);
    expect((first?.lines[0]?.size ?? 0) > (first?.lines[1]?.size ?? 0)).toBe(true);
    expect(reading.bookmarks).toEqual([
      { title: "Education", page: 1 },
      { title: "Work", page: 2 },
    ]);
  });

  test("gives two columns in reading order, with words parted at line ends joined", async () => {
    const column =
      "Dampfschifffahrtsgesellschaften beschäftigen Kapitäne, Steuerleute und Maschinisten verschiedener Fachrichtungen. ";
    const source = `#set page(columns: 2)\n#set text(lang: "de", hyphenate: true)\n#set par(justify: true)\n= Anfang\n${column.repeat(4)}\n#colbreak()\n= Ende\n${column.repeat(4)}`;
    const [lines = []] = texts(await read(typst(source)));
    const whole = lines.join(" ");
    expect(whole.indexOf("Anfang")).toBe(0);
    expect(lines.indexOf("Ende")).toBe(lines.length / 2);
    expect(whole.match(/Dampfschifffahrtsgesellschaften/g)).toHaveLength(8);
    expect(whole.match(/Fachrichtungen/g)).toHaveLength(8);
  });

  test("gives a table row by row", async () => {
    const source =
      "#table(columns: (1fr, 2cm, 2cm), [Course], [ECTS], [Grade], [Algebra], [6], [1,3], [Logic], [9], [2,0])";
    expect(texts(await read(typst(source)))).toEqual([
      ["Course\tECTS\tGrade", "Algebra\t6\t1,3", "Logic\t9\t2,0"],
    ]);
  });

  test("gives a title of letters set apart as words", async () => {
    const [lines] = texts(await read(typst("#text(tracking: 8pt, size: 16pt)[CURRICULUM VITAE]\n\nJo Roe")));
    expect(lines).toEqual(["CURRICULUM VITAE", "Jo Roe"]);
  });

  test("gives references that stand side by side one after the other", async () => {
    const card = (name: string) =>
      `[Prof. ${name} \\ University of Town \\ ${name.toLowerCase()}\\@example.org]`;
    const [lines] = texts(
      await read(typst(`= References\n#grid(columns: (1fr, 1fr), ${card("Berg")}, ${card("Holm")})`)),
    );
    expect(lines).toEqual([
      "References",
      "Prof. Berg",
      "University of Town",
      "berg@example.org",
      "Prof. Holm",
      "University of Town",
      "holm@example.org",
    ]);
  });

  test.each([
    ["sideways on an upright page", pagePdf("BT /F1 12 Tf 0 1 -1 0 200 100 Tm (Turned by hand) Tj ET"), 842],
    [
      "upright on a page that is turned",
      pagePdf("BT /F1 12 Tf 100 100 Td (Turned by hand) Tj ET", { page: "/Rotate 90" }),
      595,
    ],
    [
      "turned back by its page",
      pagePdf("BT /F1 12 Tf 0 1 -1 0 200 100 Tm (Turned by hand) Tj ET", { page: "/Rotate 90" }),
      842,
    ],
  ])("gives text %s upright", async (_, bytes, width) => {
    const { pages } = await read(bytes);
    expect(pages[0]?.lines).toMatchObject([{ text: "Turned by hand", x: 100, size: 12 }]);
    expect(pages[0]?.width).toBe(width);
  });

  test("gives the entries of contents without signs of no width", async () => {
    const [lines = []] = texts(await read(typst("#outline()\n= Results\nText.")));
    expect(lines.find((line) => line.startsWith("Results"))).toMatch(/^Results[ .]+\s1$/);
  });

  test("gives a note in the margin after the text", async () => {
    const bytes = pagePdf(
      "BT /F1 9 Tf 0 1 -1 0 20 300 Tm (Stamp) Tj ET BT /F1 12 Tf 100 700 Td (The whole of the text) Tj ET",
    );
    expect(texts(await read(bytes))).toEqual([["The whole of the text", "Stamp"]]);
  });

  test("counts size with what scales the text", async () => {
    const { pages } = await read(pagePdf("q 0.24 0 0 0.24 0 0 cm BT /F1 50 Tf 400 2000 Td (Scaled) Tj ET Q"));
    expect(pages[0]?.lines[0]).toMatchObject({ text: "Scaled", size: 12, x: 96 });
  });

  test("puts TeX's accents on the letters they stand over", async () => {
    const accent =
      "BT /F1 12 Tf 100 700 Td (Gr) Tj ET BT /F1 12 Tf 111.5 700 Td (\\250) Tj ET BT /F1 12 Tf 110.7 700 Td (o\\337e) Tj ET";
    const font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";
    const bytes = Buffer.from(
      Buffer.from(pagePdf(accent))
        .toString("latin1")
        .replace("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", font),
      "latin1",
    );
    expect(texts(await read(bytes))).toEqual([["Größe"]]);
  });

  test("gives what was filled into a form's fields", async () => {
    const document = await PDFDocument.create();
    const field = document.getForm().createTextField("name");
    field.setText("Kari Nordmann");
    field.addToPage(document.addPage([400, 400]), { x: 50, y: 300, width: 200, height: 20 });
    expect(texts(await read(await document.save()))).toEqual([["Kari Nordmann"]]);
  });

  test("opens behind an owner's password, and says that a user's is asked for", async () => {
    const plain = typst("Jo Roe");
    expect(texts(await read(await encrypted(plain, "", "owner")))).toEqual([["Jo Roe"]]);
    const locked = await read(await encrypted(plain, "user", "owner"));
    expect(locked).toMatchObject({ format: "pdf", pages: [], fault: { code: "encrypted" } });
    expect(locked.fault?.detail).toContain("password");
  });

  test("opens with lines of a mail program before it", async () => {
    const bytes = Buffer.concat([Buffer.from("Content-Type: application/pdf\r\n\r\n"), typst("Jo Roe")]);
    expect(texts(await read(bytes, "x.bin"))).toEqual([["Jo Roe"]]);
  });

  test("says of an empty page, and of a picture when words are not to be read, that it has none", async () => {
    expect((await read(typst("#rect(width: 100%, height: 90%, fill: blue)"))).pages).toMatchObject([
      { lines: [], source: "none" },
    ]);
  });
});

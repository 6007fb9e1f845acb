import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import iconv from "iconv-lite";
import { afterAll, describe, expect, test } from "vitest";
import { documentReader } from "../../../shared/adapters/reader/reader.ts";
import { ascii, docx, odt, paragraph, texts, typst, zip } from "./make.ts";

const reader = documentReader({ ocr: false });
afterAll(() => reader.close());
const read = (bytes: Uint8Array, name = "file", type = "application/octet-stream") =>
  reader.read({ name, type, bytes });

describe("DOCX", () => {
  test("headings, tables and pages come through", async () => {
    const row = (...cells: string[]) =>
      new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: "Karakterutskrift", heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              alignment: AlignmentType.CENTER,
              children: [new TextRun({ text: "Kari Nordmann", bold: true, size: 28 })],
            }),
            new Table({ rows: [row("Emne", "Poeng", "Karakter"), row("Statistikk", "10", "B")] }),
            new Paragraph({ children: [new PageBreak()] }),
            new Paragraph("På neste side"),
          ],
        },
      ],
    });
    const reading = await read(new Uint8Array(await Packer.toBuffer(document)));
    expect(reading.format).toBe("docx");
    expect(reading.pagesEstimated).toBe(true);
    expect(texts(reading)).toEqual([
      ["Karakterutskrift", "Kari Nordmann", "Emne\tPoeng\tKarakter", "Statistikk\t10\tB"],
      ["På neste side"],
    ]);
    expect(reading.pages[0]?.lines[1]).toMatchObject({ bold: true, size: 14 });
  });

  const relations = (target: string) => ({
    "word/_rels/document.xml.rels": `<Relationships><Relationship Id="r1" TargetMode="External" Target="${target}"/></Relationships>`,
  });
  const link = (words: string) =>
    `<w:p><w:hyperlink r:id="r1"><w:r><w:t>${words}</w:t></w:r></w:hyperlink></w:p>`;
  test.each([
    [
      "a link's address behind other words",
      docx(link("E-Mail"), relations("mailto:jo@example.org?subject=x")),
      ["E-Mail (jo@example.org)"],
    ],
    [
      "no address twice",
      docx(link("jo@example.org"), relations("mailto:jo@example.org")),
      ["jo@example.org"],
    ],
    [
      "inserted words, not deleted ones",
      docx(
        `<w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>`,
      ),
      ["new"],
    ],
    [
      "a text box once",
      docx(
        `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph("boxed")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph("boxed")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ),
      ["boxed"],
    ],
    [
      "header before, footer and notes after",
      docx(paragraph("body"), {
        "word/header1.xml": `<w:hdr>${paragraph("Jo Roe")}</w:hdr>`,
        "word/footer1.xml": `<w:ftr>${paragraph("page 1")}</w:ftr>`,
        "word/footnotes.xml": `<w:footnotes>${paragraph("a note")}</w:footnotes>`,
      }),
      ["Jo Roe", "body", "a note", "page 1"],
    ],
    [
      "tabs and line breaks",
      docx(`<w:p><w:r><w:t>2019</w:t><w:tab/><w:t>Town</w:t><w:br/><w:t>below</w:t></w:r></w:p>`),
      ["2019\tTown", "below"],
    ],
    ["items of a list", docx(paragraph("first", "<w:pPr><w:numPr/></w:pPr>")), ["• first"]],
    ["a title of letters set apart", docx(paragraph("L E B E N S L A U F")), ["LEBENSLAUF"]],
    [
      "no entity that the file defines itself",
      zip({
        "word/document.xml": `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document>${paragraph("safe &b; &amp; sound")}</w:document>`,
      }),
      ["safe &b; & sound"],
    ],
  ])("gives %s", async (_, bytes, lines) => expect(texts(await read(bytes))).toEqual([lines]));

  test("bold and size are taken from styles and what they are based on", async () => {
    const styles = `<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:styleId="Base"><w:rPr><w:b/></w:rPr></w:style><w:style w:styleId="Title"><w:basedOn w:val="Base"/><w:rPr><w:sz w:val="40"/></w:rPr></w:style></w:styles>`;
    const body = paragraph("Motivation", '<w:pPr><w:pStyle w:val="Title"/></w:pPr>') + paragraph("Dear all");
    const [page] = (await read(docx(body, { "word/styles.xml": styles }))).pages;
    expect(page?.lines.map(({ bold, size }) => [bold, size])).toEqual([
      [true, 20],
      [false, 11],
    ]);
  });
});

const cell = (...lines: readonly string[]) => `<w:tc>${lines.map((line) => paragraph(line)).join("")}</w:tc>`;
const rowOf = (...cells: readonly string[]) => docx(`<w:tbl><w:tr>${cells.join("")}</w:tr></w:tbl>`);

describe("a table's row", () => {
  test.each([
    ["is one line", rowOf(cell("Logic"), cell(), cell("1,3")), ["Logic\t\t1,3"]],
    [
      "takes a wrapped entry in",
      rowOf(cell("Logic", "and sets"), cell("6"), cell("1,3")),
      ["Logic and sets\t6\t1,3"],
    ],
    [
      "is followed by what stands beside a date",
      rowOf(cell("2019 – 2021"), cell("Data scientist", "Forecasts", "Deployment")),
      ["2019 – 2021\tData scientist", "Forecasts", "Deployment"],
    ],
    [
      "is read column by column where it lays out a page",
      rowOf(cell("Contact", "Long Street 5", "Town"), cell("Experience", "A firm", "A school")),
      ["Contact", "Long Street 5", "Town", "Experience", "A firm", "A school"],
    ],
  ])("%s", async (_, bytes, lines) => expect(texts(await read(bytes))).toEqual([lines]));
});

test("a section of a DOCX begins on a new page unless it says otherwise", async () => {
  const ends = (type: string) => `<w:pPr><w:sectPr>${type}</w:sectPr></w:pPr>`;
  const body =
    paragraph("one", ends("")) + paragraph("two", ends('<w:type w:val="continuous"/>')) + paragraph("three");
  expect(texts(await read(docx(body)))).toEqual([["one"], ["two", "three"]]);
});

describe("ODT", () => {
  const counted = (pages: number) => ({
    "meta.xml": `<m><meta:document-statistic meta:page-count="${pages}"/></m>`,
  });
  test.each([
    [
      "spaces, tabs and line breaks",
      odt('<text:p>a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d</text:p>'),
      ["a  b\tc", "d"],
    ],
    [
      "tables as rows",
      odt(
        "<table:table><table:table-row><table:table-cell><text:p>Vak</text:p></table:table-cell><table:table-cell><text:p>Punt</text:p></table:table-cell></table:table-row></table:table>",
      ),
      ["Vak\tPunt"],
    ],
    [
      "items of a list",
      odt("<text:list><text:list-item><text:p>een</text:p></text:list-item></text:list>"),
      ["• een"],
    ],
    [
      "links' targets",
      odt('<text:p><text:a xlink:href="mailto:jo@example.org">mail</text:a></text:p>'),
      ["mail (jo@example.org)"],
    ],
    [
      "header and footer",
      odt("<text:p>body</text:p>", {
        "styles.xml":
          "<s><style:master-page><style:header><text:p>Jo Roe</text:p></style:header><style:footer><text:p>foot</text:p></style:footer></style:master-page></s>",
      }),
      ["Jo Roe", "body", "foot"],
    ],
    [
      "no comments",
      odt("<text:p>seen<office:annotation><text:p>unseen</text:p></office:annotation></text:p>"),
      ["seen"],
    ],
  ])("gives %s", async (_, bytes, lines) => expect(texts(await read(bytes))).toEqual([lines]));

  test("has dependable pages where its statistics count them", async () => {
    const body = ["one", "two", "three", "four"].map((text) => `<text:p>${text}</text:p>`).join("");
    expect(await read(odt(body))).toMatchObject({ format: "odt", pagesEstimated: true, pages: [{}] });
    const reading = await read(odt(body, counted(2)));
    expect(reading.pagesEstimated).toBe(false);
    expect(texts(reading)).toEqual([
      ["one", "two"],
      ["three", "four"],
    ]);
  });

  test("parts its pages where a style breaks them", async () => {
    const styles =
      '<style:style style:name="P1"><style:paragraph-properties fo:break-before="page"/></style:style>';
    const reading = await read(
      odt('<text:p>one</text:p><text:p text:style-name="P1">two</text:p>', {}, styles),
    );
    expect(texts(reading)).toEqual([["one"], ["two"]]);
  });

  test("is encrypted where its manifest says so", async () => {
    const manifest = "<m><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></m>";
    const reading = await read(odt("<text:p>x</text:p>", { "META-INF/manifest.xml": manifest }));
    expect(reading.fault?.code).toBe("encrypted");
  });
});

describe("RTF", () => {
  test.each([
    [
      "code page and Unicode",
      "{\\rtf1\\ansi\\ansicpg1252 Stra\\'dfe \\u8211? Gr\\u246\\'f6\\'dfe\\par}",
      ["Straße – Größe"],
    ],
    [
      "no fonts, styles, pictures and notes of programs",
      "{\\rtf1{\\fonttbl{\\f0 Arial;}}{\\stylesheet{\\s0 Normal;}}{\\*\\generator Writer;}{\\info{\\title Secret}}{\\pict 00ff}Hello\\par}",
      ["Hello"],
    ],
    [
      "rows of tables",
      "{\\rtf1\\trowd\\cellx1\\cellx2 Fach\\cell Note\\cell\\row Mathe\\cell 1,3\\cell\\row}",
      ["Fach\tNote", "Mathe\t1,3"],
    ],
    [
      "fonts of other code pages",
      "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset238 B;}}\\f0 K\\f1\\'f8\\f0\\'f8\\par}",
      ["Křø"],
    ],
    [
      "links' targets",
      '{\\rtf1{\\field{\\*\\fldinst HYPERLINK "mailto:jo@example.org"}{\\fldrslt mail me}}\\par}',
      ["mail me (jo@example.org)"],
    ],
    ["braces and backslashes", "{\\rtf1 a \\{b\\} c\\\\d\\~e\\par}", ["a {b} c\\d e"]],
    ["as many substitutes as it says", "{\\rtf1\\uc2\\u8364\\'80\\'80 ok\\uc1\\par}", ["€ ok"]],
    ["what is left of a file that was cut off", "{\\rtf1 begins {\\b bold", ["begins bold"]],
  ])("gives %s", async (_, source, lines) => {
    const reading = await read(ascii(source));
    expect(reading.format).toBe("rtf");
    expect(texts(reading)).toEqual([lines]);
  });

  test("parts its pages at page breaks, and knows bold and size", async () => {
    const reading = await read(ascii("{\\rtf1\\fs24{\\b\\fs32 Title}\\par text\\page next\\par}"));
    expect(texts(reading)).toEqual([["Title", "text"], ["next"]]);
    expect(reading.pages[0]?.lines[0]).toMatchObject({ bold: true, size: 16 });
    expect(reading.pages[0]?.lines[1]).toMatchObject({ bold: false, size: 12 });
  });
});

describe("plain text", () => {
  const sentence = "Søknad om stilling – med «ære» og Größe";
  test.each([
    ["UTF-8", Buffer.from(sentence)],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${sentence}`)],
    ["UTF-16 with a mark", iconv.encode(sentence, "utf16le", { addBOM: true })],
    ["UTF-16 without a mark", iconv.encode(sentence, "utf16le")],
    ["UTF-16 the other way round", iconv.encode(sentence, "utf16be", { addBOM: true })],
    ["windows-1252", iconv.encode(sentence, "windows-1252")],
  ])("is understood in %s", async (_, bytes) => {
    const reading = await read(new Uint8Array(bytes), "brev.txt", "text/plain");
    expect(reading.format).toBe("txt");
    expect(texts(reading)).toEqual([[sentence]]);
  });

  test("follows the charset announced where the bytes are not UTF-8", async () => {
    const bytes = new Uint8Array(iconv.encode("Wałęsa, Łódź", "iso-8859-2"));
    expect(texts(await read(bytes, "a.txt", "text/plain; charset=iso-8859-2"))).toEqual([["Wałęsa, Łódź"]]);
  });

  test("is rid of signs without a width", async () => {
    expect(texts(await read(Buffer.from("Work\u200Bplace\u2060 1")))).toEqual([["Workplace 1"]]);
  });

  test("parts its pages at form feeds", async () => {
    expect(texts(await read(ascii("one\r\ntwo\f\nthree")))).toEqual([["one", "two"], ["three"]]);
  });
});

describe("HTML and Markdown", () => {
  test("HTML gives words, rows and links, no scripts", async () => {
    const source =
      '<!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body><h1>Vitae</h1><script>bad()</script><table><tr><th>Year</th><th>Place</th></tr><tr><td>2019</td><td>Oslo</td></tr></table><ul><li>one</li></ul><p>write <a href="mailto:jo@example.org">me</a>&nbsp;soon</p></body></html>';
    const reading = await read(ascii(source), "cv.dat");
    expect(reading.format).toBe("html");
    expect(texts(reading)).toEqual([
      ["Vitae", "Year\tPlace", "2019\tOslo", "• one", "write me (jo@example.org) soon"],
    ]);
  });

  test("HTML in the charset that it names itself", async () => {
    const bytes = iconv.encode('<html><meta charset="iso-8859-2"><p>Łódź</p></html>', "iso-8859-2");
    expect(texts(await read(new Uint8Array(bytes)))).toEqual([["Łódź"]]);
  });

  test("Markdown gives what its reader sees", async () => {
    const source =
      "# Jo Roe\n\n**Skills**\n\n- Python, *R*\n- a_b_c\n\n| Year | Place |\n| --- | --- |\n| 2019 | Oslo |\n\n[mail](mailto:jo@example.org)\n";
    const reading = await read(ascii(source), "cv.md");
    expect(reading.format).toBe("md");
    expect(texts(reading)).toEqual([
      ["Jo Roe", "Skills", "• Python, R", "• a_b_c", "Year\tPlace", "2019\tOslo", "mail (jo@example.org)"],
    ]);
    expect(reading.pages[0]?.lines.slice(0, 3).map(({ bold }) => bold)).toEqual([true, true, false]);
  });
});

describe("Apple Pages", () => {
  const preview = typst("= Curriculum vitae\nJo Roe #pagebreak() Education");
  test.each([
    ["of now", { "Index/Document.iwa": "closed", "QuickLook/Preview.pdf": preview, "preview.jpg": "small" }],
    ["of before 2013", { "index.xml.gz": "closed", "QuickLook/Preview.pdf": preview }],
    [
      "in a folder of its name",
      { "cv.pages/Index/Document.iwa": "closed", "cv.pages/QuickLook/Preview.pdf": preview },
    ],
  ])("gives the pages of its preview: %s", async (_, parts) => {
    const reading = await read(zip(parts), "cv.pages");
    expect(reading).toMatchObject({ format: "pages", pagesEstimated: false, bookmarks: [] });
    expect(texts(reading)).toEqual([["Curriculum vitae", "Jo Roe"], ["Education"]]);
  });

  test("asks for a PDF where there is no preview", async () => {
    const reading = await read(zip({ "Index/Document.iwa": "closed" }), "cv.pages");
    expect(reading).toMatchObject({ format: "pages", pages: [], fault: { code: "wrong-format" } });
    expect(reading.fault?.detail).toContain("Export it as PDF");
  });

  test("says that its preview is damaged, and takes slides for none of its own", async () => {
    const cut = preview.subarray(0, preview.length / 2);
    const damaged = await read(zip({ "Index/Document.iwa": "closed", "QuickLook/Preview.pdf": cut }));
    expect(damaged.fault?.code).toBe("damaged");
    const slides = await read(zip({ "Index/Document.iwa": "closed", "Index/Slide-1.iwa": "closed" }));
    expect(slides).toMatchObject({ format: "unknown", fault: { code: "wrong-format" } });
  });
});

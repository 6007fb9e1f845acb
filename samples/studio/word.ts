import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { unzipSync, zipSync } from "fflate";

/** A paragraph: plain, a heading, a list item, or a row of two columns. */
export type Block =
  | string
  | { readonly title: string }
  | { readonly heading: string }
  | { readonly item: string }
  | { readonly row: readonly [string, string] };

/** When every part of the file says it was made, so that the same text gives the same bytes. */
const made = new Date("2021-01-01T00:00:00");
const madeText = "2021-01-01T00:00:00Z";

/** A Word file as people write them: headings, paragraphs, bullets and a table without lines. */
export async function word(blocks: readonly Block[], font = "Calibri"): Promise<Buffer> {
  const document = new Document({
    creator: "Microsoft Office User",
    styles: { default: { document: { run: { font, size: 22 } } } },
    sections: [{ children: blocks.map(paragraph) }],
  });
  const parts = unzipSync(new Uint8Array(await Packer.toBuffer(document)));
  const timeless = Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [
      name,
      name === "docProps/core.xml" ? withoutTime(bytes) : bytes,
    ]),
  );
  return Buffer.from(zipSync(timeless, { mtime: made }));
}

const withoutTime = (bytes: Uint8Array) =>
  Buffer.from(
    Buffer.from(bytes)
      .toString()
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, madeText),
  );

function paragraph(block: Block): Paragraph | Table {
  if (typeof block === "string")
    return new Paragraph({ children: [new TextRun(block)], spacing: { after: 120 } });
  if ("title" in block) return new Paragraph({ text: block.title, heading: HeadingLevel.TITLE });
  if ("heading" in block) return new Paragraph({ text: block.heading, heading: HeadingLevel.HEADING_1 });
  if ("item" in block) return new Paragraph({ text: block.item, bullet: { level: 0 } });
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  const borders = { top: none, bottom: none, left: none, right: none };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [2200, 6800],
    rows: [
      new TableRow({
        children: block.row.map(
          (text, index) =>
            new TableCell({
              borders,
              width: { size: index === 0 ? 2200 : 6800, type: WidthType.DXA },
              children: [new Paragraph(text)],
            }),
        ),
      }),
    ],
  });
}

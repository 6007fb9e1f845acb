import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { mailReader } from "../../../shared/adapters/mail/reader.ts";
import { filePart, head, mixed, pdf, readMail, sha256, textPart } from "./mails.ts";

const listed = (mail: Awaited<ReturnType<typeof readMail>>) =>
  mail.message.attachments.map(({ file, origin, decoration }) => [file, origin, decoration]);
const codes = (mail: Awaited<ReturnType<typeof readMail>>) => mail.message.problems.map(({ code }) => code);

describe("zip archives", () => {
  const archive = zipSync({
    "cv.pdf": pdf,
    "sub/Zeugnis für Müller.pdf": pdf,
    "__MACOSX/._cv.pdf": strToU8("x"),
  });

  test("their files are documents under the archive's name, the archive itself is not", async () => {
    const mail = await readMail(mixed([textPart("hi"), filePart("papers.zip", archive, "application/zip")]));
    expect(listed(mail)).toEqual([
      ["papers.zip", "part", true],
      ["papers.zip/cv.pdf", "archive", false],
      ["papers.zip/sub/Zeugnis für Müller.pdf", "archive", false],
    ]);
    expect(sha256(mail.contents.get(mail.message.attachments[1]?.sha256 ?? "") ?? new Uint8Array())).toBe(
      sha256(pdf),
    );
  });

  test("an archive in an archive is opened, to a depth", async () => {
    let nested = zipSync({ "cv.pdf": pdf });
    for (let level = 0; level < 3; level++) nested = zipSync({ [`inner${level}.zip`]: nested });
    const mail = await readMail(mixed([filePart("papers.zip", nested)]));
    expect(mail.message.attachments.at(-1)?.file).toBe("papers.zip/inner2.zip/inner1.zip/inner0.zip/cv.pdf");
    for (let level = 3; level < 9; level++) nested = zipSync({ [`inner${level}.zip`]: nested });
    expect((await readMail(mixed([filePart("papers.zip", nested)]))).message.quarantine?.code).toBe(
      "nested-too-deep",
    );
  });

  test("a name that leads out of the archive does not", async () => {
    const mail = await readMail(
      mixed([filePart("papers.zip", zipSync({ "../../etc/cv.pdf": pdf, "C:\\x\\b.pdf": pdf }))]),
    );
    expect(listed(mail).map(([file]) => file)).toEqual([
      "papers.zip",
      "papers.zip/etc/cv.pdf",
      "papers.zip/C:/x/b.pdf",
    ]);
  });

  test("an archive that inflates without end waits for a person", async () => {
    const bomb = zipSync({ "zeros.pdf": new Uint8Array(60_000_000) });
    const mail = await readMail(mixed([filePart("papers.zip", bomb)]));
    expect(mail.message.quarantine?.code).toBe("archive-too-large");
  });

  test("an archive of more files than any application waits for a person", async () => {
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`${index}.txt`, strToU8("x")])),
    );
    expect((await readMail(mixed([filePart("papers.zip", many)]))).message.quarantine?.code).toBe(
      "archive-too-large",
    );
  });

  test("an encrypted archive stays, and is named as such", async () => {
    const encrypted = Buffer.from(zipSync({ "cv.pdf": pdf }));
    encrypted[6] = (encrypted[6] ?? 0) | 1;
    const directory = encrypted.indexOf(Buffer.from("PK\u0001\u0002", "latin1"));
    encrypted[directory + 8] = (encrypted[directory + 8] ?? 0) | 1;
    const mail = await readMail(mixed([filePart("papers.zip", encrypted)]));
    expect(listed(mail)).toEqual([["papers.zip", "part", false]]);
    expect(codes(mail)).toEqual(["encrypted-archive"]);
  });

  test("a cut archive stays, and is named as damaged", async () => {
    const mail = await readMail(mixed([filePart("papers.zip", archive.slice(0, 60))]));
    expect(listed(mail)).toEqual([["papers.zip", "part", false]]);
    expect(codes(mail)).toEqual(["damaged-archive"]);
  });

  test("a DOCX is a document, not an archive", async () => {
    const docx = zipSync({ "[Content_Types].xml": strToU8("<x/>"), "word/document.xml": strToU8("<x/>") });
    expect(listed(await readMail(mixed([filePart("cv.docx", docx)])))).toEqual([["cv.docx", "part", false]]);
  });

  test("RAR and 7z are not opened, and it is said so", async () => {
    const mail = await readMail(
      mixed([filePart("papers.rar", Buffer.from("Rar!\u001a\u0007\u0001\u0000", "latin1"))]),
    );
    expect(codes(mail)).toEqual(["unknown-archive"]);
  });
});

/** A TNEF stream of attachments as Outlook writes it (MS-OXTNEF). */
function tnef(
  files: readonly { readonly title: string; readonly longName?: string; readonly bytes: Uint8Array }[],
): Buffer {
  const attribute = (level: number, id: number, kind: number, data: Uint8Array) => {
    const start = Buffer.alloc(9);
    start[0] = level;
    start.writeUInt16LE(id, 1);
    start.writeUInt16LE(kind, 3);
    start.writeUInt32LE(data.length, 5);
    const end = Buffer.alloc(2);
    end.writeUInt16LE(data.reduce((sum, byte) => (sum + byte) & 0xffff, 0));
    return Buffer.concat([start, data, end]);
  };
  const properties = (name: string) => {
    const text = Buffer.from(`${name}\0`, "utf16le");
    const start = Buffer.alloc(16);
    start.writeUInt32LE(1, 0);
    start.writeUInt16LE(0x1f, 4);
    start.writeUInt16LE(0x3707, 6);
    start.writeUInt32LE(1, 8);
    start.writeUInt32LE(text.length, 12);
    return Buffer.concat([start, text, Buffer.alloc(-text.length & 3)]);
  };
  const signature = Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0]);
  return Buffer.concat([
    signature,
    attribute(1, 0x9006, 8, Buffer.from([0, 0, 1, 0])),
    ...files.flatMap(({ title, longName, bytes }) => [
      attribute(2, 0x9002, 6, Buffer.alloc(14)),
      attribute(2, 0x800f, 6, bytes),
      attribute(2, 0x8010, 1, Buffer.from(`${title}\0`, "latin1")),
      ...(longName ? [attribute(2, 0x9005, 6, properties(longName))] : []),
    ]),
  ]);
}

describe("winmail.dat", () => {
  const files = tnef([
    { title: "LEBENS~1.PDF", longName: "Lebenslauf Jürgen Müßig.pdf", bytes: pdf },
    { title: "cv.pdf", bytes: Buffer.from("other") },
  ]);

  test("its files are documents with their long names, itself is kept as decoration", async () => {
    const mail = await readMail(
      mixed([textPart("hi"), filePart("winmail.dat", files, "application/ms-tnef")]),
    );
    expect(listed(mail)).toEqual([
      ["winmail.dat", "part", true],
      ["Lebenslauf Jürgen Müßig.pdf", "tnef", false],
      ["cv.pdf", "tnef", false],
    ]);
    expect(mail.message.attachments[1]?.sha256).toBe(sha256(pdf));
  });

  test("a damaged one gives what it has, and is named as damaged", async () => {
    const mail = await readMail(
      mixed([filePart("winmail.dat", files.subarray(0, -20), "application/ms-tnef")]),
    );
    expect(codes(mail)).toEqual(["damaged-tnef"]);
    expect(listed(mail)[1]).toEqual(["Lebenslauf Jürgen Müßig.pdf", "tnef", false]);
  });
});

describe("opaque S/MIME", () => {
  const der = (tag: number, ...parts: readonly Uint8Array[]) => {
    const content = Buffer.concat(parts);
    const length =
      content.length < 128 ? [content.length] : [0x82, content.length >> 8, content.length & 0xff];
    return Buffer.concat([Buffer.from([tag, ...length]), content]);
  };
  const oid = (hex: string) => der(6, Buffer.from(hex, "hex"));
  const signedData = (octets: Uint8Array) =>
    der(
      0x30,
      oid("2a864886f70d010702"),
      der(
        0xa0,
        der(
          0x30,
          der(2, Buffer.from([1])),
          der(0x31),
          der(0x30, oid("2a864886f70d010701"), der(0xa0, octets)),
        ),
      ),
    );
  const entity = Buffer.from(
    `Content-Type: multipart/mixed; boundary="I"\r\n\r\n--I\r\n${textPart("Dear committee")}\r\n--I\r\n${filePart("cv.pdf", pdf)}\r\n--I--\r\n`,
  );
  const mailOf = (bytes: Uint8Array, type = "signed-data") =>
    `${head({
      "Content-Type": `application/pkcs7-mime; smime-type=${type}; name="smime.p7m"`,
      "Content-Disposition": 'attachment; filename="smime.p7m"',
      "Content-Transfer-Encoding": "base64",
    })}\r\n${Buffer.from(bytes).toString("base64")}\r\n`;

  test.each([
    ["DER", signedData(der(4, entity))],
    [
      "BER in pieces",
      signedData(
        Buffer.concat([
          Buffer.from([0x24, 0x80]),
          der(4, entity.subarray(0, 100)),
          der(4, entity.subarray(100)),
          Buffer.from([0, 0]),
        ]),
      ),
    ],
  ])("signed text and files are read (%s)", async (_, bytes) => {
    const mail = await readMail(mailOf(bytes));
    expect(mail.message.text).toBe("Dear committee");
    expect(listed(mail)).toEqual([
      ["smime.p7m", "part", true],
      ["cv.pdf", "smime", false],
    ]);
  });

  test("a file that was signed by itself is that file", async () => {
    const mail = await readMail(mixed([textPart("hi"), filePart("cv.pdf.p7m", signedData(der(4, pdf)))]));
    expect(listed(mail)).toEqual([
      ["cv.pdf.p7m", "part", true],
      ["cv.pdf", "smime", false],
    ]);
  });

  test("what is encrypted waits for a person", async () => {
    const enveloped = der(0x30, oid("2a864886f70d010703"), der(0xa0, der(0x30)));
    expect((await readMail(mailOf(enveloped, "enveloped-data"))).message.quarantine?.code).toBe(
      "encrypted-mail",
    );
  });
});

describe("programs", () => {
  const windows = Buffer.concat([
    Buffer.from("MZ"),
    Buffer.alloc(58),
    Buffer.from([0x40, 0, 0, 0]),
    Buffer.from("PE\0\0"),
  ]);
  test.each([
    ["cv.exe", pdf],
    ["cv.pdf.scr", pdf],
    ["cv.js", Buffer.from("alert(1)")],
    ["cv.pdf", windows],
    ["cv.pdf", Buffer.from("\u007fELF\u0002", "latin1")],
    ["papers.zip", zipSync({ "cv.pdf.exe": pdf })],
  ])("%s waits for a person", async (name, bytes) => {
    expect((await readMail(mixed([textPart("hi"), filePart(name, bytes)]))).message.quarantine?.code).toBe(
      "program",
    );
  });

  test("a text that begins with MZ is no program", async () => {
    const text = Buffer.from(`MZ Consulting\n${"Dear committee, ".repeat(20)}`);
    expect(
      (await readMail(mixed([filePart("letter.txt", text, "text/plain")]))).message.quarantine,
    ).toBeUndefined();
  });
});

test("files in all mails of one message share one budget", async () => {
  const inner = mixed([filePart("papers.zip", zipSync({ "a.txt": strToU8("a"), "b.txt": strToU8("b") }))]);
  const outer = mixed(
    Array.from(
      { length: 5 },
      () => `Content-Type: message/rfc822\r\n\r\n${inner.replaceAll('"B"', '"I"').replaceAll("--B", "--I")}`,
    ),
  );
  async function* raw() {
    yield Buffer.from(outer, "latin1");
  }
  const { message } = await mailReader({ maxFiles: 8 }).read(raw());
  expect(message.quarantine?.code).toBe("archive-too-large");
});

import { describe, expect, test } from "vitest";
import { isDecoration, type AttachedFile } from "../../../shared/domain/mail/decoration.ts";
import { safeFileName, uniqueNames } from "../../../shared/domain/mail/file-name.ts";
import { pictureSize } from "../../../shared/domain/mail/picture.ts";

describe("a file's name", () => {
  test.each([
    ["cv.pdf", "cv.pdf"],
    ["  Lebenslauf Müller .pdf", "Lebenslauf Müller .pdf"],
    ["C:\\Users\\jane\\cv.pdf", "cv.pdf"],
    ["../../etc/passwd", "passwd"],
    ["papers/", "papers"],
    ["cv\u0000.pdf", "cv.pdf"],
    ["cv\u202efdp.exe", "cvfdp.exe"],
    ["cv\r\n .pdf", "cv  .pdf"],
    ["Mu\u0308ller.pdf", "Müller.pdf"],
    ["..", undefined],
    ["\u200f", undefined],
    [undefined, undefined],
  ])("%j becomes %j", (given, safe) => {
    expect(safeFileName(given)).toBe(safe);
  });

  test("that is too long keeps its ending", () => {
    const safe = safeFileName(`${"x".repeat(500)}.pdf`);
    expect(safe?.length).toBeLessThanOrEqual(255);
    expect(safe).toMatch(/…\.pdf$/);
  });

  test("stands once in a message, whatever its case", () => {
    const unique = uniqueNames();
    expect(["cv.pdf", "CV.pdf", "cv (2).pdf", "cv.pdf", "README", "readme"].map(unique)).toEqual([
      "cv.pdf",
      "CV (2).pdf",
      "cv (2) (2).pdf",
      "cv (3).pdf",
      "README",
      "readme (2)",
    ]);
  });
});

/** A PNG header of that size in pixels, filled up to so many bytes. */
function png(width: number, height: number, bytes: number): Uint8Array {
  const file = Buffer.alloc(Math.max(bytes, 30));
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]).copy(
    file,
  );
  file.writeUInt32BE(width, 16);
  file.writeUInt32BE(height, 20);
  return file;
}

/** A JPEG with an EXIF segment before its frame header. */
function jpeg(width: number, height: number, bytes: number): Uint8Array {
  const file = Buffer.alloc(bytes);
  Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xc0, 0, 17, 8]).copy(file);
  file.writeUInt16BE(height, 19);
  file.writeUInt16BE(width, 21);
  return file;
}

test("a picture's size is read from its first bytes", () => {
  expect(pictureSize(png(640, 480, 100))).toEqual({ width: 640, height: 480 });
  expect(pictureSize(jpeg(3024, 4032, 100))).toEqual({ width: 3024, height: 4032 });
  expect(pictureSize(new Uint8Array(10))).toBeUndefined();
});

const scan: AttachedFile = {
  file: "IMG_1234.jpeg",
  type: "image/jpeg",
  bytes: jpeg(3024, 4032, 900_000),
  named: true,
  disposition: "attachment",
  shown: false,
  related: false,
};

describe("decoration and documents", () => {
  test.each<readonly [string, Partial<AttachedFile>, boolean]>([
    ["a photographed page, attached", {}, false],
    ["a photographed page, inline by a telephone", { disposition: "inline" }, false],
    ["a photographed page, shown in the text", { disposition: "inline", shown: true, related: true }, false],
    ["a scan of few bytes, shown in the text", { bytes: png(1240, 1754, 30_000), shown: true }, false],
    [
      "a signature logo, shown in the text",
      { file: "image001.png", bytes: png(300, 90, 8_000), shown: true },
      true,
    ],
    [
      "a sharp logo of many pixels, shown in the text",
      { file: "logo.png", bytes: png(1000, 1000, 40_000), shown: true },
      true,
    ],
    [
      "a wide banner, shown in the text",
      { file: "banner.png", bytes: png(1600, 400, 80_000), shown: true },
      true,
    ],
    ["a tracking pixel", { file: "attachment.gif", bytes: png(1, 1, 43), named: false }, true],
    ["a small icon, attached", { file: "icon.png", bytes: png(32, 32, 900) }, true],
    ["a passport photograph, attached", { file: "photo.jpg", bytes: jpeg(413, 531, 60_000) }, false],
    [
      "a logo that is related but not shown",
      { file: "image002.png", bytes: png(200, 60, 5_000), related: true },
      true,
    ],
    [
      "a PDF, inline by Apple Mail",
      { file: "cv.pdf", type: "application/pdf", disposition: "inline", bytes: Buffer.from("%PDF-") },
      false,
    ],
    [
      "a PDF that the text shows",
      { file: "cv.pdf", type: "application/pdf", shown: true, bytes: Buffer.from("%PDF-") },
      false,
    ],
    ["a vCard", { file: "jane.vcf", type: "text/x-vcard" }, true],
    ["a calendar part", { file: "invite.ics", type: "application/ics" }, true],
    ["an S/MIME signature", { file: "smime.p7s", type: "application/pkcs7-signature" }, true],
    ["an S/MIME signature by name", { file: "smime.p7s", type: "application/octet-stream" }, true],
    ["a PGP signature", { file: "signature.asc", type: "application/pgp-signature" }, true],
    [
      "a PGP key by name",
      {
        file: "key.asc",
        type: "application/octet-stream",
        bytes: Buffer.from("-----BEGIN PGP PUBLIC KEY BLOCK-----"),
      },
      true,
    ],
    ["a delivery report", { file: "attachment.txt", type: "message/delivery-status", named: false }, true],
    ["a list's footer", { file: "ATT00001.txt", type: "text/plain", bytes: Buffer.from("___\nlist") }, true],
    ["a Mac's resource fork", { file: "._cv.pdf", type: "application/pdf" }, true],
    [
      "a CV sent as text",
      { file: "cv.txt", type: "text/plain", disposition: "inline", bytes: Buffer.from("Curriculum Vitae") },
      false,
    ],
  ])("%s", (_, flaw, decoration) => {
    expect(isDecoration({ ...scan, ...flaw })).toBe(decoration);
  });
});

import { describe, expect, test } from "vitest";
import { filePart, head, mixed, pdf, readMail, sha256, textPart } from "./mails.ts";

/** Messages as broken senders write them: what they hold comes out, and what is odd is named. */
const whole = mixed([textPart("Hello"), filePart("cv.pdf", pdf, "application/pdf")]);
const part = filePart("cv.pdf", pdf, "application/pdf");

const odd: readonly (readonly [what: string, raw: string, code: string | undefined])[] = [
  ["nothing is odd", whole, undefined],
  ["white space after a boundary", whole.replaceAll("--B\r\n", "--B \t\r\n"), undefined],
  ["no boundary parameter", whole.replace('; boundary="B"', ""), "wrong-boundary"],
  ["another boundary than declared", whole.replace('boundary="B"', 'boundary="other"'), "wrong-boundary"],
  [
    "text/plain declared before multipart",
    whole.replace("Content-Type: multipart", "Content-Type: text/plain\r\nContent-Type: multipart"),
    "two-content-types",
  ],
  [
    "a multipart that says it is text",
    whole.replace('multipart/mixed; boundary="B"', "text/plain"),
    "leftover-parts",
  ],
  [
    "a multipart without any Content-Type",
    whole.replace('Content-Type: multipart/mixed; boundary="B"\r\n', ""),
    "leftover-parts",
  ],
  ["a blank line of spaces", whole.replace("base64\r\n\r\n", "base64\r\n  \r\n"), "no-blank-line"],
  ["no blank line in a part", whole.replace("base64\r\n\r\n", "base64\r\n"), "no-blank-line"],
  ["no blank line after the headers", whole.replace("\r\n\r\n--B", "\r\n--B"), "no-blank-line"],
  ["a blank line before the headers", `\r\n${whole}`, "leading-blank-line"],
  ["lines that end with CR alone", whole.replaceAll("\r\n", "\r"), undefined],
  ["lines that end with LF alone", whole.replaceAll("\r\n", "\n"), undefined],
  [
    "a part after the end",
    whole.replace("--B\r\nContent-Type: application/pdf", "--B--\r\n--B\r\nContent-Type: application/pdf"),
    "part-after-close",
  ],
  [
    "a parameter that is not indented",
    whole.replace("mixed; boundary", "mixed;\r\nboundary"),
    "broken-header",
  ],
  ["junk between headers", whole.replace("Subject:", "not a header at all\r\nSubject:"), "broken-header"],
  ["an encoding in capitals with a comment", whole.replace("base64", "BASE64 (really)"), undefined],
  ["an encoding with a semicolon", whole.replace("base64", "base64;"), undefined],
  ["an encoding with a dash", whole.replace("base64", "base-64"), undefined],
  ["an encoding in quotes", whole.replace("Encoding: base64", 'Encoding: "base64"'), undefined],
  [
    "an mbox line before the headers",
    `From jane@example.org Mon Aug  2 11:14:58 2021\r\n${whole}`,
    undefined,
  ],
  ["a byte order mark before the headers", `\u00ef\u00bb\u00bf${whole}`, undefined],
  [
    "a name divided inside a percent code",
    whole.replace('filename="cv.pdf"', "filename*0*=utf-8''c%; filename*1*=76.pdf"),
    undefined,
  ],
  [
    "a name in the description alone",
    whole.replace('Content-Disposition: attachment; filename="cv.pdf"', "Content-Description: cv.pdf"),
    undefined,
  ],
  [
    "two dispositions",
    whole.replace('filename="cv.pdf"', 'filename="cv.pdf"\r\nContent-Disposition: inline'),
    undefined,
  ],
  ["two encodings", whole.replace("base64", "base64\r\nContent-Transfer-Encoding: 7bit"), undefined],
  ["no transfer encoding", whole.replace("Content-Transfer-Encoding: base64\r\n", ""), "undeclared-encoding"],
  [
    "a group that says it is base64",
    whole.replace("MIME-Version: 1.0", "MIME-Version: 1.0\r\nContent-Transfer-Encoding: base64"),
    "encoded-multipart",
  ],
  ["the last boundary missing", whole.replace("--B--\r\n", ""), "unclosed-whole"],
];

test.each(odd)("%s: the file is read, and the oddity named", async (_, raw, code) => {
  for (const chunk of [1, 100, 65_536]) {
    const { message } = await readMail(raw, chunk);
    expect(message.attachments.map(({ file, sha256: hash }) => [file, hash])).toEqual([
      ["cv.pdf", sha256(pdf)],
    ]);
    expect(message.subject).toBe("Job Application: Data analytics");
    expect(message.text).toBe("Hello");
    expect(message.problems.map((problem) => problem.code)).toEqual(code ? [code] : []);
    expect(message.quarantine).toBeUndefined();
  }
});

const inner = (close: string) =>
  mixed([
    `Content-Type: multipart/alternative; boundary="B-inner"\r\n\r\n--B-inner\r\n${textPart("Hello")}\r\n${close}`,
    part,
  ]);

test("a group inside that is not closed ends where the outer one goes on", async () => {
  const { message } = await readMail(inner(""));
  expect(message.attachments.map(({ file }) => file)).toEqual(["cv.pdf"]);
  expect(message.problems.map(({ code }) => code)).toEqual(["unclosed-inside"]);
  expect((await readMail(inner("--B-inner--"))).message.problems).toEqual([]);
});

const lost: readonly (readonly [what: string, raw: string, code: string])[] = [
  [
    "cut in the middle of a file",
    whole.slice(0, whole.indexOf("Content-Transfer-Encoding") + 60),
    "unclosed",
  ],
  ["a multipart with no parts", whole.slice(0, whole.indexOf("--B")), "no-parts"],
  [
    "a piece of a mail sent in several",
    `${head({ "Content-Type": 'message/partial; id="x"; number=1; total=2' })}\r\nFrom: x\r\n`,
    "partial",
  ],
  ["no mail at all", "\u0000\u0001\u0002 nothing here\r\nnor here\r\n", "not-a-mail"],
  ["nothing", "", "not-a-mail"],
  [
    "PGP/MIME",
    mixed([
      "Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1",
      filePart("encrypted.asc", Buffer.from("-----BEGIN PGP MESSAGE-----")),
    ]),
    "encrypted-mail",
  ],
  [
    "an attached mail that is cut off",
    mixed([`Content-Type: message/rfc822\r\n\r\n${whole.slice(0, 420).replaceAll("B", "I")}`]),
    "unclosed",
  ],
];

test.each(lost)("%s: waits for a person", async (_, raw, code) => {
  const { message } = await readMail(raw);
  expect(message.quarantine?.code).toBe(code);
  expect(message.quarantine?.words).toMatch(/\.$/);
});

describe("files that hide", () => {
  test.each(["text/plain", "text/html", "text/plain; format=flowed"])(
    "a %s part with a name is a file, inline or not",
    async (type) => {
      const bytes = "line one\r\nline two \r\n";
      for (const disposition of ["inline", "attachment", "form-data"]) {
        const { message, contents } = await readMail(
          mixed([
            textPart("Hello"),
            `Content-Type: ${type}\r\nContent-Disposition: ${disposition}; filename="cv.txt"\r\n\r\n${bytes}`,
          ]),
        );
        expect(message.attachments.map(({ file }) => file)).toEqual(["cv.txt"]);
        expect(Buffer.from(contents.get(message.attachments[0]?.sha256 ?? "") ?? []).toString()).toBe(bytes);
        expect(message.text).toBe("Hello");
      }
    },
  );

  test("two uuencoded files in a text", async () => {
    const uu = "begin 644 a.txt\r\n#86)C\r\n`\r\nend\r\n";
    const { message } = await readMail(
      `${head()}\r\nHello\r\n\r\n${uu}and\r\n${uu.replace("a.txt", "b.txt")}bye\r\n`,
    );
    expect(message.attachments.map(({ file, bytes, origin }) => [file, bytes, origin])).toEqual([
      ["a.txt", 3, "uuencode"],
      ["b.txt", 3, "uuencode"],
    ]);
    expect(message.text.replace(/\s+/g, " ")).toBe("Hello and bye");
  });

  test("prose that begins like uuencode stays prose", async () => {
    const { message } = await readMail(`${head()}\r\nbegin 644 reasons to apply\r\nare easily found.\r\n`);
    expect(message.attachments).toEqual([]);
    expect(message.text).toContain("reasons to apply");
  });

  test("the same name twice is told apart", async () => {
    const { message } = await readMail(
      mixed([part, filePart("CV.pdf", Buffer.from("%PDF-2"), "application/pdf"), part]),
    );
    expect(message.attachments.map(({ file }) => file)).toEqual(["cv.pdf", "CV (2).pdf", "cv (3).pdf"]);
  });

  test("a list's footer behind the padding is no part of the file", async () => {
    const padded = Buffer.from("%PDF-1.4 x");
    const raw = mixed([`${filePart("cv.pdf", padded)}\r\n--\r\nThis list is public.`]);
    const { message } = await readMail(raw);
    expect(message.attachments[0]?.sha256).toBe(sha256(padded));
    expect(message.problems.map(({ code }) => code)).toEqual(["damaged-encoding"]);
  });

  test("a file without content is named, not dropped", async () => {
    const { message } = await readMail(mixed([filePart("cv.pdf", new Uint8Array())]));
    expect(message.attachments.map(({ file, bytes }) => [file, bytes])).toEqual([["cv.pdf", 0]]);
    expect(message.problems.map(({ code }) => code)).toEqual(["empty-part"]);
  });
});

describe("dates", () => {
  test.each([
    ["absent", ""],
    ["words", "yesterday"],
    ["no such day", "Mon, 32 Foo 2021 11:14:58 +0200"],
  ])("%s: none is invented", async (_, date) => {
    const { message } = await readMail(`${head({ Date: date })}\r\nHello\r\n`);
    expect(message.date).toBeUndefined();
    expect(message.receivedAt).toBeUndefined();
    expect(message.problems.map(({ code }) => code)).toEqual(["invalid-date"]);
  });
});

test("a text in another charset, transfer encoding and form is read", async () => {
  const latin = `${head({ "Content-Type": "text/plain; charset=iso-8859-15", "Content-Transfer-Encoding": "quoted-printable" })}\r\nGr=FC=DFe f=FCr 5 =A4\r\n`;
  expect((await readMail(latin)).message.text).toBe("Grüße für 5 €");
  const html = `${head({ "Content-Type": "text/html; charset=utf-8" })}\r\n<style>p{}</style><p>Gr&uuml;&szlig;e,<br>Jane</p><blockquote>old</blockquote>\r\n`;
  expect((await readMail(html)).message.text).toBe("Grüße,\nJane\n\n> old");
});

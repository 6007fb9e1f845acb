import { createReadStream, existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { mailReader } from "../../../shared/adapters/mail/reader.ts";
import type { Message } from "../../../shared/domain/mail/message.ts";

/**
 * Mails of others, beside the project. Where they are absent these tests are skipped, and say so.
 */
const corpora = path.resolve(import.meta.dirname, "../../../../shared/corpora/mail");
const absent = !existsSync(corpora);
const where = absent ? " (skipped: the corpora are not beside the project)" : "";

const reader = mailReader();
const read = async (folder: string, file: string): Promise<Message> =>
  (await reader.read(createReadStream(path.join(corpora, folder, file)))).message;
const mails = (folder: string) =>
  absent ? [] : readdirSync(path.join(corpora, folder)).filter((file) => file.endsWith(".eml"));
const json = <T>(file: string): T => JSON.parse(readFileSync(path.join(corpora, file), "utf8")) as T;

interface Truth {
  readonly filename: string | null;
  readonly size: number;
  readonly sha: string;
}

/** Names that no file may have: what is unsafe in them is taken out, nothing else. */
const madeSafe: Readonly<Record<string, string>> = {
  "46_windows_path.eml": "cv.pdf",
  "50_nul_in_name.eml": "cv.pdf",
  "51_rlo_in_name.eml": "cvfdp.exe",
};

describe.skipIf(absent)(`mails with one oddity each${where}`, () => {
  test("every file comes back with its name, size and hash", async () => {
    const truth = json<Record<string, readonly Truth[]>>("made/truth.json");
    const wrong: string[] = [];
    for (const file of mails("made")) {
      const { attachments } = await read("made", file);
      const got = attachments.filter(({ origin }) => origin !== "forwarded");
      const wanted = truth[file.slice(0, -".eml".length)] ?? [];
      const same =
        got.length === wanted.length &&
        wanted.every(
          ({ filename, size, sha }, index) =>
            got[index]?.bytes === size &&
            got[index].sha256 === sha &&
            (filename === null || got[index].file === (madeSafe[file] ?? filename)),
        );
      if (!same) wrong.push(file);
    }
    expect(wrong).toEqual([]);
  });

  test("files inside attached mails come back too", async () => {
    for (const file of ["60_rfc822_noDisp", "61_rfc822_inline", "62_rfc822_att", "64_digest"]) {
      const { attachments } = await read("made", `${file}.eml`);
      expect(attachments.map(({ file: name, origin, decoration }) => [name, origin, decoration])).toEqual([
        [file === "62_rfc822_att" ? "f.eml" : "message.eml", "part", true],
        ["cv.pdf", "forwarded", false],
      ]);
    }
  });
});

interface Expected {
  readonly attachments:
    | readonly { readonly file: string | null; readonly bytes: number; readonly sha256: string }[]
    | null;
}

/** Why we differ from what two or three parsers agree on. */
const reasons = {
  report: "the parts of a delivery report are kept, as decoration",
  mail: "an attached mail is kept whole besides what it holds",
  named: "a text part with a file name is a file",
  safe: "the name is made safe or unique",
  nameless: "a file without a name is given one",
  charset: "the name's own charset has no such character",
  nothing: "the file is damaged in the raw mail, and flagged",
} as const;

const differences: Readonly<Record<string, keyof typeof reasons>> = {
  "enmime__dsn__testdata__delayed_dsn.raw.eml": "report",
  "enmime__dsn__testdata__dsn_with_multipart_alternative.raw.eml": "report",
  "enmime__dsn__testdata__multi_recipient_dsn.raw.eml": "report",
  "enmime__dsn__testdata__simple_dsn.raw.eml": "report",
  "enmime__dsn__testdata__simple_dsn_with_html.raw.eml": "report",
  "enmime__testdata__mail__epilogue-sample.raw.eml": "nothing",
  "enmime__testdata__mail__inlinemultipart.raw.eml": "named",
  "enmime__testdata__mail__malformed-multiple-address-header-values.raw.eml": "named",
  "mikel__spec__fixtures__emails__attachment_emails__attachment_message_rfc822.eml": "mail",
  "mikel__spec__fixtures__emails__attachment_emails__attachment_message_rfc822_inline_image.eml": "mail",
  "mikel__spec__fixtures__emails__attachment_emails__attachment_with_encoded_name.eml": "charset",
  "mikel__spec__fixtures__emails__plain_emails__raw_email8.eml": "charset",
  "mikel__spec__fixtures__emails__error_emails__multiple_invalid_content_dispositions.eml": "named",
  "mikel__spec__fixtures__emails__mime_emails__raw_email_with_mimepart_without_content_type.eml": "report",
  "mikel__spec__fixtures__emails__multipart_report_emails__multi_address_bounce1.eml": "report",
  "mikel__spec__fixtures__emails__multipart_report_emails__multi_address_bounce2.eml": "report",
  "mikel__spec__fixtures__emails__multipart_report_emails__multipart_report_multiple_status.eml": "report",
  "mikel__spec__fixtures__emails__multipart_report_emails__report_422.eml": "report",
  "mikel__spec__fixtures__emails__multipart_report_emails__report_530.eml": "report",
  "nodemailer__test__fixtures__decoderended.eml": "mail",
  "nodemailer__test__fixtures__delivery-status.eml": "report",
  "phpmime__tests__mails__issue126.eml": "named",
  "phpmime__tests__mails__issue133.eml": "safe",
  "phpmime__tests__mails__issue158a.eml": "mail",
  "phpmime__tests__mails__issue158b.eml": "mail",
  "phpmime__tests__mails__issue158c.eml": "mail",
  "phpmime__tests__mails__issue158d.eml": "mail",
  "phpmime__tests__mails__issue250.eml": "safe",
  "phpmime__tests__mails__issue274.eml": "mail",
  "phpmime__tests__mails__m0014.eml": "named",
  "phpmime__tests__mails__m0016.eml": "named",
  "phpmime__tests__mails__m0026.eml": "safe",
  "phpmime__tests__mails__m0027.eml": "safe",
  "phpmime__tests__mails__m0124.eml": "safe",
  "postalmime__test__fixtures__bounce.eml": "report",
  "postalmime__test__fixtures__calendar-event.eml": "nameless",
  "webklex__tests__messages__embedded_email.eml": "mail",
  "webklex__tests__messages__embedded_email_without_content_disposition.eml": "mail",
  "webklex__tests__messages__example_bounce.eml": "report",
  "webklex__tests__messages__four_nested_emails.eml": "mail",
  "webklex__tests__messages__issue-414.eml": "safe",
  "webklex__tests__messages__nestes_embedded_with_attachment.eml": "mail",
  "webklex__tests__messages__pec.eml": "mail",
};

describe.skipIf(absent)(`mails from other parsers' tests${where}`, () => {
  test("files are those that parsers agree on; each difference has its reason", async () => {
    const expected = json<Record<string, Expected>>("public/expected.json");
    const differing: string[] = [];
    for (const file of mails("public")) {
      const agreed = expected[file]?.attachments;
      if (!agreed) continue;
      const { attachments } = await read("public", file);
      const parts = attachments.filter(({ origin }) => origin === "part" || origin === "uuencode");
      const line = (name: string | null, bytes: number, hash: string) =>
        `${name ?? "(no name)"} ${bytes} ${hash}`;
      const wanted = agreed.map((part) => line(part.file, part.bytes, part.sha256));
      const got = parts.map((part) => {
        const own = agreed.find(({ sha256 }) => sha256 === part.sha256);
        return line(own && !own.file ? null : part.file, part.bytes, part.sha256);
      });
      if (got.toSorted().join() !== wanted.toSorted().join()) differing.push(file);
    }
    expect(differing.filter((file) => !(file in differences))).toEqual([]);
    expect(Object.keys(differences).filter((file) => !differing.includes(file))).toEqual([]);
  });

  test("nothing hangs or throws, and what is not whole waits for a person", async () => {
    const unnamed: string[] = [];
    for (const file of mails("public")) {
      const { quarantine, problems } = await read("public", file);
      if (quarantine && !problems.includes(quarantine)) unnamed.push(file);
    }
    expect(unnamed).toEqual([]);
  });
});

import { expect, test } from "vitest";
import { filePart, mixed, pdf, readMail } from "./mails.ts";

/** Name as given → name as shown, and the problem that says so. */
const names: readonly (readonly [given: string, shown: string, code: string | undefined])[] = [
  ["Lebenslauf Jane.pdf", "Lebenslauf Jane.pdf", undefined],
  ["C:\\\\Users\\\\jane\\\\cv.pdf", "cv.pdf", "renamed"],
  ["../../etc/cv.pdf", "cv.pdf", "renamed"],
  ["cv\u202efdp.txt", "cvfdp.txt", "renamed"],
  ["cv\u200b.pdf", "cv.pdf", "renamed"],
  ["", "attachment.pdf", "nameless"],
];

test.each(names)("'%s' is shown as '%s': %s", async (given, shown, code) => {
  const part = Buffer.from(filePart(given, pdf, "application/pdf")).toString("latin1");
  const { message } = await readMail(mixed([part]));
  expect(message.attachments.map(({ file }) => file)).toEqual([shown]);
  const told = message.problems.map((problem) => [problem.code, problem.words.startsWith(`${shown}: `)]);
  expect(told).toEqual(code ? [[code, true]] : []);
});

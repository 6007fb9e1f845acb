import { describe, expect, test } from "vitest";
import { replyLanguages } from "../../../shared/domain/reply/wordings.ts";
import { composePortal } from "../../../shared/domain/reply/compose.ts";
import { composeReminder, composeWithdrawal } from "../../../shared/domain/reply/reminder.ts";
import { composeConfirm } from "../../../shared/domain/reply/confirm.ts";
import type { ConfirmInput } from "../../../shared/domain/reply/confirm.ts";
import { toldOf } from "../../../shared/domain/reply/told.ts";
import {
  anna,
  cv,
  cvWithReferees,
  file,
  letter as letterFile,
  posting,
  section,
  shipped,
  transcript,
  unreadable,
  verdictOn,
} from "../check/papers.ts";
import { letter, mixed, mixedPapers, reply } from "./letters.ts";

const ghent = shipped("ghent-explainable-ml");
const phd = shipped("rostock-phd");
const uit = shipped("uit-knowledge-driven-ml");
const complete = verdictOn(ghent, [letterFile, cvWithReferees, transcript]);
/** Text in one line, as a reader reads it. */
const flat = (text: string) => text.replace(/\s+/g, " ");

describe.each(replyLanguages)("in %s", (language) => {
  test("a first reply with points of every kind", async () => {
    await expect(letter({ language }).text).toMatchFileSnapshot(`golden/first.${language}.txt`);
  });
  test("a later reply says first what changed", async () => {
    const verdict = verdictOn(ghent, [letterFile, { ...cv, referees: [anna] }, transcript]);
    const { text } = letter({ language, verdict, told: toldOf(mixed.verdict) });
    await expect(text).toMatchFileSnapshot(`golden/later.${language}.txt`);
  });
  test("rules that are broken, after the deadline", async () => {
    const papers = [
      file("letter.pdf", [section("motivation-letter", { pages: [1, 3] })]),
      file("cv.docx", [section("cv", { pages: [1, 3] })], { format: "docx", pagesEstimated: true }),
      unreadable("transcript.pdf", "empty-file"),
    ];
    const receivedAt = "2023-10-15T22:00:00.000Z";
    const verdict = verdictOn(phd, papers, { receivedAt });
    const { text } = letter({ language, posting: phd, verdict, receivedAt, date: receivedAt });
    await expect(text).toMatchFileSnapshot(`golden/late.${language}.txt`);
  });
  test("translations, originals and what may not be needed", async () => {
    const papers = [
      file("vitnemål.pdf", [section("diploma", { level: "bachelor", language: "de" })]),
      file("transcript.pdf", [section("transcript", { translation: true })]),
      file("lettre.pdf", [section("motivation-letter", { language: "fr" })]),
      file("IMG_7.jpg", [section("other", { confidence: 0.3, evidence: [] })], { format: "image" }),
    ];
    const { text } = letter({ language, posting: uit, verdict: verdictOn(uit, papers) });
    await expect(text).toMatchFileSnapshot(`golden/translations.${language}.txt`);
  });
  test("a complete application", async () => {
    await expect(letter({ language, verdict: complete }).text).toMatchFileSnapshot(
      `golden/complete.${language}.txt`,
    );
  });
  test("a reminder before the deadline", async () => {
    const { text } = composeReminder({ ...mixed, language });
    await expect(text).toMatchFileSnapshot(`golden/reminder.${language}.txt`);
  });
  test("a withdrawal", async () => {
    const { text } = composeWithdrawal({ ...reply, language, posting: ghent });
    await expect(text).toMatchFileSnapshot(`golden/withdrawal.${language}.txt`);
  });
  test("whether mail from another address is theirs", async () => {
    const document = { file: "cv.pdf", bytes: 1, sha256: "f", type: "", rawKey: "r", receivedAt: reply.date };
    const held = [
      {
        message: { from: "jane@private.example.net", receivedAt: reply.date },
        documents: [{ ...document, origin: "part" }],
      },
    ] as unknown as ConfirmInput["held"];
    const link = "https://dossier.example.org/confirm/abc";
    const of = { ...reply, language, posting: ghent, held, days: 14, timeZone: "Europe/Brussels", link };
    await expect(composeConfirm(of).text).toMatchFileSnapshot(`golden/confirm.${language}.txt`);
  });
  test("where to apply instead", async () => {
    const { text } = composePortal({ ...reply, language, posting: uit });
    await expect(text).toMatchFileSnapshot(`golden/portal.${language}.txt`);
  });
});

describe("the checklist", () => {
  test("of a complete application asks for nothing", () => {
    const { text } = letter({ verdict: complete });
    expect(flat(text)).toContain("✓ Your application is complete. Nothing more is needed from you.");
    expect(text).not.toMatch(/✗|Please send|deadline/);
  });
  test("names no missing document as arrived", () => {
    const { text } = letter({ verdict: verdictOn(ghent, [cv]) });
    const [, here = ""] = text.split("Already here");
    expect(here).toContain("✓ CV: here");
    expect(here).not.toMatch(/letter|transcript|Reference/i);
  });
  test("says when new files brought nothing that was open", () => {
    const told = toldOf(verdictOn(ghent, [cv]));
    const verdict = verdictOn(ghent, [cv, file("photo.jpg", [section("other")])]);
    expect(flat(letter({ verdict, told }).text)).toContain("none of what was open was found in them");
  });
  test("does not say so of a file that can't be read", () => {
    const told = toldOf(verdictOn(ghent, [cv]));
    const text = flat(letter({ told, verdict: verdictOn(ghent, [cv, unreadable("transcript.pdf")]) }).text);
    expect(text).not.toContain("none of what was open");
    expect(text).toContain("transcript.pdf is protected by a password. Please send it without one.");
  });
  test("says once what is wrong with a file that may be several things", () => {
    const verdict = verdictOn(ghent, [unreadable("scan.pdf")]);
    const { text } = letter({ verdict });
    expect(text.match(/protected by a password/g)).toHaveLength(1);
    expect(text.match(/may be in scan\.pdf/g)).toHaveLength(3);
  });
  test("names the hosts of links, not the links", () => {
    const links = ["https://drive.example.com/secret?token=1"];
    const verdict = verdictOn(ghent, [file("(message)", [section("other")], { links })]);
    const { text } = letter({ verdict });
    expect(flat(text)).toContain("links to files (drive.example.com)");
    expect(text).not.toContain("secret");
  });
  test("asks to join files, without counting it", () => {
    const verdict = verdictOn(phd, [letterFile, cvWithReferees, transcript]);
    const { text } = letter({ posting: phd, verdict });
    expect(flat(text)).toContain("✓ Your application is complete.");
    expect(flat(text)).toContain("asks for one PDF with everything in it");
  });
  test("of a complete application does not press for a file that can't be read", () => {
    const verdict = verdictOn(ghent, [letterFile, cvWithReferees, transcript, unreadable("extra.pdf")]);
    const text = flat(letter({ verdict }).text);
    expect(text).toContain("Your application is complete.");
    expect(text).toContain("Could not be read, and is not needed: extra.pdf.");
  });
  test("does not press for what is optional", () => {
    const thesis = shipped("rostock-thesis");
    const verdict = verdictOn(thesis, [cv, unreadable("transcript.pdf")]);
    const text = flat(letter({ posting: thesis, verdict }).text);
    expect(text).toContain("Your application has arrived and is complete.");
    expect(text).toContain("Not required ------------ ✗ Transcript of records: can't be read");
    expect(text).not.toContain("Still needed");
  });
  test.each([
    ["2021-08-02T09:16:00.000Z", "The deadline is 31 August 2021, 23:59 (Central European Summer Time)."],
    ["2021-09-01T00:00:00.000Z", "The deadline was 31 August 2021, 23:59 (Central European Summer Time)."],
  ])("on %s says: %s", (date, sentence) => {
    expect(flat(letter({ date }).text)).toContain(sentence);
  });
  test("names a person to turn to, or the mail itself", () => {
    expect(flat(letter().text)).toContain("Marieke Claes (marieke.claes@example.org)");
    expect(flat(letter({ posting: { ...ghent, people: [] } }).text)).toContain("a person will read it");
  });
  test("bears the posting's own paragraph", () => {
    const own = posting({ items: [], replies: { languages: ["en"], paragraph: { en: "We meet in May." } } });
    expect(letter({ posting: own, verdict: verdictOn(own, []) }).text).toContain("We meet in May.");
  });
  test("says that people decide", () => {
    expect(flat(letter().text)).toContain("Nothing was judged or ranked: people read your application");
  });
});

describe("the mail", () => {
  test("is threaded, and marked as automatic (RFC 3834)", () => {
    const references = ["<a@example.org>", "<b@example.org>"];
    expect(letter({ message: { ...reply.message, references } })).toMatchObject({
      inReplyTo: "<first@example.org>",
      references: ["<a@example.org>", "<b@example.org>", "<first@example.org>"],
      replyTo: "apply+t.abc@example.org",
      to: { address: "jane.roe@example.org", name: "Jane Roe" },
      headers: {
        "Auto-Submitted": "auto-replied",
        "X-Auto-Response-Suppress": "All",
        "X-Dossier": "reply",
        "Content-Language": "en",
      },
    });
  });
  test("says the same as text and as HTML", () => {
    for (const told of [undefined, toldOf(verdictOn(ghent, mixedPapers.slice(0, 1)))]) {
      const mail = letter({ told });
      const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.join(" ");
      const body = mail.html
        .replace(/<head>[^]*<\/head>/, "")
        .replace(/<[^>]+>/g, " ")
        .replaceAll("&#39;", "'");
      expect(words(body)).toBe(words(mail.text));
    }
  });
  test("keeps to 76 columns", () => {
    for (const language of replyLanguages)
      for (const line of letter({ language }).text.split("\n"))
        expect([...line].length).toBeLessThanOrEqual(76);
  });
  test("fetches nothing", () => {
    expect(letter().html).not.toMatch(/<(img|link|script|iframe)|url\(|@import|src=/i);
  });
});

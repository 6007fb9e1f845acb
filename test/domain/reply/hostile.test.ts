import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { html } from "../../../shared/domain/reply/html.ts";
import {
  fileName,
  hostOf,
  oneLine,
  personName,
  replySubject,
  threadOf,
} from "../../../shared/domain/reply/safe.ts";
import { file, inTime, section, shipped, unreadable, verdictOn } from "../check/papers.ts";
import { letter } from "./letters.ts";

/** Applicants' own words are hostile until proven harmless. */

const ghent = shipped("ghent-explainable-ml");
const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        '" onclick="x',
        "'><b>",
        "&amp;",
        "\r\nBcc: all@example.org",
        "\n✓ Transcript: here",
        "\u202Efdp.exe",
        "\u2066",
        "\u0000",
        "\u2028",
        "https://evil.example.com/win",
        "Jane",
        "{{7*7}}",
        "`${1}`",
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join(" ")),
);
/** A tag of any of the names that the mail itself uses. */
const ownTags =
  /^<\/?(html|head|meta|title|style|body|div|p|h2|ul|li|span|strong|br|a)(\s|>|\/)|^<!doctype html>/i;

describe("whatever applicants are called and call their files", () => {
  const mails = fc.record({ name: nasty, named: nasty, subject: nasty, id: nasty }).map((words) => {
    const papers = [
      file(`${words.named}.pdf`, [section("cv", { pages: [1, 2] })], { sha256: "1" }),
      { ...unreadable(`${words.named} transcript.pdf`), sha256: "2" },
    ];
    const mail = letter({
      applicant: { email: "jane.roe@example.org", name: words.name },
      message: { subject: words.subject, messageId: words.id, references: [words.id, "<ok@example.org>"] },
      verdict: verdictOn(ghent, papers),
      receivedAt: inTime,
    });
    return { mail, words };
  });

  test("no header can be added, and none holds what is not printed", () => {
    fc.assert(
      fc.property(mails, ({ mail }) => {
        const headers = [mail.subject, mail.to.name ?? "", mail.inReplyTo ?? "", ...mail.references];
        for (const header of headers) {
          expect(header).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
          expect(header.length).toBeLessThan(260);
        }
        expect(mail.subject).toMatch(/^Re: \S/);
      }),
      { numRuns: 300 },
    );
  });

  test("no markup gets into the HTML", () => {
    fc.assert(
      fc.property(mails, ({ mail }) => {
        const tags = mail.html.match(/<[^>]*>?/g) ?? [];
        expect(tags.filter((tag) => !ownTags.test(tag))).toEqual([]);
        expect(tags.filter((tag) => / on\w+\s*=/i.test(tag))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("no line of the checklist can be forged, and no direction turned", () => {
    fc.assert(
      fc.property(mails, ({ mail }) => {
        expect(mail.text.match(/^✓ /gm)).toHaveLength(1);
        expect(mail.text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a greeting's name", () => {
  test.each([
    ["Jane Roe", "Jane Roe"],
    ["  Jane\u00a0 Roe ", "Jane Roe"],
    ["Roe, Jane", "Jane Roe"],
    ["van der Roe, Jan", "Jan van der Roe"],
    ["Jane Roe, M.Sc.", "Jane Roe"],
    ["Jane Roe, PhD", "Jane Roe"],
    ['"Jane Roe"', "Jane Roe"],
    ["José-María O’Neill", "José-María O’Neill"],
    ["Dr. J. Roe", "Dr. J. Roe"],
    ["王小明", "王小明"],
    ["محمد علي", "محمد علي"],
    ["Jane\u202E Roe", "Jane Roe"],
    ["jane.roe@example.org", undefined],
    ["Win at www.example.com", undefined],
    ["visit example.com", undefined],
    ["<b>Jane</b>", undefined],
    ["You have won a prize and should call the number 555 right now please", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("of %j is %j", (name, expected) => {
    expect(personName(name)).toBe(expected);
  });
});

describe("a reply's subject", () => {
  test.each([
    ["Application", "Re: Application"],
    ["Re: Application", "Re: Application"],
    ["AW: Re: Fwd: WG: Application", "Re: Application"],
    ["RE[2]: SV : Antw: Application", "Re: Application"],
    ["Re: Re: Re:", "Re: The title"],
    ["", "Re: The title"],
    ["Regarding: work", "Re: Regarding: work"],
    ["Hello\r\nBcc: all@example.org", "Re: Hello Bcc: all@example.org"],
  ])("to %j is %j", (subject, expected) => {
    expect(replySubject(subject, "The title")).toBe(expected);
  });
  test("stays short", () => {
    expect(replySubject("long ".repeat(200), "t").length).toBeLessThan(200);
  });
});

describe("a thread", () => {
  test("keeps what is a message-id, the answered one last", () => {
    expect(threadOf(["<a@x.example>", "no id", "<b@x.example>\r\nX: y"], "<a@x.example>")).toEqual({
      inReplyTo: "<a@x.example>",
      references: ["<a@x.example>"],
    });
  });
  test("keeps the first and the last of many", () => {
    const many = Array.from({ length: 100 }, (_, at) => `<${at}@x.example>`);
    const { references } = threadOf(many, "<last@x.example>");
    expect(references).toHaveLength(20);
    expect([references[0], references.at(-1)]).toEqual(["<0@x.example>", "<last@x.example>"]);
  });
  test("is none without a message-id", () => {
    expect(threadOf([], undefined)).toEqual({ inReplyTo: undefined, references: [] });
  });
});

describe("small helpers", () => {
  test("a long file name keeps its ending", () => {
    const name = fileName(`${"very ".repeat(40)}long.pdf`);
    expect(name).toMatch(/….*long\.pdf$/);
    expect([...name]).toHaveLength(60);
  });
  test("one line cuts between characters, not within one", () => {
    expect(oneLine("😀😀😀😀", 3)).toBe("😀😀…");
  });
  test.each([
    ["https://Drive.Example.com/x", "drive.example.com"],
    ["drive.example.com", "drive.example.com"],
    ["javascript:alert(1)", undefined],
    ["https://evil\nhost", undefined],
  ])("the host of %j is %j", (link, host) => {
    expect(hostOf(link)).toBe(host);
  });
  test("a template escapes text and keeps HTML", () => {
    expect(
      html`<p title="${'"'}">${"<&>'"}${html`<b>${1}</b>`}${[html`<i></i>`]}${undefined}</p>`.value,
    ).toBe('<p title="&quot;">&lt;&amp;&gt;&#39;<b>1</b><i></i></p>');
  });
});

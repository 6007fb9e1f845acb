import { describe, expect, test } from "vitest";
import { png } from "../../../shared/adapters/png.ts";
import { colours, chartOf, drawChart } from "../../../shared/domain/notice/chart.ts";
import { composeDigest } from "../../../shared/domain/notice/digest.ts";
import type { DigestFacts } from "../../../shared/domain/notice/digest.ts";
import type { NoticeInput } from "../../../shared/domain/notice/notice.ts";
import { reportCsv } from "../../../shared/domain/notice/report.ts";
import { composeSnapshot } from "../../../shared/domain/notice/snapshot-mail.ts";
import { rowOf, snapshotOf, frozenOf } from "../../../shared/domain/notice/snapshot.ts";
import { surveyor } from "../../../shared/domain/notice/survey.ts";
import { replyLanguages } from "../../../shared/domain/reply/wordings.ts";
import { summaryOf } from "../../../shared/domain/summary.ts";
import { application, deadline, posting } from "../../flow/notices.ts";
import type { Sketch } from "../../flow/notices.ts";

const day = "2026-05-24";
const occasion = {
  key: day,
  day,
  morning: true,
  since: "2026-05-22T05:00:00.000Z",
  until: "2026-05-24T05:00:00.000Z",
  daysLeft: 7,
} as const;
const none = { questions: 0, proposed: 0, quarantined: 0 };

const sketches: readonly Sketch[] = [
  { email: "jane.roe@example.net", name: "Jane Roe", receivedAt: "2026-05-23T09:00:00.000Z" },
  { email: "li@example.net", name: "李小龍", receivedAt: "2026-05-23T12:00:00.000Z" },
  {
    email: "ola@example.net",
    name: "Ola Nordmann",
    receivedAt: "2026-05-22T12:00:00.000Z",
    items: ["received", "unsure", "unreadable"],
  },
  {
    email: "bo@example.net",
    name: "Bo Open",
    receivedAt: "2026-05-20T09:00:00.000Z",
    items: ["received", "missing", "flawed"],
  },
  {
    email: "gone@example.net",
    name: "",
    receivedAt: "2026-05-19T09:00:00.000Z",
    fields: { contactFailed: { at: "2026-05-23T09:00:00.000Z", reason: "550" } },
  },
  {
    email: "w@example.net",
    name: "Wil Withdrawn",
    receivedAt: "2026-05-18T09:00:00.000Z",
    fields: { withdrawn: true },
  },
];

function input(fields: Record<string, unknown> = {}): NoticeInput {
  return {
    posting: posting(fields),
    person: { name: "Ada Chair", email: "ada@example.org", role: "chair" },
    from: { address: "apply@example.org", name: "Institute of Examples" },
    messageId: "<notice@example.org>",
    date: "2026-05-24T05:00:00.000Z",
    url: "https://dossier.example.org",
    stop: {
      address: "apply+stop-physics-abc@example.org",
      url: "https://dossier.example.org/notices/stop/physics/abc",
    },
  };
}

function facts(some: readonly Sketch[] = sketches, fields: Partial<DigestFacts> = {}): DigestFacts {
  const survey = surveyor(posting(), occasion, frozenOf({ applications: [] }));
  const plain = surveyor(posting(), occasion);
  for (const sketch of some) {
    const row = summaryOf(application(sketch));
    survey.add(row);
    plain.add(row);
  }
  return {
    occasion,
    survey: plain.result(),
    waiting: { questions: 1, proposed: 1, quarantined: 1 },
    allIn: false,
    ...fields,
  };
}

function report(some: readonly Sketch[] = sketches) {
  const rows = some.map((sketch) => rowOf(summaryOf(application(sketch))));
  return snapshotOf(posting(), deadline, rows, "2026-05-31T23:00:00.000Z");
}
const image = { name: "a.png", type: "image/png", base64: "", contentId: "arrivals@dossier" };

describe.each(replyLanguages)("in %s", (language) => {
  const of = input({ replies: { languages: [language] } });
  test("a digest with news of every kind", async () => {
    await expect(composeDigest(of, facts(), image)?.text).toMatchFileSnapshot(
      `golden/digest.${language}.txt`,
    );
  });
  test("a digest after the deadline, with what changed", async () => {
    const { daysLeft: _daysLeft, ...later } = occasion;
    const rows = sketches
      .slice(0, 4)
      .map((sketch) =>
        rowOf(summaryOf(application({ ...sketch, items: ["received", "missing", "received"] }))),
      );
    const survey = surveyor(posting(), later, frozenOf({ applications: rows }));
    for (const sketch of sketches.slice(0, 2)) survey.add(summaryOf(application(sketch)));
    survey.add(
      summaryOf(
        application({
          email: "new@example.net",
          name: "Nia New",
          receivedAt: "2026-05-23T10:00:00.000Z",
          items: ["missing", "missing", "missing"],
        }),
      ),
    );
    const mail = composeDigest(
      of,
      { occasion: later, survey: survey.result(), waiting: none, allIn: false },
      undefined,
    );
    await expect(mail?.text).toMatchFileSnapshot(`golden/changes.${language}.txt`);
  });
  test("the deadline's report", async () => {
    const whole = {
      snapshot: report(),
      hash: "0123456789abcdef".repeat(4),
      file: "physics-2026-05-31.json",
      files: [],
      whole: true,
    };
    await expect(composeSnapshot(of, whole, image).text).toMatchFileSnapshot(`golden/report.${language}.txt`);
  });
  test("the report as a table", async () => {
    const table = reportCsv(report(), posting(), language);
    expect(table.split("\r\n")).toHaveLength(sketches.length + 2);
    await expect(table.replaceAll("\r\n", "\n")).toMatchFileSnapshot(`golden/report.${language}.csv`);
  });
  test("one of everything is said in the singular", () => {
    const { subject, text } = composeDigest(of, facts(sketches.slice(0, 1), { allIn: true }), undefined) ?? {
      subject: "",
      text: "",
    };
    const plurals = {
      en: /1 applications|1 are|1 mails/,
      de: /1 Bewerbungen|1 warten|sind 1/,
      nl: /1 sollicitaties|zijn er 1/,
      nb: /1 søknader|1 nye/,
    };
    expect(`${subject} ${text}`.replaceAll(/\s+/g, " ")).not.toMatch(plurals[language]);
  });
});

describe("a notice", () => {
  test("is marked as automatic, and offers to be stopped by one click", () => {
    const mail = composeDigest(input(), facts(), image);
    expect(mail?.headers).toMatchObject({
      "Auto-Submitted": "auto-generated",
      "List-Unsubscribe":
        "<https://dossier.example.org/notices/stop/physics/abc>, <mailto:apply+stop-physics-abc@example.org>",
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    });
  });
  test("offers no click where the page is not reached by https", () => {
    const plain = {
      ...input(),
      stop: { address: "a@example.org", url: "http://127.0.0.1:8080/notices/stop/physics/abc" },
    };
    const headers = composeDigest(plain, facts(), image)?.headers;
    expect(headers).toMatchObject({ "List-Unsubscribe": "<mailto:a@example.org>" });
    expect(headers).not.toHaveProperty("List-Unsubscribe-Post");
  });
  test("is none where there is nothing to say", () => {
    const { daysLeft: _daysLeft, ...quiet } = occasion;
    const old = { receivedAt: "2026-05-01T09:00:00.000Z" };
    expect(
      composeDigest(input(), { ...facts([old]), occasion: quiet, waiting: none }, image),
    ).toBeUndefined();
  });
  test("links each application and the posting, and the text holds every link of the HTML", () => {
    const mail = composeDigest(input(), facts(), image);
    const links = [...(mail?.html ?? "").matchAll(/href="([^"]+)"/g)].map(([, link]) => link);
    expect(links).toContain("https://dossier.example.org/postings/physics");
    expect(links).toContain(`https://dossier.example.org/applications/${application(sketches[0]).id}`);
    for (const link of links) expect(mail?.text).toContain(link);
  });
  test("says the picture in words, in text and HTML alike", () => {
    const mail = composeDigest(input(), facts(), image);
    const words =
      "Arrivals from 19 May 2026 to 23 May 2026: 5 applications, most of them on 23 May 2026 (2). 3 of 5 complete.";
    expect(mail?.text.replaceAll(/\s+/g, " ")).toContain(words);
    expect(mail?.html).toContain(`alt="${words}"`);
    expect(mail?.html).toContain('src="cid:arrivals@dossier"');
    expect(mail?.attachments).toEqual([image]);
  });
  test("names the first few and counts the rest", () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      email: `p${index}@example.net`,
      name: `Person ${"abcdefghijklmnopqrstuvwxyzäöüß"[index]}`,
      receivedAt: "2026-05-23T09:00:00.000Z",
    }));
    const text = composeDigest(input(), facts(many), image)?.text ?? "";
    expect(text.match(/✓ Person/g)).toHaveLength(8);
    expect(text).toContain("… and 22 more");
  });

  const hostile: readonly (readonly [string, string])[] = [
    ["markup", "<script>alert(1)</script>"],
    ["a quote out of an attribute", '" onmouseover="alert(1)'],
    ["a line", "Jane\r\nBcc: all@example.org"],
    ["another direction", "Jane \u202Egnp.exe\u202C"],
    ["a link", "http://evil.example.com/login"],
    ["a sentence with an address", "Please pay at evil.example.com now"],
  ];
  test.each(hostile)("shows %s in a name as nothing of the kind", (_what, name) => {
    const sketch = { email: "jane@example.net", name, receivedAt: "2026-05-23T09:00:00.000Z" };
    const mail = composeDigest(input(), facts([sketch]), image);
    expect(mail?.text).not.toMatch(/evil\.example|\u202E|^Bcc|<script>/m);
    expect(mail?.html).not.toMatch(/<script>|onmouseover="|evil\.example|\u202E/);
    expect(mail?.subject).not.toMatch(/[\r\n]/);
  });
});

describe("the picture", () => {
  const arrivals = [
    { day: "2026-05-10", complete: 2, open: 0 },
    { day: "2026-05-20", complete: 0, open: 1 },
  ];
  test("has a column for each day to the deadline, where that is near", () => {
    const chart = chartOf(arrivals, day, "2026-05-31");
    expect(chart).toMatchObject({ first: "2026-05-10", last: "2026-05-31", daysEach: 1, deadline: 22 });
    expect(chart.columns).toHaveLength(22);
    expect(chart.columns[0]).toEqual({ complete: 2, open: 0 });
    expect(chart.columns[10]).toEqual({ complete: 0, open: 1 });
  });
  test("loses no arrival where a column stands for several days", () => {
    const years = Array.from({ length: 900 }, (_, index) => ({
      day: new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10),
      complete: 1,
      open: 2,
    }));
    const chart = chartOf(years, "2026-06-30", undefined);
    expect(chart.columns.length).toBeLessThanOrEqual(70);
    expect(chart.columns.reduce((sum, { complete, open }) => sum + complete + open, 0)).toBe(2700);
  });
  test("is drawn opaque, with its colours, at twice its size", () => {
    const picture = drawChart(chartOf(arrivals, day, "2026-05-31"));
    expect([picture.width, picture.height]).toEqual([1200, 264]);
    const dots = new Set<string>();
    for (let at = 0; at < picture.data.length; at += 4) {
      expect(picture.data[at + 3]).toBe(255);
      dots.add(Buffer.from(picture.data.subarray(at, at + 3)).toString("hex"));
    }
    for (const colour of Object.values(colours)) expect(dots).toContain(colour.slice(1));
    expect(Buffer.from(png(picture).subarray(1, 4)).toString()).toBe("PNG");
  });
  test("of nothing is no fault", () => {
    expect(() => drawChart(chartOf([], day))).not.toThrow();
  });
});

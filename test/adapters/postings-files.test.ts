import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadPostings } from "../../shared/adapters/postings-files.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dossier-postings-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function load(...files: readonly string[]) {
  for (const [index, text] of files.entries()) await writeFile(join(folder, `${"abcdef"[index]}.yaml`), text);
  const { postings, faults } = await loadPostings(folder);
  return {
    postings,
    faults,
    lines: faults.map(
      ({ file, line, column, field, message }) =>
        `${file.slice(folder.length + 1)}:${line}:${column} ${field} ${message}`,
    ),
  };
}

const whole = `id: a
title: A posting
subjects: [Application A]
items:
  - id: cv
    accepts: cv
`;

describe("times are those of the place", () => {
  const until = (deadline: string) => `id: a\ntitle: A\ndeadline: {${deadline}}\n`;
  test.each([
    ["in winter", "date: 2024-01-31, timeZone: Europe/Berlin", "2024-01-31T23:00:00.000Z"],
    ["in summer", "date: 2024-07-31, timeZone: Europe/Berlin", "2024-07-31T22:00:00.000Z"],
    [
      "on the day when summer time ends",
      "date: 2024-10-27, timeZone: Europe/Berlin",
      "2024-10-27T23:00:00.000Z",
    ],
    [
      "in an hour that comes twice, until its second pass",
      'date: 2024-10-27, time: "02:30", timeZone: Europe/Berlin',
      "2024-10-27T01:31:00.000Z",
    ],
    [
      "in an hour that does not come",
      'date: 2024-03-31, time: "02:30", timeZone: Europe/Berlin',
      "2024-03-31T01:31:00.000Z",
    ],
    ["half an hour off", "date: 2024-01-31, timeZone: Asia/Kolkata", "2024-01-31T18:30:00.000Z"],
    ["at noon", 'date: 2024-01-31, time: "12:00", timeZone: UTC', "2024-01-31T12:01:00.000Z"],
  ])("%s", async (_, deadline, endsAt) => {
    const { postings, faults } = await load(until(deadline));
    expect(faults).toEqual([]);
    expect(postings.get("a")?.deadline).toMatchObject({ endsAt, lateFrom: endsAt });
  });

  test("grace comes on top", async () => {
    const { postings } = await load(until("date: 2024-01-31, timeZone: UTC, graceHours: 36"));
    expect(postings.get("a")?.deadline).toMatchObject({
      endsAt: "2024-02-01T00:00:00.000Z",
      lateFrom: "2024-02-02T12:00:00.000Z",
    });
  });

  test("a day of opening begins at its midnight", async () => {
    const { postings } = await load("id: a\ntitle: A\nopens: {date: 2024-07-01, timeZone: Europe/Oslo}\n");
    expect(postings.get("a")?.opensAt).toBe("2024-06-30T22:00:00.000Z");
  });
});

describe("a fault says where it is and what is allowed", () => {
  test.each<[string, string, string | RegExp]>([
    ["a field that is missing", "id: a\n", /^a\.yaml:1:1 title is missing: What applicants/],
    [
      "a field that there is not",
      `${whole}titel: x\n`,
      /^a\.yaml:7:1 titel there is no field 'titel' here; did you mean 'title'\? Allowed: id, title,/,
    ],
    [
      "a field of an item that there is not",
      `${whole}    max_pages: 2\n`,
      /^a\.yaml:7:5 items\[0\]\.max_pages .* did you mean 'maxPages'\?/,
    ],
    [
      "a kind that there is not",
      whole.replace("accepts: cv", "accepts: transcrpt"),
      /^a\.yaml:6:14 items\[0\]\.accepts 'transcrpt' is not allowed here; did you mean 'transcript'\? Allowed: cv, /,
    ],
    [
      "a kind deep inside",
      whole.replace("accepts: cv", "accepts: {anyOf: [cv, {allOf: [thesis, {kind: diplom}]}]}"),
      /items\[0\]\.accepts\.anyOf\[1\]\.allOf\[1\]\.kind 'diplom' .* did you mean 'diploma'\?/,
    ],
    [
      "a rule that is none of the forms",
      whole.replace("accepts: cv", "accepts: 7"),
      /accepts '7' is not allowed here: A kind, or \{kind, level\}/,
    ],
    [
      "two forms at once",
      whole.replace("accepts: cv", "accepts: {kind: cv, anyOf: [cv, thesis]}"),
      /accepts\.anyOf anyOf can't stand together with kind/,
    ],
    [
      "a level of what has none",
      whole.replace("accepts: cv", "accepts: {kind: cv, level: master}"),
      /accepts\.level level goes with kind: diploma alone/,
    ],
    [
      "text where a list belongs",
      "id: a\ntitle: A\nsubjects: Job\n",
      "a.yaml:3:11 subjects must be a list, not 'Job': write [Job]",
    ],
    [
      "a number where text belongs",
      "id: a\ntitle: 2023\n",
      `a.yaml:2:8 title must be text, not '2023': put it in quotes, "2023"`,
    ],
    [
      "a broken number",
      `${whole}    count: 1.5\n`,
      "a.yaml:7:12 items[0].count must be a whole number, not '1.5'",
    ],
    [
      "a number out of bounds",
      `${whole}retentionDays: 99999\n`,
      "a.yaml:7:16 retentionDays must be 3650 or less",
    ],
    [
      "a day that there is not",
      "id: a\ntitle: A\ndeadline: {date: 2023-02-30, timeZone: UTC}\n",
      /^a\.yaml:3:18 deadline\.date '2023-02-30' is not allowed here: write a date as/,
    ],
    [
      "a city instead of a zone",
      "id: a\ntitle: A\ndeadline: {date: 2023-02-28, timeZone: Berlin}\n",
      /^a\.yaml:3:40 deadline\.timeZone 'Berlin' is not a time zone; did you mean 'Europe\/Berlin'\?/,
    ],
    [
      "a zone without summer time",
      "id: a\ntitle: A\ndeadline: {date: 2023-02-28, timeZone: EST}\n",
      /timeZone 'EST' is not a time zone; /,
    ],
    [
      "the machine's zone",
      "id: a\ntitle: A\nopens: {date: 2023-02-28, timeZone: local}\n",
      /opens\.timeZone 'local' is not a time zone/,
    ],
    [
      "an opening after the deadline",
      "id: a\ntitle: A\nopens: {date: 2024-01-01, timeZone: UTC}\ndeadline: {date: 2023-01-01, timeZone: UTC}\n",
      /opens\.date opens on 2024-01-01, after the deadline of 2023-01-01/,
    ],
    [
      "a language that documents have not",
      "id: a\ntitle: A\nlanguages: {accepted: [nb]}\n",
      /languages\.accepted\[0\] 'nb' is not allowed here: write two letters .* no \(bokmål and nynorsk\)/,
    ],
    [
      "a placeholder that there is not",
      "id: a\ntitle: A\nsubjects: ['PhD {DAY}']\n",
      "a.yaml:3:12 subjects[0] '{DAY}' is unknown; a subject may hold {YEAR} and {MONTH}",
    ],
    [
      "a subject of placeholders alone",
      "id: a\ntitle: A\nsubjects: ['{YEAR}-{MONTH}']\n",
      /needs a word of its own/,
    ],
    [
      "a portal without its address",
      "id: a\ntitle: A\nchannel: portal\n",
      /^a\.yaml:3:10 channel channel: portal needs the portal's address/,
    ],
    [
      "an address asked for and not named",
      "id: a\ntitle: A\naddressRequired: true\n",
      /addressRequired needs at least one address/,
    ],
    [
      "no address",
      "id: a\ntitle: A\npeople: [{name: X, email: me}]\n",
      /people\[0\]\.email 'me' is not allowed here: write an address as jane@example.org/,
    ],
    [
      "an item twice",
      `${whole}  - id: cv\n    accepts: cv\n`,
      /^a\.yaml:7:9 items\[1\]\.id 'cv' is the id of an earlier item already/,
    ],
    ["a key twice", "id: a\nid: b\n", /^a\.yaml:2:1 {2}this is not YAML: Map keys must be unique/],
    ["brackets that don't close", "id: a\ntitle: [A\nitems: []\n", /^a\.yaml:3:1 {2}this is not YAML: /],
    ["two documents", "id: a\ntitle: A\n---\nid: b\n", /this is not YAML: .*multiple documents/],
    ["an empty file", "", /^a\.yaml:0:0 {2}holds no fields; a posting begins with id: and title:/],
    ["a file of text", "hello\n", /holds no fields/],
  ])("%s", async (_, text, fault) => {
    const { lines, postings } = await load(text);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(fault);
    expect(postings.size).toBe(0);
  });

  test("but a Norwegian 'no' needs no quotes", async () => {
    const { faults, postings } = await load("id: a\ntitle: A\nlanguages: {accepted: [en, no]}\n");
    expect(faults).toEqual([]);
    expect(postings.get("a")?.languages?.accepted).toEqual(["en", "no"]);
  });

  test("all of all files are told at once, by place, and a sound file is read all the same", async () => {
    const { lines, postings } = await load(
      "id: A B\ntitel: x\nitems:\n  - id: cv\n    accepts: 1\n  - id: cv\n    accepts: cv\n",
      whole,
      "id: [\n",
    );
    expect(lines.map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      "a.yaml:1:1 title",
      "a.yaml:1:5 id",
      "a.yaml:2:1 titel",
      "a.yaml:5:14 items[0].accepts",
      "a.yaml:6:9 items[1].id",
      expect.stringMatching(/^c\.yaml:/),
    ]);
    expect([...postings.keys()]).toEqual(["a"]);
  });

  test("an id that two files have, and neither is in force", async () => {
    const { lines, postings } = await load(whole, whole.replace("Application A", "Application B"));
    expect(lines).toEqual([expect.stringMatching(/^b\.yaml:1:5 id the id 'a' stands in .*a\.yaml as well/)]);
    expect(postings.size).toBe(0);
  });

  test("a subject that leads to two postings", async () => {
    const { lines } = await load(
      whole,
      whole.replace("id: a", "id: b").replace("Application A", "APPLICATION-a"),
    );
    expect(lines).toEqual([
      expect.stringMatching(/^b\.yaml:3:12 subjects\[0\] the subject 'APPLICATION-a' leads to/),
    ]);
  });

  test("bytes that are no UTF-8", async () => {
    await writeFile(join(folder, "a.yaml"), Buffer.from([0x69, 0x64, 0x3a, 0xff, 0xfe]));
    const { faults } = await loadPostings(folder);
    expect(faults).toMatchObject([{ line: 0, message: "is not UTF-8; save it as UTF-8" }]);
  });

  test("anchors that would explode in memory", async () => {
    const levels = [..."bcdefghij"].map((name, index) => {
      const below = "abcdefghij"[index];
      return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${below}`).join(", ")}]`;
    });
    const { lines } = await load(`a: &a [x]\n${levels.join("\n")}\n`);
    expect(lines).toEqual([expect.stringMatching(/can't be read: Excessive alias count/)]);
  });
});

test.each([
  ["an empty folder", "", /there is no posting in this folder; a posting is a file ending in \.yaml/],
  ["a folder that is not there", "nowhere", /there is no such folder/],
])("%s says so", async (_, name, message) => {
  const { faults } = await loadPostings(join(folder, name));
  expect(faults).toMatchObject([{ message: expect.stringMatching(message) }]);
});

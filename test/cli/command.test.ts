import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadPostings } from "../../shared/adapters/postings-files.ts";

/** The command as people call it: exit status, and what stands on either stream. */
async function dossier(...words: readonly string[]) {
  const child = spawn(process.execPath, ["cli/main.ts", ...words], {
    env: { ...process.env, DOSSIER_POSTINGS: undefined, DOSSIER_ADDRESS: undefined },
  });
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const status = await new Promise((done) => child.on("close", done));
  return { status, out, err };
}

const letter = `Dear Professor Example,

I am writing to apply for the PhD position in data analytics at your institute. In my
master's thesis I worked on forecasting for time series, and I learned how much people
want to know why a model says what it says. I am motivated to do research on that
question, and your group is where I would like to do it.

Since then I have worked as a student assistant, where I taught statistics to first-year
students and wrote programs for the analysis of sensor data. Two of the methods that I
tried there gave better forecasts than what was in use; one of them could also tell the
engineers which sensor had led it astray, which was what they asked for first of all.
This experience is why I would like to go on with explanations for people who have to
act on a forecast.

You can reach my referees at the addresses below. I look forward to hearing from you.

Yours sincerely,
Jane Roe

References:
Prof. Ada Example, University of Examples, ada@example.org
Dr. Bob Example, Institute of Examples, bob@example.org
`;

const mail = (received: string, from: string, subject: string, body: string) =>
  [
    `Received: from mx.example.org by mail.example.org; ${received}`,
    `From: ${from}`,
    "To: apply@example.org",
    `Subject: ${subject}`,
    `Message-ID: <${received.replaceAll(/\W+/g, "")}@example.org>`,
    "Date: Sun, 01 Aug 2021 09:14:58 +0200",
    "Content-Type: text/plain; charset=utf-8",
    "",
    body,
  ].join("\r\n");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dossier-cli-"));
  await mkdir(join(folder, "inbox"));
  await mkdir(join(folder, "empty"));
  await mkdir(join(folder, "postings"));
  await writeFile(
    join(folder, "inbox", "a-late.eml"),
    mail(
      "Thu, 02 Sep 2021 10:00:00 +0200",
      "Joe Late <joe@example.org>",
      "AW: job application - DATA ANALYTICS",
      letter,
    ),
  );
  await writeFile(
    join(folder, "inbox", "b-first.eml"),
    mail(
      "Mon, 02 Aug 2021 11:15:00 +0200",
      "Jane Roe <jane@example.org>",
      "Job Application: Data analytics",
      letter,
    ),
  );
  await writeFile(
    join(folder, "inbox", "c-strange.eml"),
    mail(
      "Tue, 03 Aug 2021 11:15:00 +0200",
      "Ann Other <ann@example.org>",
      "PhD Application",
      "When does it begin?",
    ),
  );
  await writeFile(join(folder, "postings", "a.yaml"), "id: a\ntitel: A\n");
});
afterAll(() => rm(folder, { recursive: true }));

describe("a wrong call is told in one line, with exit status 2", () => {
  test.each<[string, readonly string[], RegExp]>([
    ["an unknown command", ["chek"], /unknown command 'chek' \(Did you mean check\?\)/],
    [
      "an unknown option",
      ["check", "--jsn", "x"],
      /unknown option '--jsn' \(Did you mean --json\?\) 'dossier check --help'/,
    ],
    ["no path", ["mail"], /missing required argument 'path'\. 'dossier mail --help'/],
    [
      "an unknown posting",
      ["check", "--posting", "rostock-pdh", "."],
      /no posting 'rostock-pdh'; did you mean 'rostock-phd'\? There are: ghent-explainable-ml, rostock-phd, /,
    ],
    [
      "a folder of postings that is not there",
      ["postings", "lint", "nowhere"],
      /nowhere: there is no such folder/,
    ],
  ])("%s", async (_, words, message) => {
    const { status, out, err } = await dossier(...words);
    expect(err).toMatch(message);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect({ status, out }).toEqual({ status: 2, out: "" });
  });

  test("faulty postings: nothing is checked against them", async () => {
    const { status, out, err } = await dossier("check", "--postings", join(folder, "postings"), folder);
    expect(err).toMatch(
      /a\.yaml:1:1: title: is missing: .* \(and 1 more fault\)\. 'dossier postings lint .*' shows all/,
    );
    expect({ status, out }).toEqual({ status: 2, out: "" });
  });
});

test("without a command the help is shown", async () => {
  const { status, err } = await dossier();
  expect(err).toMatch(/^Usage: dossier .*Examples:/s);
  expect(status).toBe(2);
});

describe("postings lint", () => {
  test("finds no fault in the postings that ship", async () => {
    const { status, out } = await dossier("postings", "lint");
    const { postings } = await loadPostings("postings");
    for (const id of postings.keys()) expect(out).toContain(`✓ ${id}`);
    expect(out).toMatch(/6 postings, no fault\.\n$/);
    expect(status).toBe(0);
  });

  test("shows every fault under its file", async () => {
    const { status, out } = await dossier("postings", "lint", join(folder, "postings"));
    expect(out).toMatch(/a\.yaml\n {2}✗ 1:1 +title\n? .*is missing/);
    expect(out).toMatch(/✗ 2:1 +titel\n +there is no field 'titel' here; did you mean/);
    expect(out).toMatch(/2 faults in 1 file\.\n$/);
    expect(status).toBe(1);
  });
});

describe("check", () => {
  test("prints the messages as they were received, then the applications, one JSON object a line", async () => {
    const { status, out, err } = await dossier("check", "--json", join(folder, "inbox"));
    expect(err).toBe("");
    expect(status).toBe(0);
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toMatchObject([
      {
        type: "message",
        file: join(folder, "inbox", "b-first.eml"),
        messageId: "<Mon02Aug2021111500+0200@example.org>".replaceAll("+", ""),
        outcome: "application",
        posting: "ghent-explainable-ml",
        applicant: "jane@example.org",
        reason: "subject matches 'Job Application: Data analytics'",
        reply: "checklist",
      },
      {
        type: "message",
        outcome: "unrouted",
        applicant: "ann@example.org",
        reply: "none",
        reason: expect.stringMatching(/perhaps rostock-phd/),
      },
      { type: "message", outcome: "application", applicant: "joe@example.org" },
      {
        type: "application",
        posting: "ghent-explainable-ml",
        applicant: { email: "jane@example.org", name: "Jane Roe" },
        status: "incomplete",
        late: false,
        withdrawn: false,
        receivedAt: "2021-08-02T09:15:00.000Z",
        problems: [],
      },
      { type: "application", applicant: { email: "joe@example.org" }, late: true },
    ]);
    const items = lines[3]?.["items"] as { id: string; status: string; needed: number }[];
    expect(items.map(({ id, status: state }) => [id, state])).toEqual([
      ["cv", "missing"],
      ["motivation-letter", "received"],
      ["transcripts", "missing"],
      ["references", "received"],
    ]);
  });

  test("takes every message for the posting that is asked for, whatever its channel", async () => {
    const file = join(folder, "inbox", "b-first.eml");
    const { status, out } = await dossier("check", "--posting", "uit-knowledge-driven-ml", "--json", file);
    expect(status).toBe(0);
    expect(JSON.parse(out.split("\n")[0] ?? "")).toMatchObject({
      outcome: "application",
      posting: "uit-knowledge-driven-ml",
    });
  });

  test("goes on after a path that can't be read, says so, and exits with 1", async () => {
    const { status, out, err } = await dossier(
      "check",
      "nowhere.eml",
      join(folder, "empty"),
      join(folder, "inbox"),
    );
    expect(err.trim().split("\n")).toEqual([
      expect.stringMatching(/^dossier: nowhere\.eml does not exist\./),
      expect.stringMatching(/^dossier: No mail in .*empty: expected/),
    ]);
    expect(out).toMatch(/Jane Roe <jane@example\.org>/);
    expect(out).toMatch(/3 messages: 2 applications, 1 unrouted\n$/);
    expect(status).toBe(1);
  });
});

describe("mail", () => {
  test("prints how a message was understood", async () => {
    const file = join(folder, "inbox", "b-first.eml");
    const { status, out } = await dossier("mail", "--json", file);
    expect(JSON.parse(out)).toMatchObject({
      type: "mail",
      file,
      from: "jane@example.org",
      to: ["apply@example.org"],
      subject: "Job Application: Data analytics",
      date: "2021-08-01T07:14:58.000Z",
      receivedAt: "2021-08-02T09:15:00.000Z",
      automatic: false,
      authentication: { dmarc: "unknown", spf: "unknown", dkim: "unknown" },
      textChars: expect.any(Number),
      attachments: [],
      problems: [],
    });
    expect(status).toBe(0);
  });

  test("says what to do about a path that is not there", async () => {
    const { status, err } = await dossier("mail", "nowhere");
    expect(err).toBe("dossier: nowhere does not exist. Check the path.\n");
    expect(status).toBe(1);
  });
});

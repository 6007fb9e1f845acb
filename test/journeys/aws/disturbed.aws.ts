import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Disturbance, Fault } from "../../aws/disturbed-line.ts";
import { lane, stateOf } from "../../aws/lane.ts";
import type { Lane } from "../../aws/lane.ts";
import { synthesize } from "../../aws/stack.ts";
import { cv, referees } from "../../flow/world.ts";

/**
 * The synthesized functions on moto, by a line on which one call fails: each call of a
 * journey, in one way or another. What goes wrong is mended by redelivery and by the
 * next sweeps, and by nothing else: no call is repeated inside, where not told otherwise.
 */
const poison = '{"no":"event of ours"}';

const mail = (id: number, file: string, content: string, from = "jane.roe@example.net") =>
  [
    `Return-Path: <${from}>`,
    `Received: from out.example.net (out.example.net [192.0.2.25]) by inbound-smtp.eu-central-1.amazonaws.com with SMTP id ${id}abc for apply@apply-dev.example.org; Mon, 12 Jul 2021 07:${10 + id}:38 +0000`,
    "X-SES-Spam-Verdict: PASS",
    "X-SES-Virus-Verdict: PASS",
    "Authentication-Results: amazonses.com; spf=pass client-ip=192.0.2.25; dkim=pass header.i=@example.net; dmarc=pass header.from=example.net;",
    `From: ${from}`,
    "To: apply@apply-dev.example.org",
    "Subject: Job Application: Data analytics",
    `Message-ID: <${id}@example.net>`,
    `Date: Mon, 12 Jul 2021 07:${10 + id}:36 +0000`,
    "MIME-Version: 1.0",
    "Content-Type: multipart/mixed; boundary=b",
    "",
    "--b",
    "Content-Type: text/plain; charset=utf-8",
    "",
    `Dear Professor,\r\n\r\nplease find ${file} attached.\r\n`,
    "--b",
    "Content-Type: text/plain; charset=utf-8",
    `Content-Disposition: attachment; filename="${file}"`,
    "",
    content,
    "--b--",
    "",
  ].join("\r\n");
/** In an event the keys are `raw/one%40x%3D1` and so on. */
const mails = {
  application: { key: "raw/one@x=1", eml: mail(1, "cv.txt", cv) },
  followUp: { key: "raw/two@x=2", eml: mail(2, "referees.txt", referees) },
  another: { key: "raw/three@x=3", eml: mail(3, "cv.txt", cv, "joe.doe@example.net") },
};
const store = ({ aws }: Lane, { key, eml }: { readonly key: string; readonly eml: string }) =>
  aws.raw.put(key, Buffer.from(eml));

interface How {
  /** How often the functions try a call. Once where it is not given. */
  readonly attempts?: number;
  /** They have just started, and have seen no mail. */
  readonly cold?: boolean;
  /** Milliseconds after a call at which its function is killed. */
  readonly afterMs?: number;
}

/**
 * A mail by its event, and a second one whose event is lost, beside a message that is no
 * event of ours. Returns the calls that could fail.
 * Sweeps go on every few minutes: one before the second mail, and one at the end, are undisturbed.
 */
async function journey(on: Lane, disturbance?: Disturbance, how: How = {}) {
  await on.anew(how);
  on.disturb(disturbance, how.afterMs);
  await on.aws.send("receive", poison);
  await store(on, mails.application);
  await on.workOff();
  await on.uncounted(() => on.sweepAt(30));
  await store(on, mails.followUp);
  await on.aws.taken("receive");
  await on.sweepAt(60);
  const operations = on.operations();
  on.disturb();
  await on.sweepAt(120);
  return operations;
}

/** How often each reply left, and whether that was as its record says. */
async function replies(on: Lane) {
  const sent = (await on.sent()).map(({ messageId }) => messageId);
  const { items } = await on.aws.records.outgoing({ limit: 200 });
  return items.map(({ reply: { messageId, state, resent } }) => {
    const times = sent.filter((one) => one === messageId).length;
    return { state, asRecorded: times === 1 || (times === 2 && resent === true) };
  });
}

const asRecorded = { state: "sent", asRecorded: true };

/** Where two things differ, as `path: is, not wanted`. */
function differences(is: unknown, wanted: unknown, path = ""): readonly string[] {
  if (Object(is) !== is || Object(wanted) !== wanted)
    return Object.is(is, wanted) ? [] : [`${path} is ${JSON.stringify(is)}, not ${JSON.stringify(wanted)}`];
  const [one, other] = [is, wanted] as readonly Readonly<Record<string, unknown>>[];
  return [...new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])].flatMap((name) =>
    differences(one?.[name], other?.[name], `${path}/${name}`),
  );
}

const isWrite = (operation: string) => /^(?:PUT|POST|PutItem|UpdateItem|BatchWrite|SendMess)/.test(operation);
/** `PUT /documents`, `GetItem`, `POST /v2`. */
const kindOf = (operation: string) => operation.split("/", 2).join("/");

/**
 * Every call in every way takes five minutes: `DISTURBED=all`. Without it each kind of call
 * fails in every way, and each further write in one way, before its effect or after it.
 */
const all = process.env["DISTURBED"] === "all";

function disturbances(operations: readonly string[]): readonly Disturbance[] {
  const early = ["breaks", "fails", "throttled"] as const;
  const seen = new Set<string>();
  return operations.flatMap((operation, index) => {
    const place = index + 1;
    const first = !seen.has(kindOf(operation));
    seen.add(kindOf(operation));
    const write = isWrite(operation);
    const at = (when: "before" | "after", faults: readonly Fault[]) =>
      faults.map((fault): Disturbance => ({ place, when, fault }));
    const before = first ? early : all || (write && index % 2 === 0) ? [early[index % 3] as Fault] : [];
    const late: readonly Fault[] = index % 4 < 2 ? ["breaks"] : ["fails"];
    const after: readonly Fault[] = first ? ["breaks", "fails"] : all || index % 2 === 1 ? late : [];
    return [...at("before", before), ...(write ? at("after", after) : [])];
  });
}

describe.skipIf(!inject("moto"))("the functions on a line that fails", () => {
  let folder = "";
  const lanes: Lane[] = [];
  let operations: readonly string[] = [];
  let expected: Awaited<ReturnType<typeof stateOf>>;
  const firstLane = () => lanes[0] as Lane;

  beforeAll(async () => {
    folder = await synthesize();
    lanes.push(...(await Promise.all([lane(folder), lane(folder)])));
    // The second time: by then the functions are as they are from then on.
    await journey(firstLane());
    operations = await journey(firstLane());
    expected = await stateOf(firstLane());
  });
  afterAll(async () => {
    for (const on of lanes) await on.close();
  });

  /** Whether a call is the first of its kind. */
  const isFirst = (index: number) =>
    operations.findIndex((other) => kindOf(other) === kindOf(operations[index] ?? "")) === index;

  /** Each disturbance by itself, on whichever lane is free. Returns what differs, and how many functions ended by it. */
  async function each(asked: readonly Disturbance[], how: How = {}) {
    const left = [...asked];
    const differs: string[] = [];
    let ended = 0;
    const work = async (on: Lane) => {
      for (let at = left.shift(); at; at = left.shift()) {
        const calls = await journey(on, at, how);
        ended += on.ended();
        const is = { ...(await stateOf(on)), replies: await replies(on), reached: calls.length >= at.place };
        const wanted = { ...expected, replies: [asRecorded, asRecorded], reached: true };
        for (const one of differences(is, wanted))
          differs.push(
            `${at.fault} ${at.when} ${at.place} ${kindOf(operations[at.place - 1] ?? "")}: ${one}`,
          );
      }
    };
    const begun = performance.now();
    await Promise.all(lanes.map(work));
    const seconds = Math.round((performance.now() - begun) / 1000);
    console.log(`${asked.length} disturbed journeys of ${operations.length} calls each in ${seconds} s`);
    return { differs, ended };
  }

  test("the journey to be disturbed says what it should", () => {
    expect(expected.messages.map(({ outcome }) => outcome)).toEqual(["application", "follow-up"]);
    expect(expected.applications[0]?.verdict?.items.map(({ status }) => status)).toEqual([
      "received",
      "missing",
      "missing",
      "received",
    ]);
    expect(expected.applications[0]?.replies).toHaveLength(2);
    expect(expected).toMatchObject({ due: 0, dead: [poison] });
    expect(new Set(operations.map(kindOf)).size).toBeGreaterThan(10);
  });

  test("come to the same end whichever call fails, before its effect or after it", async () => {
    expect((await each(disturbances(operations))).differs).toEqual([]);
  }, 600_000);

  test("come to the same end where the first mail of a posting fails to make it known", async () => {
    const cold = await journey(firstLane(), undefined, { cold: true });
    expect(await stateOf(firstLane())).toEqual(expected);
    const place = cold.indexOf("UpdateItem") + 1;
    expect(place).toBeGreaterThan(0);
    const asked = (["breaks", "fails", "throttled"] as const).map((fault): Disturbance => ({
      place,
      when: fault === "throttled" ? "before" : "after",
      fault,
    }));
    expect((await each(asked, { cold: true })).differs).toEqual([]);
  }, 600_000);

  test("come to the same end where the answer to a write is lost and the write is sent again at once", async () => {
    const writes = operations.flatMap((operation, index) =>
      isWrite(operation) && (all || isFirst(index)) ? [index + 1] : [],
    );
    const { differs } = await each(
      writes.map((place) => ({ place, when: "after", fault: "breaks" })),
      { attempts: 3 },
    );
    expect(differs).toEqual([]);
  }, 600_000);

  test("come to the same end where a function is killed at a call that hangs", async () => {
    const places = operations.map((operation, index) => ({ operation, place: index + 1 }));
    const hanging = places.filter(
      ({ operation, place }) => (all && isWrite(operation)) || isFirst(place - 1),
    );
    const { differs, ended } = await each(
      hanging.map(({ operation, place }) => ({
        place,
        when: isWrite(operation) ? "after" : "before",
        fault: "hangs",
      })),
    );
    expect(differs).toEqual([]);
    expect(ended).toBe(hanging.length);
  }, 600_000);

  test("come to the same end where a function is killed at any moment", async () => {
    // Spread over the journey; a few milliseconds after a call it is at another place each time.
    const places = Array.from({ length: 10 }, (_, index) => 1 + Math.floor((index * operations.length) / 10));
    const { differs, ended } = await each(
      places.map((place) => ({ place, when: "before", fault: "dies" })),
      { afterMs: 1 + Math.random() * 15 },
    );
    expect(differs).toEqual([]);
    expect(ended).toBeGreaterThan(0);
  }, 600_000);

  test("make the same of events in any order, each of them twice", async () => {
    const letters = Object.values(mails);
    const make = async (order: readonly number[]) => {
      await firstLane().anew();
      // Neither is a mail, nor a fault.
      expect((await firstLane().aws.taken("receive")).map((body) => JSON.parse(body).Event)).toEqual([
        "s3:TestEvent",
      ]);
      for (const letter of letters) await store(firstLane(), letter);
      const events = (await firstLane().aws.taken("receive")).toSorted();
      expect(events.join("")).toMatch(/one%40x%3D1/);
      for (const index of order) await firstLane().aws.send("receive", events[index] as string);
      await firstLane().workOff();
      await firstLane().sweepAt(30);
      const { applications, stored, due, dead } = await stateOf(firstLane());
      return {
        due,
        dead,
        stored,
        replies: await replies(firstLane()),
        // Which of two mails opens an application, and which follows, is decided by who comes first.
        applications: applications.map(({ messages, documents, verdict, replies: sent }) => ({
          messages: messages.map(({ rawKey }) => rawKey).toSorted(),
          documents: documents.map(({ sha256 }) => sha256).toSorted(),
          items: verdict?.items.map(({ id, status }) => [id, status]),
          answers: sent.map(({ answers }) => answers?.toSorted()),
        })),
      };
    };
    const inOrder = await make([0, 1, 2]);
    expect(inOrder.applications.map(({ messages }) => messages.length).toSorted()).toEqual([1, 2]);
    expect(inOrder).toMatchObject({ due: 0, dead: [] });
    for (const order of [
      [0, 0, 1, 1, 2, 2],
      [2, 1, 0, 2, 1, 0],
      [1, 0, 1, 2, 0, 2],
      [1, 2, 2, 0, 0, 1],
    ])
      expect({ order, ...(await make(order)) }).toEqual({ order, ...inOrder });
  });
});

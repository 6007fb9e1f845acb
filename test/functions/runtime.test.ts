import { ZodError } from "zod";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { batchHandler } from "../../functions/runtime/batch.ts";
import { ConfigFault, configFrom } from "../../functions/runtime/config.ts";
import { caseIdsIn, rawKeysIn } from "../../functions/runtime/events.ts";
import { orPutOff } from "../../functions/runtime/put-off.ts";
import { sweepHandler } from "../../functions/runtime/sweeping.ts";
import { memoryBlobs } from "../../shared/adapters/memory/blobs.ts";
import { memoryRecords } from "../../shared/adapters/memory/records.ts";
import { blobSecret, secretKey } from "../../shared/adapters/secret-blob.ts";
import type { Application } from "../../shared/domain/application.ts";
import type { Records } from "../../shared/ports.ts";

let lines: Record<string, unknown>[] = [];
let figures: Record<string, unknown>[] = [];
beforeEach(() => {
  lines = [];
  figures = [];
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, "write").mockImplementation((line) => {
      const parsed = JSON.parse(String(line)) as Record<string, unknown>;
      ("_aws" in parsed ? figures : lines).push(parsed);
      return true;
    });
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("a function's configuration", () => {
  test("is what was given", () => {
    expect(configFrom({ TABLE: "t", OTHER: "x" }, ["TABLE"])).toEqual({ TABLE: "t" });
  });

  test("names every variable at fault together", () => {
    const read = () =>
      configFrom({ ADDRESS: "nobody", ASSESS_QUEUE: "" }, ["TABLE", "ASSESS_QUEUE", "ADDRESS"]);
    expect(read).toThrow(ConfigFault);
    expect(read).toThrow("missing TABLE, ASSESS_QUEUE; not valid: ADDRESS. Deploy the stack again.");
  });
});

describe("what a message asks for", () => {
  const event = (...keys: string[]) =>
    JSON.stringify({ Records: keys.map((key) => ({ s3: { object: { key } } })) });

  /** As docs.aws.amazon.com/guardduty/latest/ug/ shows it, "Monitoring S3 object scans with EventBridge". */
  const scanned = (objectKey: string) =>
    JSON.stringify({
      version: "0",
      id: "72c7d362-737a-6dce-fc78-9e27a0171419",
      "detail-type": "GuardDuty Malware Protection Object Scan Result",
      source: "aws.guardduty",
      account: "111122223333",
      time: "2026-02-28T01:01:01Z",
      region: "eu-central-1",
      resources: ["arn:aws:guardduty:eu-central-1:111122223333:malware-protection-plan/b4c7f464ab3a4EXAMPLE"],
      detail: {
        schemaVersion: "1.0",
        scanStatus: "COMPLETED",
        resourceType: "S3_OBJECT",
        s3ObjectDetails: {
          bucketName: "raw",
          objectKey,
          eTag: "ASIAI44QH8DHBEXAMPLE",
          versionId: "d41d8cd98f00b204e9800998eEXAMPLE",
          s3Throttled: false,
        },
        scanResultDetails: { scanResultStatus: "NO_THREATS_FOUND", threats: null },
      },
    });

  test.each([
    ["one raw mail", event("raw/abc"), ["raw/abc"]],
    ["several", event("raw/1", "raw/2"), ["raw/1", "raw/2"]],
    ["a key as URLs write it", event("raw/a%2Bb+c%3D"), ["raw/a+b c="]],
    [
      "a mail beside what SES stored to see whether it may",
      event("raw/AMAZON_SES_SETUP_NOTIFICATION", "raw/a"),
      ["raw/a"],
    ],
    ["a raw mail that was scanned", scanned("raw/a+b"), ["raw/a+b"]],
    ["S3's question whether it may notify", '{"Service":"Amazon S3","Event":"s3:TestEvent"}', []],
  ])("%s", (_name, body, keys) => {
    expect(rawKeysIn(body)).toEqual(keys);
  });

  test.each([
    ["", SyntaxError],
    ["no JSON", SyntaxError],
    ["{}", ZodError],
    ['{"step":"assess","id":"a"}', ZodError],
  ])("a raw mail is not in %j", (body, kind) => {
    expect(() => rawKeysIn(body)).toThrow(kind);
  });

  test("a case of its own step, and nothing else", () => {
    expect(caseIdsIn("assess")('{"step":"assess","id":"a"}')).toEqual(["a"]);
    expect(() => caseIdsIn("assess")('{"step":"notify","id":"a"}')).toThrow(ZodError);
    expect(() => caseIdsIn("assess")('{"step":"assess","id":""}')).toThrow(ZodError);
  });
});

describe("a batch", () => {
  const batch = (...bodies: string[]) => ({
    Records: bodies.map((body, index) => ({ messageId: `m${index}`, body })),
  });

  test("gives back what failed, and is done with the rest", async () => {
    const done: string[] = [];
    const handler = batchHandler({
      step: "assess",
      workIn: (body) => {
        if (body === "poison") throw new SyntaxError("poison of jane@example.org");
        return [body];
      },
      work: async (id) => {
        if (id === "bad") throw new Error("jane@example.org is not there");
        done.push(id);
      },
    });
    expect(await handler(batch("a", "bad", "poison", "b"))).toEqual({
      batchItemFailures: [{ itemIdentifier: "m1" }, { itemIdentifier: "m2" }],
    });
    expect(done).toEqual(["a", "b"]);
    expect(
      lines.map(({ level, message, step, messageId, id, error }) => [
        level,
        message,
        step,
        messageId,
        id,
        error,
      ]),
    ).toEqual([
      ["INFO", "done", "assess", "m0", "a", undefined],
      ["ERROR", "failed", "assess", "m1", undefined, "Error"],
      ["ERROR", "failed", "assess", "m2", undefined, "SyntaxError"],
      ["INFO", "done", "assess", "m3", "b", undefined],
    ]);
    expect(figures).toMatchObject([{ Done: [1, 1], Failed: [1, 1] }]);
    expect(JSON.stringify([lines, figures])).not.toContain("jane");
  });

  test("sends the wake-ups of all before it ends", async () => {
    const order: string[] = [];
    const handler = batchHandler({
      step: "receive",
      workIn: (body) => [body],
      work: async (id) => void order.push(id),
      flushed: async () => void order.push("flushed"),
    });
    await handler(batch("a", "b"));
    expect(order).toEqual(["a", "b", "flushed"]);
  });

  test("that is none is an error", async () => {
    const handler = batchHandler({ step: "receive", workIn: () => [], work: async () => undefined });
    await expect(handler({})).rejects.toThrow(ZodError);
  });
});

describe("work on a case that fails", () => {
  const now = "2021-08-02T09:15:00.000Z";
  const due: Application = {
    type: "application",
    id: "a",
    version: 0,
    posting: "ghent",
    applicant: { email: "jane@example.org" },
    receivedAt: now,
    messages: [],
    replies: [],
    documents: [],
    withdrawn: false,
    due: { step: "assess", at: now },
  };
  const failing = (records: Records, woken: string[]) =>
    orPutOff({
      records,
      pause: async () => undefined,
      now: () => new Date(now),
      wake: ({ step, id }) => void woken.push(`${step} ${id}`),
      step: "assess",
      work: async () => {
        throw new Error("the reader broke");
      },
    });

  test("is due again later, and the replies written before go out", async () => {
    const records = memoryRecords();
    await records.save(due);
    const woken: string[] = [];
    await failing(records, woken)("a");
    const { due: later } = (await records.load("a")) as Application;
    expect(later).toMatchObject({ step: "assess", failures: 1, error: "the reader broke" });
    expect(later && later.at > now).toBe(true);
    expect(woken).toEqual(["notify a"]);
  });

  test("goes back to the queue where that can't be written down", async () => {
    const broken = { ...memoryRecords(), load: async () => Promise.reject(new Error("throttled")) };
    await expect(failing(broken, [])("a")).rejects.toThrow("throttled");
  });
});

describe("a sweep on a schedule", () => {
  const swept = { received: 1, worked: 2, failed: 0 };

  test.each([
    ["the schedule's own event", { source: "aws.scheduler" }, "recent"],
    ["a person who asks for all", { scope: "all" }, "all"],
    ["nonsense", "x", "recent"],
  ])("takes %s", async (_name, event, scope) => {
    const asked: string[] = [];
    const handler = sweepHandler({
      sweep: async (of) => {
        asked.push(of);
        return swept;
      },
      flushed: async () => void asked.push("flushed"),
    });
    expect(await handler(event)).toEqual(swept);
    expect(asked).toEqual([scope, "flushed"]);
  });

  test("sends its wake-ups also where it breaks off", async () => {
    let flushed = false;
    const handler = sweepHandler({
      sweep: () => Promise.reject(new Error("throttled")),
      flushed: async () => void (flushed = true),
    });
    await expect(handler({})).rejects.toThrow("throttled");
    expect(flushed).toBe(true);
  });
});

describe("the secret among the blobs", () => {
  test("is made once, also by many at once, and the same ever after", async () => {
    const blobs = memoryBlobs();
    const all = await Promise.all(Array.from({ length: 5 }, () => blobSecret(blobs)));
    const [first] = all;
    expect(first).toHaveLength(32);
    for (const one of [...all, await blobSecret(blobs)]) expect(one).toEqual(first);
  });

  test("is never made anew over something else", async () => {
    const blobs = memoryBlobs();
    await blobs.put(secretKey, new TextEncoder().encode("not a key"));
    await expect(blobSecret(blobs)).rejects.toThrow(/does not hold a Dossier key/);
  });
});

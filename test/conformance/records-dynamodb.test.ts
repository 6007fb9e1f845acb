import { randomBytes } from "node:crypto";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dynamoTable } from "../../shared/adapters/aws/dynamodb.ts";
import { TooLargeForTable } from "../../shared/adapters/aws/packing.ts";
import { dynamoRegister } from "../../shared/adapters/aws/register.ts";
import { dynamoRecords } from "../../shared/adapters/aws/records.ts";
import { caseKey, registerKey, timeToLive } from "../../shared/adapters/aws/table.ts";
import type { Application, MessageRecord, Reply } from "../../shared/domain/application.ts";
import { startDynalite } from "../aws/dynalite.ts";
import { faultyServer } from "../aws/faults.ts";
import { localClient, makeTable } from "../aws/table.ts";
import { recordsConformance } from "./records.ts";
import { registerConformance } from "./register.ts";
import { summariesConformance } from "./summaries.ts";

let server: Awaited<ReturnType<typeof startDynalite>>;
beforeAll(async () => {
  server = await startDynalite();
});
afterAll(() => server.close());

for (const conformance of [recordsConformance, summariesConformance])
  conformance("DynamoDB on dynalite", async () => {
    const records = dynamoRecords(await makeTable(server.endpoint), localClient(server.endpoint));
    return { port: records, close: () => records.close() };
  });
registerConformance("DynamoDB on dynalite", async () => {
  const register = dynamoRegister(await makeTable(server.endpoint), localClient(server.endpoint));
  return { port: register, close: () => register.close() };
});

const receivedAt = "2021-08-02T09:15:00.000Z";
const application: Application = {
  type: "application",
  id: "a",
  version: 0,
  posting: "ghent",
  applicant: { email: "jane@example.org" },
  receivedAt,
  messages: [],
  replies: [],
  documents: [],
  withdrawn: false,
};
const message: MessageRecord = {
  rawKey: "raw/1.eml",
  file: "raw/1.eml",
  outcome: "unrouted",
  reason: "no posting matched",
  reply: "none",
  subject: "Hello",
  receivedAt,
  problems: [],
};
const reply: Reply = {
  id: "r1",
  kind: "checklist",
  state: "due",
  to: "jane@example.org",
  subject: "Re: Job Application",
  messageId: "<r1@example.org>",
  language: "en",
  mailKey: "applications/a/outgoing/r1.json",
  at: receivedAt,
  attempts: 0,
  resent: false,
};

describe("records in DynamoDB", () => {
  const open = async () => dynamoRecords(await makeTable(server.endpoint), localClient(server.endpoint));

  test("refuse a case that no item can hold, say so, and keep what was there", async () => {
    const records = await open();
    const saved = await records.save(application);
    const name = randomBytes(500_000).toString("hex");
    const grown = { ...(saved as Application), applicant: { email: "jane@example.org", name } };
    await expect(records.save(grown)).rejects.toThrow(TooLargeForTable);
    await expect(records.save(grown)).rejects.toThrow(
      /application a has grown to \d+ KB.*nothing was changed/,
    );
    expect(await records.load("a")).toEqual(saved);
  });

  test("take a case of as many mails and documents as one may have", async () => {
    const records = await open();
    const documents = Array.from({ length: 2000 }, (_, index) => ({
      file: `transcript ${index}.pdf`,
      bytes: 81_234,
      sha256: randomBytes(32).toString("hex"),
      type: "application/pdf",
      origin: "part" as const,
      rawKey: `raw/2021-08-02/${index}.eml`,
      receivedAt,
    }));
    const replies = Array.from({ length: 60 }, (_, index) => ({
      ...reply,
      id: `r${index}`,
      messageId: `<r${index}@example.org>`,
    }));
    const saved = await records.save({ ...application, documents, replies });
    expect(await records.load("a")).toEqual(saved);
    expect(await records.casesByMessageId("<r59@example.org>")).toEqual(["a"]);
    expect((await records.outgoing({ limit: 200 })).items).toHaveLength(60);
  });

  test("pass over what a write that came to nothing left behind", async () => {
    const records = await open();
    await records.save(application);
    expect(await records.save({ ...application, replies: [reply] })).toBeUndefined();
    expect(await records.casesByMessageId(reply.messageId)).toEqual([]);
    expect((await records.outgoing({ limit: 10 })).items).toEqual([]);
  });

  test("write what a case is found by once, not with every change", async () => {
    const table = await makeTable(server.endpoint);
    const counting = await faultyServer(server.endpoint, () => undefined);
    const records = dynamoRecords(table, localClient(counting.endpoint));
    let current = (await records.save({ ...application, replies: [reply] })) as Application;
    for (let times = 0; times < 3; times += 1) current = (await records.save(current)) as Application;
    const loaded = await records.load("a");
    await records.save(loaded as Application);
    expect(counting.seen.filter((operation) => operation === "BatchWriteItem")).toHaveLength(1);
    expect(counting.seen.filter((operation) => operation === "PutItem")).toHaveLength(5);
    records.close();
    await counting.close();
  });
});

describe("the register in DynamoDB", () => {
  test("tells the table when an entry may go, in seconds, and takes that back", async () => {
    const name = await makeTable(server.endpoint);
    const register = dynamoRegister(name, localClient(server.endpoint));
    const table = dynamoTable(name, localClient(server.endpoint));
    const entry = { group: "sessions", name: "s", version: 0, value: {} };
    await register.save({ ...entry, expiresAt: "2021-08-02T09:15:00.250Z" });
    const item = await table.get(registerKey("sessions", "s"));
    expect(item?.[timeToLive]).toEqual({ N: String(Date.UTC(2021, 7, 2, 9, 15, 1) / 1000) });
    await register.save({ ...entry, version: 1 });
    expect((await table.get(registerKey("sessions", "s")))?.[timeToLive]).toBeUndefined();
    register.close();
    table.close();
  });
});

describe("records packed in another way", () => {
  test("by the first Dossier are read, and packed anew when they are written", async () => {
    const name = await makeTable(server.endpoint);
    const records = dynamoRecords(name, localClient(server.endpoint));
    const table = dynamoTable(name, localClient(server.endpoint));
    const first = { ...application, version: 1 };
    const { pk, sk } = caseKey("a");
    const old = { pk: { S: pk }, sk: { S: sk }, version: { N: "1" } };
    await table.putAll([{ ...old, record: { B: brotliCompressSync(JSON.stringify(first)) } }]);
    expect(await records.load("a")).toEqual(first);
    const second = await records.save({ ...first, withdrawn: true });
    expect(await records.load("a")).toEqual(second);
    expect((await table.get(caseKey("a")))?.["record"]).toBeUndefined();
    expect((await records.summaries({ posting: "ghent", limit: 5 })).items).toHaveLength(1);
    records.close();
    table.close();
  });
});

describe("a call that breaks off", () => {
  const story = async (when: Parameters<typeof faultyServer>[1]) => {
    const table = await makeTable(server.endpoint);
    const faulty = await faultyServer(server.endpoint, when);
    const records = dynamoRecords(table, localClient(faulty.endpoint));
    const first = (await records.save({
      ...application,
      due: { step: "assess", at: receivedAt },
    })) as Application;
    const { due: _done, ...rest } = first;
    const register = dynamoRegister(table, localClient(faulty.endpoint));
    const entry = { group: "members", name: "jane", version: 0, value: { role: "chair" } };
    const resolution = { action: "discarded", by: "jane", at: receivedAt, reason: "" } as const;
    const results = {
      first: first?.version,
      second: (await records.save({ ...rest, replies: [reply] }))?.version,
      stale: await records.save(application),
      message: await records.saveMessage(message),
      again: await records.saveMessage(message),
      found: await records.casesByMessageId(reply.messageId),
      listed: (await records.applications({ limit: 10 })).items.map(({ version }) => version),
      counts: await records.counts("ghent"),
      outgoing: (await records.outgoing({ limit: 10 })).items.map((row) => row.reply.id),
      due: await records.due(receivedAt, 10),
      summaries: (await records.summaries({ posting: "ghent", limit: 10 })).items.map(({ id }) => id),
      byName: (await records.summaries({ posting: "ghent", limit: 10, sort: "name" })).items.length,
      waiting: (await records.waiting({ limit: 10 })).items.length,
      resolved: await records.resolveMessage(message.rawKey, resolution),
      settled: (await records.message(message.rawKey))?.resolved,
      waitingNoMore: (await records.waiting({ limit: 10 })).items.length,
      entered: await register.save(entry),
      enteredAgain: await register.save(entry),
      entries: (await register.list("members", { limit: 10 })).items.length,
      removed: await records.removeCase("a"),
      left: [await records.load("a"), await records.casesByMessageId(reply.messageId)],
      removedMessage: await records.removeMessage(message.rawKey),
      leftMessage: await records.message(message.rawKey),
    };
    records.close();
    register.close();
    await faulty.close();
    return { results, operations: [...faulty.seen] };
  };

  test("before or after its effect, at any place, changes nothing about the end", async () => {
    const undisturbed = await story(() => undefined);
    expect(undisturbed.results).toMatchObject({
      first: 1,
      second: 2,
      stale: undefined,
      message: true,
      again: false,
      summaries: ["a"],
      byName: 1,
      waiting: 1,
      resolved: true,
      settled: { action: "discarded" },
      waitingNoMore: 0,
      entered: { version: 1 },
      enteredAgain: undefined,
      entries: 1,
      left: [undefined, []],
      leftMessage: undefined,
    });
    const kinds = [...new Set(undisturbed.operations)];
    expect(kinds.toSorted()).toEqual([
      "BatchGetItem",
      "BatchWriteItem",
      "DeleteItem",
      "GetItem",
      "PutItem",
      "Query",
      "UpdateItem",
    ]);
    for (const kind of kinds)
      for (const fault of ["before", "after"] as const)
        for (
          let place = 1;
          place <= Math.min(5, undisturbed.operations.filter((one) => one === kind).length);
          place += 1
        ) {
          let count = 0;
          const breaking = (operation: string) => {
            count += operation === kind ? 1 : 0;
            return operation === kind && count === place ? fault : undefined;
          };
          const { results } = await story(breaking);
          expect(results, `${kind} number ${place} broken off ${fault} its effect`).toEqual(
            undisturbed.results,
          );
        }
  });
});

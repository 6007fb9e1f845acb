import { afterAll, beforeAll, expect, test } from "vitest";
import { dynamoRecords } from "../../shared/adapters/aws/records.ts";
import { memoryBlobs } from "../../shared/adapters/memory/blobs.ts";
import { startDynalite } from "../aws/dynalite.ts";
import { faultyServer } from "../aws/faults.ts";
import { localClient, makeTable } from "../aws/table.ts";
import { countingMailer, cv, eml, referees, world } from "./world.ts";

/**
 * The flows on DynamoDB, of whose calls one breaks off: before it had an effect, or
 * after it. Nothing repeats a call (`maxAttempts: 1`): what broke is found by sweeping.
 */
const letters = [
  eml({ minute: 1, messageId: "<1@example.net>", files: { "cv.txt": cv } }),
  eml({ minute: 2, messageId: "<2@example.net>", text: "My referees.", files: { "referees.txt": referees } }),
];

let server: Awaited<ReturnType<typeof startDynalite>>;
beforeAll(async () => {
  server = await startDynalite();
});
afterAll(() => server.close());

async function journey(breaksAt: number, fault: "before" | "after") {
  let calls = 0;
  const faulty = await faultyServer(server.endpoint, () => ((calls += 1) === breaksAt ? fault : undefined));
  const records = dynamoRecords(await makeTable(server.endpoint), {
    ...localClient(faulty.endpoint),
    maxAttempts: 1,
  });
  const mailer = countingMailer();
  const one = world({ records, blobs: memoryBlobs(), mailer });
  let failures = 0;
  const tried = (work: Promise<unknown>) => work.catch(() => (failures += 1));
  for (const letter of letters) {
    const rawKey = await one.store(letter);
    await tried(one.receive(rawKey));
    await tried(one.drain());
    // Which mail opens the application is decided by which is taken in first.
    if (failures > 0) await tried(one.sweep("all"));
  }
  const disturbedCalls = calls;
  for (let hours = 0; hours < 3; hours += 1) {
    await tried(one.sweep("all"));
    one.clock.minute += 60;
  }
  const { items: applications } = await records.applications({ limit: 10 });
  const { items: messages } = await records.messages({ limit: 10 });
  const state = {
    applications: applications.map(({ version: _version, replies: _replies, due: _due, told, ...rest }) => ({
      ...rest,
      toldStatus: told?.status,
    })),
    messages: messages.map(({ outcome, caseId }) => ({ outcome, caseId })),
    due: (await records.dueCount("9999")).count,
  };
  const unsent = (await records.outgoing({ limit: 10 })).items.filter(({ reply }) => reply.state !== "sent");
  records.close();
  await faulty.close();
  return {
    calls: disturbedCalls,
    broke: calls >= breaksAt,
    failures: failures + one.errors.length,
    state,
    unsent,
    sends: mailer.sends,
  };
}

test("a call to the table that breaks off at any place changes nothing about the end", async () => {
  const undisturbed = await journey(Number.POSITIVE_INFINITY, "before");
  expect(undisturbed).toMatchObject({ failures: 0, unsent: [], state: { due: 0 } });
  expect(undisturbed.state.messages.map(({ outcome }) => outcome)).toEqual(["follow-up", "application"]);
  expect(undisturbed.sends).toHaveLength(2);
  expect(undisturbed.calls).toBeGreaterThan(20);

  for (const fault of ["before", "after"] as const)
    for (let place = 1; place <= undisturbed.calls; place += 1) {
      const { state, broke, unsent, sends } = await journey(place, fault);
      const at = { place, fault };
      expect({ at, broke }).toEqual({ at, broke: true });
      expect({ at, state, unsent }).toEqual({ at, state: undisturbed.state, unsent: [] });
      // The last word is the same; what broke in between may have saved or repeated one reply.
      expect({ at, last: sends.at(-1)?.subject }).toEqual({ at, last: undisturbed.sends.at(-1)?.subject });
      expect({ at, few: sends.length >= 1 && sends.length <= 3 }).toEqual({ at, few: true });
    }
});

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type {
  Application,
  Enquiry,
  MessageRecord,
  Reply,
  TakenMessage,
} from "../../shared/domain/application.ts";
import type { ApplicationState } from "../../shared/domain/check/verdict.ts";
import { BadCursor } from "../../shared/ports.ts";
import type { Listed, PageRequest, Records } from "../../shared/ports.ts";
import type { Opened } from "./blobs.ts";

const at = (minute: number) => new Date(Date.UTC(2021, 7, 2, 9, minute)).toISOString();

const application = (id: string, flaw: Partial<Application> = {}): Application => ({
  type: "application",
  id,
  version: 0,
  posting: "ghent",
  applicant: { email: `${id}@example.org` },
  receivedAt: at(0),
  messages: [],
  replies: [],
  documents: [],
  withdrawn: false,
  ...flaw,
});
const withStatus = (status: ApplicationState): Partial<Application> => ({
  verdict: { status, late: false, problems: [], items: [], documents: [] },
});
const enquiry = (id: string, flaw: Partial<Enquiry> = {}): Enquiry => {
  const {
    documents: _documents,
    withdrawn: _withdrawn,
    verdict: _verdict,
    told: _told,
    ...rest
  } = application(id);
  return { ...rest, type: "enquiry", ...flaw };
};
const message = (rawKey: string, flaw: Partial<MessageRecord> = {}): MessageRecord => ({
  rawKey,
  file: rawKey,
  outcome: "application",
  reason: "subject matches",
  reply: "checklist",
  subject: "Job Application",
  receivedAt: at(0),
  problems: [],
  ...flaw,
});
const reply = (id: string, minute: number): Reply => ({
  id,
  kind: "checklist",
  state: "due",
  to: "jane@example.org",
  subject: "Re: Job Application",
  messageId: `<${id}@example.org>`,
  language: "en",
  mailKey: `applications/x/outgoing/${id}.json`,
  at: at(minute),
  attempts: 0,
  resent: false,
});
const taken = (messageId: string): TakenMessage => ({
  rawKey: `raw/${messageId.length}.eml`,
  messageId,
  references: [],
  contentHash: "0",
  outcome: "application",
  subject: "",
  from: "jane@example.org",
  receivedAt: at(0),
  answerable: true,
});

/** All pages of a listing, walked by its cursors. */
async function pages<T>(list: (request: PageRequest) => Promise<Listed<T>>, limit: number): Promise<T[][]> {
  const all: T[][] = [];
  let cursor: string | undefined;
  do {
    const page = await list({ limit, ...(cursor !== undefined && { cursor }) });
    all.push([...page.items]);
    cursor = page.next;
  } while (cursor !== undefined && all.length < 100);
  return all;
}

/** What every adapter of the port Records keeps. */
export function recordsConformance(name: string, make: () => Promise<Opened<Records>>): void {
  describe(`records: ${name}`, () => {
    let opened: Opened<Records>;
    let records: Records;
    beforeEach(async () => {
      opened = await make();
      records = opened.port;
    });
    afterEach(() => opened.close());

    test("loads what was saved, one version on", async () => {
      const record = application("a", { applicant: { email: "jane@example.org", name: "Jane Øré 👩‍🎓" } });
      expect(await records.load("a")).toBeUndefined();
      expect(await records.save(record)).toEqual({ ...record, version: 1 });
      expect(await records.load("a")).toEqual({ ...record, version: 1 });
    });

    test("refuses a write over a version that is not the stored one", async () => {
      await records.save(application("a"));
      expect(await records.save(application("a", { withdrawn: true }))).toBeUndefined();
      expect(await records.save(application("a", { version: 2, withdrawn: true }))).toBeUndefined();
      expect(await records.save(application("b", { version: 1 }))).toBeUndefined();
      expect((await records.save(application("a", { version: 1, withdrawn: true })))?.version).toBe(2);
      expect(await records.load("b")).toBeUndefined();
    });

    test("lets one of many writers of a version through", async () => {
      const first = (await records.save(application("a"))) as Application;
      const writers = Array.from({ length: 10 }, (_, index) => `writer${index}@example.org`);
      const results = await Promise.all(
        writers.map((email) => records.save({ ...first, applicant: { email } })),
      );
      const through = results.filter((result) => result !== undefined);
      expect(through).toHaveLength(1);
      expect((await records.load("a"))?.applicant).toEqual(through[0]?.applicant);
    });

    test("finds cases by the Message-IDs of what came and what went", async () => {
      await records.save(application("a", { messages: [taken("<in@x>")], replies: [reply("out", 1)] }));
      await records.save(enquiry("b", { messages: [taken("<in@x>")] }));
      expect(await records.casesByMessageId("<in@x>")).toEqual(["a", "b"]);
      expect(await records.casesByMessageId("<out@example.org>")).toEqual(["a"]);
      expect(await records.casesByMessageId("<other@x>")).toEqual([]);
    });

    test("writes what became of a mail once", async () => {
      const record = message("raw/1.eml");
      expect(await records.message("raw/1.eml")).toBeUndefined();
      expect(await records.saveMessage(record)).toBe(true);
      expect(await records.saveMessage({ ...record, outcome: "duplicate" })).toBe(false);
      expect(await records.message("raw/1.eml")).toEqual(record);
    });

    test("lists due work, oldest first, up to an instant", async () => {
      await records.save(application("late", { due: { step: "notify", at: at(30) } }));
      await records.save(application("early", { due: { step: "assess", at: at(10) } }));
      await records.save(enquiry("middle", { due: { step: "assess", at: at(20) } }));
      await records.save(application("idle"));
      expect(await records.due(at(20), 10)).toEqual([
        { id: "early", step: "assess", at: at(10) },
        { id: "middle", step: "assess", at: at(20) },
      ]);
      expect(await records.due(at(60), 1)).toEqual([{ id: "early", step: "assess", at: at(10) }]);
      expect(await records.dueCount(at(20))).toEqual({ count: 2, oldest: at(10) });
      expect(await records.dueCount(at(5))).toEqual({ count: 0 });
    });

    test("takes work off the list when it is done", async () => {
      const saved = (await records.save(
        application("a", { due: { step: "assess", at: at(1) } }),
      )) as Application;
      const { due: _done, ...rest } = saved;
      await records.save(rest);
      expect(await records.due(at(60), 10)).toEqual([]);
      expect((await records.load("a"))?.due).toBeUndefined();
    });

    test("lists applications newest first, by posting and status, without enquiries", async () => {
      for (const minute of [3, 1, 2])
        await records.save(application(`g${minute}`, { receivedAt: at(minute) }));
      await records.save(application("done", { receivedAt: at(4), ...withStatus("complete") }));
      await records.save(application("other", { posting: "rostock", receivedAt: at(5) }));
      await records.save(enquiry("portal", { receivedAt: at(6) }));
      const ids = async (query: Parameters<Records["applications"]>[0]) =>
        (await records.applications(query)).items.map(({ id }) => id);
      expect(await ids({ limit: 200 })).toEqual(["other", "done", "g3", "g2", "g1"]);
      expect(await ids({ limit: 200, posting: "ghent" })).toEqual(["done", "g3", "g2", "g1"]);
      expect(await ids({ limit: 200, posting: "ghent", status: "complete" })).toEqual(["done"]);
      expect(await ids({ limit: 200, status: "needs-review" })).toEqual(["other", "g3", "g2", "g1"]);
      expect(await ids({ limit: 200, posting: "nowhere" })).toEqual([]);
      expect(await records.counts("ghent")).toEqual({ complete: 1, incomplete: 0, "needs-review": 3 });
      expect(await records.counts("nowhere")).toEqual({ complete: 0, incomplete: 0, "needs-review": 0 });
    });

    test("pages through a listing without loss or repetition, also where instants are equal", async () => {
      const ids = Array.from({ length: 7 }, (_, index) => `a${index}`);
      for (const id of ids) await records.save(application(id, { receivedAt: at(id === "a3" ? 9 : 1) }));
      const listed = await pages((request) => records.applications(request), 3);
      expect(listed.map(({ length }) => length)).toEqual([3, 3, 1]);
      expect(listed.flat().map(({ id }) => id)).toEqual(["a3", "a6", "a5", "a4", "a2", "a1", "a0"]);
      expect(await pages((request) => records.applications(request), 7)).toHaveLength(1);
    });

    test("goes on where a page ended, whatever came meanwhile", async () => {
      for (const minute of [1, 2, 3])
        await records.saveMessage(message(`raw/${minute}.eml`, { receivedAt: at(minute) }));
      const first = await records.messages({ limit: 2 });
      await records.saveMessage(message("raw/9.eml", { receivedAt: at(9) }));
      const second = await records.messages({ limit: 2, cursor: first.next as string });
      expect([...first.items, ...second.items].map(({ rawKey }) => rawKey)).toEqual([
        "raw/3.eml",
        "raw/2.eml",
        "raw/1.eml",
      ]);
      expect(second.next).toBeUndefined();
    });

    test("counts messages and lists those of one outcome", async () => {
      await records.saveMessage(message("raw/1.eml"));
      await records.saveMessage(message("raw/2.eml", { outcome: "duplicate" }));
      await records.saveMessage(message("raw/3.eml", { outcome: "duplicate" }));
      expect(await records.messageCounts()).toEqual({ application: 1, duplicate: 2 });
      const listed = await records.messages({ limit: 10, outcome: "duplicate" });
      expect(listed.items.map(({ rawKey }) => rawKey)).toEqual(["raw/3.eml", "raw/2.eml"]);
    });

    describe("messages that wait for a person", () => {
      const resolution = { action: "routed", by: "jane", at: at(30), reason: "it says so" } as const;
      const keys = async (query: Omit<Parameters<Records["waiting"]>[0], "limit"> = {}) =>
        (await pages((request) => records.waiting({ ...query, ...request }), 2))
          .flat()
          .map(({ rawKey }) => rawKey);
      beforeEach(async () => {
        await records.saveMessage(message("raw/1", { outcome: "unrouted", receivedAt: at(1) }));
        await records.saveMessage(
          message("raw/2", { outcome: "question", posting: "ghent", receivedAt: at(2) }),
        );
        await records.saveMessage(message("raw/3", { outcome: "quarantined", receivedAt: at(3) }));
        await records.saveMessage(
          message("raw/4", { outcome: "question", posting: "rostock", receivedAt: at(4) }),
        );
        await records.saveMessage(message("raw/5", { posting: "ghent", receivedAt: at(5) }));
        await records.saveMessage(message("raw/6", { outcome: "automatic", receivedAt: at(6) }));
      });

      test("are listed newest first, by outcome and posting", async () => {
        expect(await keys()).toEqual(["raw/4", "raw/3", "raw/2", "raw/1"]);
        expect(await keys({ outcome: "question" })).toEqual(["raw/4", "raw/2"]);
        expect(await keys({ posting: "ghent" })).toEqual(["raw/2"]);
        expect(await keys({ outcome: "question", posting: "rostock" })).toEqual(["raw/4"]);
        expect(await keys({ outcome: "unrouted", posting: "rostock" })).toEqual([]);
        const { next: cursor = "" } = await records.waiting({ limit: 1 });
        await expect(records.waiting({ limit: 1, cursor, posting: "ghent" })).rejects.toThrow(BadCursor);
      });

      test("are off the list when resolved, and on it again when that is undone", async () => {
        const before = await records.message("raw/2");
        expect(await records.resolveMessage("raw/2", resolution)).toBe(true);
        expect(await records.message("raw/2")).toEqual({ ...before, resolved: resolution });
        expect(await keys()).toEqual(["raw/4", "raw/3", "raw/1"]);
        expect(await keys({ posting: "ghent" })).toEqual([]);
        expect((await records.messages({ limit: 9 })).items).toHaveLength(6);
        expect((await records.messageCounts()).question).toBe(2);
        expect(await records.resolveMessage("raw/2", undefined)).toBe(true);
        expect(await records.message("raw/2")).toEqual(before);
        expect(await keys({ posting: "ghent" })).toEqual(["raw/2"]);
      });

      test("can't be resolved where there is no such message", async () => {
        expect(await records.resolveMessage("raw/9", resolution)).toBe(false);
        expect(await records.message("raw/9")).toBeUndefined();
      });

      test("are gone when removed, and doing so again does nothing", async () => {
        for (const key of ["raw/3", "raw/3", "raw/9", "raw/6"]) await records.removeMessage(key);
        expect(await records.message("raw/3")).toBeUndefined();
        expect(await keys()).toEqual(["raw/4", "raw/2", "raw/1"]);
        expect((await records.messages({ limit: 9 })).items).toHaveLength(4);
        expect(await records.messageCounts()).toEqual({ unrouted: 1, question: 2, application: 1 });
        expect(await records.saveMessage(message("raw/3"))).toBe(true);
      });
    });

    test("removes a case with all that it is found by, and no other", async () => {
      const due = { step: "assess", at: at(1) } as const;
      const of = (id: string): Partial<Application> => ({
        messages: [taken("<in@x>"), taken(`<${id}@x>`)],
        replies: [reply(`r-${id}`, 1)],
        due,
      });
      const first = (await records.save(application("a", of("a")))) as Application;
      await records.save({ ...first, replies: [...first.replies, reply("r-more", 2)] });
      await records.save(application("b", of("b")));
      await records.save(enquiry("c", { messages: [taken("<in@x>")], replies: [reply("r-c", 3)] }));
      for (const id of ["a", "a", "c", "nobody"]) await records.removeCase(id);
      expect(await records.load("a")).toBeUndefined();
      expect(await records.casesByMessageId("<in@x>")).toEqual(["b"]);
      expect(await records.casesByMessageId("<a@x>")).toEqual([]);
      expect(await records.casesByMessageId("<r-more@example.org>")).toEqual([]);
      expect((await records.applications({ limit: 9 })).items.map(({ id }) => id)).toEqual(["b"]);
      expect((await records.summaries({ posting: "ghent", limit: 9 })).items.map(({ id }) => id)).toEqual([
        "b",
      ]);
      expect((await records.summaries({ posting: "ghent", limit: 9, text: "a" })).items).toEqual([]);
      expect((await records.outgoing({ limit: 9 })).items.map((row) => row.reply.id)).toEqual(["r-b"]);
      expect((await records.due(at(9), 9)).map(({ id }) => id)).toEqual(["b"]);
      expect(await records.counts("ghent")).toEqual({ complete: 0, incomplete: 0, "needs-review": 1 });
      expect((await records.save(application("a")))?.version).toBe(1);
      expect(await records.casesByMessageId("<a@x>")).toEqual([]);
    });

    test("lists replies of all cases newest first, as they stand now", async () => {
      const saved = (await records.save(
        application("a", { replies: [reply("r1", 1), reply("r3", 3)] }),
      )) as Application;
      await records.save(enquiry("b", { replies: [reply("r2", 2)] }));
      await records.save({
        ...saved,
        replies: saved.replies.map((one): Reply => Object.assign(one, { state: "sent" })),
      });
      const listed = await pages((request) => records.outgoing(request), 2);
      expect(listed.flat().map((row) => [row.reply.id, row.reply.state, row.record.id])).toEqual([
        ["r3", "sent", "a"],
        ["r2", "due", "b"],
        ["r1", "sent", "a"],
      ]);
      expect(listed.map(({ length }) => length)).toEqual([2, 1]);
    });

    test.each(["", "nonsense", "e30", "WyJvdGhlciIsIngiLCJ5Il0"])("refuses the cursor %j", async (cursor) => {
      await expect(records.messages({ limit: 10, cursor })).rejects.toThrow(BadCursor);
      await expect(records.outgoing({ limit: 10, cursor })).rejects.toThrow(BadCursor);
    });

    test("refuses a cursor of another listing", async () => {
      for (const minute of [1, 2]) await records.save(application(`a${minute}`, { receivedAt: at(minute) }));
      const { next } = await records.applications({ limit: 1, posting: "ghent" });
      await expect(records.applications({ limit: 1, cursor: next as string })).rejects.toThrow(BadCursor);
    });
  });
}

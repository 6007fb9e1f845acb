import { describe, expect, test } from "vitest";
import type { Application } from "../../shared/domain/application.ts";
import type { Posting } from "../../shared/domain/posting/posting.ts";
import { cv, postings, world } from "./world.ts";

const ada = { by: "ada@example.org", reason: "the board decided" };

/** Physics with a deadline at 12:30 UTC on the day of the stories, and two hours of grace. */
const withDeadline: ReadonlyMap<string, Posting> = new Map([
  ...postings,
  [
    "physics",
    {
      ...(postings.get("physics") as Posting),
      deadline: {
        date: "2026-05-04",
        time: "12:29",
        timeZone: "UTC",
        endsAt: "2026-05-04T12:30:00.000Z",
        lateFrom: "2026-05-04T12:40:00.000Z",
        untilFilled: false,
      },
    },
  ],
]);
const late = async (one: ReturnType<typeof world>) =>
  new Map((await one.applications()).map(({ applicant, verdict }) => [applicant.email, verdict?.late]));

describe("closing a posting", () => {
  test("marks what comes after late for that reason and tells it kindly; what came before stays as it is", async () => {
    const one = world();
    await one.deliver({ minute: 1, files: { "cv.txt": cv } });
    await one.desk.postingStates.close("physics", ada);
    const record = await one.deliver({ minute: 61, from: "joe@example.net", files: { "cv.txt": cv } });
    expect(record.outcome).toBe("application");
    expect(await late(one)).toEqual(
      new Map([
        ["joe@example.net", true],
        ["jane@example.net", false],
      ]),
    );
    const joe = (await one.applications()).find(({ applicant }) => applicant.email === "joe@example.net");
    expect((joe as Application).verdict?.lateBecause).toBe("closed");
    expect(one.sends.at(-1)?.text.replaceAll("\n", " ")).toContain("This call was closed on 4 May 2026");
    expect(one.sends[0]?.text).not.toContain("closed");
  });

  test("twice is closing once; opening it again takes the mark off those it alone made late", async () => {
    const one = world();
    const first = await one.desk.postingStates.close("physics", ada);
    one.clock.minute += 5;
    expect(await one.desk.postingStates.close("physics", { ...ada, by: "eve@example.org" })).toEqual(first);
    await one.deliver({ minute: 66, files: { "cv.txt": cv } });
    await one.desk.postingStates.reopen("physics", ada);
    await one.drain();
    expect(await late(one)).toEqual(new Map([["jane@example.net", false]]));
    const { items } = await one.desk.trail.of({ posting: "physics" }, { limit: 10 });
    expect(items.map(({ what }) => what)).toEqual(["posting-reopened", "posting-closed"]);
    expect(one.sends).toHaveLength(1);
  });
});

describe("extending a deadline", () => {
  const longer = { date: "2026-05-04", time: "13:29", timeZone: "UTC" };

  test("takes in time who was late, keeps the grace, and writes to nobody", async () => {
    const one = world({ postings: withDeadline });
    await one.deliver({ minute: 41, files: { "cv.txt": cv } });
    await one.deliver({ minute: 200, from: "joe@example.net", files: { "cv.txt": cv } });
    expect([...(await late(one)).values()]).toEqual([true, true]);
    const sent = one.sends.length;
    await one.desk.postingStates.extend("physics", longer, ada);
    await one.drain();
    expect((await late(one)).get("jane@example.net")).toBe(false);
    expect((await late(one)).get("joe@example.net")).toBe(true);
    expect(one.sends).toHaveLength(sent);
    expect((await one.desk.postingStates.inForce("physics"))?.deadline?.lateFrom).toBe(
      "2026-05-04T13:40:00.000Z",
    );
    expect((await one.desk.trail.of({ posting: "physics" }, { limit: 5 })).items).toMatchObject([
      { what: "deadline-extended", by: ada.by, reason: ada.reason, facts: longer },
    ]);
  });

  test.each([
    [
      "to an earlier time",
      "physics",
      { ...longer, time: "12:00" },
      /it can be extended, not brought forward/,
    ],
    ["to no date", "physics", { ...longer, date: "2026-02-30" }, /is no time/],
    ["in no zone", "physics", { ...longer, timeZone: "Mars/Base" }, /is no time/],
    ["where there is none", "thesis", longer, /has no deadline/],
    ["of no posting", "nowhere", longer, /no posting 'nowhere'/],
  ])("%s is refused, in words", async (_, posting, deadline, words) => {
    const one = world({ postings: withDeadline });
    await expect(one.desk.postingStates.extend(posting, deadline, ada)).rejects.toThrow(words);
    expect(await one.desk.postingStates.of(posting)).toEqual({});
  });
});

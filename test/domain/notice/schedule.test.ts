import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical } from "../../../shared/domain/canonical.ts";
import { dayAfter, daysBetween, localMoment, weekday } from "../../../shared/domain/notice/calendar.ts";
import { freezesNow, occasionOf, reminderStage, seenTo } from "../../../shared/domain/notice/schedule.ts";
import type { NoticeLog } from "../../../shared/domain/notice/schedule.ts";
import type { Posting } from "../../../shared/domain/posting/posting.ts";
import { deadline, posting } from "../../flow/notices.ts";

const minute = 60_000;

/** Ticks every 20 minutes from a date on; what came, with its key. */
function ticking(of: Posting, from: string, days: number) {
  let log: NoticeLog = {};
  const seen: {
    readonly key: string;
    readonly since: string;
    readonly until: string;
    readonly at: string;
  }[] = [];
  const start = Date.parse(from);
  for (let at = start; at < start + days * 24 * 60 * minute; at += 20 * minute) {
    const now = new Date(at).toISOString();
    const occasion = occasionOf(of, log, now);
    if (!occasion) continue;
    seen.push({ ...occasion, at: now });
    log = seenTo(log, occasion);
  }
  return seen;
}

describe("mornings", () => {
  test.each([
    ["Europe/Berlin", "2026-03-20T00:00:00.000Z"],
    ["Europe/Berlin", "2026-10-17T00:00:00.000Z"],
    ["Pacific/Auckland", "2026-04-01T00:00:00.000Z"],
    ["America/St_Johns", "2026-10-28T00:00:00.000Z"],
    ["Asia/Kolkata", "2026-02-20T00:00:00.000Z"],
    ["UTC", "2026-12-24T00:00:00.000Z"],
  ])("come once a day at seven in %s, also where clocks change (from %s)", (timeZone, from) => {
    const seen = ticking({ ...posting(), timeZone }, from, 14);
    const mornings = seen.map(({ at }) => localMoment(at, timeZone));
    expect(new Set(mornings.map(({ date }) => date)).size).toBe(mornings.length);
    expect(mornings.length).toBeGreaterThanOrEqual(13);
    for (const { time } of mornings.slice(1)) expect(time >= "07:00" && time < "07:30").toBe(true);
    // What one tells up to, the next tells from: nothing falls between, nothing is told twice.
    expect(seen.slice(1).map(({ since }) => since)).toEqual(seen.slice(0, -1).map(({ until }) => until));
  });

  test("come on Mondays where they are weekly, and before the deadline", () => {
    const weekly = posting({ notices: { frequency: "weekly" } });
    const days = ticking(weekly, "2026-05-05T00:00:00.000Z", 30).map(({ key }) => key);
    expect(days).toEqual([
      "2026-05-11",
      "2026-05-18",
      "2026-05-24",
      "2026-05-25",
      "2026-05-29",
      "2026-05-31",
      "2026-06-01",
    ]);
  });

  test("at once come on top, each with a key of its own", () => {
    const seen = ticking(posting({ notices: { frequency: "at-once" } }), "2026-05-05T00:00:00.000Z", 3);
    expect(new Set(seen.map(({ key }) => key)).size).toBe(seen.length);
    expect(seen.filter(({ key }) => key.length === 10)).toHaveLength(3);
    expect(seen.length).toBeGreaterThan(100);
  });
});

describe("reminders", () => {
  test.each([
    ["2026-05-24T04:59:00.000Z", undefined],
    ["2026-05-24T05:00:00.000Z", 7],
    ["2026-05-29T04:59:00.000Z", 7],
    ["2026-05-29T05:00:00.000Z", 2],
    ["2026-05-31T21:59:59.999Z", 2],
    ["2026-05-31T22:00:00.000Z", undefined],
  ])("at %s are of stage %s", (now, stage) => {
    expect(reminderStage(posting(), now)).toBe(stage);
  });
});

describe("the report", () => {
  test.each([
    ["2026-05-31T22:59:59.999Z", false],
    ["2026-05-31T23:00:00.000Z", true],
    ["2026-06-14T21:59:59.999Z", true],
    ["2026-06-14T22:00:00.000Z", false],
  ])("at %s is frozen: %s", (now, frozen) => {
    expect(freezesNow(posting(), {}, now)).toBe(frozen);
  });
  test("waits for the grace that nobody is told of", () => {
    const graced = { ...posting(), deadline: { ...deadline, lateFrom: "2026-06-02T22:00:00.000Z" } };
    expect(freezesNow(graced, {}, "2026-06-02T22:30:00.000Z")).toBe(false);
    expect(freezesNow(graced, {}, "2026-06-02T23:00:00.000Z")).toBe(true);
  });
  test("is frozen anew for a deadline that was extended", () => {
    const log = { frozen: { endsAt: "2026-05-01T22:00:00.000Z", at: "2026-05-01T23:00:00.000Z" } };
    expect(freezesNow(posting(), log, "2026-05-31T23:00:00.000Z")).toBe(true);
    expect(
      freezesNow(posting(), { frozen: { endsAt: deadline.endsAt, at: "" } }, "2026-05-31T23:00:00.000Z"),
    ).toBe(false);
  });
});

test("the calendar counts days, whatever clocks do", () => {
  const date = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(date, fc.integer({ min: -4000, max: 4000 }), (at, days) => {
      const day = at.toISOString().slice(0, 10);
      const other = dayAfter(day, days);
      expect(daysBetween(day, other)).toBe(days);
      expect((((weekday(other) - weekday(day) - days) % 7) + 7) % 7).toBe(0);
    }),
  );
});

test("canonical JSON says the same and nothing else, in whatever order it was written", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain: unknown = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(canonical(plain))).toEqual(plain);
    }),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (members) => {
      const turned = Object.fromEntries(Object.entries(members).toReversed());
      expect(canonical(turned)).toBe(canonical(members));
    }),
  );
  expect(canonical({ b: [1, { d: "é\n", c: undefined }], a: null })).toBe('{"a":null,"b":[1,{"d":"é\\n"}]}');
});

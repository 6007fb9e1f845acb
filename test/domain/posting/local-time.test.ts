import { expect, test } from "vitest";
import { instantOf } from "../../../shared/domain/posting/local-time.ts";

test.each([
  ["2021-08-31", "23:59", "Europe/Brussels", "2021-08-31T21:59:00.000Z"],
  ["2026-01-01", "00:00", "Asia/Kathmandu", "2025-12-31T18:15:00.000Z"],
  ["2026-07-01", "12:00", "America/New_York", "2026-07-01T16:00:00.000Z"],
  // It comes twice: the second pass is in the applicant's favour.
  ["2021-10-31", "02:30", "Europe/Berlin", "2021-10-31T01:30:00.000Z"],
  // It is skipped.
  ["2021-03-28", "02:30", "Europe/Berlin", "2021-03-28T01:30:00.000Z"],
  ["2021-02-30", "10:00", "UTC", undefined],
  ["2021-02-28", "25:00", "UTC", undefined],
  ["2021-02-28", "10:00", "Mars/Base", undefined],
])("%s %s in %s is %s", (date, time, zone, instant) => expect(instantOf(date, time, zone)).toBe(instant));

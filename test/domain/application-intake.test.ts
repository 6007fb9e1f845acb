import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Application, StoredDocument } from "../../shared/domain/application.ts";
import { admit, admitEnquiry, maxMessages, opened } from "../../shared/domain/application-intake.ts";
import type { Arrival } from "../../shared/domain/application-intake.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 4, 4, 12, minute)).toISOString();
const now = at(59);

const of = { id: "a", posting: "physics", applicant: { email: "jane@example.org" }, receivedAt: at(0) };
const empty = opened("application", of);

const document = (sha256: string, rawKey: string, minute: number): StoredDocument => ({
  file: `${sha256}.pdf`,
  bytes: 1,
  sha256,
  type: "application/pdf",
  origin: "part",
  rawKey,
  receivedAt: at(minute),
});
const arrival = (
  rawKey: string,
  minute: number,
  files: readonly string[],
  flaw: Partial<Arrival> = {},
): Arrival => ({
  message: {
    rawKey,
    references: [],
    contentHash: `${rawKey} ${files.join()}`,
    subject: "PhD",
    from: "jane@example.org",
    receivedAt: at(minute),
    answerable: true,
  },
  documents: files.map((sha256) => document(sha256, rawKey, minute)),
  reason: "subject matches",
  withdraws: false,
  carries: true,
  refuted: false,
  ...flaw,
});

/** The application after these arrivals, one after the other. */
function after(arrivals: readonly Arrival[]): Application | undefined {
  return arrivals.reduce<Application | undefined>(
    (current, one) =>
      (admit(current, opened("application", { ...of, receivedAt: one.message.receivedAt }), one, now).save as
        | Application
        | undefined) ?? current,
    undefined,
  );
}

describe("what becomes of an arrival", () => {
  const first = after([arrival("1", 1, ["cv"])]);
  const full = after(
    Array.from({ length: maxMessages }, (_, index) => arrival(`${index}`, index % 60, [`file${index}`])),
  );
  const rows: readonly (readonly [string, Application | undefined, Arrival, string, boolean])[] = [
    ["the first opens", undefined, arrival("1", 1, ["cv"]), "application", true],
    ["the same raw mail again has the outcome it had", first, arrival("1", 1, ["cv"]), "application", false],
    ["other files join", first, arrival("2", 2, ["letter"]), "follow-up", true],
    ["the same files are a duplicate", first, arrival("2", 2, ["cv"]), "duplicate", false],
    [
      "files that came before, received earlier, count from then",
      first,
      arrival("2", 0, ["cv"]),
      "duplicate",
      true,
    ],
    ["nothing is a question", undefined, arrival("1", 1, [], { carries: false }), "question", false],
    ["a withdrawal joins", first, arrival("2", 2, ["text"], { withdraws: true }), "withdrawal", true],
    [
      "a withdrawal of nothing is a question",
      undefined,
      arrival("2", 2, ["text"], { withdraws: true }),
      "question",
      false,
    ],
    [
      "a refuted sender may apply",
      undefined,
      arrival("1", 1, ["cv"], { refuted: true }),
      "application",
      true,
    ],
    [
      "a refuted sender may change nothing",
      first,
      arrival("2", 2, ["letter"], { refuted: true }),
      "quarantined",
      false,
    ],
    ["a flood is kept for a person", full, arrival("more", 2, ["more"]), "quarantined", false],
  ];
  test.each(rows)("%s", (_name, current, one, outcome, saves) => {
    const admission = admit(current, empty, one, now);
    expect({ outcome: admission.outcome, due: admission.save?.due }).toEqual({
      outcome,
      due: saves ? { step: "assess", at: now } : undefined,
    });
    expect(admission.reason).toMatch(/\w/);
  });

  test("a withdrawal's own text is no document", () => {
    expect(
      after([arrival("1", 1, ["cv"]), arrival("2", 2, ["text"], { withdraws: true })])?.documents,
    ).toHaveLength(1);
  });

  test("an enquiry takes each message once", () => {
    const enquiry = opened("enquiry", of);
    const taken = admitEnquiry(undefined, enquiry, arrival("1", 1, ["cv"]), now).save;
    const again = taken?.type === "enquiry" ? taken : undefined;
    expect(admitEnquiry(again, enquiry, arrival("1", 1, ["cv"]), now)).toMatchObject({
      outcome: "portal-only",
    });
    const copy = arrival("2", 2, ["cv"]);
    const same = { ...copy, message: { ...copy.message, contentHash: "1 cv" } };
    expect(admitEnquiry(again, enquiry, same, now)).toMatchObject({ outcome: "duplicate" });
  });
});

describe("the order of arrival", () => {
  const arrivals = fc
    .array(
      fc.record({
        minute: fc.nat({ max: 50 }),
        files: fc.uniqueArray(fc.constantFrom("cv", "letter", "transcript"), { minLength: 1 }),
      }),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((all) => all.map(({ minute, files }, index) => arrival(`${index}`, minute, files)));

  test("changes neither the documents nor when each of them, and the first of all, was received", () => {
    fc.assert(
      fc.property(
        arrivals.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          const files = (record: Application | undefined) =>
            record?.documents
              .map(({ sha256, receivedAt, rawKey }) => `${sha256} ${receivedAt} ${rawKey}`)
              .toSorted();
          const [one, other] = [after(all), after(shuffled)];
          const times = (record: Application | undefined) =>
            files(record)?.map((file) => file.split(" ").slice(0, 2).join(" "));
          expect(times(one)).toEqual(times(other));
          expect(one?.receivedAt).toBe(other?.receivedAt);
        },
      ),
    );
  });
});

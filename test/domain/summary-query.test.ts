import { array, assert, boolean, constantFrom, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { applicationStates, itemStates } from "../../shared/domain/check/verdict.ts";
import {
  facetsAsked,
  facetsOf,
  foldedWords,
  matches,
  searchWords,
  sortName,
} from "../../shared/domain/summary-query.ts";
import type { SummaryFilter } from "../../shared/domain/summary-query.ts";
import type { ApplicationSummary } from "../../shared/domain/summary.ts";

const summary = (flaw: Partial<ApplicationSummary> = {}): ApplicationSummary => ({
  id: "a",
  version: 1,
  posting: "ghent",
  applicant: { email: "jane@example.org" },
  receivedAt: "2021-08-02T09:15:00.000Z",
  lastMailAt: "2021-08-02T09:15:00.000Z",
  changedAt: "2021-08-02T09:15:00.000Z",
  status: "incomplete",
  checked: true,
  late: false,
  withdrawn: false,
  contactFailed: false,
  unanswered: false,
  decisions: 0,
  documents: 0,
  problems: [],
  items: [],
  ...flaw,
});

describe("words that people are found by", () => {
  test.each<[string, readonly string[]]>([
    ["Zoë O’Brien-Łukasz", ["zoe", "o", "brien", "lukasz"]],
    ["Straße Æsir Œuvre Ørsted", ["strasse", "aesir", "oeuvre", "orsted"]],
    ["IŞIL ığdır", ["isil", "igdir"]],
    ["ﬁrst ﾃｽﾄ", ["first", "テスト"]],
    ["Ελένη Παπαδοπούλου", ["ελενη", "παπαδοπουλου"]],
    ["李 小龍", ["李", "小龍"]],
    ["jane.roe+phd@uni-ghent.example.org", ["jane", "roe", "phd", "uni", "ghent", "example", "org"]],
    [" \u202e— ", []],
  ])("of %j are %j", (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });

  test("are sorted by as a name is spoken, and by the address where no name is known", () => {
    expect(sortName({ applicant: { email: "j@example.org", name: " Zoë  de Vries" } })).toBe("zoe de vries");
    expect(sortName({ applicant: { email: "J.Roe@example.org" } })).toBe("j roe example org");
    expect(sortName({ applicant: { email: "j@example.org", name: "—" } })).toBe("j example org");
  });

  test("stay few and short however long a name is", () => {
    const words = searchWords({
      applicant: {
        email: "j@example.org",
        name: "Jane ".repeat(9).concat("x".repeat(999), " a b c d".repeat(99)),
      },
    });
    expect(words.length).toBeLessThanOrEqual(40);
    expect(Math.max(...words.map(({ length }) => length))).toBeLessThanOrEqual(64);
    expect(sortName({ applicant: { email: "", name: "x".repeat(99_999) } }).length).toBeLessThanOrEqual(200);
  });
});

const state = constantFrom(...itemStates);
const anySummary = record({
  status: constantFrom(...applicationStates),
  late: boolean(),
  withdrawn: boolean(),
  items: array(record({ id: constantFrom("cv", "letter"), status: state }), { maxLength: 3 }),
}).map(({ items, ...rest }) =>
  summary({
    ...rest,
    items: items.map(({ id, status }) => ({
      id,
      status,
      required: true,
      found: 0,
      needed: 1,
      problems: [],
    })),
  }),
);
const anyFilter = record(
  {
    status: constantFrom(...applicationStates),
    late: boolean(),
    withdrawn: boolean(),
    item: record({ id: constantFrom("cv", "letter"), state }),
  },
  { requiredKeys: [] },
);

test("a row that matches is in every set that is asked for", () => {
  const held = property(anySummary, anyFilter, (row, filter: SummaryFilter) => {
    const sets = facetsOf(row);
    return !matches(row, filter) || facetsAsked(filter).every((asked) => sets.includes(asked));
  });
  expect(() => assert(held)).not.toThrow();
});

test("a row in every set that is asked for matches, where conditions are put positively", () => {
  const held = property(anySummary, anyFilter, (row, { late, withdrawn, ...rest }) => {
    const filter: SummaryFilter = { ...rest, ...(late && { late }), ...(withdrawn && { withdrawn }) };
    const sets = facetsOf(row);
    return !facetsAsked(filter).every((asked) => sets.includes(asked)) || matches(row, filter);
  });
  expect(() => assert(held)).not.toThrow();
});

import { describe, expect, test } from "vitest";
import { applicationDifferences, mailDifferences } from "../../samples/compare.ts";
import { presentApplication } from "../../shared/domain/present.ts";
import type { PresentedApplication } from "../../shared/domain/present.ts";

const wanted = {
  posting: "ghent-explainable-ml",
  status: "incomplete",
  late: false,
  withdrawn: false,
  items: { cv: "received", references: "flawed" },
  problems: { references: ["too-few"] },
  pages: { cv: [2, 3] },
} as const;

const item = (id: string, status: string, problems: readonly string[] = []) => ({
  id,
  required: true,
  status,
  found: 1,
  needed: 1,
  documents: [{ file: "all.pdf", pages: [2, 3] }],
  problems,
  why: `why ${id}`,
  problemDetails: [],
});

const asWanted = {
  ...presentApplication({
    type: "application",
    id: "1",
    version: 1,
    posting: "ghent-explainable-ml",
    applicant: { email: "jane@example.org" },
    receivedAt: "2021-08-02T09:15:00.000Z",
    messages: [],
    replies: [],
    documents: [],
    withdrawn: false,
  }),
  status: "incomplete",
  items: [item("cv", "received"), item("references", "flawed", ["too-few"])],
} as unknown as PresentedApplication;

describe("an application", () => {
  const compare = (is: PresentedApplication | undefined) =>
    applicationDifferences(
      is,
      structuredClone(wanted) as unknown as Parameters<typeof applicationDifferences>[1],
    );

  test("that is as wanted has no differences", () => expect(compare(asWanted)).toEqual([]));

  test.each([
    ["is not there", undefined, "no application"],
    ["went to another posting", { ...asWanted, posting: "rostock-phd" }, "posting: rostock-phd instead of"],
    [
      "has another status",
      { ...asWanted, status: "complete" as const },
      "status: complete instead of incomplete",
    ],
    ["is late", { ...asWanted, late: true }, "late: true instead of false"],
    [
      "has a problem of its own",
      { ...asWanted, problems: ["not-one-pdf" as const] },
      "problems: not-one-pdf",
    ],
    ["lacks an item", { ...asWanted, items: asWanted.items.slice(1) }, "cv: undefined instead of received"],
    [
      "has an item in another state, and says why",
      { ...asWanted, items: [item("cv", "unsure"), asWanted.items[1]] as PresentedApplication["items"] },
      "cv: unsure (why cv) instead of received",
    ],
    [
      "has an item on other pages",
      {
        ...asWanted,
        items: [
          { ...asWanted.items[0], documents: [{ file: "all.pdf", pages: [1, 3] }] },
          asWanted.items[1],
        ] as PresentedApplication["items"],
      },
      "cv pages: 1–3 instead of 2–3",
    ],
  ])("that %s is told", (_, is, words) => {
    expect(compare(is).join("\n")).toContain(words);
  });
});

describe("a mail", () => {
  const mail = { outcome: "duplicate", applicant: "jane@example.org", reply: "none" } as const;

  test("that is as wanted has no differences", () => expect(mailDifferences(mail, mail)).toEqual([]));
  test("that is not there is told", () => expect(mailDifferences(undefined, mail)).toEqual(["not taken in"]));
  test("with another outcome and reply is told", () =>
    expect(mailDifferences({ ...mail, outcome: "application", reply: "checklist" }, mail)).toEqual([
      "outcome: application instead of duplicate",
      "reply: checklist instead of none",
    ]));
});

import { describe, expect, test } from "vitest";
import type { RecognisedDocument } from "../../../shared/domain/document/section.ts";
import {
  anna,
  bert,
  cv,
  cvWithReferees,
  file,
  item,
  one,
  section,
  state,
  unreadable,
  verdictOn,
} from "./papers.ts";

describe("references are distinct persons over all documents", () => {
  const named = (name: string, ...referees: Partial<typeof anna & typeof bert>[]) =>
    file(name, [section("cv", { pages: [1, 2] })], {
      referees: referees.map((referee) => Object.assign({ name: "X", page: 1, quote: "…" }, referee)),
    });
  test.each<[string, RecognisedDocument[], string, number]>([
    ["two in the CV", [cvWithReferees], "received", 2],
    [
      "one in the CV and one in the mail's text",
      [named("cv.pdf", anna), named("(message)", bert)],
      "received",
      2,
    ],
    ["the same one in two files", [named("cv.pdf", anna), named("list.pdf", anna)], "flawed too-few", 1],
    [
      "the same address under two names",
      [named("a.pdf", anna, { ...anna, name: "A. Vogel-Roe" })],
      "flawed too-few",
      1,
    ],
    [
      "the same name with two addresses",
      [named("a.pdf", anna, { ...anna, email: "vogel@example.com" })],
      "flawed too-few",
      1,
    ],
    [
      "an initial and the whole name",
      [named("a.pdf", anna, { name: "A. Vogel", phone: "1" })],
      "flawed too-few",
      1,
    ],
    [
      "two with one surname and two addresses",
      [named("a.pdf", anna, { name: "Arne Vogel", email: "arne@example.org" })],
      "received",
      2,
    ],
    ["two with one surname", [named("a.pdf", anna, { name: "Jan Vogel", phone: "1" })], "received", 2],
    [
      "one without a way to reach them",
      [named("a.pdf", anna, { name: "Bert Janssens" })],
      "flawed too-few",
      1,
    ],
    ["nobody", [cv], "missing", 0],
    ["a list from which nobody could be read", [file("refs.pdf", [section("references")])], "unsure", 0],
    [
      "one in the CV, and a list from which nobody could be read",
      [named("cv.pdf", anna), file("refs.pdf", [section("references")])],
      "unsure",
      1,
    ],
    ["in a CV that can't be read", [unreadable("cv.pdf")], "unreadable encrypted", 0],
    ["not in a transcript that can't be read", [unreadable("transcript.pdf")], "missing", 0],
  ])("%s", (_, documents, expected, found) => {
    const verdict = verdictOn(one("references", { count: 2 }), documents);
    expect(state(verdict, "it")).toBe(expected);
    expect(item(verdict, "it").found).toBe(found);
  });

  test.each([
    ["by address", { email: "JANE@example.org" }],
    ["by name", { email: "jane@example.org", name: "Vogel, Anna" }],
  ])("the applicant is none, known %s", (_, applicant: { email: string; name?: string }) => {
    const own = named("cv.pdf", { ...anna, ...(applicant.name ? {} : { email: "jane@example.org" }) }, bert);
    const verdict = verdictOn(one("references"), [own], { applicant });
    expect(item(verdict, "it").found).toBe(1);
  });

  test("who is the same as a third person through a second is counted once, in any order", () => {
    const chain = [
      { name: "Anna Vogel", email: "a@example.org" },
      { name: "Anna Vogel", email: "b@example.org" },
      { name: "Anne Roe", email: "b@example.org" },
    ];
    for (const order of [chain, chain.toReversed(), [chain[0], chain[2], chain[1]]])
      expect(
        item(verdictOn(one("references"), [named("a.pdf", ...order.map((who) => who ?? {}))]), "it").found,
      ).toBe(1);
  });

  test("a list of thousands is cut, whatever its order", () => {
    const many = Array.from({ length: 5000 }, (_, at) => ({
      name: `Person ${String.fromCodePoint(0x4e00 + at)}`,
      email: `p${at}@example.org`,
    }));
    const there = item(verdictOn(one("references"), [named("a.pdf", ...many)]), "it");
    expect(there).toMatchObject({ status: "received", found: 300 });
    expect(item(verdictOn(one("references"), [named("a.pdf", ...many.toReversed())]), "it")).toEqual(there);
  });
});

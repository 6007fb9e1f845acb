import { describe, expect, test } from "vitest";
import type { ConfirmJoin, JoinQuestion } from "../../shared/flow/confirm.ts";
import { joinPage } from "../../web/join.ts";

const token = `${"a".repeat(26)}-${"b".repeat(24)}-${"c".repeat(20)}`;
const address = `https://dossier.example.org/join/${token}`;

/** A question that is open until it is answered. */
function asked(from = "jane.roe@example.com") {
  const said: string[] = [];
  const question: JoinQuestion = {
    posting: "physics",
    title: "Doctoral position in physics",
    timeZone: "Europe/Berlin",
    language: "en",
    held: [{ from, receivedAt: "2026-05-04T12:10:00.000Z", files: 1 }],
  };
  const settle = (answer: string) => async (given: string) => {
    if (given !== token || said.length > 0) return false;
    return said.push(answer) > 0;
  };
  const join: ConfirmJoin = {
    question: async (given) => (given === token && said.length === 0 ? question : undefined),
    confirm: settle("yes"),
    deny: settle("no"),
  };
  return { page: joinPage(join), said };
}
const form = (body: string): RequestInit => ({
  method: "POST",
  body,
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});

describe("the page of a question to an applicant", () => {
  test("shows from where, when and how much, and changes nothing by being looked at", async () => {
    const { page, said } = asked();
    for (const method of ["GET", "HEAD"])
      expect((await page(new Request(address, { method })))?.status).toBe(200);
    const text = (await (await page(new Request(address)))?.text()) ?? "";
    expect(text).toContain("jane.roe@example.com");
    expect(text).toContain("one file");
    expect(text).toContain('name="mine" value="yes"');
    expect(said).toEqual([]);
  });

  test.each([
    ["yes", "has been added"],
    ["no", "Nothing has been added"],
  ])("takes a %s, once", async (mine, words) => {
    const { page, said } = asked();
    const answer = await page(new Request(address, form(`mine=${mine}`)));
    expect(await answer?.text()).toContain(words);
    expect(said).toEqual([mine]);
    expect((await page(new Request(address, form("mine=yes"))))?.status).toBe(404);
    expect(said).toEqual([mine]);
  });

  test.each(["", "mine=perhaps", "x=yes"])("asks again where a form says neither: %j", async (body) => {
    const { page, said } = asked();
    expect((await page(new Request(address, form(body))))?.status).toBe(200);
    expect(said).toEqual([]);
  });

  test("shows a hostile address as words, under a policy without script", async () => {
    const { page } = asked('"><script>alert(1)</script>@evil.example.com');
    const answer = await page(new Request(address));
    expect(await answer?.text()).not.toContain("<script");
    expect(answer?.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    expect(answer?.headers.get("Referrer-Policy")).toBe("no-referrer");
  });

  test.each([
    [`/join/${token.replace("a", "x")}`, 404],
    ["/join/short", undefined],
    ["/", undefined],
    ["/api/postings", undefined],
  ])("%s is answered with %s", async (path, status) => {
    const { page } = asked();
    expect((await page(new Request(new URL(path, address))))?.status).toBe(status);
  });

  test("is not to be put, patched or deleted", async () => {
    const { page } = asked();
    expect((await page(new Request(address, { method: "DELETE" })))?.status).toBe(405);
  });
});

import { describe, expect, test } from "vitest";
import { loadPostings } from "../../../shared/adapters/postings-files.ts";
import {
  composeInstructions,
  instructionsPage,
  instructionsText,
} from "../../../shared/domain/instructions/compose.ts";
import { parsePosting } from "../../../shared/domain/posting/faults.ts";
import type { Posting } from "../../../shared/domain/posting/posting.ts";
import { replyLanguages } from "../../../shared/domain/reply/wordings.ts";

const { postings } = await loadPostings("postings");
const options = { language: "en", intake: "apply@example.org", today: "2026-11-22" } as const;

function posting(fields: Record<string, unknown>): Posting {
  const parsed = parsePosting({ id: "examples", title: "PhD in examples", ...fields });
  if ("faults" in parsed) throw new Error(JSON.stringify(parsed.faults));
  const { opens: _opens, deadline: _deadline, ...rest } = parsed.posting;
  return rest;
}
const textOf = (of: Posting, language: (typeof replyLanguages)[number] = "en") =>
  instructionsText(composeInstructions(of, { ...options, language }));

describe("instructions for applicants say what will be checked", () => {
  test.each<readonly [string, Record<string, unknown>, string]>([
    ["a page limit", { items: [{ id: "cv", accepts: "cv", maxPages: 2 }] }, "- CV: at most 2 pages"],
    [
      "a limit that is only advised",
      { items: [{ id: "cv", accepts: "cv", maxPages: { pages: 1, strictness: "advise" } }] },
      "- CV: preferably at most 1 page",
    ],
    ["what is optional", { items: [{ id: "cv", accepts: "cv", optional: true }] }, "- CV (if you like)"],
    [
      "how referees are counted",
      { items: [{ id: "references", accepts: "references", count: 3 }] },
      "3 persons with an e-mail address or telephone number",
    ],
    [
      "a condition",
      {
        items: [{ id: "scale", accepts: "grading-scale", when: { foreignDegree: { home: "NO" } } }],
      },
      "only if one of your degrees is from another country than Norway",
    ],
    [
      "languages, and what may come as a translation",
      {
        languages: { accepted: ["en", "no"], translations: ["diploma"] },
        items: [{ id: "cv", accepts: "cv" }],
      },
      "Documents are taken in English or Norwegian.",
    ],
    [
      "formats",
      { formats: { accepted: ["pdf", "docx"] }, items: [{ id: "cv", accepts: "cv" }] },
      "Files are taken as PDF or DOCX.",
    ],
    [
      "one PDF",
      { onePdf: "require", items: [{ id: "cv", accepts: "cv" }] },
      "Please put everything into one PDF.",
    ],
    ["that nothing is asked for", {}, "Nothing in particular is asked for."],
    ["its own plus-address where there is no subject", {}, "by e-mail to apply+examples@example.org"],
    [
      "the subject with a year in place of {YEAR}",
      { subjects: ["PhD Examples {YEAR}-{MONTH}"] },
      "“PhD Examples 2026-11”",
    ],
    [
      "every subject, as the language quotes",
      { subjects: ["Master thesis", "Master's thesis"] },
      "“Master thesis”, “Master's thesis”",
    ],
    [
      "the portal alone",
      { channel: "portal", portal: "https://example.org/jobs" },
      "Apply at https://example.org/jobs.",
    ],
  ])("%s", (_what, fields, words) => {
    expect(textOf(posting(fields))).toContain(words);
  });

  test("a portal's instructions name no address to write to", () => {
    expect(textOf(posting({ channel: "portal", portal: "https://example.org/jobs" }))).not.toContain("@");
  });

  test.each(replyLanguages)("every shipped posting has whole sentences in %s", (language) => {
    for (const one of postings.values()) {
      const text = textOf(one, language);
      expect(text).not.toMatch(/undefined|\{|\}|null| {2}|\.\./);
      for (const item of one.items)
        expect(text.split("\n- ").length - 1).toBeGreaterThanOrEqual(1 + one.items.indexOf(item));
      expect(text.length).toBeGreaterThan(200);
    }
  });

  test("the page escapes what a posting says", () => {
    const page = instructionsPage(
      composeInstructions(posting({ title: "<script>alert(1)</script>" }), options),
    ).toString();
    expect(page).toContain("&lt;script&gt;");
    expect(page).not.toContain("<script>");
  });
});

import { describe, expect, test } from "vitest";
import { changed, newFiles, newlySettled, toldOf } from "../../../shared/domain/reply/told.ts";
import { replyLanguage } from "../../../shared/domain/reply/language.ts";
import type { RecognisedDocument } from "../../../shared/domain/document/section.ts";
import {
  anna,
  cv,
  cvWithReferees,
  file,
  letter,
  posting,
  section,
  shipped,
  transcript,
  unreadable,
  verdictOn,
} from "../check/papers.ts";

const ghent = shipped("ghent-explainable-ml");
const complete = [letter, cvWithReferees, transcript];
const thanks = file("(message)", [section("other")], { sha256: "thanks" });
const photo = file("photo.jpg", [section("other")]);
const newer = { ...cvWithReferees, file: "cv2.pdf", sha256: "2", receivedAt: "2021-08-05T00:00:00.000Z" };

describe("one reply per change that matters", () => {
  test.each<[string, RecognisedDocument[], RecognisedDocument[], boolean]>([
    ["the same again", [cv], [cv], false],
    ["thanks, while something is open", [cv], [cv, thanks], false],
    ["a question, when complete", complete, [...complete, thanks], false],
    ["a missing document came", [cv], [cv, letter], true],
    ["the last one came", [cv, letter], complete, true],
    ["a second referee came", [{ ...cv, referees: [anna] }], [cvWithReferees], true],
    ["a file that settles nothing, while something is open", [cv], [cv, photo], true],
    ["a file that settles nothing, when complete", complete, [...complete, photo], false],
    ["a newer CV, when complete", complete, [...complete, newer], true],
    ["a file that can't be read, for one that is missing", [cv], [cv, unreadable("letter.pdf")], true],
    ["another file that can't be read", [unreadable("a.pdf")], [unreadable("b.pdf")], true],
  ])("%s", (_, before, after, expected) => {
    expect(changed(toldOf(verdictOn(ghent, before)), verdictOn(ghent, after))).toBe(expected);
  });
  test("nothing told yet", () => {
    expect(changed(undefined, verdictOn(ghent, []))).toBe(true);
  });
  test("the posting's rules changed", () => {
    const told = toldOf(verdictOn(posting({ items: [{ id: "cv", accepts: "cv" }] }), [cv]));
    const stricter = posting({
      items: [
        { id: "cv", accepts: "cv" },
        { id: "letter", accepts: "motivation-letter" },
      ],
    });
    expect(changed(told, verdictOn(stricter, [cv]))).toBe(true);
  });
  test("what is told survives being stored", () => {
    const verdict = verdictOn(ghent, [cv, unreadable("letter.pdf")]);
    expect(changed(JSON.parse(JSON.stringify(toldOf(verdict))), verdict)).toBe(false);
  });
});

describe("what is new", () => {
  const told = toldOf(verdictOn(ghent, [cv]));
  test("names new files, not the mail's text", () => {
    expect(newFiles(told, verdictOn(ghent, [cv, letter, thanks]))).toEqual(["letter.pdf"]);
  });
  test("names items settled since", () => {
    const settled = newlySettled(told, verdictOn(ghent, [cv, letter]));
    expect(settled.map(({ id }) => id)).toEqual(["motivation-letter"]);
  });
  test("is nothing on the first reply", () => {
    expect(newlySettled(undefined, verdictOn(ghent, complete))).toEqual([]);
  });
});

describe("the language of a reply", () => {
  const offering = (...languages: string[]) => posting({ replies: { languages } });
  const all = offering("en", "de", "nl", "nb");
  test.each<[string, ReturnType<typeof offering>, string | undefined, (string | undefined)[], string]>([
    ["the mail's", all, "de", ["en", "en"], "de"],
    ["bokmål for Norwegian", all, "no", [], "nb"],
    ["most documents', where the mail's can't be told", all, undefined, ["en", "nl", "nl", undefined], "nl"],
    ["the posting's first for another", all, "fr", [], "en"],
    ["the posting's first, when the mail's is not offered", offering("de", "en"), "nl", [], "de"],
    ["English for Danish", all, "da", [], "en"],
    ["bokmål for Swedish where English is not offered", offering("de", "nb"), "sv", [], "nb"],
    ["the posting's first, when nothing is known", offering("nl", "en"), undefined, [], "nl"],
  ])("is %s", (_, on, message, documents, expected) => {
    expect(replyLanguage(on, message, documents)).toBe(expected);
  });
  test("of documents in two languages equally does not depend on their order", () => {
    expect(replyLanguage(all, undefined, ["nl", "de"])).toBe(replyLanguage(all, undefined, ["de", "nl"]));
  });
});

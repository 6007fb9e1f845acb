import { describe, expect, test } from "vitest";
import {
  hasCorkCodes,
  joinLetterSpaced,
  repairCharacter,
  withAccent,
} from "../../../shared/adapters/reader/repair.ts";

const repaired = (text: string, font = "") => {
  const isCork = hasCorkCodes([...text].map((char) => char.codePointAt(0) ?? 0));
  return [...text].map((char) => repairCharacter(char, isCork, font)).join("");
};

describe("characters that fonts without a map leave", () => {
  test.each([
    [
      "ligatures and ß of T1",
      "E\u001Eziente Stra\u00FFe, o\u001Bene \u001Cnden \u001Dießen \u001Fe",
      "Effiziente Straße, offene finden fließen ffle",
    ],
    ["quotation marks and dashes of T1", "\u0012Titel\u0010 \u0015 \u001B", "„Titel“ – ff"],
    ["ligatures of OT1", "\u000C\u000D\u000E", "fiflffi"],
    [
      "ligatures of Unicode",
      "ﬁnden, ﬂießen, oﬃziell, aﬄuent, oﬀen",
      "finden, fließen, offiziell, affluent, offen",
    ],
    ["bullets of Word", "\uF0B7 Python \uF0A7 R", "• Python • R"],
  ])("%s", (_, given, read) => expect(repaired(given)).toBe(read));

  test("symbols of TeX are bullets or nothing, no ligatures", () => {
    expect(repaired("\u000F item \u000D c", "CMSY10")).toBe("• item   c");
    expect(repaired("\u000C x", "Helvetica")).toBe("  x");
  });

  test("ÿ stays where it is a letter", () => expect(repaired("Aÿ-Champagne")).toBe("Aÿ-Champagne"));
});

test.each([
  ["¨", "o", "ö"],
  ["´", "e", "é"],
  ["ˇ", "s", "š"],
  ["˚", "A", "Å"],
  ["´", "ı", "í"],
  ["¨", "x", "ẍ"],
  ["¨", "q", undefined],
  ["¨", "5", undefined],
])("accent %s over %s is %s", (accent, letter, both) => expect(withAccent(accent, letter)).toBe(both));

test.each([
  ["L E B E N S L A U F", "LEBENSLAUF"],
  ["C U R R I C U L U M   V I T A E", "CURRICULUM VITAE"],
  ["R É S U M É", "RÉSUMÉ"],
  ["I a m", "I a m"],
  ["Plan A B C", "Plan A B C"],
  ["Curriculum Vitae", "Curriculum Vitae"],
])("%s reads %s", (given, read) => expect(joinLetterSpaced(given)).toBe(read));

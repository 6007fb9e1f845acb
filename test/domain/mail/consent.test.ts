import { describe, expect, test } from "vitest";
import { consentIn } from "../../../shared/domain/mail/consent.ts";

describe("a plain yes", () => {
  test.each([
    "Yes",
    "yes.",
    "Yes, that is my address.",
    "Dear Sir or Madam,\n\nyes, this was me.\n\nKind regards\nJane Roe",
    "Hello!\nI confirm.",
    "I hereby confirm that both addresses are mine.",
    "Confirmed.",
    "That's me",
    "Ja",
    "Sehr geehrte Damen und Herren,\nja, das ist meine Adresse.",
    "Hiermit bestätige ich, dass mir auch diese Adresse gehört.",
    "Das war ich.",
    "Ja, dat klopt.",
    "Dat ben ik!",
    "Hei,\nja, det er min adresse.",
    "Jeg bekrefter dette.",
    "Oui, c'est moi.",
  ])("%j", (text) => expect(consentIn(text)).toBe("yes"));
});

describe("a plain no", () => {
  test.each([
    "No",
    "No, I do not know that address.",
    "That is not mine.",
    "Nein, das bin ich nicht.",
    "Diese Adresse gehört mir nicht.",
    "Nee",
    "Nei, det er ikke meg.",
  ])("%j", (text) => expect(consentIn(text)).toBe("no"));
});

describe("neither", () => {
  test.each([
    "",
    "Thank you for your mail.",
    "Yes, but not the second one.",
    "Yes, if you mean my old address.",
    "Is this about my application?",
    "Yes?",
    "Please find my confirmed transcript attached.",
    "Attached you find my diploma. Yes, it is late.",
    "I am not sure.",
    "Ja, aber nur die erste.",
    `Yes ${"and ".repeat(60)}more`,
  ])("%j", (text) => expect(consentIn(text)).toBeUndefined());
});

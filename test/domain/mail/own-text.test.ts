import { describe, expect, test } from "vitest";
import { ownText } from "../../../shared/domain/mail/own-text.ts";

const answer = "Here is the missing transcript.\n\nBest\nJane";

/** What mail programs put under an answer. */
const quotes: Readonly<Record<string, string>> = {
  "Gmail en":
    "On Mon, 2 Aug 2021 at 09:00, Applications <apply@example.org> wrote:\n\n> Your transcript\n> is missing.",
  "Gmail en, wrapped":
    "On Mon, Aug 2, 2021 at 9:00 AM Applications at Example University <\napply@example.org> wrote:\n\n> Your transcript is missing.",
  "Gmail de":
    "Am Mo., 2. Aug. 2021 um 09:00 Uhr schrieb Applications <apply@example.org>:\n\n> Ihr Zeugnis fehlt.",
  "Gmail nl":
    "Op ma 2 aug. 2021 om 09:00 schreef Applications <apply@example.org>:\n\n> Uw cijferlijst ontbreekt.",
  "Gmail no":
    "man. 2. aug. 2021 kl. 09:00 skrev Applications <apply@example.org>:\n\n> Karakterutskriften mangler.",
  "Gmail da":
    "Den man. 2. aug. 2021 kl. 09.00 skrev Applications <apply@example.org>:\n\n> Karakterudskriften mangler.",
  "Gmail sv": "Den mån 2 aug. 2021 kl 09:00 skrev Applications <apply@example.org>:\n\n> Betyget saknas.",
  "Gmail fr":
    "Le lun. 2 août 2021 à 09:00, Applications <apply@example.org> a écrit :\n\n> Le relevé manque.",
  "Thunderbird en": "On 02/08/2021 09:00, Applications wrote:\n> Your transcript is missing.",
  "Thunderbird de": "Am 02.08.21 um 09:00 schrieb Applications:\n> Ihr Zeugnis fehlt.",
  "Apple en":
    "> On 2. Aug 2021, at 09:00, Applications <apply@example.org> wrote:\n> \n> Your transcript is missing.",
  "Apple de": "> Am 02.08.2021 um 09:00 schrieb Applications <apply@example.org>:\n> \n> Ihr Zeugnis fehlt.",
  "Apple de, bare": "Am 02.08.2021 um 09:00 schrieb Applications <apply@example.org>:\n\nIhr Zeugnis fehlt.",
  "Outlook en":
    "________________________________\nFrom: Applications <apply@example.org>\nSent: Monday, August 2, 2021 9:00 AM\nTo: Jane Roe <jane@example.org>\nSubject: Your application\n\nYour transcript is missing.",
  "Outlook de":
    "Von: Applications <apply@example.org>\nGesendet: Montag, 2. August 2021 09:00\nAn: Jane Roe <jane@example.org>\nBetreff: Ihre Bewerbung\n\nIhr Zeugnis fehlt.",
  "Outlook nl":
    "Van: Applications <apply@example.org>\nVerzonden: maandag 2 augustus 2021 09:00\nAan: Jane Roe <jane@example.org>\nOnderwerp: Uw sollicitatie\n\nUw cijferlijst ontbreekt.",
  "Outlook no":
    "Fra: Applications <apply@example.org>\nSendt: mandag 2. august 2021 09:00\nTil: Jane Roe <jane@example.org>\nEmne: Din søknad\n\nKarakterutskriften mangler.",
  "Outlook sv":
    "Från: Applications <apply@example.org>\nSkickat: den 2 augusti 2021 09:00\nTill: Jane Roe <jane@example.org>\nÄmne: Din ansökan\n\nBetyget saknas.",
  "Outlook fr":
    "De : Applications <apply@example.org>\nEnvoyé : lundi 2 août 2021 09:00\nÀ : Jane Roe <jane@example.org>\nObjet : Votre candidature\n\nLe relevé manque.",
  "Outlook, bold":
    "*From:* Applications <apply@example.org>\n*Sent:* Monday, August 2, 2021 9:00 AM\n*To:* Jane Roe <jane@example.org>\n*Subject:* Your application\n\nYour transcript is missing.",
  "old Outlook en":
    "-----Original Message-----\nFrom: Applications [mailto:apply@example.org]\nSent: Monday, August 2, 2021 9:00 AM\nTo: Jane Roe\nSubject: Your application\n\nYour transcript is missing.",
  "old Outlook de":
    "-----Ursprüngliche Nachricht-----\nVon: Applications [mailto:apply@example.org]\nGesendet: Montag, 2. August 2021 09:00\nAn: Jane Roe\nBetreff: Ihre Bewerbung\n\nIhr Zeugnis fehlt.",
};

describe("quoted replies", () => {
  test.each(Object.entries(quotes))("%s: only the answer is own", (_, quote) => {
    expect(ownText(`${answer}\n\n${quote}\n`, "Re: Your application")).toBe(answer);
  });

  test("answers between quoted lines stay", () => {
    const text =
      "On Mon, 2 Aug 2021 at 09:00, A <a@example.org> wrote:\n\n> Which degree?\n\nA master's.\n\n> When?\n\nIn 2020.";
    expect(ownText(text)).toBe("A master's.\n\nIn 2020.");
  });

  test("a message that only quotes has no own words", () => {
    expect(ownText("> all\n> of it")).toBe("");
  });
});

describe("signatures", () => {
  test.each([
    ["two dashes", "-- \nJane Roe\nUniversity of Example\nCV: attached"],
    ["two dashes without the space", "--\nJane Roe"],
    ["a telephone, en", "Sent from my iPhone"],
    ["a telephone, de", "Von meinem iPhone gesendet"],
    ["a telephone, nl", "Verstuurd vanaf mijn iPhone"],
    ["Outlook for a telephone", "Get Outlook for iOS<https://aka.ms/o0ukef>"],
  ])("%s: not own", (_, signature) => {
    expect(ownText(`${answer}\n\n${signature}`)).toBe(answer);
  });

  test("what is quoted under a signature is not own either", () => {
    expect(ownText(`${answer}\n-- \nJane Roe\n\n${quotes["Gmail en"]}`)).toBe(answer);
  });
});

describe("letters are left as they are", () => {
  test.each([
    [
      "a letter with a colon",
      "Dear committee,\n\nI wrote two papers in 2020:\n\nOne on trees.\nOne on forests.",
    ],
    ["a list with a rule", "My degrees\n----------\nBSc 2018\nMSc 2020"],
    ["a line that begins with From", "From 2018 to 2020 I studied in Example.\nTo this day I enjoy it."],
    ["header words in prose", "Dates: from October.\nSubject: statistics.\nTo: be discussed."],
    ["a table of dates", "Von: 2018\nBis: 2020\nThema: Bäume"],
  ])("%s", (_, letter) => {
    expect(ownText(letter)).toBe(letter);
  });
});

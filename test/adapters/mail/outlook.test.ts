import { describe, expect, test } from "vitest";
import { unpackedRtf } from "../../../shared/adapters/mail/rtf-compressed.ts";
import { applicantOf } from "../../../shared/domain/mail/applicant.ts";
import { filePart, mixed, pdf, readMail, sha256, textPart } from "./mails.ts";
import { framedRtf, hex, msgFile, utf16, winmail } from "./outlook-files.ts";

/** The first example of MS-OXRTFCP, section 3.1. */
const helloWorld = hex(
  "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0",
);

test("RTF as Outlook packs it is unpacked", () => {
  expect(Buffer.from(unpackedRtf(helloWorld) ?? []).toString()).toBe(
    "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n",
  );
  expect(unpackedRtf(Buffer.from("no packed text at all"))).toBeUndefined();
});

describe("a letter that stands in winmail.dat alone", () => {
  const letter = "Dear committee, I hereby apply. My CV follows tomorrow.";
  const bodies = {
    "plain text": winmail([[0x1f, 0x1000, utf16(`${letter}\0`)]]),
    HTML: winmail([[0x102, 0x1013, Buffer.from(`<p>${letter}</p>`)]]),
    RTF: winmail([[0x102, 0x1009, framedRtf(`{\\rtf1\\ansi ${letter}}`)]]),
  };
  test.each(Object.entries(bodies))("as %s is the message's text", async (_, bytes) => {
    const { message } = await readMail(
      mixed([textPart(""), filePart("winmail.dat", bytes, "application/ms-tnef")]),
    );
    expect(message.text).toBe(letter);
    expect(message.problems).toEqual([]);
  });

  test("is not told twice where the mail has it too", async () => {
    const { message } = await readMail(
      mixed([textPart(letter), filePart("winmail.dat", bodies.HTML, "application/ms-tnef")]),
    );
    expect(message.text).toBe(letter);
  });
});

describe("a mail that Outlook saved as a file", () => {
  const saved = msgFile(
    {
      "001A001F": utf16("IPM.Note"),
      "0037001F": utf16("Job Application: Data analytics"),
      "0C1A001F": utf16("Jane Roe"),
      "5D01001F": utf16("jane@example.org"),
      "1000001F": utf16("I hereby apply. My papers are attached."),
    },
    [
      { "37010102": pdf, "3707001F": utf16("Lebenslauf.pdf"), "370E001F": utf16("application/pdf") },
      { "37010102": Buffer.alloc(9000, "x"), "3707001F": utf16("notes.txt") },
    ],
  );

  test("gives its files, byte by byte, and its applicant", async () => {
    const { message, contents } = await readMail(
      mixed([textPart("See attached."), filePart("Bewerbung.msg", saved, "application/vnd.ms-outlook")], {
        From: "Office <office@example.com>",
        Subject: "Fwd: Job Application: Data analytics",
      }),
    );
    expect(message.attachments.map(({ file, origin, decoration }) => [file, origin, decoration])).toEqual([
      ["Bewerbung.msg", "part", true],
      ["Lebenslauf.pdf", "forwarded", false],
      ["notes.txt", "forwarded", false],
    ]);
    expect(message.attachments[1]?.sha256).toBe(sha256(pdf));
    expect(contents.get(message.attachments[2]?.sha256 ?? "")).toHaveLength(9000);
    expect(message.enclosed?.[0]).toMatchObject({
      subject: "Job Application: Data analytics",
      text: "I hereby apply. My papers are attached.",
      from: { address: "jane@example.org", name: "Jane Roe" },
    });
    expect(applicantOf(message)).toMatchObject({ email: "jane@example.org", via: "forwarded" });
    expect(message.problems).toEqual([]);
  });

  test("that is damaged waits for a person", async () => {
    const { message } = await readMail(
      mixed([filePart("Bewerbung.msg", saved.subarray(0, 1000), "application/vnd.ms-outlook")]),
    );
    expect(message.quarantine?.code).toBe("unopened-mail");
  });
});

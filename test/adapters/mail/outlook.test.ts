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

  const enclosed = async (file: Buffer) => {
    const raw = mixed([
      textPart("See attached."),
      filePart("Bewerbung.msg", file, "application/vnd.ms-outlook"),
    ]);
    return (await readMail(raw)).message;
  };

  test.each([
    [1250, "Wniosek \u017c\u00f3\u0142ty", hex("576e696f73656b20bff3b37479")],
    [1252, "\u201eLebenslauf\u201c", hex("844c6562656e736c61756693")],
    [1251, "\u0420\u0435\u0437\u044e\u043c\u0435", hex("d0e5e7feece5")],
    [932, "\u5c65\u6b74\u66f8", hex("979a97f08f91")],
    [65001, "\u0158\u00edha", hex("c598c3ad6861")],
    [4711, "R\u00e9sum\u00e9", hex("52e973756de9")],
  ])("of an older Outlook, with texts in code page %i", async (codePage, text, bytes) => {
    const old = msgFile(
      { "001A001E": Buffer.from("IPM.Note"), "0037001E": bytes, "1000001E": bytes },
      [{ "37010102": pdf, "3707001E": Buffer.concat([bytes, Buffer.from(".pdf")]) }],
      { "3FFD0003": codePage },
    );
    const message = await enclosed(old);
    expect(message.enclosed?.[0]).toMatchObject({ subject: text, text });
    expect(message.attachments[1]).toMatchObject({ file: `${text}.pdf`, sha256: sha256(pdf) });
  });

  test("that has its letter as HTML or RTF alone is read all the same", async () => {
    const html = msgFile(
      { "001A001F": utf16("IPM.Note"), "10130102": Buffer.from("<p>I hereby apply, J\u00fcrgen.</p>") },
      [],
      { "3FDE0003": 65001 },
    );
    expect((await enclosed(html)).enclosed?.[0]?.text).toBe("I hereby apply, J\u00fcrgen.");
    const rtf = framedRtf("{\\rtf1\\ansi I hereby apply.\\par }");
    const letter = msgFile({ "001A001F": utf16("IPM.Note"), "10090102": rtf }, []);
    expect((await enclosed(letter)).enclosed?.[0]?.text).toBe("I hereby apply.");
  });

  test("that names a file which it does not hold waits for a person", async () => {
    const linked = msgFile({ "001A001F": utf16("IPM.Note"), "1000001F": utf16("See the link.") }, [
      { "3707001F": utf16("papers.zip"), "370D001F": utf16("https://example.org/papers.zip") },
      { "37010102": pdf, "3707001F": utf16("cv.pdf") },
    ]);
    const message = await enclosed(linked);
    expect(message.enclosed?.[0]?.text).toBe("See the link.");
    expect(message.attachments.map(({ file }) => file)).toEqual(["Bewerbung.msg", "cv.pdf"]);
    expect(message.problems.map(({ code }) => code)).toContain("damaged-msg");
  });

  test("that is damaged waits for a person", async () => {
    const { message } = await readMail(
      mixed([filePart("Bewerbung.msg", saved.subarray(0, 1000), "application/vnd.ms-outlook")]),
    );
    expect(message.quarantine?.code).toBe("unopened-mail");
  });
});

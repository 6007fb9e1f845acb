import { describe, expect, test } from "vitest";
import { mailReader } from "../../shared/adapters/mail/reader.ts";
import { folderMailer, keptKey } from "../../shared/adapters/mailer/folder.ts";
import { mimeOf } from "../../shared/adapters/mailer/mime.ts";
import { smarthostMailer } from "../../shared/adapters/mailer/smarthost.ts";
import { memoryBlobs } from "../../shared/adapters/memory/blobs.ts";
import { collectingMailer } from "../../shared/adapters/memory/mailer.ts";
import { InDoubt, Undeliverable } from "../../shared/ports.ts";
import { testSmarthost } from "../journeys/smarthost.ts";
import { mail, mailerConformance } from "./mailer.ts";

const yes = async () => true;

mailerConformance("memory", async () => {
  const mailer = collectingMailer();
  return {
    port: { mailer, arrived: async () => mailer.sent.map(({ messageId }) => messageId) },
    close: () => undefined,
  };
});

mailerConformance("kept files", async () => {
  const blobs = memoryBlobs();
  const arrived = async () => {
    const found: string[] = [];
    for await (const key of blobs.list("outgoing/")) {
      const text = new TextDecoder().decode(await blobs.get(key));
      found.push(/^Message-ID: (.*)$/m.exec(text)?.[1]?.trim() ?? "");
    }
    return found;
  };
  return { port: { mailer: folderMailer(blobs), arrived }, close: () => undefined };
});

const at = (url: string) => ({ host: "127.0.0.1", port: Number(new URL(url).port), secure: false });

mailerConformance("smarthost", async () => {
  const smarthost = await testSmarthost();
  return {
    port: {
      mailer: smarthostMailer(at(smarthost.url)),
      arrived: async () => smarthost.taken.map(({ messageId }) => messageId),
    },
    close: () => smarthost.close(),
  };
});

describe("kept mail", () => {
  test("sent twice is there once, under a name that follows from its Message-ID", async () => {
    const blobs = memoryBlobs();
    await folderMailer(blobs).send(mail, yes);
    await folderMailer(blobs).send({ ...mail, date: "2027-01-01T00:00:00.000Z" }, yes);
    const keys: string[] = [];
    for await (const key of blobs.list("")) keys.push(key);
    expect(keys).toEqual([keptKey(mail.messageId)]);
  });
});

describe("MIME", () => {
  test("dates the mail as RFC 5322 has it", async () => {
    expect((await mimeOf(mail)).toString()).toMatch(/^Date: Mon, 04 May 2026 12:00:00 \+0000\r$/m);
  });

  test("holds pictures beside the HTML that shows them, and files to be saved", async () => {
    const attachments = [
      { name: "report – Übersee.pdf", type: "application/pdf", base64: btoa("%PDF-") },
      { name: "arrivals.png", type: "image/png", base64: btoa("PNG"), contentId: "arrivals@dossier" },
    ];
    const raw = (await mimeOf({ ...mail, html: '<img src="cid:arrivals@dossier">', attachments })).toString();
    expect(raw).toMatch(
      /multipart\/related[^]*Content-Id: <arrivals@dossier>[^]*Content-Disposition: inline/i,
    );
    const { message } = await mailReader().read(
      (async function* () {
        yield new TextEncoder().encode(raw);
      })(),
    );
    expect(message.attachments.map(({ file }) => file)).toContain("report – Übersee.pdf");
    expect(raw).toContain(btoa("%PDF-"));
  });

  test("says what the mail says, in a form that mail programs read back", async () => {
    const mime = await mimeOf(mail);
    const { message } = await mailReader().read(
      (async function* () {
        yield mime;
      })(),
    );
    expect(message).toMatchObject({
      messageId: mail.messageId,
      subject: mail.subject,
      from: { address: mail.from.address, name: mail.from.name },
      to: [{ address: mail.to.address, name: mail.to.name }],
      replyTo: [{ address: mail.replyTo }],
      inReplyTo: [mail.inReplyTo],
      references: mail.references,
      date: mail.date,
      automatic: { kind: "auto-reply" },
    });
    expect(message.text.trim()).toBe(mail.text.trim());
    const source = mime.toString("latin1");
    expect(source).toMatch(/multipart\/alternative/);
    expect(Math.max(...source.split("\r\n").map(({ length }) => length))).toBeLessThanOrEqual(998);
    // oxlint-disable-next-line no-control-regex
    expect(source).toMatch(/^[\x00-\x7f]*$/);
  });

  test("lets no header be made up by what an applicant wrote", async () => {
    const forged = {
      ...mail,
      subject: "Re: x\r\nBcc: all@example.com",
      to: { address: "jane@example.net", name: 'J"\r\nBcc: eve@example.com' },
    };
    expect((await mimeOf(forged)).toString()).not.toMatch(/^Bcc:/im);
  });
});

describe("a smarthost", () => {
  const refusal = (responseCode: number) => Object.assign(new Error("refused"), { responseCode });
  const send = async (hooks: Parameters<typeof testSmarthost>[0]) => {
    const smarthost = await testSmarthost(hooks);
    try {
      return await smarthostMailer(at(smarthost.url))
        .send(mail, yes)
        .catch((error: unknown) => error);
    } finally {
      await smarthost.close();
    }
  };

  test("gets the reply address as the envelope's sender, so that a bounce tells the case", async () => {
    const smarthost = await testSmarthost();
    await smarthostMailer(at(smarthost.url)).send(mail, yes);
    expect(smarthost.taken).toMatchObject([{ from: mail.replyTo, to: mail.to.address }]);
    await smarthost.close();
  });

  const refuse = (code: number) => () => {
    throw refusal(code);
  };
  test.each([
    ["a recipient refused for good", { onRecipient: refuse(550) }, Undeliverable],
    ["a message refused for good", { onMail: refuse(554) }, Undeliverable],
  ])("%s can't be delivered", async (_name, hooks, kind) => {
    expect(await send(hooks)).toBeInstanceOf(kind);
  });

  test.each([
    ["a recipient refused for now", { onRecipient: refuse(450) }],
    ["a message refused for now", { onMail: refuse(451) }],
  ])("%s may be tried again", async (_name, hooks) => {
    const error = await send(hooks);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(Undeliverable);
    expect(error).not.toBeInstanceOf(InDoubt);
  });

  test("that goes away with the mail in its hands leaves it in doubt", async () => {
    const error = await send({
      onMail: (_mail, dropClients) => dropClients(),
    });
    expect(error).toBeInstanceOf(InDoubt);
  });

  test("that is not there may be tried again", async () => {
    const smarthost = await testSmarthost();
    await smarthost.close();
    const error = await smarthostMailer(at(smarthost.url))
      .send(mail, yes)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: expect.stringMatching(/ECONN|ESOCKET/) });
    expect(error).not.toBeInstanceOf(InDoubt);
  });
});

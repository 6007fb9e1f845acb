import { createReadStream } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { mailReader } from "../../../shared/adapters/mail/reader.ts";
import { applicantOf } from "../../../shared/domain/mail/applicant.ts";
import { intentOf } from "../../../shared/domain/mail/intent.ts";
import type { AutomaticKind } from "../../../shared/domain/mail/message.ts";
import { ownText } from "../../../shared/domain/mail/own-text.ts";
import { replyTokens, threadOf } from "../../../shared/domain/mail/threading.ts";

/** One mail a line in `test/fixtures/mail/`: what it is, who applies, what they want. */
const folder = path.resolve(import.meta.dirname, "../../fixtures/mail");
const reader = mailReader();

async function understand(name: string) {
  const { message } = await reader.read(createReadStream(path.join(folder, `${name}.eml`)));
  const own = ownText(message.text, message.subject);
  return { message, own, intent: intentOf(message.subject, own), applicant: applicantOf(message) };
}

const automatic: Readonly<Record<string, AutomaticKind | undefined>> = {
  "automatic-no-is-normal": undefined,
  "automatic-suppress-alone-is-normal": undefined,
  "automatic-subject-in-the-middle-is-normal": undefined,
  "automatic-replied": "auto-reply",
  "automatic-generated": "bulk",
  "automatic-precedence-bulk": "bulk",
  "automatic-newsletter": "bulk",
  "automatic-list": "list",
  "automatic-x-autoreply": "auto-reply",
  ...Object.fromEntries(
    "cs da de de2 en en2 es fi fr it ja nl no pl pt ru sv sv2 tr"
      .split(" ")
      .map((language) => [`automatic-away-${language}`, "auto-reply" as const]),
  ),
  "bounce-rfc3464": "bounce",
  "bounce-bare": "bounce",
  "bounce-exchange-de": "bounce",
  "bounce-quoted-by-a-person-is-normal": undefined,
  receipt: "receipt",
  "calendar-answer": "calendar",
  challenge: "auto-reply",
};

describe("automatic mail", () => {
  test.each(Object.entries(automatic))("%s: %s", async (name, kind) => {
    const { message } = await understand(name);
    expect(message.automatic?.kind).toBe(kind);
    expect(message.quarantine).toBeUndefined();
  });

  test("a sender who asks for no automatic reply gets none, and is taken in", async () => {
    const { message } = await understand("automatic-suppress-alone-is-normal");
    expect(message.suppressReply).toContain("X-Auto-Response-Suppress");
    expect((await understand("automatic-no-is-normal")).message.suppressReply).toBeUndefined();
  });
});

const jane = "jane@example.org";
const applicants: readonly (readonly [mail: string, email: string, via: string])[] = [
  ["forwarded-gmail-en", jane, "forwarded"],
  ["forwarded-gmail-de", jane, "forwarded"],
  ["forwarded-thunderbird-en", jane, "forwarded"],
  ["forwarded-thunderbird-de", jane, "forwarded"],
  ["forwarded-thunderbird-nl", jane, "forwarded"],
  ["forwarded-apple-en", jane, "forwarded"],
  ["forwarded-apple-de", jane, "forwarded"],
  ["forwarded-apple-fr", jane, "forwarded"],
  ["forwarded-outlook-en", jane, "forwarded"],
  ["forwarded-outlook-de", jane, "forwarded"],
  ["forwarded-outlook-old-de", jane, "forwarded"],
  ["forwarded-outlook-nl", jane, "forwarded"],
  ["forwarded-outlook-no", jane, "forwarded"],
  ["forwarded-outlook-fr", jane, "forwarded"],
  ["forwarded-attached", jane, "forwarded"],
  ["forwarded-own-mail", jane, "from"],
  ["forwarded-advert-by-applicant", jane, "from"],
  ["reply-quoting-outlook", jane, "from"],
  ["reply-to-behind-a-form", jane, "reply-to"],
  ["reply-to-other-address-of-the-sender", jane, "from"],
  ["list-rewrites-the-sender", jane, "list"],
  ["resent-by-rule", jane, "from"],
  ["name-turned-round", jane, "from"],
  ["name-from-address", "jane.roe@example.org", "from"],
];

describe("who applies", () => {
  test.each(applicants)("%s: %s, by %s", async (name, email, via) => {
    const { applicant } = await understand(name);
    expect(applicant).toEqual({ email, name: "Jane Roe", via });
  });

  test("an encoded name is read", async () => {
    expect((await understand("name-encoded")).applicant?.name).toBe("Jürgen Müßig");
  });

  test("nobody is answered for a mail by a daemon", async () => {
    expect((await understand("bounce-bare")).applicant).toBeUndefined();
  });

  test.each(applicants.filter(([name]) => name.startsWith("forwarded")))(
    "%s: the letter that was passed on counts as text, its header lines do not",
    async (name) => {
      const { own: written, message } = await understand(name);
      const own = message.enclosed?.[0]?.text ?? written;
      expect(own).toMatch(
        /hereby apply|bewerbe ich mich|solliciteer ik|søker herved|postule|would like to apply/u,
      );
      expect(own).not.toMatch(/office@|all@/);
    },
  );
});

type Want = "withdraws" | "announcesAttachments" | "asks" | "letter" | "replacesEarlier";
const intents: Readonly<Record<string, readonly Want[]>> = {
  "withdrawal-en": ["withdraws"],
  "withdrawal-en2": ["withdraws"],
  "withdrawal-de": ["withdraws"],
  "withdrawal-de2": ["withdraws"],
  "withdrawal-nl": ["withdraws"],
  "withdrawal-no": ["withdraws"],
  "withdrawal-da": ["withdraws"],
  "withdrawal-sv": ["withdraws"],
  "withdrawal-asked-about": ["asks"],
  "withdrawal-elsewhere": ["announcesAttachments"],
  "withdrawal-denied": [],
  "announced-en": ["announcesAttachments"],
  "announced-de": ["announcesAttachments"],
  "announced-nl": ["announcesAttachments"],
  "announced-no": ["announcesAttachments"],
  "announced-sv": ["announcesAttachments"],
  "announced-forgotten": ["announcesAttachments"],
  "question-en": ["asks"],
  "question-de": ["asks"],
  "cloud-link": [],
  "ignore-last-mail": ["announcesAttachments", "replacesEarlier"],
  "letter-in-the-text": ["letter"],
};

describe("what they want", () => {
  test.each(Object.entries(intents))("%s: %j", async (name, wanted) => {
    const { intent } = await understand(name);
    const all: readonly Want[] = ["withdraws", "announcesAttachments", "asks", "letter", "replacesEarlier"];
    expect(all.filter((want) => intent[want])).toEqual(wanted);
  });

  test("links to files on cloud drives are found in text and HTML, other links are not", async () => {
    expect((await understand("cloud-link")).intent.links).toEqual([
      "https://drive.google.com/drive/folders/1AbC?usp=sharing",
    ]);
    expect((await understand("cloud-link-html")).intent.links).toEqual([
      "https://www.dropbox.com/s/abc/papers.zip?dl=0",
    ]);
  });
});

describe("which thread", () => {
  test.each(["threaded-references", "threaded-commas"])("%s: nearest message first", async (name) => {
    const { message } = await understand(name);
    expect(threadOf(message)).toEqual(["<reply-2@example.org>", "<reply-1@example.org>", "<m0@example.org>"]);
  });

  test.each(["threaded-token", "threaded-token-in-envelope"])(
    "%s: the token of our address",
    async (name) => {
      const { message } = await understand(name);
      expect(replyTokens(message, "apply@example.org")).toEqual(["t0k3nABC"]);
    },
  );
});

describe("authenticity", () => {
  test("the topmost Authentication-Results counts, a forged one below does not", async () => {
    expect((await understand("authentic-pass")).message.authentication).toEqual({
      dmarc: "pass",
      spf: "pass",
      dkim: "pass",
      by: "amazonses.com",
      aligned: true,
    });
    const forged = await understand("authentic-forged-below");
    expect(forged.message.authentication.dmarc).toBe("fail");
    expect(forged.message.quarantine).toBeUndefined();
  });

  test("without one nothing is known", async () => {
    expect((await understand("announced-en")).message.authentication).toEqual({
      dmarc: "unknown",
      spf: "unknown",
      dkim: "unknown",
    });
  });

  test("a virus waits for a person; spam is taken in and not answered", async () => {
    expect((await understand("virus")).message.quarantine?.code).toBe("virus");
    const { message } = await understand("spam");
    expect(message.quarantine).toBeUndefined();
    expect(message.suppressReply).toContain("spam");
  });

  test("it was received when the topmost server says, sent when its sender says", async () => {
    const { message } = await understand("authentic-forged-below");
    expect(message.receivedAt).toBe("2021-08-02T09:15:00.000Z");
    expect(message.date).toBe("2021-08-02T09:14:58.000Z");
    expect(message.envelope.to).toEqual(["apply@example.org"]);
  });
});

import MailComposer from "nodemailer/lib/mail-composer";
import MimeNode from "nodemailer/lib/mime-node";

export interface Enclosure {
  /** As the applicant named it. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The shapes in which mailers wrap a text and files. */
export type Shape = "apple" | "gmail" | "outlook" | "plain";

export interface SampleMail {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** Where the receiving server delivered it. */
  readonly recipients: readonly string[];
  readonly subject: string;
  /** As the sender's clock said, with its offset: `Mon, 12 Jul 2021 09:14:31 +0200`. */
  readonly date: string;
  /** Seconds from the sender's date to the receiving server's. */
  readonly delay?: number;
  readonly messageId: string;
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly shape: Shape;
  readonly text: string;
  readonly html?: string;
  /** A picture in an HTML signature. */
  readonly logo?: Enclosure;
  readonly enclosures?: readonly Enclosure[];
  /** How names outside ASCII are written: RFC 2231 (most), RFC 2047 in quotes (Outlook), or raw bytes. */
  readonly names?: "2231" | "2047" | "utf-8";
  /** Writes the text in ISO 8859-1 with eight bits, as old mailers do. */
  readonly latin1?: boolean;
}

const mailers: Readonly<Record<Shape, Readonly<Record<string, string>>>> = {
  apple: { "X-Mailer": "Apple Mail (2.3654.100.0.2.22)" },
  gmail: {},
  outlook: { "Thread-Index": "AdeN0k2vE5sGmFZrQqmTn0e8yMZQ1w==", "Content-Language": "en-GB" },
  plain: { "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:102.0) Gecko/20100101 Thunderbird/102.3.0" },
};

/** The mail as the receiving server stored it: its own headers, then what the sender's mailer wrote. */
export async function compose(mail: SampleMail): Promise<Buffer> {
  const body = mail.latin1 ? eightBit(mail) : await built(mail);
  return Buffer.concat([Buffer.from(trace(mail)), body]);
}

/** When the receiving server took it. */
export const receivedAt = (mail: SampleMail): Date =>
  new Date(Date.parse(mail.date) + (mail.delay ?? 7) * 1000);

/** Return-Path, Delivered-To, Authentication-Results and Received, as the receiving server puts them on top. */
function trace(mail: SampleMail): string {
  const sender = /<([^>]+)>/.exec(mail.from)?.[1] ?? mail.from;
  const domain = sender.slice(sender.indexOf("@") + 1);
  const date = receivedAt(mail).toUTCString().replace("GMT", "+0000");
  const id = mail.messageId
    .slice(1, 13)
    .replaceAll(/[^A-Za-z0-9]/g, "0")
    .toUpperCase();
  return [
    `Return-Path: <${mail.headers?.["Auto-Submitted"] ? "" : sender}>`,
    ...mail.recipients.map((recipient) => `Delivered-To: ${recipient}`),
    `Authentication-Results: mx.example.org;`,
    `\tdmarc=pass (p=none) header.from=${domain};`,
    `\tspf=pass smtp.mailfrom=${domain}`,
    `Received: from out.${domain} (out.${domain} [192.0.2.25])`,
    `\tby mx.example.org (Postfix) with ESMTPS id ${id}`,
    `\tfor <${mail.recipients[0]}>; ${date}`,
    "",
  ].join("\r\n");
}

const headersOf = (mail: SampleMail): Record<string, string> => ({ ...mailers[mail.shape], ...mail.headers });

function built(mail: SampleMail): Promise<Buffer> {
  const common = {
    from: mail.from,
    to: mail.to,
    subject: mail.subject,
    date: mail.date,
    messageId: mail.messageId,
    ...(mail.inReplyTo && { inReplyTo: mail.inReplyTo }),
    ...(mail.references && { references: [...mail.references] }),
    headers: headersOf(mail),
    baseBoundary: boundaryOf(mail),
    newline: "\r\n",
  };
  if (mail.shape === "apple") return apple(mail);
  const byHand = mail.names === "2047" || mail.names === "utf-8";
  const composer = new MailComposer({
    ...common,
    boundaryPrefix: mail.shape === "outlook" ? "_000" : "",
    text: mail.text,
    ...(mail.html && { html: mail.html }),
    attachments: [
      ...(mail.logo
        ? [{ ...part(mail.logo), cid: `${mail.logo.name}@01D78F2C`, contentDisposition: "inline" }]
        : []),
      ...(mail.enclosures ?? []).map((enclosure, index) =>
        part(byHand ? { ...enclosure, name: placeholder(index) } : enclosure),
      ),
    ],
  } as ConstructorParameters<typeof MailComposer>[0]);
  return composer
    .compile()
    .build()
    .then((raw) => (byHand ? named(raw, mail) : raw));
}

/** Apple Mail puts PDFs inline between pieces of the HTML body, inside the alternative. */
async function apple(mail: SampleMail): Promise<Buffer> {
  const options = { baseBoundary: boundaryOf(mail), boundaryPrefix: "Apple-Mail" };
  const root = new MimeNode(mail.html ? "multipart/alternative" : "multipart/mixed", options);
  root.setHeader({
    From: mail.from,
    To: mail.to,
    Subject: mail.subject,
    Date: mail.date,
    "Message-ID": mail.messageId,
    "MIME-Version": "1.0 (Mac OS X Mail 14.0 \\(3654.100.0.2.22\\))",
    ...(mail.inReplyTo && { "In-Reply-To": mail.inReplyTo }),
    ...(mail.references && { References: mail.references.join(" ") }),
    ...headersOf(mail),
  });
  root.createChild("text/plain; charset=utf-8").setContent(mail.text);
  const place = mail.html ? root.createChild("multipart/mixed") : root;
  const [before, after] = (mail.html ?? "").split("<!--files-->");
  if (mail.html) place.createChild("text/html; charset=utf-8").setContent(before ?? "");
  for (const enclosure of mail.enclosures ?? [])
    place
      .createChild(enclosure.type, { filename: enclosure.name })
      .setHeader({ "Content-Disposition": "inline", "Content-Transfer-Encoding": "base64" })
      .setContent(Buffer.from(enclosure.bytes));
  if (mail.html && after) place.createChild("text/html; charset=us-ascii").setContent(after);
  return await root.build();
}

const part = (enclosure: Enclosure) => ({
  filename: enclosure.name,
  contentType: enclosure.type,
  content: Buffer.from(enclosure.bytes),
  contentTransferEncoding: "base64",
});

/** What holds a name's place until the mail is built: no library writes names in the ways of `named`. */
const placeholder = (index: number) => `ENCLOSURE-${index}-NAME`;

/** Writes the names as the sender's mailer does, where that isn't what RFC 2231 asks for. */
function named(raw: Buffer, mail: SampleMail): Buffer {
  const text = raw
    .toString("latin1")
    .replaceAll(
      /ENCLOSURE-(\d+)-NAME/g,
      (_, index: string) => `"${inHeader(mail.enclosures?.[Number(index)]?.name ?? "", mail.names)}"`,
    );
  return Buffer.from(text, "latin1");
}

/** Encoded words within quotes are against RFC 2047, and what Outlook writes. */
function inHeader(name: string, form: SampleMail["names"]): string {
  const bytes = Buffer.from(name);
  return form === "2047" ? `=?utf-8?B?${bytes.toString("base64")}?=` : bytes.toString("latin1");
}

function eightBit(mail: SampleMail): Buffer {
  const headers = {
    From: mail.from,
    To: mail.to,
    Subject: mail.subject,
    Date: mail.date,
    "Message-ID": mail.messageId,
    ...(mail.inReplyTo && { "In-Reply-To": mail.inReplyTo }),
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=iso-8859-1",
    "Content-Transfer-Encoding": "8bit",
    ...headersOf(mail),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from([...lines, "", ...mail.text.split("\n")].join("\r\n"), "latin1");
}

const boundaryOf = (mail: SampleMail) => `${mail.file.replaceAll(/[^a-z0-9]/g, "")}5f3a`;

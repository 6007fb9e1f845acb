import { mailReader } from "../shared/adapters/mail/reader.ts";
import type { Attachment, Mailbox, Message } from "../shared/domain/mail/message.ts";
import { messagesUnder, unreadableFile } from "./inbox.ts";
import { complain, clearProgress, print, progress } from "./output.ts";
import { counted, hanging, moment, padded, plain, size, terminalOf, widthOf } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** `dossier mail`. Returns the exit status. */
export async function mail(paths: readonly string[], options: { readonly json?: true }): Promise<0 | 1> {
  const reader = mailReader();
  const terminal = terminalOf(process.stdout, process.env);
  let unreadable = 0;
  let read = 0;
  for await (const { file, open } of messagesUnder(paths, () => (unreadable += 1))) {
    progress(`reading ${file}`);
    try {
      await using parsed = await reader.read(open());
      const { message } = parsed;
      clearProgress();
      await (options.json
        ? print(JSON.stringify(mailLine(file, message)))
        : print(...(read > 0 ? [""] : []), ...mailOutline(file, message, terminal)));
      read += 1;
    } catch (error) {
      complain(unreadableFile(file, error));
      unreadable += 1;
    }
  }
  return unreadable > 0 ? 1 : 0;
}

/** The contract's JSON. */
export function mailLine(file: string, message: Message): object {
  return {
    type: "mail",
    file,
    messageId: message.messageId ?? null,
    from: message.from?.address ?? null,
    to: message.to.map(({ address }) => address),
    subject: message.subject,
    date: message.date ?? null,
    receivedAt: message.receivedAt ?? null,
    automatic: message.automatic !== undefined,
    ...(message.automatic && {
      automaticKind: message.automatic.kind,
      automaticReason: message.automatic.reason,
    }),
    authentication: message.authentication,
    textChars: message.text.length,
    attachments: message.attachments.map(({ file: name, bytes, sha256, type, origin, decoration }) => ({
      file: name,
      bytes,
      sha256,
      type,
      from: origin,
      decoration,
    })),
    problems: message.problems,
    ...(message.quarantine && { quarantine: message.quarantine }),
    ...(message.suppressReply && { suppressReply: message.suppressReply }),
    ...(message.from?.name && { name: message.from.name }),
    cc: message.cc.map(({ address }) => address),
    replyTo: message.replyTo.map(({ address }) => address),
    envelope: message.envelope,
    inReplyTo: message.inReplyTo,
    references: message.references,
    ...(message.enclosed && {
      enclosed: message.enclosed.map(({ from, subject, messageId }) => ({
        from: from?.address ?? null,
        subject,
        messageId: messageId ?? null,
      })),
    }),
  };
}

const labelWidth = 14;

/** What people see. */
export function mailOutline(file: string, message: Message, { colours, columns }: Terminal): string[] {
  const line = (label: string, text: string) => hanging(`  ${colours.dim(label)}`, text, labelWidth, columns);
  const { receivedAt, date } = message;
  const documents = message.attachments.filter(({ decoration }) => !decoration);
  return [
    colours.bold(plain(file)),
    ...line("From", message.from ? shownMailbox(message.from) : colours.yellow("nobody")),
    ...(message.replyTo.length > 0 ? line("Reply-To", message.replyTo.map(shownMailbox).join(", ")) : []),
    ...line("To", [...message.to, ...message.cc].map(shownMailbox).join(", ") || colours.dim("nobody named")),
    ...(message.envelope.to.length > 0 ? line("Delivered", message.envelope.to.map(plain).join(", ")) : []),
    ...line("Subject", plain(message.subject) || colours.dim("none")),
    ...line("Received", receivedAt ? moment(receivedAt) : colours.dim("no receiving server says when")),
    ...line("Sent", date ? moment(date) : colours.dim("no date that exists")),
    ...line("Sender", authenticationWords(message)),
    ...(message.automatic ? line("Automatic", colours.yellow(plain(message.automatic.reason))) : []),
    ...(message.suppressReply ? line("Answer", `by a person only: ${plain(message.suppressReply)}`) : []),
    ...(message.quarantine ? line("Quarantine", colours.red(plain(message.quarantine.words))) : []),
    ...line(
      "Text",
      message.text.length > 0 ? counted(message.text.length, "character") : colours.dim("none"),
    ),
    ...line(
      "Files",
      documents.length > 0 ? counted(documents.length, "document") : colours.dim("no document"),
    ),
    ...fileLines(message.attachments, { colours, columns }),
    ...(message.enclosed ?? []).flatMap(({ from, subject }) =>
      line("Encloses", `a mail of ${from ? shownMailbox(from) : "nobody"}, ‘${plain(subject)}’`),
    ),
    ...message.problems.flatMap(({ code, words }, index) =>
      line(index === 0 ? "Odd" : "", `${plain(words)} ${colours.dim(`(${code})`)}`),
    ),
  ];
}

function shownMailbox({ address, name }: Mailbox): string {
  return plain(name ? `${name} <${address}>` : address);
}

function authenticationWords({ authentication }: Message): string {
  const { dmarc, spf, dkim } = authentication;
  return [dmarc, spf, dkim].every((result) => result === "unknown")
    ? "no server vouches for it or refutes it"
    : `DMARC ${dmarc}, SPF ${spf}, DKIM ${dkim}`;
}

const origins: Readonly<Record<Attachment["origin"], string>> = {
  part: "",
  tnef: "from winmail.dat",
  smime: "from a signed mail",
  archive: "from an archive",
  forwarded: "from a forwarded mail",
  uuencode: "from uuencoded text",
};

function fileLines(attachments: readonly Attachment[], { colours, columns }: Terminal): string[] {
  const names = attachments.map(({ file }) => plain(file));
  const nameWidth = Math.min(Math.max(0, ...names.map(widthOf)), columns - labelWidth - 38);
  return attachments.flatMap((attachment, index) => {
    const name = names[index] ?? "";
    const facts = [
      padded(size(attachment.bytes).padStart(9), 9),
      plain(attachment.type),
      origins[attachment.origin],
      attachment.decoration ? "decoration, not a document" : "",
    ].filter((fact) => fact !== "");
    const mark = attachment.decoration ? colours.dim("·") : colours.green("✓");
    const head = `${" ".repeat(labelWidth)}${mark} ${padded(name, nameWidth)}`;
    const text = facts.join("  ");
    return widthOf(head) + 2 + widthOf(text) <= columns
      ? [`${head}  ${attachment.decoration ? colours.dim(text) : text}`]
      : [`${" ".repeat(labelWidth)}${mark} ${name}`, `${" ".repeat(labelWidth + 2)}${text}`];
  });
}

import { createHash } from "node:crypto";
import { Hono } from "hono";
import type { Reply } from "../shared/domain/application.ts";
import { messageText } from "../shared/domain/document/section.ts";
import type { OutgoingMail } from "../shared/domain/reply/mail.ts";
import { openDocument } from "../shared/flow/documents.ts";
import type { Blobs } from "../shared/ports.ts";
import type { WebDependencies } from "./dependencies.ts";
import type { Guard } from "./guard.ts";
import { downloadHeaders } from "./headers.ts";
import { noteViewed } from "./viewed.ts";
import { RequestError } from "./problem.ts";
import { en } from "./texts.ts";

/** What strangers sent, as they sent it, and our own mails as they looked. */
export function downloads(dependencies: WebDependencies, guard: Guard): Hono {
  const { blobs } = dependencies;
  const app = new Hono();

  const ofApplication = guard.needs("read", guard.application("id"));
  app.get("/applications/:id/documents/:sha256", ofApplication, async (context) => {
    const { sha256 } = context.req.param();
    const document = context.var.application.documents.find((one) => one.sha256 === sha256);
    const bytes = document && (await openDocument(blobs, context.var.application, sha256));
    if (document === undefined || bytes === undefined) throw new RequestError(404, en.notFoundDocument);
    await noteViewed(dependencies, context.var.actor, context.var.application.id, {
      document: document.sha256,
    });
    const file = document.file === messageText ? "message.txt" : document.file;
    return new Response(streamed(bytes), { headers: downloadHeaders(file, document.type) });
  });

  app.get("/messages/raw", guard.needs("read", guard.message("key")), async (context) => {
    // Only keys on record are opened: what the address says leads nowhere else.
    const { message: record } = context.var;
    const bytes = await blobs.open(record.rawKey);
    if (bytes === undefined) throw new RequestError(404, en.notFoundMail);
    await noteViewed(dependencies, context.var.actor, record.resolved?.caseId ?? record.caseId, {
      mail: record.rawKey,
    });
    const file = record.file.toLowerCase().endsWith(".eml") ? record.file : `${record.file}.eml`;
    return new Response(streamed(bytes), { headers: downloadHeaders(file, "message/rfc822") });
  });

  app.get("/outgoing/:case/:reply/mail", guard.needs("read", guard.case("case")), async (context) => {
    const reply = context.var.case.replies.find(({ id }) => id === context.req.param("reply"));
    const mail = reply && (await readMail(blobs, reply));
    if (mail === undefined) throw new RequestError(404, en.notFoundMail);
    return letterResponse(mail);
  });

  return app;
}

/** The mail that a reply is; undefined when its blob is no longer there. */
export async function readMail(blobs: Blobs, reply: Reply): Promise<OutgoingMail | undefined> {
  const bytes = await blobs.get(reply.mailKey);
  return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as OutgoingMail);
}

/** A mail as its reader sees it: what it carries is shown, and nothing is loaded from elsewhere. */
export function letterResponse({ html, language, attachments = [] }: OutgoingMail): Response {
  let shown = html;
  for (const { contentId, type, base64 } of attachments)
    if (contentId !== undefined)
      shown = shown.replaceAll(`cid:${contentId}`, `data:${type};base64,${base64}`);
  return new Response(shown, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Language": language,
      "Content-Security-Policy": letterPolicy(html),
      "X-Frame-Options": "SAMEORIGIN",
    },
  });
}

/** The files of a mail that are to be saved; pictures stand in its HTML. */
export function attachedFiles({ attachments = [] }: OutgoingMail) {
  return attachments
    .filter(({ contentId }) => contentId === undefined)
    .map(({ name, type, base64 }) => ({ name, type, bytes: Buffer.from(base64, "base64") }));
}

/** One of them. @throws RequestError 404 */
export function fileResponse(mail: OutgoingMail | undefined, file: string): Response {
  const found = mail && attachedFiles(mail).find(({ name }) => name === file);
  if (!found) throw new RequestError(404, en.notFoundDocument);
  return new Response(found.bytes, { headers: downloadHeaders(found.name, found.type) });
}

/**
 * Mails carry their style in themselves, since mail programs load none. Each
 * style that the mail has is allowed by its hash; nothing else in it is, and it
 * is framed by our own page alone.
 */
export function letterPolicy(html: string): string {
  const styles = [
    ...[...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gi)].map((match) => match[1] ?? ""),
    ...[...html.matchAll(/\sstyle="([^"]*)"/gi)].map((match) => unescaped(match[1] ?? "")),
  ];
  const hashes = [...new Set(styles)].map(
    (style) => `'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  );
  const allowed = hashes.length === 0 ? "'none'" : `'unsafe-hashes' ${hashes.join(" ")}`;
  return `default-src 'none'; style-src ${allowed}; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox`;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

function unescaped(value: string): string {
  return value.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? "");
}

/** Bytes as they come, so that a large mail is never held whole. */
export function streamed(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

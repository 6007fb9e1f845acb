import type { MiddlewareHandler } from "hono";
import { safeFileName } from "../shared/domain/safe-file-name.ts";

/**
 * Applicants choose much of what these pages show. Should a value ever escape
 * its quoting, the browser still runs, loads and frames nothing of it: our own
 * files alone are run and loaded, and nothing that stands in a page.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const common: readonly (readonly [string, string])[] = [
  ["Content-Security-Policy", pagePolicy],
  ["X-Content-Type-Options", "nosniff"],
  ["X-Frame-Options", "DENY"],
  // With no referrer at all, browsers would not say from which site a form is sent, either.
  ["Referrer-Policy", "same-origin"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  [
    "Permissions-Policy",
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), clipboard-read=()",
  ],
  ["X-Robots-Tag", "noindex, nofollow"],
  // Personal data stays out of every cache.
  ["Cache-Control", "no-store"],
];

/** Sets every header that an answer does not set for itself. */
export const strictHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of common)
    if (!context.res.headers.has(name)) context.res.headers.set(name, value);
};

/**
 * For a file that a stranger sent: nothing in it runs, even where a browser shows it.
 * @param file name to save it under, whatever the sender wrote
 */
export function downloadHeaders(file: string, type: string): Record<string, string> {
  return {
    "Content-Type": harmlessTypes.has(type) ? type : "application/octet-stream",
    "Content-Disposition": attachmentNamed(file),
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
  };
}

/** Types that a browser may know by name; any other is bytes. */
const harmlessTypes: ReadonlySet<string> = new Set([
  "application/pdf",
  "application/rtf",
  "application/msword",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.oasis.opendocument.text",
  "image/jpeg",
  "image/png",
  "message/rfc822",
]);

/**
 * Content-Disposition after RFC 6266: ASCII for old programs, UTF-8 for the others.
 * Control, direction and quoting characters and paths are taken out.
 */
export function attachmentNamed(file: string): string {
  const name = safeFileName(file);
  const ascii = name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^ -~]/g, "_");
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

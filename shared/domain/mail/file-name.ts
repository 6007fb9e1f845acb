/**
 * Names of files as senders gave them, made safe to store, show and put into a reply.
 */

/** No file system allows a longer name. */
const maxLength = 255;

/** Controls; zero-width and bidi marks that make `cv‮fdp.exe` look like `cvexe.pdf`; line separators. */
const invisible =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/**
 * The name without path, control and bidi characters, in NFC; undefined when nothing is left of it.
 * No file system allows `/` in a name, so whatever stands before one is a path.
 */
export function safeFileName(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const clean = name
    .normalize("NFC")
    .replace(/[\r\n\t]+/g, " ")
    .replace(invisible, "")
    .toWellFormed();
  const last = clean.split(/[/\\]/).findLast((segment) => segment.trim() !== "") ?? "";
  const trimmed = last.trim();
  if (trimmed === "" || /^\.+$/.test(trimmed)) return undefined;
  return shortened(trimmed);
}

function shortened(name: string): string {
  if (name.length <= maxLength) return name;
  const extension = extensionOf(name);
  const tail = extension && extension.length <= 10 ? `.${extension}` : "";
  return `${name.slice(0, maxLength - tail.length - 2).toWellFormed()}…${tail}`;
}

/** The letters after the last dot, in small letters; empty when there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf(".");
  const extension = dot < 0 ? "" : name.slice(dot + 1);
  return /[/\\\s]/.test(extension) ? "" : extension.toLowerCase();
}

/** Gives each name once: `cv.pdf`, `cv (2).pdf`. Names that differ only in case count as the same. */
export function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const extension = extensionOf(name);
    const stem = extension ? name.slice(0, -extension.length - 1) : name;
    let unique = name;
    for (let count = 2; taken.has(unique.toLowerCase()); count++)
      unique = `${stem} (${count})${extension ? `.${extension}` : ""}`;
    taken.add(unique.toLowerCase());
    return unique;
  };
}

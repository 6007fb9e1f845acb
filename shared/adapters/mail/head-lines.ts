import type { HeaderLine } from "./headers.ts";

/** Headers as they occur: broken over lines, or run into the content without an empty line. */

/** Lines in the middle of headers that are none: more than these are the content, its empty line missing. */
const maxHeld = 40;
/** RFC 5322 allows more in a name, but nobody uses it; DKIM's `h=from:to` is no header. */
const field = /^[A-Za-z0-9][\w.!#$%&'*+^`|~-]*[ \t]*:/;
const knownField =
  /^(?:content-|mime-|x-|from|to|cc|subject|date|message-id|received|reply-to|sender|return-path|dkim-|references|in-reply-to|list-|delivered-to)[\w-]*[ \t]*:/i;

/** What a line turned out to be: one of the headers, what ends them, or the content, which began without notice. */
export type Taken = "head" | "end" | "content";

const isBlank = (line: string) => /^[ \t\r\n]*$/.test(line);
const isFolded = (line: string) => line.startsWith(" ") || line.startsWith("\t");

/** The headers of one part, line by line, one char a byte. */
export class HeadLines {
  /** Characters so far. */
  length = 0;
  readonly #lines: string[] = [];
  /** Lines that may turn out to be broken headers or the content. */
  readonly #held: string[] = [];
  readonly #root: boolean;
  readonly #isDelimiter: (line: string) => boolean;
  readonly #report: (code: string) => void;

  constructor(root: boolean, isDelimiter: (line: string) => boolean, report: (code: string) => void) {
    this.#root = root;
    this.#isDelimiter = isDelimiter;
    this.#report = report;
  }

  /** @param line with its end */
  take(line: string): Taken {
    const blank = isBlank(line);
    const continues = !blank && isFolded(line);
    if (this.#held.length > 0 && !this.#goesOn(line)) {
      const mayGoOn = !blank && !this.#held.every(isBlank) && this.#held.length < maxHeld;
      return mayGoOn && !line.startsWith("--") ? this.#hold(line) : this.#contentBegan();
    }
    const first = this.#lines.length === 0;
    if (blank) {
      if (isFolded(line) && !(first && this.#root)) return this.#hold(line);
      if (!first || !this.#root) return "end";
      this.#report("leading-blank-line");
      return "head";
    }
    if (continues ? !first : field.test(line) || (first && /^>?From /.test(line))) return this.#add(line);
    if (line.startsWith("--") && this.#isDelimiter(line)) return "content";
    if (/;\s*$/.test(this.#lines.at(-1) ?? "") && /^[\w-]+\*?[\d*]*\s*=\s*[^=\s]/.test(line)) {
      // A parameter that should have been indented.
      this.#report("broken-header");
      return this.#add(`\t${line}`);
    }
    return this.#root && !line.startsWith("--") ? this.#hold(line) : this.#contentBegan();
  }

  /** The last line of a mail that ends in its headers. */
  takeLast(line: string): Taken {
    if (this.#held.length > 0 && !this.#goesOn(line)) return this.#contentBegan();
    if (this.#isDelimiter(line)) return "content";
    if (line !== "") this.#add(line);
    return "end";
  }

  /** Lines that are content after all. */
  get content(): string {
    return this.#held.filter((line) => !isBlank(line)).join("");
  }

  /** The headers, folds joined; without the line that mailboxes put in front. */
  headers(): HeaderLine[] {
    const whole: string[] = [];
    for (const line of this.#lines) {
      const text = line.replace(/\r?\n$/, "");
      if (isFolded(text) && whole.length > 0) whole.push(`${whole.pop()}\r\n${text}`);
      else whole.push(text);
    }
    if (/^From /i.test(whole[0] ?? "")) whole.shift();
    return whole.map((line) => ({ key: line.slice(0, line.indexOf(":")).toLowerCase().trim(), line }));
  }

  /** Whether the line shows that the headers go on: then what was held continues the one before it, broken. */
  #goesOn(line: string): boolean {
    if (!knownField.test(line) && (isBlank(line) || !isFolded(line))) return false;
    this.#report("broken-header");
    const held = this.#held.splice(0);
    if (!held.every(isBlank)) for (const one of held) this.#add(`\t${one}`);
    return true;
  }

  #add(line: string): "head" {
    this.#lines.push(line);
    this.length += line.length;
    return "head";
  }

  #hold(line: string): "head" {
    this.#held.push(line);
    this.length += line.length;
    return "head";
  }

  #contentBegan(): "content" {
    this.#report("no-blank-line");
    return "content";
  }
}

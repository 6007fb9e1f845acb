/* oxlint-disable no-underscore-dangle -- the names are mailsplit's own */
import { endOfText, inBody, matchAny, type Next, type Splitter } from "./mailsplit.ts";

/** Repairs of headers that are broken over lines, or run into the content without an empty line. */

/** Lines in the middle of headers that are none: more than these are the content, its empty line missing. */
const maxHeld = 40;
const tab = Buffer.from("\t");
/** RFC 5322 allows more in a name, but nobody uses it; DKIM's `h=from:to` is no header. */
const field = /^[A-Za-z0-9][\w.!#$%&'*+^`|~-]*[ \t]*:/;
const knownField =
  /^(?:content-|mime-|x-|from|to|cc|subject|date|message-id|received|reply-to|sender|return-path|dkim-|references|in-reply-to|list-|delivered-to)[\w-]*[ \t]*:/i;

/** One line while a part's headers are collected. */
export function headLine(
  splitter: Splitter,
  held: Buffer[],
  processLine: Splitter["processLine"],
  report: (code: string) => void,
  chunk: Buffer | false,
  final: boolean,
  next: Next,
): void {
  const pending = splitter.takePendingLine();
  const line = pending ? (chunk ? Buffer.concat([pending, chunk]) : pending) : chunk || Buffer.alloc(0);
  const { node } = splitter;

  const endHead = () => {
    node.parseHeaders();
    if (node.contentType === "message/rfc822") node.messageNode = false;
    splitter.state = inBody;
    splitter.push(node);
    const type = node.multipart ? "data" : "body";
    for (const value of held.splice(0)) if (endOfText(value) > 0) splitter.push({ node, type, value });
    // Flushed, because mailsplit cuts body chunks by their place behind the headers.
    splitter.processLine(line, final, (error, data) => next(error, data, true));
  };

  const text = line.toString("latin1", 0, Math.min(line.length, 1000));
  const blank = endOfText(line) === 0;
  const continues = !blank && /^[ \t]/.test(text);
  if (held.length > 0) {
    const onlySpace = held.every((value) => endOfText(value) === 0);
    if (continues || knownField.test(text)) {
      report("broken-header");
      // Broken folds: what was held continues the header before it.
      for (const value of held.splice(0)) if (!onlySpace) node.addHeaderChunk(Buffer.concat([tab, value]));
    } else if (!blank && !onlySpace && held.length < maxHeld && !text.startsWith("--") && !final) {
      held.push(Buffer.from(line));
      next(null);
      return;
    } else {
      report("no-blank-line");
      endHead();
      return;
    }
  }
  if (final) {
    processLine(line, final, next);
    return;
  }
  if (blank) {
    if (node._headerlen === 0 && node.root) {
      report("leading-blank-line");
      next(null);
    } else if (/^[ \t]+\r?\n/.test(text)) {
      held.push(Buffer.from(line));
      next(null);
    } else processLine(line, final, next);
    return;
  }
  const first = node._headerlen === 0;
  if (continues ? !first : field.test(text) || (first && /^>?From /.test(text))) {
    processLine(line, final, next);
    return;
  }
  if (text.startsWith("--") && isDelimiter(splitter, line)) {
    processLine(line, final, next);
    return;
  }
  const last = node._headersLines.at(-1);
  if (last && /;\s*$/.test(last.toString("latin1")) && /^[\w-]+\*?[\d*]*\s*=\s*[^=\s]/.test(text)) {
    // A parameter that should have been indented.
    report("broken-header");
    processLine(Buffer.concat([tab, line]), final, next);
    return;
  }
  if (node.root && !text.startsWith("--")) {
    held.push(Buffer.from(line));
    next(null);
    return;
  }
  report("no-blank-line");
  endHead();
}

/** Whether the line is a delimiter of the multiparts around; asks without acting. */
function isDelimiter(splitter: Splitter, line: Buffer): boolean {
  const end = endOfText(line);
  for (let owner = splitter.node.parentNode; owner; owner = owner.parentNode)
    if (matchAny(line, 2, end, owner.boundaries) !== 0) return true;
  return false;
}

/** By which spreadsheets know UTF-8. */
export const byteOrderMark = "\uFEFF";

/** A table as CSV (RFC 4180): lines ended by CRLF, and a byte order mark. */
export function csv(rows: Iterable<readonly string[]>): string {
  let text = byteOrderMark;
  for (const row of rows) text += csvLine(row);
  return text;
}

/** One line of it, with its end. */
export const csvLine = (row: readonly string[]): string => `${row.map(cell).join(",")}\r\n`;

/**
 * A cell that no spreadsheet takes for a formula: one that begins like one bears an
 * apostrophe in front (OWASP, CSV injection), also behind spaces that a program may trim.
 */
function cell(text: string): string {
  const harmless =
    /^[\s\p{Cf}]*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]/u.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n;\t]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A stranger's words as one line: without what would turn its direction, break it, or stand in it unseen. */
export function shown(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\t\n\r\u2028\u2029]+/g, " ")
    .replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/gu, "\uFFFD");
}

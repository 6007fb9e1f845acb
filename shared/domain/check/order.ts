/** Order of text by code unit: the same on every machine. For sorting. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * A link's target where it says more than the words it stands on: the address behind `E-Mail`.
 * @param before the paragraph's text up to the link's end
 */
export function linkWords(target: string | undefined, before: string): string | undefined {
  if (!target || !/^(?:mailto:|https?:)/i.test(target)) return undefined;
  const bare = target.replace(/^mailto:/i, "").replace(/\?.*$/u, "");
  const words = target.toLowerCase().startsWith("mailto:") ? bare : target;
  const shown = bare.replace(/^https?:\/\//iu, "").replace(/\/$/u, "");
  return before.includes(shown) ? undefined : words;
}

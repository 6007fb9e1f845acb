/** File systems take 255 bytes; four a character at most, and an ending. */
const longestName = 60;

/** Names that Windows keeps for devices, whatever their ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;

/**
 * A name under which a file that a stranger named can be saved anywhere: without paths, control,
 * direction and quoting characters, reserved names or dots at its ends. `file` when nothing is left.
 */
export function safeFileName(file: string): string {
  const last = file.toWellFormed().normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const clean = last
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}"*:<>?|%;]/gu, "_")
    .replace(/^[\s.]+/, "")
    .replace(/[\s.]+$/, "")
    .replace(device, "_$&");
  const dot = clean.lastIndexOf(".");
  const ending = dot > 0 && clean.length - dot <= 10 ? clean.slice(dot) : "";
  const stem = Array.from(clean.slice(0, clean.length - ending.length))
    .slice(0, longestName)
    .join("")
    .replace(/[\s.]+$/, "");
  return `${stem}${ending}` || "file";
}

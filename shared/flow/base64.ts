/** Bytes as base64, as they stand in a stored mail. */
export function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += chunk)
    binary += String.fromCodePoint(...bytes.subarray(start, start + chunk));
  return btoa(binary);
}
/** More arguments than this overflow the stack of some engines. */
const chunk = 8192;

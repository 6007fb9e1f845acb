import { authenticationResults, type Authentication, type AuthenticationResult } from "./message.ts";

/**
 * What the topmost Authentication-Results header says (RFC 8601): the receiving server wrote it;
 * those below may be the sender's own. Without one nothing is known.
 *
 * @param from the address that people see as the sender: SPF and DKIM vouch for it only where
 *   what they checked is of its domain
 */
export function authenticationOf(headers: readonly string[], from?: string): Authentication {
  const top = headers[0];
  if (top === undefined) return { dmarc: "unknown", spf: "unknown", dkim: "unknown" };
  const plain = withoutComments(top);
  const [id, ...results] = plain.split(";").map((piece) => piece.trim().toLowerCase());
  const by = id?.split(/\s/)[0];
  const of = (method: string) => resultOf(results, method);
  return {
    dmarc: of("dmarc"),
    spf: of("spf"),
    dkim: of("dkim"),
    ...(by && !by.includes("=") && { by }),
    ...(isAligned(results, domainOf(from ?? "")) && { aligned: true }),
  };
}

/** Properties that hold the domain (or an address of it) that a method checked. RFC 8601, section 2.7. */
const checkedDomain = {
  spf: /\bsmtp\.mailfrom\s*=\s*"?([^\s;"]+)/,
  dkim: /\bheader\.(?:d|i)\s*=\s*"?([^\s;"]+)/,
} as const;

/**
 * Whether SPF or DKIM passes for the sender's own domain, or for one above it. A
 * domain below it does not vouch: others may hold that.
 */
function isAligned(results: readonly string[], from: string): boolean {
  if (!from.includes(".")) return false;
  return results.some((result) => {
    const method = /^(spf|dkim)\s*(?:\/\s*\d+\s*)?=\s*pass\b/.exec(result)?.[1] as "spf" | "dkim" | undefined;
    const checked = method && domainOf(checkedDomain[method].exec(result)?.[1] ?? "");
    return !!checked?.includes(".") && (from === checked || from.endsWith(`.${checked}`));
  });
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}

/** A message may bear several DKIM signatures: one that passes is enough. */
function resultOf(results: readonly string[], method: string): AuthenticationResult {
  const found = results
    .map((result) => new RegExp(`^${method}\\s*(?:/\\s*\\d+\\s*)?=\\s*([a-z]+)`).exec(result)?.[1])
    .filter((result) => result !== undefined)
    .map(known);
  return found.find((result) => result === "pass") ?? found[0] ?? "unknown";
}

function known(result: string): AuthenticationResult {
  if (result === "hardfail") return "fail";
  if (result === "bestguesspass") return "none";
  return authenticationResults.find((name) => name === result) ?? "unknown";
}

function withoutComments(text: string): string {
  let depth = 0;
  let quoted = false;
  let out = "";
  for (const char of text) {
    if (char === '"' && depth === 0) quoted = !quoted;
    else if (char === "(" && !quoted) depth++;
    else if (char === ")" && !quoted && depth > 0) depth--;
    else if (depth === 0) out += char;
  }
  return out;
}

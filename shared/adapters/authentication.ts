import type { Readable } from "node:stream";
import { resolve } from "node:dns/promises";
import { authenticate, type DNSResolver } from "mailauth";

/** What the SMTP session knows of a sender, besides the message itself. */
export interface Session {
  readonly ip: string;
  readonly helo: string;
  /** MAIL FROM; empty for bounces. */
  readonly mailFrom: string;
}

/** The name under which verdicts of this machine stand in Authentication-Results. */
export const authorityName = "dossier.invalid";

export interface AuthenticationOptions {
  /** Looks up DNS records; the machine's own resolver when left out. */
  readonly resolver?: DNSResolver;
  /** A sender's DNS that answers slowly on purpose must not hold the mail. Default 10 seconds. */
  readonly deadlineMs?: number;
}

/**
 * Checks SPF, DKIM and DMARC of a message as its receiver.
 *
 * Returns the value of an Authentication-Results header (RFC 8601) to be put on
 * top of the message, so that the raw mail alone tells later who vouched for it.
 * Where DNS can't be asked, or not in time, every method says `temperror`: the
 * mail is taken in, and nobody vouches for its sender.
 */
export function authenticator(options: AuthenticationOptions = {}) {
  const lookUp = options.resolver ?? ((name, type) => resolve(name, type) as ReturnType<DNSResolver>);
  const deadlineMs = options.deadlineMs ?? 10_000;

  return async function authenticationResults(raw: Readable, session: Session): Promise<string> {
    let timer: NodeJS.Timeout | undefined;
    const unknown = `${authorityName}; spf=temperror; dkim=temperror; dmarc=temperror`;
    const overdue = new Promise<undefined>((settle) => {
      timer = setTimeout(() => settle(undefined), deadlineMs);
    });
    try {
      const checked = authenticate(raw, {
        ip: session.ip,
        helo: session.helo,
        sender: session.mailFrom,
        mta: authorityName,
        resolver: lookUp,
        disableBimi: true,
      });
      const result = await Promise.race([checked, overdue]);
      if (!result) return unknown;
      const dkim = result.dkim?.results ?? [];
      const best = dkim.find(({ status }) => status.result === "pass") ?? dkim[0];
      return [
        authorityName,
        `spf=${word(result.spf ? result.spf.status?.result : undefined)} smtp.mailfrom=${domainOf(session.mailFrom)}`,
        `dkim=${word(best?.status.result)}${best?.signingDomain ? ` header.d=${safe(best.signingDomain)}` : ""}`,
        `dmarc=${word(result.dmarc ? result.dmarc.status?.result : undefined)}`,
      ].join("; ");
    } catch {
      return unknown;
    } finally {
      clearTimeout(timer);
      raw.destroy();
    }
  };
}

const word = (result: string | undefined) => (result && /^[a-z]+$/.test(result) ? result : "none");
/** A domain that a sender chose must not end the header or add a method to it. */
const safe = (domain: string) => domain.replaceAll(/[^A-Za-z0-9.-]/g, "");
const domainOf = (address: string) => safe(address.slice(address.lastIndexOf("@") + 1)) || "none";

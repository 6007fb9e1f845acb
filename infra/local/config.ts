import { randomBytes } from "node:crypto";
import * as z from "zod";

/** Who vouches for senders, as DOSSIER_AUTHENTICATION says it. */
export type AuthenticationMode =
  | { readonly mode: "off" }
  | { readonly mode: "dns" }
  | { readonly mode: "header"; readonly authority: string };

export interface Config {
  /** 0 picks a free one. */
  readonly smtpPort: number;
  readonly httpPort: number;
  /** The intake address. */
  readonly address: string;
  readonly authentication: AuthenticationMode;
  /** Folder of everything that is kept. */
  readonly data: string;
  /** Folder of the posting files. */
  readonly postings: string;
  /** The owner's token for page and API. */
  readonly token: string;
  /** The token was made for this start and is another one at the next. */
  readonly tokenIsPassing?: boolean;
  readonly smarthost?: Smarthost;
  /** Where people reach the page, without a slash at its end; the HTTP address on this machine without it. */
  readonly url?: string;
}

export interface Smarthost {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly credentials?: { readonly user: string; readonly pass: string };
}

/** Something that the owner can mend; the words say how, in one line. */
export class StartFault extends Error {
  override readonly name = "StartFault";
}

const port = z
  .string()
  .regex(/^\d{1,5}$/, "a port from 0 to 65535 (0 picks a free one)")
  .transform(Number)
  .refine((value) => value <= 65_535, "a port from 0 to 65535 (0 picks a free one)");

const authentication = z.string().transform((value, context): AuthenticationMode => {
  if (value === "off" || value === "dns") return { mode: value };
  const authority = /^header:([A-Za-z0-9._-]+)$/.exec(value)?.[1];
  if (authority) return { mode: "header", authority: authority.toLowerCase() };
  context.addIssue({
    code: "custom",
    message: "off, dns, or header:ID with the name that your mail server writes into Authentication-Results",
  });
  return z.NEVER;
});

const smarthost = z.string().transform((value, context): Smarthost => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url?.hostname || !["smtp:", "smtps:"].includes(url.protocol) || !["", "/"].includes(url.pathname)) {
    context.addIssue({ code: "custom", message: "smtp://host:port, or smtps://user:password@host:port" });
    return z.NEVER;
  }
  const secure = url.protocol === "smtps:";
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: Number(url.port) || (secure ? 465 : 25),
    secure,
    ...(url.username && {
      credentials: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
  };
});

/** The owner's own choice, also a short one: it opens nothing beyond this machine. */
const token = z.string().regex(/^[!-~]{1,200}$/, "up to 200 visible ASCII characters without spaces");

const pageUrl = z
  .url({
    protocol: /^https?$/,
    error: "the address at which people reach the page, as https://dossier.example.org",
  })
  .refine((value) => !/[?#]/.test(value), "an address without ? and #")
  .transform((value) => value.replace(/\/+$/, ""));

/** A variable that is set to nothing counts as not set. */
const variables = z.object({
  DOSSIER_SMTP_PORT: port.default(2525),
  DOSSIER_HTTP_PORT: port.default(8080),
  DOSSIER_ADDRESS: z.email("an address such as apply@example.org").default("apply@example.org"),
  DOSSIER_AUTHENTICATION: authentication.default({ mode: "off" }),
  DOSSIER_DATA: z.string().default(".dossier"),
  DOSSIER_POSTINGS: z.string().default("postings"),
  DOSSIER_TOKEN: token.optional(),
  DOSSIER_SMARTHOST: smarthost.optional(),
  DOSSIER_URL: pageUrl.optional(),
});

/**
 * The configuration from the environment.
 *
 * @throws StartFault naming every variable at fault and what it may hold
 */
export function configFrom(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = variables.safeParse(given);
  if (!parsed.success)
    throw new StartFault(
      parsed.error.issues.map(({ path, message }) => `${path.join(".")} must be ${message}`).join("; "),
    );
  const { data } = parsed;
  return {
    smtpPort: data.DOSSIER_SMTP_PORT,
    httpPort: data.DOSSIER_HTTP_PORT,
    address: data.DOSSIER_ADDRESS,
    authentication: data.DOSSIER_AUTHENTICATION,
    data: data.DOSSIER_DATA,
    postings: data.DOSSIER_POSTINGS,
    token: data.DOSSIER_TOKEN ?? randomBytes(24).toString("base64url"),
    ...(data.DOSSIER_TOKEN === undefined && { tokenIsPassing: true }),
    ...(data.DOSSIER_SMARTHOST && { smarthost: data.DOSSIER_SMARTHOST }),
    ...(data.DOSSIER_URL && { url: data.DOSSIER_URL }),
  };
}

import * as z from "zod";

/** The environment is not what a function needs: its deployment is at fault. */
export class ConfigFault extends Error {
  override readonly name = "ConfigFault";
}

const named = z.string().min(1);

/** Every variable that a function may be given. The infrastructure sets them by these names. */
const variables = {
  TABLE: named,
  RAW_BUCKET: named,
  DOCUMENTS_BUCKET: named,
  ASSESS_QUEUE: z.url(),
  NOTIFY_QUEUE: z.url(),
  CONFIGURATION_SET: named,
  /** `on` where raw mail may be read only once GuardDuty found it clean. */
  MALWARE_SCAN: z.enum(["on", "off"]),
  /** The intake address. */
  ADDRESS: z.email(),
  /** Where people reach the reviewers' page, without a slash at its end. */
  PUBLIC_URL: z.url(),
  /** Cognito's user pool, its client for the page, and the address of its sign-in pages. */
  USER_POOL: named,
  CLIENT: named,
  SIGN_IN_URL: z.url(),
  /** Addresses of those who may do everything, with commas between them. */
  ADMINS: named,
  /** What CloudFront shows with each request. */
  ORIGIN_SECRET: named,
  /** File of the postings, beside the code. */
  POSTINGS: named,
} as const;

export type Variable = keyof typeof variables;
export type Config<V extends Variable> = { readonly [Name in V]: z.infer<(typeof variables)[Name]> };

/**
 * What a function is given, checked once at its cold start.
 *
 * @throws ConfigFault naming every variable at fault
 */
export function configFrom<V extends Variable>(
  environment: Readonly<Record<string, string | undefined>>,
  names: readonly V[],
): Config<V> {
  const found = names.map((name) => ({ name, parsed: variables[name].safeParse(environment[name] ?? "") }));
  const wrong = (missing: boolean) =>
    found
      .filter(({ name, parsed }) => !parsed.success && !environment[name] === missing)
      .map(({ name }) => name)
      .join(", ");
  const faults = [wrong(true) && `missing ${wrong(true)}`, wrong(false) && `not valid: ${wrong(false)}`];
  if (faults.some(Boolean))
    throw new ConfigFault(`${faults.filter(Boolean).join("; ")}. Deploy the stack again.`);
  return Object.fromEntries(found.map(({ name, parsed }) => [name, parsed.data])) as Config<V>;
}

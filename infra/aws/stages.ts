/** Where people sign in whom the university knows already. Without one, people are made by hand in Cognito. */
export type IdentityProvider =
  | {
      readonly kind: "saml";
      /** As people know it, without spaces. */
      readonly name: string;
      /** Address of its metadata. */
      readonly metadataUrl: string;
      /** Attribute that holds the mail address. @default urn:oid:0.9.2342.19200300.100.1.3 (mail) */
      readonly mailAttribute?: string;
    }
  | {
      readonly kind: "oidc";
      readonly name: string;
      readonly issuer: string;
      readonly clientId: string;
      /** Name of the secret in Secrets Manager that holds the client's secret. */
      readonly clientSecretName: string;
    };

/** A host name of your own for the reviewers' page. */
export interface PageDomain {
  readonly host: string;
  /** ARN of its certificate in us-east-1, where CloudFront looks for it. */
  readonly certificateArn: string;
}

/** What differs between installations. A new one is a new line in the table below. */
export interface Stage {
  readonly name: string;
  readonly region: string;
  /** Subdomain that receives applications; its MX record leads to SES. No other mail may arrive there. */
  readonly mailDomain: string;
  /** The intake address, in that domain. */
  readonly address: string;
  /** Who is told when something is lost or stuck, and when the budget is used up. */
  readonly alarmAddress: string;
  /** Table and buckets survive the stack, and can't be deleted by a slip. */
  readonly keep: boolean;
  /**
   * Name of a receipt rule set that is active in this account and region already: our rule
   * is added to it. Without it the stack makes a rule set of its own and activates it.
   */
  readonly ruleSet?: string;
  /** GuardDuty scans raw mail, and nobody reads what it has not found clean. It costs by the GB. */
  readonly malwareScan: boolean;
  /** US dollars a month; who is told of alarms is told at 80 % of it, and when more is foreseen. */
  readonly monthlyBudget: number;
  /** Addresses of those who may do everything from the first day on: they invite the others. */
  readonly admins: readonly string[];
  /** Begins the address of the sign-in page; no other in the region may have it. */
  readonly signInPrefix: string;
  readonly identityProvider?: IdentityProvider;
  /** @default a name that CloudFront makes up */
  readonly page?: PageDomain;
}

/** Put your own domain and addresses here before the first deployment; see docs/deploying.md. */
export const stages: Readonly<Record<"dev" | "prod", Stage>> = {
  dev: {
    name: "dev",
    region: "eu-central-1",
    mailDomain: "apply-dev.example.org",
    address: "apply@apply-dev.example.org",
    alarmAddress: "dossier-dev@example.org",
    keep: false,
    malwareScan: false,
    monthlyBudget: 20,
    admins: ["dossier-dev@example.org"],
    signInPrefix: "dossier-dev-example",
  },
  prod: {
    name: "prod",
    region: "eu-central-1",
    mailDomain: "apply.example.org",
    address: "apply@apply.example.org",
    alarmAddress: "dossier@example.org",
    keep: true,
    malwareScan: true,
    monthlyBudget: 50,
    admins: ["dossier@example.org"],
    signInPrefix: "dossier-example",
  },
};

/**
 * Regions in which SES receives mail: docs.aws.amazon.com/general/latest/gr/ses.html,
 * "Email receiving endpoints". A region that came since can be added once it stands there.
 */
export const receivingRegions: readonly string[] = [
  "af-south-1",
  "ap-northeast-1",
  "ap-northeast-2",
  "ap-northeast-3",
  "ap-south-1",
  "ap-southeast-1",
  "ap-southeast-2",
  "ap-southeast-3",
  "ca-central-1",
  "eu-central-1",
  "eu-north-1",
  "eu-south-1",
  "eu-west-1",
  "eu-west-2",
  "eu-west-3",
  "il-central-1",
  "me-south-1",
  "sa-east-1",
  "us-east-1",
  "us-east-2",
  "us-west-1",
  "us-west-2",
];

/**
 * The stage, if it can work.
 *
 * @throws RangeError saying what to change in the table: every fault of it at once
 */
export function checkedStage(stage: Stage): Stage {
  const faults = [...faultsOf(stage)];
  if (faults.length > 0) throw new RangeError(`stage ${stage.name}: ${faults.join("; ")}`);
  return stage;
}

function* faultsOf({ region, mailDomain, address, admins, monthlyBudget, signInPrefix, page }: Stage) {
  if (!receivingRegions.includes(region))
    yield `SES does not receive mail in ${region}; choose one of ${receivingRegions.join(", ")}`;
  if (!address.endsWith(`@${mailDomain}`))
    yield `the address ${address} must be in the mail domain ${mailDomain}`;
  if (admins.length === 0) yield "name at least one address under admins, or nobody could invite the others";
  for (const one of admins) if (!/^[^@\s,]+@[^@\s,]+$/.test(one)) yield `admins: ${one} is no mail address`;
  if (!(monthlyBudget >= 1)) yield "monthlyBudget must be at least 1 US dollar";
  if (!/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(signInPrefix) || /aws|amazon|cognito/.test(signInPrefix))
    yield `signInPrefix ${signInPrefix} must be of small letters, digits and hyphens, without aws, amazon or cognito`;
  if (page && !page.certificateArn.startsWith("arn:aws:acm:us-east-1:"))
    yield "page.certificateArn must be of a certificate in us-east-1: CloudFront takes no other";
}

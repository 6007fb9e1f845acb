/** What differs between installations. A new one is a new line in the table below. */
export interface Stage {
  readonly name: string;
  readonly region: string;
  /** Subdomain that receives applications; its MX record leads to SES. No other mail may arrive there. */
  readonly mailDomain: string;
  /** The intake address, in that domain. */
  readonly address: string;
  /** Who is told when something is lost or stuck. */
  readonly alarmAddress: string;
  /** Table and buckets survive the stack, and can't be deleted by a slip. */
  readonly keep: boolean;
}

/** Put your own domain and addresses here before the first deployment; see docs/deploying.md. */
export const stages = {
  dev: {
    name: "dev",
    region: "eu-central-1",
    mailDomain: "apply-dev.example.org",
    address: "apply@apply-dev.example.org",
    alarmAddress: "dossier-dev@example.org",
    keep: false,
  },
  prod: {
    name: "prod",
    region: "eu-central-1",
    mailDomain: "apply.example.org",
    address: "apply@apply.example.org",
    alarmAddress: "dossier@example.org",
    keep: true,
  },
} as const satisfies Readonly<Record<string, Stage>>;

/** Regions in which SES receives mail: docs.aws.amazon.com/general/latest/gr/ses.html, "Email receiving endpoints". */
export const receivingRegions: readonly string[] = [
  "ap-northeast-1",
  "ap-southeast-1",
  "ap-southeast-2",
  "ca-central-1",
  "eu-central-1",
  "eu-west-1",
  "eu-west-2",
  "us-east-1",
  "us-east-2",
  "us-west-2",
];

/**
 * The stage, if it can work.
 *
 * @throws RangeError saying what to change in the table
 */
export function checkedStage(stage: Stage): Stage {
  const { name, region, mailDomain, address } = stage;
  if (!receivingRegions.includes(region))
    throw new RangeError(
      `stage ${name}: SES does not receive mail in ${region}; choose one of ${receivingRegions.join(", ")}`,
    );
  if (!address.endsWith(`@${mailDomain}`))
    throw new RangeError(`stage ${name}: the address ${address} must be in the mail domain ${mailDomain}`);
  return stage;
}

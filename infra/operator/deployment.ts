import { z } from "zod";
import { DeploymentFault, stackSettings } from "../../shared/adapters/aws/deployment.ts";
import { s3Blobs } from "../../shared/adapters/aws/blobs.ts";
import { dynamoHoldings } from "../../shared/adapters/aws/holdings.ts";
import { dynamoRecords } from "../../shared/adapters/aws/records.ts";
import { dynamoRegister } from "../../shared/adapters/aws/register.ts";
import { dividedBlobs } from "../../shared/adapters/blobs-divided.ts";

/** What a command has to know of a deployment: names that its functions have in their environment. */
const settingsSchema = z.object({
  TABLE: z.string().min(1),
  RAW_BUCKET: z.string().min(1),
  DOCUMENTS_BUCKET: z.string().min(1),
  MALWARE_SCAN: z.enum(["on", "off"]).default("off"),
  ASSESS_QUEUE: z.url(),
  NOTIFY_QUEUE: z.url(),
  ADDRESS: z.email(),
  PUBLIC_URL: z.url(),
  RECEIVE_QUEUE: z.url().optional(),
  FEEDBACK_QUEUE: z.url().optional(),
  CONFIGURATION_SET: z.string().optional(),
});
export type Settings = z.infer<typeof settingsSchema>;

/**
 * The settings of a deployment, by the name of its stack or from the environment.
 *
 * @throws DeploymentFault naming what is missing
 */
export async function settingsOf(
  stack: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Settings> {
  const given = stack === undefined ? environment : await stackSettings(stack);
  const parsed = settingsSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const names = [...new Set(parsed.error.issues.map(({ path }) => path.join(".")))].join(", ");
  throw new DeploymentFault(
    stack === undefined
      ? `the environment names no deployment: ${names} must be set, or give --stack.`
      : `the stack ${stack} does not say all that it consists of (${names}). Deploy it again with this version.`,
  );
}

/** Whether the environment names a deployment instead of a data folder. */
export const namesDeployment = (environment: Readonly<Record<string, string | undefined>>): boolean =>
  Boolean(environment["TABLE"] && environment["RAW_BUCKET"] && environment["DOCUMENTS_BUCKET"]);

/** A deployment's storage, as whoever has AWS credentials for it may use it. */
export function storageOf({ TABLE, RAW_BUCKET, DOCUMENTS_BUCKET, MALWARE_SCAN }: Settings) {
  const raw = s3Blobs(RAW_BUCKET, {}, { scanned: MALWARE_SCAN === "on" });
  const [records, register, holdings] = [dynamoRecords(TABLE), dynamoRegister(TABLE), dynamoHoldings(TABLE)];
  return {
    records,
    register,
    holdings,
    blobs: dividedBlobs("raw/", raw, s3Blobs(DOCUMENTS_BUCKET)),
    close() {
      for (const one of [records, register, holdings]) one.close();
    },
  };
}

import * as z from "zod";

const stored = z.object({
  Records: z.array(z.object({ s3: z.object({ object: z.object({ key: z.string() }) }) })),
});
/** S3 asks once whether it may notify. */
const testEvent = z.object({ Event: z.literal("s3:TestEvent") });
/** GuardDuty tells of what it scanned. Its keys come as they are. */
const scanned = z.object({
  "detail-type": z.literal("GuardDuty Malware Protection Object Scan Result"),
  detail: z.object({ s3ObjectDetails: z.object({ objectKey: z.string() }) }),
});
const received = z.union([testEvent, stored, scanned]);

/**
 * Keys of the raw mails that a notification of S3, or of a finished scan, tells of. S3's
 * come as in a URL's query: `+` is a space. What the scan said, the object's tag tells.
 *
 * @throws Error for a message of any other form
 */
export function rawKeysIn(body: string): readonly string[] {
  const event = received.parse(JSON.parse(body));
  if ("Event" in event) return [];
  const keys =
    "detail" in event
      ? [event.detail.s3ObjectDetails.objectKey]
      : event.Records.map(({ s3 }) => decodeURIComponent(s3.object.key.replaceAll("+", " ")));
  return keys.filter(isMail);
}

/** SES puts this beside the mails when its rule is made, to see whether it may. */
export const isMail = (rawKey: string): boolean => !rawKey.endsWith("/AMAZON_SES_SETUP_NOTIFICATION");

/**
 * The id of the case that a wake-up for a step names.
 *
 * @throws Error for a message of any other form, or of another step
 */
export const caseIdsIn = (step: "assess" | "notify") => {
  const schema = z.object({ step: z.literal(step), id: z.string().min(1) });
  return (body: string): readonly string[] => [schema.parse(JSON.parse(body)).id];
};

/**
 * List prices in US dollars, region us-east-1, without free tiers, as known in November
 * 2026. Each names AWS's page for it. Nothing reads those pages: look there before you
 * rely on a figure, and run `npm run cost` after changing one.
 */
export const pricesOf = "November 2026";
export const prices = {
  /** https://aws.amazon.com/ses/pricing/ */
  mailReceived: 0.1 / 1000,
  /** A chunk is 256 KiB that a mail fills. Same page. */
  mailChunk: 0.09 / 1000,
  mailSent: 0.1 / 1000,
  /** https://aws.amazon.com/guardduty/pricing/, Malware Protection for S3. */
  scannedObject: 0.215 / 1000,
  scannedGigabyte: 0.09,
  /** https://aws.amazon.com/s3/pricing/: PUT and LIST; GET; a gigabyte a month. */
  s3Put: 0.005 / 1000,
  s3Get: 0.0004 / 1000,
  s3Gigabyte: 0.023,
  /** https://aws.amazon.com/dynamodb/pricing/on-demand/ */
  writeUnit: 0.625 / 1e6,
  readUnit: 0.125 / 1e6,
  /** https://aws.amazon.com/sqs/pricing/ */
  sqsRequest: 0.4 / 1e6,
  /** https://aws.amazon.com/lambda/pricing/, arm64. */
  lambdaCall: 0.2 / 1e6,
  lambdaGigabyteSecond: 0.0000133334,
  /** https://aws.amazon.com/cloudwatch/pricing/: a gigabyte of logs taken in. */
  logGigabyte: 0.5,
} as const;

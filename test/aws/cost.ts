import { memoryBlobs } from "../../shared/adapters/memory/blobs.ts";
import { dynamoRecords } from "../../shared/adapters/aws/records.ts";
import { dynamoRegister } from "../../shared/adapters/aws/register.ts";
import { countCapacity } from "./capacity.ts";
import { startDynalite } from "./dynalite.ts";
import { countOneApplication, countedBlobs, steps } from "./one-application.ts";
import type { Counts } from "./one-application.ts";
import { prices, pricesOf } from "./prices.ts";
import { localClient, makeTable } from "./table.ts";

/**
 * `npm run cost > docs/cost.md`: what 1,000 applications cost on AWS, computed from
 * what one of them takes, which is counted here and now, and from list prices.
 */

/** What is not counted but assumed: of a mail with four documents, as its size and its seconds differ. */
const assumed = {
  megabytes: 5,
  /** Of the documents themselves: mail carries them in base64. */
  documentMegabytes: 3.7,
  /** Seconds at the memory that each function has, in GB. An assessment that reads words off pictures takes longer. */
  lambda: { receive: [1, 1], assess: [2, 3], notify: [0.5, 0.5] } as Record<
    string,
    readonly [number, number]
  >,
  /** Requests to SQS for each of three wake-ups: sent, received, deleted. */
  sqsRequests: 9,
  logKilobytes: 8,
  /** How often reviewers look at a list and at one application, for each application. */
  looks: { "list page": 2, detail: 5 },
};

export async function countOnDynalite(endpoint: string): Promise<Counts> {
  const table = await makeTable(endpoint);
  const capacity = await countCapacity(endpoint);
  const config = localClient(capacity.endpoint);
  const blobs = countedBlobs(memoryBlobs());
  const [records, register] = [dynamoRecords(table, config), dynamoRegister(table, config)];
  try {
    const taken = () => ({ ...capacity.taken(), ...blobs.asked() });
    return await countOneApplication({ records, register, blobs, taken });
  } finally {
    records.close();
    register.close();
    await capacity.close();
  }
}

interface Line {
  readonly what: string;
  readonly of: string;
  /** Dollars for one application. */
  readonly cost: number;
}

function linesOf(counts: Counts): readonly Line[] {
  const { megabytes, documentMegabytes, lambda, sqsRequests, logKilobytes, looks } = assumed;
  const sum = (of: "requests" | "puts" | "writes" | "reads") =>
    counts.receive[of] + counts.assess[of] + counts.notify[of];
  const looked = (["list page", "detail"] as const).reduce(
    (all, step) => all + looks[step] * counts[step].reads,
    0,
  );
  const [writes, reads] = [sum("writes"), sum("reads") + looked];
  // SES stores the mail: one more request that writes.
  const [puts, gets] = [sum("puts") + 1, sum("requests") - sum("puts")];
  const chunks = Math.floor((megabytes * 1e6) / (256 * 1024));
  const seconds = Object.values(lambda).reduce((all, [time, memory]) => all + time * memory, 0);
  const kept = (megabytes + documentMegabytes) / 1000;
  return [
    {
      what: "SES, mail received",
      of: `1 mail of ${megabytes} MB, ${chunks} chunks`,
      cost: prices.mailReceived + chunks * prices.mailChunk,
    },
    { what: "SES, reply sent", of: "1 mail", cost: prices.mailSent },
    {
      what: "GuardDuty, raw mail scanned",
      of: `1 object, ${megabytes} MB`,
      cost: prices.scannedObject + (megabytes / 1000) * prices.scannedGigabyte,
    },
    {
      what: "S3, requests",
      of: `${puts} writing, ${gets} reading`,
      cost: puts * prices.s3Put + gets * prices.s3Get,
    },
    {
      what: "S3, kept for a month",
      of: `${megabytes + documentMegabytes} MB`,
      cost: kept * prices.s3Gigabyte,
    },
    {
      what: "DynamoDB",
      of: `${writes} write units, ${reads} read units`,
      cost: writes * prices.writeUnit + reads * prices.readUnit,
    },
    { what: "SQS", of: `${sqsRequests} requests`, cost: sqsRequests * prices.sqsRequest },
    {
      what: "Lambda",
      of: `3 calls, ${seconds} GB s`,
      cost: 3 * prices.lambdaCall + seconds * prices.lambdaGigabyteSecond,
    },
    { what: "CloudWatch, logs", of: `${logKilobytes} KB`, cost: (logKilobytes / 1e6) * prices.logGigabyte },
  ];
}

/** The page as it stands in docs/cost.md. */
export function costPage(counts: Counts): string {
  const lines = linesOf(counts);
  const total = lines.reduce((sum, { cost }) => sum + cost, 0);
  const sum = (of: "requests" | "writes" | "reads") => steps.reduce((all, step) => all + counts[step][of], 0);
  const dollars = (cost: number) => (cost * 1000).toFixed(2);
  return `# What it costs on AWS

Computed by \`npm run cost\` from what one application takes, counted as it goes its
way, and from the list prices of ${pricesOf} in us-east-1 (\`test/aws/prices.ts\`).
A test fails when this page says anything else.

## Counted

One mail with four documents and a few words, the first of its posting: received,
read and checked, answered. Then a reviewer's first page of 50 and one application.

${tableOf("left", [
  ["step", "S3 requests", "write units", "read units", "calls to the table"],
  ...steps.map((step) => {
    const { requests, writes, reads, calls } = counts[step];
    return [step, String(requests), String(writes), String(reads), String(calls)];
  }),
  ["**all**", `**${sum("requests")}**`, `**${sum("writes")}**`, `**${sum("reads")}**`, ""],
])}

A page of 50 takes 6 or 7 read units newest first, 4 or 5 of one status, and as many of
10,000 applications as of 300. By name 14.5 pay for 25 rows. Text, an item's state and
late are looked for row by row: a page ends after 15 units where some matched, and after
55 where none did. Counting a posting by status takes 30 units for 1,000 applications.

The table's and a query's units are the server's own word (\`ReturnConsumedCapacity\`);
what writes take in the indexes, which dynalite leaves out, is added by DynamoDB's rules.

## 1,000 applications

${tableOf("left left", [
  ["what", "for one", "US dollars for 1,000"],
  ...lines.map(({ what, of, cost }) => [what, of, dollars(cost)]),
  ["**all**", "", `**${dollars(total)}**`],
])}

Assumed and not counted: the sizes, ${assumed.sqsRequests} requests to queues, the seconds that a function
runs, ${assumed.looks["list page"]} list pages and ${assumed.looks.detail} looks at an application. Reading words off pictures takes
longer: ten seconds more of it for each application are ${dollars(30 * prices.lambdaGigabyteSecond)} dollars more for 1,000. Free tiers
are left out. What stands by costs besides, a month: the key 1 dollar, each alarm 0.10,
and where the reviewers' page has a firewall 5 dollars and 1 for each of its rules.
`;
}

/** A table as Markdown, set as the formatter sets it: the first columns to the left, numbers to the right. */
function tableOf(left: "left" | "left left", rows: readonly (readonly string[])[]): string {
  const texts = left.split(" ").length;
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column < texts ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(" | ")} |`;
  const rule = widths.map((width, column) =>
    column < texts ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...body.map(line)].join("\n");
}

if (import.meta.main) {
  const server = await startDynalite();
  process.stdout.write(costPage(await countOnDynalite(server.endpoint)));
  await server.close();
}

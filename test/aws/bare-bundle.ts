import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { requireBanner } from "../../infra/aws/bundle.ts";

/**
 * What no function that receives mail can do without, bundled like one: a parser of mail
 * and the clients of storage, table and queue. Receive is measured beside it. Its handler
 * parses the mail that it is told of, and does nothing with it.
 *
 * @returns its folder, which the caller removes
 */
export async function bareBundle(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "dossier-bare-"));
  await build({
    stdin: {
      contents: `
        import { simpleParser } from "mailparser";
        import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
        import { GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
        import { SQSClient } from "@aws-sdk/client-sqs";
        const s3 = new S3Client({ forcePathStyle: true });
        export const made = [s3, new DynamoDBClient({}), new SQSClient({})];
        export const handler = async (mail) =>
          (await simpleParser((await s3.send(new GetObjectCommand(mail))).Body)).subject;`,
      resolveDir: process.cwd(),
    },
    outfile: join(folder, "index.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node24",
    minify: true,
    mainFields: ["module", "main"],
    banner: { js: requireBanner },
    logLevel: "error",
  });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  return folder;
}

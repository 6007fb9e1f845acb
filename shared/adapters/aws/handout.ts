import { randomUUID } from "node:crypto";
import { GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import type { S3ClientConfig } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";

/** What is handed out lies under this prefix, which the bucket empties every day. */
export const handoutPrefix = "handouts/";

/**
 * Most bytes that a function answers with itself. Lambda ends an answer above 6 MB, and base64
 * makes a third more of it: docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 */
const largestAnswer = 4 * 1024 * 1024;
/** An address that was passed on opens nothing after so many seconds. */
const seconds = 300;

/** Turns an answer that is too large for a function into one that leads to it. */
export type HandOut = (response: Response) => Promise<Response>;

/**
 * Puts what is too large to answer with into a bucket, and leads there by an address that
 * works for five minutes and always saves a file, never shows it.
 */
export function s3HandOut(bucket: string, config: S3ClientConfig = {}): HandOut {
  const client = new S3Client(config);
  return async function handOut(response) {
    if (response.status !== 200) return response;
    const body = new Uint8Array(await response.arrayBuffer());
    if (body.length <= largestAnswer) return new Response(body, response);
    const Key = `${handoutPrefix}${randomUUID()}`;
    await client.send(new PutObjectCommand({ Bucket: bucket, Key, Body: body }));
    const said = response.headers.get("content-disposition") ?? "";
    const address = await getSignedUrl(
      client,
      new GetObjectCommand({
        Bucket: bucket,
        Key,
        ResponseContentDisposition: said.startsWith("attachment") ? said : "attachment",
        ResponseContentType: response.headers.get("content-type") ?? "application/octet-stream",
        ResponseCacheControl: "no-store",
      }),
      { expiresIn: seconds },
    );
    return new Response(null, {
      status: 303,
      headers: { location: address, "cache-control": "no-store", "referrer-policy": "no-referrer" },
    });
  };
}

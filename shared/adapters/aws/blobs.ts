import { Readable } from "node:stream";
import {
  DeleteObjectsCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  ListObjectVersionsCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import type {
  GetObjectCommandOutput,
  ListObjectVersionsCommandOutput,
  PutObjectCommandInput,
  S3ClientConfig,
} from "@aws-sdk/client-s3";
import type { Instant } from "../../domain/kinds.ts";
import { Withheld } from "../../ports.ts";
import type { Blobs, Stored } from "../../ports.ts";
import { checkedKey } from "../blob-key.ts";
import { jitter } from "../clock.ts";
import { piecesOf, sizeOf } from "../content.ts";

export interface S3Blobs extends Blobs {
  /** Keys under a prefix of what was stored at or after an instant, in the order of keys. */
  storedSince(prefix: string, since: Instant): AsyncIterable<string>;
  close(): void;
}

/** What one piece of a streamed blob holds at most. */
const piece = 64 * 1024;
/** Two writers of a key at once: S3 refuses one with 409 and asks it to try again. */
const maxConflicts = 10;
/** As many as the client itself has for what it can send again. */
const maxTries = 3;

export interface S3BlobsOptions {
  /** The bucket's policy denies reading what GuardDuty has not found clean. */
  readonly scanned?: boolean;
}

/** The tag that GuardDuty puts on what it scanned, and that the bucket's policy asks for. */
export const scanTag = { key: "GuardDutyMalwareScanStatus", clean: "NO_THREATS_FOUND" } as const;

/**
 * Blobs in one S3 bucket. Encryption, versions and their expiry are the bucket's
 * own. Removing takes every version, so that what is erased is gone.
 */
export function s3Blobs(
  bucket: string,
  config: S3ClientConfig = {},
  { scanned = false }: S3BlobsOptions = {},
): S3Blobs {
  const client = new S3Client({ logger: silent, ...config });

  /** Why reading was denied: what the scan said, or has not said yet. */
  const withheld = async (key: string): Promise<Withheld | undefined> => {
    const { TagSet } = await client.send(new GetObjectTaggingCommand({ Bucket: bucket, Key: key }));
    const status = TagSet?.find(({ Key }) => Key === scanTag.key)?.Value;
    if (status === undefined) return new Withheld("waiting");
    if (status === "THREATS_FOUND") return new Withheld("hostile");
    return status === scanTag.clean ? undefined : new Withheld("unjudged");
  };

  const read = async (key: string): Promise<GetObjectCommandOutput | undefined> => {
    try {
      return await client.send(new GetObjectCommand({ Bucket: bucket, Key: checkedKey(key) }));
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw (scanned && isStatus(error, 403) && (await withheld(key))) || error;
    }
  };

  async function* objects(prefix: string, after?: string) {
    let token: string | undefined;
    do {
      const { Contents, NextContinuationToken } = await client.send(
        new ListObjectsV2Command({
          Bucket: bucket,
          Prefix: prefix,
          StartAfter: after,
          ContinuationToken: token,
        }),
      );
      yield* Contents ?? [];
      token = NextContinuationToken;
    } while (token);
  }

  return {
    async put(key, content, options) {
      const request = {
        Bucket: bucket,
        Key: checkedKey(key),
        // S3 refuses a body that is cut off.
        ContentLength: sizeOf(content),
        ...(options?.ifAbsent && { IfNoneMatch: "*" }),
      };
      // Its own copy: the caller may go on using the bytes while they are sent.
      const copy = content instanceof Uint8Array ? new Uint8Array(content) : undefined;
      for (let attempt = 1; ; attempt += 1) {
        try {
          // A stream is used up by each try: the client itself can't try again.
          if (copy) await client.send(new PutObjectCommand({ ...request, Body: copy }));
          else if (!(content instanceof Uint8Array)) await sendStream(client, request, content);
          return true;
        } catch (error) {
          if (options?.ifAbsent && isStatus(error, 412)) return false;
          if (isStatus(error, 409) ? attempt >= maxConflicts : copy || !mayPass(error) || attempt >= maxTries)
            throw error;
          await jitter(attempt + 4);
        }
      }
    },
    async get(key) {
      return (await read(key))?.Body?.transformToByteArray();
    },
    async open(key) {
      const stream = (await read(key))?.Body as AsyncIterable<Uint8Array> | undefined;
      return stream && inPieces(stream);
    },
    async *list(prefix, after) {
      for await (const { Key } of objects(prefix, after)) if (Key) yield Key;
    },
    async *storedSince(prefix, since) {
      // S3 tells the second, not its parts.
      const from = Math.floor(Date.parse(since) / 1000) * 1000;
      for await (const { Key, LastModified } of objects(prefix))
        if (Key && LastModified && LastModified.getTime() >= from) yield Key;
    },
    async remove(prefix) {
      let removed = 0;
      let found: ListObjectVersionsCommandOutput;
      // From the start each time: what was listed before is gone by then.
      do {
        found = await client.send(new ListObjectVersionsCommand({ Bucket: bucket, Prefix: prefix }));
        const versions = found.Versions ?? [];
        await removeVersions(client, bucket, [...versions, ...(found.DeleteMarkers ?? [])]);
        removed += versions.filter(({ IsLatest }) => IsLatest).length;
      } while (found.IsTruncated);
      return removed;
    },
    close: () => client.destroy(),
  };
}

/** Sends what is read meanwhile. Where that fails the client would wait for the rest. */
async function sendStream(
  client: S3Client,
  request: Omit<PutObjectCommandInput, "Body">,
  content: Stored,
): Promise<void> {
  const Body = Readable.from(piecesOf(content), { objectMode: false });
  const stopped = new AbortController();
  Body.on("error", () => stopped.abort());
  // S3 refuses what has another hash.
  const ChecksumSHA256 = Buffer.from(content.sha256, "hex").toString("base64");
  try {
    await client.send(new PutObjectCommand({ ...request, Body, ChecksumSHA256 }), {
      abortSignal: stopped.signal,
    });
  } catch (error) {
    throw Body.errored ?? error;
  } finally {
    Body.destroy();
  }
}

async function removeVersions(
  client: S3Client,
  bucket: string,
  versions: readonly { readonly Key?: string; readonly VersionId?: string }[],
): Promise<void> {
  if (versions.length === 0) return;
  const { Errors } = await client.send(
    new DeleteObjectsCommand({
      Bucket: bucket,
      Delete: { Quiet: true, Objects: versions.map(({ Key, VersionId }) => ({ Key, VersionId })) },
    }),
  );
  const [first] = Errors ?? [];
  if (first) throw new Error(`${Errors?.length} versions could not be removed from ${bucket}: ${first.Code}`);
}

async function* inPieces(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  for await (const chunk of stream)
    for (let start = 0; start < chunk.length; start += piece) yield chunk.subarray(start, start + piece);
}

const say = () => undefined;
/** The client would write to the console that it can't send a stream again, which is done here. */
const silent = { debug: say, info: say, warn: say, error: say };

/** Whether another try may do: S3 had no answer, is out of order, or asks to come slower. */
function mayPass(error: unknown): boolean {
  // The client marks its own errors; all others are those of what was to be sent.
  if (!(error instanceof Error) || !("$metadata" in error)) return false;
  const { httpStatusCode: status = 500 } = error.$metadata as { readonly httpStatusCode?: number };
  return status >= 500 || status === 429;
}

const isStatus = (error: unknown, status: number) =>
  error instanceof S3ServiceException && error.$metadata.httpStatusCode === status;

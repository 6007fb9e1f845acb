import { createServer, request as forwarded } from "node:http";
import type { IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A call as IAM sees it: an action on a resource, which the template's own name stands for. */
export interface Call {
  readonly action: string;
  /** Such as `TableX`, `TableX/index/due`, `BucketY` or `BucketY/raw/1`. */
  readonly resource: string;
}

export interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
}

/**
 * A server in front of AWS's that notes what is asked for.
 *
 * @param logical the template's name of a bucket, table or queue, by its physical one
 * @param denies calls that S3 answers with 403, as a bucket's policy would
 */
export async function recordingServer(
  endpoint: string,
  logical: (physical: string) => string,
  denies: (call: Call) => boolean = () => false,
) {
  const to = new URL(endpoint);
  const calls: Call[] = [];
  const server = createServer(async (incoming, answer) => {
    const body = await whole(incoming);
    const asked = callsOf(incoming, body.toString(), logical);
    calls.push(...asked);
    if (asked.some(denies)) {
      answer.writeHead(403, { "content-type": "application/xml" });
      return void answer.end("<Error><Code>AccessDenied</Code><Message>denied</Message></Error>");
    }
    const { method, url: path, headers } = incoming;
    const onward = forwarded(
      { host: to.hostname, port: to.port, path, method, headers },
      async (response) => {
        answer.writeHead(response.statusCode ?? 502, response.headers);
        answer.end(await whole(response));
      },
    );
    onward.on("error", () => incoming.socket.destroy());
    onward.end(body);
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls: calls as readonly Call[],
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function callsOf(
  { method = "", url = "", headers }: IncomingMessage,
  body: string,
  logical: (one: string) => string,
): Call[] {
  const target = headers["x-amz-target"];
  if (typeof target === "string") {
    const operation = target.slice(target.lastIndexOf(".") + 1);
    const asked = JSON.parse(body) as Record<string, never>;
    if (target.startsWith("AmazonSQS"))
      return [
        { action: `sqs:${operation.replace("Batch", "")}`, resource: logical(asked["QueueUrl"] ?? "") },
      ];
    const tables = asked["TableName"]
      ? [asked["TableName"] as string]
      : Object.keys(asked["RequestItems"] ?? {});
    const index = asked["IndexName"] ? `/index/${String(asked["IndexName"])}` : "";
    return tables.map((one) => ({ action: `dynamodb:${operation}`, resource: `${logical(one)}${index}` }));
  }
  if (url.startsWith("/v2/email/outbound-emails")) return [{ action: "ses:SendEmail", resource: "identity" }];
  return s3Calls(method, new URL(url, "http://s3"), body, logical);
}

function s3Calls(
  method: string,
  { pathname, searchParams }: URL,
  body: string,
  logical: (one: string) => string,
): Call[] {
  const [, name = "", ...rest] = pathname.split("/");
  const bucket = logical(name);
  const key = decodeURIComponent(rest.join("/"));
  if (searchParams.has("delete"))
    return [...body.matchAll(/<Object>.*?<\/Object>/gs)].map(([one]) => ({
      action: one.includes("<VersionId>") ? "s3:DeleteObjectVersion" : "s3:DeleteObject",
      resource: `${bucket}/${/<Key>(.*?)<\/Key>/.exec(one)?.[1]}`,
    }));
  if (key === "")
    return [
      { action: searchParams.has("versions") ? "s3:ListBucketVersions" : "s3:ListBucket", resource: bucket },
    ];
  if (searchParams.has("tagging")) return [{ action: "s3:GetObjectTagging", resource: `${bucket}/${key}` }];
  return [{ action: method === "PUT" ? "s3:PutObject" : "s3:GetObject", resource: `${bucket}/${key}` }];
}

async function whole(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Whether a role with these rights may make a call. SES's own resources are not told apart here. */
export function allows(rights: readonly Statement[], { action, resource }: Call): boolean {
  return rights.some(
    ({ Action, Resource }) =>
      listOf(Action).includes(action) &&
      (action.startsWith("ses:") || listOf(Resource).some((one) => matches(named(one), resource))),
  );
}

export const actionsIn = (rights: readonly Statement[]): readonly string[] => [
  ...new Set(rights.flatMap(({ Action }) => listOf(Action))),
];

/** A resource of a template as one name: `{"Fn::GetAtt":["X","Arn"]}` is `X`, what is joined to it follows. */
function named(resource: unknown): string {
  if (typeof resource === "string") return resource;
  const {
    "Fn::GetAtt": got,
    "Fn::Join": joined,
    Ref,
  } = resource as {
    readonly "Fn::GetAtt"?: readonly [string, string];
    readonly "Fn::Join"?: readonly [string, readonly unknown[]];
    readonly Ref?: string;
  };
  return joined ? joined[1].map(named).join(joined[0]) : (got?.[0] ?? Ref ?? "");
}

function matches(pattern: string, resource: string): boolean {
  const parts = pattern.split("*").map((one) => one.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "s").test(resource);
}

const listOf = <T>(value: T | readonly T[]): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [value as T];

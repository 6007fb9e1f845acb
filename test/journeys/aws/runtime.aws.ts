import { CreateEmailIdentityCommand, SESv2Client } from "@aws-sdk/client-sesv2";
import { ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { s3Blobs } from "../../../shared/adapters/aws/blobs.ts";
import { dynamoRecords } from "../../../shared/adapters/aws/records.ts";
import { asStored } from "../../aws/as-stored.ts";
import { disturbedLine } from "../../aws/disturbed-line.ts";
import { runInRuntime, runtimeMissing } from "../../aws/runtime-api.ts";
import type { InRuntime } from "../../aws/runtime-api.ts";
import { deploy, synthesize } from "../../aws/stack.ts";
import type { Deployed } from "../../aws/stack.ts";
import { localClient } from "../../aws/table.ts";

const moto = inject("moto");
const missing = runtimeMissing();
if (missing) process.stderr.write(`\nSKIPPED: ${missing}\n\n`);

interface Options {
  readonly line?: string;
  readonly timeoutMs?: number;
  /** A variable that the function is not given. */
  readonly without?: string;
}

describe.skipIf(!moto || missing !== undefined)("the synthesized bundles in Lambda's own runtime", () => {
  let folder = "";
  let deployed: Deployed;
  const running: InRuntime[] = [];
  const sqs = new SQSClient(localClient(moto || "http://127.0.0.1:1"));
  const start = async (name: string, { line = moto, timeoutMs = 60_000, without = "" }: Options = {}) => {
    const environment: Record<string, string> = {
      ...deployed.environment(name),
      // What the emulator does not make.
      ...(name === "page" && { USER_POOL: "eu-central-1_AbCdEf123", SIGN_IN_URL: "https://s.example.org" }),
    };
    delete environment[without];
    const one = await runInRuntime(deployed.bundle(name), environment, line, timeoutMs);
    running.push(one);
    return one;
  };
  const stored = async (key: string) => {
    const { RAW_BUCKET = "" } = deployed.environment("receive");
    const raw = s3Blobs(RAW_BUCKET, { ...localClient(moto), forcePathStyle: true });
    await raw.put(key, asStored("13-tuebingen-complete.eml"));
    raw.close();
    return {
      Records: [{ messageId: key, body: JSON.stringify({ Records: [{ s3: { object: { key } } }] }) }],
    };
  };
  const outcome = async (key: string) => {
    const records = dynamoRecords(deployed.environment("receive")["TABLE"] ?? "", localClient(moto));
    const found = await records.message(key);
    records.close();
    return found?.outcome;
  };
  /** The messages on the queue of a step, as Lambda hands them over. */
  const eventFor = async (name: string) => {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl: deployed.queue(name), MaxNumberOfMessages: 10 }),
    );
    return { Records: Messages.map(({ MessageId: messageId, Body: body }) => ({ messageId, body })) };
  };

  beforeAll(async () => {
    folder = await synthesize();
    deployed = await deploy(moto, folder);
    const ses = new SESv2Client(localClient(moto));
    await ses.send(new CreateEmailIdentityCommand({ EmailIdentity: "apply-dev.example.org" }));
    ses.destroy();
  });
  afterEach(() => Promise.all(running.splice(0).map((one) => one.close())));
  afterAll(() => {
    sqs.destroy();
  });

  test("take a mail in, check it and answer it", async () => {
    const cold: Record<string, number> = {};
    const run = async (name: string, event: unknown) => {
      const one = await start(name);
      const result = await one.invoke(event);
      cold[name] = Math.round(one.coldMs);
      // Warm, and once more: what came before changes nothing.
      expect(await one.invoke(event)).toEqual(result);
      return result;
    };
    const done = { batchItemFailures: [] };
    expect(await run("receive", await stored("raw/first"))).toEqual(done);
    const toAssess = await eventFor("assess");
    expect(toAssess.Records).toHaveLength(1);
    expect(await run("assess", toAssess)).toEqual(done);
    const toNotify = await eventFor("notify");
    expect(toNotify.Records.length).toBeGreaterThanOrEqual(1);
    expect(await run("notify", toNotify)).toEqual(done);
    expect(await outcome("raw/first")).toBe("application");

    expect(await run("sweep", {})).toMatchObject({ failed: 0 });
    const { id } = JSON.parse(toAssess.Records[0]?.body ?? "{}") as { readonly id: string };
    const tags = { case: [id], reply: ["of-somebody-else"] };
    const bounce = { bounceType: "Permanent", bounceSubType: "General", bouncedRecipients: [{}] };
    const body = JSON.stringify({ eventType: "Bounce", bounce, mail: { messageId: "0100", tags } });
    expect(await run("feedback", { Records: [{ messageId: "1", body }] })).toEqual(done);
    expect(await run("digest", {})).toBeNull();
    expect(
      await run("page", { rawPath: "/", headers: {}, requestContext: { http: { method: "GET" } } }),
    ).toMatchObject({ statusCode: 421 });
    console.log("cold starts in Lambda's runtime, ms:", JSON.stringify(cold));
  });

  test("say at their start what their deployment did not give them", async () => {
    const one = await start("receive", { without: "TABLE" });
    await expect(one.ready).rejects.toThrow(/ConfigFault: .*missing TABLE.*Deploy the stack again/);
  });

  test("fail as a whole for an event that is no batch, and live on", async () => {
    const one = await start("receive");
    await expect(one.invoke({ no: "batch" })).rejects.toThrow(/ZodError/);
    expect(await one.invoke(await stored("raw/second"))).toEqual({ batchItemFailures: [] });
  });

  test("that run into their time limit are ended; delivered again, the work is done", async () => {
    const line = await disturbedLine(moto);
    const event = await stored("raw/third");
    const one = await start("receive", { line: line.endpoint, timeoutMs: 5_000 });
    await one.ready;
    line.disturb({ place: 2, when: "before", fault: "hangs" });
    await expect(one.invoke(event)).rejects.toThrow(/Sandbox.Timedout: Task timed out after 5.00 seconds/);
    expect(await outcome("raw/third")).toBeUndefined();
    const again = await start("receive");
    expect(await again.invoke(event)).toEqual({ batchItemFailures: [] });
    expect(await outcome("raw/third")).toBe("duplicate");
    await line.close();
  });
});

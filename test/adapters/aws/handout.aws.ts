import { randomBytes } from "node:crypto";
import { CreateBucketCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { s3HandOut } from "../../../shared/adapters/aws/handout.ts";
import { localClient } from "../../aws/table.ts";

const moto = inject("moto");

describe.skipIf(!moto)("an answer", () => {
  const config = { ...localClient(moto || "http://127.0.0.1:1"), forcePathStyle: true };
  const Bucket = `handouts-${randomBytes(6).toString("hex")}`;
  const client = new S3Client(config);
  beforeAll(async () => {
    await client.send(
      new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: "eu-central-1" } }),
    );
  });
  afterAll(() => client.destroy());
  const handOut = s3HandOut(Bucket, config);
  const headers = {
    "content-type": "application/pdf",
    "content-disposition": `attachment; filename="cv.pdf"; filename*=UTF-8''cv.pdf`,
  };

  test("that fits stays as it is, byte for byte", async () => {
    const bytes = randomBytes(4 * 1024 * 1024);
    const answer = await handOut(new Response(bytes, { headers }));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
  });

  test("that is too large leads to a file of the same bytes, for five minutes", async () => {
    const bytes = randomBytes(7 * 1024 * 1024);
    const answer = await handOut(new Response(bytes, { headers }));
    expect(answer.status).toBe(303);
    const address = new URL(answer.headers.get("location") ?? "");
    expect(address.searchParams.get("X-Amz-Expires")).toBe("300");
    const file = await fetch(address);
    expect(file.headers.get("content-disposition")).toBe(headers["content-disposition"]);
    expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true);
  });

  test("that would be shown is saved all the same", async () => {
    const page = new Response("x".repeat(5 * 1024 * 1024), { headers: { "content-type": "text/html" } });
    const address = new URL((await handOut(page)).headers.get("location") ?? "");
    expect(address.searchParams.get("response-content-disposition")).toBe("attachment");
  });

  test("of another status is left alone", async () => {
    const gone = new Response("no", { status: 404 });
    expect(await handOut(gone)).toBe(gone);
  });
});

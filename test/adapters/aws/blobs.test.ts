import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { s3Blobs } from "../../../shared/adapters/aws/blobs.ts";
import { Withheld } from "../../../shared/ports.ts";
import { localClient } from "../../aws/table.ts";

/** S3 whose bucket policy denies reading, and that bears these tags on every object. */
async function denying(tags: Readonly<Record<string, string>> | "denied") {
  const server = createServer((request, response) => {
    if (request.url?.includes("tagging") && tags !== "denied") {
      const set = Object.entries(tags).map(
        ([key, value]) => `<Tag><Key>${key}</Key><Value>${value}</Value></Tag>`,
      );
      response.writeHead(200, { "content-type": "application/xml" });
      return void response.end(`<Tagging><TagSet>${set.join("")}</TagSet></Tagging>`);
    }
    response.writeHead(403, { "content-type": "application/xml" });
    response.end("<Error><Code>AccessDenied</Code><Message>explicit deny</Message></Error>");
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

async function thrown(tags: Parameters<typeof denying>[0], scanned = true): Promise<unknown> {
  const s3 = await denying(tags);
  const blobs = s3Blobs("raw", { ...localClient(s3.endpoint), forcePathStyle: true }, { scanned });
  const error = await blobs.open("raw/a").catch((caught: unknown) => caught);
  blobs.close();
  await s3.close();
  return error;
}

describe("a blob that may be read only once it was scanned", () => {
  test.each([
    ["is not scanned yet", { other: "x" }, "waiting"],
    ["bears malware", { GuardDutyMalwareScanStatus: "THREATS_FOUND" }, "hostile"],
    ["is encrypted", { GuardDutyMalwareScanStatus: "UNSUPPORTED" }, "unjudged"],
    ["could not be scanned", { GuardDutyMalwareScanStatus: "FAILED" }, "unjudged"],
    ["was out of the scan's reach", { GuardDutyMalwareScanStatus: "ACCESS_DENIED" }, "unjudged"],
  ] as const)("and %s says so", async (_name, tags, verdict) => {
    const error = await thrown(tags);
    expect(error).toBeInstanceOf(Withheld);
    expect((error as Withheld).verdict).toBe(verdict);
  });

  test.each([
    ["is clean, so that something else denies it", { GuardDutyMalwareScanStatus: "NO_THREATS_FOUND" }, true],
    ["whose tags are denied as well", "denied", true],
    ["is of a bucket that is not scanned", {}, false],
  ] as const)("and %s is a fault", async (_name, tags, scanned) => {
    const error = await thrown(tags, scanned);
    expect(error).not.toBeInstanceOf(Withheld);
    expect(error).toMatchObject({ name: "AccessDenied" });
  });
});

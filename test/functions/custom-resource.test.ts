import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { customResourceHandler } from "../../functions/runtime/custom-resource.ts";

/** Where CloudFormation waits for answers. */
async function waiting(status = 200) {
  const answers: Record<string, unknown>[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    answers.push({ ...(JSON.parse(body) as object), type: request.headers["content-type"] ?? "" });
    response.writeHead(status).end();
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/?signed`;
  return { answers, url, close: () => new Promise((done) => server.close(done)) };
}

let cloud: Awaited<ReturnType<typeof waiting>>;
beforeEach(async () => {
  cloud = await waiting();
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, "write").mockImplementation(() => true);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await cloud.close();
});

const asks = (request: object) => ({
  ResponseURL: cloud.url,
  StackId: "stack",
  RequestId: "request",
  LogicalResourceId: "Active",
  ...request,
});
const properties = z.object({ Name: z.string() });

describe("a custom resource", () => {
  test("is made, changed and removed, and CloudFormation hears of it", async () => {
    const done: unknown[] = [];
    const handle = customResourceHandler({
      properties,
      apply: async ({ Name }, before) => {
        done.push(["apply", Name, before?.Name]);
        return Name;
      },
      remove: async (name) => void done.push(["remove", name]),
    });
    const [one, two] = [{ Name: "one" }, { Name: "two" }];
    await handle(asks({ RequestType: "Create", ResourceProperties: one }));
    await handle(
      asks({
        RequestType: "Update",
        PhysicalResourceId: "one",
        ResourceProperties: two,
        OldResourceProperties: one,
      }),
    );
    await handle(asks({ RequestType: "Delete", PhysicalResourceId: "one", ResourceProperties: one }));
    expect(done).toEqual([
      ["apply", "one", undefined],
      ["apply", "two", "one"],
      ["remove", "one"],
    ]);
    expect(cloud.answers).toMatchObject(
      ["one", "two", "one"].map((PhysicalResourceId) => ({
        Status: "SUCCESS",
        PhysicalResourceId,
        StackId: "stack",
        RequestId: "request",
        LogicalResourceId: "Active",
        type: "",
      })),
    );
  });

  test("that can't be made says why, and is not removed when all is rolled back", async () => {
    const removed: string[] = [];
    const handle = customResourceHandler({
      properties,
      apply: async () => Promise.reject(new Error("Another is active: do this.")),
      remove: async (name) => void removed.push(name),
    });
    await handle(asks({ RequestType: "Create", ResourceProperties: { Name: "one" } }));
    expect(cloud.answers).toMatchObject([{ Status: "FAILED", Reason: "Another is active: do this." }]);
    const PhysicalResourceId = cloud.answers[0]?.["PhysicalResourceId"];
    await handle(asks({ RequestType: "Delete", PhysicalResourceId }));
    expect(removed).toEqual([]);
    expect(cloud.answers[1]).toMatchObject({ Status: "SUCCESS", PhysicalResourceId });
  });

  test("fails where the answer is not taken: Lambda asks again", async () => {
    const deaf = await waiting(403);
    const handle = customResourceHandler({
      properties,
      apply: async ({ Name }) => Name,
      remove: async () => undefined,
    });
    const event = asks({ RequestType: "Create", ResourceProperties: { Name: "one" }, ResponseURL: deaf.url });
    await expect(handle(event)).rejects.toThrow("403");
    await deaf.close();
  });
});

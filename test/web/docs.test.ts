import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { client, token } from "./client.ts";
import type { Client } from "./client.ts";
import { tellAt } from "./notices.ts";
import { peopledWorld } from "./people.ts";
import { addMessage } from "./seed.ts";
import type { World } from "./seed.ts";

/** Every curl command of the documentation, asked of an app with something in it. */
interface Example {
  readonly command: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

function examplesIn(file: string): Example[] {
  const blocks = [...readFileSync(file, "utf8").matchAll(/```sh\n([\s\S]*?)```/g)].map(
    (match) => match[1] ?? "",
  );
  const commands = blocks
    .flatMap((block) => block.replaceAll("\\\n", " ").split("\n"))
    .filter((line) => line.startsWith("curl "));
  return commands.map((command) => {
    const body = /-d '((?:[^']|'"'"')*)'/.exec(command)?.[1]?.replaceAll(`'"'"'`, "'");
    const headers = [...command.matchAll(/-H '([\w-]+): ([^']*)'/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]);
    return {
      command,
      address: /"(?:\$DOSSIER|http:\/\/127\.0\.0\.1:8080)(\/[^"]*)"/.exec(command)?.[1] ?? "none",
      headers: Object.fromEntries(headers) as Record<string, string>,
      body,
    };
  });
}

describe.each(["docs/api.md", "docs/running.md"])("the commands in %s are true", (file) => {
  const examples = examplesIn(file);
  let world: World;
  let web: Client;
  let values: Readonly<Record<string, string>>;
  beforeAll(async () => {
    world = await peopledWorld();
    web = await client(world);
    const { items } = await world.records.applications({ posting: "ghent-explainable-ml", limit: 200 });
    const one = items.find(({ documents }) => documents.length > 0);
    const sha256 = one?.documents[0]?.sha256 ?? "";
    const page = { number: 1, width: 595, height: 842, lines: [], source: "text" };
    const reading = { format: "pdf", pages: [page], pagesEstimated: false, bookmarks: [] };
    await world.blobs.put(
      `applications/${one?.id}/readings/${sha256}.json`,
      new TextEncoder().encode(JSON.stringify(reading)),
    );
    const key = "raw/2021-08-11/jane.eml";
    const raw =
      "From: Jane <jane@example.org>\r\nTo: apply@example.org\r\nSubject: PhD\r\n\r\nMy application.\r\n";
    await addMessage(world, {
      rawKey: key,
      outcome: "unrouted",
      from: "jane@example.org",
      receivedAt: "2021-08-11T09:00:00.000Z",
    });
    await world.blobs.put(key, new TextEncoder().encode(raw));
    const decided = await world.desk.decide(
      one?.id ?? "",
      { type: "item", item: "cv", status: "waived" },
      { by: "owner", reason: "seen" },
    );
    await tellAt(world, "2021-08-06T05:10:00.000Z");
    const notices = await world.desk.notices.of("ghent-explainable-ml", { limit: 1 });
    values = {
      ID: one?.id ?? "",
      SHA256: sha256,
      KEY: key,
      DECISION: decided.decisions?.[0]?.id ?? "",
      NOTICE: notices.items[0]?.id ?? "",
    };
  });

  test("there are some", () => expect(examples.length).toBeGreaterThan(1));

  test.each(examples)("$command", async ({ address, headers, body }) => {
    const filled = address.replaceAll(/\$(\w+)/g, (_, name: string) => values[name] ?? `no ${name}`);
    const current = await world.records.load(values["ID"] ?? "");
    const response = await web.app.request(filled, {
      ...(body !== undefined && { method: "POST", body }),
      headers: {
        Authorization: `Bearer ${token}`,
        ...headers,
        ...(headers["If-Match"] === '"7"' && { "If-Match": `"${current?.version}"` }),
      },
    });
    expect([response.status < 300, response.status < 300 ? "" : await response.text()]).toEqual([true, ""]);
    await response.arrayBuffer().catch(() => undefined);
  });
});

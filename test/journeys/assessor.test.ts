import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cv, eml } from "../flow/world.ts";
import { all, start, temporaryFolder, until } from "./running.ts";
import { smtpClient } from "./smtp-client.ts";

interface Application {
  readonly applicant: { readonly email: string };
  readonly documents: readonly unknown[];
}

/** Processes that a process started. */
const children = (pid: number) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean).map(Number);

describe.skipIf(process.platform !== "linux")("when the process that reads documents dies", () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeAll(async () => {
    folder = await temporaryFolder();
  });
  afterAll(() => folder.remove());

  test(
    "the service goes on, another one takes its place, and nothing stays undone",
    { timeout: 120_000 },
    async () => {
      const running = await start({ DOSSIER_DATA: join(folder.path, "data") });
      const pid = running.process.pid ?? 0;
      const client = await smtpClient(running.smtpPort);
      const send = (from: string) =>
        client.send(eml({ from, subject: "PhD Application 2023", files: { "cv.txt": cv } }), [
          "apply@example.org",
        ]);

      expect(await send("first@example.net")).toMatch(/^250/);
      // Taken in, and handed to a process that takes a second to start: cut off in hand.
      await until(async () => (await all(running.url, "messages")).length === 1);
      const [victim] = children(pid);
      process.kill(victim ?? 0, "SIGKILL");
      await until(async () => !children(pid).includes(victim ?? 0));

      expect(await send("second@example.net")).toMatch(/^250/);
      await until(async () => {
        const assessed = await all<Application>(running.url, "applications");
        return assessed.filter(({ documents }) => documents.length === 2).length === 2;
      });
      await until(async () => {
        const replies = await all<{ readonly state: string }>(running.url, "outgoing");
        return replies.filter(({ state }) => state === "sent").length === 2;
      });

      const [last] = children(pid);
      client.close();
      expect(await running.end("SIGTERM")).toBe(0);
      expect(() => process.kill(last ?? 0, 0)).toThrow("ESRCH");
    },
  );
});

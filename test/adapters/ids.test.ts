import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { FolderFault, holdFolder } from "../../shared/adapters/folder-lock.ts";
import { freshSecret, keyedIds } from "../../shared/adapters/ids.ts";
import { keptSecret } from "../../shared/adapters/secret-file.ts";
import { replyAddress, replyTag } from "../../shared/domain/application-address.ts";

const ids = keyedIds(new TextEncoder().encode("a key for tests only"));

describe("ids", () => {
  test("are the same for the same, and others for anything else", () => {
    const id = ids.caseId("application", "physics", "jane@example.org");
    expect(ids.caseId("application", "physics", "jane@example.org")).toBe(id);
    const others = [
      ids.caseId("enquiry", "physics", "jane@example.org"),
      ids.caseId("application", "physic", "sjane@example.org"),
      ids.caseId("application", "physics", "joe@example.org"),
      keyedIds(freshSecret()).caseId("application", "physics", "jane@example.org"),
      ids.token("application\0physics\0jane@example.org"),
    ];
    expect(new Set([id, ...others]).size).toBe(6);
  });

  test("can stand in the local part of an address, and are found there again in any case", () => {
    const caseId = ids.caseId("application", "physics", "jane@example.org");
    const address = replyAddress("applications@example.org", caseId, ids.token(caseId));
    const [local = ""] = address.split("@");
    expect(local.length).toBeLessThanOrEqual(64);
    const tag = local.slice(local.indexOf("+") + 1);
    expect(replyTag(tag)).toEqual({ caseId, token: ids.token(caseId) });
    expect(replyTag(tag.toUpperCase())).toEqual({ caseId, token: ids.token(caseId) });
  });

  test.each(["", "re-", "re-abc", "re-abc-", "physics", "re-a-b-c", "re-ä-b"])(
    "the tag %j is no reply's",
    (tag) => {
      expect(replyTag(tag)).toBeUndefined();
    },
  );

  test("need a key worth the name", () => {
    expect(() => keyedIds(new Uint8Array(15))).toThrow(RangeError);
  });
});

describe("what is kept in a data folder", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "dossier-ids-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test("is one key, however many ask for it at once, for the owner's eyes only", async () => {
    const secrets = await Promise.all(Array.from({ length: 8 }, () => keptSecret(folder)));
    expect(new Set(secrets.map((secret) => Buffer.from(secret).toString("hex"))).size).toBe(1);
    expect(await readdir(folder)).toEqual(["key"]);
    expect((await stat(join(folder, "key"))).mode & 0o777).toBe(0o600);
  });

  test("is never overwritten", async () => {
    await writeFile(join(folder, "key"), "precious");
    await expect(keptSecret(folder)).rejects.toThrow(/restore it from a backup/);
    expect(await readFile(join(folder, "key"), "utf8")).toBe("precious");
  });

  test("is held by one at a time", () => {
    const release = holdFolder(folder);
    expect(() => holdFolder(folder)).toThrow(FolderFault);
    release();
    holdFolder(folder)();
  });

  test("is made with all that is above it", () => {
    holdFolder(join(folder, "a", "b"))();
    expect(() => holdFolder(join(folder, "a", "b", "lock"))).toThrow(/lock is a file/);
    expect(() => holdFolder(join(folder, "a", "b", "lock", "c"))).toThrow(/lock is a file/);
  });

  test.runIf(process.platform === "linux")("that nothing can be made in is refused, not waited for", () => {
    expect(() => holdFolder("/proc/dossier")).toThrow(FolderFault);
  });
});

import { mkdtemp, readdir, rm, stat, chmod } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fileBlobs } from "../../shared/adapters/blobs-files.ts";
import { memoryBlobs } from "../../shared/adapters/memory/blobs.ts";
import { blobsConformance } from "./blobs.ts";

const folder = () => mkdtemp(join(tmpdir(), "dossier-blobs-"));

blobsConformance("memory", async () => ({ port: memoryBlobs(), close: () => undefined }));
blobsConformance("files", async () => {
  const path = await folder();
  return { port: fileBlobs(path), close: () => rm(path, { recursive: true }) };
});

describe("blobs as files", () => {
  async function* failing(): AsyncIterable<Uint8Array> {
    yield new Uint8Array(1000);
    throw new Error("the client went away");
  }

  test("a stream that breaks leaves nothing behind", async () => {
    const path = await folder();
    await expect(fileBlobs(path).putStream("raw/x.eml", failing())).rejects.toThrow("the client went away");
    expect(await fileBlobs(path).get("raw/x.eml")).toBeUndefined();
    expect(await readdir(join(path, "tmp"))).toEqual([]);
    await rm(path, { recursive: true });
  });

  test("a stream is stored whole, for the owner's eyes only", async () => {
    const path = await folder();
    const blobs = fileBlobs(path);
    const pieces = [new Uint8Array(70_000).fill(1), new Uint8Array(70_000).fill(2)];
    await blobs.putStream(
      "raw/y.eml",
      (async function* () {
        yield* pieces;
      })(),
    );
    expect(Buffer.concat(pieces).equals((await blobs.get("raw/y.eml")) as Uint8Array)).toBe(true);
    expect((await stat(join(path, "blobs", "raw", "y.eml"))).mode & 0o077).toBe(0);
    await rm(path, { recursive: true });
  });

  test.skipIf(process.getuid?.() === 0)(
    "a folder that may not be written is an error, not a loss",
    async () => {
      const path = await folder();
      await chmod(path, 0o500);
      await expect(fileBlobs(path).put("a", new Uint8Array(1))).rejects.toThrow(/EACCES/);
      await chmod(path, 0o700);
      await rm(path, { recursive: true });
    },
  );
});

import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { zipWriter } from "../../shared/adapters/zip-writer.ts";
import type { ArchiveEntry } from "../../shared/ports.ts";

const at = "2021-08-02T09:15:30.000Z";
const entry = (name: string, ...chunks: readonly Uint8Array[]): ArchiveEntry => ({
  name,
  at,
  open: async () => streamOf(chunks),
});
async function* streamOf<T>(values: Iterable<T>): AsyncGenerator<T> {
  yield* values;
}
async function written(entries: Iterable<ArchiveEntry>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of zipWriter.write(streamOf(entries))) chunks.push(chunk);
  return Buffer.concat(chunks);
}
const hasPython = (() => {
  try {
    execFileSync("python3", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

describe("a ZIP file", () => {
  test("unpacks to what was put in, whatever the names and bytes", async () => {
    const files = fc.uniqueArray(
      fc.record({
        name: fc
          .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
          .filter((name) => name.isWellFormed()),
        chunks: fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 4 }),
      }),
      { selector: ({ name }) => name, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(files, async (all) => {
        const zip = await written(all.map(({ name, chunks }) => entry(name, ...chunks)));
        const unpacked = unzipSync(zip);
        expect(Object.keys(unpacked).length).toBe(all.length);
        for (const { name, chunks } of all)
          expect(Buffer.from(unpacked[name] ?? []).equals(Buffer.concat(chunks))).toBe(true);
      }),
    );
  });

  test.skipIf(!hasPython)("passes another program's check, with names, sums and times", async () => {
    const folder = await mkdtemp(join(tmpdir(), "dossier-zip-"));
    const path = join(folder, "a.zip");
    await writeFile(
      path,
      await written([entry("Müller/cv.pdf", Buffer.from("one"), Buffer.from("two")), entry("empty")]),
    );
    const script =
      "import zipfile,sys; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print([(i.filename,i.file_size,i.date_time) for i in z.infolist()], z.read('Müller/cv.pdf'))";
    const told = execFileSync("python3", ["-c", script, path], { encoding: "utf8" });
    expect(told.trim()).toBe(
      "[('Müller/cv.pdf', 6, (2021, 8, 2, 9, 15, 30)), ('empty', 0, (2021, 8, 2, 9, 15, 30))] b'onetwo'",
    );
    await rm(folder, { recursive: true });
  });

  test.skipIf(!hasPython)("of more than 65,535 files is whole too", async () => {
    const folder = await mkdtemp(join(tmpdir(), "dossier-zip-"));
    const path = join(folder, "many.zip");
    const many = Array.from({ length: 65_600 }, (_, index) => entry(`${index}`, Buffer.from([index & 255])));
    await writeFile(path, await written(many));
    const script =
      "import zipfile,sys; z=zipfile.ZipFile(sys.argv[1]); print(len(z.infolist()), z.read('65599')[0])";
    expect(execFileSync("python3", ["-c", script, path], { encoding: "utf8" }).trim()).toBe("65600 63");
    await rm(folder, { recursive: true });
  });

  test("is given up when a file changes while it is written", async () => {
    let opened = 0;
    const changing = { name: "a", at, open: async () => streamOf([new Uint8Array((opened += 1))]) };
    await expect(written([changing])).rejects.toThrow("changed while it was written");
  });
});

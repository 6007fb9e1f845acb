import { expect, test } from "vitest";
import { type Reading, readerVersion } from "../../shared/domain/document/reading.ts";
import { understand } from "../../shared/flow/understand.ts";
import type { DocumentReader } from "../../shared/ports.ts";
import { plainReader } from "./plain-reader.ts";
import { cv, postings, world } from "./world.ts";

/** A world that has read one mail with a CV, what it reads from then on, and the CV's stored reading. */
async function readOnce(change: (reading: Reading, name: string) => Reading = (reading) => reading) {
  const names: string[] = [];
  const documents: DocumentReader = {
    async read(file) {
      names.push(file.name);
      return change(await plainReader.read(file), file.name);
    },
  };
  const one = world({ documents });
  await one.deliver({ messageId: "<1@example.net>", files: { "cv.txt": cv } });
  const [application] = await one.applications();
  if (!application) throw new Error("the mail opened no application");
  const posting = postings.get(application.posting);
  if (!posting) throw new Error("the application's posting is gone");
  const keys: string[] = [];
  for await (const key of one.blobs.list(`applications/${application.id}/readings/`)) keys.push(key);
  const stored = async (): Promise<(Reading & { reader?: number })[]> =>
    Promise.all(
      keys.map(async (key) =>
        JSON.parse(new TextDecoder().decode((await one.blobs.get(key)) ?? new Uint8Array())),
      ),
    );
  const age = async (reader: number | undefined): Promise<void> => {
    for (const [index, reading] of (await stored()).entries())
      await one.blobs.put(
        keys[index] as string,
        new TextEncoder().encode(JSON.stringify({ ...reading, reader })),
      );
  };
  const again = async (): Promise<readonly string[]> => {
    names.length = 0;
    await understand({ blobs: one.blobs, documents }, application, posting);
    return names;
  };
  return { again, age, stored };
}

test("what was read is not read again", async () => {
  const { again, stored } = await readOnce();
  expect((await stored()).map(({ reader }) => reader)).toContain(readerVersion);
  expect(await again()).not.toContain("cv.txt");
});

test.each([undefined, readerVersion - 1])(
  "a reading stored by reader %s is made again by the present one, once",
  async (older) => {
    const { again, age, stored } = await readOnce();
    await age(older);
    expect(await again()).toContain("cv.txt");
    expect((await stored()).every(({ reader }) => reader === readerVersion)).toBe(true);
    expect(await again()).not.toContain("cv.txt");
  },
);

test("a file that took too long is tried again until it is read, a damaged one is not", async () => {
  let tries = 0;
  const slow = await readOnce((reading, name) =>
    name === "cv.txt" && (tries += 1) < 3
      ? { ...reading, pages: [], fault: { code: "too-large", detail: "It took long.", passing: true } }
      : reading,
  );
  expect(await slow.again()).toContain("cv.txt");
  expect(await slow.again()).toContain("cv.txt");
  expect(await slow.again()).not.toContain("cv.txt");

  const damaged = await readOnce((reading, name) =>
    name === "cv.txt"
      ? { ...reading, pages: [], fault: { code: "damaged", detail: "It is damaged." } }
      : reading,
  );
  expect(await damaged.again()).not.toContain("cv.txt");
});

import { expect, test } from "vitest";
import { memoryBlobs } from "../../shared/adapters/memory/blobs.ts";
import type { Application } from "../../shared/domain/application.ts";
import { type Reading, readerVersion } from "../../shared/domain/document/reading.ts";
import { documentBytes, keepReadings, keptReadings } from "../../shared/flow/documents.ts";
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
  const stored = async () => [...(await keptReadings(one.blobs, application)).values()];
  const age = async (reader: number | undefined): Promise<void> => {
    const readings = await keptReadings(one.blobs, application);
    await keepReadings(
      one.blobs,
      application,
      new Map([...readings].map(([sha256, reading]) => [sha256, Object.assign(reading, { reader })])),
    );
  };
  const again = async (): Promise<readonly string[]> => {
    names.length = 0;
    await understand({ blobs: one.blobs, documents, now: () => new Date() }, application, posting);
    return names;
  };
  return { again, age, stored, application, blobs: one.blobs };
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

test("pages whose words took too long are tried again until they are read", async () => {
  let tries = 0;
  const slow = await readOnce((reading, name) =>
    name === "cv.txt" && (tries += 1) < 2
      ? {
          ...reading,
          pages: reading.pages.map((page) => ({ ...page, lines: [], source: "none", passing: true })),
        }
      : reading,
  );
  expect(await slow.again()).toContain("cv.txt");
  expect(await slow.again()).not.toContain("cv.txt");
});

test("readings are kept in one blob, as they come where reading takes long", async () => {
  const puts: string[] = [];
  const blobs = memoryBlobs();
  let minute = 0;
  const one = world({
    blobs: {
      ...blobs,
      put(key, bytes, options) {
        if (key.includes("/readings/")) puts.push(key);
        return blobs.put(key, bytes, options);
      },
    },
    // A minute goes by at every look at the clock.
    now: () => new Date(Date.UTC(2026, 4, 4, 13, (minute += 1))),
  });
  await one.deliver({ files: { "cv.txt": cv, "more.txt": `${cv}\nmore`, "other.txt": `${cv}\nother` } });
  const [application] = await one.applications();
  expect(puts.length).toBeGreaterThanOrEqual(3);
  expect(new Set(puts)).toEqual(new Set([`applications/${application?.id}/readings/all.json`]));
});

test("readings that an earlier Dossier kept one by one are found, and not made again", async () => {
  const { again, application, blobs, stored } = await readOnce();
  const readings = await keptReadings(blobs, application);
  await blobs.remove(`applications/${application.id}/readings/`);
  for (const [sha256, reading] of readings)
    await blobs.put(
      `applications/${application.id}/readings/${sha256}.json`,
      new TextEncoder().encode(JSON.stringify(reading)),
    );
  expect(await again()).toEqual([]);
  expect(await stored()).toHaveLength(readings.size);
});

test("a short text stays in the record, a long one is a blob; both are found by their hash", async () => {
  const long = "I did my research on lasers. ".repeat(100);
  const one = world();
  await one.deliver({
    messageId: "<1@example.net>",
    text: "Please find my CV attached.",
    files: { "cv.txt": cv },
  });
  await one.deliver({ messageId: "<2@example.net>", text: long, files: { "other.txt": `${cv}\nother` } });
  const [application] = await one.applications();
  const texts = application?.messages.map(({ text, words }) => ({ text, words })) ?? [];
  expect(texts.map(({ words }) => words)).toEqual(["Please find my CV attached.", undefined]);
  for (const [index, { text }] of texts.entries()) {
    const bytes = await documentBytes(one.blobs, application as Application, text as string);
    expect(new TextDecoder().decode(bytes)).toContain(index === 0 ? "Please find" : "lasers");
    const blob = await one.blobs.get(`applications/${application?.id}/documents/${text}`);
    expect(blob === undefined).toBe(index === 0);
  }
});

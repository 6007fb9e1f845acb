import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadPostings } from "../../shared/adapters/postings-files.ts";
import { loadPackedPostings, packedPostings } from "../../shared/adapters/postings-packed.ts";

test("postings that were packed come back as their files say them", async () => {
  const folder = await mkdtemp(join(tmpdir(), "dossier-postings-"));
  const { postings } = await loadPostings("postings");
  const file = join(folder, "postings.json");
  await writeFile(file, packedPostings(postings));
  expect(postings.size).toBe(6);
  expect(await loadPackedPostings(file)).toStrictEqual(postings);
  await rm(folder, { recursive: true });
});

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileBlobs } from "../../shared/adapters/blobs-files.ts";
import { sqliteRecords } from "../../shared/adapters/records-sqlite.ts";
import { keptSecret } from "../../shared/adapters/secret-file.ts";
import { cv, postings, world } from "../flow/world.ts";

/** Postings of the stories, as a folder's files say them. */
export const storyPostings = [...postings.values()];

/** A data folder in which mail was taken in, checked, answered and decided about. Returns it. */
export async function livedIn(data: string): Promise<string> {
  await mkdir(data, { recursive: true, mode: 0o700 });
  const records = sqliteRecords(join(data, "records.sqlite"));
  await keptSecret(data);
  const one = world({ records, register: records.register, blobs: fileBlobs(data) });
  await one.deliver({ files: { "cv.txt": cv }, text: "Dear Sir,\r\nmy papers\u2028are attached.\r\n" });
  await one.deliver({ from: "Max Poe <max@example.net>", files: { "résumé.txt": cv } });
  await one.deliver({ from: "Ann <ann@example.net>", subject: "Nothing that anybody knows" });
  const [application] = await one.applications();
  await one.desk.decide(
    application?.id ?? "",
    { type: "item", item: "references", status: "waived" },
    { by: "ada@example.org", reason: "by phone" },
  );
  await one.drain();
  records.close();
  return data;
}

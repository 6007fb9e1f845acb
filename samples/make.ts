import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { applications } from "./applications/all.ts";
import { compose, type SampleMail } from "./studio/mail.ts";

/**
 * Makes the sample mails anew: `npm run samples`. The same sources give the same
 * bytes, so that a change shows in the diff as what it is.
 */
const folder = join(import.meta.dirname, "mail");
mkdirSync(folder, { recursive: true });

const written = new Map<string, number>();
for (const make of applications) {
  for (const mail of await make()) written.set(await write(mail), 0);
}
for (const stale of readdirSync(folder).filter((file) => file.endsWith(".eml") && !written.has(file)))
  rmSync(join(folder, stale));

async function write(mail: SampleMail): Promise<string> {
  const file = `${mail.file}.eml`;
  const raw = await compose(mail);
  writeFileSync(join(folder, file), raw);
  console.log(`${file.padEnd(40)} ${String(Math.round(raw.length / 1024)).padStart(5)} KB`);
  return file;
}

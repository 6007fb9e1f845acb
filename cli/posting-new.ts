import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isPlace, loadPostings, postingText } from "../shared/adapters/postings-files.ts";
import { collisions } from "../shared/domain/posting/collisions.ts";
import { writtenPosting } from "../shared/domain/posting/draft.ts";
import { fieldName, parsePosting } from "../shared/domain/posting/faults.ts";
import { interview } from "./interview.ts";
import type { Interviewer } from "./interview.ts";
import { CommandFault, print } from "./output.ts";

/** `dossier postings new`: asks, shows the file, and writes it. Returns the exit status. */
export async function newPosting(folder: string, ask: Interviewer): Promise<0 | 1> {
  const { postings, unreadable } = await loadPostings(folder);
  if (unreadable)
    throw new CommandFault(`there is no folder '${folder}' for the posting. Make it, or name another.`, 2);
  const draft = await interview(ask, {
    taken: new Set(postings.keys()),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    isPlace,
  });
  const written = writtenPosting(draft);
  const text = postingText(written);
  await print("", text);

  const parsed = parsePosting(written);
  if ("faults" in parsed) {
    const faults = parsed.faults.map(({ path, message }) => `${fieldName(path)}: ${message}`);
    throw new CommandFault(`this posting can't be: ${faults.join("; ")}. Nothing was written.`, 1);
  }
  for (const { message } of collisions([...postings.values(), parsed.posting])) await print(`! ${message}`);
  const path = join(folder, `${draft.id}.yaml`);
  if (existsSync(path))
    throw new CommandFault(`${path} is there already. Nothing was written; choose another id.`, 1);
  if (!(await ask.yes(`Write ${path}?`, true))) return 1;
  await writeFile(path, text, { flag: "wx" });
  await print(
    "",
    `Written. What next:`,
    `  dossier postings preview ${draft.id}              the instructions for your advert`,
    `  dossier postings dry-run --posting ${draft.id} FOLDER   what past mail would have come to`,
    `  restart the service, and it is in force`,
  );
  return 0;
}

import { writeFile } from "node:fs/promises";
import {
  composeInstructions,
  instructionsPage,
  instructionsText,
} from "../shared/domain/instructions/compose.ts";
import type { ReplyLanguage } from "../shared/domain/posting/posting.ts";
import { replyLanguages } from "../shared/domain/reply/wordings.ts";
import { CommandFault, print } from "./output.ts";
import { postingNamed, postingsOrFault } from "./postings.ts";

export interface PreviewOptions {
  readonly postings: string;
  readonly language?: string;
  readonly address: string;
  readonly html?: string;
}

/** `dossier postings preview`: the instructions for applicants that follow from a posting's rules. */
export async function previewPosting(id: string, options: PreviewOptions): Promise<void> {
  const posting = postingNamed(id, await postingsOrFault(options.postings));
  const language = languageFor(options.language, posting.replies.languages[0] ?? "en");
  const today = new Date().toISOString().slice(0, 10);
  const instructions = composeInstructions(posting, { language, intake: options.address, today });
  if (options.html === undefined) return print(instructionsText(instructions).trimEnd());
  await writeFile(options.html, instructionsPage(instructions).toString());
  await print(`Written to ${options.html}.`);
}

function languageFor(asked: string | undefined, standard: ReplyLanguage): ReplyLanguage {
  const language = asked === undefined ? standard : replyLanguages.find((one) => one === asked.toLowerCase());
  if (language) return language;
  throw new CommandFault(`there are no words in '${asked}'. There are: ${replyLanguages.join(", ")}`, 2);
}

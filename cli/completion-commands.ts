import { join } from "node:path";
import { Argument } from "commander";
import type { Command } from "commander";
import { candidates, completionScript, shells } from "./completion.ts";
import type { Shell } from "./completion.ts";
import { print } from "./output.ts";

/** `dossier completion SHELL`, and what its script asks with each press of Tab. */
export function addCompletionCommands(program: Command): void {
  program
    .command("completion")
    .summary("print what makes a shell complete dossier's commands")
    .description(
      "Prints a function 'dossier' for this folder's Dossier and its completion, for the shell's start file.",
    )
    .addArgument(new Argument("<shell>", "the shell").choices(shells))
    .addHelpText(
      "after",
      `
Once in this folder, in bash (zsh and fish likewise):
  npm run -s dossier -- completion bash >> ~/.bashrc`,
    )
    .action((shell: Shell) =>
      print(completionScript(shell, process.execPath, join(import.meta.dirname, "main.ts"))),
    );

  program
    .command("complete-words", { hidden: true })
    .argument("[word...]")
    .allowUnknownOption()
    .action(async (words: string[]) => {
      const { words: found } = await candidates(program, words.length > 0 ? words : [""], postingIds);
      await print(...found);
    });
}

async function postingIds(): Promise<readonly string[]> {
  const { loadPostings } = await import("../shared/adapters/postings-files.ts");
  const { postings } = await loadPostings(process.env["DOSSIER_POSTINGS"] ?? "postings");
  return [...postings.keys()];
}

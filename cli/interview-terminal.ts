import { checkbox, confirm, input, select } from "@inquirer/prompts";
import type { Interviewer } from "./interview.ts";
import { CommandFault } from "./output.ts";

/** Asks on the terminal. @throws CommandFault where there is none, or when the person leaves */
export function terminalInterviewer(): Interviewer {
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new CommandFault(
      "asking takes a terminal. Without one, copy a file of postings/ and change it; docs/postings.md tells how.",
      2,
    );
  return {
    text: (message, { standard, check } = {}) =>
      left(
        input({
          message,
          ...(standard !== undefined && { default: standard }),
          ...(check && { validate: (answer) => check(answer.trim()) }),
        }).then((answer) => answer.trim()),
      ),
    yes: (message, standard) => left(confirm({ message, default: standard })),
    choice: (message, choices, standard) =>
      left(select({ message, choices: [...choices], default: standard })),
    several: (message, choices, standard) =>
      left(
        checkbox({
          message,
          pageSize: 15,
          choices: choices.map((choice) => ({ ...choice, checked: standard.includes(choice.value) })),
        }),
      ),
  };
}

async function left<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && error.name === "ExitPromptError")
      throw new CommandFault("left without writing anything.", 1);
    throw error;
  }
}

import type { Argument, Command, Option } from "commander";

export const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];

/** What a word may be; `files` where the shell knows better. */
export interface Candidates {
  readonly words: readonly string[];
  readonly files: boolean;
}

/**
 * What may stand in place of the last word, by the commands themselves: names of
 * commands, options and their choices, ids of postings.
 *
 * @param words of the line behind `dossier`; the last may be empty or begun
 * @param postings asked for only where the id of one is wanted
 */
export async function candidates(
  program: Command,
  words: readonly string[],
  postings: () => Promise<readonly string[]>,
): Promise<Candidates> {
  const last = words.at(-1) ?? "";
  const { command, before, place } = walked(program, words.slice(0, -1));
  const beginning = (all: readonly string[]) => all.filter((word) => word.startsWith(last)).toSorted();
  const none: Candidates = { words: [], files: true };
  if (before !== undefined) return valuesOf(before, beginning, postings);
  if (last.startsWith("-"))
    return { words: beginning(optionsOf(command).flatMap(({ long }) => long ?? [])), files: false };
  const names = command.commands.map((one) => one.name()).filter((name) => !name.startsWith("complete-"));
  const argument = command.registeredArguments[Math.min(place, command.registeredArguments.length - 1)];
  const ids = argument && namesPosting(argument) ? await postings() : [];
  const found = beginning([...names, ...(argument?.argChoices ?? []), ...ids]);
  return found.length > 0 ? { words: found, files: false } : none;
}

/** The command that the words lead to, the option that waits for its value, and how many arguments stand. */
function walked(program: Command, words: readonly string[]) {
  let command = program;
  let before: Option | undefined;
  let place = 0;
  for (const word of words) {
    if (before !== undefined) {
      before = undefined;
      continue;
    }
    if (word.startsWith("-")) {
      const option = optionsOf(command).find(({ short, long }) => word === short || word === long);
      before = option && (option.required || option.optional) ? option : undefined;
      continue;
    }
    const inner = command.commands.find((one) => one.name() === word || one.aliases().includes(word));
    if (inner) command = inner;
    else place += 1;
  }
  return { command, before, place };
}

/** Its own and those of the commands around it. */
function optionsOf(command: Command): Option[] {
  const own = [...command.options, ...(command.parent ? optionsOf(command.parent) : [])];
  return command.parent ? own : own.filter(({ long }) => long !== "--version");
}

async function valuesOf(
  option: Option,
  beginning: (all: readonly string[]) => string[],
  postings: () => Promise<readonly string[]>,
): Promise<Candidates> {
  if (option.argChoices) return { words: beginning(option.argChoices), files: false };
  if (option.long === "--posting") return { words: beginning(await postings()), files: false };
  return { words: [], files: /<(?:file|dir)>/.test(option.flags) };
}

const namesPosting = (argument: Argument) =>
  argument.name() === "posting" || argument.description === "the posting";

/**
 * What a shell reads to know `dossier` and to complete it, for `eval` in its start file.
 *
 * @param node absolute path of the node that runs it
 * @param main absolute path of the command
 */
export function completionScript(shell: Shell, node: string, main: string): string {
  const run = `${quoted(node)} ${quoted(main)}`;
  switch (shell) {
    case "bash":
      return `dossier() { ${run} "$@"; }
_dossier() {
  local IFS=$'\\n'
  COMPREPLY=( $(dossier complete-words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null) )
  [[ \${#COMPREPLY[@]} -gt 0 ]] || compopt -o default
}
complete -F _dossier dossier`;
    case "zsh":
      return `dossier() { ${run} "$@"; }
_dossier() {
  local -a found
  found=(\${(f)"$(dossier complete-words -- "\${(@)words[2,CURRENT]}" 2>/dev/null)"})
  if (( \${#found} )); then compadd -a found; else _files; fi
}
compdef _dossier dossier`;
    case "fish":
      return `function dossier; ${run} $argv; end
complete -c dossier -a '(dossier complete-words -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'`;
  }
}

const quoted = (path: string) => `'${path.replaceAll("'", `'\\''`)}'`;

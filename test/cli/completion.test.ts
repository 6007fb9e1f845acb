import { spawnSync } from "node:child_process";
import { Command, Option } from "commander";
import { describe, expect, test } from "vitest";
import { addServiceCommands } from "../../cli/service-commands.ts";
import { candidates, completionScript, shells } from "../../cli/completion.ts";

const program = new Command("dossier").version("1");
program
  .command("check")
  .argument("<path...>", "mail")
  .option("--posting <id>")
  .option("--html <file>")
  .addOption(new Option("--sort <order>").choices(["newest", "oldest"]));
addServiceCommands(program);
const complete = async (...words: string[]) =>
  (await candidates(program, words, async () => ["first", "second"])).words;

describe("a word of the command line is completed", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["to a command", ["ch"], ["check"]],
    ["to a command's own commands", ["triage", "r"], ["reopen", "route"]],
    ["to an option", ["check", "--po"], ["--posting"]],
    ["to options of the command around it", ["triage", "route", "--da"], ["--data"]],
    ["to a choice of an option", ["check", "--sort", "n"], ["newest"]],
    ["to a posting behind --posting", ["check", "--posting", ""], ["first", "second"]],
    ["to a posting where one is an argument", ["list", "s"], ["second"]],
    ["to a posting as the second argument", ["triage", "route", "raw/key", "f"], ["first"]],
    ["to what follows an option with its value", ["check", "--posting", "first", "--so"], ["--sort"]],
    ["to nothing where there is nothing", ["check", "--posting", "x"], []],
  ])("%s", async (_what, words, found) => {
    expect(await complete(...words)).toEqual(found);
  });

  test("or left to the shell where a file is wanted", async () => {
    expect(await candidates(program, ["check", "--html", ""], async () => [])).toEqual({
      words: [],
      files: true,
    });
    expect((await candidates(program, ["check", "in"], async () => [])).files).toBe(true);
  });
});

const script = (shell: (typeof shells)[number]) =>
  completionScript(shell, process.execPath, `${process.cwd()}/cli/main.ts`);

test.skipIf(spawnSync("bash", ["-c", "true"]).status !== 0)("bash completes by the script", () => {
  const line = `${script("bash")}
COMP_WORDS=(dossier postings l); COMP_CWORD=2; _dossier; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync("bash", ["-c", line], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(stdout).toBe("lint\n");
});

test("a path with a quote stays one word of the script", () => {
  for (const shell of shells)
    expect(completionScript(shell, "/it's/node", "/m.ts")).toContain(`'/it'\\''s/node'`);
});

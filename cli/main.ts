#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { addCompletionCommands } from "./completion-commands.ts";
import { CommandFault, clearProgress, complain } from "./output.ts";
import { addPostingsCommands } from "./postings-commands.ts";
import { addPreviewCommand } from "./preview-command.ts";
import { addServiceCommands } from "./service-commands.ts";

/** The `dossier` command. What each command does, and the libraries for it, are loaded when it is called. */
const program = new Command("dossier")
  .description("Finds out what arrived with every mailed application, what is missing, and says why.")
  .version(versionOf(), "-V, --version", "print the version")
  .helpOption("-h, --help", "print this help")
  .helpCommand("help [command]", "print the help of a command")
  .configureOutput({ outputError: (text, write) => write(oneLine(text)) })
  .exitOverride()
  .addHelpText(
    "after",
    `
Examples:
  dossier check inbox/                         what would become of the mail in a folder
  dossier check --posting rostock-phd a.eml    check a mail against that posting, whatever its subject
  dossier mail strange.eml                     why was my attachment not seen?
  dossier explain scan.pdf                     why was it taken for a transcript?
  dossier preview checklist a.eml              what would its sender be answered?
  dossier postings lint                        is what I wrote in postings/ right?
  dossier postings dry-run inbox/              what would past mail have come to?

A PATH is an .eml file, an .mbox file, a Maildir, or a folder that is searched for these.
Nothing is sent, and nothing is left behind.`,
  );

program
  .command("check")
  .summary("check the applications in mail against the postings")
  .description(
    "Takes in mail as the service would, and prints what became of each message and what each application has and lacks. Needs no running service, sends nothing, keeps nothing.",
  )
  .argument("<path...>", "an .eml file, an .mbox file, a Maildir, or a folder searched for these")
  .option("--posting <id>", "take every message for this posting, whatever its subject or channel")
  .option("--postings <dir>", "the folder of posting files", process.env["DOSSIER_POSTINGS"] ?? "postings")
  .option("--json", "print one JSON object a line: the messages, then the applications")
  .addHelpText(
    "after",
    `
Exit status: 0 when every message was taken in, whatever the verdicts; 1 when one was
quarantined or a path could not be read; 2 for a wrong call.`,
  )
  .action(async (paths: string[], options: { posting?: string; postings: string; json?: true }) => {
    const { check } = await import("./check.ts");
    process.exitCode = await check(paths, options);
  });

program
  .command("mail")
  .summary("show how each message is understood, before any posting")
  .description(
    "Shows how each message is understood, before any posting: its sender, its text, each file that came with it and where from, and what was odd about it.",
  )
  .argument("<path...>", "an .eml file, an .mbox file, a Maildir, or a folder searched for these")
  .option("--json", "print one JSON object a line")
  .addHelpText(
    "after",
    `
Exit status: 0 when every path could be read, 1 when one could not, 2 for a wrong call.`,
  )
  .action(async (paths: string[], options: { json?: true }) => {
    const { mail } = await import("./mail.ts");
    process.exitCode = await mail(paths, options);
  });

program
  .command("explain")
  .summary("show why each page of a document got its kind")
  .description(
    "Shows for each page of a document, or of every document in a mail and the mail's own text, which cues spoke for its kind and for the one that came next: their names, weights and the words on the page.",
  )
  .argument(
    "<path...>",
    "a document (PDF, DOCX, ODT, RTF, DOC, TXT, HTML, MD, picture), an .eml or .mbox file, a Maildir, or a folder searched for these",
  )
  .option("--json", "print one JSON object a line: each document, then its pages")
  .option("--html <file>", "write one page for a browser, with each page's picture and the words marked")
  .addHelpText(
    "after",
    `
Examples:
  dossier explain cv.pdf                            why is it a CV, or why is nobody sure?
  dossier explain application.eml                   every document of a mail, and its own text
  dossier explain --html why.html application.eml   the same to look at, and to pass on
  dossier explain --json inbox/ | jq 'select(.type == "page")'

The applicant, whose own address makes no referee, is the mail's sender; of a document
without a mail nobody is known.

Exit status: 0 when everything could be read; 1 when a path or a document could not;
2 for a wrong call.`,
  )
  .action(async (paths: string[], options: { json?: true; html?: string }) => {
    const { explain } = await import("./explain.ts");
    process.exitCode = await explain(paths, options);
  });

addServiceCommands(program);
addPostingsCommands(program);
addCompletionCommands(program);
addPreviewCommand(program);

// A reader that has seen enough, such as `head`, is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  clearProgress();
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof CommandFault) {
    complain(error.message);
    process.exitCode = error.exit;
  } else throw error;
}

function oneLine(text: string): string {
  const words = text
    .replace(/^error: /, "")
    .trim()
    .replaceAll(/\s*\n\s*/g, " ");
  const called = program.commands.find((command) => command.name() === process.argv[2])?.name();
  const help = ["dossier", called, "--help"].filter(Boolean).join(" ");
  return `dossier: ${words.replace(/[^.?!)]$/, "$&.")} '${help}' tells what there is.\n`;
}

function versionOf(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return String((manifest as { version: unknown }).version);
}

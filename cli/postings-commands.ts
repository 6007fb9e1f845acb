import type { Command } from "commander";

const folder = () => process.env["DOSSIER_POSTINGS"] ?? "postings";
const intake = () => process.env["DOSSIER_ADDRESS"] ?? "apply@example.org";

/** `dossier postings …`: what helps to write postings and to know that they are right. */
export function addPostingsCommands(program: Command): void {
  const postings = program
    .command("postings")
    .summary("look after the posting files")
    .description("Looks after the posting files. How to write one: docs/postings.md")
    .helpCommand("help [command]", "print the help of a command");

  postings
    .command("new")
    .summary("ask what is advertised, and write the posting")
    .description(
      "Asks what is advertised and what applicants must send, shows the posting, and writes its file.",
    )
    .option("--postings <dir>", "the folder of posting files", folder())
    .addHelpText("after", "\nExit status: 0 when it was written, 1 when not, 2 for a wrong call.")
    .action(async (options: { postings: string }) => {
      const [{ newPosting }, { terminalInterviewer }] = await Promise.all([
        import("./posting-new.ts"),
        import("./interview-terminal.ts"),
      ]);
      process.exitCode = await newPosting(options.postings, terminalInterviewer());
    });

  postings
    .command("preview")
    .summary("print the instructions that applicants should be given")
    .description(
      "Prints the instructions for applicants that follow from a posting's rules, to put into the advert: then it asks for what is checked.",
    )
    .argument("<id>", "the posting")
    .option("--language <code>", "en, de, nl or nb; else the first in which the posting answers")
    .option("--address <address>", "the address to write to, where the posting has none of its own", intake())
    .option("--html <file>", "write a page instead")
    .option("--postings <dir>", "the folder of posting files", folder())
    .action(async (id: string, options) => {
      const { previewPosting } = await import("./posting-preview.ts");
      await previewPosting(id, options);
    });

  postings
    .command("dry-run")
    .summary("run postings over past mail: what would be missing, unsure, unrouted")
    .description(
      "Runs the postings over past mail and reports what would have been received, missing, unsure and unrouted, before a posting opens. Sends nothing, keeps nothing.",
    )
    .argument("<path...>", "an .eml file, an .mbox file, a Maildir, or a folder searched for these")
    .option("--posting <id>", "report on this posting alone; the others still take their mail")
    .option("--address <address>", "the intake address", intake())
    .option("--postings <dir>", "the folder of posting files", folder())
    .option("--json", "print one JSON object a line for each posting")
    .addHelpText(
      "after",
      "\nExit status: 0 when every path could be read, 1 when one could not, 2 for a wrong call.",
    )
    .action(async (paths: string[], options) => {
      const { dryRunPostings } = await import("./dry-run.ts");
      process.exitCode = await dryRunPostings(paths, options);
    });

  postings
    .command("lint")
    .summary("check the posting files, and say what is wrong where")
    .description("Checks every .yaml file of a folder as a posting, and says what is wrong where.")
    .argument("[dir]", "the folder of posting files", folder())
    .option("--json", "print one JSON object a line for each fault")
    .addHelpText("after", "\nExit status: 0 without faults, 1 with faults, 2 for a wrong call.")
    .action(async (dir: string, options: { json?: true }) => {
      const { lint } = await import("./postings.ts");
      process.exitCode = await lint(dir, options);
    });

  postings
    .command("schema")
    .summary("print the JSON Schema of posting files")
    .description("Prints the JSON Schema with which editors complete and check posting files.")
    .action(async () => {
      const { schema } = await import("./postings.ts");
      await schema();
    });
}

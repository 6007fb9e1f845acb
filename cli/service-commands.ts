import { Argument, Option } from "commander";
import type { Command } from "commander";
import { applicationStates } from "../shared/domain/check/verdict.ts";
import type { Moved } from "./moving.ts";
import type { Api } from "./service/api.ts";
import type { Target } from "./service/target.ts";

const postingsFolder = process.env["DOSSIER_POSTINGS"] ?? "postings";

/** What every command that asks a service takes. */
function ofService(command: Command): Command {
  return command
    .option(
      "--url <url>",
      "the service's address; else DOSSIER_URL, else the one that runs on the data folder",
    )
    .option("--stack <name>", "a deployment on AWS, by its stack, with your AWS credentials")
    .option("--postings <dir>", "with --stack: the posting files that are deployed", postingsFolder)
    .option(
      "--data <dir>",
      "the data folder of a service on this machine",
      process.env["DOSSIER_DATA"] || ".dossier",
    )
    .addHelpText(
      "after",
      "\nThe token is DOSSIER_TOKEN; for a service on this machine's data folder none is needed.\nExit status: 0 when done, 1 when the service refused or is not there, 2 for a wrong call.",
    );
}

/** Does something with the service, and lets go of it however that ends. */
async function withApi<T>(target: Target, work: (api: Api) => Promise<T>): Promise<T> {
  const { connect } = await import("./service/connect.ts");
  const api = await connect(target);
  try {
    return await work(api);
  } finally {
    await api.close();
  }
}

/** Commands for reviewers: the same questions as on the page, asked of a running service. */
export function addServiceCommands(program: Command): void {
  ofService(
    program
      .command("list")
      .summary("list postings, or the applications of one")
      .description("Lists the postings with how they stand, or a posting's applications, newest first.")
      .argument("[posting]", "the posting; without it, all postings")
      .addOption(new Option("--status <state>", "only those").choices(applicationStates))
      .option("--item <item=state>", "only those with an item in a state: transcripts=missing")
      .option("--late", "only late ones")
      .option("--withdrawn", "only withdrawn ones")
      .option("--text <words>", "only where each word begins one of the applicant's name or address")
      .option("--from <instant>", "received then or later, as 2026-11-22T00:00:00.000Z")
      .option("--until <instant>", "received before then")
      .addOption(new Option("--sort <order>", "the order").choices(["newest", "oldest", "name"]))
      .option("--limit <count>", "at most so many", "100")
      .option("--json", "print one JSON object a line"),
  ).action(async (posting: string | undefined, options) => {
    const { list } = await import("./service/list.ts");
    await withApi(options, (api) => list(api, posting, options));
  });

  ofService(
    program
      .command("show")
      .summary("show one application, and why")
      .description(
        "Shows what an application has and lacks with the reasons, its documents, decisions and mail.",
      )
      .argument("<application>", "its id, or the applicant's address or name")
      .option("--posting <id>", "look for the applicant among this posting's applications alone")
      .option("--json", "print one JSON object"),
  ).action(async (words: string, options) => {
    const { show } = await import("./service/show.ts");
    await withApi(options, (api) => show(api, words, options));
  });

  addDoings(program);

  program
    .command("doctor")
    .summary("look whether an installation is well")
    .description(
      "Looks at an installation: postings, data, stuck work, mail that failed or waits, DNS, and a mail of its own through the whole path, which opens no application and is never answered. Says what to do about what it finds.",
    )
    .option("--stack <name>", "a deployment on AWS, by its stack, with your AWS credentials")
    .option(
      "--data <dir>",
      "the data folder of a service on this machine",
      process.env["DOSSIER_DATA"] || ".dossier",
    )
    .option("--postings <dir>", "the folder of posting files", process.env["DOSSIER_POSTINGS"] ?? "postings")
    .option("--json", "print one JSON object a line for each finding")
    .addHelpText(
      "after",
      "\nExit status: 0 when nothing failed, 1 when something did or no service runs, 2 for a wrong call.",
    )
    .action(async (options) => {
      const { doctor } = await import("./doctor/doctor.ts");
      process.exitCode = await doctor(options);
    });
}

const reason = () => new Option("--reason <words>", "why: stands in the trail").makeOptionMandatory();

function addDoings(program: Command): void {
  ofService(
    program
      .command("decide")
      .summary("decide about an application, or undo a decision")
      .description(
        "Decides about an application: what a document is, an item's state, withdrawal, a merge. Everything stands in its trail and can be undone; nobody is written to without --tell.",
      )
      .argument("<application>", "its id, or the applicant's address or name")
      .option("--posting <id>", "look for the applicant among this posting's applications alone")
      .option("--item <item=state>", "an item is received, waived or missing: transcripts=received")
      .option(
        "--document <file=kind>",
        "what a document is: scan.pdf:1-2=transcript, scan.pdf=diploma/master",
      )
      .option("--withdraw", "the applicant withdrew by another way than mail")
      .option("--reinstate", "the application counts again")
      .option("--merge <application>", "that other application of the same person joins this one")
      .option("--undo <decision>", "undo a decision by its id, which dossier show prints")
      .addOption(reason())
      .option("--tell", "write to the applicant where they were told something else")
      .option("--json", "print the application as JSON"),
  ).action(async (words: string, options) => {
    const { decide } = await import("./service/decide.ts");
    await withApi(options, (api) => decide(api, words, options));
  });

  const triage = ofService(
    program
      .command("triage")
      .summary("list the mail that waits for a person, and settle it")
      .description("Lists the mail that waits for a person, with what it may be; its commands settle one.")
      .addOption(
        new Option("--kind <kind>", "only those").choices([
          "unrouted",
          "quarantined",
          "question",
          "unvouched",
        ]),
      )
      .option("--posting <id>", "only those of a posting")
      .option("--limit <count>", "at most so many", "50")
      .option("--json", "print one JSON object a line"),
  ).action(async (options) => {
    const { waitingMail } = await import("./service/triage.ts");
    await withApi(options, (api) => waitingMail(api, options));
  });
  const settling = (name: Act, summary: string, to?: Argument) => {
    const command = triage
      .command(name)
      .summary(summary)
      .description(`${sentence(summary)}.`);
    command.argument("<key>", "the mail, by the key that 'dossier triage' prints");
    if (to) command.addArgument(to);
    if (name === "route")
      command.option("--applicant <address>", "whose application it is, where the mail does not say");
    command
      .configureHelp({ showGlobalOptions: true })
      .addOption(reason())
      .action(async (key: string, second: unknown) => {
        const { settle } = await import("./service/triage.ts");
        const options = command.optsWithGlobals();
        await withApi(options as Target, (api) =>
          settle(api, name, key, {
            ...(options as { reason: string }),
            ...(typeof second === "string" && { to: second }),
          }),
        );
      });
  };
  settling("route", "take a waiting mail in for a posting", new Argument("<posting>", "the posting"));
  settling(
    "link",
    "take a waiting mail in for an application, whoever sent it",
    new Argument("<application>", "its id, or the applicant's address or name"),
  );
  settling("discard", "say that a waiting mail needs nothing; it is kept");
  settling("reopen", "let a settled mail wait again");
  settling("vouch", "say that a mail's sender is who they say, so that it is answered");

  ofService(
    program
      .command("replay")
      .summary("take a waiting mail in anew, by the rules and the Dossier of today")
      .description(
        "Reads a mail that waits for a person from its raw mail once more: after a posting was mended, or Dossier learned to read what it could not. What still can't be placed goes on waiting.",
      )
      .argument("<key>", "the mail, by the key that 'dossier triage' prints")
      .addOption(reason())
      .option("--json", "print the mail as JSON"),
  ).action(async (key: string, options) => {
    const { settle } = await import("./service/triage.ts");
    await withApi(options, (api) => settle(api, "replay", key, options));
  });

  ofService(
    program
      .command("export")
      .summary("take a posting's or application's data out as files")
      .description(
        "Writes a posting's applications as a table (csv), with all evidence (json) or with all documents and mails (zip), or one application as zip. Exporting stands in the trail.",
      )
      .option("--posting <id>", "the posting")
      .option("--application <application>", "one application, by id, address or name")
      .option("--all", "pack everything into the folder --out, to move it: 'dossier import' unpacks it")
      .addOption(
        new Option("--format <format>", "of the file").choices(["csv", "json", "zip"]).default("zip"),
      )
      .option("--out <file>", "where to write; - is standard output (the name that the service proposes)")
      .option("--force", "replace a file that is there"),
  ).action(async (options) => {
    if (options.all) return packed(options);
    const { exportData } = await import("./service/export.ts");
    await withApi(options, (api) => exportData(api, options));
  });

  program
    .command("import")
    .summary("unpack what 'dossier export --all' packed")
    .description(
      "Unpacks an installation into another one: records, mails, documents and the key of their ids. Looks first whether all is as it was packed, changes nothing that is there, and compares every count and hash at the end. Cut off, it goes on where it was.",
    )
    .argument("<folder>", "the folder that was packed")
    .option("--stack <name>", "unpack into a deployment on AWS, by its stack")
    .option("--data <dir>", "the data folder to unpack into", process.env["DOSSIER_DATA"] || ".dossier")
    .addHelpText(
      "after",
      "\nExit status: 0 when all of it is there, 1 when something else is there, or it can't be read.",
    )
    .action(async (folder: string, options: Target) => {
      const { unpackAll } = await import("./moving.ts");
      process.exitCode = await unpackAll(folder, await installation(options));
    });

  ofService(
    program
      .command("erase")
      .summary("delete a person's data for good")
      .description(
        "Deletes an application, or everything of a person in all postings: documents, mails, answers, records. Shows what it would delete, and asks. The trail keeps that it was done, by whom and why, and nothing of the person.",
      )
      .option("--application <id>", "one application")
      .option("--address <address>", "a person, in all postings")
      .addOption(reason())
      .option("--yes", "do not ask")
      .option("--json", "print how much was erased as JSON"),
  ).action(async (options) => {
    const { erase } = await import("./service/erase.ts");
    process.exitCode = await withApi(options, (api) => erase(api, options));
  });
}

async function packed({ out, ...target }: Target & { readonly out?: string }): Promise<void> {
  const [{ packAll }, { CommandFault }] = await Promise.all([import("./moving.ts"), import("./output.ts")]);
  if (out === undefined) throw new CommandFault("say into which folder with --out.", 2);
  await packAll(await installation(target), out);
}

async function installation(target: Target): Promise<Moved> {
  const { isDeployment } = await import("./service/deployed.ts");
  if (isDeployment(target)) return (await import("./moving-deployed.ts")).deployedInstallation(target.stack);
  return (await import("./moving-local.ts")).localInstallation(target.data);
}

type Act = "route" | "link" | "discard" | "reopen" | "vouch";
const sentence = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

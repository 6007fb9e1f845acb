import { Argument, Option } from "commander";
import type { Command } from "commander";
import { replyLanguages } from "../shared/domain/reply/wordings.ts";

const kinds = ["checklist", "reminder", "withdrawal", "confirm", "portal", "digest", "snapshot"];

/** `dossier preview`: any mail of ours, before it is sent. */
export function addPreviewCommand(program: Command): void {
  program
    .command("preview")
    .summary("show a mail as it would be sent")
    .description(
      "Shows a mail as it would be sent: to an applicant (checklist, reminder, withdrawal, portal, and confirm: whether mail from another address is theirs), or to the people of a posting (digest, snapshot). Sends nothing.",
    )
    .addArgument(new Argument("<mail>", "which one").choices(kinds))
    .argument(
      "[what...]",
      "for an applicant: the application's id or the applicant's address; for people: the posting; or .eml files and folders of them, checked for it",
    )
    .option("--posting <id>", "the posting; with mails: take every message for it")
    .option("--postings <dir>", "the folder of posting files", process.env["DOSSIER_POSTINGS"] || "postings")
    .option(
      "--data <dir>",
      "the data folder of a service, running or not",
      process.env["DOSSIER_DATA"] || ".dossier",
    )
    .addOption(
      new Option("--language <code>", "in another language than it would be").choices([...replyLanguages]),
    )
    .option("--person <address>", "to that one of the posting's people; else to the first")
    .option("--days <days>", "a digest so many days before the deadline: 7, 2 or 0")
    .option("--html <file>", "write its HTML part as a page for a browser")
    .option("--eml <file>", "write the whole mail, with what is attached")
    .addHelpText(
      "after",
      `
Examples:
  dossier preview checklist samples/mail/01-ghent-complete.eml
  dossier preview reminder jane@example.org --language de
  dossier preview digest rostock-phd --days 7 --html digest.html
  dossier preview snapshot --posting ghent-explainable-ml samples/mail --eml report.eml

Everything that there is counts as new in a digest. Addresses to answer to are made up.
Exit status: 0 when shown, 1 when there is no such mail, 2 for a wrong call.`,
    )
    .action(async (kind, what: string[], options) => {
      const { preview, daysLeft } = await import("./preview.ts");
      const { days, ...rest } = options;
      process.exitCode = await preview(kind, what, {
        ...rest,
        ...(days !== undefined && { days: daysLeft(days) }),
      });
    });
}

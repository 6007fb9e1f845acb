import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { basename } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { CommandFault, complain } from "../output.ts";
import { size } from "../terminal.ts";
import type { Api } from "./api.ts";
import { findApplication } from "./find.ts";

export interface ExportOptions {
  readonly posting?: string;
  readonly application?: string;
  readonly format: string;
  readonly out?: string;
  readonly force?: true;
}

/** `dossier export`: a posting's table or archive, or one application's archive, into a file or to standard output. */
export async function exportData(api: Api, options: ExportOptions): Promise<void> {
  const response = await api.open(await pathOf(api, options));
  const out = options.out ?? nameIn(response) ?? `export.${options.format}`;
  const source = Readable.fromWeb(response.body as ReadableStream<Uint8Array>);
  if (out === "-") return pipeline(source, process.stdout, { end: false });
  const bytes = await written(source, out, options.force === true);
  complain(`written to ${out}, ${size(bytes)}. It holds applicants' data: keep it as you keep their papers.`);
}

async function pathOf(api: Api, { posting, application, format }: ExportOptions): Promise<string> {
  if ((posting === undefined) === (application === undefined))
    throw new CommandFault("say what to export by one of --posting and --application.", 2);
  if (posting !== undefined) return `/api/postings/${encodeURIComponent(posting)}/export.${format}`;
  if (format !== "zip")
    throw new CommandFault(
      "one application is exported as --format zip; dossier show --json prints it as JSON.",
      2,
    );
  return `/api/applications/${await findApplication(api, application ?? "")}/export.zip`;
}

/** The name that the service proposes; never a path. */
function nameIn(response: Response): string | undefined {
  const name = /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition") ?? "")?.[1];
  return name && basename(name);
}

/** Written aside and put in its place when whole: an export that broke off never looks like one that did not. */
async function written(source: Readable, out: string, force: boolean): Promise<number> {
  const aside = `${out}.part`;
  const file = createWriteStream(aside, { mode: 0o600 });
  try {
    if (!force) await mustBeNew(out);
    await pipeline(source, file);
    await rename(aside, out);
    return file.bytesWritten;
  } catch (error) {
    await rm(aside, { force: true });
    if (error instanceof CommandFault) throw error;
    throw new CommandFault(`${out} was not written: ${(error as Error).message}`, 1);
  }
}

async function mustBeNew(out: string): Promise<void> {
  const { access } = await import("node:fs/promises");
  const there = await access(out).then(
    () => true,
    () => false,
  );
  if (there)
    throw new CommandFault(`${out} is there already. Choose another --out, or replace it with --force.`, 2);
}

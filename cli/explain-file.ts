import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Html } from "../shared/domain/reply/html.ts";
import { explainHtml } from "./explain-html.ts";
import { contentsRow, pageEnd, pageStart } from "./explain-page.ts";
import type { Explained, Picture } from "./explaining.ts";
import { CommandFault } from "./output.ts";

/** A page that grows document by document on disk; a file of its name stays until the new one is whole. */
export interface HtmlFile {
  add(explained: Explained, picture: Picture): Promise<void>;
  /** Puts it in its place. */
  keep(): Promise<void>;
  /** Leaves nothing behind of what was not kept. */
  discard(): Promise<void>;
}

/** @throws CommandFault where nothing can be written there: before any work is done */
export async function htmlFile(path: string): Promise<HtmlFile> {
  const there = await stat(path).catch(() => undefined);
  if (there && !there.isFile()) throw new CommandFault(`${path} is not a file. Name one for --html.`, 2);
  const [body, whole] = ["body", "page"].map((part) =>
    join(dirname(path), `.dossier-explain-${process.pid}.${part}`),
  ) as [string, string];
  const file = await open(body, "w+").catch((error: NodeJS.ErrnoException) => {
    throw new CommandFault(`${path} can't be written: ${reason(error, dirname(path))}`, 2);
  });
  const contents: Html[] = [];
  return {
    async add(explained, picture) {
      contents.push(contentsRow(explained, contents.length + 1));
      for await (const part of explainHtml(explained, contents.length, picture)) await file.write(part.value);
    },
    async keep() {
      await assemble(file, whole, contents);
      await rename(whole, path);
    },
    async discard() {
      await file.close();
      await Promise.all([body, whole].map((part) => rm(part, { force: true })));
    },
  };
}

/** The contents stand first, and are known last. */
async function assemble(body: FileHandle, whole: string, contents: readonly Html[]): Promise<void> {
  const page = await open(whole, "w");
  try {
    await page.write(pageStart(contents).value);
    for await (const chunk of body.createReadStream({ start: 0, autoClose: false })) await page.write(chunk);
    await page.write(pageEnd.value);
  } finally {
    await page.close();
  }
}

function reason(error: NodeJS.ErrnoException, folder: string): string {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return `there is no folder ${folder}.`;
  if (error.code === "EACCES" || error.code === "EPERM") return `you may not write to ${folder}.`;
  return error.message;
}

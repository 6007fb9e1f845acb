import { documentReader } from "../shared/adapters/reader/reader.ts";
import { type Source, sourcesUnder } from "./explain-sources.ts";
import { explainTable, legend } from "./explain-table.ts";
import { explainLines, explainSource, picturesOf } from "./explaining.ts";
import { clearProgress, complain, print, progress } from "./output.ts";
import { counted, plain, terminalOf } from "./terminal.ts";

export interface ExplainOptions {
  readonly json?: true;
  /** File that the page is written to. */
  readonly html?: string;
}

/** `dossier explain`. Returns the exit status. */
export async function explain(paths: readonly string[], { json, html }: ExplainOptions): Promise<0 | 1> {
  const page = html === undefined ? undefined : await (await import("./explain-file.ts")).htmlFile(html);
  const terminal = terminalOf(process.stdout, process.env);
  const reader = documentReader();
  let [read, failed, shown] = [0, 0, 0];
  try {
    for await (const source of sourcesUnder(paths)) {
      if ("trouble" in source) {
        complain(source.trouble);
        failed += 1;
        continue;
      }
      progress(`reading ${placeOf(source)}`);
      const explained = await explainSource(source, reader);
      clearProgress();
      const { fault } = explained.reading;
      if (fault) failed += 1;
      else read += 1;
      if (fault) complain(`${placeOf(source)}: ${plain(fault.detail)}`);
      await page?.add(explained, picturesOf(explained, reader));
      shown += 1;
      if (json) await print(...explainLines(explained).map((line) => JSON.stringify(line)));
      else if (!page && !fault) await print(...explainTable(explained, terminal));
    }
    if (page && shown > 0) {
      await page.keep();
      if (!json) await print(`${html} explains ${counted(shown, "document")}. Open it in a browser.`);
    }
    if (!json && !page && read > 0) await print(...legend(terminal));
  } finally {
    clearProgress();
    await page?.discard();
    await reader.close();
  }
  return failed > 0 ? 1 : 0;
}

/** For a person: its path, and its name in the mail it came with. */
function placeOf({ path, file, mail }: Source): string {
  return plain(mail ? `${path}: ${file}` : path);
}

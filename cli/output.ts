import { once } from "node:events";

/** An error that a person can act on; `exit` is the command's exit status. */
export class CommandFault extends Error {
  override readonly name = "CommandFault";
  readonly exit: 1 | 2;
  constructor(message: string, exit: 1 | 2) {
    super(message);
    this.exit = exit;
  }
}

/** Writes lines to standard output, no faster than they are read. */
export async function print(...lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  if (!process.stdout.write(`${lines.join("\n")}\n`)) await once(process.stdout, "drain");
}

/** One line on standard error; the progress line, if any, goes out of its way. */
export function complain(message: string): void {
  clearProgress();
  process.stderr.write(`dossier: ${message}\n`);
}

let shown = false;

/** Shows how far the work is, on one line that overwrites itself; nothing unless a person watches. */
export function progress(text: string): void {
  if (!process.stderr.isTTY) return;
  const columns = process.stderr.columns || 80;
  process.stderr.write(`\r\u001b[2K${text.slice(0, columns - 1)}`);
  shown = true;
}

export function clearProgress(): void {
  if (!shown) return;
  process.stderr.write("\r\u001b[2K");
  shown = false;
}

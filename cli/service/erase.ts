import { createInterface } from "node:readline/promises";
import { CommandFault, print } from "../output.ts";
import { counted } from "../terminal.ts";
import type { Api } from "./api.ts";

interface Amount {
  readonly applications: number;
  readonly documents: number;
  readonly mails: number;
}

export interface EraseOptions {
  readonly application?: string;
  readonly address?: string;
  readonly reason: string;
  readonly yes?: true;
  readonly json?: true;
}

/** `dossier erase`: shows what would go, asks, and deletes it for good. Returns the exit status. */
export async function erase(api: Api, options: EraseOptions): Promise<0 | 1> {
  const { application, address, reason } = options;
  if ((application === undefined) === (address === undefined))
    throw new CommandFault("say whom to erase by one of --application ID and --address ADDRESS.", 2);
  const one = `/api/applications/${encodeURIComponent(application ?? "")}/erasure`;
  const amount =
    address === undefined
      ? await api.ask<Amount>(one)
      : await api.ask<Amount>("/api/erasures/preview", { method: "POST", body: { address } });
  const words = amountWords(amount);
  if (amount.applications + amount.documents + amount.mails === 0) {
    await print("There is nothing to erase.");
    return 0;
  }
  if (!options.yes && !(await confirmed(`This deletes ${words} for good. Type 'erase' to go on: `))) {
    await print("Nothing was erased.");
    return 1;
  }
  const erased =
    address === undefined
      ? await api.ask<Amount>(one, { method: "POST", body: { reason } })
      : await api.ask<Amount>("/api/erasures", { method: "POST", body: { address, reason } });
  await print(options.json ? JSON.stringify(erased) : `Erased ${amountWords(erased)}.`);
  return 0;
}

function amountWords({ applications, documents, mails }: Amount): string {
  return `${counted(applications, "application")}, ${counted(documents, "document")} and ${counted(mails, "mail")}`;
}

async function confirmed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new CommandFault("erasing asks on a terminal. Without one, say --yes after you looked at it.", 2);
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await lines.question(question)).trim() === "erase";
  } finally {
    lines.close();
  }
}

import { setTimeout as waiting } from "node:timers/promises";
import { decidedItemStates } from "../../shared/domain/decision/decision.ts";
import type { DecisionOn } from "../../shared/domain/decision/decision.ts";
import { diplomaLevels, documentKinds } from "../../shared/domain/kinds.ts";
import { nearest } from "../../shared/domain/posting/nearest.ts";
import { CommandFault, print } from "../output.ts";
import { plain, terminalOf } from "../terminal.ts";
import type { Api } from "./api.ts";
import { findApplication } from "./find.ts";
import { applicationLines } from "./show.ts";
import type { ApplicationEntry } from "./show.ts";

export interface DecideOptions {
  readonly posting?: string;
  readonly item?: string;
  readonly document?: string;
  readonly withdraw?: true;
  readonly reinstate?: true;
  readonly merge?: string;
  readonly undo?: string;
  readonly reason: string;
  readonly tell?: true;
  readonly json?: true;
}

/** `dossier decide`: one decision, or the undoing of one, about an application. */
export async function decide(api: Api, words: string, options: DecideOptions): Promise<void> {
  const id = await findApplication(api, words, options.posting);
  const response = await api.open(`/api/applications/${id}`);
  const application = (await response.json()) as ApplicationEntry;
  const headers = { "If-Match": response.headers.get("ETag") ?? `"${application.version}"` };
  const { reason, tell = false } = options;
  const path = `/api/applications/${id}/decisions`;
  const decided = options.undo
    ? await api.ask<ApplicationEntry>(`${path}/${encodeURIComponent(options.undo)}/undo`, {
        method: "POST",
        headers,
        body: { reason, tell },
      })
    : await api.ask<ApplicationEntry>(path, {
        method: "POST",
        headers,
        body: { on: await decisionIn(api, options, application), reason, tell },
      });
  const checked = await checkedAnew(api, decided);
  if (options.json) return print(JSON.stringify(checked ?? decided));
  await print(
    `${options.undo ? "Undone" : "Decided"}.${checked ? "" : " It is checked anew in a while."}`,
    "",
    ...applicationLines(checked ?? decided, [], [], terminalOf(process.stdout, process.env)),
  );
}

/** Milliseconds between looks whether it was checked anew, and how often it is looked. */
const look = { every: 250, times: 24 };

/** The application once it was checked with the decision; undefined where that takes longer. */
async function checkedAnew(
  api: Api,
  { id, version }: ApplicationEntry,
): Promise<ApplicationEntry | undefined> {
  for (let time = 0; time < look.times; time += 1) {
    await waiting(look.every);
    const now = await api.ask<ApplicationEntry>(`/api/applications/${id}`);
    if (now.version > version) return now;
  }
  return undefined;
}

/** The one decision that the options name. @throws CommandFault where they name none, or several */
async function decisionIn(
  api: Api,
  options: DecideOptions,
  application: ApplicationEntry,
): Promise<DecisionOn> {
  const named = [options.item, options.document, options.withdraw, options.reinstate, options.merge];
  if (named.filter((one) => one !== undefined).length !== 1)
    throw new CommandFault(
      "say what is decided by one of --item, --document, --withdraw, --reinstate, --merge or --undo.",
      2,
    );
  if (options.item !== undefined) return itemDecision(options.item, application);
  if (options.document !== undefined) return kindDecision(options.document, application);
  if (options.merge !== undefined)
    return { type: "merge", from: await findApplication(api, options.merge, application.posting) };
  return { type: options.withdraw ? "withdraw" : "reinstate" };
}

/** `transcripts=received` */
function itemDecision(text: string, { items }: ApplicationEntry): DecisionOn {
  const [item = "", state] = text.split("=");
  const status = decidedItemStates.find((one) => one === state);
  if (!items.some(({ id }) => id === item))
    throw new CommandFault(
      `this application has no item '${plain(item)}'. It has: ${items.map(({ id }) => id).join(", ")}`,
      2,
    );
  if (status === undefined)
    throw new CommandFault(
      `--item takes ITEM=STATE, where the state is ${decidedItemStates.join(", ")}: for example ${item}=received`,
      2,
    );
  return { type: "item", item, status };
}

/** `scan.pdf:1-2=transcript`, `scan.pdf=diploma/master`; the beginning of the sha256 names a file as well. */
export function kindDecision(text: string, { documents }: Pick<ApplicationEntry, "documents">): DecisionOn {
  const [, place = "", kindWords = ""] = /^(.*)=([^=]*)$/.exec(text) ?? [];
  const [kindName, levelName] = kindWords.split("/");
  const kind = documentKinds.find((one) => one === kindName);
  const level = diplomaLevels.find((one) => one === levelName);
  if (kind === undefined || (levelName !== undefined && (level === undefined || kind !== "diploma"))) {
    const meant = kindName ? nearest(kindName, documentKinds) : undefined;
    throw new CommandFault(
      `--document takes FILE[:FIRST-LAST]=KIND, for example scan.pdf:1-2=transcript or scan.pdf=diploma/master.${meant && kind === undefined ? ` Did you mean '${meant}'?` : ` Kinds: ${documentKinds.join(", ")}`}`,
      2,
    );
  }
  const exact = documents.filter(({ file }) => file === place);
  const [, file = place, first, last] = exact.length > 0 ? [] : (/^(.*):(\d+)(?:-(\d+))?$/.exec(place) ?? []);
  const named = documents.filter((one) => one.file === file);
  const found =
    named.length > 0 ? named : documents.filter(({ sha256 }) => file.length >= 6 && sha256.startsWith(file));
  const [document, another] = found;
  if (!document || another)
    throw new CommandFault(
      `${document ? `several files are called '${plain(file)}': name one by its sha256` : `there is no file '${plain(file)}' here`}. There are: ${documents.map((one) => `${plain(one.file)} (${one.sha256.slice(0, 12)})`).join(", ")}`,
      2,
    );
  const pages: [number, number] | undefined =
    first === undefined ? undefined : [Number(first), Number(last ?? first)];
  return {
    type: "kind",
    document: document.sha256,
    kind,
    ...(pages && { pages }),
    ...(level && { level }),
  };
}

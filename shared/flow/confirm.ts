import { askedAbout, confirmed, denied } from "../domain/application-pending.ts";
import type { Application } from "../domain/application.ts";
import type { ReplyLanguage } from "../domain/posting/posting.ts";
import type { Ids, Postings, Wake } from "../ports.ts";
import { change } from "./change.ts";
import { joinOf } from "./join-link.ts";
import { settleJoins } from "./join.ts";
import type { JoinDependencies } from "./join.ts";

export interface ConfirmDependencies extends JoinDependencies {
  readonly postings: Postings;
  readonly ids: Pick<Ids, "token">;
  readonly wake: Wake;
}

/** What a page asks the applicant: from where mail came, when, and how many files; no word of it. */
export interface JoinQuestion {
  readonly posting: string;
  readonly title: string;
  /** IANA name of the zone whose clocks are shown. */
  readonly timeZone: string;
  /** Of the mail that asks. */
  readonly language: ReplyLanguage;
  readonly held: readonly { readonly from: string; readonly receivedAt: string; readonly files: number }[];
}

export type ConfirmJoin = ReturnType<typeof confirmJoin>;

/**
 * The page behind the link in a question to the applicant: who holds the link reads the mail of
 * the address on record. Looking changes nothing, so that a mail program which opens links says
 * nothing for its owner. A link that was used, lapsed or never given out is `undefined` and `false`.
 */
export function confirmJoin(dependencies: ConfirmDependencies) {
  const { records, postings, ids, now, wake } = dependencies;
  const settle = async (token: string, after: typeof confirmed): Promise<boolean> => {
    const of = joinOf(ids, token);
    if (!of) return false;
    const record = await change<Application | undefined>(dependencies, of.caseId, (current) => {
      const at = now().toISOString();
      if (current?.type !== "application" || current.joined) return { result: undefined };
      if (askedAbout(current, of.reply, at).length === 0) return { result: undefined };
      const save = after(current, of.reply, at);
      return { save, result: save };
    });
    if (!record) return false;
    await settleJoins(dependencies, record);
    wake({ step: "assess", id: of.caseId });
    return true;
  };

  return {
    async question(token: string): Promise<JoinQuestion | undefined> {
      const of = joinOf(ids, token);
      const record = of && (await records.load(of.caseId));
      if (record?.type !== "application" || record.joined) return undefined;
      const held = askedAbout(record, of?.reply ?? "", now().toISOString());
      if (held.length === 0) return undefined;
      return {
        posting: record.posting,
        language: record.replies.find(({ id }) => id === of?.reply)?.language ?? "en",
        title: postings.get(record.posting)?.title ?? record.posting,
        timeZone: postings.get(record.posting)?.timeZone ?? "UTC",
        held: held.map(({ message, documents }) => ({
          from: message.from,
          receivedAt: message.receivedAt,
          files: documents.filter(({ origin }) => origin !== "text").length,
        })),
      };
    },

    /** The applicant's yes: the mail is taken in, and the address is theirs from now on. */
    confirm: (token: string): Promise<boolean> => settle(token, confirmed),

    /** The applicant's no: the mail waits for a person alone. */
    deny: (token: string): Promise<boolean> => settle(token, denied),
  };
}

import { html } from "hono/html";
import type { Application } from "../../shared/domain/application.ts";
import { decisionOn } from "../../shared/domain/check/decided.ts";
import type { CheckedItem } from "../../shared/domain/check/verdict.ts";
import type { RecognisedDocument } from "../../shared/domain/document/section.ts";
import { decidedItemStates } from "../../shared/domain/decision/decision.ts";
import type { Posting } from "../../shared/domain/posting/posting.ts";
import { entriesOf } from "../../shared/domain/reply/describe.ts";
import { wordings } from "../../shared/domain/reply/wordings.ts";
import type { Texts } from "../texts.ts";
import { itemTitle } from "./item.ts";
import { foreign, momentWords, nothing } from "./parts.ts";
import type { Html } from "./parts.ts";

type Asked = Pick<Posting, "items"> | undefined;

/**
 * Why an item is in its state. The exact reason is one sentence, in English, that mail, page,
 * API and command line share. Where the page speaks another language it says it in the words in
 * which the applicant is told.
 */
export function whyOf(t: Texts, application: Application, posting: Asked, item: CheckedItem): Html {
  const words = inOtherWords(t, application, posting, item);
  if (words.length === 0) return exactly(item);
  return html`${words.map((line) => html`<p class="why">${foreign(line)}</p>`)}`;
}

/** The exact reasons of the items for which `whyOf` has other words. */
export function exactReasons(t: Texts, application: Application, posting: Asked): Html {
  const items = application.verdict?.items ?? [];
  const said = items.filter((item) => inOtherWords(t, application, posting, item).length > 0);
  if (said.length === 0) return nothing;
  return html`<details class="exact">
    <summary>${t.whyExact}</summary>
    <dl>
      ${said.map(
        (item) =>
          html`<dt>${itemTitle(t, posting?.items.find(({ id }) => id === item.id) ?? item)}</dt>
            <dd>${exactly(item)}</dd>`,
      )}
    </dl>
  </details>`;
}

/** Why a file can't be read: the reader's own words, or what is known of it in another language. */
export function faultOf(t: Texts, { code, detail }: NonNullable<RecognisedDocument["fault"]>): Html {
  if (t.lang === "en") return html`<p class="error">${foreign(detail)}</p>`;
  return html`<p class="error">${t.cannotBeRead(t.problems[code])}</p>`;
}

const exactly = ({ why }: CheckedItem): Html => html`<p class="why" lang="en">${foreign(why)}</p>`;

function inOtherWords(
  t: Texts,
  { decisions, verdict }: Application,
  posting: Asked,
  item: CheckedItem,
): readonly string[] {
  if (t.lang === "en") return [];
  const decision = decisionOn(item.id, decisions);
  const state = decidedItemStates.find((one) => one === decision?.on.status);
  if (decision && state !== undefined && state === item.status) {
    const { by, at, reason } = decision;
    return [`${t.setItem[state]} (${t.decidedBy(t.byWhom(by), momentWords(t, at))}): ${reason}`];
  }
  // What is optional is asked of nobody.
  if (!verdict || !posting || (item.status === "missing" && !item.required)) return [];
  const [entry] = entriesOf([item], { posting, verdict, wording: wordings[t.lang] });
  return entry?.lines ?? [];
}

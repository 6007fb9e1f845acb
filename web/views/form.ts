import { html } from "hono/html";
import type { Application } from "../../shared/domain/application.ts";
import type { Texts } from "../texts.ts";
import { nothing, visible } from "./parts.ts";
import type { Html } from "./parts.ts";

/** Longest reason that a flow takes. */
export const longestReason = 1000;

export function hidden(fields: Readonly<Record<string, string | number | undefined>>): Html {
  return html`${Object.entries(fields).map(([name, value]) =>
    value === undefined ? nothing : html`<input type="hidden" name="${name}" value="${value}" />`,
  )}`;
}

/** Why somebody does something: asked for with every form that changes what holds. */
export function reasonField(t: Texts, value = ""): Html {
  return html`<label class="reason"
    >${t.reason} <small>${t.reasonHelp}</small>
    <input name="reason" required maxlength="${longestReason}" autocomplete="off" value="${visible(value)}"
  /></label>`;
}

export function tellField(t: Texts): Html {
  return html`<label class="tick"><input type="checkbox" name="tell" value="yes" /> ${t.tell}</label>`;
}

export function selectField(
  words: string | Html,
  name: string,
  options: readonly (readonly [string, string])[],
  chosen?: string,
): Html {
  return html`<label
    >${words}
    <select name="${name}">
      ${options.map(
        ([value, shown]) =>
          html`<option value="${value}" ${value === chosen ? html`selected` : nothing}>${shown}</option>`,
      )}
    </select></label
  >`;
}

/**
 * What of an application people and applicants changed until it was looked at. Its version counts
 * Dossier's own writes too, such as checking it anew after each decision: nobody should be told of those.
 */
export function seenOf({ decisions = [], messages, joined }: Looked): string {
  const undone = decisions.filter((one) => one.undone !== undefined).length;
  return [decisions.length, undone, messages.length, joined ? 1 : 0].join(".");
}
type Looked = Pick<Application, "decisions" | "messages" | "joined">;

/** A form about one application as it was looked at, where it was: who sends it late is told so. */
export function decisionForm(
  of: Pick<Application, "id"> & (Looked | { readonly messages?: undefined }),
  fields: Readonly<Record<string, string | number | undefined>>,
  inside: Html,
  name = "",
): Html {
  const seen = of.messages === undefined ? undefined : seenOf(of);
  return html`<form method="post" action="/applications/${of.id}/decisions" class="${name}">
    ${hidden({ ...fields, seen })}${inside}
  </form>`;
}

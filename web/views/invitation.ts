import { html } from "hono/html";
import type { Invitation } from "../../shared/domain/access/member.ts";
import type { View } from "./layout.ts";
import { plainPage } from "./layout.ts";
import { foreign, visible } from "./parts.ts";
import type { Html } from "./parts.ts";

/** What somebody is invited to. Only the button takes it up: programs that look at links don't. */
export function invitationPage(view: View, invitation: Invitation, posting: string | undefined): Html {
  const { t } = view;
  const { grant, by, address } = invitation;
  return plainPage(
    view,
    t.invitedTitle,
    html`<h1>${t.invitedTitle}</h1>
      <p>
        <b
          >${
            "admin" in grant
              ? t.invitedAdmin
              : t.invitedTo(t.roles[grant.role], visible(posting ?? grant.posting))
          }</b
        >, ${t.invitedBy(visible(t.byWhom(by)))}.
      </p>
      <p>${t.invitedFor(visible(address))}</p>
      <form method="post"><button type="submit" class="main">${t.invitedDo}</button></form>
      <p class="muted">${foreign(t.door)}</p>`,
  );
}

/** `sign-in`: the address belongs to somebody who may more than the inviter could give. */
export function invitationFailedPage(view: View, why: "over" | "sign-in"): Html {
  const { t } = view;
  const [title, help] =
    why === "over" ? [t.invitedOver, t.invitedOverHelp] : [t.invitedSignIn, t.invitedSignInHelp];
  return plainPage(
    view,
    title,
    html`<h1>${title}</h1>
      <p>${help}</p>`,
  );
}

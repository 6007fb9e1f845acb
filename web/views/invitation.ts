import { html } from "hono/html";
import type { Invitation } from "../../shared/domain/access/member.ts";
import type { View } from "./layout.ts";
import { plainPage } from "./layout.ts";
import { foreign } from "./parts.ts";
import type { Html } from "./parts.ts";

/** What somebody is invited to. Only the button takes it up: programs that look at links don't. */
export function invitationPage(view: View, invitation: Invitation, posting: string | undefined): Html {
  const { grant, by, address } = invitation;
  const as = "admin" in grant ? "an admin" : grant.role === "chair" ? "the chair" : "a reviewer";
  return plainPage(
    view,
    "Invitation",
    html`<h1>You are invited</h1>
      <p>
        ${foreign(by)} invites ${foreign(address)} as
        ${as}${posting === undefined ? "" : html` of “${posting}”`}. This link works once.
      </p>
      <form method="post"><button type="submit">Come in</button></form>`,
  );
}

/** `sign-in`: the address belongs to somebody who may more than the inviter could give. */
export function invitationFailedPage(view: View, why: "over" | "sign-in"): Html {
  return plainPage(
    view,
    "Invitation",
    why === "over"
      ? html`<h1>This invitation no longer works</h1>
          <p>It was used or withdrawn, or is too old. Ask whoever invited you for a new one.</p>`
      : html`<h1>Sign in first</h1>
          <p>
            You are a member already. Open this link again in a browser in which you are signed in, or ask an
            admin for a link.
          </p>`,
  );
}

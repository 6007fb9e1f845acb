import { Hono } from "hono";
import type { Access } from "./access.ts";
import type { WebDependencies } from "./dependencies.ts";
import type { Guard } from "./guard.ts";
import { invitationFailedPage, invitationPage } from "./views/invitation.ts";
import type { ViewOf } from "./view.ts";

/** Where an invitation's link leads. Looking at it takes nothing up, so that a mail program's look doesn't either. */
export function invitations(
  { members, postings }: WebDependencies,
  guard: Guard,
  door: Access,
  view: ViewOf,
): Hono {
  const app = new Hono();

  app.get("/invitations/:secret", guard.open, async (context) => {
    const invitation = await members.invitation(context.req.param("secret"));
    if (!invitation) return context.html(invitationFailedPage(view(context), "over"), 404);
    // Whoever lets people in asks them to sign in, and leads them back here.
    if (await door.mustSignIn(context))
      return context.html(invitationFailedPage(view(context), "sign-in"), 401);
    const { grant } = invitation;
    const posting = "posting" in grant ? (postings.get(grant.posting)?.title ?? grant.posting) : undefined;
    return context.html(invitationPage(view(context), invitation, posting));
  });

  app.post("/invitations/:secret", guard.open, async (context) => {
    const taken = await door.accept(context, context.req.param("secret"));
    if (taken === "in") return context.redirect("/", 303);
    return context.html(invitationFailedPage(view(context), taken), taken === "over" ? 404 : 409);
  });

  return app;
}

import { createRoute, z } from "@hono/zod-openapi";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { actions, may, roles } from "../../shared/domain/access/actor.ts";
import type { Action, Actor } from "../../shared/domain/access/actor.ts";
import { grantSchema } from "../../shared/domain/access/member.ts";
import type { Grant } from "../../shared/domain/access/member.ts";
import { invitationDays } from "../../shared/flow/members.ts";
import type { WebDependencies } from "../dependencies.ts";
import type { Guard } from "../guard.ts";
import { RequestError } from "../problem.ts";
import { body, failures, given, instant, json, mailAddress, pageQuery, security } from "./parts.ts";
import { presentedTrail, trailPage } from "./trail.ts";

const role = z.enum(roles);
const grant = grantSchema.meta({
  id: "Grant",
  description: "Everything (an admin), or a role in one posting",
});
const memberEntry = z
  .object({
    address: z.string(),
    name: z.string().optional(),
    admin: z.boolean(),
    postings: z.record(z.string(), role).describe("Role by posting, of those that are yours"),
    since: instant,
  })
  .meta({ id: "Member" });
const invitationEntry = z
  .object({
    id: z.string(),
    address: z.string(),
    name: z.string().optional(),
    grant,
    by: z.string(),
    at: instant,
    expiresAt: instant,
  })
  .meta({ id: "Invitation", description: "Not followed yet" });

const ofPosting = z.object({
  posting: z.string().optional().describe("Of one posting, as its chair; of all, as an admin, without it"),
});

/** Who may come in, and inviting them. */
export function peopleApi(app: OpenAPIHono, dependencies: WebDependencies, guard: Guard): void {
  const { desk, postings, members, publicUrl } = dependencies;
  const visible = (actor: Actor, of: Readonly<Record<string, (typeof roles)[number]>>) =>
    Object.fromEntries(Object.entries(of).filter(([posting]) => may(actor, "read", posting)));

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/me",
      summary: "Who you are here, and what you may do",
      security,
      middleware: guard.signedIn,
      responses: {
        200: json(
          z.object({
            id: z.string().describe("Your address, or `owner` with the owner's token"),
            name: z.string().optional(),
            admin: z.boolean(),
            postings: z.record(
              z.string(),
              z.object({ role: role.optional(), actions: z.array(z.enum(actions)) }),
            ),
          }),
          "You",
        ),
        ...failures(),
      },
    }),
    (context) => {
      const { actor } = context.var;
      const mine = [...postings.keys()].filter((posting) => may(actor, "read", posting));
      const entry = (posting: string) => ({
        ...given({ role: actor.postings.get(posting) }),
        actions: actions.filter((action: Action) => may(actor, action, posting)),
      });
      return context.json(
        {
          id: actor.id,
          ...given({ name: actor.name }),
          admin: actor.admin,
          postings: Object.fromEntries(mine.map((posting) => [posting, entry(posting)])),
        },
        200,
      );
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/members",
      summary: "Who may come in",
      security,
      middleware: guard.within("invite"),
      request: { query: ofPosting },
      responses: {
        200: json(z.object({ members: z.array(memberEntry) }), "Members; admins belong to every posting"),
        ...failures(403, 404),
      },
    }),
    async (context) => {
      const listed = await members.of(context.req.valid("query").posting);
      const shown = listed.map(({ postings: of, ...one }) =>
        Object.assign(one, { postings: visible(context.var.actor, of) }),
      );
      return context.json({ members: shown }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/grants",
      summary: "Who was invited, let in and dismissed, when, by whom and as what, newest first",
      description: "Facts name the `member`, the `role`, the one `before`, and who it was `invitedBy`.",
      security,
      middleware: guard.within("invite"),
      request: { query: pageQuery.extend(ofPosting.shape) },
      responses: { 200: trailPage, ...failures(400, 403, 404) },
    }),
    async (context) => {
      const { posting, cursor, limit } = context.req.valid("query");
      const page = await desk.trail.of({ grants: given({ posting }) }, { limit, ...given({ cursor }) });
      return context.json(presentedTrail(page), 200);
    },
  );

  app.openapi(
    createRoute({
      method: "delete",
      path: "/api/members/{address}",
      summary: "Dismiss somebody: from a posting, or altogether",
      description: "Takes effect at once: whoever has nothing left is signed out everywhere.",
      security,
      middleware: guard.within("invite"),
      request: { params: z.object({ address: z.string() }), query: ofPosting },
      responses: { 204: { description: "They are dismissed" }, ...failures(403, 404) },
    }),
    async (context) => {
      const { posting } = context.req.valid("query");
      const { address } = context.req.valid("param");
      if (!(await members.dismiss(address, posting, context.var.actor.id)))
        throw new RequestError(404, "There is no such member here. /api/members lists them.");
      return context.body(null, 204);
    },
  );

  app.openapi(
    createRoute({
      method: "get",
      path: "/api/invitations",
      summary: "Invitations that nobody followed yet",
      security,
      middleware: guard.within("invite"),
      request: { query: ofPosting },
      responses: {
        200: json(z.object({ invitations: z.array(invitationEntry) }), "All of them, oldest first"),
        ...failures(403, 404),
      },
    }),
    async (context) =>
      context.json(
        { invitations: [...(await members.invitations(context.req.valid("query").posting))] },
        200,
      ),
  );

  app.openapi(
    createRoute({
      method: "post",
      path: "/api/invitations",
      summary: "Invite somebody",
      description: `Chairs invite to their posting, admins to any. The link works once, within ${invitationDays} days, and is told here alone: pass it on.`,
      security,
      middleware: guard.within("invite"),
      request: {
        query: z.object({
          posting: z.string().optional().describe("To which posting; without it, as an admin"),
        }),
        body: body(
          z.strictObject({
            address: mailAddress,
            name: z.string().trim().min(1).max(200).optional(),
            role: role.default("reviewer").describe("In the posting"),
          }),
        ),
      },
      responses: {
        201: json(z.object({ link: z.string(), invitation: invitationEntry }), "The link, to be passed on"),
        ...failures(400, 403, 404, 413),
      },
    }),
    async (context) => {
      const { posting } = context.req.valid("query");
      const { address, name, role: as } = context.req.valid("json");
      const what: Grant = posting === undefined ? { admin: true } : { posting, role: as };
      const made = await members.invite({ address, ...given({ name }), grant: what }, context.var.actor);
      const base = publicUrl ?? new URL(context.req.url).origin;
      return context.json({ link: `${base}/invitations/${made.secret}`, invitation: made.invitation }, 201);
    },
  );

  app.openapi(
    createRoute({
      method: "delete",
      path: "/api/invitations/{id}",
      summary: "Withdraw an invitation: its link works no more",
      security,
      middleware: guard.needs("invite", guard.invitation("id")),
      request: { params: z.object({ id: z.string() }) },
      responses: { 204: { description: "It is withdrawn" }, ...failures(403, 404) },
    }),
    async (context) => {
      await members.withdraw(context.var.invitation.id, context.var.actor.id);
      return context.body(null, 204);
    },
  );
}

import { z } from "@hono/zod-openapi";
import { trailActs } from "../../shared/domain/application-trail.ts";
import type { TrailEvent } from "../../shared/domain/application-trail.ts";
import type { Listed } from "../../shared/ports.ts";
import { given, instant, json, next } from "./parts.ts";

/** A page of a trail, as it is described and answered. */

const eventEntry = z
  .object({
    id: z.string(),
    at: instant,
    by: z.string().describe("Address, `owner`, `applicant` or `dossier`"),
    what: z.enum(trailActs),
    reason: z.string().optional(),
    application: z.string().optional(),
    posting: z.string().optional(),
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  })
  .meta({ id: "TrailEvent", description: "Who did what, when and why" });
export const trailPage = json(z.object({ events: z.array(eventEntry), next }), "One page of it");

export const presentedTrail = ({ items, next: after }: Listed<TrailEvent>) => ({
  events: z.array(eventEntry).parse(items),
  ...given({ next: after }),
});

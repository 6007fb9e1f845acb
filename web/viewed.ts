import type { Actor } from "../shared/domain/access/actor.ts";
import type { WebDependencies } from "./dependencies.ts";

/**
 * Notes with an application that somebody opened one of its files as it came. Within one minute
 * it is noted once: browsers ask for a file in parts.
 */
export async function noteViewed(
  { desk, clock }: Pick<WebDependencies, "desk" | "clock">,
  actor: Actor,
  application: string | undefined,
  viewed: { readonly document: string } | { readonly mail: string },
): Promise<void> {
  if (application === undefined) return;
  const minute = `${clock().toISOString().slice(0, 16)}:00.000Z`;
  const what = "document" in viewed ? "document-viewed" : "mail-viewed";
  const id = `${what} ${actor.id} ${"document" in viewed ? viewed.document : viewed.mail}`;
  await desk.trail.note({ id, at: minute, by: actor.id, what, application, facts: { ...viewed } });
}

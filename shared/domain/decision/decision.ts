import * as z from "zod";
import { diplomaLevels, documentKinds } from "../kinds.ts";
import type { Instant } from "../kinds.ts";

/** States of an item that a reviewer may set by hand; completeness itself is always derived. */
export const decidedItemStates = ["received", "waived", "missing"] as const;

const page = z.int().min(1);

/** What a reviewer can decide about one application. */
export const decisionSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("kind"),
    document: z.string().regex(/^[0-9a-f]{64}$/, "the sha256 of one of the application's documents"),
    pages: z
      .tuple([page, page])
      .meta({ minItems: 2, maxItems: 2 })
      .optional()
      .describe("First and last page, 1-based; the whole document without"),
    kind: z.enum(documentKinds),
    level: z.enum(diplomaLevels).optional().describe("Of a diploma"),
  }),
  z.strictObject({
    type: z.literal("item"),
    item: z.string().describe("Id of one of the posting's items"),
    status: z.enum(decidedItemStates),
  }),
  z.strictObject({ type: z.literal("withdraw") }).describe("The applicant withdrew by another way than mail"),
  z.strictObject({ type: z.literal("reinstate") }).describe("The application counts again"),
  z.strictObject({
    type: z.literal("merge"),
    from: z
      .string()
      .describe("Id of the same person's other application to the same posting, which joins this one"),
  }),
  z
    .strictObject({
      type: z.literal("vouch"),
      message: z.string().describe("Raw key of a message that was taken in"),
    })
    .describe("Its sender is who they say: the message is answered though nobody else vouches for them"),
]);
export type DecisionOn = z.infer<typeof decisionSchema>;

/** A decision on record. Nothing is deleted: undoing adds who did it and why. */
export interface Decision {
  readonly id: string;
  readonly on: DecisionOn;
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
  /** Id of the application that it was taken over from: what its reviewers said of its documents holds here too. */
  readonly via?: string;
  readonly undone?: { readonly by: string; readonly at: Instant; readonly reason: string };
}

/** Those that hold, oldest first: where two are about the same, the newest counts. */
export function standingDecisions(decisions: readonly Decision[] | undefined): readonly Decision[] {
  return (decisions ?? []).filter(({ undone }) => undone === undefined);
}

import { feedbackIn } from "../shared/adapters/aws/ses-events.ts";
import { noteFeedback } from "../shared/flow/feedback.ts";
import { batchHandler } from "./runtime/batch.ts";
import { log } from "./runtime/log.ts";
import { begin } from "./runtime/stores.ts";

/** Notes on a case what became of its replies after they left: bounces, complaints, refusals. */
const note = noteFeedback(begin().stored);

export const handler = batchHandler({
  step: "feedback",
  workIn: feedbackIn,
  work: async (feedback) => {
    const known = await note(feedback);
    log("info", known ? "noted" : "not-ours", { kind: feedback.kind, reply: feedback.reply });
  },
});

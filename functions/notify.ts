import { sesMailer } from "../shared/adapters/aws/mailer.ts";
import { notify } from "../shared/flow/notify.ts";
import { batchHandler } from "./runtime/batch.ts";
import { caseIdsIn } from "./runtime/events.ts";
import { orPutOff } from "./runtime/put-off.ts";
import { begin } from "./runtime/stores.ts";

/** Sends the replies of a case that are due. */
const { config, stored } = begin(["CONFIGURATION_SET"]);
const work = notify({
  ...stored,
  mailer: sesMailer({ configurationSet: config.CONFIGURATION_SET }),
  /** Longer than a function may run: what is found begun after that, a crash left. */
  sendLease: 16 * 60_000,
});

export const handler = batchHandler({
  step: "notify",
  workIn: caseIdsIn("notify"),
  work: orPutOff({ ...stored, step: "notify", wake: () => undefined, work }),
});

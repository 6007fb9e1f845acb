import { sesMailer } from "../shared/adapters/aws/mailer.ts";
import { errorFacts } from "../shared/adapters/error-facts.ts";
import { printPdf } from "../shared/adapters/pdf-print.ts";
import { png } from "../shared/adapters/png.ts";
import { digest } from "../shared/flow/digest.ts";
import { log, measure, measured } from "./runtime/log.ts";
import { beginWithPostings, waking } from "./runtime/stores.ts";

/**
 * Tells the people of the postings what is new, freezes the reports of deadlines, and
 * reminds applicants. On a schedule of a few minutes; what is due is done once.
 */
const { config, stored } = await beginWithPostings(["NOTIFY_QUEUE", "CONFIGURATION_SET", "PUBLIC_URL"]);
const { wake, flushed } = waking({ notify: config.NOTIFY_QUEUE });
const tell = digest({
  ...stored,
  wake,
  mailer: sesMailer({ configurationSet: config.CONFIGURATION_SET }),
  /** Longer than a function may run: what is found begun after that, a crash left. */
  sendLease: 16 * 60_000,
  url: config.PUBLIC_URL,
  png,
  print: printPdf,
  onError: (work, error) => log("error", "failed", { ...work, ...errorFacts(error) }),
});

export const handler = () =>
  measured(async () => {
    try {
      const told = await tell();
      measure("Failed", told.failed);
      log("info", "told", { ...told });
    } finally {
      await flushed();
    }
  });

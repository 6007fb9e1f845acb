import { Logger } from "@aws-lambda-powertools/logger";
import { Metrics, MetricUnit } from "@aws-lambda-powertools/metrics";

/** What may be told of work: ids, counts, durations and kinds. An error's words may quote a mail. */
export type Facts = Readonly<Record<string, string | number | undefined>>;

/** Everything that is counted or timed, by the unit it is in. Alarms and the dashboard ask for them by name. */
export const measures = {
  /** Pieces of work done: a mail taken in, a case assessed, replies sent, events noted. */
  Done: MetricUnit.Count,
  /** Messages given back to their queue, or notices that could not be written. */
  Failed: MetricUnit.Count,
  /** Cases whose work failed and is due again later. */
  PutOff: MetricUnit.Count,
  /** Wake-ups that did not reach their queue; sweep finds the work. */
  WakeLost: MetricUnit.Count,
  /** How long one piece of work took. */
  Duration: MetricUnit.Milliseconds,
  /** Forgotten raw mails that a sweep took in. */
  SweptMails: MetricUnit.Count,
  /** Overdue work that a sweep woke. */
  SweptWork: MetricUnit.Count,
  /** Pieces of work that failed in a sweep. */
  SweptFailed: MetricUnit.Count,
  /** Raw mails that the malware scan has not judged yet. */
  Unscanned: MetricUnit.Count,
  /** Answers that the review function gave with a status of 500. */
  Faults: MetricUnit.Count,
} as const;
export type Measure = keyof typeof measures;

export interface Telemetry {
  /** One line of JSON. */
  log(level: "info" | "error", event: string, facts: Facts): void;
  measure(name: Measure, value: number): void;
  /** Writes out what was measured: what is not by the end of a call is lost. */
  flush(): void;
}

/**
 * Log and figures of a function, by Powertools. The environment names the namespace and the
 * service (`POWERTOOLS_METRICS_NAMESPACE`, `POWERTOOLS_SERVICE_NAME`); figures leave as log
 * lines in CloudWatch's embedded metric format, so that no call is made for them.
 */
export function powertools(): Telemetry {
  const logger = new Logger();
  const metrics = new Metrics({ namespace: process.env["POWERTOOLS_METRICS_NAMESPACE"] ?? "Dossier" });
  return {
    log: (level, event, facts) => logger[level](event, { ...facts }),
    measure: (name, value) => void metrics.addMetric(name, measures[name], value),
    flush() {
      if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
    },
  };
}

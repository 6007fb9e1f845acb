import type { IncomingMessage } from "node:http";
import { operationOf, relay } from "./faults.ts";
import type { Instead } from "./faults.ts";

/**
 * How a call fails: its connection breaks, the service tells of a fault inside, or
 * that there are too many calls, or nothing comes back ever. Or nothing is wrong with
 * it: it is the moment about which whoever called `dies`.
 */
export type Fault = "breaks" | "fails" | "throttled" | "hangs" | "dies";

export interface Disturbance {
  /** Which call, the first being 1. */
  readonly place: number;
  readonly when: "before" | "after";
  readonly fault: Fault;
}

/** A server in front of AWS's at which one call fails, before it had an effect or after it. */
export async function disturbedLine(endpoint: string) {
  let disturbance: Disturbance | undefined;
  let operations: string[] = [];
  let counting = true;
  let ends = () => {};
  const struck = new Set<IncomingMessage>();
  const outcome = (incoming: IncomingMessage) => {
    if (disturbance?.fault === "hangs") {
      ends();
      return "silence" as const;
    }
    return disturbance?.fault === "breaks" ? undefined : refusal(incoming, disturbance?.fault);
  };
  const line = await relay(endpoint, {
    request(incoming, body) {
      if (!counting) return body;
      operations.push(operationOf(incoming).replace(/\?.*/, ""));
      if (operations.length !== disturbance?.place) return body;
      if (disturbance.fault === "dies") {
        ends();
        return body;
      }
      if (disturbance.when === "before") return outcome(incoming);
      struck.add(incoming);
      return body;
    },
    answer: (incoming, _status, bytes) => (struck.delete(incoming) ? outcome(incoming) : bytes),
  });
  return {
    ...line,
    /** Begins to count anew. `onEnd` is called where a call `hangs`, or the caller `dies`. */
    disturb(next?: Disturbance, onEnd = () => {}) {
      disturbance = next;
      operations = [];
      ends = onEnd;
    },
    /** Passes calls on as they are, and does not count them. */
    async uncounted(work: () => Promise<void>): Promise<void> {
      counting = false;
      await work();
      counting = true;
    },
    /** The calls since then: `PutItem`, `PUT /bucket/key`. */
    operations: (): readonly string[] => operations,
  };
}

/** How each service says that it failed, or that it was asked too often. */
function refusal({ headers, url = "" }: IncomingMessage, fault: Fault | undefined): Instead {
  const busy = fault === "throttled";
  const json = (status: number, type: string): Instead => ({
    status,
    headers: { "content-type": "application/x-amz-json-1.0", "x-amzn-errortype": type },
    text: JSON.stringify({ __type: type, message: "on purpose" }),
  });
  const target = String(headers["x-amz-target"] ?? "");
  if (target.startsWith("DynamoDB"))
    return busy ? json(400, "ThrottlingException") : json(500, "InternalServerError");
  if (target.startsWith("AmazonSQS"))
    return busy ? json(400, "RequestThrottled") : json(500, "InternalFailure");
  if (url.startsWith("/v2/email"))
    return busy ? json(429, "TooManyRequestsException") : json(500, "InternalServiceErrorException");
  return {
    status: busy ? 503 : 500,
    headers: { "content-type": "application/xml" },
    text: `<Error><Code>${busy ? "SlowDown" : "InternalError"}</Code><Message>on purpose</Message></Error>`,
  };
}

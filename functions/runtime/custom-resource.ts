import * as z from "zod";
import { errorFacts } from "../../shared/adapters/error-facts.ts";
import { log, withFacts } from "./log.ts";

const common = {
  ResponseURL: z.url(),
  StackId: z.string(),
  RequestId: z.string(),
  LogicalResourceId: z.string(),
};
/** What CloudFormation asks of a resource that it does not know itself. */
const eventOf = <P extends z.ZodType>(properties: P) =>
  z.discriminatedUnion("RequestType", [
    z.object({ ...common, RequestType: z.literal("Create"), ResourceProperties: properties }),
    z.object({
      ...common,
      RequestType: z.literal("Update"),
      PhysicalResourceId: z.string(),
      ResourceProperties: properties,
      OldResourceProperties: properties,
    }),
    z.object({ ...common, RequestType: z.literal("Delete"), PhysicalResourceId: z.string() }),
  ]);

export interface CustomResource<P> {
  /** What the function is given by the template. */
  readonly properties: z.ZodType<P>;
  /** Makes it as it should be; `before` is what it was. Returns its name, which removing it is given. */
  readonly apply: (properties: P, before?: P) => Promise<string>;
  readonly remove: (name: string) => Promise<void>;
}

/** A deployment that waits for an answer hangs for an hour: a failure is answered as well, with its words. */
const noName = "never-made";

/**
 * A resource of ours in a CloudFormation template. What fails ends the deployment with
 * the error's words, and what was before comes back. What was never made is not removed.
 */
export function customResourceHandler<P>({ properties, apply, remove }: CustomResource<P>) {
  const schema = eventOf(properties);
  return async function handle(input: unknown): Promise<void> {
    const event = schema.parse(input);
    const before = event.RequestType === "Create" ? noName : event.PhysicalResourceId;
    const answer = (Status: "SUCCESS" | "FAILED", PhysicalResourceId: string, Reason?: string) =>
      respond(event, { Status, PhysicalResourceId, Reason });
    await withFacts({ step: "custom-resource", id: event.LogicalResourceId }, async () => {
      try {
        if (event.RequestType === "Delete") {
          if (before !== noName) await remove(before);
          return await answer("SUCCESS", before);
        }
        const old = event.RequestType === "Update" ? event.OldResourceProperties : undefined;
        return await answer("SUCCESS", await apply(event.ResourceProperties, old));
      } catch (error) {
        log("error", "failed", { request: event.RequestType, ...errorFacts(error) });
        return answer("FAILED", before, error instanceof Error ? error.message : String(error));
      }
    });
  };
}

async function respond(
  { ResponseURL, StackId, RequestId, LogicalResourceId }: Record<keyof typeof common, string>,
  answer: { readonly Status: string; readonly PhysicalResourceId: string; readonly Reason?: string },
): Promise<void> {
  const response = await fetch(ResponseURL, {
    method: "PUT",
    // The address is signed for no type of content.
    headers: { "content-type": "" },
    body: JSON.stringify({ ...answer, StackId, RequestId, LogicalResourceId }),
  });
  if (!response.ok) throw new Error(`CloudFormation did not take the answer: ${response.status}`);
}

import type { Drawing } from "../../shared/ports.ts";

/** What the service asks of the process that opens documents. */
export type AssessRequest =
  | {
      /** Of the application to assess. */
      readonly id: string;
      /** What the service's clock says. */
      readonly now: string;
    }
  | {
      /** The blob that the picture becomes. */
      readonly id: string;
      readonly drawing: Drawing;
    };

/** What that process answers. */
export interface AssessResponse {
  readonly id: string;
  /** Whether a reply is due, or the picture is there. */
  readonly done: boolean;
  readonly failure?: { readonly name: string; readonly message: string };
}

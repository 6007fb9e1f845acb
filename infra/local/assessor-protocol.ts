/** What the service asks of the process that assesses. */
export interface AssessRequest {
  readonly id: string;
  /** What the service's clock says. */
  readonly now: string;
}

/** What that process answers. */
export interface AssessResponse {
  readonly id: string;
  /** Whether a reply is due. */
  readonly notify: boolean;
  readonly failure?: { readonly name: string; readonly message: string };
}

/** Where the service is that a command asks. */
export interface Target {
  /** The service's address; of the one that runs on the data folder when absent. */
  readonly url?: string;
  readonly data: string;
  /** Name of a deployment's stack on AWS, instead of both. */
  readonly stack?: string;
  /** Posting files that are deployed there. */
  readonly postings?: string;
}

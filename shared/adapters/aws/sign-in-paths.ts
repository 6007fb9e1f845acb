/** Where signing in takes place on the reviewers' page. The infrastructure names them to Cognito. */
export const signInPaths = {
  /** Leads to Cognito. */
  start: "/auth/start",
  /** Cognito leads back here, with a code. */
  back: "/auth/back",
  /** Cognito leads here once somebody signed out. */
  out: "/auth/out",
} as const;

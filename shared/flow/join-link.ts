import type { Ids } from "../ports.ts";

/** The secret of the page on which the applicant says that waiting mail is theirs: of one question alone. */
export function joinToken(ids: Pick<Ids, "token">, caseId: string, reply: string): string {
  return `${caseId}-${reply}-${ids.token(`join ${caseId} ${reply}`)}${ids.token(`join, ${caseId} ${reply}`)}`;
}

export function joinLink(ids: Pick<Ids, "token">, publicUrl: string, caseId: string, reply: string): string {
  return `${publicUrl}/join/${joinToken(ids, caseId, reply)}`;
}

/** The application and the question that a token names; undefined for one that we did not give out. */
export function joinOf(
  ids: Pick<Ids, "token">,
  token: string,
): { readonly caseId: string; readonly reply: string } | undefined {
  const [, caseId, reply] = /^([a-z0-9]+)-([a-z0-9]+)-[a-z0-9]+$/.exec(token) ?? [];
  if (!caseId || !reply || joinToken(ids, caseId, reply) !== token) return undefined;
  return { caseId, reply };
}

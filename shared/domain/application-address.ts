/**
 * The address at which answers to our mail arrive: the intake address with a tag
 * that names the case and proves that we gave it out,
 * `apply+re-CASE-TOKEN@example.org`. It is the sender of the envelope as well, so
 * that a bounce tells which applicant can't be reached.
 */
export function replyAddress(intake: string, caseId: string, token: string): string {
  const at = intake.lastIndexOf("@");
  return `${intake.slice(0, at)}+re-${caseId}-${token}${intake.slice(at)}`;
}

/** What the tag of a reply address names: the part behind the intake address's plus. Capitals are forgiven. */
export function replyTag(tag: string): { readonly caseId: string; readonly token: string } | undefined {
  const [, caseId, token] = /^re-([a-z0-9]+)-([a-z0-9]+)$/.exec(tag.toLowerCase()) ?? [];
  return caseId && token ? { caseId, token } : undefined;
}

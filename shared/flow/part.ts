import { mailsIn } from "../domain/document/persons.ts";
import { plainReading } from "../domain/document/plain-text.ts";
import { recognise } from "../domain/document/recognise.ts";
import { messageText } from "../domain/document/section.ts";
import { sameAddress } from "../domain/mail/address.ts";
import type { Intent } from "../domain/mail/intent.ts";
import type { Place } from "./place.ts";

/**
 * Whether the text by itself is part of an application, such as names of referees:
 * recognised as one, or telling how somebody else is reached without asking anything.
 */
export function isPart(text: string, { applicant, posting }: Place, { asks }: Intent): boolean {
  const { people, addresses } = posting;
  const { sections, referees } = recognise(plainReading(text), messageText, { applicant, addressed: people });
  if (referees.length > 0 || sections.some(({ kind }) => kind !== "other")) return true;
  const known = [applicant.email, ...addresses, ...people.map(({ email }) => email)];
  const named = text
    .split("\n")
    .flatMap((line) => mailsIn(line))
    .filter(({ value }) => !known.some((address) => sameAddress(address, value)));
  return named.length > 0 && !asks;
}

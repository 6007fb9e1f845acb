import { CommandFault } from "../output.ts";
import { plain } from "../terminal.ts";
import { everyPage } from "./api.ts";
import type { Api } from "./api.ts";
import type { PostingEntry, Summary } from "./list.ts";

/** Ids of cases: 26 letters and digits of base32. */
const isId = (text: string) => /^[a-z2-7]{26}$/.test(text);

/**
 * The id of the application that somebody means: an id, or a word of the applicant's
 * name or address where that leads to one application alone.
 *
 * @throws CommandFault that names those that may be meant
 */
export async function findApplication(api: Api, words: string, posting?: string): Promise<string> {
  if (isId(words)) return words;
  const found = await applicationsLike(api, words, posting);
  const exact = found.filter(({ applicant }) => applicant.email.toLowerCase() === words.toLowerCase());
  const [one, another] = exact.length > 0 ? exact : found;
  if (one && !another) return one.id;
  if (!one)
    throw new CommandFault(`there is no application of '${words}'. 'dossier list POSTING' shows all.`, 1);
  const meant = (exact.length > 0 ? exact : found)
    .slice(0, 8)
    .map(({ id, applicant, posting: of }) => `  ${id}  ${of}  ${plain(applicant.name ?? applicant.email)}`);
  throw new CommandFault(`'${words}' may be one of several; give the id:\n${meant.join("\n")}`, 1);
}

async function applicationsLike(api: Api, text: string, posting?: string): Promise<Summary[]> {
  const { postings } = await api.ask<{ postings: PostingEntry[] }>("/api/postings");
  const found: Summary[] = [];
  for (const { id } of postings.filter((one) => posting === undefined || one.id === posting))
    for await (const row of everyPage(
      api,
      "/api/applications",
      { posting: id, view: "summary", text },
      (answer) => answer["applications"] as Summary[],
      20,
    ))
      found.push(row);
  return found;
}

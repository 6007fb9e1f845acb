import { loadPostings } from "../../shared/adapters/postings-files.ts";
import type { Postings } from "../../shared/ports.ts";

/**
 * The postings of a folder, to be deployed.
 *
 * @throws RangeError for a faulty one, which would turn applicants away
 */
export async function faultlessPostings(folder: string): Promise<Postings> {
  const { postings, faults } = await loadPostings(folder);
  if (faults.length === 0) return postings;
  const words = faults.map(({ file, line, field, message }) => `${file}:${line}: ${field} ${message}`);
  throw new RangeError(`A posting is faulty, and nothing is deployed:\n${words.join("\n")}`);
}

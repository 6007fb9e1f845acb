import type { Item } from "../../shared/domain/posting/posting.ts";
import type { Texts } from "../texts.ts";

/** What an item is called: the posting's own words, the kind's name, else its id as words. */
export function itemTitle(t: Texts, item: Pick<Item, "id" | "title">): string {
  const own = item.title?.[t.lang] ?? item.title?.["en"];
  if (own !== undefined) return own;
  const kind = Object.entries(t.kinds).find(([id]) => id === item.id || `${id}s` === item.id);
  if (kind !== undefined) return kind[0] === item.id ? kind[1] : `${kind[1]}s`;
  const words = item.id.replaceAll("-", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

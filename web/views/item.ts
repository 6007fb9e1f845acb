import type { Item } from "../../shared/domain/posting/posting.ts";
import type { Texts } from "../texts.ts";

/** What an item is called where there is room: the posting's own words, else its name. */
export function itemTitle(t: Texts, item: Pick<Item, "id" | "title">): string {
  const own = item.title?.[t.lang] ?? item.title?.["en"];
  return own === undefined ? itemName(t, item.id) : capital(own);
}

/** What an item is called in a column: the kind's name where its id is one, else the id as words. */
export function itemName(t: Texts, id: string): string {
  const kind = Object.entries(t.kinds).find(([known]) => known === id);
  return kind?.[1] ?? capital(id.replaceAll("-", " "));
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

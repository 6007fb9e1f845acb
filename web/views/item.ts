import type { Item } from "../../shared/domain/posting/posting.ts";
import type { Texts } from "../texts.ts";

/** What an item is called where there is room: the posting's own words, else its name. */
export function itemTitle(t: Texts, item: Pick<Item, "id" | "title">): string {
  const own =
    item.title?.[t.lang] ?? (t.lang === "en" ? undefined : knownName(t, item.id)) ?? item.title?.["en"];
  return own === undefined ? itemName(t, item.id) : capital(own);
}

/** What an item is called in a column: the kind's name where its id is one, else the id as words. */
export function itemName(t: Texts, id: string): string {
  return knownName(t, id) ?? capital(id.replaceAll("-", " "));
}

function knownName(t: Texts, id: string): string | undefined {
  return Object.entries({ ...t.items, ...t.kinds }).find(([known]) => known === id)?.[1];
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

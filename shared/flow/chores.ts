import type { Desk } from "./desk.ts";

/** What sweep looks after for people: what they ordered and what broke off, and what retention asks for. */
export function choresOf({ recheck, erase }: Pick<Desk, "recheck" | "erase">) {
  return { recheck: recheck.goOn, erase: erase.goOn, retention: erase.expire };
}

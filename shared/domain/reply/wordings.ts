import type { ReplyLanguage } from "../posting/posting.ts";
import { de } from "./wording-de.ts";
import { en } from "./wording-en.ts";
import { nb } from "./wording-nb.ts";
import { nl } from "./wording-nl.ts";
import type { Wording } from "./wording.ts";

/** What applicants are told, in every language in which they are answered. */
export const wordings: Readonly<Record<ReplyLanguage, Wording>> = { en, de, nl, nb };

export const replyLanguages: readonly ReplyLanguage[] = ["en", "de", "nl", "nb"];

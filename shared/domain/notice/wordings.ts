import type { ReplyLanguage } from "../posting/posting.ts";
import { de } from "./wording-de.ts";
import { en } from "./wording-en.ts";
import { nb } from "./wording-nb.ts";
import { nl } from "./wording-nl.ts";
import type { NoticeWording } from "./wording.ts";

/** What the people of a posting are told, in every language in which they are. */
export const noticeWordings: Readonly<Record<ReplyLanguage, NoticeWording>> = { en, de, nl, nb };

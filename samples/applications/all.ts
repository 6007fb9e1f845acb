import type { SampleMail } from "../studio/mail.ts";
import { ghent } from "./ghent.ts";
import { rostock } from "./rostock.ts";
import { stray } from "./stray.ts";
import { tuebingen } from "./tuebingen.ts";
import { uit } from "./uit.ts";

/** All sample mails, by the posting that they are meant for. */
export const applications: readonly (() => Promise<readonly SampleMail[]>)[] = [
  ghent,
  tuebingen,
  rostock,
  uit,
  stray,
];

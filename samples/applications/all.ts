import { ghent } from "./ghent.ts";
import type { SampleMail } from "../studio/mail.ts";

/** All sample mails, by the posting that they are meant for. */
export const applications: readonly (() => Promise<readonly SampleMail[]>)[] = [ghent];

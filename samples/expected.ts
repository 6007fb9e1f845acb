import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { applicationStates, itemStates } from "../shared/domain/check/verdict.ts";
import { problemCodes } from "../shared/domain/kinds.ts";
import { outcomes } from "../shared/domain/mail/message.ts";

const expectedMail = z.strictObject({
  outcome: z.enum(outcomes),
  posting: z.string().optional(),
  applicant: z.string().optional(),
  reply: z.enum(["checklist", "portal", "none"]),
});
const expectedApplication = z.strictObject({
  posting: z.string(),
  status: z.enum(applicationStates),
  late: z.boolean().default(false),
  withdrawn: z.boolean().default(false),
  items: z.record(z.string(), z.enum(itemStates)),
  /** By item; `application` for those of the whole. Absent: none. */
  problems: z.record(z.string(), z.array(z.enum(problemCodes))).default({}),
  /** Pages of an item in a bundle. */
  pages: z.record(z.string(), z.tuple([z.int(), z.int()])).default({}),
});
const index = z.strictObject({
  mails: z.record(z.string(), expectedMail),
  applications: z.record(z.string(), expectedApplication),
  "sent-to-uit": z.record(z.string(), expectedApplication),
});

export type ExpectedMail = z.infer<typeof expectedMail>;
export type ExpectedApplication = z.infer<typeof expectedApplication>;

/** What was meant by every sample, from `expected.yaml`. */
export const expected = index.parse(parse(readFileSync(join(import.meta.dirname, "expected.yaml"), "utf8")));

/** Folder of the sample mails. */
export const sampleMails = join(import.meta.dirname, "mail");

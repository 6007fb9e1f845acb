import * as z from "zod";
import { diplomaLevels, documentFormats, documentKinds } from "../kinds.ts";
import type { DocumentFormat } from "../kinds.ts";

/**
 * What a posting file in `postings/` may say, field by field; what can't be true
 * together is in contradictions.ts. The JSON Schema for editors is generated from
 * this; every description here is a tooltip there.
 */

const kind = z.enum(documentKinds);
/** Bokmål and nynorsk can't be told apart in documents, so `nb` and `nn` would never be met. */
const language = z
  .string()
  .regex(/^(?!nb$|nn$)[a-z]{2}$/, "two letters of ISO 639-1, for example en, de or no (bokmål and nynorsk)");
/** Languages that Dossier writes. Here Norwegian is `nb`, since a mail is in the one or the other. */
const replyLanguage = z.enum(["en", "de", "nl", "nb"]);
const byLanguage: z.ZodType<Readonly<Record<string, string | undefined>>> = z.partialRecord(
  replyLanguage,
  z.string().min(1),
);
/** `unknown` is what no rule can ask for. */
const format: z.ZodType<DocumentFormat> = z.enum(documentFormats).exclude(["unknown"]);
const timeZone = z.string().describe("IANA name, for example Europe/Berlin.");
const localDate = z.iso.date("a date as 2021-08-31");
const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    "small letters, digits and single dashes, for example ghent-explainable-ml",
  );

/** `require` makes an application incomplete, `advise` is told and never counted. */
export const strictness = z
  .enum(["require", "advise"])
  .describe("require: who breaks it is incomplete. advise: it is told and never counted.");

const oneDocument = z.strictObject({
  kind: kind.describe("The kind of document that satisfies the item."),
  level: z.enum(diplomaLevels).optional().describe("For diplomas: the level of the degree."),
});

export type Accepts =
  | { readonly kind: z.infer<typeof kind>; readonly level?: (typeof diplomaLevels)[number] | undefined }
  | { readonly anyOf: readonly Accepts[] }
  | { readonly allOf: readonly Accepts[] };

const accepts: z.ZodType<Accepts, unknown> = z.lazy(() =>
  z.union([
    kind.transform((name): Accepts => ({ kind: name })),
    oneDocument,
    z.strictObject({ anyOf: z.array(accepts).min(2).describe("One of these is enough.") }),
    z.strictObject({ allOf: z.array(accepts).min(2).describe("All of these together.") }),
  ]),
);

const languageRule = z.strictObject({
  accepted: z.array(language).min(1).describe("Languages in which documents are taken."),
  translations: z
    .array(kind)
    .default([])
    .describe(
      "Kinds taken in another language when original and translation come as a pair; a translation alone does not count either.",
    ),
  strictness: strictness.default("require"),
});

const formatRule = z.strictObject({
  accepted: z.array(format).min(1).describe("Formats in which files are taken."),
  strictness: strictness.default("require"),
});

export const itemSchema = z.strictObject({
  id: slug.describe("Names the item in tables and the API. Keep it: applications refer to it."),
  title: byLanguage
    .optional()
    .describe("What applicants call it, by language, where the kind's own name does not fit."),
  accepts: accepts.describe("A kind, or {kind, level}, or {anyOf: […]}, or {allOf: […]}."),
  count: z
    .int()
    .min(1)
    .max(50)
    .default(1)
    .describe("How many: documents, or for references persons with a way to reach them."),
  optional: z.boolean().default(false).describe("Listed when it arrives, never missed."),
  maxPages: z
    .union([
      z
        .int()
        .min(1)
        .transform((pages) => ({ pages, strictness: "require" as const })),
      z.strictObject({ pages: z.int().min(1), strictness: strictness.default("require") }),
    ])
    .optional()
    .describe("Most pages that each document of this item may have: a number, or {pages, strictness}."),
  languages: languageRule.optional().describe("Instead of the posting's."),
  formats: formatRule.optional().describe("Instead of the posting's."),
  when: z
    .strictObject({
      foreignDegree: z
        .strictObject({ home: z.string().regex(/^[A-Z]{2}$/, "ISO 3166 country, for example NO") })
        .describe("Needed only where a degree is from outside this country."),
    })
    .optional()
    .describe("The item is asked for only where this holds; else it is not needed."),
});

/** How often the people of a posting are told what is new. */
export const noticeFrequencies = ["daily", "weekly", "at-once"] as const;

/** Why somebody is told about a posting's applications. */
export const personRoles = ["chair", "reviewer", "professor"] as const;

const person = z.strictObject({
  name: z.string().min(1),
  email: z.email("an address as jane@example.org"),
  role: z.enum(personRoles).default("professor"),
});

export const postingSchema = z.strictObject({
  id: slug.describe("Names the posting in its plus-address, in tables and in the API. Never change it."),
  title: z.string().min(1).max(200).describe("What applicants are told they applied to."),
  institution: z.string().min(1).optional().describe("Who advertises; named in replies."),
  channel: z
    .enum(["mail", "portal"])
    .default("mail")
    .describe("portal: mail is answered with the portal's address and opens no application."),
  portal: z
    .url({ protocol: /^https?$/, error: "a web address as https://example.org/apply" })
    .optional()
    .describe("Where to apply, for channel: portal."),
  subjects: z
    .array(z.string().min(3))
    .default([])
    .describe(
      "Subjects that lead here. {YEAR} and {MONTH} stand for any year and month. Case, spaces, dashes, Re:/AW:/Fwd: and added words are forgiven.",
    ),
  addresses: z
    .array(z.email("an address as jobs@example.org"))
    .default([])
    .describe("Addresses at which this posting's mail may arrive, besides the intake address."),
  addressRequired: z
    .boolean()
    .default(false)
    .describe("The subject alone is too common: the mail must be sent to one of the addresses as well."),
  opens: z
    .strictObject({ date: localDate, timeZone })
    .optional()
    .describe("The day before which nobody is expected to apply; earlier mail is taken in all the same."),
  deadline: z
    .strictObject({
      date: localDate.describe("The last day, as the advert says it."),
      time: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "a time as 23:59")
        .default("23:59")
        .describe("The last minute that is in time."),
      timeZone,
      graceHours: z
        .number()
        .min(0)
        .max(336)
        .default(0)
        .describe("Hours after the deadline in which mail does not count as late; nobody is told of them."),
      untilFilled: z
        .boolean()
        .default(false)
        .describe("Applications are welcome later too, and marked late."),
    })
    .optional()
    .describe("Without one nothing is ever late."),
  people: z.array(person).default([]).describe("Who is told about applications."),
  replies: z
    .strictObject({
      languages: z
        .array(replyLanguage)
        .min(1)
        .default(["en", "de", "nl", "nb"])
        .describe("Languages in which applicants are answered; the first where theirs is not among them."),
      paragraph: byLanguage.optional().describe("A paragraph of your own, by language."),
      reminders: z
        .boolean()
        .optional()
        .describe(
          "false: nobody is reminded. Without it, who misses something is reminded 7 and 2 days before the deadline.",
        ),
    })
    .default({ languages: ["en", "de", "nl", "nb"] })
    .describe("How applicants are answered."),
  notices: z
    .strictObject({
      frequency: z
        .enum(noticeFrequencies)
        .default("daily")
        .describe(
          "daily, weekly (on Mondays) or at-once (each morning, and within half an hour what is new); never where there is nothing to say.",
        ),
      time: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "a time as 07:00")
        .default("07:00")
        .describe("Local time of the morning's notice and of reminders."),
      timeZone: timeZone
        .optional()
        .describe(
          "IANA name, for example Europe/Berlin; the deadline's when absent, else that of opens, else UTC.",
        ),
    })
    .optional()
    .describe("When the people are told what is new; daily at 07:00 without it."),
  retentionDays: z
    .int()
    .min(1)
    .max(3650)
    .default(180)
    .describe("Days after the decision until applicants' papers are deleted."),
  onePdf: strictness.optional().describe("Everything is asked for in one PDF."),
  languages: languageRule.optional().describe("Languages in which documents are taken; any without this."),
  formats: formatRule
    .optional()
    .describe("Formats in which files are taken; all that can be read without this."),
  items: z
    .array(itemSchema)
    .default([])
    .describe("What an application consists of. With none, every mail is a complete application."),
});

export type PostingFile = z.infer<typeof postingSchema>;
export type Item = z.infer<typeof itemSchema>;
export type Strictness = z.infer<typeof strictness>;
export type NoticeFrequency = (typeof noticeFrequencies)[number];
export type Person = z.infer<typeof person>;
export type ReplyLanguage = z.infer<typeof replyLanguage>;

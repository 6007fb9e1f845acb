import { z } from "zod";
import { diplomaLevels, documentFormats, documentKinds } from "../kinds.ts";

/**
 * What a posting file in `postings/` may say. The JSON Schema for editors is
 * generated from this; every description here is a tooltip there.
 */

const kind = z.enum(documentKinds);
const language = z
  .string()
  .regex(/^[a-z]{2}$/, "two letters of ISO 639-1, for example en, de or no (bokmål and nynorsk)");
const localDate = z.iso.date("a date as 2021-08-31");
const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    "small letters, digits and single dashes, for example ghent-explainable-ml",
  );

/** `require` makes an application incomplete, `advise` is told and never counted. */
export const strictness = z.enum(["require", "advise"]);

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
    z.strictObject({ anyOf: z.array(accepts).min(2) }),
    z.strictObject({ allOf: z.array(accepts).min(2) }),
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
  accepted: z.array(z.enum(documentFormats)).min(1),
  strictness: strictness.default("require"),
});

export const itemSchema = z.strictObject({
  id: slug,
  title: z
    .record(language, z.string())
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
    .optional(),
  languages: languageRule.optional().describe("Instead of the posting's."),
  formats: formatRule.optional().describe("Instead of the posting's."),
  when: z
    .strictObject({
      foreignDegree: z
        .strictObject({ home: z.string().regex(/^[A-Z]{2}$/, "ISO 3166 country, for example NO") })
        .describe("Needed only where a degree is from outside this country."),
    })
    .optional(),
});

const person = z.strictObject({
  name: z.string().min(1),
  email: z.email(),
  role: z.enum(["chair", "reviewer", "professor"]).default("professor"),
});

export const postingSchema = z
  .strictObject({
    id: slug,
    title: z.string().min(1).max(200),
    institution: z.string().optional(),
    channel: z.enum(["mail", "portal"]).default("mail"),
    portal: z.url().optional().describe("Where to apply, for channel: portal."),
    subjects: z
      .array(z.string().min(3))
      .default([])
      .describe(
        "Subjects that lead here. {YEAR} and {MONTH} stand for any year and month. Case, spaces, dashes, Re:/AW:/Fwd: and added words are forgiven.",
      ),
    addresses: z
      .array(z.email())
      .default([])
      .describe("Addresses at which this posting's mail may arrive, besides the intake address."),
    addressRequired: z
      .boolean()
      .default(false)
      .describe("The subject alone is too common: the mail must be sent to one of the addresses as well."),
    opens: z
      .strictObject({ date: localDate, timeZone: z.string() })
      .optional()
      .describe("The day before which nobody is expected to apply; earlier mail is taken in all the same."),
    deadline: z
      .strictObject({
        date: localDate,
        time: z
          .string()
          .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "a time as 23:59")
          .default("23:59")
          .describe("The last minute that is in time."),
        timeZone: z.string().describe("IANA name, for example Europe/Berlin."),
        graceHours: z.number().min(0).max(336).default(0),
        untilFilled: z
          .boolean()
          .default(false)
          .describe("Applications are welcome later too, and marked late."),
      })
      .optional(),
    people: z.array(person).default([]),
    replies: z
      .strictObject({
        languages: z
          .array(z.enum(["en", "de", "nl", "nb"]))
          .min(1)
          .default(["en", "de", "nl", "nb"])
          .describe("Languages in which applicants are answered; the first where theirs is not among them."),
        paragraph: z
          .record(language, z.string())
          .optional()
          .describe("A paragraph of your own, by language."),
      })
      .default({ languages: ["en", "de", "nl", "nb"] }),
    retentionDays: z
      .int()
      .min(1)
      .max(3650)
      .default(180)
      .describe("Days after the decision until applicants' papers are deleted."),
    onePdf: strictness.optional().describe("Everything is asked for in one PDF."),
    languages: languageRule.optional(),
    formats: formatRule.optional(),
    items: z.array(itemSchema).default([]),
  })
  .superRefine((posting, context) => {
    const seen = new Set<string>();
    for (const [index, item] of posting.items.entries()) {
      if (seen.has(item.id))
        context.addIssue({
          code: "custom",
          path: ["items", index, "id"],
          message: `'${item.id}' stands twice`,
        });
      seen.add(item.id);
    }
    if (posting.channel === "portal" && !posting.portal)
      context.addIssue({
        code: "custom",
        path: ["portal"],
        message: "channel: portal needs the portal's address",
      });
    if (posting.addressRequired && posting.addresses.length === 0)
      context.addIssue({
        code: "custom",
        path: ["addresses"],
        message: "addressRequired needs at least one address",
      });
  });

export type PostingFile = z.infer<typeof postingSchema>;
export type Item = z.infer<typeof itemSchema>;
export type Strictness = z.infer<typeof strictness>;
export type Person = z.infer<typeof person>;
export type ReplyLanguage = PostingFile["replies"]["languages"][number];

import { documentKinds } from "../shared/domain/kinds.ts";
import type { DiplomaLevel, DocumentKind } from "../shared/domain/kinds.ts";
import { idFor } from "../shared/domain/posting/draft.ts";
import type { Draft, DraftItem } from "../shared/domain/posting/draft.ts";
import { postingSchema } from "../shared/domain/posting/schema.ts";

/** Asks a person; what does not pass `check` is asked again with its words. */
export interface Interviewer {
  text(question: string, options?: TextOptions): Promise<string>;
  yes(question: string, standard: boolean): Promise<boolean>;
  choice<T extends string>(question: string, choices: readonly Choice<T>[], standard: T): Promise<T>;
  several<T extends string>(
    question: string,
    choices: readonly Choice<T>[],
    standard: readonly T[],
  ): Promise<T[]>;
}
export interface TextOptions {
  readonly standard?: string;
  /** True, or what is wrong with the answer and what is allowed. */
  readonly check?: (answer: string) => true | string;
}
export interface Choice<T extends string> {
  readonly value: T;
  readonly name: string;
}

/** What an interview may not take again, and what it offers. */
export interface InterviewContext {
  readonly taken: ReadonlySet<string>;
  /** IANA name of the place of this machine. */
  readonly timeZone: string;
  readonly isPlace: (zone: string) => boolean;
}

/** Asks for everything that a posting may say and that most adverts do say. */
export async function interview(ask: Interviewer, context: InterviewContext): Promise<Draft> {
  const title = await ask.text("What is advertised?", { check: fits("title") });
  const id = await ask.text("Its id, for addresses and tables:", {
    standard: idFor(title),
    check: (answer) =>
      context.taken.has(answer)
        ? `there is a posting '${answer}' already; choose another id`
        : fits("id")(answer),
  });
  const institution = await ask.text("Who advertises? (empty: not said)");
  const channel = await ask.choice(
    "How do people apply?",
    [
      { value: "mail", name: "by e-mail" },
      { value: "portal", name: "in a portal alone: mail is answered with its address" },
    ],
    "mail",
  );
  const portal =
    channel === "portal" ? await ask.text("The portal's web address:", { check: fits("portal") }) : "";
  const subjects = await subjectsBy(ask);
  const address = await ask.text(
    "An address of its own, to which the advert has people write? (empty: the intake address)",
    { check: (answer) => answer === "" || fits("addresses", (value) => [value])(answer) },
  );
  const deadline = await deadlineBy(ask, context);
  const items = await itemsBy(ask);
  const languages = splitWords(
    await ask.text("Languages that papers may be in, as en, de, no? (empty: any)", {
      check: (answer) =>
        answer.trim() === "" || fits("languages", (value) => ({ accepted: splitWords(value) }))(answer),
    }),
  );
  const onePdf = await ask.choice(
    "Is everything asked for in one PDF?",
    [
      { value: "no", name: "no" },
      { value: "advise", name: "preferably: several files count too" },
      { value: "require", name: "yes: several files are incomplete" },
    ],
    "no",
  );
  const people = await peopleBy(ask);
  const replies = await ask.several(
    "In which languages are applicants answered? The first is for all others.",
    [
      { value: "en", name: "English" },
      { value: "de", name: "German" },
      { value: "nl", name: "Dutch" },
      { value: "nb", name: "Norwegian" },
    ],
    ["en"],
  );
  return {
    id,
    title,
    ...(institution && { institution }),
    ...(portal && { portal }),
    subjects,
    addresses: address === "" ? [] : [address],
    ...(deadline && { deadline }),
    items,
    languages,
    ...(onePdf !== "no" && { onePdf }),
    people,
    replies: replies.length > 0 ? replies : ["en"],
  };
}

async function subjectsBy(ask: Interviewer): Promise<string[]> {
  const check = (answer: string) => answer === "" || fits("subjects", (value) => [value])(answer);
  const first = await ask.text(
    "The subject that the advert asks for? {YEAR} and {MONTH} stand for any. (empty: none)",
    { check },
  );
  const subjects = first === "" ? [] : [first];
  while (subjects.length > 0) {
    const more = await ask.text("Another subject that people may write? (empty: no more)", { check });
    if (more === "") break;
    subjects.push(more);
  }
  return subjects;
}

async function deadlineBy(
  ask: Interviewer,
  { timeZone, isPlace }: InterviewContext,
): Promise<Draft["deadline"]> {
  const date = await ask.text("The last day to apply, as 2027-01-31? (empty: none)", {
    check: (answer) =>
      answer === "" || fits("deadline", (value) => ({ date: value, timeZone: "UTC" }))(answer),
  });
  if (date === "") return undefined;
  const zone = await ask.text("Where does that day end?", {
    standard: timeZone,
    check: (answer) => isPlace(answer) || "write an IANA name with its place, for example Europe/Berlin",
  });
  const untilFilled = await ask.yes("Are later applications welcome until the position is filled?", false);
  return { date, timeZone: zone, untilFilled };
}

const kindNames: Partial<Record<DocumentKind, string>> = {
  cv: "CV",
  "motivation-letter": "motivation or cover letter",
  transcript: "transcripts of records",
  diploma: "diploma",
  references: "names of referees",
  "recommendation-letter": "letters of recommendation",
  "grading-scale": "explanation of the grading system",
  thesis: "thesis",
  publication: "publications",
  "research-proposal": "research proposal",
  "language-certificate": "language certificate",
  "work-certificate": "employers' certificates",
  "supervisor-statement": "supervisor's statement",
  identity: "passport or identity card",
};

async function itemsBy(ask: Interviewer): Promise<DraftItem[]> {
  const kinds = await ask.several(
    "What does the advert ask for?",
    documentKinds.flatMap((value) => (kindNames[value] ? [{ value, name: kindNames[value] }] : [])),
    ["cv", "motivation-letter", "transcript"],
  );
  const items: DraftItem[] = [];
  for (const kind of kinds) items.push(...(await itemBy(ask, kind)));
  return items;
}

async function itemBy(ask: Interviewer, kind: DocumentKind): Promise<DraftItem[]> {
  const name = kindNames[kind] ?? kind;
  if (kind === "diploma") {
    const levels = await ask.several<Exclude<DiplomaLevel, "unknown">>(
      "Which diplomas? (none: any one)",
      [
        { value: "secondary", name: "of secondary school" },
        { value: "bachelor", name: "bachelor's" },
        { value: "master", name: "master's" },
        { value: "doctorate", name: "doctorate" },
      ],
      [],
    );
    return levels.length === 0 ? [{ kind }] : levels.map((level) => ({ kind, level }));
  }
  if (kind === "references" || kind === "recommendation-letter") {
    const count = Number(await ask.text(`How many ${name}?`, { standard: "2", check: wholeNumber(50) }));
    return [{ kind, count }];
  }
  if (kind === "grading-scale") {
    const home = await ask.text(
      "Only for degrees from outside a country? Its code, as NO. (empty: from everybody)",
      {
        check: (answer) =>
          answer === "" || /^[A-Za-z]{2}$/.test(answer) || "two letters of ISO 3166, for example NO",
      },
    );
    return [{ kind, ...(home && { home: home.toUpperCase() }) }];
  }
  if (kind === "cv" || kind === "motivation-letter" || kind === "research-proposal") {
    const pages = await ask.text(`At most how many pages in the ${name}? (empty: any)`, {
      check: (answer) => answer === "" || wholeNumber(500)(answer),
    });
    return [{ kind, ...(pages && { maxPages: Number(pages) }) }];
  }
  const required = await ask.yes(`Is an application without ${name} incomplete?`, true);
  return [{ kind, ...(!required && { optional: true }) }];
}

async function peopleBy(ask: Interviewer): Promise<Draft["people"]> {
  const people: Draft["people"][number][] = [];
  for (;;) {
    const name = await ask.text(
      people.length === 0
        ? "Who is told about applications? A name: (empty: nobody)"
        : "Who else? (empty: nobody)",
    );
    if (name === "") return people;
    const email = await ask.text(`The address of ${name}:`, {
      check: fits("people", (value) => [{ name, email: value }]),
    });
    const role = await ask.choice(
      "Their part:",
      [
        { value: "chair", name: "chair: decides, is asked" },
        { value: "professor", name: "professor: is told" },
        { value: "reviewer", name: "reviewer: reads" },
      ],
      people.length === 0 ? "chair" : "professor",
    );
    people.push({ name, email, role });
  }
}

/** Whether an answer is what the posting's format takes in a field, in the format's own words. */
function fits(
  field: keyof typeof postingSchema.shape,
  wrap: (answer: string) => unknown = (answer) => answer,
) {
  return (answer: string): true | string => {
    const { error } = postingSchema.shape[field].safeParse(wrap(answer.trim()));
    return error === undefined || (error.issues[0]?.message ?? "not allowed");
  };
}

const wholeNumber = (most: number) => (answer: string) =>
  (/^\d+$/.test(answer) && Number(answer) >= 1 && Number(answer) <= most) ||
  `a whole number from 1 to ${most}`;

const splitWords = (text: string) => text.split(/[\s,;]+/).filter((word) => word !== "");

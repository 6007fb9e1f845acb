import type { Actor } from "../../shared/domain/access/actor.ts";
import { owner } from "../../shared/domain/access/member.ts";
import type { Grant } from "../../shared/domain/access/member.ts";
import { add, addEnquiry, addMessage, document, emptyWorld, item, sha256 } from "./seed.ts";
import type { Sketch, World } from "./seed.ts";

/** The invented people of the page's tests. */

const ghent = "ghent-explainable-ml";
const bundle = document(
  "application.pdf",
  ["motivation-letter 1", "cv 2-4", "transcript 5-7", "references 8"],
  {
    pages: 8,
    bytes: 812_340,
    referees: [
      {
        name: "Prof. Ada Quill",
        email: "ada.quill@example.org",
        page: 8,
        quote: "Prof. Ada Quill, ada.quill@example.org",
      },
      { name: "Dr. Bo Lindgren", phone: "+46 8 555 0100", page: 8, quote: "Dr. Bo Lindgren, +46 8 555 0100" },
    ],
  },
);
const all = [
  item("cv", "received", {
    documents: [{ file: "application.pdf", pages: [2, 4] }],
    why: "application.pdf pages 2–4: heading ‘Curriculum Vitae’, sections for education and experience",
  }),
  item("motivation-letter", "received", {
    documents: [{ file: "application.pdf", pages: [1, 1] }],
    why: "application.pdf page 1: salutation to the selection committee, closing words",
  }),
  item("transcripts", "received", {
    documents: [{ file: "application.pdf", pages: [5, 7] }],
    why: "application.pdf pages 5–7: heading ‘Transcript of Records’, 41 graded courses",
  }),
  item("references", "received", {
    found: 2,
    needed: 2,
    documents: [{ file: "application.pdf", pages: [8, 8] }],
    why: "application.pdf page 8 names 2 referees with a way to reach each",
  }),
];
const except = (id: string, changed: ReturnType<typeof item>) =>
  all.map((one) => (one.id === id ? changed : one));

export const people: readonly Sketch[] = [
  {
    posting: ghent,
    name: "Jane Roe",
    email: "jane.roe@example.org",
    at: "2021-08-02T09:15:00.000Z",
    status: "complete",
    items: all,
    documents: [bundle],
  },
  {
    posting: ghent,
    name: "Henrik Møller-Ångström",
    email: "h.moller@example.net",
    at: "2021-08-03T14:02:11.000Z",
    status: "incomplete",
    items: except(
      "references",
      item("references", "flawed", {
        found: 1,
        needed: 2,
        why: "cv.pdf page 2 names 1 referee with a way to reach them; 2 are needed",
        documents: [{ file: "cv.pdf", pages: [2, 2] }],
        problems: [{ code: "too-few", found: 1, allowed: 2 }],
      }),
    ),
    documents: [
      document("cv.pdf", ["cv 1-2"]),
      document("letter.docx", ["motivation-letter 1"], { format: "docx", pagesEstimated: true }),
      document("transcripts.pdf", ["transcript 1-3"]),
    ],
  },
  {
    posting: ghent,
    name: "Amara Okonkwo",
    email: "amara.okonkwo@example.com",
    at: "2021-08-04T07:44:00.000Z",
    status: "needs-review",
    items: except(
      "transcripts",
      item("transcripts", "unsure", { documents: [{ file: "scan.pdf", pages: [1, 1] }] }),
    ),
    documents: [
      bundle,
      document("scan.pdf", [], {
        sections: [
          {
            kind: "transcript",
            pages: [1, 1],
            language: "fr",
            confidence: 0.7123,
            evidence: [{ page: 1, quote: "Relevé de notes", cue: "heading", weight: 2.2 }],
            runnerUp: { kind: "diploma", confidence: 0.1901 },
          },
        ],
      }),
    ],
  },
  {
    posting: ghent,
    name: "Lucía Fernández",
    email: "lucia@example.org",
    at: "2021-08-05T18:20:30.000Z",
    status: "incomplete",
    items: except(
      "transcripts",
      item("transcripts", "unreadable", { problems: [{ code: "encrypted", file: "notas.pdf" }] }),
    ),
    documents: [
      bundle,
      document("notas.pdf", [], {
        pages: 0,
        fault: { code: "encrypted", detail: "The file is protected by a password." },
      }),
    ],
    reply: { state: "failed", error: "550 5.1.1 no such user", sentAt: undefined },
  },
  {
    posting: ghent,
    email: "no.name@example.org",
    at: "2021-08-05T21:00:00.000Z",
    status: "incomplete",
    items: all.map(({ id, needed }) => item(id, "missing", { needed })),
    documents: [],
  },
  {
    posting: ghent,
    name: "Wei Zhang",
    email: "wei.zhang@example.com",
    at: "2021-08-06T03:12:00.000Z",
    status: "complete",
    withdrawn: true,
    items: all,
    documents: [bundle],
  },
  {
    posting: ghent,
    name: "Tomasz Wiśniewski",
    email: "t.wisniewski@example.net",
    at: "2021-09-03T10:00:00.000Z",
    status: "complete",
    late: true,
    items: except("motivation-letter", item("motivation-letter", "waived")),
    documents: [bundle],
    reply: { resent: true },
  },
  {
    posting: ghent,
    name: "Fatima al-Zahra",
    email: "fatima@example.org",
    at: "2021-08-11T23:59:00.000Z",
    documents: [document("new.pdf", [])],
  },
  {
    posting: "rostock-phd",
    name: "Jörg Übermüller",
    email: "joerg@example.org",
    at: "2021-08-10T08:00:00.000Z",
    status: "complete",
    problems: [{ code: "not-one-pdf", found: 3, advice: true }],
    items: [
      item("cover-letter", "received"),
      item("cv", "received"),
      item("references", "received", { found: 2, needed: 2 }),
      item("transcripts", "received"),
    ],
    documents: [
      document("Lebenslauf.pdf", ["cv 1-2 de"]),
      document("Anschreiben.pdf", ["motivation-letter 1 de"]),
      document("Noten.pdf", ["transcript 1-2 de"]),
    ],
  },
  {
    posting: "rostock-phd",
    name: "Priya Raman",
    email: "priya@example.org",
    at: "2021-08-10T12:30:00.000Z",
    status: "incomplete",
    items: [
      item("cover-letter", "flawed", {
        found: 1,
        documents: [{ file: "all.pdf", pages: [1, 3] }],
        problems: [{ code: "too-many-pages", file: "all.pdf", found: 3, allowed: 2 }],
        why: "all.pdf pages 1–3: a cover letter of 3 pages; at most 2 are allowed",
      }),
      item("cv", "received"),
      item("references", "missing", { needed: 2 }),
      item("transcripts", "received"),
    ],
    documents: [document("all.pdf", ["motivation-letter 1-3", "cv 4-5", "transcript 6-9"])],
  },
  {
    posting: "tuebingen-interpretable-dl",
    name: "Noor de Vries",
    email: "noor@example.org",
    at: "2021-08-09T16:45:00.000Z",
    status: "complete",
    items: [item("cv", "received"), item("transcripts", "received")],
    documents: [
      document("(message)", [], {
        sections: [
          {
            kind: "other",
            pages: [1, 1],
            language: "nl",
            confidence: 0.0531,
            evidence: [],
            runnerUp: { kind: "motivation-letter", confidence: 0.9342 },
          },
        ],
      }),
      document("papers.zip/cv.pdf", ["cv 1-2"]),
      document("papers.zip/grades.pdf", ["transcript 1-2"]),
    ],
  },
  {
    posting: "rostock-thesis",
    name: "Max Muster",
    email: "max@example.org",
    at: "2021-08-08T11:11:00.000Z",
    status: "complete",
    items: [item("cv", "missing", { required: false }), item("transcripts", "received", { required: false })],
    documents: [document("grades.pdf", ["transcript 1-2 de"])],
  },
];

/** A reviewer who became chair, one who was dismissed, an admin, and somebody who has not come yet. */
export async function addMembers({ members }: World): Promise<void> {
  const join = async (
    address: string,
    name: string,
    grant: Grant,
    by: Pick<Actor, "id" | "admin"> = owner,
  ) => {
    const { secret } = await members.invite({ address, name, grant }, by);
    await members.accept(secret, address);
  };
  const chair = { id: "ida.lovell@example.org", admin: false };
  await join("ops@example.org", "Sam Ops", { admin: true });
  await join("ida.lovell@example.org", "Ida Lovell", { posting: ghent, role: "reviewer" });
  await join("ida.lovell@example.org", "Ida Lovell", { posting: ghent, role: "chair" });
  await join("per.lund@example.org", "Per Lund", { posting: ghent, role: "reviewer" }, chair);
  await members.dismiss("per.lund@example.org", ghent, chair.id);
  await join("jo.quist@example.org", "Jo Quist", { posting: "rostock-phd", role: "reviewer" });
  await members.invite(
    { address: "new.one@example.org", grant: { posting: ghent, role: "reviewer" } },
    chair,
  );
}

/** Everybody on record, and the mail that became no application. */
export async function peopledWorld(): Promise<World> {
  const world = await emptyWorld();
  for (const person of people) await add(world, person);
  await addEnquiry(world, "portal.person@example.org", "2021-08-07T10:00:00.000Z");
  const others = [
    {
      outcome: "unrouted",
      subject: "Question about housing",
      from: "someone@example.org",
      reason: "no posting’s subject or address matches",
    },
    {
      outcome: "quarantined",
      subject: "Your invoice",
      from: "billing@example.com",
      reason: "a program came as attachment: invoice.exe",
      problems: [{ code: "program", words: "The attachment invoice.exe is a program." }],
    },
    {
      outcome: "question",
      subject: "Re: Job Application: Data analytics",
      from: "curious@example.net",
      posting: ghent,
      reason: "carries neither documents nor a letter",
    },
    {
      outcome: "automatic",
      subject: "Automatic reply: away",
      from: "away@example.org",
      reason: "Auto-Submitted: auto-replied",
    },
  ] as const;
  for (const [index, message] of others.entries())
    await addMessage(world, {
      ...message,
      rawKey: `raw/2021-08-11/${sha256(message.subject).slice(0, 20)}.eml`,
      receivedAt: `2021-08-11T0${index}:30:00.000Z`,
    });
  return world;
}

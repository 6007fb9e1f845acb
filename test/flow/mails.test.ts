import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadPostings } from "../../shared/adapters/postings-files.ts";
import { cv, world } from "./world.ts";

/**
 * What becomes of each mail in `test/fixtures/mail/`, from the raw bytes through the
 * flows, with the postings that ship: outcome, applicant, posting and reply. Those
 * marked `+` come after an application of the same applicant.
 */
const table = `
abs-de | automatic | - | - | none
abs-en | automatic | - | - | none
abs-en2 | automatic | - | - | none
abs-es | automatic | - | - | none
abs-fr | automatic | - | - | none
abs-it | automatic | - | - | none
abs-nl | automatic | - | - | none
abs-no | automatic | - | - | none
abs-sv | automatic | - | - | none
announce-de3 | application | jane@example.org | ghent-explainable-ml | checklist
announce-de4 | application | jane@example.org | ghent-explainable-ml | checklist
announce-en3 | application | jane@example.org | ghent-explainable-ml | checklist
announce-en4 | application | jane@example.org | ghent-explainable-ml | checklist
announce-fr | application | jane@example.org | ghent-explainable-ml | checklist
announce-no2 | application | jane@example.org | ghent-explainable-ml | checklist
announce-onedrive | application | jane@example.org | ghent-explainable-ml | checklist
announced-de | application | jane@example.org | rostock-phd | checklist
announced-en | application | jane@example.org | ghent-explainable-ml | checklist
announced-forgotten | application | jane@example.org | ghent-explainable-ml | checklist
announced-nl | application | jane@example.org | ghent-explainable-ml | checklist
announced-no | application | jane@example.org | ghent-explainable-ml | checklist
announced-sv | application | jane@example.org | ghent-explainable-ml | checklist
auth-gmail-style | application | jane@example.org | ghent-explainable-ml | checklist
auth-m365-style | application | jane@example.org | ghent-explainable-ml | checklist
auth-spf-only-fail | application | jane@example.org | ghent-explainable-ml | none
authentic-forged-below | application | jane@example.org | ghent-explainable-ml | none
authentic-pass | application | jane@example.org | ghent-explainable-ml | checklist
automatic-away-cs | automatic | - | - | none
automatic-away-da | automatic | - | - | none
automatic-away-de | automatic | - | - | none
automatic-away-de2 | automatic | - | - | none
automatic-away-en | automatic | - | - | none
automatic-away-en2 | automatic | - | - | none
automatic-away-es | automatic | - | - | none
automatic-away-fi | automatic | - | - | none
automatic-away-fr | automatic | - | - | none
automatic-away-it | automatic | - | - | none
automatic-away-ja | automatic | - | - | none
automatic-away-nl | automatic | - | - | none
automatic-away-no | automatic | - | - | none
automatic-away-pl | automatic | - | - | none
automatic-away-pt | automatic | - | - | none
automatic-away-ru | automatic | - | - | none
automatic-away-sv | automatic | - | - | none
automatic-away-sv2 | automatic | - | - | none
automatic-away-tr | automatic | - | - | none
automatic-generated | automatic | - | - | none
automatic-list | automatic | - | - | none
automatic-newsletter | automatic | - | - | none
automatic-no-is-normal | application | jane@example.org | ghent-explainable-ml | checklist
automatic-precedence-bulk | automatic | - | - | none
automatic-replied | automatic | - | - | none
automatic-subject-in-the-middle-is-normal | unrouted | jane@example.org | - | none
automatic-suppress-alone-is-normal | application | jane@example.org | ghent-explainable-ml | none
automatic-x-autoreply | automatic | - | - | none
away-da2 | automatic | - | - | none
away-de4 | automatic | - | - | none
away-de5 | automatic | - | - | none
away-el | automatic | - | - | none
away-en3 | automatic | - | - | none
away-en4 | automatic | - | - | none
away-fr2 | automatic | - | - | none
away-headerless-de + | automatic | - | - | none
away-headerless + | automatic | - | - | none
away-hu | automatic | - | - | none
away-ko | automatic | - | - | none
away-nl2 | automatic | - | - | none
away-no2 | automatic | - | - | none
away-notes | automatic | - | - | none
away-ro | automatic | - | - | none
away-uk | automatic | - | - | none
away-zh | automatic | - | - | none
b-fr | automatic | - | - | none
b-icloud | automatic | - | - | none
b-nl | automatic | - | - | none
b-postfix | automatic | - | - | none
bounce-bare + | automatic | - | - | none
bounce-exchange-de + | automatic | - | - | none
bounce-exim + | automatic | - | - | none
bounce-gmx-bare + | automatic | - | - | none
bounce-no-headers + | automatic | - | - | none
bounce-qmail + | automatic | - | - | none
bounce-quoted-by-a-person-is-normal + | follow-up | jane@example.org | ghent-explainable-ml | checklist
bounce-rfc3464 + | automatic | - | - | none
calendar-accept | automatic | - | - | none
calendar-answer | automatic | - | - | none
challenge-bare | automatic | - | - | none
challenge-tmda | automatic | - | - | none
challenge | automatic | - | - | none
cloud-link-html | application | jane@example.org | ghent-explainable-ml | checklist
cloud-link | application | jane@example.org | ghent-explainable-ml | checklist
f-android | application | jane@example.org | ghent-explainable-ml | checklist
f-evolution | application | jane@example.org | ghent-explainable-ml | checklist
f-horde | application | jane@example.org | ghent-explainable-ml | checklist
f-kmail | application | jane@example.org | ghent-explainable-ml | checklist
f-mailto | application | jane@example.org | ghent-explainable-ml | checklist
f-mutt | application | jane@example.org | ghent-explainable-ml | checklist
f-outlook-quoted | application | jane@example.org | ghent-explainable-ml | checklist
f-roundcube | application | jane@example.org | ghent-explainable-ml | checklist
f-samsung-de | application | jane@example.org | ghent-explainable-ml | checklist
f-zimbra | application | jane@example.org | ghent-explainable-ml | checklist
forwarded-advert-by-applicant | unrouted | jane@example.org | - | none
forwarded-apple-de | unrouted | jane@example.org | - | none
forwarded-apple-en | application | jane@example.org | ghent-explainable-ml | checklist
forwarded-apple-fr | unrouted | jane@example.org | - | none
forwarded-attached | application | jane@example.org | ghent-explainable-ml | checklist
forwarded-gmail-de | unrouted | jane@example.org | - | none
forwarded-gmail-en | application | jane@example.org | ghent-explainable-ml | checklist
forwarded-outlook-de | unrouted | jane@example.org | - | none
forwarded-outlook-en | application | jane@example.org | ghent-explainable-ml | checklist
forwarded-outlook-fr | unrouted | jane@example.org | - | none
forwarded-outlook-nl | unrouted | jane@example.org | - | none
forwarded-outlook-no | unrouted | jane@example.org | - | none
forwarded-outlook-old-de | unrouted | jane@example.org | - | none
forwarded-own-mail | application | jane@example.org | ghent-explainable-ml | checklist
forwarded-thunderbird-de | unrouted | jane@example.org | - | none
forwarded-thunderbird-en | application | jane@example.org | ghent-explainable-ml | checklist
forwarded-thunderbird-nl | unrouted | jane@example.org | - | none
fwd-apple-nl | application | jane@example.org | ghent-explainable-ml | checklist
fwd-apple-no | application | jane@example.org | ghent-explainable-ml | checklist
fwd-gmail-fr | application | jane@example.org | ghent-explainable-ml | checklist
fwd-gmail-nl | application | jane@example.org | ghent-explainable-ml | checklist
fwd-gmail-no | application | jane@example.org | ghent-explainable-ml | checklist
fwd-gmx-de | application | jane@example.org | ghent-explainable-ml | checklist
fwd-notes | application | jane@example.org | ghent-explainable-ml | checklist
fwd-outlook-da | application | jane@example.org | ghent-explainable-ml | checklist
fwd-outlook-es | application | jane@example.org | ghent-explainable-ml | checklist
fwd-outlook-html | application | jane@example.org | ghent-explainable-ml | checklist
fwd-outlook-it | application | jane@example.org | ghent-explainable-ml | checklist
fwd-outlook-mobile | application | jane@example.org | ghent-explainable-ml | checklist
fwd-outlook-sv | application | jane@example.org | ghent-explainable-ml | checklist
fwd-proton | application | jane@example.org | ghent-explainable-ml | checklist
fwd-thunderbird-fr | application | jane@example.org | ghent-explainable-ml | checklist
fwd-thunderbird-no | application | jane@example.org | ghent-explainable-ml | checklist
fwd-yahoo | application | jane@example.org | ghent-explainable-ml | checklist
ignore-last-mail + | follow-up | jane@example.org | ghent-explainable-ml | checklist
letter-in-the-text | application | jane@example.org | ghent-explainable-ml | checklist
li | automatic | - | - | none
list-dmarc | automatic | - | - | none
list-ezmlm | automatic | - | - | none
list-rewrites-the-sender | application | jane@example.org | ghent-explainable-ml | checklist
name-encoded | application | jm@example.org | ghent-explainable-ml | checklist
name-from-address | application | jane.roe@example.org | ghent-explainable-ml | checklist
name-turned-round | application | jane@example.org | ghent-explainable-ml | checklist
person-away | application | jane@example.org | ghent-explainable-ml | checklist
person-away2 | question | jane@example.org | ghent-explainable-ml | none
question-attach | question | jane@example.org | ghent-explainable-ml | none
question-de | question | jane@example.org | rostock-phd | none
question-de2 | question | jane@example.org | ghent-explainable-ml | none
question-en + | question | jane@example.org | ghent-explainable-ml | none
question-en2 | question | jane@example.org | ghent-explainable-ml | none
question-nl | question | jane@example.org | ghent-explainable-ml | none
question-wd | question | jane@example.org | ghent-explainable-ml | none
receipt-de + | automatic | - | - | none
receipt + | automatic | - | - | none
reply-quoting-outlook | unrouted | jane@example.org | - | none
reply-to-behind-a-form | application | jane@example.org | ghent-explainable-ml | checklist
reply-to-other-address-of-the-sender | application | jane@example.org | ghent-explainable-ml | checklist
resent-by-rule | application | jane@example.org | ghent-explainable-ml | checklist
rule-gmail | application | jane@example.org | ghent-explainable-ml | checklist
spam | application | jane@example.org | ghent-explainable-ml | none
survey | automatic | - | - | none
threaded-commas | unrouted | jane@example.org | - | none
threaded-references | unrouted | jane@example.org | - | none
threaded-token-in-envelope | unrouted | jane@example.org | - | none
threaded-token | unrouted | jane@example.org | - | none
ticket-bare | automatic | - | - | none
ticket-otrs | automatic | - | - | none
virus | quarantined | - | - | none
withdraw-a + | withdrawal | jane@example.org | ghent-explainable-ml | none
withdraw-b + | withdrawal | jane@example.org | ghent-explainable-ml | none
withdraw-c + | withdrawal | jane@example.org | ghent-explainable-ml | none
withdraw-d + | withdrawal | jane@example.org | ghent-explainable-ml | none
withdraw-de3 + | withdrawal | jane@example.org | ghent-explainable-ml | none
withdraw-de4 + | withdrawal | jane@example.org | ghent-explainable-ml | none
withdraw-e + | withdrawal | jane@example.org | ghent-explainable-ml | none
withdraw-en3 + | withdrawal | jane@example.org | ghent-explainable-ml | none
withdraw-en4 + | withdrawal | jane@example.org | ghent-explainable-ml | none
withdraw-en5 + | withdrawal | jane@example.org | ghent-explainable-ml | none
withdraw-f + | withdrawal | jane@example.org | ghent-explainable-ml | none
withdraw-fr + | withdrawal | jane@example.org | ghent-explainable-ml | none
withdraw-g + | withdrawal | jane@example.org | ghent-explainable-ml | none
withdraw-h + | withdrawal | jane@example.org | ghent-explainable-ml | none
withdraw-i + | withdrawal | jane@example.org | ghent-explainable-ml | none
withdraw-nl2 + | withdrawal | jane@example.org | ghent-explainable-ml | none
withdraw-no2 + | withdrawal | jane@example.org | ghent-explainable-ml | none
withdrawal-asked-about + | question | jane@example.org | ghent-explainable-ml | none
withdrawal-da + | withdrawal | jane@example.org | ghent-explainable-ml | none
withdrawal-de + | question | jane@example.org | rostock-phd | none
withdrawal-de2 + | withdrawal | jane@example.org | ghent-explainable-ml | none
withdrawal-denied + | question | jane@example.org | ghent-explainable-ml | none
withdrawal-elsewhere + | follow-up | jane@example.org | ghent-explainable-ml | checklist
withdrawal-en + | withdrawal | jane@example.org | ghent-explainable-ml | none
withdrawal-en2 + | withdrawal | jane@example.org | ghent-explainable-ml | none
withdrawal-nl + | withdrawal | jane@example.org | ghent-explainable-ml | none
withdrawal-no + | withdrawal | jane@example.org | ghent-explainable-ml | none
withdrawal-sv + | withdrawal | jane@example.org | ghent-explainable-ml | none
`;

const root = join(import.meta.dirname, "../..");
const folder = join(root, "test/fixtures/mail");
const { postings } = await loadPostings(join(root, "postings"));

const rows = table
  .trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()));

test.each(rows)("%s: %s, of %s, to %s, reply %s", async (name = "", ...expected) => {
  const one = world({ postings, senders: { answers: "unless-refuted" } });
  const later = name.endsWith("+");
  const from = "Jane Roe <jane@example.org>";
  const subject = "Job Application: Data analytics";
  if (later) await one.deliver({ from, subject, files: { "cv.txt": cv }, minute: -3_000_000 });
  const before = new Set((await one.replies()).map(({ id }) => id));

  const raw = readFileSync(join(folder, `${name.replace(/ ?\+$/, "")}.eml`));
  const record = await one.receive(await one.store(raw.toString("utf8")));
  await one.drain();

  const { outcome, applicant = "-", posting = "-", reply } = record;
  expect([outcome, applicant, posting, reply]).toEqual(expected);
  const sent = (await one.replies()).filter(({ id }) => !before.has(id));
  const answered = sent.map(({ kind, to }) => [kind, to]);
  // A later mail is answered where it changes what matters.
  const kind = outcome === "withdrawal" ? "withdrawal" : reply;
  const due = kind === "none" ? [] : [[kind, applicant]];
  expect(outcome === "follow-up" ? [[], due] : [due]).toContainEqual(answered);
});

test("every mail of the folder stands in the table", () => {
  const named = new Set(rows.map(([name]) => name?.replace(/ ?\+$/, "")));
  const files = readdirSync(folder).map((file) => file.replace(/\.eml$/, ""));
  expect(files.filter((file) => !named.has(file))).toEqual([]);
});

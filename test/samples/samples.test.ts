import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { checkMessages } from "../../cli/checking.ts";
import { inboxOf } from "../../cli/inbox.ts";
import { applicationDifferences, mailDifferences } from "../../samples/compare.ts";
import { expected, sampleMails } from "../../samples/expected.ts";
import { loadPostings } from "../../shared/adapters/postings-files.ts";
import { presentApplication, presentMessage } from "../../shared/domain/present.ts";
import type { PresentedApplication, PresentedMessage } from "../../shared/domain/present.ts";

/** Every sample goes from mail to verdict as its sender meant it: the index is written by hand. */
interface Checked {
  readonly mails: ReadonlyMap<string, PresentedMessage>;
  readonly applications: ReadonlyMap<string, PresentedApplication>;
}

async function checked(files: readonly string[], only?: string): Promise<Checked> {
  const { postings } = await loadPostings("postings");
  const { messages } = await inboxOf(files.map((file) => join(sampleMails, `${file}.eml`)));
  const mails = new Map<string, PresentedMessage>();
  const applications = await checkMessages(messages, {
    postings,
    only: only === undefined ? undefined : postings.get(only),
    intake: "apply@example.org",
    onMessage: (record, { file }) => void mails.set(basename(file, ".eml"), presentMessage(record)),
    onError: (_, error) => {
      throw error;
    },
  });
  return {
    mails,
    applications: new Map(applications.map((one) => [one.applicant.email, presentApplication(one)])),
  };
}

const files = Object.keys(expected.mails);

describe("the samples", () => {
  let all: Checked;
  beforeAll(async () => {
    all = await checked(files);
  });

  test("are all in the index, and the index has no others", () => {
    const there = readdirSync(sampleMails).map((file) => basename(file, ".eml"));
    expect(there.toSorted()).toEqual(files.toSorted());
  });

  test("stay small enough for a repository", () => {
    const bytes = readdirSync(sampleMails).map((file) => statSync(join(sampleMails, file)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6_000_000);
  });

  test.each(Object.entries(expected.mails))("%s becomes what its sender meant", (file, wanted) => {
    expect(mailDifferences(all.mails.get(file), wanted)).toEqual([]);
  });

  test.each(Object.entries(expected.applications))(
    "the application of %s is as intended",
    (person, wanted) => {
      expect(applicationDifferences(all.applications.get(person), wanted)).toEqual([]);
    },
  );

  test("open no other application", () => {
    expect([...all.applications.keys()].toSorted()).toEqual(Object.keys(expected.applications).toSorted());
  });
});

describe("the mails to Tromsø, sent to that posting all the same", () => {
  let uit: Checked;
  beforeAll(async () => {
    uit = await checked(
      files.filter((file) => file.includes("-uit-")),
      "uit-knowledge-driven-ml",
    );
  });

  test.each(Object.entries(expected["sent-to-uit"]))("%s", (person, wanted) => {
    expect(applicationDifferences(uit.applications.get(person), wanted)).toEqual([]);
  });
});

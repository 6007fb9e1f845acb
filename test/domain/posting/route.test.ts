import { describe, expect, test } from "vitest";
import { loadPostings } from "../../../shared/adapters/postings-files.ts";
import type { Posting } from "../../../shared/domain/posting/posting.ts";
import { route } from "../../../shared/domain/posting/route.ts";
import type { Routable } from "../../../shared/domain/posting/route.ts";
import { postingSchema } from "../../../shared/domain/posting/schema.ts";

const { postings } = await loadPostings("postings");
const intake = "apply@example.org";
const becker = "martin.becker@uni-rostock.de";

function mail(subject: string, to: readonly string[] = [intake], envelope: readonly string[] = []): Routable {
  return { subject, to: to.map((address) => ({ address })), cc: [], envelope: { to: envelope } };
}

function made(...written: readonly object[]): ReadonlyMap<string, Posting> {
  return new Map(
    written.map((one) => {
      const { opens: _, deadline: __, ...posting } = postingSchema.parse({ title: "A posting", ...one });
      return [posting.id, posting];
    }),
  );
}

describe("the six postings take their mail", () => {
  test.each<[string, string, string[], string]>([
    [
      "Job Application: Data analytics",
      "ghent-explainable-ml",
      [intake],
      "subject matches 'Job Application: Data analytics'",
    ],
    [
      "Application: PhD Fellow in Knowledge-Driven Machine Learning",
      "uit-knowledge-driven-ml",
      [intake],
      "subject matches 'PhD Fellow in Knowledge-Driven Machine Learning'",
    ],
    [
      "Master's thesis: Interpretable Deep Learning",
      "tuebingen-interpretable-dl",
      ["vadim.borisov@uni-tuebingen.de", "gjergji.kasneci@uni-tuebingen.de"],
      "subject matches 'Interpretable Deep Learning'",
    ],
    ["PhD Application 2022", "rostock-phd", [intake], "subject matches 'PhD Application {YEAR}'"],
    [
      "Postdoc Application 2023-11",
      "rostock-postdoc",
      [becker],
      "subject matches 'Postdoc Application {YEAR}-{MONTH}'",
    ],
    ["Master thesis", "rostock-thesis", [becker], `subject matches 'Master thesis', sent to ${becker}`],
    [
      "AW: Master’s Thesis on autoencoders",
      "rostock-thesis",
      ["Martin.Becker@Uni-Rostock.de"],
      `subject matches 'Master's thesis', sent to ${becker}`,
    ],
  ])("'%s' goes to %s", (subject, posting, to, reason) => {
    expect(route(mail(subject, to), postings, intake)).toMatchObject({ posting: { id: posting }, reason });
  });

  test.each<[string, string]>([
    ["Master thesis: Interpretable Deep Learning", "tuebingen-interpretable-dl"],
    ["PhD Application 2023 (after my Master thesis)", "rostock-phd"],
    ["Master's thesis done, Postdoc Application 2023-10", "rostock-postdoc"],
  ])("a subject that fits another posting better than a master's thesis goes there: '%s'", (subject, id) => {
    expect(route(mail(subject, [becker]), postings, intake).posting?.id).toBe(id);
  });

  test("a master's thesis sent elsewhere waits for a person, who is told why", () => {
    const routed = route(mail("Master thesis"), postings, intake);
    expect(routed.posting).toBeUndefined();
    expect(routed.proposal).toEqual({
      posting: "rostock-thesis",
      reason: `subject matches 'Master thesis', but the mail was not sent to ${becker}`,
    });
  });

  test("who writes to the posting's own address may forget the year", () => {
    expect(route(mail("PhD application", [becker]), postings, intake)).toMatchObject({
      posting: { id: "rostock-phd" },
      reason: `subject matches 'PhD Application {YEAR}' but for the year, sent to ${becker}`,
    });
  });

  test.each<[string, string[], string, RegExp]>([
    ["PhD Application", [intake], "rostock-phd", /but for the year/],
    ["Postdoc Application 2023", [intake], "rostock-postdoc", /but for the month/],
    ["Job Aplication: Data analytics", [intake], "ghent-explainable-ml", /but for a letter/],
    ["Job Application: Data analysis", [intake], "ghent-explainable-ml", /but for a few letters/],
    ["Application: Data analytics", [intake], "ghent-explainable-ml", /most words/],
    ["Data analytics: job application", [intake], "ghent-explainable-ml", /another order/],
    [
      "Application: PhD position in explainable machine learning models",
      [intake],
      "ghent-explainable-ml",
      /names the posting/,
    ],
    [
      "Application for the PhD position Explainable Machine Learning Models",
      [intake],
      "ghent-explainable-ml",
      /most words of the posting's title/,
    ],
    ["Application for a PhD", [intake], "rostock-phd", /but no year/],
    ["rostock-postdoc", [intake], "rostock-postdoc", /names the posting/],
    ["Hello", ["gjergji.kasneci@uni-tuebingen.de"], "tuebingen-interpretable-dl", /own address/],
    ["Hello", ["apply+rostock-pdh@example.org"], "rostock-phd", /close to its id/],
  ])("'%s' to %s is proposed for %s, not taken", (subject, to, posting, reason) => {
    const routed = route(mail(subject, to), postings, intake);
    expect(routed.posting).toBeUndefined();
    expect(routed.proposal).toEqual({ posting, reason: expect.stringMatching(reason) });
  });

  test.each(["", "Hello", "Application", "Invoice 2023-10", "Job offer"])(
    "'%s' fits nothing, and nothing is proposed",
    (subject) => {
      const routed = route(mail(subject, [becker]), postings, intake);
      expect(routed).toEqual({ reason: expect.any(String) });
    },
  );
});

describe("a plus-address", () => {
  test.each<[string, string[], string[]]>([
    ["in To", ["apply+rostock-thesis@example.org"], []],
    ["in another case", ["Apply+Rostock-Thesis@EXAMPLE.org"], []],
    ["in the envelope alone", ["jobs@example.net"], ["apply+rostock-thesis@example.org"]],
  ])("%s goes before any subject", (_, to, envelope) => {
    const routed = route(mail("Job Application: Data analytics", to, envelope), postings, intake);
    expect(routed).toMatchObject({
      posting: { id: "rostock-thesis" },
      reason: "sent to apply+rostock-thesis@example.org",
    });
  });

  test("in Cc counts as well", () => {
    const message = { ...mail("Hello"), cc: [{ address: "apply+rostock-phd@example.org" }] };
    expect(route(message, postings, intake).posting?.id).toBe("rostock-phd");
  });

  test.each(["apply+rostock-phd@example.net", "jobs+rostock-phd@example.org", "apply+nothing@example.org"])(
    "that is none of the intake's is none: %s",
    (to) => {
      expect(route(mail("Job Application: Data analytics", [to]), postings, intake).posting?.id).toBe(
        "ghent-explainable-ml",
      );
    },
  );

  test("of two postings at once leaves the choice to a person", () => {
    const routed = route(
      mail("Hello", ["apply+rostock-phd@example.org", "apply+rostock-postdoc@example.org"]),
      postings,
      intake,
    );
    expect(routed.posting).toBeUndefined();
    expect(routed.reason).toMatch(/rostock-phd and rostock-postdoc/);
  });
});

describe("between postings that fit both", () => {
  test("the longer convention wins", () => {
    const two = made(
      { id: "any", subjects: ["PhD application"] },
      { id: "vision", subjects: ["PhD application computer vision"] },
    );
    expect(route(mail("PhD application: computer vision"), two, intake).posting?.id).toBe("vision");
    expect(route(mail("PhD application: robotics"), two, intake).posting?.id).toBe("any");
  });

  test("the address written to tells those apart that ask for one", () => {
    const two = made(
      { id: "one", subjects: ["Thesis"], addresses: ["one@example.org"], addressRequired: true },
      { id: "two", subjects: ["Thesis"], addresses: ["two@example.org"], addressRequired: true },
    );
    expect(route(mail("Thesis", ["TWO@example.org"]), two, intake).posting?.id).toBe("two");
    expect(route(mail("Thesis", ["one@example.org", "two@example.org"]), two, intake)).toEqual({
      reason: "subject fits one as well as two",
      proposal: { posting: "one", reason: expect.stringMatching(/two/) },
    });
  });
});

import axe from "axe-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { serveWorld, toldWorld } from "../../web/look.ts";
import { keepPicture, program, visit } from "./browsing.ts";
import { launch } from "./chromium.ts";

/** Every page is looked over by axe, in both colours and both languages, and kept as a picture. */

const token = "token-of-axe";
let browser: Browser;
let served: Awaited<ReturnType<typeof serveWorld>>;

interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

describe.skipIf(program === undefined)("axe", () => {
  beforeAll(async () => {
    served = await serveWorld(await toldWorld(), token);
    browser = await launch(program as string);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  async function pages(): Promise<readonly (readonly [string, string])[]> {
    const ask = async (path: string) =>
      (await fetch(served.url + path, { headers: { Authorization: `Bearer ${token}` } })).json();
    const { applications } = (await ask("/api/applications?limit=200")) as {
      applications: { id: string; applicant: { name?: string } }[];
    };
    const { messages } = (await ask("/api/messages?limit=200")) as {
      messages: { rawKey: string; outcome: string }[];
    };
    const { notices } = (await ask("/api/postings/ghent-explainable-ml/notices")) as {
      notices: { id: string }[];
    };
    const of = (name: string) => applications.find(({ applicant }) => applicant.name === name)?.id ?? "";
    const mail = messages.find(({ outcome }) => outcome === "quarantined")?.rawKey ?? "";
    const jane = of("Jane Roe");
    return [
      ["overview", "/"],
      ["matrix", "/postings/ghent-explainable-ml"],
      ["matrix-filtered", "/postings/ghent-explainable-ml?item=transcripts:unsure&late=no"],
      ["matrix-wide", "/postings/uit-knowledge-driven-ml"],
      ["trail-of-posting", "/postings/ghent-explainable-ml/trail"],
      ["manage", "/postings/ghent-explainable-ml/manage"],
      ["notices", "/postings/ghent-explainable-ml/notices"],
      ["notices-none", "/postings/rostock-phd/notices"],
      ["notice", `/postings/ghent-explainable-ml/notices/${notices[0]?.id}`],
      ["application", `/applications/${jane}`],
      ["application-unsure", `/applications/${of("Amara Okonkwo")}`],
      ["application-merge", `/applications/${jane}?merge=henrik`],
      ["application-done", `/applications/${jane}?done=decided`],
      ["trail", `/applications/${jane}/trail`],
      ["erase", `/applications/${jane}/erase`],
      ["triage", "/triage"],
      ["mail-waiting", `/triage/mail?key=${encodeURIComponent(mail)}&find=jane`],
      ["mails", "/messages"],
      ["sent", "/outgoing"],
      ["sent-one", `/outgoing/${jane}/1`],
      ["people", "/people"],
      ["people-of-posting", "/people?posting=ghent-explainable-ml"],
      ["people-trail", "/people/trail"],
      ["people-trail-of-posting", "/people/trail?posting=ghent-explainable-ml"],
      ["error", "/nope"],
    ];
  }

  const looks = [
    [1440, "light", "en"],
    [1440, "dark", "de"],
    [390, "light", "de"],
    [390, "dark", "en"],
  ] as const;
  test.each(looks)("finds no violation at %i px, %s, %s", async (width, colorScheme, language) => {
    const { page } = await visit(browser, `${served.url}/?token=${token}`, {
      viewport: { width, height: 900 },
      colorScheme,
      locale: language,
    });
    const found: string[] = [];
    const lookAt = async (name: string, address: string) => {
      await page.goto(`${served.url}${address}`);
      await page.evaluate("for (const one of document.querySelectorAll('main details')) one.open = true");
      await page.evaluate(axe.source);
      // Frames hold applicants' mails as they were sent: not ours to mend here.
      const { violations } = (await page.evaluate(
        `axe.run({ exclude: ["iframe"] }, { iframes: false, runOnly: ${JSON.stringify(tags)} })`,
      )) as Found;
      found.push(
        ...violations.map(
          ({ id, nodes }) => `${name}: ${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
        ),
      );
      await keepPicture(page, `${name}-${width}-${colorScheme}-${language}`);
    };
    for (const [name, address] of await pages()) await lookAt(name, address);
    await page.context().clearCookies();
    await lookAt("door", "/");
    expect(found).toEqual([]);
  });
});

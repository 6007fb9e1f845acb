import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { serveWorld, toldWorld } from "../../web/look.ts";
import { program, visit } from "./browsing.ts";
import { launch } from "./chromium.ts";

/** A reviewer's way through the page, in a real browser. */

// What the browser knows by itself; the program's types do not.
declare const document: { readonly activeElement: unknown; readonly cookie: string };
declare function getComputedStyle(element: unknown): Readonly<Record<"paddingTop" | "display", string>>;

const token = "token-of-the-journey";
const faintWords = readFileSync(new URL("faint-words.js", import.meta.url), "utf8");
let browser: Browser;
let served: Awaited<ReturnType<typeof serveWorld>>;

describe.skipIf(program === undefined)("in a browser", () => {
  beforeAll(async () => {
    served = await serveWorld(await toldWorld(), token);
    browser = await launch(program as string);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const signedIn = (options: BrowserContextOptions = {}) =>
    visit(browser, `${served.url}/?token=${token}`, options);

  test("the link signs in, and the token does not stay in the address", async () => {
    const { page } = await signedIn();
    expect(page.url()).toBe(`${served.url}/`);
    await page.getByRole("heading", { name: "Postings", level: 1 }).waitFor();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("heading", { name: "You are signed out." }).waitFor();
    await page.goto(served.url);
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
  });

  test("from the posting over the matrix to the evidence behind a tick", async () => {
    const { page, complaints } = await signedIn();
    await page.getByRole("link", { name: "PhD position in explainable machine learning models" }).click();
    await page.getByRole("link", { name: "Incomplete 3" }).click();
    expect(await page.getByRole("row").count()).toBe(4);
    await page.getByRole("link", { name: "All 8" }).click();
    // Anywhere in the row leads to the application.
    await page
      .getByRole("row", { name: /Jane Roe/ })
      .getByRole("cell")
      .first()
      .click({ force: true });
    await page.getByRole("heading", { name: "Jane Roe", level: 1 }).waitFor();
    // A tick leads to its line there.
    await page.goBack();
    await page
      .getByRole("row", { name: /Jane Roe/ })
      .getByRole("cell")
      .nth(1)
      .getByRole("link")
      .click();
    await page.getByRole("heading", { name: "Jane Roe", level: 1 }).waitFor();
    expect(page.url()).toMatch(/#item-cv$/);
    await page.getByRole("link", { name: "application.pdf, pages 5–7" }).click();
    await page.getByRole("heading", { name: "application.pdf", level: 2 }).waitFor();
    expect(page.url()).toMatch(/page=5&item=transcripts#viewer$/);
    const section = page.getByRole("listitem").filter({ hasText: /Transcript\s*pages 5–7/ });
    await section.getByText("Why: 3 reasons").click();
    const reason = section.getByRole("row", { name: /Linear Algebra II/ });
    await reason.waitFor();
    expect(await reason.innerText()).toMatch(/graded-rows\s+5\s+\+2\.4/);
    expect(complaints).toEqual([]);
  });

  test("a document and a raw mail are saved, not opened", async () => {
    const { page } = await signedIn();
    await page.goto(`${served.url}/postings/ghent-explainable-ml`);
    await page.getByRole("link", { name: "Jane Roe" }).click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("article").getByRole("link", { name: "Download application.pdf" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("application.pdf");
    const [mail] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Raw mail" }).click(),
    ]);
    expect(mail.suggestedFilename()).toMatch(/\.eml$/);
  });

  test("a reply is shown with the looks it was sent with, shut off from the page", async () => {
    const { page, complaints } = await signedIn();
    await page.getByRole("link", { name: "Sent" }).click();
    await page
      .getByRole("listitem")
      .filter({ hasText: "priya@example.org" })
      .getByRole("link")
      .first()
      .click();
    const letter = page.frameLocator("iframe");
    const words = letter.getByText("3 pages in all.pdf; at most 2 are allowed.");
    await words.waitFor();
    // Its own inline style is applied: the policy knows it by its hash.
    const padding = await letter.locator(".sheet").evaluate((sheet) => getComputedStyle(sheet).paddingTop);
    expect(padding).toBe("24px");
    const cookies = await letter.locator("body").evaluate(() => {
      try {
        return document.cookie;
      } catch {
        return "refused";
      }
    });
    expect(cookies).toBe("refused");
    expect(complaints.filter((complaint) => /style/i.test(complaint))).toEqual([]);
  });

  test("the keyboard reaches the content first, then everything else, and the focus is seen", async () => {
    const { page } = await signedIn();
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to content" });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(
      `({ inMain: document.activeElement.closest("main") !== null,
          outline: getComputedStyle(document.activeElement).outlineWidth })`,
    );
    expect(focused).toEqual({ inMain: true, outline: "2px" });
  });

  interface Listed {
    readonly postings: readonly { readonly id: string }[];
    readonly applications: readonly { readonly id: string }[];
    readonly notices?: readonly { readonly id: string }[];
  }
  const ask = async (path: string) =>
    (
      await fetch(served.url + path, { headers: { Authorization: `Bearer ${token}` } })
    ).json() as Promise<Listed>;

  /** Every posting and application, and one address of each other kind of page. */
  async function everyPage(): Promise<string[]> {
    const { postings } = await ask("/api/postings");
    const { applications } = await ask("/api/applications");
    const { notices = [] } = await ask("/api/postings/ghent-explainable-ml/notices");
    return [
      "/",
      "/messages",
      "/messages?outcome=quarantined",
      "/messages?outcome=withdrawal",
      "/triage",
      "/people?posting=ghent-explainable-ml",
      "/people/trail",
      "/postings/ghent-explainable-ml/notices",
      ...notices.map(({ id }) => `/postings/ghent-explainable-ml/notices/${id}`),
      "/postings/ghent-explainable-ml/manage",
      "/postings/ghent-explainable-ml/trail",
      `/applications/${applications[0]?.id}/trail`,
      `/applications/${applications[0]?.id}/erase`,
      "/outgoing",
      "/nope",
      ...postings.map(({ id }) => `/postings/${id}`),
      ...applications.map(({ id }) => `/applications/${id}`),
      `/outgoing/${applications.at(-1)?.id}/1`,
    ];
  }

  test.each([
    ["a desk", 1440, "light"],
    ["a desk", 1440, "dark"],
    ["a phone", 390, "light"],
    ["a phone", 390, "dark"],
    ["a small phone", 320, "light"],
    ["a tablet", 900, "light"],
  ] as const)(
    "on %s (%i px, %s) every page fits its width and can be read",
    async (_, width, colorScheme) => {
      const { page } = await signedIn({ viewport: { width, height: 844 }, colorScheme });
      const addresses = await everyPage();
      expect(addresses.length).toBeGreaterThan(20);
      for (const address of addresses) {
        await page.goto(`${served.url}${address}`);
        await page.evaluate("for (const one of document.querySelectorAll('main details')) one.open = true");
        const seen = {
          address,
          sideways: await page.evaluate("document.documentElement.scrollWidth - innerWidth"),
          faint: await page.evaluate(faintWords),
          headings: await page.getByRole("heading", { level: 1 }).count(),
        };
        expect(seen).toEqual({ address, sideways: 0, faint: [], headings: 1 });
      }
    },
  );

  test("on a phone the matrix is one card an applicant, its rows and cells still a table to who hears it", async () => {
    const { page } = await signedIn({ viewport: { width: 390, height: 844 } });
    await page.goto(`${served.url}/postings/ghent-explainable-ml`);
    const row = page.getByRole("row", { name: /Henrik/ });
    expect(await row.evaluate((element) => getComputedStyle(element).display)).toBe("grid");
    expect(await row.getByRole("cell").count()).toBe(6);
    expect(await row.innerText()).toContain("1/2");
  });
});

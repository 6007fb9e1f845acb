import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Page } from "playwright-core";

/**
 * Takes the README's pictures from a running demo:
 * `node samples/pictures.ts SIGN-IN-LINK` (Chromium as `chromium` or CHROMIUM).
 */
const [link] = process.argv.slice(2);
if (!link) throw new Error("Give the sign-in link that `npm run demo` printed.");
const folder = join(import.meta.dirname, "../docs/images");
await mkdir(folder, { recursive: true });

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});
const here = new URL(link);
const to = (path: string) => new URL(path, here).href;
const desk = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

/** A signed-in page of its own. */
async function open(viewport: typeof desk, colorScheme: "light" | "dark" = "light"): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    colorScheme,
    deviceScaleFactor: 1.5,
    locale: "en-GB",
  });
  const page = await context.newPage();
  await page.goto(here.href);
  return page;
}
const shoot = async (page: Page, name: string) => {
  // Pages of documents are drawn when they are first asked for.
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: join(folder, `${name}.png`) });
};
const toMatrix = (page: Page) => page.goto(to("/postings/ghent-explainable-ml"));
/** The application with its scanned transcript beside the checklist. */
async function toApplication(page: Page): Promise<void> {
  await toMatrix(page);
  await page.getByRole("link", { name: "Tomás Quintero Salas" }).first().click();
  await page.locator("#item-transcripts .tick-link").click();
  await page.getByRole("heading", { name: "Scan0001.pdf", level: 2 }).waitFor();
  await page.evaluate("scrollTo(0, 0)");
}

try {
  const page = await open(desk);
  await shoot(page, "overview");
  await toMatrix(page);
  await shoot(page, "page");
  await toApplication(page);
  await shoot(page, "application");
  await page.goto(to("/triage"));
  await shoot(page, "triage");

  const dark = await open(desk, "dark");
  await toApplication(dark);
  await shoot(dark, "dark");

  const small = await open(phone);
  await toMatrix(small);
  await shoot(small, "phone");

  await page.goto(to("/outgoing"));
  await page.setViewportSize({ width: 760, height: 900 });
  const reply = page
    .locator("li", { hasText: "tomas.quintero@example.com" })
    .last()
    .getByRole("link")
    .first();
  await page.goto(to((await reply.getAttribute("href")) ?? ""));
  const letter = await page.locator("iframe").first().getAttribute("src");
  await page.goto(to(letter ?? ""));
  await shoot(page, "reply");
} finally {
  await browser.close();
}

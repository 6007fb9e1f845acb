import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { findChromium } from "./chromium.ts";

/** The browser that the journeys use; undefined, and said so, where there is none. */
export const program = findChromium();
if (program === undefined) {
  const how =
    "no Chromium on the PATH: install it (Debian: apt-get install chromium), then npm run test:browser";
  // Where it is meant to run, it must not be left out unseen.
  if (process.env["CI"] === "true") throw new Error(how);
  console.warn(`Skipping the browser's journey: ${how}`);
}

/** Pictures of a run, for people to look at; git passes them over. */
const pictures = join(import.meta.dirname, "../../../.pictures");

export async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

/** A page in a session of its own, and whatever the browser refused or complained of. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, complaints };
}

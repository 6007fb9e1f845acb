import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";

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
const page = await browser.newPage({ viewport: { width: 1200, height: 760 }, deviceScaleFactor: 1.5 });
const shoot = (name: string) => page.screenshot({ path: join(folder, `${name}.png`) });
const here = new URL(link);
try {
  await page.goto(link);
  await page.goto(new URL("/postings/ghent-explainable-ml", here).href);
  await shoot("page");
  await page.getByRole("link", { name: "Tomás Quintero Salas" }).first().click();
  await shoot("application");

  await page.goto(new URL("/outgoing", here).href);
  await page.setViewportSize({ width: 760, height: 900 });
  const reply = page
    .locator("li", { hasText: "tomas.quintero@example.com" })
    .last()
    .getByRole("link")
    .first();
  await page.goto(new URL((await reply.getAttribute("href")) ?? "", here).href);
  const letter = await page.locator("iframe").first().getAttribute("src");
  await page.goto(new URL(letter ?? "", page.url()).href);
  await shoot("reply");
} finally {
  await browser.close();
}

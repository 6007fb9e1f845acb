import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { serveWorld } from "../../web/look.ts";
import { add, emptyWorld, item } from "../../web/seed.ts";
import { keepPicture, program, visit } from "./browsing.ts";
import { launch } from "./chromium.ts";

/** A posting with many applicants: rows come as they are scrolled to, and keys move among them. */

const token = "token-of-the-matrix";
const people = 600;
let browser: Browser;
let served: Awaited<ReturnType<typeof serveWorld>>;

describe.skipIf(program === undefined)("a matrix of many", () => {
  beforeAll(async () => {
    const world = await emptyWorld();
    for (let index = 0; index < people; index += 1)
      await add(world, {
        posting: "rostock-phd",
        name: `Person ${String(index).padStart(4, "0")}`,
        email: `p${index}@example.org`,
        at: new Date(Date.UTC(2023, 8, 1) + index * 3_600_000).toISOString(),
        status: index % 3 === 0 ? "incomplete" : "complete",
        items: ["cover-letter", "cv", "references", "transcripts"].map((id) =>
          item(id, index % 3 === 0 && id === "transcripts" ? "missing" : "received"),
        ),
      });
    served = await serveWorld(world, token);
    browser = await launch(program as string);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const open = async () => {
    const { page, complaints } = await visit(browser, `${served.url}/?token=${token}`);
    await page.goto(`${served.url}/postings/rostock-phd`);
    return { page, complaints };
  };
  const rows = (page: Page) => page.locator("[data-matrix] tbody tr").count();
  const focused = (page: Page) => page.evaluate("document.activeElement.textContent.trim()");

  test("rows come as they are scrolled to, each once, and the head stays in sight", async () => {
    const { page, complaints } = await open();
    expect(await rows(page)).toBeLessThan(people);
    await expect
      .poll(
        async () => {
          await page.evaluate("document.querySelector('.scroll').scrollTop = 1e9");
          return rows(page);
        },
        { timeout: 30_000 },
      )
      .toBe(people);
    const names = await page.locator("[data-matrix] tbody th a").allTextContents();
    expect(new Set(names.map((name) => name.trim())).size).toBe(people);
    const head = await page.locator("[data-matrix] thead").boundingBox();
    const frame = await page.locator(".scroll").boundingBox();
    expect(Math.abs((head?.y ?? 0) - (frame?.y ?? 0))).toBeLessThan(3);
    await keepPicture(page, "matrix-many-1440");
    expect(complaints).toEqual([]);
  });

  test("arrows, j and k move from cell to cell; Enter opens what the focus is on", async () => {
    const { page } = await open();
    await page.locator("[data-matrix] tbody th a").first().focus();
    expect(await focused(page)).toBe("Person 0599");
    await page.keyboard.press("j");
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toBe("Person 0597");
    await page.keyboard.press("k");
    expect(await focused(page)).toBe("Person 0598");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toMatch(/received/);
    await page.keyboard.press("Home");
    expect(await focused(page)).toBe("Person 0598");
    await page.keyboard.press("/");
    await page.keyboard.type("0042");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Person 0042" }).waitFor();
    expect(page.url()).toContain("text=0042");
  });

  test("a column's count, a state and an order stay together in the address", async () => {
    const { page } = await open();
    await page.getByRole("link", { name: /^Transcripts: missing, 200\. Show these\./ }).click();
    await page.getByLabel("Order").selectOption("oldest");
    await page.getByRole("button", { name: "Apply" }).click();
    expect(new URL(page.url()).searchParams.get("item")).toBe("transcripts:missing");
    expect((await page.locator("[data-matrix] tbody th a").first().innerText()).trim()).toBe("Person 0000");
    await page.getByRole("link", { name: "Clear filters" }).click();
    expect(new URL(page.url()).search).toBe("");
  });
});

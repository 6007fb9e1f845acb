import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { configFrom } from "../../../infra/local/config.ts";
import { startService } from "../../../infra/local/service.ts";
import type { Service } from "../../../infra/local/service.ts";
import { temporaryFolder, token } from "../running.ts";
import { smtpClient } from "../smtp-client.ts";
import { program, keepPicture, visit } from "./browsing.ts";
import { launch } from "./chromium.ts";

/** One application's whole way, and who may see it: the service as it is started, in a real browser. */

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let browser: Browser;
let service: Service;
const ghent = "PhD position in explainable machine learning models";
const rules = () => join(folder.path, "postings/ghent-explainable-ml.yaml");

async function start(): Promise<Service> {
  return startService(
    configFrom({
      DOSSIER_SMTP_PORT: "0",
      DOSSIER_HTTP_PORT: "0",
      DOSSIER_TOKEN: token,
      DOSSIER_DATA: join(folder.path, "data"),
      DOSSIER_POSTINGS: join(folder.path, "postings"),
    }),
    { clock: () => new Date("2021-08-12T09:15:00.000Z") },
  );
}

async function send(sample: string): Promise<void> {
  const raw = await readFile(join("samples/mail", `${sample}.eml`), "latin1");
  const client = await smtpClient(service.smtp.port);
  expect(await client.send(raw, ["apply@example.org"])).toMatch(/^250/);
  client.close();
  await service.idle();
}

const signedIn = async () => (await visit(browser, service.signIn)).page;

describe.skipIf(program === undefined)("a reviewer's desk", () => {
  beforeAll(async () => {
    folder = await temporaryFolder();
    await cp("postings", join(folder.path, "postings"), { recursive: true });
    browser = await launch(program as string);
    service = await start();
    await send("02-ghent-missing-transcripts");
    await send("21-unrouted");
    await send("12-ghent-question");
  });
  afterAll(async () => {
    await browser?.close();
    await service?.close();
    await folder?.remove();
  });

  const status = (page: Page) => page.locator(".facts .chip").first().innerText();

  test("mail in, matrix, evidence, override, undo", async () => {
    const { page, complaints } = await visit(browser, service.signIn);
    await page.getByRole("link", { name: ghent }).click();
    // The count over a column shows who lacks it; the address keeps that.
    await page.getByRole("link", { name: /^Transcripts: missing, 1\. Show these\./ }).click();
    expect(page.url()).toContain("item=transcripts%3Amissing");
    expect(await page.getByRole("row").count()).toBe(2);
    await page.getByRole("link", { name: "Tomás Quintero Salas" }).click();
    expect(await status(page)).toMatch(/Incomplete/);

    // A click on a tick shows the page beside it, its words marked, without leaving.
    await page.locator("#item-motivation-letter .tick-link").click();
    await page.getByRole("heading", { name: "Carta de motivación.pdf", level: 2 }).waitFor();
    const picture = page.getByRole("img", { name: /Carta de motivación\.pdf, page 1/ });
    await expect
      .poll(() => picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth), {
        timeout: 20_000,
      })
      .toBe(1440);
    expect(await page.locator(".marks rect").count()).toBeGreaterThan(0);
    expect(await page.getByText("Dear members of the committee").count()).toBeGreaterThan(0);
    await keepPicture(page, "desk-evidence-1440");

    const item = page.locator("#item-transcripts");
    await item.getByText("Decide", { exact: true }).click();
    await item.getByRole("radio", { name: /^Received/ }).check();
    await item.getByLabel(/^Reason/).fill("They came by post");
    await item.getByRole("button", { name: "What would the mail say?" }).click();
    await page.getByText("By today’s verdict a mail would go out:").waitFor();
    expect(await page.locator(".notice pre").innerText()).toContain("Your application is complete");
    await page.locator(".notice").getByRole("button", { name: "Save decision" }).click();
    await page.getByText("Decided.").waitFor();
    await service.idle();
    await expect.poll(() => status(page), { timeout: 15_000 }).toMatch(/Complete/);
    expect(await page.getByText("They came by post").count()).toBeGreaterThan(0);

    await page
      .getByRole("button", { name: /^Undo: / })
      .first()
      .click();
    await page.getByText("Undone. It stays in the trail.").waitFor();
    await service.idle();
    await expect.poll(() => status(page), { timeout: 15_000 }).toMatch(/Incomplete/);
    await page.getByRole("link", { name: "Trail" }).click();
    expect(await page.locator(".trail").innerText()).toMatch(/Undone[\s\S]*Decided[\s\S]*They came by post/);
    expect(complaints).toEqual([]);
  });

  test("who decides on what has changed meanwhile is told kindly, and loses nothing", async () => {
    const [one, other] = [await signedIn(), await signedIn()];
    for (const page of [one, other]) {
      await page.goto(`${service.http.url}/postings/ghent-explainable-ml`);
      await page.getByRole("link", { name: "Tomás Quintero Salas" }).click();
    }
    const decide = async (page: Page, reason: string) => {
      const item = page.locator("#item-cv");
      await item.getByText("Decide", { exact: true }).click();
      await item.getByRole("radio", { name: /^Waived/ }).check();
      await item.getByLabel(/^Reason/).fill(reason);
      await item.getByRole("button", { name: "Save decision" }).click();
    };
    await decide(one, "The first reason");
    await one.getByText("Decided.").waitFor();
    await decide(other, "The second reason");
    await other.getByRole("heading", { name: /changed this application meanwhile/ }).waitFor();
    await other.getByRole("button", { name: "Decide it all the same" }).click();
    await other.getByText("Decided.").waitFor();
    // Once it is assessed anew, the item gives the reason as well: that may be so by now.
    expect(await other.locator(".letters li", { hasText: "The second reason" }).count()).toBe(1);
    for (const name of ["second", "first"]) {
      const line = other.locator(".letters li", { hasText: `The ${name} reason` });
      await line.getByRole("button", { name: /^Undo/ }).click();
      await other.getByText("Undone. It stays in the trail.").waitFor();
    }
    await service.idle();
  });

  test("a mail that fits no posting is taken in where a person says, and waits again when they take it back", async () => {
    const page = await signedIn();
    await page.getByRole("link", { name: "1 mail fits no posting" }).click();
    await page.getByRole("link", { name: "Vraag om een stageplaats voorjaar 2022" }).click();
    await page.getByText("Text of the mail").waitFor();
    expect(await page.locator("pre").first().innerText()).toMatch(/stage/);
    const discard = page.locator("section", { has: page.getByRole("heading", { name: "Discard" }) });
    await discard.getByLabel(/^Reason/).fill("Asks for an internship");
    await discard.getByRole("button", { name: "Discard" }).click();
    await page.getByText("The mail is discarded.").waitFor();
    await page.getByRole("button", { name: "Let it wait again" }).click();
    await page.getByText("The mail waits again.").waitFor();
    await page.getByRole("link", { name: "Triage" }).click();
    expect(await page.getByRole("listitem").filter({ hasText: "stageplaats" }).count()).toBe(1);
    await page.getByRole("button", { name: "Mark as answered" }).click();
    await page.getByText("Answered by hand").waitFor();
  });

  test("a reviewer comes in by invitation, and sees one posting and nothing else", async () => {
    const page = await signedIn();
    await page.getByRole("link", { name: "People" }).click();
    await page.getByRole("link", { name: "PhD position in machine learning" }).click();
    await page.getByLabel("Address").fill("reviewer@example.org");
    await page.getByRole("button", { name: "Make a link" }).click();
    const link = await page.locator(".link-once").innerText();

    const { page: theirs } = await visit(browser, link);
    await theirs.getByRole("button", { name: "Come in" }).click();
    await theirs.getByRole("link", { name: "PhD position in machine learning" }).waitFor();
    expect(await theirs.getByRole("link", { name: ghent }).count()).toBe(0);
    expect(await theirs.getByRole("navigation", { name: "Main" }).getByRole("link").allInnerTexts()).toEqual([
      "Postings",
    ]);
    const ours = await page.goto(`${service.http.url}/postings/ghent-explainable-ml`);
    expect(ours?.status()).toBe(200);
    const hidden =
      (await page.getByRole("link", { name: "Tomás Quintero Salas" }).getAttribute("href")) ?? "";
    for (const address of [
      "/postings/ghent-explainable-ml",
      hidden,
      `${hidden}/trail`,
      "/postings/ghent-explainable-ml/export.csv",
    ]) {
      const answer = await theirs.goto(`${service.http.url}${address}`);
      expect([address, answer?.status()]).toEqual([address, 404]);
      expect(await theirs.content()).not.toMatch(/Quintero|explainable machine/);
    }
    // A link works once.
    const again = await visit(browser, link);
    await again.page.getByText("This invitation was used, withdrawn, or is too old.").waitFor();
  });

  test("changed rules are previewed before they hold; a table is taken out; a person is erased", async () => {
    await service.close();
    const written = await readFile(rules(), "utf8");
    const loosened = written.replace(/(- id: transcripts\n)/, "$1    optional: true\n");
    expect(loosened).not.toBe(written);
    await writeFile(rules(), loosened);
    service = await start();
    const page = await signedIn();
    await page.goto(`${service.http.url}/postings/ghent-explainable-ml`);
    await page.getByRole("link", { name: "See what would change" }).click();
    await page.getByText("1 of 1 turn complete").waitFor();
    await keepPicture(page, "desk-recheck-1440");
    const recheck = page.locator("section", { has: page.getByRole("heading", { name: /^Check anew/ }) });
    await recheck.getByLabel(/^Reason/).fill("The faculty asks for no transcripts any more");
    await recheck.getByRole("button", { name: "Check them anew" }).click();
    await page.getByText("The applications are being checked anew.").waitFor();
    await service.idle();
    await expect
      .poll(
        async () => {
          await page.reload();
          return page.getByText("Every application was checked by the rules that hold.").count();
        },
        { timeout: 20_000 },
      )
      .toBe(1);

    const [table] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Table (CSV)" }).click(),
    ]);
    expect(await readFile(await table.path(), "utf8")).toContain("tomas.quintero@example.com");

    await page.goto(`${service.http.url}/postings/ghent-explainable-ml`);
    await page.getByRole("link", { name: "Tomás Quintero Salas" }).click();
    const gone = page.url();
    await page.getByRole("link", { name: "Erase this person" }).click();
    await page.getByLabel(/^Type tomas/).fill("somebody@example.com");
    await page.getByLabel(/^Reason/).fill("Asked for it");
    await page.getByRole("button", { name: "Erase for good" }).click();
    await page.getByText("What was typed is not the address. Nothing was erased.").waitFor();
    await page.getByLabel(/^Type tomas/).fill("tomas.quintero@example.com");
    await page.getByRole("button", { name: "Erase for good" }).click();
    await page.getByText("Everything of this person is erased.").waitFor();
    expect((await page.goto(gone))?.status()).toBe(404);
    await page.goto(`${service.http.url}/postings/ghent-explainable-ml/trail`);
    const trail = await page.locator(".trail").innerText();
    expect(trail).toMatch(/Person erased[\s\S]*Asked for it/);
    expect(trail).not.toMatch(/Tomás|Quintero/);
  });

  test("without JavaScript everything still works by links and forms", async () => {
    await send("04-ghent-one-referee");
    const { page } = await visit(browser, service.signIn, { javaScriptEnabled: false });
    await page.goto(`${service.http.url}/postings/ghent-explainable-ml?text=anjali`);
    await page.getByRole("link", { name: "Anjali Raghunathan" }).click();
    await page.locator("#item-references").getByRole("link").first().click();
    expect(page.url()).toMatch(/item=references#viewer$/);
    expect(await page.locator(".marks rect, .read mark").count()).toBeGreaterThan(0);
    const item = page.locator("#item-references");
    await item.locator("summary").click();
    await item.getByRole("radio", { name: /^Waived/ }).check();
    await item.getByLabel(/^Reason/).fill("One is enough for her");
    await item.getByRole("button", { name: "Save decision" }).click();
    await page.getByText("Decided.").waitFor();
    await service.idle();
    await page.goto(page.url().replace(/\?.*/, ""));
    expect(await status(page)).toMatch(/Complete/);
    await page.getByRole("link", { name: "Deutsch" }).click();
    await page.getByRole("heading", { name: "Checkliste" }).waitFor();
    await page.getByRole("link", { name: /^Farben/ }).click();
    await page.getByRole("link", { name: /^Farben/ }).click();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  });
});

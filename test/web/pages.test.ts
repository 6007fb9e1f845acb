import { beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../web/app.ts";
import { client } from "./client.ts";
import type { Client } from "./client.ts";
import { peopledWorld } from "./people.ts";
import { add, document, emptyWorld, item, now } from "./seed.ts";
import type { World } from "./seed.ts";

let world: World;
let web: Client;
beforeAll(async () => {
  world = await peopledWorld();
  web = await client(world);
});

/** The page's text as a reader hears it, and its source. */
async function read(path: string, from: Client = web): Promise<{ words: string; html: string }> {
  const response = await from.person(path);
  expect([path, response.status]).toEqual([path, 200]);
  const html = await response.text();
  const words = html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll(/\s+/g, " ");
  return { words, html };
}

async function pageOf(name: string): Promise<string> {
  const { items } = await world.records.applications({ limit: 200 });
  const found = items.find(({ applicant }) => applicant.name === name);
  if (found === undefined) throw new Error(`nobody is called ${name}`);
  return `/applications/${found.id}`;
}

/** The words of one applicant's row. */
async function row(name: string, query = ""): Promise<string> {
  const { html } = await read(`/postings/ghent-explainable-ml${query}`);
  const found = html.split("<tr ").find((part) => part.includes(name)) ?? "";
  return found.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
}

describe("the overview", () => {
  test("shows each posting with its counts and its deadline as the advert says it", async () => {
    const { words } = await read("/");
    expect(words).toContain(
      "PhD position in explainable machine learning models Ghent University – imec, IDLab · ghent-explainable-ml ends in 19 days · 31 Aug 2021, 23:59 Europe/Brussels , or until filled ? Triage: 1",
    );
    expect(words).toContain("8 arrived 3 complete 3 incomplete 2 needs a person");
    expect(words).toContain("uit-knowledge-driven-ml By portal only");
  });

  test("leads to the mail that waits for a person", async () => {
    const { html, words } = await read("/");
    expect(words).toContain(
      "Waiting for a person 1 mail fits no posting 1 mail is quarantined 1 question to answer",
    );
    expect(html).toContain('href="/triage?kind=quarantined"');
  });

  test("says nothing of waiting mail where none waits", async () => {
    const { words } = await read("/", await client(await emptyWorld()));
    expect(words).not.toContain("Waiting for a person");
  });

  test("says what to do where there is no posting", async () => {
    const { words } = await read("/", await client({ ...(await emptyWorld()), postings: new Map() }));
    expect(words).toContain("There is no posting yet. Put a posting file into the postings folder");
  });

  test("says that a deadline is over", async () => {
    const app = createApp({
      ...world,
      clock: () => new Date("2021-08-31T22:00:00.000Z"),
      token: "t",
      authentication: "dns",
      address: "apply@example.org",
    });
    const page = await (await app.request("/", { headers: { Authorization: "Bearer t" } })).text();
    expect(page).toContain("closed this minute");
    expect(now < new Date("2021-08-31T22:00:00.000Z")).toBe(true);
  });

  test.each([
    ["off", true],
    ["dns", false],
    ["header:mx.example.org", false],
  ])(
    "with DOSSIER_AUTHENTICATION %s, whether it says that nobody vouches for senders: %s",
    async (mode, says) => {
      const { words } = await read("/messages", await client(world, { authentication: mode }));
      expect(words.includes("Nobody vouches for senders: DOSSIER_AUTHENTICATION is off.")).toBe(says);
    },
  );
});

describe("a posting's matrix", () => {
  test.each([
    ["Jane Roe", "Complete ✓ received ✓ received ✓ received ✓ received 2/2 2 Aug 2021, 11:15"],
    ["Henrik Møller-Ångström", "Incomplete ✓ received ✓ received ✓ received ! breaks a rule 1/2"],
    ["Amara Okonkwo", "Needs review ✓ received ✓ received ? a person must look"],
    ["Lucía Fernández", "Incomplete ✓ received ✓ received ! can’t be read"],
    ["Wei Zhang", "Complete Withdrawn"],
    ["Tomasz Wiśniewski", "Complete Late ✓ received – waived by a reviewer"],
    ["Fatima al-Zahra", "being read · being read"],
    ["no.name@example.org", "Incomplete ✗ missing ✗ missing ✗ missing ✗ missing 0/2"],
  ])("says of %s in signs and in words: %s", async (name, words) => {
    expect(await row(name)).toContain(words);
  });

  test("what is optional and not there is not marked as missed", async () => {
    const { words } = await read("/postings/rostock-thesis");
    expect(words).toMatch(/Max Muster .* Complete – optional, not sent ✓ received/);
  });

  test("filters by status with links that need no script", async () => {
    const { html, words } = await read("/postings/ghent-explainable-ml?status=incomplete");
    expect(words).toContain("All 8 Complete 3 Incomplete 3 Needs review 2");
    expect(html).toMatch(/status=incomplete"\s+aria-current="true"/);
    expect(words).toContain("Lucía");
    expect(words).not.toContain("Jane Roe");
  });

  test("is divided into pages that lose nobody and keep the filter", async () => {
    const many = await emptyWorld();
    for (let index = 0; index < 120; index += 1)
      await add(many, {
        posting: "rostock-phd",
        name: `Person ${index}.`,
        email: `p${index}@example.org`,
        at: new Date(Date.UTC(2021, 0, 1, 0, index)).toISOString(),
        status: "complete",
        items: [],
      });
    const from = await client(many);
    const seen: string[] = [];
    const followed: string[] = [];
    let path: string | undefined = "/postings/rostock-phd?status=complete";
    while (path !== undefined && followed.length < 10) {
      const { html } = await read(path, from);
      seen.push(...[...html.matchAll(/>(Person \d+\.)</g)].map(([, name]) => name as string));
      path = /rel="next"\s+href="([^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&");
      followed.push(path ?? "");
    }
    expect(followed.map((link) => link.includes("status=complete"))).toEqual([true, true, false]);
    expect(seen).toEqual(Array.from({ length: 120 }, (_, index) => `Person ${119 - index}.`));
  });

  test("says what to do before anybody applied", async () => {
    const { words } = await read("/postings/rostock-postdoc");
    expect(words).toContain("No application has arrived yet.");
    expect(words).toContain("arrive by mail to apply@example.org");
  });

  test("says so when nobody is in the state asked for, and leads back", async () => {
    const { html, words } = await read("/postings/rostock-phd?status=needs-review");
    expect(words).toContain("No application is like this. Show all applications");
    expect(html).toContain('href="/postings/rostock-phd"');
  });

  test("an item that the posting asks for since is not shown as missing", async () => {
    const changed = await emptyWorld();
    await add(changed, {
      posting: "tuebingen-interpretable-dl",
      name: "Early Bird",
      email: "early@example.org",
      at: "2021-08-02T09:15:00.000Z",
      status: "complete",
      items: [item("cv", "received")],
    });
    const { words } = await read("/postings/tuebingen-interpretable-dl", await client(changed));
    expect(words).toMatch(/Early Bird .* ✓ received · Not checked: the posting asks for it since/);
  });
});

describe("an application", () => {
  test("shows each item's state, its reason and where it stands", async () => {
    const { words, html } = await read(await pageOf("Jane Roe"));
    expect(words).toContain(
      "Transcripts of study results received application.pdf pages 5–7: heading ‘Transcript of Records’, 41 graded courses application.pdf , pages 5–7",
    );
    // It leads to the page beside the checklist, and says for which item.
    expect(html).toMatch(
      /href="\/applications\/\w+\?doc=[0-9a-f]{16}&amp;page=5&amp;item=transcripts#viewer"/,
    );
  });

  test("shows the evidence of each section: quote, cue, page, weight, and what came second", async () => {
    const { words } = await read(await pageOf("Jane Roe"));
    expect(words).toContain("Transcript pages 5–7 · English · 99 % sure");
    expect(words).toContain(
      "Why: 3 reasons Words on the page Cue Page Weight Transcript of Records heading 5 +3.1",
    );
    expect(words).toContain("Grade word 7 −0.3");
    expect(words).toContain("Next best: CV, 0 %");
    expect(words).toContain("Prof. Ada Quill · ada.quill@example.org page 8");
  });

  test("says broken rules in words, beside the item", async () => {
    expect((await read(await pageOf("Priya Raman"))).words).toContain(
      "Cover letter breaks a rule too many pages",
    );
    expect((await read(await pageOf("Jörg Übermüller"))).words).toContain(
      "About the application as a whole several files, where one PDF is asked for (told as advice, not counted)",
    );
  });

  test("says why a file can't be read, and that a reply failed", async () => {
    const { words } = await read(await pageOf("Lucía Fernández"));
    expect(words).toContain("The file is protected by a password.");
    expect(words).toContain("failed 550 5.1.1 no such user");
  });

  describe("in German", () => {
    const german = async (path: string) => {
      const headers = { Cookie: web.cookie, "Accept-Language": "de" };
      const html = await (await web.app.request(path, { headers })).text();
      const [list = "", exact = ""] = html.split('<details class="exact">');
      const plain = (part: string) =>
        part
          .replaceAll("&#39;", "'")
          .replaceAll("&quot;", '"')
          .replaceAll(/<[^>]+>/g, " ")
          .replaceAll(/\s+/g, " ");
      return { words: plain(list), exact: plain(exact), html };
    };

    test.each([
      ["Jane Roe", "application.pdf, Seiten 5–7: „Transcript of Records“"],
      ["Jane Roe", "2 gefunden: application.pdf, Seite 8 Prof. Ada Quill, Dr. Bo Lindgren"],
      ["Lucía Fernández", "notas.pdf ist mit einem Passwort geschützt."],
      ["Henrik Møller-Ångström", "1 von 2 gefunden. Bitte nennen Sie 1 weitere Person"],
      ["Amara Okonkwo", "Vielleicht scan.pdf, Seite 1, aber sicher erkannt wurde es nicht."],
    ])("says why of %s in the words in which they are told: %s", async (name, said) => {
      const { words, exact, html } = await german(await pageOf(name));
      expect(words).toContain(said);
      // The exact reasons are there, once and marked as English.
      expect(exact).toContain("Die genauen Gründe (auf Englisch)");
      expect(html).toContain('<p class="why" lang="en">');
      expect(words).not.toMatch(/heading ‘|may be it/);
    });

    test("asks nobody for what is optional, and says why a file can't be read", async () => {
      expect((await german(await pageOf("Max Muster"))).words).not.toContain("Bitte senden Sie");
      expect((await german(await pageOf("Lucía Fernández"))).html).toContain(
        "Nicht lesbar: durch ein Passwort geschützt",
      );
    });

    test("tells a decision with who made it and why", async () => {
      const fresh = await peopledWorld();
      const { items } = await fresh.records.applications({ posting: "ghent-explainable-ml", limit: 200 });
      const jane = items.find(({ applicant }) => applicant.name === "Jane Roe");
      const cv = jane?.verdict?.items.map((one) =>
        one.id === "cv" ? { ...one, status: "waived" as const } : one,
      );
      const doing = { by: "ada@example.org", reason: "liegt uns vor" };
      const decided = await fresh.desk.decide(
        jane?.id ?? "",
        { type: "item", item: "cv", status: "waived" },
        doing,
      );
      await fresh.records.save({ ...decided, verdict: { ...decided.verdict!, items: cv ?? [] } });
      const app = await client(fresh);
      const headers = { Cookie: app.cookie, "Accept-Language": "de" };
      const html = await (await app.app.request(`/applications/${jane?.id}`, { headers })).text();
      expect(html).toMatch(/Erlassen \(ada@example\.org, 12\.08\.2021, 09:00\): liegt uns vor/);
    });
  });

  test("calls the mail's own text what it is", async () => {
    expect((await read(await pageOf("Noor de Vries"))).words).toContain(
      "The mail’s own text text · about 1 page",
    );
  });

  test("says of what is likelier but not proven that it is not sure, and of what it may be", async () => {
    expect((await read(await pageOf("Noor de Vries"))).words).toContain(
      "Not recognised for sure Dutch · perhaps Motivation letter, 93 %",
    );
  });

  test("says that it is being read while it is", async () => {
    const { words } = await read(await pageOf("Fatima al-Zahra"));
    expect(words).toContain("Its documents are being read. Load this page again in a moment.");
    expect(words).toContain("new.pdf Not read yet.");
  });

  test("of a posting that is no longer there is still shown", async () => {
    const { items } = await world.records.applications({ posting: "rostock-phd", limit: 1 });
    const from = await client({ ...world, postings: new Map() });
    const { words } = await read(`/applications/${items[0]!.id}`, from);
    expect(words).toContain("rostock-phd");
    expect(words).toContain("Cover letter breaks a rule");
  });

  test("brings its documents and raw mails as they came", async () => {
    const { html } = await read(await pageOf("Jane Roe"));
    const file = /href="(\/applications\/\w+\/documents\/\w+)"/.exec(html)?.[1] ?? "";
    expect(await (await web.person(file)).text()).toBe("bytes of application.pdf");
    const raw = /href="(\/messages\/raw\?key=[^"]+)"/.exec(html)?.[1] ?? "";
    const mail = await web.person(raw);
    expect(mail.headers.get("Content-Type")).toBe("message/rfc822");
    expect(mail.headers.get("Content-Disposition")).toMatch(/\.eml/);
    expect(await mail.text()).toContain("Subject: Job Application: Data analytics");
  });

  test("a large file comes in the chunks in which it is kept", async () => {
    const large = await emptyWorld();
    const film = document("film.pdf", ["other 1"]);
    const { id } = await add(large, {
      posting: "rostock-phd",
      email: "large@example.org",
      at: "2021-08-02T09:15:00.000Z",
      status: "complete",
      documents: [film],
    });
    await large.blobs.put(`applications/${id}/documents/${film.sha256}`, new Uint8Array(1_000_000).fill(7));
    const { person } = await client(large);
    const response = await person(`/applications/${id}/documents/${film.sha256}`);
    const first = await response.body!.getReader().read();
    expect((first.value as Uint8Array).length).toBe(64 * 1024);
  });
});

describe("mail and replies", () => {
  test("each mail says what became of it and why", async () => {
    const { words } = await read("/messages");
    expect(words).toContain(
      "Quarantined Your invoice billing@example.com · a program came as attachment: invoice.exe The attachment invoice.exe is a program.",
    );
  });

  test("mail of one outcome is listed with what the outcome means", async () => {
    const { words } = await read("/messages?outcome=unrouted");
    expect(words).toContain("No posting matched: a person should decide where it belongs.");
    expect(words).toContain("Question about housing");
    expect(words).not.toContain("Your invoice");
  });

  test("only mail of an application leads to one", async () => {
    const { html } = await read("/messages?outcome=portal-only");
    expect(html).toContain("PhD Fellow in Knowledge-Driven");
    expect(html).not.toContain("/applications/");
  });

  test("a reply shows the mail as it looked, apart from the page, and its text", async () => {
    const { items } = await world.records.outgoing({ limit: 200 });
    const { reply, record } = items.find(({ record: { applicant } }) => applicant.name === "Priya Raman")!;
    const path = `/outgoing/${record.id}/${reply.id}`;
    const { html, words } = await read(path);
    expect(html).toMatch(new RegExp(`<iframe[^>]*sandbox=""[^>]*src="${path}/mail"`));
    expect(words).toContain("3 pages in all.pdf; at most 2 are allowed.");
    const letter = await web.person(`${path}/mail`);
    expect(letter.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(letter.headers.get("Content-Language")).toBe("en");
    expect(await letter.text()).toContain("3 pages in all.pdf; at most 2 are allowed.");
  });

  test("a reply whose mail is no longer kept says so", async () => {
    const gone = await peopledWorld();
    const { items } = await gone.records.outgoing({ limit: 1 });
    const { reply, record } = items[0]!;
    await gone.blobs.remove(reply.mailKey);
    const from = await client(gone);
    expect((await read(`/outgoing/${record.id}/${reply.id}`, from)).words).toContain("no longer kept");
    expect((await from.person(`/outgoing/${record.id}/${reply.id}/mail`)).status).toBe(404);
  });

  test.each(["/messages", "/outgoing"])("%s says what to do before there is any", async (path) => {
    const { words } = await read(path, await client(await emptyWorld()));
    expect(words).toMatch(/No mail has arrived yet\.|Nothing has been sent yet\./);
  });
});

describe("a page that is not there", () => {
  test.each([
    ["/nope", "There is nothing at this address."],
    ["/postings/nope", "There is no posting with this id."],
    ["/applications/nope", "There is no application with this id."],
    ["/messages/raw?key=nope", "This mail is no longer kept."],
  ])("%s says so and leads home", async (path, words) => {
    const response = await web.person(path);
    expect(response.status).toBe(404);
    const page = await response.text();
    expect(page).toContain(words);
    expect(page).toContain('href="/"');
  });

  test("a fault inside says so plainly, and is reported", async () => {
    const { person, errors } = await client({
      ...world,
      records: { ...world.records, messages: () => Promise.reject(new Error("secret")) },
    });
    const response = await person("/messages");
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("secret");
    expect(errors).toHaveLength(1);
  });
});

import { describe, expect, test } from "vitest";
import type { Application } from "../../shared/domain/application.ts";
import { presentApplication } from "../../shared/domain/present.ts";
import { cv, referees, world } from "./world.ts";
import type { Letter } from "./world.ts";

const status = (application: Application | undefined, id: string) =>
  application?.verdict?.items.find((item) => item.id === id);
const newer = `${cv}\nDutch`;

describe("an improved version of a document", () => {
  test("counts in place of the older one, which is kept and shown", async () => {
    const one = world();
    await one.deliver({ minute: 1, files: { "cv.txt": cv } });
    await one.deliver({
      minute: 2,
      text: "Please find a corrected CV.",
      files: { "cv-corrected.txt": newer },
    });
    const [application] = await one.applications();
    expect(status(application, "cv")).toMatchObject({
      status: "received",
      found: 1,
      documents: [{ file: "cv-corrected.txt" }],
    });
    expect(application?.verdict?.documents.map(({ file }) => file)).toContain("cv.txt");
    expect(one.sends.at(-1)?.text).toContain("cv-corrected.txt");
  });

  test("is found whichever of the two comes first", async () => {
    const one = world();
    await one.deliver({ minute: 2, files: { "cv-corrected.txt": newer } });
    await one.deliver({ minute: 1, text: "My CV.", files: { "cv.txt": cv } });
    expect(status((await one.applications())[0], "cv")?.documents).toEqual([
      { file: "cv-corrected.txt", pages: [1, 1] },
    ]);
  });
});

const ignoring: readonly string[] = [
  "Please ignore my last email, it held the wrong files.",
  "Please disregard my previous message.",
  "Bitte meine letzte Mail ignorieren.",
  "Ignorieren Sie bitte meine vorherige E-Mail.",
  "Mijn vorige mail graag negeren.",
  "Se bort fra min forrige e-post.",
];

describe("'please ignore my last mail'", () => {
  test.each(ignoring)("%s", async (text) => {
    const one = world();
    await one.deliver({ minute: 1, files: { "cv.txt": cv } });
    await one.deliver({ minute: 2, text: "My referees.", files: { "referees.txt": referees } });
    expect((await one.applications())[0]?.verdict?.status).toBe("complete");
    const record = await one.deliver({ minute: 3, text });
    expect(record.outcome).toBe("follow-up");
    const [application] = await one.applications();
    expect(status(application, "references")).toMatchObject({ status: "missing", found: 0 });
    expect(status(application, "cv")?.status).toBe("received");
    // Kept and shown, as what counts for nothing.
    const shown = presentApplication(application as Application).documents;
    expect(shown.find(({ file }) => file === "referees.txt")).toMatchObject({ ignored: true });
    expect(shown.find(({ file }) => file === "cv.txt")).toMatchObject({ ignored: false });
    expect(one.sends.at(-1)?.text.replaceAll("\n", " ")).toMatch(/Referees: missing|Still needed/);
    expect(one.sends.at(-1)?.text).not.toContain("referees.txt");
  });

  test("with better files in the same mail leaves those, and what both brought", async () => {
    const one = world();
    await one.deliver({ minute: 1, files: { "wrong.txt": cv, "referees.txt": referees } });
    await one.deliver({
      minute: 2,
      text: "Please ignore my last mail. Here are the right files.",
      files: { "right.txt": newer, "referees.txt": referees },
    });
    const [application] = await one.applications();
    expect(application?.verdict?.status).toBe("complete");
    expect(status(application, "cv")?.documents).toEqual([{ file: "right.txt", pages: [1, 1] }]);
    expect(application?.verdict?.documents.filter(({ ignored }) => ignored).map(({ file }) => file)).toEqual([
      "wrong.txt",
      "(message)",
    ]);
  });

  test("after a withdrawal takes that back", async () => {
    const one = world();
    await one.deliver({ minute: 1, files: { "cv.txt": cv } });
    await one.deliver({ minute: 2, text: "I hereby withdraw my application." });
    expect((await one.applications())[0]?.withdrawn).toBe(true);
    await one.deliver({ minute: 3, text: "Please ignore my last mail, I sent it by mistake." });
    expect((await one.applications())[0]?.withdrawn).toBe(false);
  });

  test("comes to the same in whatever order the mails come", async () => {
    const letters: readonly Letter[] = [
      { minute: 1, messageId: "<1@example.net>", files: { "cv.txt": cv } },
      { minute: 2, messageId: "<2@example.net>", text: "Referees.", files: { "referees.txt": referees } },
      {
        minute: 3,
        messageId: "<3@example.net>",
        text: "Please ignore my last mail.",
        files: { "newer.txt": newer },
      },
    ];
    const ends = [];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
      [0, 2, 1],
    ]) {
      const one = world();
      for (const index of order) await one.deliver(letters[index]);
      const [application] = await one.applications();
      ends.push(application?.verdict?.items.map(({ id, status: state }) => `${id} ${state}`));
    }
    expect(new Set(ends.map(String)).size).toBe(1);
    expect(ends[0]).toEqual(["cv received", "references missing"]);
  });

  test.each([
    "If you have received the files twice, please ignore my last mail.",
    "Should I ignore your last mail?",
    "The attached CV replaces my previous version.",
    "Please ignore the typo in my last mail.",
  ])("is not said by: %s", async (text) => {
    const one = world();
    await one.deliver({ minute: 1, files: { "cv.txt": cv } });
    await one.deliver({ minute: 2, text, files: { "referees.txt": referees } });
    expect((await one.applications())[0]?.verdict?.status).toBe("complete");
  });
});

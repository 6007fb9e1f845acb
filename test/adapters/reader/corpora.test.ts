import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { documentReader } from "../../../shared/adapters/reader/reader.ts";
import type { Reading } from "../../../shared/domain/document/reading.ts";

/** Documents beside the project; where they are absent these tests are shown as skipped. */
const folder = "../shared/corpora/documents";
const hostile = join(folder, "hostile");

const reader = documentReader();
afterAll(() => reader.close());
const read = (file: string, name: string) =>
  reader.read({ name, type: "application/octet-stream", bytes: readFileSync(file) });
const letters = ({ pages }: Reading) =>
  pages
    .flatMap(({ lines }) => lines.map(({ text }) => text))
    .join("")
    .replaceAll(/[^\p{L}]/gu, "").length;

describe.skipIf(!existsSync(folder))("documents of the corpora", () => {
  test("are all read with their text, in their language", async () => {
    const truth = JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")) as Record<
      string,
      { readonly language: string; readonly sentAs: string }
    >;
    const wrong: string[] = [];
    for (const [file, { language, sentAs }] of Object.entries(truth)) {
      const reading = await read(join(folder, file), sentAs);
      if (reading.fault) wrong.push(`${file}: ${reading.fault.code}`);
      else if (letters(reading) < 60) wrong.push(`${file}: ${letters(reading)} letters`);
      else if (reading.language !== language)
        wrong.push(`${file}: ${reading.language} instead of ${language}`);
    }
    expect(wrong).toEqual([]);
    expect(Object.keys(truth).length).toBeGreaterThanOrEqual(190);
  });
});

/** What each is: the code of its fault and words that must be read. */
const expected: Readonly<Record<string, { readonly fault?: string; readonly says?: string }>> = {
  "badxref.pdf": { says: "Personal information" },
  "bomb_flate1g.pdf": { fault: "too-large" },
  "bomb_text.pdf": { fault: "too-large" },
  "bomb_xobj.pdf": { fault: "too-large" },
  "count_lie.pdf": { says: "" },
  "empty.pdf": { fault: "empty-file" },
  "enc_owner_aes256.pdf": { says: "Personal information" },
  "enc_user_aes256.pdf": { fault: "encrypted" },
  "enc_user_rc4.pdf": { fault: "encrypted" },
  "garbage.pdf": { fault: "damaged" },
  "leadjunk.pdf": { says: "Personal information" },
  "loop_pages.pdf": { fault: "damaged" },
  "one_1.pdf": { says: "Personal information" },
  "ot1.pdf": { says: "finden, fließen, öffnen, Äpfel, über, Straße. Office workflow" },
  "t1.pdf": { says: "finden, fließen, öffnen, Äpfel, über, Straße. Office workflow" },
  "t3.pdf": { says: "finden, fließen, öffnen, Äpfel, über, Straße. Office workflow" },
  "text_as.pdf": { says: "" },
  "trunc_200.pdf": { fault: "damaged" },
  "trunc_half.pdf": { fault: "damaged" },
  "twocol.pdf": { says: "LEFTA leftone leftone leftone lefttwo lefttwo leftthree leftthree RIGHTA rightone" },
};

describe.skipIf(!existsSync(hostile))("hostile documents of the corpora", () => {
  const files = existsSync(hostile) ? readdirSync(hostile).toSorted() : [];
  test.each(files)("%s is bounded and named", async (file) => {
    const reading = await read(join(hostile, file), file);
    const { fault, says = "" } = expected[file] ?? {};
    const text = reading.pages.flatMap(({ lines }) => lines.map((line) => line.text)).join(" ");
    expect({ fault: reading.fault?.code, text }).toEqual({ fault, text: expect.stringContaining(says) });
  });
});

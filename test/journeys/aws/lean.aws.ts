import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { s3Blobs } from "../../../shared/adapters/aws/blobs.ts";
import { dynamoRecords } from "../../../shared/adapters/aws/records.ts";
import { filePart, mixed, pdf } from "../../adapters/mail/mails.ts";
import { framedRtf, msgFile, utf16, winmail } from "../../adapters/mail/outlook-files.ts";
import { asStored } from "../../aws/as-stored.ts";
import { bareBundle } from "../../aws/bare-bundle.ts";
import { runBundle } from "../../aws/lambda.ts";
import { deploy, synthesize } from "../../aws/stack.ts";
import type { Deployed } from "../../aws/stack.ts";
import { localClient } from "../../aws/table.ts";

const moto = inject("moto");
/** Bytes that receive may load to take in an ordinary mail: its thread's among them. */
const most = 1_500_000;
/** Fresh processes of each bundle; what is told is their median. */
const rounds = 9;

describe.skipIf(!moto)("receive's bundle", () => {
  let deployed: Deployed;
  let folder = "";
  beforeAll(async () => {
    deployed = await deploy(moto, await synthesize());
    folder = deployed.bundle("receive");
  });

  const bucket = () => deployed.environment("receive")["RAW_BUCKET"] ?? "";
  const store = async (key: string, mail: Uint8Array) => {
    const raw = s3Blobs(bucket(), { ...localClient(moto), forcePathStyle: true });
    await raw.put(key, mail);
    raw.close();
    return {
      Records: [{ messageId: key, body: JSON.stringify({ Records: [{ s3: { object: { key } } }] }) }],
    };
  };
  const outcome = async (key: string) => {
    const records = dynamoRecords(deployed.environment("receive")["TABLE"] ?? "", localClient(moto));
    const found = await records.message(key);
    records.close();
    return found?.outcome;
  };

  const lists = mkdtempSync(join(tmpdir(), "dossier-loaded-"));
  afterAll(() => rmSync(lists, { recursive: true }));
  /** The bundle's files that are loaded to take one mail in, thread and all. */
  async function loadedBy(name: string, mail: Uint8Array): Promise<ReadonlySet<string>> {
    const list = join(lists, name);
    const environment = {
      ...deployed.environment("receive"),
      NODE_OPTIONS: `--enable-source-maps --import ${resolve("test/aws/loaded-files.ts")}`,
      LOADED_FILES: list,
    };
    const one = await runBundle(folder, environment, moto);
    expect(await one.invoke(await store(`raw/${name}`, mail))).toEqual({ batchItemFailures: [] });
    await one.close();
    const files = readFileSync(list, "utf8")
      .trim()
      .split("\n")
      .map((url) => fileURLToPath(url));
    return new Set(
      files.filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length + 1)),
    );
  }
  const isCode = (file: string) => /\.(?:mjs|cjs|json)$/.test(file);
  const bytes = (files: Iterable<string>) =>
    [...files].reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

  test.each([
    ["in plain text", ordinary("plain")],
    ["in HTML alone", inHtml(ordinary("html"))],
  ])("loads at most 1.5 MB to take in a mail %s, its thread's code among it", async (words, mail) => {
    const name = words.replaceAll(" ", "-");
    const loaded = await loadedBy(name, mail);
    expect(await outcome(`raw/${name}`)).toBe("application");
    const all = readdirSync(folder).filter(isCode);
    const rest = all.filter((file) => !loaded.has(file));
    process.stderr.write(
      `receive loads ${inKilobytes(bytes(loaded))} for a mail ${words}; ${inKilobytes(bytes(rest))} more lie beside\n`,
    );
    expect([...loaded]).toEqual(expect.arrayContaining(["index.mjs", "mail-worker.mjs"]));
    expect(bytes(loaded)).toBeLessThanOrEqual(most);
    // What is left for rare mails is no small thing, and is there.
    expect(bytes(rest)).toBeGreaterThan(bytes(loaded) / 4);
    expect(all).toEqual(expect.arrayContaining([...loaded]));
  });

  test("loads what rare mails need when one comes, and reads them", async () => {
    const saved = msgFile({ "0037001F": utf16("A letter"), "1000001F": utf16("Saved by Outlook.") }, []);
    const written = winmail([[0x102, 0x1009, framedRtf("{\\rtf1\\ansi\\ansicpg936 \\'c4\\'e3\\'ba\\'c3}")]]);
    const mail = mixed([
      filePart("letter.msg", saved, "application/vnd.ms-outlook"),
      filePart("winmail.dat", written, "application/ms-tnef"),
      filePart("cv.pdf", pdf, "application/pdf"),
    ]);
    const loaded = await loadedBy("rare", Buffer.from(mail, "latin1"));
    const beginnings = [...loaded].map((file) => /^\w+/.exec(file)?.[0]);
    expect(beginnings).toEqual(expect.arrayContaining(["msg", "tnef", "cp936"]));
    const records = dynamoRecords(deployed.environment("receive")["TABLE"] ?? "", localClient(moto));
    const { items } = await records.applications({ limit: 200 });
    const words = items.flatMap(({ messages }) => messages.map((message) => message.words ?? ""));
    records.close();
    expect(words).toContain("你好");
  });

  test("is imported beside what no function for mail can do without", async () => {
    const bare = await bareBundle();
    const took = { receive: [] as Took[], bare: [] as Took[] };
    // In turns, so that both have the same of what else this machine does.
    for (let round = 1; round <= rounds; round += 1) {
      const Key = `raw/round${round}`;
      const event = await store(Key, ordinary(`round${round}`));
      const parsed = await firstMail(bare, {}, { Bucket: bucket(), Key });
      expect(parsed.result).toContain("Interpretable Deep Learning");
      took.bare.push(parsed);
      const takenIn = await firstMail(folder, deployed.environment("receive"), event);
      expect(takenIn.result).toEqual({ batchItemFailures: [] });
      expect(await outcome(Key)).toBe("application");
      took.receive.push(takenIn);
    }
    const told = (what: "coldMs" | "firstMs") => {
      const [receive, beside] = [took.receive, took.bare].map((of) => median(of.map((one) => one[what]))) as [
        number,
        number,
      ];
      return `${Math.round(receive)} ms beside ${Math.round(beside)} ms (${(receive / beside).toFixed(2)} x)`;
    };
    const size = statSync(join(bare, "index.mjs")).size;
    process.stderr.write(
      `receive beside bare mailparser and clients (${inKilobytes(size)}), medians of ${rounds}: ` +
        `imported, with its secret and postings, ${told("coldMs")}; until its first mail was ` +
        `taken in, which the bare one only parsed, ${told("firstMs")}\n`,
    );
    rmSync(bare, { recursive: true });
  });
});

interface Took {
  /** Until the bundle was imported, in a fresh process. */
  readonly coldMs: number;
  /** Until its first mail was worked on. */
  readonly firstMs: number;
}

async function firstMail(folder: string, environment: Readonly<Record<string, string>>, event: unknown) {
  const one = await runBundle(folder, environment, moto);
  const begun = performance.now();
  const result = await one.invoke(event);
  const firstMs = one.coldMs + performance.now() - begun;
  await one.close();
  return { coldMs: one.coldMs, firstMs, result };
}

const inKilobytes = (bytes: number) => `${Math.round(bytes / 1000)} KB`;
const median = (of: readonly number[]): number =>
  of.toSorted((one, other) => one - other)[of.length >> 1] ?? Number.NaN;

/** A sample by another sender each time, so that each is an application of its own. */
function ordinary(by: string): Buffer {
  const mail = Buffer.from(asStored("13-tuebingen-complete.eml")).toString("latin1");
  return Buffer.from(mail.replaceAll("clara.nuessle@", `${by}@`).replace("<4b9f3a52-", `<${by}-`), "latin1");
}

/** The same with its words in HTML, and in nothing else. */
function inHtml(mail: Buffer): Buffer {
  const [plain, html] = ["Content-Type: text/plain", "Content-Type: text/html"];
  return Buffer.from(mail.toString("latin1").replace(plain, html), "latin1");
}

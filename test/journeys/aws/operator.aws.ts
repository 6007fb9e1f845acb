import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { postingText } from "../../../shared/adapters/postings-files.ts";
import { settingsOutput } from "../../../shared/adapters/aws/table.ts";
import { deploy, makeStackSaying, synthesize } from "../../aws/stack.ts";
import { localClient } from "../../aws/table.ts";
import { livedIn } from "../../cli/lived.ts";

const moto = inject("moto");
const stack = "dossier-operated";

describe.skipIf(moto === "")("the command against a deployment", () => {
  let folder: string;
  let synthesized: string;
  let settings: Readonly<Record<string, string>>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "operator-"));
    synthesized = await synthesize();
    settings = JSON.parse((await deploy(moto, synthesized)).output(settingsOutput)) as typeof settings;
    await makeStackSaying(moto, stack, settingsOutput, JSON.stringify(settings));
    await mkdir(join(folder, "postings"));
    for (const [id, subject] of [
      ["physics", "PhD in Physics"],
      ["thesis", "Master thesis"],
    ])
      await writeFile(
        join(folder, "postings", `${id}.yaml`),
        postingText({
          id,
          title: `Position ${id}`,
          subjects: [subject],
          items: [
            { id: "cv", accepts: "cv" },
            { id: "references", accepts: "references", count: 2 },
          ],
        }),
      );
    await livedIn(join(folder, "data"));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  async function dossier(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    const child = spawn(process.execPath, ["cli/main.ts", ...words], {
      env: {
        PATH: process.env["PATH"],
        AWS_ENDPOINT_URL: moto,
        AWS_REGION: "eu-central-1",
        AWS_ACCESS_KEY_ID: "local",
        AWS_SECRET_ACCESS_KEY: "local",
        DOSSIER_POSTINGS: join(folder, "postings"),
        ...environment,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
    const status = await new Promise<number | null>((done) => child.once("close", done));
    return { status, out, err };
  }
  const deployed = (...words: readonly string[]) => dossier([...words, "--stack", stack]);

  test("an installation of one machine moves there, is worked on, and moves back as it is by then", async () => {
    const crate = join(folder, "crate");
    expect(await dossier(["export", "--all", "--out", crate, "--data", join(folder, "data")])).toMatchObject({
      status: 0,
      err: "",
    });
    expect(await deployed("import", crate)).toMatchObject({
      status: 0,
      err: "",
      out: expect.stringContaining("every count and hash is the same"),
    });

    const listed = await deployed("list", "physics", "--text", "max", "--json");
    expect(listed.err).toBe("");
    const { id } = JSON.parse(listed.out) as { id: string };
    expect((await deployed("show", id)).out).toContain("résumé.txt");
    expect((await deployed("triage")).out).toContain("Nothing that anybody knows");
    // Nobody runs assess here: the command says that it takes a while.
    const decided = await deployed("decide", id, "--item", "references=waived", "--reason", "known to us");
    expect(decided).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^Decided\. It is checked anew in a while/),
    });
    const { Messages = [] } = await new SQSClient(localClient(moto)).send(
      new ReceiveMessageCommand({ QueueUrl: settings["ASSESS_QUEUE"], MaxNumberOfMessages: 10 }),
    );
    expect(Messages.map(({ Body }) => JSON.parse(Body ?? "") as object)).toContainEqual({
      step: "assess",
      id,
    });

    const back = join(folder, "back");
    expect((await deployed("export", "--all", "--out", back)).status).toBe(0);
    const home = join(folder, "home");
    expect((await dossier(["import", back, "--data", home])).out).toContain(
      "every count and hash is the same",
    );
    expect(await readFile(join(back, "cases.jsonl"), "utf8")).toContain("known to us");
  });

  test("is found by the environment as well", async () => {
    const { out, err } = await dossier(["list"], settings);
    expect(err).toBe("");
    expect(out).toContain("physics");
  });

  test("says what to do where there is no such stack, or it is not Dossier's", async () => {
    expect(await dossier(["list", "--stack", "no-such-stack"])).toMatchObject({
      status: 1,
      err: expect.stringMatching(/^dossier: there is no stack 'no-such-stack'[^\n]*\n$/) as string,
    });
    await makeStackSaying(moto, "other", "Something", "else");
    expect(await dossier(["list", "--stack", "other"])).toMatchObject({
      status: 1,
      err: expect.stringContaining("is it Dossier's?"),
    });
  });
});

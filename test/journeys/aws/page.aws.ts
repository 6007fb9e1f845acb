import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CreateEmailIdentityCommand, SESv2Client } from "@aws-sdk/client-sesv2";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { originHeader } from "../../../functions/runtime/http.ts";
import type { HttpAnswer } from "../../../functions/runtime/http.ts";
import { sampleMails } from "../../../samples/expected.ts";
import { s3Blobs } from "../../../shared/adapters/aws/blobs.ts";
import { dynamoRecords } from "../../../shared/adapters/aws/records.ts";
import { dynamoRegister } from "../../../shared/adapters/aws/register.ts";
import { signInPaths } from "../../../shared/adapters/aws/sign-in-paths.ts";
import { keyedIds, randomSecret } from "../../../shared/adapters/ids.ts";
import { owner } from "../../../shared/domain/access/member.ts";
import { members } from "../../../shared/flow/members.ts";
import { trail } from "../../../shared/flow/trail.ts";
import { recordedFunctions } from "../../aws/recorded.ts";
import type { RecordedFunctions } from "../../aws/recorded.ts";
import { deploy, synthesize } from "../../aws/stack.ts";
import type { Deployed } from "../../aws/stack.ts";
import { localClient } from "../../aws/table.ts";

const moto = inject("moto");
const names = ["receive", "assess", "digest", "page"] as const;
const sample = "13-tuebingen-complete.eml";
const posting = "tuebingen-interpretable-dl";
const day = 24 * 60 * 60_000;
/** After the hour at which people are told, whenever the test runs: in UTC. */
const noonInBerlin = 11 * 60 * 60_000;

describe.skipIf(!moto)("the page's bundle", () => {
  let folder = "";
  let deployed: Deployed;
  let functions: RecordedFunctions<(typeof names)[number]>;
  let session = "";

  const ask = async (
    path: string,
    {
      method = "GET",
      headers = {},
      secret = "PageOriginSecret",
      body,
    }: Partial<Record<"method" | "secret" | "body", string>> & {
      headers?: Record<string, string>;
    } = {},
  ): Promise<HttpAnswer & { readonly bytes: Buffer; readonly text: string }> => {
    const [rawPath, rawQueryString = ""] = path.split("?");
    const answer = (await functions.run("page").invoke({
      rawPath,
      rawQueryString,
      cookies: session === "" ? [] : [session],
      headers: { accept: "text/html", ...headers, [originHeader]: secret },
      ...(body !== undefined && { body, isBase64Encoded: false }),
      requestContext: { http: { method } },
    })) as HttpAnswer;
    const bytes = Buffer.from(answer.body, "base64");
    return { ...answer, bytes, text: bytes.toString() };
  };
  const json = async (path: string) => {
    const answer = await ask(path, { headers: { accept: "application/json" } });
    expect(answer.statusCode).toBe(200);
    // oxlint-disable-next-line typescript/no-explicit-any
    return JSON.parse(answer.text) as Record<string, any>;
  };

  beforeAll(async () => {
    folder = await synthesize();
    deployed = await deploy(moto, folder);
    functions = await recordedFunctions(deployed, moto, names, {
      // What moto does not make.
      PUBLIC_URL: "https://dossier.example.org",
      ORIGIN_SECRET: "PageOriginSecret",
      USER_POOL: "eu-central-1_AbCdEf123",
      SIGN_IN_URL: "https://sign-in.example.org",
    });
    // Whichever test comes first: its domain is proven.
    const ses = new SESv2Client(localClient(moto));
    await ses.send(new CreateEmailIdentityCommand({ EmailIdentity: "apply-dev.example.org" }));
    ses.destroy();
    const { RAW_BUCKET = "" } = deployed.environment("receive");
    const raw = s3Blobs(RAW_BUCKET, { ...localClient(moto), forcePathStyle: true });
    await raw.put("raw/one", readFileSync(join(sampleMails, sample)));
    const body = JSON.stringify({ Records: [{ s3: { object: { key: "raw/one" } } }] });
    await functions.run("receive").invoke({ Records: [{ messageId: "1", body }] });
  });
  afterAll(() => functions?.close());

  test("answers CloudFront alone, and leads strangers to the sign-in", async () => {
    expect((await ask("/", { secret: "guessed" })).statusCode).toBe(421);
    expect((await ask("/style.css")).headers["content-type"]).toMatch(/^text\/css/);
    const asked = await ask(`/postings/${posting}?status=complete`);
    expect(asked.statusCode).toBe(303);
    expect(asked.headers["location"]).toBe(
      `https://dossier.example.org${signInPaths.start}?to=%2Fpostings%2F${posting}%3Fstatus%3Dcomplete`,
    );
    const start = await ask(`${signInPaths.start}?to=/`);
    expect(start.headers["location"]).toMatch(/\/oauth2\/authorize\?response_type=code&/);
    expect((await ask("/api/postings", { headers: { accept: "application/json" } })).statusCode).toBe(401);
    const forged = `__Host-dossier-identity=${"a".repeat(20)}.${"b".repeat(20)}.${"c".repeat(20)}`;
    session = forged;
    expect((await ask("/api/postings", { headers: { accept: "application/json" } })).statusCode).toBe(401);
    session = "";
  });

  test("shows who was invited their posting, its papers and pictures of them, and no other", async () => {
    const { TABLE = "" } = deployed.environment("page");
    const register = dynamoRegister(TABLE, localClient(moto));
    const people = members({
      register,
      ids: keyedIds(Buffer.alloc(32, 1)),
      now: () => new Date(),
      secret: randomSecret,
    });
    const grant = { posting, role: "reviewer" as const };
    const { secret } = await people.invite({ address: "ada@example.org", grant }, owner);
    const origin = { origin: "https://dossier.example.org" };
    // The link by itself lets nobody in: whoever follows it is led to the sign-in, and back.
    const followed = await ask(`/invitations/${secret}`, { headers: { accept: "text/html" } });
    expect(followed.headers["location"]).toMatch(/\/auth\/start/);
    const taken = await ask(`/invitations/${secret}`, { method: "POST", headers: origin });
    expect([taken.statusCode, taken.cookies]).toEqual([409, []]);
    // Cognito's pages are nowhere to be had here: a session stands for having signed in there.
    const accepted = await people.accept(secret);
    session = `__Host-dossier-session=${typeof accepted === "string" ? accepted : accepted.session}`;

    const { postings } = await json("/api/postings");
    expect(postings.map(({ id }: { id: string }) => id)).toEqual([posting]);
    const { applications } = await json(`/api/applications?posting=${posting}`);
    expect(applications).toHaveLength(1);
    const [{ id }] = applications;
    await functions.run("assess").invoke({
      Records: [{ messageId: "2", body: JSON.stringify({ step: "assess", id }) }],
    });
    const application = await json(`/api/applications/${id}`);
    expect(application["items"].length).toBeGreaterThan(0);
    const { sha256, bytes, pages } = application["documents"].find(
      ({ format }: { format: string }) => format === "pdf",
    );
    const file = await ask(`/applications/${id}/documents/${sha256}`);
    expect([file.statusCode, file.bytes.length]).toEqual([200, bytes]);
    expect(file.headers["content-disposition"]).toMatch(/^attachment/);
    expect(pages).toBeGreaterThan(0);
    const picture = await ask(`/api/applications/${id}/documents/${sha256}/pages/1.png`);
    expect([picture.statusCode, picture.headers["content-type"]]).toEqual([200, "image/png"]);
    const other = await ask("/api/applications?posting=rostock-phd", {
      headers: { accept: "application/json" },
    });
    expect(other.statusCode).toBeGreaterThanOrEqual(400);
    expect((await ask("/api/health", { headers: { accept: "application/json" } })).statusCode).toBe(403);
  });

  test("ends a session here and at Cognito", async () => {
    const origin = { origin: "https://dossier.example.org" };
    const out = await ask("/sign-out", { method: "POST", headers: origin });
    expect(out.statusCode).toBe(303);
    expect(out.headers["location"]).toMatch(/\/logout\?client_id=/);
    expect((await ask("/api/postings", { headers: { accept: "application/json" } })).statusCode).toBe(401);
  });

  test("has the people told on schedule, by a function that finds its way", async () => {
    const noon = Math.ceil((Date.now() - noonInBerlin) / day) * day + noonInBerlin;
    await functions.run("digest").invoke({}, noon - Date.now());
    expect(functions.run("digest").log()).toMatch(/"message":"told".*"notices":[1-9].*"failed":0/);
  });

  test("shows a chair what its people were told, with the mail, and who was let in; then no mail of who is erased", async () => {
    const { TABLE = "" } = deployed.environment("page");
    const register = dynamoRegister(TABLE, localClient(moto));
    const ids = keyedIds(Buffer.alloc(32, 1));
    const noted = trail({ records: dynamoRecords(TABLE, localClient(moto)), register });
    const people = members({ register, ids, now: () => new Date(), secret: randomSecret, trail: noted });
    const grant = { posting, role: "chair" as const };
    const { secret } = await people.invite({ address: "bo@example.org", grant }, owner);
    const accepted = await people.accept(secret);
    session = `__Host-dossier-session=${typeof accepted === "string" ? accepted : accepted.session}`;

    const { notices, recipients } = await json(`/api/postings/${posting}/notices`);
    expect(recipients.length).toBeGreaterThan(0);
    expect(notices[0]).toMatchObject({ kind: "digest", state: "sent" });
    const one = `/postings/${posting}/notices/${notices[0].id}`;
    expect((await json(`/api${one}`))["text"]).toContain("1 application");
    expect((await ask(`${one}/mail`)).text).toContain("<html");
    expect((await ask(`/postings/${posting}/manage`)).text).toContain(one);

    const { events } = await json(`/api/grants?posting=${posting}`);
    expect(events[0]).toMatchObject({ what: "member-joined", facts: { member: "bo@example.org" } });
    expect((await ask(`/people/trail?posting=${posting}`)).statusCode).toBe(200);

    const { applications } = await json(`/api/applications?posting=${posting}`);
    const erased = await ask(`/api/applications/${applications[0].id}/erasure`, {
      method: "POST",
      headers: { origin: "https://dossier.example.org", "content-type": "application/json" },
      body: JSON.stringify({ reason: "asked for it" }),
    });
    expect(erased.statusCode).toBe(200);
    expect((await ask(`${one}/mail`)).statusCode).toBe(404);
    expect((await json(`/api/postings/${posting}/notices`))["notices"]).toHaveLength(notices.length);
  });

  test.each(["digest", "page"] as const)("%s does what its role may", (name) => {
    const { calls, refused, allowed } = functions.rights(name);
    expect(calls.length).toBeGreaterThan(0);
    expect(refused).toEqual([]);
    expect(allowed).not.toContain(name === "page" ? "ses:SendEmail" : "dynamodb:DeleteItem");
  });

  test("logs no address, no name and nothing that was asked for", () => {
    for (const name of names) expect(functions.run(name).log()).not.toMatch(/@|ada|rostock-phd|invitations/i);
  });
});

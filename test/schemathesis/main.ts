#!/usr/bin/env node
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sendRaw } from "../../infra/local/send.ts";
import { startService } from "../../infra/local/service.ts";
import type { Service } from "../../infra/local/service.ts";
import { sampleMails } from "../../samples/expected.ts";

/**
 * `npm run test:api`: Schemathesis asks a running service with samples in it whatever its OpenAPI
 * document allows, and what it does not. It fails on any answer of 500 and above, and on any that
 * is not as described. Without Schemathesis (PyPI) it says so and does nothing.
 */
const tool = join(".venv", "bin", "schemathesis");
const token = randomBytes(24).toString("base64url");
/** A few mails that open applications, one that waits for a person, and one that is answered. */
const wanted = 8;

if (!existsSync(tool)) {
  process.stdout.write(
    "SKIPPED: Schemathesis is not there. python3 -m venv .venv && .venv/bin/pip install -r test/schemathesis/requirements.txt\n",
  );
} else process.exitCode = await run();

async function run(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "dossier-api-"));
  let ahead = 0;
  const service = await startService(
    {
      smtpPort: 0,
      httpPort: 0,
      address: "apply@example.org",
      authentication: { mode: "off" },
      data: join(folder, "data"),
      postings: "postings",
      token,
    },
    { clock: () => new Date(Date.now() + ahead) },
  );
  try {
    await fill(service);
    ahead = untilDay(Date.now());
    await service.tell();
    const config = join(folder, "schemathesis.toml");
    writeFileSync(config, await configFor(service));
    return await schemathesis(service, config, folder);
  } finally {
    await service.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Milliseconds, an hour at least, until a time at which people are told of the day before:
 * nine o'clock in the morning or eight in the evening, in UTC.
 */
function untilDay(now: number): number {
  const hour = 60 * 60_000;
  const midnight = now - (now % (24 * hour));
  const times = [9, 20, 33].map((hours) => midnight + hours * hour);
  return (times.find((at) => at >= now + hour) ?? now) - now;
}

async function fill(service: Service): Promise<void> {
  const mails = readdirSync(sampleMails).filter((file) => file.endsWith(".eml"));
  const every = Math.max(1, Math.floor(mails.length / wanted));
  for (const file of mails.filter((_, index) => index % every === 0)) {
    const raw = readFileSync(join(sampleMails, file));
    await sendRaw(service.smtp.port, { from: "someone@example.net", to: ["apply@example.org"] }, raw);
  }
  await service.idle();
}

interface Listed {
  readonly id: string;
  readonly posting: string;
  readonly documents: readonly { readonly sha256: string; readonly format: string }[];
}

/** Ids that exist, so that the answers behind them are seen and not 404 alone. */
async function configFor(service: Service): Promise<string> {
  const { applications } = await ask<{ applications: Listed[] }>(service, "/api/applications?limit=200");
  const { messages } = await ask<{ messages: { rawKey: string }[] }>(service, "/api/messages?limit=200");
  const { outgoing } = await ask<{ outgoing: { id: string; case: string }[] }>(
    service,
    "/api/outgoing?limit=200",
  );
  const told = new Map<string, string>();
  for (const posting of new Set(applications.map((one) => one.posting))) {
    const path = `/api/postings/${posting}/notices`;
    const { notices } = await ask<{ notices: { id: string }[] }>(service, path);
    if (notices[0]) told.set(posting, notices[0].id);
  }
  const [main, spare] = applications.filter(({ documents }) =>
    documents.some(({ format }) => format === "pdf"),
  );
  const [mail] = outgoing;
  const [[posting, notice] = []] = told;
  if (!main || !spare || !mail || notice === undefined || messages.length === 0)
    throw new Error("the samples did not come in");
  const quoted = (value: string | undefined) => JSON.stringify(value ?? "");
  const pdf = main.documents.find(({ format }) => format === "pdf");
  return `
[checks]
# Rules that no schema can tell are kept by saying so: cursors, an item with its state, If-Match.
positive_data_acceptance.expected-statuses = ["2xx", "304", "400", "403", "404", "409", "412", "428"]
negative_data_rejection.expected-statuses = ["400", "401", "403", "404", "405", "409", "412", "413", "428", "431"]
missing_required_header.expected-statuses = ["400", "401", "428"]

[parameters]
"path.id" = ${quoted(main.id)}
"path.sha256" = ${quoted(pdf?.sha256)}
"path.posting" = ${quoted(main.posting)}
"path.case" = ${quoted(mail.case)}
"path.reply" = ${quoted(mail.id)}
"query.key" = ${quoted(messages[0]?.rawKey)}

[[operations]]
include-path-regex = "^/api/postings/\\\\{posting\\\\}/notices/"
parameters = { "path.posting" = ${quoted(posting)}, "path.notice" = ${quoted(notice)} }

# What is erased is gone for all that comes after.
[[operations]]
include-path = "/api/applications/{id}/erasure"
parameters = { "path.id" = ${quoted(spare.id)} }
[[operations]]
include-path = "/api/invitations/{id}"
parameters = { "path.id" = "none" }
`;
}

async function ask<T>({ http }: Service, path: string): Promise<T> {
  const answer = await fetch(http.url + path, { headers: { authorization: `Bearer ${token}` } });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

function schemathesis({ http }: Service, config: string, folder: string): Promise<number> {
  const options = [
    ["--config-file", config, "run", `${http.url}/api/openapi.json`],
    ["--header", `Authorization: Bearer ${token}`, "--seed", "20210802", "--max-examples", "20"],
    ["--report-dir", join(folder, "report"), "--generation-database", "none", "--continue-on-failure"],
    ["--suppress-health-check", "all", "--request-timeout", "20"],
    process.argv.slice(2),
  ];
  const child = spawn(tool, options.flat(), { stdio: "inherit" });
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => done(code ?? 1));
  });
}

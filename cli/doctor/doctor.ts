import { findRunning } from "../../shared/adapters/running-file.ts";
import { CommandFault, clearProgress, print, progress } from "../output.ts";
import { connect } from "../service/connect.ts";
import { hanging, padded, terminalOf, widthOf } from "../terminal.ts";
import type { Terminal } from "../terminal.ts";
import { examined } from "./finding.ts";
import type { Check, Finding } from "./finding.ts";

export interface DoctorOptions {
  readonly data: string;
  readonly stack?: string;
  readonly postings: string;
  readonly json?: true;
}

/** `dossier doctor`: looks at an installation. Returns the exit status: 1 when something fails. */
export async function doctor(options: DoctorOptions): Promise<0 | 1> {
  return report(await checksOf(options), options.json === true);
}

async function checksOf({ data, postings, stack }: DoctorOptions): Promise<readonly Check[]> {
  const { isDeployment } = await import("../service/deployed.ts");
  if (isDeployment({ data, ...(stack !== undefined && { stack }) }))
    return checksOfDeployment(stack, postings);
  const running = await findRunning(data);
  if (!running)
    throw new CommandFault(
      `no service runs on ${data}. Start it with 'npm start', or name its folder with --data.`,
      1,
    );
  const [{ localChecks }, api] = await Promise.all([
    import("./local.ts"),
    connect({ url: running.url, data }),
  ]);
  return localChecks({ api, running, data, postings });
}

async function checksOfDeployment(stack: string | undefined, postings: string): Promise<readonly Check[]> {
  const [{ deployedChecks }, { orFault }, { settingsOf, storageOf }, { deploymentHealth }, { sesMailer }] =
    await Promise.all([
      import("./deployed.ts"),
      import("../service/deployed.ts"),
      import("../../infra/operator/deployment.ts"),
      import("../../shared/adapters/aws/health.ts"),
      import("../../shared/adapters/aws/mailer.ts"),
    ]);
  const settings = await orFault(() => settingsOf(stack, process.env));
  const { CONFIGURATION_SET: configurationSet } = settings;
  return deployedChecks({
    settings,
    region: process.env["AWS_REGION"] ?? process.env["AWS_DEFAULT_REGION"] ?? "",
    postings,
    health: deploymentHealth(),
    records: storageOf(settings).records,
    mailer: sesMailer({ ...(configurationSet !== undefined && { configurationSet }) }),
  });
}

/** Prints findings as they come. */
export async function report(checks: readonly Check[], json: boolean): Promise<0 | 1> {
  const terminal = terminalOf(process.stdout, process.env);
  const width = Math.max(...checks.map(({ name }) => widthOf(name))) + 4;
  const findings: Finding[] = [];
  progress(`looking: ${checks[0]?.name ?? ""}`);
  for await (const finding of examined(checks)) {
    findings.push(finding);
    clearProgress();
    await print(
      ...(json ? [JSON.stringify({ type: "finding", ...finding })] : findingLines(finding, width, terminal)),
    );
    progress(`looking: ${checks[findings.length]?.name ?? ""}`);
  }
  clearProgress();
  const failed = findings.filter(({ state }) => state === "fail").length;
  if (!json)
    await print("", failed === 0 ? "Nothing is wrong." : `${failed} of ${findings.length} need you.`);
  return failed > 0 ? 1 : 0;
}

function findingLines(
  { name, state, words, remedy }: Finding,
  width: number,
  { colours, columns }: Terminal,
): string[] {
  const [mark, paint] = {
    ok: ["✓", colours.green] as const,
    warn: ["!", colours.yellow] as const,
    fail: ["✗", colours.red] as const,
    skipped: ["–", colours.dim] as const,
  }[state];
  return [
    ...hanging(`${paint(mark)} ${padded(name, width - 3)}`, words, width, columns),
    ...(remedy === undefined ? [] : hanging("", colours.cyan(remedy), width, columns)),
  ];
}

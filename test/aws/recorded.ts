import { runBundle } from "./lambda.ts";
import type { Lambda } from "./lambda.ts";
import { actionsIn, allows, recordingServer } from "./rights.ts";
import type { Call } from "./rights.ts";
import type { Deployed } from "./stack.ts";

/** What a function called, beside what its role may. */
export interface Rights {
  readonly calls: readonly Call[];
  /** Calls that its role does not allow. */
  readonly refused: readonly Call[];
  /** Actions that its role allows. */
  readonly allowed: readonly string[];
}

export interface RecordedFunctions<Name extends string> {
  readonly run: (name: Name) => Lambda;
  readonly rights: (name: Name) => Rights;
  close(): Promise<void>;
}

/**
 * Runs bundles of the stage on moto, each by a server of its own that notes what it calls.
 *
 * @param besides variables that moto has nothing for
 */
export async function recordedFunctions<Name extends string>(
  deployed: Deployed,
  moto: string,
  names: readonly Name[],
  besides: Readonly<Record<string, string>> = {},
): Promise<RecordedFunctions<Name>> {
  const begun = names.map(async (name) => {
    const recorder = await recordingServer(moto, deployed.logical);
    // The client of SQS asks where the queue's address says.
    const environment = Object.fromEntries(
      Object.entries(deployed.environment(name)).map(([variable, value]) => [
        variable,
        value.replace(moto, recorder.endpoint),
      ]),
    );
    const lambda = await runBundle(deployed.bundle(name), { ...environment, ...besides }, recorder.endpoint);
    return [name, { lambda, recorder }] as const;
  });
  const functions = new Map(await Promise.all(begun));
  const the = (name: Name) => {
    const found = functions.get(name);
    if (!found) throw new RangeError(`${name} does not run here`);
    return found;
  };
  return {
    run: (name) => the(name).lambda,
    rights(name) {
      const { calls } = the(name).recorder;
      const rights = deployed.rights(name);
      return {
        calls,
        refused: calls.filter((call) => !allows(rights, call)),
        allowed: actionsIn(rights),
      };
    },
    async close() {
      for (const { lambda, recorder } of functions.values()) {
        await lambda.close();
        await recorder.close();
      }
    },
  };
}

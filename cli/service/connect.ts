import { findRunning } from "../../shared/adapters/running-file.ts";
import { CommandFault } from "../output.ts";
import { apiBy } from "./api.ts";
import type { Api } from "./api.ts";
import { deployed, isDeployment } from "./deployed.ts";
import type { Target } from "./target.ts";

/**
 * Finds the service: the deployment or address given or named by the environment, else the
 * one that runs on the data folder.
 *
 * @throws CommandFault that says how to start or name one
 */
export async function connect(target: Target): Promise<Api> {
  return isDeployment(target) ? deployed(target) : running(target);
}

async function running({ url, data }: Target): Promise<Api> {
  const found = await findRunning(data);
  const address = url ?? process.env["DOSSIER_URL"] ?? found?.url;
  if (address === undefined)
    throw new CommandFault(
      `no service runs on ${data}. Start it with 'npm start', or name one with --url and DOSSIER_TOKEN.`,
      1,
    );
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new CommandFault(`'${address}' is no address of a service, such as http://127.0.0.1:8080`, 2);
  // The token of a folder is for the service on that folder and for no other.
  const own = found && new URL(found.url).origin === new URL(address).origin ? found.token : undefined;
  const token = process.env["DOSSIER_TOKEN"] || own;
  if (token === undefined)
    throw new CommandFault(`set DOSSIER_TOKEN to the token of the service at ${address}.`, 2);
  return apiBy((path, init) => overHttp(address, token, path, init));
}

async function overHttp(address: string, token: string, path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(new URL(path, address), {
      ...init,
      redirect: "manual",
      headers: { ...init.headers, Authorization: `Bearer ${token}` },
    });
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as { code?: string };
    throw new CommandFault(
      `no service answers at ${address}${code ? ` (${code})` : ""}. Start it with 'npm start', or name another with --url.`,
      1,
    );
  }
}

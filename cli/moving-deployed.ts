import { blobSecret, takeBlobSecret } from "../shared/adapters/secret-blob.ts";
import { installationTarget } from "../shared/flow/carry.ts";
import { settingsOf, storageOf } from "../infra/operator/deployment.ts";
import type { Moved } from "./moving.ts";
import { orFault } from "./service/deployed.ts";

/**
 * A deployment on AWS. Nobody can be kept from writing to it: what came meanwhile shows
 * when counts and hashes are compared.
 *
 * @throws CommandFault when it can't be found
 */
export async function deployedInstallation(stack: string | undefined): Promise<Moved> {
  const settings = await orFault(() => settingsOf(stack, process.env));
  const { records, register, holdings, blobs, close } = storageOf(settings);
  return {
    name: stack === undefined ? "the deployment" : `the stack ${stack}`,
    source: { holdings, blobs },
    target: installationTarget({ records, register, blobs }),
    key: () => blobSecret(blobs),
    takeKey: (key) => takeBlobSecret(blobs, key),
    close: async () => close(),
  };
}

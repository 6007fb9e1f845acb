import { join } from "node:path";
import { fileBlobs } from "../shared/adapters/blobs-files.ts";
import { FolderFault, holdFolder } from "../shared/adapters/folder-lock.ts";
import { RecordsFault, sqliteRecords } from "../shared/adapters/records-sqlite.ts";
import { keptSecret } from "../shared/adapters/secret-file.ts";
import { installationTarget } from "../shared/flow/carry.ts";
import { takeKeyFile } from "./moving.ts";
import type { Moved } from "./moving.ts";
import { CommandFault } from "./output.ts";

/**
 * The installation in a data folder, held so that no service runs on it meanwhile.
 *
 * @throws CommandFault when one does, or the folder can't be used
 */
export function localInstallation(data: string): Moved {
  try {
    const letGo = holdFolder(data);
    const records = sqliteRecords(join(data, "records.sqlite"));
    const blobs = fileBlobs(data);
    const { register, holdings } = records;
    return {
      name: `the data folder ${data}`,
      source: { holdings, blobs },
      target: installationTarget({ records, register, blobs }),
      key: () => keptSecret(data),
      takeKey: (key) => takeKeyFile(data, key),
      async close() {
        records.close();
        letGo();
      },
    };
  } catch (error) {
    if (error instanceof FolderFault || error instanceof RecordsFault)
      throw new CommandFault(error.message, 1);
    throw error;
  }
}

import { confirmJoin } from "./confirm.ts";
import { decide, undo } from "./decide.ts";
import type { DecideDependencies } from "./decide.ts";
import { erase } from "./erase.ts";
import type { EraseDependencies } from "./erase.ts";
import { exports } from "./export.ts";
import type { ExportDependencies } from "./export.ts";
import { members } from "./members.ts";
import type { MembersDependencies } from "./members.ts";
import { notices } from "./notices.ts";
import { postingStates } from "./posting-state.ts";
import type { PostingStatesDependencies } from "./posting-state.ts";
import { recheck } from "./recheck.ts";
import type { RecheckDependencies } from "./recheck.ts";
import { trail } from "./trail.ts";
import { triage } from "./triage.ts";
import type { TriageDependencies } from "./triage.ts";

export type DeskDependencies = Omit<
  DecideDependencies &
    TriageDependencies &
    PostingStatesDependencies &
    RecheckDependencies &
    EraseDependencies &
    MembersDependencies &
    ExportDependencies,
  "trail"
>;

export type Desk = ReturnType<typeof desk>;

/** All that people can do, for page, API and command line alike. */
export function desk(dependencies: DeskDependencies) {
  const noted = { ...dependencies, trail: trail(dependencies) };
  return {
    trail: noted.trail,
    decide: decide(noted),
    undo: undo(noted),
    triage: triage(noted),
    postingStates: postingStates(noted),
    recheck: recheck(noted),
    erase: erase(noted),
    join: confirmJoin(noted),
    members: members(noted),
    notices: notices(noted),
    export: exports(noted),
  };
}

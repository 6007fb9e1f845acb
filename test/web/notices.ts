import { png } from "../../shared/adapters/png.ts";
import { digest } from "../../shared/flow/digest.ts";
import { stopNotices } from "../../shared/flow/issue.ts";
import type { Mailer } from "../../shared/ports.ts";
import { Undeliverable } from "../../shared/ports.ts";
import type { World } from "./seed.ts";

/** What the people of the posting in Ghent were told in August 2021, as the flows tell them. */

const posting = "ghent-explainable-ml";

const sends: Mailer["send"] = async (_mail, handOver) => handOver();
const refuses: Mailer["send"] = async () => {
  throw new Undeliverable("550 5.1.1 <marieke.claes@example.org>: mailbox unavailable");
};
const defers: Mailer["send"] = async () => {
  throw new Error("451 4.7.1 Greylisted, try again later");
};

/** Tells them what there is to tell at a moment. Returns how many notices that made. */
export async function tellAt(world: World, at: string, send = sends): Promise<number> {
  const { records, blobs, register, ids, postings } = world;
  const told = await digest({
    records,
    blobs,
    register,
    ids,
    postings: new Map([...postings].filter(([id]) => id === posting)),
    now: () => new Date(at),
    mailer: { send },
    sendLease: 0,
    pause: async () => undefined,
    wake: () => undefined,
    intake: "apply@example.org",
    url: "https://dossier.example.org",
    png,
    print: async () => new TextEncoder().encode("%PDF-1.7"),
    onError: (_work, error) => {
      throw error;
    },
  })();
  return told.notices;
}

/** One that arrived, one that was refused, one that is to be tried again; and then she wants none. */
export async function addNotices(world: World): Promise<void> {
  await tellAt(world, "2021-08-05T05:10:00.000Z");
  await tellAt(world, "2021-08-06T05:10:00.000Z", refuses);
  await tellAt(world, "2021-08-12T05:10:00.000Z", defers);
  const { items } = await world.desk.notices.of(posting, { limit: 200 });
  if (items.length !== 3) throw new Error(`${items.length} notices instead of 3`);
  await stopHers(world, "2021-08-12T06:00:00.000Z");
}

export async function stopHers({ register, ids, postings, blobs }: World, at: string): Promise<string> {
  const stops = stopNotices({ register, ids, postings, now: () => new Date(at) });
  for await (const key of blobs.list(`notices/${posting}/mails/`)) {
    const mail = new TextDecoder().decode(await blobs.get(key));
    const [, token = ""] = /\+stop-ghent-explainable-ml-([a-z2-7]{10})@/.exec(mail) ?? [];
    if (await stops.stop(posting, token)) return token;
  }
  throw new Error("no notice says how to stop it");
}

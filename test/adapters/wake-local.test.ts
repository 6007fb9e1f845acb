import { describe, expect, test } from "vitest";
import { inTurn, localWake } from "../../shared/adapters/wake-local.ts";

/** Work that ends when it is told to, and remembers what was in hand at once. */
function held() {
  const begun: string[] = [];
  const inHand = new Map<string, () => void>();
  let most = 0;
  return {
    begun,
    most: () => most,
    work: (id: string) =>
      new Promise<void>((done) => {
        begun.push(id);
        inHand.set(id, done);
        most = Math.max(most, inHand.size);
      }),
    end: async (id: string) => {
      inHand.get(id)?.();
      inHand.delete(id);
      await new Promise((done) => setTimeout(done, 0));
    },
  };
}

const none = async () => undefined;
const lanes = { receive: 1, assess: 2, notify: 1 };

describe("wake-ups in this process", () => {
  test("are worked off in their order, so many at once as the lane is wide", async () => {
    const assess = held();
    const { wake } = localWake(
      { receive: none, assess: assess.work, notify: none },
      { lanes, onError: () => undefined },
    );
    for (const id of ["a", "b", "c", "d"]) wake({ step: "assess", id });
    expect(assess.begun).toEqual(["a", "b"]);
    await assess.end("b");
    await assess.end("a");
    expect(assess.begun).toEqual(["a", "b", "c", "d"]);
    expect(assess.most()).toBe(2);
  });

  test("of one lane do not wait for another", async () => {
    const [assess, receive] = [held(), held()];
    const { wake } = localWake(
      { receive: receive.work, assess: assess.work, notify: none },
      { lanes, onError: () => undefined },
    );
    for (const id of ["a", "b", "c"]) wake({ step: "assess", id });
    wake({ step: "receive", id: "mail" });
    expect(receive.begun).toEqual(["mail"]);
  });

  test("for what waits already change nothing; for what is in hand it is done once more, after", async () => {
    const assess = held();
    const { wake } = localWake(
      { receive: none, assess: assess.work, notify: none },
      { lanes, onError: () => undefined },
    );
    for (let times = 0; times < 3; times += 1) wake({ step: "assess", id: "a" });
    expect(assess.begun).toEqual(["a"]);
    await assess.end("a");
    expect(assess.begun).toEqual(["a", "a"]);
    await assess.end("a");
    expect(assess.begun).toEqual(["a", "a"]);
  });

  test("that fail are told of, and the rest goes on", async () => {
    const failures: unknown[] = [];
    const done: string[] = [];
    const woken = localWake(
      {
        receive: async (id) => {
          if (id === "bad") throw new Error("no");
          done.push(id);
        },
        assess: none,
        notify: none,
      },
      { lanes, onError: (work) => void failures.push(work) },
    );
    for (const id of ["bad", "good"]) woken.wake({ step: "receive", id });
    await woken.idle();
    expect(done).toEqual(["good"]);
    expect(failures).toEqual([{ step: "receive", id: "bad" }]);
  });

  test("end with what is in hand, and take no more, on closing", async () => {
    const assess = held();
    const woken = localWake(
      { receive: none, assess: assess.work, notify: none },
      { lanes, onError: () => undefined },
    );
    for (const id of ["a", "b", "c"]) woken.wake({ step: "assess", id });
    let closed = false;
    const closing = woken.close().then(() => {
      closed = true;
      return closed;
    });
    woken.wake({ step: "assess", id: "d" });
    await assess.end("a");
    expect(closed).toBe(false);
    await assess.end("b");
    await closing;
    expect(assess.begun).toEqual(["a", "b"]);
  });
});

describe("work in turn", () => {
  test("is done one call at a time for each id, also after a failure", async () => {
    const log: string[] = [];
    const work = inTurn(async (id: string) => {
      log.push(`${id} begins`);
      await new Promise((done) => setTimeout(done, 1));
      log.push(`${id} ends`);
      if (id === "a" && log.length < 4) throw new Error("once");
    });
    const results = await Promise.allSettled([work("a"), work("a"), work("a")]);
    expect(log).toEqual(["a begins", "a ends", "a begins", "a ends", "a begins", "a ends"]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
  });

  test("does not hold other ids", async () => {
    const work = held();
    const turned = inTurn(work.work);
    void turned("a");
    void turned("b");
    await new Promise((done) => setTimeout(done, 0));
    expect(work.begun).toEqual(["a", "b"]);
  });
});

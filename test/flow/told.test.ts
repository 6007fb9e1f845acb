import { expect, test } from "vitest";
import { memoryRegister } from "../../shared/adapters/memory/register.ts";
import { png } from "../../shared/adapters/png.ts";
import { digest } from "../../shared/flow/digest.ts";
import { cv, eml, postings, referees, world } from "./world.ts";
import { ids } from "./notices.ts";

/** From the mail of an applicant to the notice to the chair, and back. */
function office() {
  const register = memoryRegister();
  const one = world({ register, ids });
  const tell = digest({
    records: one.records,
    blobs: one.blobs,
    register,
    ids,
    postings,
    now: () => new Date(Date.UTC(2026, 4, 4, 12, one.clock.minute)),
    pause: async () => undefined,
    intake: "apply@example.org",
    mailer: {
      async send(mail, handOver) {
        if (await handOver()) told.push(mail);
        return true;
      },
    },
    sendLease: 0,
    png,
    print: async () => new Uint8Array(),
    wake: () => undefined,
  });
  const told: {
    readonly to: { readonly address: string };
    readonly subject: string;
    readonly text: string;
  }[] = [];
  return { one, told, tell };
}

const day = 24 * 60;

test("an application that became complete is told the next morning, and once", async () => {
  const { one, told, tell } = office();
  await one.deliver({ files: { "cv.txt": cv } });
  one.clock.minute = 90;
  await one.deliver({ text: "My referees.", files: { "referees.txt": referees } });
  one.clock.minute = day;
  await tell();
  await tell();
  expect(told.map(({ to, subject }) => [to.address, subject])).toEqual([
    ["chair@example.org", "1 newly complete · Doctoral position in physics"],
  ]);
  // Thanks change nothing: it is not complete anew.
  one.clock.minute = day + 60;
  await one.deliver({ text: "A newer version of my CV.", files: { "cv2.txt": `${cv}\nMore` } });
  one.clock.minute = 2 * day;
  await tell();
  expect(told).toHaveLength(1);
});

test("a mail to the address in the notice stops them, and is nobody's application", async () => {
  const { one, told, tell } = office();
  await one.deliver({ files: { "cv.txt": cv, "referees.txt": referees } });
  one.clock.minute = day;
  await tell();
  const [stop = ""] = /apply\+stop-[a-z0-9-]+@example\.org/.exec(told[0]?.text ?? "") ?? [];
  const raw = eml({
    from: "Ada Chair <ada@private.example.net>",
    to: stop,
    subject: "unsubscribe",
    text: "",
  });
  const record = await one.receive(await one.store(raw));
  expect(record).toMatchObject({ outcome: "automatic", posting: "physics", reply: "none" });
  await one.drain();
  await one.deliver({
    from: "Bo <bo@example.net>",
    files: { "cv.txt": cv, "referees.txt": referees },
    minute: day,
  });
  one.clock.minute = 2 * day;
  await tell();
  expect(told).toHaveLength(1);
});

test("a guessed stop address stops nobody", async () => {
  const { one, told, tell } = office();
  await one.deliver({
    to: "apply+stop-physics-aaaaaaaaaa@example.org",
    files: { "cv.txt": cv, "referees.txt": referees },
  });
  one.clock.minute = day;
  await tell();
  expect(told).toHaveLength(1);
});

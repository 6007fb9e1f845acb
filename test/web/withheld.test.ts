import { describe, expect, test } from "vitest";
import { Withheld } from "../../shared/ports.ts";
import { client } from "./client.ts";
import { addMessage, emptyWorld } from "./seed.ts";

describe("a raw mail that the scan for malware withholds", () => {
  test.each([
    ["waiting", /has not judged this mail yet/],
    ["hostile", /found something in this mail/],
    ["unjudged", /without a password/],
  ] as const)("as %s is not opened, and the page says why", async (verdict, words) => {
    const world = await emptyWorld();
    const rawKey = "raw/withheld";
    await addMessage(world, { rawKey, receivedAt: "2021-08-02T09:15:00.000Z", outcome: "quarantined" });
    const open = async () => Promise.reject(new Withheld(verdict));
    const { person, errors } = await client({ ...world, blobs: { ...world.blobs, open } });
    const answer = await person(`/messages/raw?key=${encodeURIComponent(rawKey)}`);
    expect(answer.status).toBe(409);
    expect(await answer.text()).toMatch(words);
    expect(errors).toEqual([]);
  });
});

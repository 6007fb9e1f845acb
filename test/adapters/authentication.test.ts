import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { authenticator } from "../../shared/adapters/authentication.ts";

type Zone = Readonly<Record<string, string>>;

const missing = (code: string) => Object.assign(new Error(code), { code });

/** TXT records of an invented world; everything else does not exist. */
const world = (zone: Zone) => async (name: string, type: string) => {
  const record = type === "TXT" ? zone[name] : undefined;
  if (record === undefined) throw missing("ENOTFOUND");
  return [[record]];
};
const honest: Zone = {
  "example.org": "v=spf1 ip4:192.0.2.1 -all",
  "_dmarc.example.org": "v=DMARC1; p=reject",
};
const mail = () =>
  Readable.from([
    Buffer.from("From: Ann <ann@example.org>\r\nTo: apply@example.net\r\nSubject: x\r\n\r\nhello\r\n"),
  ]);
const session = { ip: "192.0.2.1", helo: "mx.example.org", mailFrom: "ann@example.org" };

describe("authentication on one machine", () => {
  const rows = [
    { name: "the domain's own server passes", zone: honest, ip: "192.0.2.1", spf: "pass", dmarc: "pass" },
    { name: "another server fails", zone: honest, ip: "192.0.2.9", spf: "fail", dmarc: "fail" },
    {
      name: "a domain that says nothing is vouched for by nobody",
      zone: {},
      ip: "192.0.2.1",
      spf: "none",
      dmarc: "none",
    },
  ];
  test.each(rows)("$name", async ({ zone, ip, spf, dmarc }) => {
    const results = await authenticator({ resolver: world(zone) })(mail(), { ...session, ip });
    expect(results).toMatch(/^dossier\.invalid; /);
    expect(results).toContain(`spf=${spf}`);
    expect(results).toContain(`dmarc=${dmarc}`);
  });

  test("DNS that can't be asked vouches for nobody", async () => {
    const broken = async () => {
      throw missing("ETIMEOUT");
    };
    expect(await authenticator({ resolver: broken })(mail(), session)).not.toMatch(/=pass/);
  });

  test("DNS that never answers is given up, and vouches for nobody", async () => {
    const silent = () => new Promise<never>(() => {});
    const results = await authenticator({ resolver: silent, deadlineMs: 20 })(mail(), session);
    expect(results).toBe("dossier.invalid; spf=temperror; dkim=temperror; dmarc=temperror");
  });

  test("an envelope sender can't write a verdict of its own", async () => {
    const forged = 'x@example.org; dmarc=pass\r\nX: "';
    const results = await authenticator({ resolver: world({}) })(mail(), { ...session, mailFrom: forged });
    expect(results).not.toMatch(/dmarc=pass|[\r\n]/);
    expect(results).toContain("dmarc=none");
  });
});

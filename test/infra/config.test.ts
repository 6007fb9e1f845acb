import { describe, expect, test } from "vitest";
import { configFrom, StartFault } from "../../infra/local/config.ts";

describe("the configuration", () => {
  test("has the contract's defaults, and a token nobody can guess", () => {
    const { token, ...rest } = configFrom({ DOSSIER_SMARTHOST: "", PATH: "/bin" });
    expect(rest).toEqual({
      smtpPort: 2525,
      httpPort: 8080,
      address: "apply@example.org",
      authentication: { mode: "off" },
      data: ".dossier",
      postings: "postings",
      tokenIsPassing: true,
    });
    expect(token.length).toBeGreaterThanOrEqual(32);
    expect(configFrom({}).token).not.toBe(token);
  });

  const rows: readonly (readonly [string, string, object])[] = [
    ["DOSSIER_SMTP_PORT", "0", { smtpPort: 0 }],
    ["DOSSIER_HTTP_PORT", "65535", { httpPort: 65_535 }],
    ["DOSSIER_AUTHENTICATION", "dns", { authentication: { mode: "dns" } }],
    [
      "DOSSIER_AUTHENTICATION",
      "header:MX.example.org",
      { authentication: { mode: "header", authority: "mx.example.org" } },
    ],
    [
      "DOSSIER_SMARTHOST",
      "smtp://mail.example.org:587",
      { smarthost: { host: "mail.example.org", port: 587, secure: false } },
    ],
    [
      "DOSSIER_SMARTHOST",
      "smtp://mail.example.org",
      { smarthost: { host: "mail.example.org", port: 25, secure: false } },
    ],
    [
      "DOSSIER_SMARTHOST",
      "smtps://me%40x:p%3Aw@[::1]",
      { smarthost: { host: "::1", port: 465, secure: true, credentials: { user: "me@x", pass: "p:w" } } },
    ],
  ];
  test.each(rows)("%s=%s", (name, value, expected) => {
    expect(configFrom({ [name]: value })).toMatchObject(expected);
  });

  const faults: readonly (readonly [string, string])[] = [
    ["DOSSIER_SMTP_PORT", "smtp"],
    ["DOSSIER_SMTP_PORT", "65536"],
    ["DOSSIER_HTTP_PORT", "-1"],
    ["DOSSIER_ADDRESS", "apply"],
    ["DOSSIER_AUTHENTICATION", "header:"],
    ["DOSSIER_AUTHENTICATION", "yes"],
    ["DOSSIER_SMARTHOST", "mail.example.org:25"],
    ["DOSSIER_SMARTHOST", "https://mail.example.org"],
    ["DOSSIER_TOKEN", "with spaces and ümlauts"],
  ];
  test.each(faults)("%s=%j is refused in words", (name, value) => {
    expect(() => configFrom({ [name]: value })).toThrow(StartFault);
    expect(() => configFrom({ [name]: value })).toThrow(new RegExp(`^${name} must be `));
  });
});

import { describe, expect, test } from "vitest";
import { authenticationOf } from "../../../shared/domain/mail/authentication.ts";
import { believed, standing } from "../../../shared/domain/mail/standing.ts";

const from = "ann@example.org";

describe("how far a sender is who the mail says", () => {
  const rows = [
    { says: "mx.example.net; dmarc=pass; spf=fail", is: "vouched", because: "DMARC passes" },
    {
      says: "mx.example.net; dmarc=fail; spf=pass smtp.mailfrom=example.org",
      is: "refuted",
      because: "DMARC decides",
    },
    {
      says: "mx.example.net; dmarc=none; dkim=pass header.d=example.org",
      is: "vouched",
      because: "signed by the sender's domain",
    },
    {
      says: "mx.example.net; dkim=pass (good) header.i=@example.org",
      is: "vouched",
      because: "signed for the sender's domain",
    },
    {
      says: "mx.example.net; spf=pass smtp.mailfrom=ann@example.org",
      is: "vouched",
      because: "sent by the sender's domain",
    },
    {
      says: "mx.example.net; dkim=pass header.d=example.com",
      is: "unknown",
      because: "signed by somebody else's domain",
    },
    {
      says: "mx.example.net; dkim=pass header.d=fake-example.org",
      is: "unknown",
      because: "a domain that only ends alike",
    },
    {
      says: "mx.example.net; dkim=pass header.d=org",
      is: "unknown",
      because: "nobody signs for a whole top-level domain",
    },
    {
      says: "mx.example.net; dkim=pass header.d=host.example.org",
      is: "unknown",
      because: "a domain below may be somebody else's",
    },
    {
      says: "mx.example.net; dkim=fail header.d=example.org; spf=fail",
      is: "refuted",
      because: "SPF fails and nothing speaks for the sender",
    },
    {
      says: "mx.example.net; spf=fail; dkim=pass header.d=example.com",
      is: "unknown",
      because: "forwarded, and signed by another",
    },
    { says: "mx.example.net; none", is: "unknown", because: "nothing was checked" },
  ] as const;
  test.each(rows)("$is: $because", ({ says, is }) => {
    expect(standing(authenticationOf([says], from))).toBe(is);
  });

  test("a department's mail is vouched for by the signature of its university", () => {
    const results = authenticationOf(["mx; dkim=pass header.d=example.org"], "ann@maths.example.org");
    expect(standing(results)).toBe("vouched");
  });

  test("only the topmost header counts, and only of the server that is believed", () => {
    const headers = ["mx.example.net; dmarc=fail", "mx.example.net; dmarc=pass"];
    expect(standing(authenticationOf(headers, from))).toBe("refuted");
    expect(
      standing(believed(authenticationOf(["evil.example.com; dmarc=pass"], from), "mx.example.net")),
    ).toBe("unknown");
  });
});

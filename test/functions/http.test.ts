import { describe, expect, test } from "vitest";
import { frontDoor, identified } from "../../functions/runtime/front-door.ts";
import { httpHandler, originHeader } from "../../functions/runtime/http.ts";
import type { Identity } from "../../shared/adapters/aws/identity.ts";

const publicUrl = "https://dossier.example.org";
const originSecret = "s3cret";

/** As an HTTP API asks: docs.aws.amazon.com/apigateway/latest/developerguide/, "Payload format 2.0". */
const asks = (change: Record<string, unknown> = {}) => ({
  version: "2.0",
  routeKey: "ANY /{proxy+}",
  rawPath: "/postings/a%20b",
  rawQueryString: "text=J%C3%B6rg&cursor=1",
  cookies: ["one=1", "two=2"],
  headers: {
    host: "abc.execute-api.eu-central-1.amazonaws.com",
    accept: "text/html",
    "x-forwarded-for": "203.0.113.9, 198.51.100.7, 192.0.2.1",
    [originHeader]: originSecret,
  },
  requestContext: { domainName: "abc.execute-api.eu-central-1.amazonaws.com", http: { method: "GET" } },
  isBase64Encoded: false,
  ...change,
});

function handler(response: () => Response = () => new Response("ok")) {
  const seen: { request: Request; client: string | undefined }[] = [];
  const handle = httpHandler({
    publicUrl,
    originSecret,
    handOut: async (one) => one,
    answer: async (request, client) => {
      seen.push({ request, client });
      return response();
    },
  });
  return { handle, seen };
}

describe("a request", () => {
  test("comes as people sent it: their host, their cookies, their address", async () => {
    const { handle, seen } = handler();
    await handle(asks());
    const [{ request, client } = {}] = seen;
    expect(request?.url).toBe(`${publicUrl}/postings/a%20b?text=J%C3%B6rg&cursor=1`);
    expect(request?.headers.get("cookie")).toBe("one=1; two=2");
    // The first one is what the client claims of itself.
    expect(client).toBe("198.51.100.7");
    expect(request?.headers.get(originHeader)).toBeNull();
  });

  test.each([
    ["as text", "note=J%C3%B6rg", false],
    ["as base64", Buffer.from("note=J%C3%B6rg").toString("base64"), true],
  ])("brings its body, sent %s", async (_name, body, isBase64Encoded) => {
    const { handle, seen } = handler();
    await handle(asks({ body, isBase64Encoded, requestContext: { http: { method: "POST" } } }));
    expect(await seen[0]?.request.text()).toBe("note=J%C3%B6rg");
  });

  test.each([["wrong"], [""], [undefined]])(
    "that came past CloudFront (%s) is not answered",
    async (shown) => {
      const { handle, seen } = handler();
      const { statusCode } = await handle(asks({ headers: { [originHeader]: shown } }));
      expect(statusCode).toBe(421);
      expect(seen).toEqual([]);
    },
  );

  test("is answered byte for byte, with every cookie", async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const { handle } = handler(() => {
      const headers = new Headers({ "content-type": "application/pdf" });
      headers.append("set-cookie", "a=1; Path=/");
      headers.append("set-cookie", "b=2; Path=/");
      return new Response(bytes, { status: 201, headers });
    });
    const answer = await handle(asks());
    expect(answer).toMatchObject({
      statusCode: 201,
      headers: { "content-type": "application/pdf" },
      cookies: ["a=1; Path=/", "b=2; Path=/"],
      isBase64Encoded: true,
    });
    expect(Buffer.from(answer.body, "base64")).toEqual(Buffer.from(bytes));
  });
});

const known = (address: string | undefined): Identity => ({
  addressOf: async () => address,
  answer: async (request) =>
    new URL(request.url).pathname === "/auth/start" ? new Response("to Cognito") : undefined,
  ask: (wanted) => new Response(null, { status: 303, headers: { location: `/auth/start?to=${wanted}` } }),
  end: () => new Response(null, { status: 303, headers: { location: "https://cognito/logout" } }),
});
const page = (path: string, init: RequestInit = {}) =>
  new Request(`${publicUrl}${path}`, { headers: { accept: "text/html,*/*" }, ...init });
const refusing = async () => new Response("no", { status: 401 });

describe("the front door", () => {
  test("leads a stranger who looks at a page to the sign-in, and back to that page", async () => {
    const response = await frontDoor(known(undefined), refusing)(page("/postings/a?x=1"));
    expect(response.headers.get("location")).toBe("/auth/start?to=/postings/a?x=1");
  });

  test.each([
    ["a script", page("/api/postings", { headers: { accept: "application/json" } })],
    ["a form", page("/decide", { method: "POST" })],
  ])("answers %s as the app does", async (_name, request) => {
    expect((await frontDoor(known(undefined), refusing)(request)).status).toBe(401);
  });

  test("tells whom nobody invited so, instead of asking again and again", async () => {
    const response = await frontDoor(known("eve@example.org"), refusing)(page("/"));
    expect(response.status).toBe(403);
    expect(await response.text()).toContain("eve@example.org");
  });

  test("ends the session at Cognito once the app ended its own", async () => {
    const app = async () => new Response("signed out");
    const out = page("/sign-out", { method: "POST" });
    expect((await frontDoor(known("a@example.org"), app)(out)).headers.get("location")).toMatch(/logout/);
    const refused = async () => new Response("another site", { status: 403 });
    expect((await frontDoor(known("a@example.org"), refused)(out)).status).toBe(403);
  });

  test("lets the app answer everybody else", async () => {
    const app = async () => new Response("page");
    expect(await (await frontDoor(known("a@example.org"), app)(page("/"))).text()).toBe("page");
    expect(await (await frontDoor(known(undefined), app)(page("/auth/start"))).text()).toBe("to Cognito");
  });
});

describe("what somebody may", () => {
  const actorAt = async (address: string) =>
    address === "ada@example.org" ? { id: address, admin: false, postings: new Map() } : undefined;
  const who = (address: string | undefined) =>
    identified({ identity: known(address), actorAt, admins: ["Chief@example.org "] })(page("/"));

  test("is everything for an admin of the deployment, else what the records say", async () => {
    expect(await who("chief@example.org")).toMatchObject({ id: "chief@example.org", admin: true });
    expect(await who("ada@example.org")).toMatchObject({ admin: false });
    expect(await who("eve@example.org")).toBeUndefined();
    expect(await who(undefined)).toBeUndefined();
  });
});

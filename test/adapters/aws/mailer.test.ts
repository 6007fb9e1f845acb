import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { sesMailer } from "../../../shared/adapters/aws/mailer.ts";
import { InDoubt, Undeliverable } from "../../../shared/ports.ts";
import { mail } from "../../conformance/mailer.ts";
import { localClient } from "../../aws/table.ts";

interface Asked {
  readonly FromEmailAddress: string;
  readonly Destination: { readonly ToAddresses: readonly string[] };
  readonly Content: { readonly Raw: { readonly Data: string } };
  readonly ConfigurationSetName?: string;
  readonly EmailTags: readonly { readonly Name: string; readonly Value: string }[];
}

/** SES with one answer for all; `undefined` breaks the connection once the request is there. */
async function ses(answer: { status: number; type?: string; message?: string } | undefined) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    asked.push(JSON.parse(Buffer.concat(chunks).toString()) as Asked);
    if (!answer) return void request.socket.destroy();
    response.writeHead(answer.status, {
      "content-type": "application/json",
      ...(answer.type && { "x-amzn-errortype": answer.type }),
    });
    response.end(
      JSON.stringify(answer.status === 200 ? { MessageId: "1" } : { message: answer.message ?? "" }),
    );
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return { endpoint, asked, close };
}

const yes = async () => true;

async function outcome(answer: Parameters<typeof ses>[0]) {
  const server = await ses(answer);
  const error: unknown = await sesMailer({ configurationSet: "dossier" }, localClient(server.endpoint))
    .send(mail, yes)
    .catch((thrown: unknown) => thrown);
  await server.close();
  return { error, asked: server.asked };
}

describe("SES", () => {
  test("is given the mail as it was composed, tagged with its reply and case", async () => {
    const { asked, error } = await outcome({ status: 200 });
    expect(error).toBe(true);
    expect(asked).toMatchObject([
      {
        FromEmailAddress: mail.from.address,
        Destination: { ToAddresses: [mail.to.address] },
        ConfigurationSetName: "dossier",
        EmailTags: [
          { Name: "reply", Value: "abc" },
          { Name: "case", Value: "case" },
        ],
      },
    ]);
    expect(Buffer.from(asked[0]?.Content.Raw.Data ?? "", "base64").toString()).toMatch(
      /^Message-ID: <abc\.def@example\.org>/m,
    );
  });

  test.each([
    [
      "a refused message",
      { status: 400, type: "MessageRejected", message: "it bears a virus" },
      Undeliverable,
    ],
    [
      "an address that is none",
      { status: 400, type: "BadRequestException", message: "Domain starts with dot" },
      Undeliverable,
    ],
    ["a fault inside", { status: 500, type: "InternalServiceErrorException" }, InDoubt],
    ["a connection that breaks once the mail left", undefined, InDoubt],
  ] as const)("%s is told for what it is, and asked once", async (_name, answer, kind) => {
    const { error, asked } = await outcome(answer);
    expect(error).toBeInstanceOf(kind);
    expect(asked).toHaveLength(1);
  });

  test.each([
    [
      "an address that the sandbox wants verified",
      { status: 400, type: "MessageRejected", message: "Email address is not verified." },
    ],
    ["a paused account", { status: 400, type: "SendingPausedException", message: "paused" }],
    ["too many at once", { status: 429, type: "TooManyRequestsException", message: "slow down" }],
    ["a service that is away", { status: 503, type: "ServiceUnavailable" }],
  ] as const)("%s may be tried again", async (_name, answer) => {
    const { error, asked } = await outcome(answer);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(Undeliverable);
    expect(error).not.toBeInstanceOf(InDoubt);
    expect(asked).toHaveLength(1);
  });

  test("that nobody answers for may be tried again: the mail never left", async () => {
    const server = await ses({ status: 200 });
    await server.close();
    const error: unknown = await sesMailer({}, localClient(server.endpoint))
      .send(mail, yes)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "ECONNREFUSED" });
    expect(error).not.toBeInstanceOf(InDoubt);
  });
});

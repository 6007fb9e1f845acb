import { createApp } from "../../web/app.ts";
import { now } from "./seed.ts";
import type { World } from "./seed.ts";

export const token = "owner-token-of-the-tests";

/** The app over a world, and ways to ask it as a script, as a signed-in person and as nobody. */
export async function client(world: World, more: { authentication?: string } = {}) {
  const errors: unknown[] = [];
  const app = createApp({
    ...world,
    clock: () => now,
    token,
    authentication: more.authentication ?? "dns",
    address: "apply@example.org",
    onError: (error) => errors.push(error),
  });
  const entry = await app.request(`/?token=${token}`);
  const cookie = (entry.headers.get("Set-Cookie") ?? "").split(";", 1)[0] ?? "";
  return {
    app,
    errors,
    cookie,
    nobody: (path: string, init?: RequestInit) => app.request(path, init),
    script: (path: string, init?: RequestInit) =>
      app.request(path, { ...init, headers: { Authorization: `Bearer ${token}` } }),
    person: (path: string, init?: RequestInit) =>
      app.request(path, { ...init, headers: { Cookie: cookie, Origin: "http://localhost" } }),
  };
}
export type Client = Awaited<ReturnType<typeof client>>;

/** One address for each kind of page and answer that holds something about people. */
export async function everyAddress({ records }: World): Promise<readonly string[]> {
  const { items: applications } = await records.applications({ limit: 200 });
  const { items: messages } = await records.messages({ limit: 200 });
  const { items: outgoing } = await records.outgoing({ limit: 200 });
  return [
    "/",
    "/messages",
    "/outgoing",
    ...[...new Set(applications.map(({ posting }) => posting))].map((id) => `/postings/${id}`),
    ...applications.flatMap(({ id }) => [`/applications/${id}`, `/api/applications/${id}`]),
    ...applications.flatMap(({ id, documents }) =>
      documents.map(({ sha256 }) => `/applications/${id}/documents/${sha256}`),
    ),
    ...outgoing.flatMap(({ reply, record }) => [
      `/outgoing/${record.id}/${reply.id}`,
      `/outgoing/${record.id}/${reply.id}/mail`,
    ]),
    ...messages.map(({ rawKey }) => `/messages/raw?key=${encodeURIComponent(rawKey)}`),
    "/api/postings",
    "/api/applications",
    "/api/messages",
    "/api/outgoing",
    "/api/health",
    "/api/openapi.json",
  ];
}

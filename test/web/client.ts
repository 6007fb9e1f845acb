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
export async function everyAddress({ records, desk, postings }: World): Promise<readonly string[]> {
  const { items: applications } = await records.applications({ limit: 200 });
  const { items: messages } = await records.messages({ limit: 200 });
  const { items: outgoing } = await records.outgoing({ limit: 200 });
  const notices: string[] = [];
  for (const posting of postings.keys())
    for (const { id } of (await desk.notices.of(posting, { limit: 200 })).items)
      notices.push(`/postings/${posting}/notices/${id}`);
  return [
    "/",
    "/messages",
    "/outgoing",
    "/triage",
    "/people",
    "/people/trail",
    "/api/grants",
    ...notices.flatMap((at) => [at, `${at}/mail`, `/api${at}`, `/api${at}/mail`]),
    ...messages.map(({ rawKey }) => `/triage/mail?key=${encodeURIComponent(rawKey)}&find=a`),
    ...[...new Set(applications.map(({ posting }) => posting))].flatMap((id) => [
      ...["", "?sort=name", "/trail", "/manage", "/notices"].map((of) => `/postings/${id}${of}`),
      `/people?posting=${id}`,
      `/triage?posting=${id}`,
    ]),
    ...applications.flatMap(({ id, documents }) => [
      ...["/trail", "/erase", "?merge=a", "?done=decided"].map((of) => `/applications/${id}${of}`),
      ...documents.map(({ sha256 }) => `/applications/${id}?doc=${sha256.slice(0, 16)}&page=1`),
    ]),
    ...applications.flatMap(({ id }) => [`/applications/${id}`, `/api/applications/${id}`]),
    ...applications.flatMap(({ id, documents }) =>
      documents.map(({ sha256 }) => `/applications/${id}/documents/${sha256}`),
    ),
    ...outgoing.flatMap(({ reply, record }) => [
      `/outgoing/${record.id}/${reply.id}`,
      `/outgoing/${record.id}/${reply.id}/mail`,
    ]),
    ...messages.map(({ rawKey }) => `/messages/raw?key=${encodeURIComponent(rawKey)}`),
    ...applications.flatMap(({ id, documents }) => [
      ...["messages", "outgoing", "trail", "erasure", "export.zip"].map(
        (of) => `/api/applications/${id}/${of}`,
      ),
      ...documents.map(({ sha256 }) => `/api/applications/${id}/documents/${sha256}`),
    ]),
    ...outgoing.flatMap(({ reply, record }) => [
      `/api/outgoing/${record.id}/${reply.id}`,
      `/api/outgoing/${record.id}/${reply.id}/mail`,
    ]),
    ...messages.map(({ rawKey }) => `/api/messages/raw?key=${encodeURIComponent(rawKey)}`),
    ...[...new Set(applications.map(({ posting }) => posting))].flatMap((id) =>
      ["", "/trail", "/notices", "/recheck", "/export.csv", "/export.json", "/export.zip"].map(
        (of) => `/api/postings/${id}${of}`,
      ),
    ),
    "/api/me",
    "/api/members",
    "/api/invitations",
    "/api/triage",
    "/api/applications?posting=ghent-explainable-ml&view=summary",
    "/api/postings",
    "/api/applications",
    "/api/messages",
    "/api/outgoing",
    "/api/health",
    "/api/openapi.json",
  ];
}

/** A page without the one script that is ours, a file of its own: what is left must bring none. */
export const withoutOurScript = (page: string): string =>
  page.replace(/<script type="module" src="\/client\.js\?v=[\w-]+"><\/script>/, "");

import type { Hono } from "hono";

/** Methods that an address takes, of all routes of an app; none where there is nothing at it. */
export function methodsAt({ routes }: Pick<Hono, "routes">, path: string): readonly string[] {
  const methods = routes
    .filter((route) => route.method !== "ALL" && patternOf(route.path).test(path))
    .flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method]));
  return [...new Set(methods)].toSorted();
}

/** `/postings/:id` and `/pages/:page{[0-9]+}` as what they match. */
function patternOf(path: string): RegExp {
  const parts = path.split("/").map((part) => {
    const [, own] = /^:[^{]+(?:\{(.+)\})?$/.exec(part) ?? [undefined];
    if (part.startsWith(":")) return own ?? "[^/]+";
    return part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(`^${parts.join("/")}$`);
}

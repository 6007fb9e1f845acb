/** The process is gone: nothing that it calls happens any more. */
export class Crash extends Error {}

/** Lets calls of a process through until it crashes at the n-th, before or after that call takes effect. */
export function crashingAt(n: number, when: "before" | "after") {
  let calls = 0;
  const wrapped = <T extends object>(port: T): T =>
    new Proxy(port, {
      get(target, name) {
        const method = Reflect.get(target, name) as unknown;
        if (typeof method !== "function") return method;
        return (...values: unknown[]) => {
          calls += 1;
          if (calls > n || (calls === n && when === "before")) throw new Crash();
          const result = Reflect.apply(method, target, values) as unknown;
          if (calls < n || !(result instanceof Promise)) return result;
          return result.then(() => {
            throw new Crash();
          });
        };
      },
    });
  return { wrapped, calls: () => calls };
}

import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { letterPolicy } from "../../web/downloads.ts";

const hash = (style: string) => `'sha256-${createHash("sha256").update(style).digest("base64")}'`;

test("a mail's own styles are allowed by their hashes and nothing else is", () => {
  const policy = letterPolicy(
    `<style>\n p { color: red }\n</style><p style="color:red">a</p><p style='x'>b</p><p style="font-family:&#39;A&#39;,&quot;B&quot;">c</p>`,
  );
  expect(policy).toContain(
    `style-src 'unsafe-hashes' ${hash("\n p { color: red }\n")} ${hash("color:red")} ${hash(`font-family:'A',"B"`)};`,
  );
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/; sandbox$/);
});

test("a mail without styles is allowed none", () => {
  expect(letterPolicy("<p>a</p>")).toContain("style-src 'none';");
});

import { defineConfig } from "vitest/config";

/** `npm run test:aws`: what needs AWS's behaviour, on moto, which it starts and ends itself. */
export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ["test/**/*.aws.ts"],
    globalSetup: "test/aws/setup.ts",
    // Reading scans has a deadline: several bundles at once on two cores would miss it.
    fileParallelism: false,
  },
});

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Real servers, workers and PDF engines share two cores in CI.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Half of the time goes in waiting for them: without this, two cores would run one file at a time.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["test/**/*.test.ts"], exclude: ["test/journeys/browser/**"] },
      },
      { extends: true, test: { name: "browser", include: ["test/journeys/browser/**/*.test.ts"] } },
    ],
  },
});

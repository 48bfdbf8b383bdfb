import { defineConfig } from "vitest/config";

/** What takes minutes: whole weeks and faults at every call, on the embedded GitHub. `npm run test:long` runs these. */
export const LONG = "test/**/*.long.test.ts";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    exclude: ["**/node_modules/**", LONG],
    globalSetup: ["test/global-setup.ts"],
    // Many tests wait for git and for jobs, so more of them run than a small machine has cores.
    maxWorkers: 3,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});

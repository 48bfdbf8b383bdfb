import { defineConfig, type ViteUserConfig } from "vitest/config";
import { LongestFirst } from "./longest-first.ts";

/** What takes minutes: whole weeks and faults at every call, on the embedded GitHub. `npm run test:long` runs these. */
export const LONG = "test/**/*.long.test.ts";
const ALL = "test/**/*.test.ts";
const PURE = "test/core/**/*.test.ts";

/** What holds for short and long tests. */
export const COMMON = {
  root: new URL("..", import.meta.url).pathname,
  globalSetup: ["test/global-setup.ts"],
  // Many tests wait for git and for jobs, so more of them run than a small machine has cores.
  maxWorkers: 3,
  testTimeout: 180_000,
  hookTimeout: 180_000,
} satisfies ViteUserConfig["test"];

export default defineConfig({
  test: {
    ...COMMON,
    sequence: { sequencer: LongestFirst },
    projects: [
      // Core keeps nothing between two calls, so its tests may share a process; the others touch the world.
      { extends: true, test: { name: "core", include: [PURE], isolate: false } },
      { extends: true, test: { name: "world", include: [ALL], exclude: [LONG, PURE] } },
    ],
  },
});

import { defineConfig } from "vitest/config";
import { COMMON, LONG } from "./vitest.config.ts";

/** The long tests alone. */
export default defineConfig({
  test: { ...COMMON, include: [LONG], testTimeout: 900_000, hookTimeout: 900_000 },
});

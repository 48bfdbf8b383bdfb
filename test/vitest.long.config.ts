import { mergeConfig } from "vitest/config";
import usual, { LONG } from "./vitest.config.ts";

const config = mergeConfig(usual, { test: { testTimeout: 900_000, hookTimeout: 900_000 } });

/** The long tests alone. */
export default { ...config, test: { ...config.test, include: [LONG], exclude: ["**/node_modules/**"] } };

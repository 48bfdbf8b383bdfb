import { readFileSync } from "node:fs";
import path from "node:path";

/** Published values, worked examples and the real log's answers, each with its source: see methods.json. */
export const published = JSON.parse(readFileSync(path.join(import.meta.dirname, "methods.json"), "utf8"));

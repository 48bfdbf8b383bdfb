#!/usr/bin/env node
// Starts Opsbook on Node 24.
import { fileURLToPath } from "node:url";
import { isNode24, runOnNode24 } from "./node-24.js";

const ENTRY = "../dist/opsbook.js";

if (isNode24) {
  const { main } = await import(ENTRY);
  process.exitCode = await main(process.argv.slice(2));
} else {
  runOnNode24(fileURLToPath(import.meta.url), process.argv.slice(2));
}

// Runs `bench NAME`, or `part NAME`: what a bench wants in a process of its own. Prints what it found as JSON.
import { BENCHES } from "./benches.ts";
import { PARTS } from "./parts.ts";

const [kind, name = "", ...args] = process.argv.slice(2);
const run = kind === "bench" ? () => BENCHES[name]?.(args.includes("--full")) : () => PARTS[name]?.(...args);
const found = await run();
if (found === undefined) throw new Error(`no ${kind} called ${name}`);
console.log(JSON.stringify(found));

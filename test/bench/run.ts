// Runs one bench, or one part of a bench that wants a process of its own, and prints what it found as JSON.
import { BENCHES } from "./benches.ts";
import { PARTS } from "./parts.ts";

const [name = "", ...args] = process.argv.slice(2);
const bench = BENCHES[name];
const part = PARTS[name];
if (bench) console.log(JSON.stringify(await bench(args.includes("--full"))));
else if (part) console.log(JSON.stringify(await part(...args)));
else throw new Error(`no bench called ${name}`);

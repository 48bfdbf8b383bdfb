// `npm run bench`: ratios against floors measured in the same run. `-- --full` for the large sizes, `-- NAME...` for some.
import { spawn } from "node:child_process";
import { markdownTable } from "markdown-table";
import { BENCHES } from "./benches.ts";
import type { BenchResult } from "./result.ts";

const CASE = "--case";

/** Runs one bench in a process of its own, so that its memory and its warm-up are its own. */
function inOwnProcess(name: string, full: boolean): Promise<BenchResult[]> {
  const args = ["--expose-gc", import.meta.filename, CASE, name, ...(full ? ["--full"] : [])];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(JSON.parse(output) as BenchResult[]);
      else reject(new Error(`bench ${name} ended with ${code}`));
    });
  });
}

function seconds(value: number): string {
  return value < 1 ? `${Math.round(value * 1000)} ms` : `${value.toFixed(2)} s`;
}

function row({ name, seconds: took, floor, floorSeconds, aim, peakMegabytes }: BenchResult): string[] {
  const ratio = `${(took / floorSeconds).toFixed(2)}×`;
  return [
    name,
    seconds(took),
    `${floor}: ${seconds(floorSeconds)}`,
    ratio,
    aim === null ? "" : `≤ ${aim}×`,
    peakMegabytes === null ? "" : `${peakMegabytes} MB`,
  ];
}

const args = process.argv.slice(2);
const full = args.includes("--full");
const names = args.filter((arg) => !arg.startsWith("--"));

if (args.includes(CASE)) {
  const bench = BENCHES[names[0] ?? ""];
  if (!bench) throw new Error(`no bench called ${names[0]}`);
  process.stdout.write(JSON.stringify(await bench(full)));
} else {
  const unknown = names.filter((name) => !(name in BENCHES));
  if (unknown.length > 0)
    throw new Error(`no bench called ${unknown.join(", ")}: there are ${Object.keys(BENCHES).join(", ")}`);
  const results: BenchResult[] = [];
  for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
    process.stderr.write(`${name} …\n`);
    results.push(...(await inOwnProcess(name, full)));
  }
  const header = ["what", "time", "floor", "ratio", "aim", "peak memory"];
  console.log(markdownTable([header, ...results.map(row)], { align: ["l", "r", "l", "r", "r", "r"] }));
}

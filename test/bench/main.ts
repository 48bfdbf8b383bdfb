// `npm run bench`: ratios against floors measured in the same run. `-- --full` for the large sizes, `-- NAME...` for some.
import { spawn } from "node:child_process";
import path from "node:path";
import { markdownTable } from "markdown-table";
import { BENCHES } from "./benches.ts";
import { bundleBenches } from "./bundle.ts";
import type { BenchResult } from "./result.ts";

/** Runs one bench in a process of its own, so that its memory and its warm-up are its own. */
function inOwnProcess(script: string, args: readonly string[]): Promise<BenchResult[]> {
  return new Promise((resolve, reject) => {
    const cwd = path.resolve(import.meta.dirname, "../..");
    const child = spawn(process.execPath, [script, ...args], { cwd, stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(JSON.parse(output) as BenchResult[]);
      else reject(new Error(`${args[0]} ${args[1]} ended with ${code}`));
    });
  });
}

function time(seconds: number): string {
  if (seconds < 0.001) return `${Math.round(seconds * 1e6)} µs`;
  return seconds < 1 ? `${Number((seconds * 1000).toPrecision(3))} ms` : `${seconds.toFixed(2)} s`;
}

function row(result: BenchResult): string[] {
  const { name, seconds, floor, floorSeconds, cpuRatio, aim, aimSeconds, peakMegabytes, aimMegabytes } =
    result;
  if (result.bytes !== undefined) return sizeRow(result, result.bytes);
  if (seconds === null) return [name, "", floor];
  const aims = [
    aim && `≤ ${aim}×`,
    aimSeconds && `≤ ${time(aimSeconds)}`,
    aimMegabytes && `≤ ${aimMegabytes} MB`,
  ].filter(Boolean);
  return [
    name,
    time(seconds),
    `${floor}: ${time(floorSeconds)}`,
    `${(seconds / floorSeconds).toFixed(2)}×`,
    cpuRatio === undefined ? "" : `${cpuRatio.toFixed(2)}×`,
    peakMegabytes === null ? "" : `${peakMegabytes} MB`,
    aims.join(", "),
  ];
}

function sizeRow({ name, floor, aim }: BenchResult, bytes: { of: number; floor: number }): string[] {
  const size = (count: number): string => `${Math.round(count).toLocaleString("en")} bytes`;
  const ratio = `${(bytes.of / bytes.floor).toFixed(2)}×`;
  return [
    name,
    size(bytes.of),
    `${floor}: ${size(bytes.floor)}`,
    ratio,
    "",
    "",
    aim === null ? "" : `≤ ${aim}×`,
  ];
}

const args = process.argv.slice(2);
const options = args.filter((arg) => arg.startsWith("--"));
const names = args.filter((arg) => !arg.startsWith("--"));
const unknown = names.filter((name) => !(name in BENCHES));
if (unknown.length > 0)
  throw new Error(`no bench called ${unknown.join(", ")}: there are ${Object.keys(BENCHES).join(", ")}`);

const script = path.join(await bundleBenches(), "run.js");
const results: BenchResult[] = [];
for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
  process.stderr.write(`${name} …\n`);
  results.push(...(await inOwnProcess(script, ["bench", name, ...options])));
}
const header = ["what", "time", "floor", "ratio", "of CPU time", "peak memory", "aim"];
console.log(markdownTable([header, ...results.map(row)], { align: ["l", "r", "l", "r", "r", "r", "l"] }));

import { assisted } from "../../actions/core/learning/attribution/assisted.ts";
import { attribute } from "../../actions/core/learning/attribution/attribute.ts";
import { attributionModels } from "../../actions/core/learning/attribution/models.ts";
import { type Path, type PathTable, pathTable } from "../../actions/core/learning/attribution/path-table.ts";
import { type BenchResult, fastest, peakMegabytes } from "./result.ts";

const PATHS = 10_000;
const CHANNELS = 12;
const LONGEST = 9;
const RUNS = 15;
/** One pass takes tens of microseconds, too little for the clock. */
const PASSES = 20;

/** Each attribution model on 10,000 paths and 12 channels, against one pass that only adds up the same table. */
export async function benchAttribution(): Promise<BenchResult[]> {
  const paths = drawnPaths();
  const table = pathTable(paths);
  const floor = "one pass that adds up the table";
  const floorSeconds = await perPass(() => addedUp(table));
  const measured = async (name: string, work: () => unknown): Promise<BenchResult> => ({
    name: `attribute 10,000 paths: ${name}`,
    seconds: await perPass(work),
    floor,
    floorSeconds,
    aim: null,
    peakMegabytes: peakMegabytes(),
  });
  const results: BenchResult[] = [];
  for (const model of attributionModels) results.push(await measured(model.id, () => model.credit(table)));
  results.push(await measured("assisted", () => assisted(table)));
  results.push(await measured("all, from the paths", () => attribute(paths)));
  return results;
}

async function perPass(work: () => unknown): Promise<number> {
  const seconds = await fastest(RUNS, () => {
    for (let pass = 0; pass < PASSES; pass += 1) work();
  });
  return seconds / PASSES;
}

function addedUp(table: PathTable): number {
  let sum = 0;
  for (let path = 0; path < table.paths; path += 1) {
    const end = table.starts[path + 1] as number;
    for (let touch = table.starts[path] as number; touch < end; touch += 1)
      sum += table.touches[touch] as number;
    sum +=
      (table.conversions[path] as number) + (table.values[path] as number) + (table.nulls[path] as number);
  }
  return sum;
}

/** The same paths on every run: a generator with a fixed seed (Lehmer, Park & Miller 1988). */
function drawnPaths(): Path[] {
  let state = 42;
  const below = (limit: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  return Array.from({ length: PATHS }, () => {
    const touches = Array.from({ length: 1 + below(LONGEST) }, () => ({
      channel: `channel-${below(CHANNELS)}`,
    }));
    const conversions = below(4);
    return { touches, conversions, value: conversions * (20 + below(400)), nulls: below(30) };
  });
}

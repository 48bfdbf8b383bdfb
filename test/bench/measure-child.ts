import { linesOf } from "../../actions/core/signal/ledger/resolve.ts";
import { addWeeks, weekCalendar } from "../../actions/core/week.ts";
import { type Ledger, openLedger } from "../../actions/shell/ledger/ledger.ts";
import { measureWeeks } from "../../actions/shell/weeks.ts";
import { peakMegabytes } from "./result.ts";
import { definitions } from "./week-records.ts";

/** One timed run of `test/bench/measure.ts`; prints its seconds and its memory. */
const [folder = "", week = "", what = ""] = process.argv.slice(2);
const ledger = await openLedger(folder);
const seconds =
  what === "parse"
    ? await parseAlone(ledger)
    : await measure(ledger, what === "measure-before" ? addWeeks(week, -1) : week);
console.log(JSON.stringify({ seconds, peakMegabytes: peakMegabytes() }));

/** Only JSON.parse is timed: not git, not decoding, not cutting into lines. */
async function parseAlone(of: Ledger): Promise<number> {
  let milliseconds = 0;
  let characters = 0;
  for await (const file of of.readWeek(week)) {
    const lines = linesOf(file);
    const started = performance.now();
    for (const line of lines) characters += (JSON.parse(line) as { time: string }).time.length;
    milliseconds += performance.now() - started;
  }
  if (characters === 0) throw new Error("nothing was parsed");
  return milliseconds / 1000;
}

/** All of it: listing, git, reading, folding, facts, and the carry that is written to the cache. */
async function measure(of: Ledger, newest: string): Promise<number> {
  const now = weekCalendar(definitions.zone).end(newest) + 1;
  const started = performance.now();
  for await (const facts of measureWeeks({ ledger: of, definitions, from: newest, to: newest, now })) {
    if (facts.records.count === 0) throw new Error("nothing was measured");
  }
  return (performance.now() - started) / 1000;
}

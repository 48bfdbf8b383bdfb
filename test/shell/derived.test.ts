import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { WeekFacts } from "../../actions/core/catalog/generated/types.ts";
import { type Ledger, openLedger } from "../../actions/shell/ledger/ledger.ts";
import { measureWeeks } from "../../actions/shell/weeks.ts";
import { businessOf, workflowOf } from "../core/learning/business.ts";
import { hosted, weekOf } from "./ledger/hosted.ts";
import { batchOf, git, scratchRepository } from "./ledger/repository.ts";

const measures = {
  throughput: { count: "case.opened", goal: ">= 2" },
  response_time: { from: "case.opened", to: "first case.responded" },
};
const definitions = businessOf([workflowOf("lead-response", { measures })]);
const LATER = Date.parse("2027-01-01T00:00:00Z");

async function facts(ledger: Ledger, from: string, to: string): Promise<WeekFacts[]> {
  const found: WeekFacts[] = [];
  for await (const week of measureWeeks({ ledger, definitions, from, to, now: LATER })) found.push(week);
  return found;
}

/** Changes files of the branch on the server, as somebody with a clone could. */
function tamper(dir: string, change: (path: string, content: string) => string | null): void {
  const paths = git(dir, ["ls-tree", "-r", "--name-only", "derived"]).split("\n");
  const commands = paths.map((path) => {
    const content = execFileSync("git", ["cat-file", "blob", `derived:${path}`], { cwd: dir }).toString(
      "latin1",
    );
    const changed = change(path, content);
    if (changed === null) return `D ${path}\n`;
    return `M 100644 inline ${path}\ndata ${changed.length}\n${changed}\n`;
  });
  const head = "commit refs/heads/derived\ncommitter Person <p@example.com> 0 +0000\ndata 1\nx\n";
  const from = `from refs/heads/derived^0\n`;
  const input = Buffer.from(`${head}${from}${commands.join("")}\ndone\n`, "latin1");
  execFileSync("git", ["fast-import", "--quiet", "--done", "--force"], { cwd: dir, input });
}

const cutLast = (text: string): string => text.replace(/[^\n]*\n$/, "");

/** What may have happened to the branch between two jobs. */
const DAMAGES: Record<string, (dir: string, earlier: string) => void> = {
  "is gone": (dir) => git(dir, ["update-ref", "-d", "refs/heads/derived"]),
  "is that of an earlier day": (dir, earlier) => git(dir, ["update-ref", "refs/heads/derived", earlier]),
  "has lost lines": (dir) =>
    tamper(dir, (path, content) => (path.startsWith("ids/") ? cutLast(cutLast(content)) : content)),
  "holds other words": (dir) =>
    tamper(dir, (path, content) => (path.startsWith("ids/") ? "hello\n" : content)),
  "has lost all ids": (dir) => tamper(dir, (path, content) => (path.startsWith("ids/") ? null : content)),
  "has carries of other weeks": (dir) =>
    tamper(dir, (path, content) =>
      path.startsWith("carry/") ? `${content.slice(0, 40)}x${content.slice(41)}` : content,
    ),
  "says nothing of itself": (dir) =>
    tamper(dir, (path, content) => (path === "derived.json" ? "{" : content)),
  "names a commit that is not there": (dir) =>
    tamper(dir, (path, content) =>
      path === "derived.json" ? content.replace(/[0-9a-f]{40}/, "1".repeat(40)) : content,
    ),
  "is of another ledger": (dir) => {
    const other = "commit refs/heads/other\ncommitter Person <p@example.com> 0 +0000\ndata 1\nx\n";
    const file = "M 100644 inline records/2026-W40/000001-00000000.jsonl\ndata 1\nx\n";
    execFileSync("git", ["fast-import", "--quiet", "--done"], { cwd: dir, input: `${other}${file}\ndone\n` });
    const commit = git(dir, ["rev-parse", "other"]);
    tamper(dir, (path, content) =>
      path === "derived.json" ? content.replace(/[0-9a-f]{40}/, commit) : content,
    );
  },
};

describe("the branch derived", () => {
  it("changes nothing but the time, whatever has become of it", async () => {
    const { dir, fresh } = await hosted();
    const whole = await openLedger(scratchRepository());
    for (let week = 0; week < 4; week++) {
      for (const ledger of [whole, await fresh()]) await ledger.append(batchOf(weekOf(week, 120)));
    }
    let earlier = git(dir, ["rev-parse", "derived"]);
    for (const [what, damage] of Object.entries(DAMAGES)) {
      const expected = await facts(whole, "2026-W40", "2026-W43");
      expect(await facts(await fresh(), "2026-W43", "2026-W43"), what).toEqual(expected.slice(3));
      const written = git(dir, ["rev-parse", "derived"]);
      damage(dir, earlier);
      earlier = written;
      const week = Object.keys(DAMAGES).indexOf(what) % 4;
      const count = 130 + 10 * Object.keys(DAMAGES).indexOf(what);
      const batch = batchOf(weekOf(week, count));
      const ledger = await fresh();
      expect(await ledger.append(batch), what).toEqual(await whole.append(batch));
      expect((await ledger.tip())?.digest, what).toBe((await whole.tip())?.digest);
      expect(await facts(await fresh(), "2026-W43", "2026-W43"), what).toEqual(
        await facts(whole, "2026-W43", "2026-W43"),
      );
    }
  });

  it("spares a job the weeks before the one that it measures", async () => {
    const { fresh } = await hosted();
    for (let week = 0; week < 6; week++) await (await fresh()).append(batchOf(weekOf(week, 60)));
    const all = await facts(await fresh(), "2026-W40", "2026-W44");
    const ledger = await fresh();
    expect(await facts(ledger, "2026-W45", "2026-W45")).toHaveLength(1);
    expect(all).toHaveLength(5);
    const here = await ledger.git.text(["cat-file", "--batch-all-objects", "--batch-check=%(objectname)"]);
    const held = new Set(here.split("\n"));
    const weeks = await ledger.weeks();
    expect(weeks.map(({ records }) => held.has(records ?? ""))).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
  });
});

import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { opsbook, repository } from "./run.ts";

const run = promisify(execFile);
const LEAD = "workflows-catalog/workflows/lead-response/workflow.yaml";
let folder: string;

async function git(...args: string[]): Promise<void> {
  const who = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
  await run("git", ["-C", folder, ...who, ...args]);
}

/** The sample business, whose owner lowers a limit, a goal and a tolerance. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "opsbook-backtest-"));
  await cp(path.join(repository, "workflows-catalog"), path.join(folder, "workflows-catalog"), {
    recursive: true,
  });
  await git("init", "-q", "-b", "main");
  await git("add", ".");
  await git("commit", "-q", "-m", "one");
});
afterAll(() => rm(folder, { recursive: true }));

describe("opsbook backtest", () => {
  it("says that nothing changes that could be replayed", async () => {
    const { code, out } = await opsbook(["backtest"], { cwd: folder });
    expect(out).toContain("Nothing that can be replayed changes");
    expect(code).toBe(0);
  });

  it("shows what a change would have done in the last 13 weeks of the sample business", async () => {
    const file = path.join(folder, LEAD);
    const text = await readFile(file, "utf8");
    await writeFile(
      file,
      text
        .replace("when: response_time.p90 > 30m", "when: response_time.p90 > 20m")
        .replace("clear: response_time.p90 < 20m", "clear: response_time.p90 < 15m")
        .replace('goal: "<= 15m"', 'goal: "<= 10m"'),
    );
    const { out } = await opsbook(["backtest", "--against", "main"], { cwd: folder });
    expect(out).toContain("Replayed over the weeks 2026-W34 to 2026-W46.");
    expect(out).toMatch(
      /slow-first-response of "Answer new leads" would have opened \d+ incidents instead of \d+ \(weeks /,
    );
    expect(out).toMatch(
      /The goal of response time of "Answer new leads" would have been missed in \d+ weeks instead of 4/,
    );
    expect(out).toMatch(/^ {2}week {14}34 35 36 37 38 39 40 41 42 43 44 45 46$/m);
    expect(out).toMatch(/^ {2}until now .*█$/m);
  });

  it("refuses a threshold that nobody can read, instead of saying that it would not fire", async () => {
    const file = path.join(folder, LEAD);
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace("when: silence > 3h", "when: silences > 3h"));
    const { code, err } = await opsbook(["backtest", "--against", "main"], { cwd: folder });
    await writeFile(file, text);
    expect(code).toBe(2);
    expect(err).toContain(
      "the threshold lead-response/leads-stop cannot be read, so nothing can be said of it",
    );
  });

  it("replays every threshold as it stands", async () => {
    const { out } = await opsbook(["backtest", "--all"], { cwd: folder });
    expect(out).toContain('tickets-wait of "Solve service tickets" would have opened no incident.');
    expect(out).not.toContain("until now");
  });
});

import { afterEach, describe, expect, it } from "vitest";
import { resolveWeek } from "../../actions/core/signal/ledger/resolve.ts";
import { openLedger } from "../../actions/shell/ledger/ledger.ts";
import { git } from "../shell/ledger/repository.ts";
import { NAME, type RunningLoop, setRunningLoop } from "./running.ts";

/** Monday, 15:00 in New York. */
const START = Date.parse("2026-11-16T20:00:00Z");
const MINUTE = 60_000;

let loop: RunningLoop | null = null;
afterEach(async () => {
  await loop?.close();
  loop = null;
});

/** What the desk shows, without the hidden lines. */
async function seen({ github }: RunningLoop): Promise<{ desk: number; answers: string[] }> {
  const { issues, comments } = await github.repository(NAME);
  const desks = issues.filter(({ title }) => title === "Opsbook desk");
  expect(desks).toHaveLength(1);
  const desk = desks[0]?.number ?? 0;
  const answers = comments.filter(({ issue, author }) => issue === desk && author === "github-actions[bot]");
  return {
    desk,
    answers: answers.map(({ body }) => body.replace(/^<!--.*-->\n/, "")),
  };
}

async function recordedAt({ github }: RunningLoop): Promise<string[]> {
  const ledger = await openLedger(github.directory(NAME));
  const times: string[] = [];
  for (const { week } of await ledger.weeks())
    for await (const block of resolveWeek(ledger.readWeek(week)))
      times.push(...block.filter(({ source }) => source === "desk").map(({ time }) => time));
  return times;
}

describe("the desk with the real workflow file and the built actions", () => {
  it("answers a comment at once, records a yes once, and hands on what the steps after it are asked for", async () => {
    loop = await setRunningLoop({ now: START });
    const { as, repo, runner } = loop;
    await as.owner.rest.actions.createWorkflowDispatch({ ...repo, workflow_id: "operate.yml", ref: "main" });
    await runner.idle();
    const { desk } = await seen(loop);
    const say = (body: string) =>
      as["sales-lead"].rest.issues.createComment({ ...repo, issue_number: desk, body });

    await loop.goTo(START + MINUTE);
    await say("lead Kim called 14:05");
    await runner.idle();
    expect((await seen(loop)).answers).toEqual([expect.stringContaining("I understood")]);
    await loop.goTo(START + 2 * MINUTE);
    await say("yes");
    await runner.idle();
    expect((await seen(loop)).answers).toEqual([
      expect.stringContaining("**Recorded** (sales-lead said yes)"),
    ]);
    expect(await recordedAt(loop)).toEqual(["2026-11-16T19:05:00.000Z"]);

    // The same event a second time.
    await runner.rerun(runner.runs.at(-1)?.id ?? 0, "owner");
    await runner.idle();
    expect(await recordedAt(loop)).toHaveLength(1);

    await loop.goTo(START + 3 * MINUTE);
    await say("/publish 2026-W47");
    await runner.idle();
    expect((await seen(loop)).answers.at(-1)).toContain("Writing the board of 2026-W47 now");
    const board = git(loop.github.directory(NAME), ["show", "main:scoreboard/data/2026-W47.json"]);
    expect(JSON.parse(board)).toMatchObject({ week: "2026-W47", state: "to-date" });
    expect(runner.runs.map(({ conclusion }) => conclusion)).toEqual(runner.runs.map(() => "success"));
  }, 240_000);
});

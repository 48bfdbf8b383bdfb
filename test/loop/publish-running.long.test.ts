import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resolveWeek } from "../../actions/core/signal/ledger/resolve.ts";
import { gitAt } from "../../actions/shell/git.ts";
import { openLedger } from "../../actions/shell/ledger/ledger.ts";
import { batchOf } from "../shell/ledger/repository.ts";
import { usualLeads } from "./publish-stage.ts";
import { NAME, type RunningLoop, setRunningLoop } from "./running.ts";

let loop: RunningLoop;
// Monday 08:10 in New York: the next run, at 08:17, is the one that closes the week before.
beforeAll(async () => {
  loop = await setRunningLoop({ now: Date.parse("2026-11-16T13:10:00Z") });
  const ledger = await openLedger(loop.github.directory(NAME));
  const at = "2026-11-16T12:00:00.000Z";
  await ledger.append(
    batchOf([{ records: usualLeads(), quarantined: [] }], { zone: "America/New_York", at }),
  );
  const { owner } = loop.as;
  const pulls = {
    required_approving_review_count: 0,
    dismiss_stale_reviews_on_push: true,
    require_code_owner_review: false,
    require_last_push_approval: false,
    required_review_thread_resolution: false,
  };
  const contexts = ["opsbook/validate", "opsbook/approval"];
  await owner.rest.repos.createRepoRuleset({
    ...loop.repo,
    name: "main",
    target: "branch",
    enforcement: "active",
    conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } },
    rules: [
      { type: "pull_request", parameters: pulls },
      {
        type: "required_status_checks",
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: contexts.map((context) => ({ context })),
        },
      },
    ],
  });
  await owner.rest.actions.setGithubActionsDefaultWorkflowPermissionsRepository({
    ...loop.repo,
    can_approve_pull_request_reviews: true,
  });
}, 120_000);
afterAll(() => loop.close());

async function completed(): Promise<string[]> {
  const ledger = await openLedger(loop.github.directory(NAME));
  const found: string[] = [];
  for (const { week } of await ledger.weeks())
    for await (const records of resolveWeek(ledger.readWeek(week)))
      found.push(...records.filter(({ type }) => type === "period.completed").map(({ id }) => id));
  return found;
}

describe("publish-scoreboard in operate.yml, as it is built", () => {
  it("closes the week under the rules that the README asks for, without anybody's help", async () => {
    await loop.goTo(Date.parse("2026-11-16T13:20:00Z"));
    await loop.runner.idle();
    expect(loop.runner.runs.map(({ event, conclusion }) => [event, conclusion])).toEqual([
      ["schedule", "success"],
    ]);
    expect(await completed()).toContain("close:2026-W46");
    const { pulls, issues } = await loop.github.repository(NAME);
    expect(pulls).toMatchObject([{ head: { ref: "scoreboard/2026-W46" }, mergedBy: "github-actions[bot]" }]);
    expect(issues.some(({ title }) => title === "Scoreboard")).toBe(true);
    const git = gitAt(loop.github.directory(NAME));
    const files = (await git.text(["ls-tree", "-r", "--name-only", "main", "scoreboard/"])).split("\n");
    expect(files).toEqual(expect.arrayContaining(["scoreboard/README.md", "scoreboard/headline.svg"]));
  }, 180_000);

  it("brings any week up to date by hand, and changes nothing where it is", async () => {
    const git = gitAt(loop.github.directory(NAME));
    const before = await git.text(["rev-parse", "main"]);
    await loop.as.owner.rest.actions.createWorkflowDispatch({
      ...loop.repo,
      workflow_id: "operate.yml",
      ref: "main",
      inputs: { week: "2026-W46" },
    });
    await loop.runner.idle();
    expect(loop.runner.runs.at(-1)).toMatchObject({ event: "workflow_dispatch", conclusion: "success" });
    expect(await git.text(["rev-parse", "main"])).toBe(before);
  }, 180_000);
});

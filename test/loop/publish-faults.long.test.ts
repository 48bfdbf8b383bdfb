import { describe, expect, it } from "vitest";
import { run as keepCadence } from "../../actions/keep-cadence/run.ts";
import type { FaultKind } from "../../actions/rehearsal/http/faults.ts";
import {
  FRIDAY,
  lead,
  MONDAY,
  NEXT_MONDAY,
  type PublishStage,
  REPO,
  setPublishStage,
} from "./publish-stage.ts";

/** All that a publication leaves behind, as people and the next run see it. */
async function outcome(stage: PublishStage): Promise<object> {
  const { issues, comments, pulls, statuses } = await stage.state();
  const tip = await stage.tip("main");
  const records = (await stage.records()).filter(({ source }) => source === "opsbook");
  const branches = await stage.git.text(["for-each-ref", "--format=%(refname)", "refs/heads/scoreboard/"]);
  return {
    board: [...(await stage.board())],
    commits: await stage.git.text(["log", "--format=%s", "main"]),
    records: records.map(({ id, type }) => `${type} ${id}`),
    issues: issues.map(({ title, state }) => `${title} ${state}`),
    comments: comments.map(({ body }) => body),
    pulls: pulls.map(({ mergedBy }) => mergedBy),
    statuses: [...new Set(statuses.filter(({ sha }) => sha === tip).map(({ context }) => context))],
    branches,
  };
}

/** Calls that change something, each as often as a clean run makes it. */
function writesOf(stage: PublishStage, from: number): { route: string; nth: number }[] {
  const counts = new Map<string, number>();
  return stage.github.calls.slice(from).flatMap(({ route }) => {
    const isWrite = !/^GET |refs$|upload-pack/.test(route);
    const nth = (counts.get(route) ?? 0) + 1;
    counts.set(route, nth);
    return isWrite ? [{ route, nth }] : [];
  });
}

async function survive(
  stage: PublishStage,
  fault: { kind: FaultKind; route?: string; nth?: number; probability?: number },
) {
  stage.github.faults.add({ times: fault.nth === undefined ? 1e9 : 1, ...fault });
  await stage.publish().catch(() => {});
  stage.github.faults.clear();
  await stage.publish();
}

const byPull = {
  ...REPO,
  name: "rules",
  target: "branch" as const,
  enforcement: "active" as const,
  conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] } },
  rules: [
    {
      type: "pull_request" as const,
      parameters: {
        required_approving_review_count: 0,
        dismiss_stale_reviews_on_push: false,
        require_code_owner_review: false,
        require_last_push_approval: false,
        required_review_thread_resolution: false,
      },
    },
  ],
};

describe.each(["fast-forwarded", "by a pull request"])("a board that is %s (REL-9, REL-18)", (way) => {
  it.each<FaultKind>(["error-before", "error-after"])(
    "ends as a clean run would, whichever write fails once: %s",
    async (kind) => {
      const stage = await setPublishStage();
      if (way === "by a pull request") {
        const { rest } = stage.as.owner;
        await rest.actions.setGithubActionsDefaultWorkflowPermissionsRepository({
          ...REPO,
          can_approve_pull_request_reviews: true,
        });
        await rest.repos.createRepoRuleset(byPull);
      }
      const start = await stage.github.snapshot();
      const from = stage.github.calls.length;
      await stage.publish();
      const all = writesOf(stage, from);
      // What both ways have in common is tried in the first one.
      const writes = way === "fast-forwarded" ? all : all.filter(({ route }) => route.includes("/pulls"));
      const clean = await outcome(stage);
      expect([all.length > 8, writes.length > 1]).toEqual([true, true]);
      for (const { route, nth } of writes) {
        await stage.github.restore(start);
        await survive(stage, { kind, route, nth });
        expect(await outcome(stage), `${kind} at the ${nth}. ${route}`).toEqual(clean);
      }
    },
    400_000,
  );
});

describe("faults of every call", () => {
  it("one in ten, before or after: what is finished is as in a clean run", async () => {
    const stage = await setPublishStage();
    const start = await stage.github.snapshot();
    await stage.publish();
    const clean = await outcome(stage);
    for (const kind of ["error-before", "error-after", "reset", "truncate"] as const) {
      await stage.github.restore(start);
      await survive(stage, { kind, probability: 0.1 });
      expect(await outcome(stage), kind).toEqual(clean);
    }
  }, 300_000);
});

describe("late, doubled and lost runs", () => {
  it("two at once make one commit, one announcement and one record", async () => {
    const stage = await setPublishStage();
    const before = await stage.tip("main");
    await Promise.all([stage.publish(), stage.publish()]);
    expect(await stage.git.text(["rev-list", "--count", `${before}..main`])).toBe("1");
    await stage.publish();
    const { issues } = await stage.state();
    expect(issues.filter(({ title, state }) => title === "Scoreboard" && state === "open")).toHaveLength(1);
    const records = (await stage.records()).filter(({ type }) => type === "period.completed");
    expect(records.map(({ id }) => id)).toEqual(["close:2026-W46"]);
  }, 60_000);

  it("a late run makes the same bytes as one in time", async () => {
    const late = await setPublishStage();
    const start = await late.github.snapshot();
    late.at(FRIDAY);
    await late.publish();
    const inTime = await late.board();
    await late.github.restore(start);
    late.at("2026-11-21T03:45:00Z");
    await late.publish();
    expect(await late.board()).toEqual(inTime);
  }, 60_000);

  it("schedules dropped for two weeks: all weeks are closed by one board, which says so", async () => {
    const stage = await setPublishStage();
    await stage.publish();
    await stage.act(keepCadence);
    await stage.append([...lead("L6", "2026-11-18T15:00:00Z", 4), ...lead("L7", "2026-11-25T15:00:00Z", 9)]);
    stage.at("2026-11-30T14:17:00Z");
    await stage.publish();
    const done = (await stage.records()).filter(({ type }) => type === "period.completed");
    expect(done.map(({ id }) => id).filter((id) => id.startsWith("close:"))).toEqual([
      "close:2026-W46",
      "close:2026-W47",
      "close:2026-W48",
    ]);
    const board = await stage.board();
    expect(board.has("data/2026-W47.manifest.json") && board.has("data/2026-W48.manifest.json")).toBe(true);
    const message = await stage.git.text(["log", "-1", "--format=%B", "main"]);
    expect(message).toContain("Scoreboard of week 48 (2026-W48)");
    expect(message).toContain("Caught up: 2026-W47.");
    const { comments } = await stage.state();
    expect(comments.at(-1)?.body).toContain("**Caught up**: [week 47]");
  }, 60_000);

  it("any week on demand: the front page stays the newest, and nothing is told twice", async () => {
    const stage = await setPublishStage();
    await stage.publish();
    stage.at(FRIDAY);
    await stage.publish();
    const front = (await stage.board()).get("README.md");
    await stage.append(lead("L8", "2026-11-05T15:00:00Z", 9, "2026-11-20T21:00:00.000Z"));
    stage.at("2026-11-21T14:00:00Z");
    await stage.publish({ week: "2026-W45" });
    const board = await stage.board();
    expect(board.get("weeks/2026-W45.md")).toContain("**Restated**");
    expect(board.get("README.md")?.split("\n")[2]).toBe(front?.split("\n")[2]);
    expect((await stage.publish({ week: "2026-W45" })).summary).toContain("stood already");
    for (const week of ["2026-W60", "next", "2031-W01", "--help"])
      await expect(stage.publish({ week }), week).rejects.toThrow("is no week that has begun");
  }, 60_000);

  it("does nothing where the business is not live", async () => {
    const stage = await setPublishStage({ settings: (text) => text.replace("live: true", "live: false") });
    const before = await stage.tip("main");
    const { lines } = await stage.publish();
    expect(lines).toContain("Not live: nothing was done.");
    expect(await stage.tip("main")).toBe(before);
  });

  it("asks little of GitHub: one run with a board, and one with nothing to do", async () => {
    const stage = await setPublishStage({ now: MONDAY });
    const api = (): number => stage.github.calls.filter(({ route }) => /^[A-Z]+ \//.test(route)).length;
    await stage.publish();
    const board = api();
    await stage.publish();
    expect(board).toBeLessThanOrEqual(30);
    expect(api() - board).toBeLessThanOrEqual(3);
    stage.at(NEXT_MONDAY);
  });
});

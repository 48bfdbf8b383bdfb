import { afterEach, describe, expect, it } from "vitest";
import { run } from "../../actions/require-approval/run.ts";
import { run as validate } from "../../actions/validate-catalog/run.ts";
import { type Edits, type GateStage, type Login, look, propose, setGateStage } from "./stage.ts";

const PEOPLE_FILE = "workflows-catalog/people.yaml";
const SETTINGS = "workflows-catalog/settings.yaml";
const FIRST: readonly Login[] = ["quality-lead", "sales-lead", "estimator", "bookkeeper"];

let stage: GateStage;
afterEach(() => stage.close());

/** Names real people: the owner as the general manager, and others by their own names. */
function naming(count: number): Edits {
  const accounts: [string, Login][] = [
    ["general-manager", "owner"],
    ...FIRST.slice(0, count - 1).map((id): [string, Login] => [id, id]),
  ];
  const edit = (text: string): string =>
    accounts.reduce(
      (sofar, [id, login]) => sofar.replace(new RegExp(`(- \\{id: ${id},.*github: )null`), `$1${login}`),
      text,
    );
  return { [PEOPLE_FILE]: edit };
}

const live = (to: boolean): Edits => ({
  [SETTINGS]: (text) => text.replace(/^( +live: )(true|false)/m, `$1${to}`),
});

async function judged(number: number, head: string): Promise<string> {
  stage.pass(60);
  await stage.actOn(run, number);
  stage.pass(60);
  return (await look(stage, number, head)).status["opsbook/approval"] ?? "none";
}

async function merge(number: number, sha: string): Promise<void> {
  await stage.as.owner.rest.pulls.merge({ ...stage.repo, pull_number: number, sha });
}

describe("a fresh copy of the template", () => {
  it.each([1, 2, 5])("with %i accounts lets its owner name people, and hides nothing", async (count) => {
    stage = await setGateStage({ live: false });
    const first = await propose(stage, "owner", "people", naming(count));
    expect(await judged(first.number, first.head)).toMatch(/^success: Set-up mode/);
    await stage.actOn(validate, first.number);
    const seen = await look(stage, first.number, first.head);
    expect(seen.status["opsbook/validate"]).toMatch(/^success: Safe to merge/);
    expect(seen.comments[0]).toContain("nobody else approved");
    await merge(first.number, first.head);

    const going = await propose(stage, "owner", "live", live(true));
    const status = await judged(going.number, going.head);
    if (count === 1) return expect(status).toMatch(/^pending: Waits: live: true needs 2 people/);
    expect(status).toMatch(/^success: Set-up mode/);
    await merge(going.number, going.head);

    // From here on the owner is one of several.
    const back = await propose(stage, "owner", "back", live(false));
    expect(await judged(back.number, back.head)).toMatch(/^pending/);
  });

  it("with five accounts is taken back from live by two approvals", async () => {
    stage = await setGateStage({ live: false });
    for (const [branch, edits] of [
      ["people", naming(5)],
      ["live", live(true)],
    ] as const) {
      const { number, head } = await propose(stage, "owner", branch, edits);
      await judged(number, head);
      await merge(number, head);
    }
    const { number, head } = await propose(stage, "estimator", "back", live(false));
    const waits = await judged(number, head);
    expect(waits).toMatch(/^pending: Waits for/);
    const approve = (who: Login): Promise<unknown> =>
      stage.as[who].rest.pulls.createReview({ ...stage.repo, pull_number: number, event: "APPROVE" });
    await approve("owner");
    expect(await judged(number, head)).toMatch(/^pending/);
    for (const who of FIRST.filter((login) => login !== "estimator")) await approve(who);
    expect(await judged(number, head)).toMatch(/^success: Approved by .* and /);
  });

  it("admits nobody but an administrator", async () => {
    stage = await setGateStage({ live: false });
    const { number, head } = await propose(stage, "sales-lead", "theirs", naming(2));
    expect(await judged(number, head)).toMatch(/^pending/);
  });
});

import { afterEach, describe, expect, it } from "vitest";
import { onlyRun, openShop, type Shop, storyOf } from "./shop.ts";

let shop: Shop;
afterEach(() => shop.close());

const workflow = (steps: string, more = ""): string =>
  `name: W\non: {repository_dispatch: }\npermissions: {}\n${more}jobs:\n  do:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;

const ACTION = `name: Greet
inputs:
  who: {description: whom, default: "\${{ github.actor }}"}
  long-name: {description: hyphen}
  none: {description: nothing}
outputs:
  said: {description: what}
runs: {using: node24, main: ../dist/greet.js, post: ../dist/bye.js}
`;
const GREET = `import { appendFileSync } from "node:fs";
const { env } = process;
console.log("EMPTY " + JSON.stringify(env.INPUT_NONE));
console.log("INPUTS " + env.INPUT_WHO + " " + env["INPUT_LONG-NAME"]);
console.log("PLACE " + env.GITHUB_REPOSITORY + " " + env.GITHUB_EVENT_NAME + " " + env.RUNNER_OS + " " + env.CI);
console.log("TIME " + new Date().toISOString().slice(0, 10) + " " + new Date(0).getTime() + " " + (new Date() instanceof Date));
appendFileSync(env.GITHUB_OUTPUT, "said=hello\\n");
appendFileSync(env.GITHUB_STATE, "kept=42\\n");
appendFileSync(env.GITHUB_STEP_SUMMARY, "## Hello\\n");
`;

describe("a job", () => {
  it("runs an action of its own commit with what a runner gives it, and its post at the end", async () => {
    shop = await openShop({
      "package.json": '{"type": "module"}',
      "actions/greet/action.yml": ACTION,
      "actions/dist/greet.js": GREET,
      "actions/dist/bye.js": 'console.log("BYE " + process.env.STATE_kept);',
      ".github/workflows/w.yml": workflow(
        `      - {id: greet, uses: $/actions/greet, with: {long-name: a b}}
      - run: echo "GOT $SAID"
        env: {SAID: "\${{ steps.greet.outputs.said }}"}
`,
      ),
    });
    await shop.dispatch("go");
    await shop.runner.idle();
    expect(shop.runner.notices).toEqual([]);
    const run = onlyRun(shop, "w.yml");
    expect(shop.runner.log(run.id)).toContain('EMPTY ""\nINPUTS ann a b');
    expect(shop.runner.log(run.id)).toContain("PLACE ann/shop repository_dispatch Linux true");
    expect(shop.runner.log(run.id)).toContain("TIME 2026-11-16 0 true");
    expect(shop.runner.log(run.id)).toContain("GOT hello\n--- Post Greet\nBYE 42");
    expect(run.jobs[0]?.summary).toBe("## Hello\n");
    expect(run.minutes).toBe(1);
    expect(storyOf(run)).toEqual({
      conclusion: "success",
      jobs: {
        do: [
          "success",
          "Run $/actions/greet: success",
          'Run echo "GOT $SAID": success',
          "Post Greet: success",
        ],
      },
    });
  });
});

import { afterEach, describe, expect, it } from "vitest";
import { onlyRun, openShop, type Shop, storyOf } from "./shop.ts";

let shop: Shop;
afterEach(() => shop.close());

async function run(jobs: string, top = "", payload: unknown = {}) {
  const text = `name: W\non: {repository_dispatch: }\npermissions: {}\n${top}jobs:\n${jobs}`;
  shop = await openShop({ "a.txt": "1", ".github/workflows/w.yml": text });
  await shop.dispatch("go", payload);
  await shop.runner.idle();
  return onlyRun(shop, "w.yml");
}

const on = "    runs-on: ubuntu-latest\n";

describe("jobs", () => {
  it("wait for what they need, read its outputs, and are skipped where it failed", async () => {
    const record = await run(`  last:
    needs: [first, breaks]
    if: always()
${on}    steps:
      - run: echo "$N"; test "$N" = "failure 42 skipped"
        env: {N: "\${{ needs.breaks.result }} \${{ needs.first.outputs.answer }} \${{ github.event.client_payload.x && 'x' || 'skipped' }}"}
  first:
${on}    outputs: {answer: "\${{ steps.a.outputs.answer }}"}
    steps:
      - {id: a, run: 'echo "answer=42" >> "$GITHUB_OUTPUT"'}
  breaks:
${on}    steps: [{run: exit 1}]
  skipped:
    needs: breaks
${on}    steps: [{run: echo no}]
  mourns:
    needs: skipped
    if: failure()
${on}    steps: [{run: echo yes}]
`);
    const story = Object.fromEntries(record.jobs.map(({ name, conclusion }) => [name, conclusion]));
    expect(story).toEqual({
      first: "success",
      breaks: "failure",
      skipped: "skipped",
      mourns: "success",
      last: "success",
    });
    expect(record.conclusion).toBe("failure");
    // A skipped job costs nothing, every other one at least a minute.
    expect(record.minutes).toBe(4);
  });

  it("spread over a matrix that the event brings", async () => {
    const record = await run(
      `  each:
    strategy: {matrix: {week: "\${{ fromJSON(github.event.client_payload.weeks) }}", half: [a, b], exclude: [{week: w1, half: b}]}}
${on}    name: Count \${{ matrix.week }}\${{ matrix.half }}
    steps: [{run: 'echo "$W of \${{ strategy.job-total }}"', env: {W: "\${{ matrix.week }}"}}]
`,
      "",
      { weeks: '["w1", "w2"]' },
    );
    expect(record.jobs.map(({ name }) => name).sort()).toEqual(["Count w1a", "Count w2a", "Count w2b"]);
    expect(record.conclusion).toBe("success");
    expect(shop.runner.log(record.id)).toContain("w1 of 3");
  });

  it("have a token of their own, with the scopes that they ask for, until they end", async () => {
    const record = await run(`  writes:
${on}    permissions: {contents: read, issues: write}
    steps:
      - run: |
          code() { curl -s -o /dev/null -w "$1 %{http_code}\\n" -X "$1" -H "Authorization: Bearer $T" "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/$2" \${3:+-d "$3"}; }
          code GET contents/a.txt
          code POST issues '{"title": "x"}'
          code PUT contents/b.txt '{"message": "x", "content": "eA=="}'
          echo "token=$(echo "$T" | base64 -w0)" >> "$GITHUB_OUTPUT"
        env: {T: "\${{ github.token }}"}
        id: a
    outputs: {token: "\${{ steps.a.outputs.token }}"}
  later:
    needs: writes
${on}    steps:
      - run: |
          old=$(echo "$OLD" | base64 -d)
          curl -s -o /dev/null -w "later %{http_code}\\n" -H "Authorization: Bearer $old" "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY"
        env: {OLD: "\${{ needs.writes.outputs.token }}"}
`);
    const log = shop.runner.log(record.id);
    expect(log).toContain("GET 200\nPOST 201\nPUT 403");
    expect(log).toContain("later 401");
  });

  it("are shown by the API with their steps", async () => {
    const record = await run(`  do:\n${on}    steps: [{name: one, run: exit 1}]\n`);
    const list = await shop.call(shop.tokens.bob, "GET", "{repo}/actions/runs?status=failure");
    expect(list.data).toMatchObject({ workflow_runs: [{ id: record.id, path: record.workflow }] });
    const jobs = await shop.call(shop.tokens.bob, "GET", `{repo}/actions/runs/${record.id}/jobs`);
    expect(jobs.data).toMatchObject({
      jobs: [{ name: "do", steps: [{ name: "one", conclusion: "failure" }] }],
    });
  });

  it("run again at the same commit for whoever asks, as another attempt", async () => {
    const record = await run(
      `  do:\n${on}    steps: [{run: 'echo "try $GITHUB_RUN_ATTEMPT by $GITHUB_TRIGGERING_ACTOR for $GITHUB_ACTOR"'}]\n`,
    );
    await shop.write(shop.tokens.ann, "main", "a.txt", "2");
    await shop.runner.rerun(record.id, "bob");
    await shop.runner.idle();
    expect(shop.runner.log(record.id)).toContain("try 2 by bob for ann");
    expect(record).toMatchObject({ attempt: 2, conclusion: "success" });
    await expect(shop.runner.rerun(999, "bob")).rejects.toThrow("There is no run 999.");
  });
});

describe("a dispatched workflow", () => {
  it("runs on the branch that was chosen, with inputs in the types that it names", async () => {
    const text = `name: W
on:
  workflow_dispatch:
    inputs:
      week: {type: string, default: 2026-W46}
      dry: {type: boolean, default: true}
      count: {type: number, default: 3}
permissions: {}
run-name: Week \${{ inputs.week }}
jobs:
  do:
    if: inputs.dry && inputs.count < 5
${on}    steps: [{run: 'echo "$W $GITHUB_REF_NAME"', env: {W: "\${{ inputs.week }}"}}]
`;
    shop = await openShop({ ".github/workflows/w.yml": text });
    await shop.branch(shop.tokens.ann, "next");
    const path = "{repo}/actions/workflows/w.yml/dispatches";
    await shop.call(shop.tokens.bob, "POST", path, { ref: "next", inputs: { week: "2026-W47" } });
    await shop.runner.idle();
    const record = onlyRun(shop, "w.yml");
    expect(record).toMatchObject({
      title: "Week 2026-W47",
      conclusion: "success",
      actor: "bob",
      headBranch: "next",
    });
    expect(shop.runner.log(record.id)).toContain("2026-W47 next");
    await shop.call(shop.tokens.bob, "POST", path, { ref: "next", inputs: { dry: "false" } });
    await shop.runner.idle();
    expect(shop.runner.runs[1]).toMatchObject({ number: 2, conclusion: "skipped", minutes: 0 });
  });

  it("reads an environment's secrets only from the branch that may", async () => {
    const text = `name: W
on: {workflow_dispatch: }
permissions: {}
jobs:
  do:
    environment: sending
${on}    steps: [{run: 'echo "\${#KEY} characters"', env: {KEY: "\${{ secrets.KEY }}"}}]
`;
    const environments = { sending: { secrets: { KEY: "twelve-chars" }, defaultBranchOnly: true } };
    shop = await openShop({ ".github/workflows/w.yml": text }, { secrets: { "ann/shop": { environments } } });
    await shop.branch(shop.tokens.ann, "next");
    for (const ref of ["main", "next"]) {
      await shop.call(shop.tokens.bob, "POST", "{repo}/actions/workflows/w.yml/dispatches", { ref });
      await shop.runner.idle();
    }
    expect(shop.runner.runs.map(({ conclusion }) => conclusion)).toEqual(["success", "failure"]);
    expect(shop.runner.log(shop.runner.runs[0]?.id ?? 0)).toContain("12 characters");
    expect(shop.runner.log(shop.runner.runs[1]?.id ?? 0)).toContain(
      'Branch "next" is not allowed to deploy to sending due to environment protection rules.',
    );
  });
});

describe("what is not served", () => {
  it.each([
    ["a container", `  do:\n${on}    container: alpine\n    steps: [{run: ls}]\n`, "`container` in job do"],
    [
      "another system",
      "  do:\n    runs-on: windows-latest\n    steps: [{run: ls}]\n",
      "`runs-on: windows-latest`",
    ],
    ["a called workflow", "  do: {uses: ./.github/workflows/w.yml}\n", "`uses` in job do"],
    [
      "another shell",
      `  do:\n${on}    steps: [{run: ls, shell: pwsh}]\n`,
      "`shell: pwsh` in step 1 of job do",
    ],
    [
      "a foreign action",
      `  do:\n${on}    steps: [{uses: some/thing@v1}]\n`,
      "`uses: some/thing@v1` in step 1",
    ],
    [
      "another action of GitHub's own",
      `  do:\n${on}    steps: [{uses: actions/setup-node@v6, with: {node-version: 20}}]\n`,
      "`uses: actions/setup-node@v6` in step 1",
    ],
    ["a docker image", `  do:\n${on}    steps: [{uses: "docker://alpine"}]\n`, "`uses: docker://alpine`"],
    [
      "a pair that GitHub refuses",
      `  do:\n${on}    concurrency: {group: g, queue: max, cancel-in-progress: true}\n    steps: [{run: ls}]\n`,
      "`queue: max` together with `cancel-in-progress`",
    ],
  ])("%s is refused by name, and nothing runs", async (_, jobs, words) => {
    const record = await run(jobs);
    expect(record).toMatchObject({ conclusion: "failure", jobs: [] });
    expect(record.reason).toContain(words);
  });

  it("an unknown scope and an unknown context fail the job that asks for them", async () => {
    const record = await run(`  scope:
${on}    permissions: {id-token: write}
    steps: [{run: ls}]
  context:
${on}    steps: [{run: ls, env: {A: "\${{ hashFiles('a') }}"}}]
`);
    const words = Object.fromEntries(
      record.jobs.map(({ name, annotations }) => [name, annotations[0]?.message ?? ""]),
    );
    expect(words.scope).toBe("`permissions: id-token: write` in job scope is not served.");
    expect(words.context).toContain("hashFiles");
    expect(storyOf(record)).toMatchObject({ conclusion: "failure" });
  });

  it("a file that GitHub's parser refuses fails on the push that brings it", async () => {
    shop = await openShop({ "a.txt": "1" });
    await shop.write(
      shop.tokens.ann,
      "main",
      ".github/workflows/bad.yml",
      "on: push\njobs: {do: {steps: []}}\n",
    );
    await shop.runner.idle();
    const record = onlyRun(shop, "bad.yml");
    expect(record).toMatchObject({ conclusion: "failure", jobs: [], event: "push" });
    expect(record.reason).toContain("runs-on");
  });
});

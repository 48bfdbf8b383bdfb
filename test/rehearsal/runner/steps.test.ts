import { afterEach, describe, expect, it } from "vitest";
import { onlyRun, openShop, type Shop, storyOf } from "./shop.ts";

let shop: Shop;
afterEach(() => shop.close());

/** Runs one job with these steps on a dispatch and returns its run and log. */
async function run(
  steps: string,
  options: { more?: string; files?: Record<string, string>; secret?: string } = {},
) {
  const { more = "", files = {}, secret } = options;
  const text = `name: W
on: {repository_dispatch: }
permissions: {}
jobs:
  do:
    runs-on: ubuntu-latest
${more}    steps:
${steps}`;
  shop = await openShop(
    { ...files, ".github/workflows/w.yml": text },
    secret === undefined ? {} : { secrets: { "ann/shop": { repository: { KEY: secret } } } },
  );
  await shop.dispatch("go");
  await shop.runner.idle();
  const record = onlyRun(shop, "w.yml");
  return { record, log: shop.runner.log(record.id), job: record.jobs[0] };
}

describe("steps", () => {
  it("go on after a failure only where `if` says so", async () => {
    const { record } = await run(`      - {name: breaks, id: breaks, run: exit 3}
      - {name: not reached, run: echo no}
      - {name: mourns, if: failure(), run: 'test "$O" = failure', env: {O: "\${{ steps.breaks.outcome }}"}}
      - {name: tidies, if: always(), run: echo yes}
      - {name: cancelled, if: cancelled(), run: echo no}
`);
    expect(storyOf(record)).toEqual({
      conclusion: "failure",
      jobs: {
        do: [
          "failure",
          "breaks: failure",
          "not reached: skipped",
          "mourns: success",
          "tidies: success",
          "cancelled: skipped",
        ],
      },
    });
    expect(record.jobs[0]?.annotations).toMatchObject([
      { level: "failure", message: "Process completed with exit code 3." },
    ]);
  });

  it("may be forgiven, and then have another outcome than conclusion", async () => {
    const { record } = await run(`      - {name: a, id: a, run: exit 1, continue-on-error: true}
      - {name: b, run: 'test "$A" = failure.success', env: {A: "\${{ steps.a.outcome }}.\${{ steps.a.conclusion }}"}}
`);
    expect(storyOf(record)).toEqual({
      conclusion: "success",
      jobs: { do: ["success", "a: success", "b: success"] },
    });
  });

  it("hand on outputs, variables and search paths through their files", async () => {
    const { log } = await run(`      - id: one
        run: |
          echo "word=hello" >> "$GITHUB_OUTPUT"
          printf 'many<<END\\nline one\\nline two\\nEND\\n' >> "$GITHUB_OUTPUT"
          echo "COLOUR=green" >> "$GITHUB_ENV"
          mkdir -p "$RUNNER_TEMP/bin"
          printf '#!/bin/sh\\necho I am a tool\\n' > "$RUNNER_TEMP/bin/tool" && chmod +x "$RUNNER_TEMP/bin/tool"
          echo "$RUNNER_TEMP/bin" >> "$GITHUB_PATH"
      - run: echo "$WORD and $COLOUR and $AGAIN"; tool; echo "$MANY"
        env:
          WORD: \${{ steps.one.outputs.word }}
          MANY: \${{ steps.one.outputs.many }}
          AGAIN: \${{ env.COLOUR }}
`);
    expect(log).toContain("hello and green and green\nI am a tool\nline one\nline two");
  });

  it("may not set the runner's own variables, nor give the commands that GitHub took away", async () => {
    const { record, job } =
      await run(`      - {name: options, run: 'echo "NODE_OPTIONS=--import=x" >> "$GITHUB_ENV"'}
      - {name: token, if: always(), run: 'echo "GITHUB_SHA=x" >> "$GITHUB_ENV"'}
      - {name: old, if: always(), run: 'echo "::set-env name=A::b"'}
      - {name: open, if: always(), run: 'printf "a<<END\\nb\\n" >> "$GITHUB_OUTPUT"'}
`);
    expect(record.jobs[0]?.steps.map(({ conclusion }) => conclusion)).toEqual(Array(4).fill("failure"));
    expect(job?.annotations.map(({ message }) => message)).toEqual([
      "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
      "Can't store GITHUB_SHA output parameter using '$GITHUB_ENV' command.",
      "The `set-env` command is disabled.",
      "Unable to process file command: Invalid value. Matching delimiter not found 'END'",
    ]);
  });

  it("annotate, at most ten times a kind, and not while commands are stopped", async () => {
    const { job, log } = await run(`      - run: |
          echo "::warning file=a.yml,line=3,col=2,title=Look%2C here::two%0Alines"
          for i in 1 2 3 4 5 6 7 8 9 10 11 12; do echo "::error::$i"; done
          echo "::stop-commands::rest-now"
          echo "::notice::not heard"
          echo "::rest-now::"
          echo "::notice::heard"
`);
    expect(job?.annotations[0]).toEqual({
      level: "warning",
      message: "two\nlines",
      title: "Look, here",
      file: "a.yml",
      line: 3,
      endLine: 3,
      column: 2,
      endColumn: null,
    });
    expect(job?.annotations.filter(({ level }) => level === "failure")).toHaveLength(10);
    expect(job?.annotations.filter(({ level }) => level === "notice").map(({ message }) => message)).toEqual([
      "heard",
    ]);
    expect(log).toContain("::notice::not heard");
  });

  it("show no secret, token or masked value", async () => {
    const { log, job, record } = await run(
      `      - run: |
          echo "key $KEY token $TOKEN"
          echo "::add-mask::sausage"
          echo "I like sausage"
          echo "::error::sausage $KEY"
          echo "summary $KEY" >> "$GITHUB_STEP_SUMMARY"
        env: {KEY: "\${{ secrets.KEY }}", TOKEN: "\${{ github.token }}"}
`,
      { secret: "s3cr3t-key", more: `    outputs: {leak: "\${{ secrets.KEY }}"}\n` },
    );
    expect(log).toContain("key *** token ***\nI like ***");
    expect(JSON.stringify(record) + log).not.toMatch(/s3cr3t-key|sausage|ghs_/);
    expect(job?.annotations.at(-1)?.message).toBe("Skip output 'leak' since it may contain secret.");
  });

  it("end at their time limit, with all that they started", async () => {
    const started = performance.now();
    const { record, job } = await run(`      - {name: long, timeout-minutes: 0.01, run: 'sleep 50 & sleep 50'}
      - {name: after, if: always(), run: echo yes}
`);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(storyOf(record)).toMatchObject({ jobs: { do: ["failure", "long: failure", "after: success"] } });
    expect(job?.annotations[0]?.message).toBe("The action 'long' has timed out after 0.01 minutes.");
  });

  it("end at the job's time limit, which cancels it", async () => {
    const { record } = await run(
      `      - {name: long, run: sleep 50}
      - {name: tidies, if: cancelled(), run: echo yes}
`,
      { more: "    timeout-minutes: 0.03\n" },
    );
    expect(storyOf(record)).toMatchObject({
      conclusion: "cancelled",
      jobs: { do: ["cancelled", "long: cancelled", "tidies: success"] },
    });
  });

  it("check out the commit of the run with the job's token, and keep it only where asked", async () => {
    const { log } = await run(
      `      - id: out
        uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd
        with: {persist-credentials: false, fetch-depth: 0}
      - run: |
          cat a.txt; git log --oneline | wc -l; git rev-parse --abbrev-ref HEAD
          git config --get-regexp extraheader || echo no credentials
          test "$(git rev-parse HEAD)" = "$COMMIT" && test "$COMMIT" = "$GITHUB_SHA"
        env: {COMMIT: "\${{ steps.out.outputs.commit }}"}
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd
        with: {path: again, ref: main}
      - run: git -C again config --get-regexp extraheader | grep -c AUTHORIZATION
`,
      { more: "    permissions: {contents: read}\n", files: { "a.txt": "text of a\n" } },
    );
    expect(log).toContain("text of a\n1\nmain\nno credentials");
  });

  it("fail where the job's token may not read the contents", async () => {
    const { record } = await run("      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd\n");
    expect(record.conclusion).toBe("failure");
  });

  it("run an action from the workspace only after a checkout, and warn of inputs that it does not know", async () => {
    const files = {
      "package.json": '{"type": "module"}',
      "greet/action.yml": "name: G\ninputs: {who: {}}\nruns: {using: node24, main: main.js}\n",
      "greet/main.js":
        "console.log('HI ' + process.env.INPUT_WHO); process.exitCode = Number(process.env.INPUT_CODE);\n",
    };
    const { record, job, log } = await run(
      `      - {name: early, uses: ./greet, continue-on-error: true}
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd
      - {name: late, uses: ./greet, with: {who: ann, code: 7}}
`,
      { more: "    permissions: {contents: read}\n", files },
    );
    expect(log).toContain("HI ann");
    expect(record.jobs[0]?.steps.map(({ conclusion }) => conclusion)).toEqual([
      "success",
      "success",
      "failure",
    ]);
    expect(job?.annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      "failure: Can't find 'action.yml' or 'action.yaml' for action './greet'. Did you check it out?",
      "warning: Unexpected input(s) 'code', valid inputs are ['who']",
    ]);
  });
});

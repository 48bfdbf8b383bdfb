import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ActionContext } from "../../actions/shell/action-context.ts";
import { GitHubError } from "../../actions/shell/github/failure.ts";
import { OverBudget } from "../../actions/shell/github/wire.ts";
import { type Run, runIn } from "../../actions/shell/run-action.ts";
import { UsageError } from "../../actions/shell/usage-error.ts";

let dir = "";
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "opsbook-run-action-"));
  await writeFile(path.join(dir, "event.json"), '{"action":"opened"}');
});
afterAll(() => rm(dir, { recursive: true, force: true }));

async function ran(run: Run, more: Record<string, string> = {}): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const environment = {
    GITHUB_EVENT_NAME: "pull_request_target",
    GITHUB_EVENT_PATH: path.join(dir, "event.json"),
    GITHUB_REPOSITORY: "ann/shop",
    GITHUB_API_URL: "https://api.github.com/",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_STEP_SUMMARY: path.join(dir, "summary.md"),
    INPUT_TOKEN: " secret-token+1 ",
    ...more,
  };
  const code = await runIn(run, environment, (line) => lines.push(line));
  return { code, lines };
}

describe("runIn", () => {
  it("gives an action what the runner's variables say", async () => {
    let seen: ActionContext | null = null;
    const { code } = await ran(async (context) => {
      seen = context;
      await context.summarise("# Done");
    });
    expect(code).toBe(0);
    expect(seen).toMatchObject({
      owner: "ann",
      repo: "shop",
      apiUrl: "https://api.github.com",
      second: 1000,
      event: { name: "pull_request_target", payload: { action: "opened" } },
    });
    expect(await readFile(path.join(dir, "summary.md"), "utf8")).toBe("# Done\n");
  });

  it("tells a wrong set-up with its remedy and without a stack", async () => {
    const { code, lines } = await ran(async () => {
      throw new UsageError("the token may not write: give the job `statuses: write`.");
    });
    expect(code).toBe(1);
    expect(lines).toEqual([
      "::error title=Opsbook%3A wrong set-up::the token may not write: give the job `statuses: write`.",
    ]);
    const missing = await ran(async () => {}, { GITHUB_EVENT_PATH: path.join(dir, "none.json") });
    expect(missing.lines.join()).toContain("wrong set-up");
  });

  it("tells a used-up limit of calls without a stack, and that the next run catches up", async () => {
    const until = Date.parse("2026-11-16T14:20:00Z");
    const limit = new GitHubError("GET /user", 403, "API rate limit exceeded", undefined, { until });
    const { code, lines } = await ran(async () => {
      throw new Error("could not look", { cause: limit });
    });
    expect(code).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(
        /^::error title=[^:]+::GitHub answers no more calls .* until 14:20 UTC.*the next run catches up/,
      ),
    ]);
    const own = await ran(async () => {
      throw new OverBudget("this run has used up its 450 calls of GitHub's API");
    });
    expect(own.lines).toEqual([expect.stringContaining("450 calls of GitHub's API. Nothing is lost")]);
    // A missing right is none of it.
    const right = await ran(async () => {
      throw new GitHubError("GET /user", 403, "Resource not accessible by integration");
    });
    expect(right.lines.join("\n")).not.toContain("Nothing is lost");
  });

  it("shows a bug with its stack and its causes", async () => {
    const { code, lines } = await ran(async () => {
      throw new Error("it broke", { cause: new TypeError("no such field") });
    });
    expect(code).toBe(1);
    expect(lines[0]).toBe("::error title=Opsbook failed::Error: it broke");
    expect(lines.join("\n")).toContain("caused by: TypeError: no such field");
    expect(lines.join("\n")).toContain("run-action.test.ts");
  });

  it("lets no text from outside give orders to the runner", async () => {
    const { lines } = await ran(async (context) => {
      context.say("fine\n::set-env name=PATH::/tmp\r\n  ::add-mask::x\n##[error]x");
      context.annotate("warning", "a: b, c::d", "100%\n::error::x");
      throw new Error("bad\n::stop-commands::x");
    });
    const orders = lines
      .join("\n")
      .split(/\r\n|\r|\n/)
      .filter((line) => /^\s*(::|##\[)/.test(line));
    expect(orders).toEqual([
      "::warning title=a%3A b%2C c%3A%3Ad::100%25%0A::error::x",
      "::error title=Opsbook failed::Error: bad",
    ]);
  });

  it("masks a secret in every form in which it could come out, before anything else", async () => {
    const { lines } = await ran(async (context) => void context.secret("token"));
    const masked = lines.map((line) => line.replace("::add-mask::", "").replaceAll("%25", "%"));
    const secret = "secret-token+1";
    const outputs = [
      secret,
      encodeURIComponent(secret),
      Buffer.from(secret).toString("base64"),
      ...["", "a", "ab"].map((before) => Buffer.from(`${before}${secret} and more`).toString("base64")),
      Buffer.from(`x-access-token:${secret}`).toString("base64"),
    ];
    for (const output of outputs)
      expect(
        masked.some((form) => output.includes(form)),
        output,
      ).toBe(true);
  });

  it("asks for an input that is missing", async () => {
    const { lines } = await ran(async (context) => void context.secret("key"));
    expect(lines.join()).toContain("the input `key` is missing");
  });
});

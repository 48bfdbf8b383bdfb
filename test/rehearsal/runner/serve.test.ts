import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Announcement, type Serving, serve } from "../../../actions/rehearsal/serve.ts";
import { runGit } from "../stage.ts";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const WEEKLY = `name: Weekly
on: {schedule: [{cron: "7 6 * * 1", timezone: America/New_York}], issues: }
permissions: {}
jobs:
  count:
    runs-on: ubuntu-latest
    steps:
      - run: echo "counted on $(node -p 'process.env.GITHUB_EVENT_NAME')"
`;

let folder: string;
let serving: Serving;
let told: Announcement;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "opsbook-served-"));
  await cp(path.join(ROOT, "workflows-catalog"), path.join(folder, "workflows-catalog"), { recursive: true });
  await mkdir(path.join(folder, ".github/workflows"), { recursive: true });
  await mkdir(path.join(folder, "node_modules/left-out"), { recursive: true });
  await writeFile(path.join(folder, ".github/workflows/weekly.yml"), WEEKLY);
  await writeFile(path.join(folder, "node_modules/left-out/index.js"), "");
  await writeFile(path.join(folder, "run.sh"), "#!/bin/sh\n", { mode: 0o755 });
  serving = await serve({
    root: folder,
    catalog: path.join(folder, "workflows-catalog"),
    now: "2026-11-13T09:00:00Z",
  });
  told = serving.announcement;
});
afterAll(async () => {
  await serving.close();
  await rm(folder, { recursive: true, force: true });
});

async function ask(login: string | null, address: string, body?: unknown): Promise<[number, string]> {
  const response = await fetch(address, {
    ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
    ...(login === null ? {} : { headers: { authorization: `Bearer ${told.tokens[login]}` } }),
  });
  return [response.status, await response.text()];
}

describe("a served rehearsal", () => {
  it("gives everybody the role that they have in the business", async () => {
    expect(Object.keys(told.tokens)).toEqual(
      expect.arrayContaining([
        "owner",
        "sales-lead",
        "quality-lead",
        "reader",
        "outsider",
        "github-actions[bot]",
      ]),
    );
    const roles = await Promise.all(
      ["owner", "sales-lead", "reader", "outsider"].map(async (login) => {
        const [status, text] = await ask(login, `${told.api_url}/repos/${told.repo}`);
        const { permissions } = JSON.parse(text) as { permissions?: Record<string, boolean> };
        return [login, status, permissions?.admin ?? false, permissions?.push ?? false];
      }),
    );
    expect(roles).toEqual([
      ["owner", 200, true, true],
      ["sales-lead", 200, false, true],
      ["reader", 200, false, false],
      ["outsider", 404, false, false],
    ]);
  });

  it("serves the tree to git, with accounts and `live` spliced in and nothing else changed", async () => {
    const clone = path.join(folder, "clone");
    const address = told.git_url.replace("http://", `http://x-access-token:${told.tokens.reader}@`);
    expect((await runGit(folder, "clone", "--quiet", address, clone)).ok).toBe(true);
    const own = (name: string): Promise<string> =>
      readFile(path.join(folder, "workflows-catalog", name), "utf8");
    const served = (name: string): Promise<string> =>
      readFile(path.join(clone, "workflows-catalog", name), "utf8");
    const people = (await own("people.yaml")).replace(
      /\{id: ([a-z-]+),(.*)github: null\}/g,
      (_, id: string, rest: string) => `{id: ${id},${rest}github: ${id}}`,
    );
    expect(await served("people.yaml")).toBe(people);
    expect(people).toContain("{id: sales-lead,      name: Sales lead,      github: sales-lead}");
    expect(await served("settings.yaml")).toBe(
      (await own("settings.yaml")).replace("live: false ", "live: true "),
    );
    expect((await runGit(clone, "ls-files", "-s", "run.sh")).out).toMatch(/^100755 /);
    expect((await runGit(clone, "ls-files", "node_modules")).out).toBe("");
  });

  it("fires the schedules that the clock passes, and runs what a client causes", async () => {
    const now = "2026-11-23T12:00:00Z";
    expect(await ask(null, `${told.control_url}/clock`, { now })).toEqual([200, `{"now":"${now}"}\n`]);
    await ask("sales-lead", `${told.api_url}/repos/${told.repo}/issues`, { title: "Hi" });
    const [, text] = await ask(null, `${told.control_url}/runs?wait=true`);
    const runs = JSON.parse(text) as Record<string, unknown>[];
    expect(
      runs.map(({ workflow, event, conclusion, created_at: at }) => [workflow, event, conclusion, at]),
    ).toEqual([
      // 06:07 in New York is 11:07 in UTC; both Mondays were passed.
      [".github/workflows/weekly.yml", "schedule", "success", "2026-11-16T11:07:00Z"],
      [".github/workflows/weekly.yml", "schedule", "success", "2026-11-23T11:07:00Z"],
      [".github/workflows/weekly.yml", "issues", "success", expect.stringMatching(/^2026-11-23T12:00/)],
    ]);
    const [status, log] = await ask(null, `${told.control_url}/runs/${String(runs[0]?.id)}/log`);
    expect([status, log]).toEqual([200, expect.stringContaining("counted on schedule")]);
    expect(
      (await ask(null, `${told.control_url}/runs/${String(runs[2]?.id)}/rerun`, { by: "owner" }))[0],
    ).toBe(200);
    const [, again] = await ask(null, `${told.control_url}/runs?wait=true`);
    expect(JSON.parse(again)).toMatchObject([{}, {}, { run_attempt: 2, conclusion: "success" }]);
  });

  it("injects faults, and says what it does not know", async () => {
    const route = "GET /repos/{owner}/{repo}";
    const fault = { kind: "error-before", route, times: 1, status: 503 };
    expect(await ask(null, `${told.control_url}/faults`, fault)).toEqual([200, '{"added":1}\n']);
    expect((await ask("owner", `${told.api_url}/repos/${told.repo}`))[0]).toBe(503);
    expect((await ask("owner", `${told.api_url}/repos/${told.repo}`))[0]).toBe(200);
    expect((await ask(null, `${told.control_url}/faults`, { kind: "flood" }))[0]).toBe(400);
    expect((await ask(null, `${told.control_url}/clock`, { now: "Monday" }))[0]).toBe(422);
    const unclear = { now: "2026-11-18T07:00:00Z", lost: "yes" };
    expect((await ask(null, `${told.control_url}/clock`, unclear))[0]).toBe(400);
    expect((await ask(null, `${told.control_url}/runs/999/log`))[0]).toBe(404);
    expect((await ask(null, `${told.control_url}/pulls`))[0]).toBe(404);
  });
});

describe("a business in which somebody is called owner", () => {
  it("keeps that person's name, and gives its own users other ones", async () => {
    const catalog = path.join(folder, "workflows-catalog");
    const file = path.join(catalog, "people.yaml");
    const text = await readFile(file, "utf8");
    await writeFile(
      file,
      text
        .replace(/(id: general-manager,.*github: )null/, "$1owner")
        .replace(/(id: estimator,.*github: )null/, "$1Reader"),
    );
    const other = await serve({ root: folder, catalog });
    const { repo, tokens } = other.announcement;
    expect(repo).toBe("owner-2/opsbook");
    expect(Object.keys(tokens)).toEqual(expect.arrayContaining(["owner", "Reader", "reader-2", "outsider"]));
    const { collaborators } = await other.github.repository(repo);
    expect(collaborators).toMatchObject({ owner: "write", Reader: "write", "reader-2": "read" });
    await other.close();
    await writeFile(file, text);
  });
});

describe("opsbook rehearse --serve", () => {
  it.each([
    [[], "Say what to do: `npx opsbook rehearse --serve`"],
    [["--serve", "--port", "seventy"], "--port takes a number from 1 to 65535, not seventy."],
    [["--serve", "--port", "PORT"], "is in use. Choose another one with --port"],
    [["--serve", "--catalog", "nowhere"], "there is no folder nowhere"],
  ])("%j is refused with the remedy", async (args, words) => {
    const port = new URL(told.api_url).port;
    const given = args.map((arg) => (arg === "PORT" ? port : arg));
    const child = spawn(process.execPath, ["actions/cli/bin.js", "rehearse", ...given], { cwd: ROOT });
    let text = "";
    child.stderr.on("data", (chunk) => (text += chunk));
    expect(await new Promise((resolve) => child.once("close", resolve))).toBe(2);
    expect(text).toContain(words);
  });

  it("serves this repository, says where in its first line, and stops when told", async () => {
    const child = spawn(process.execPath, ["actions/cli/bin.js", "rehearse", "--serve"], {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "ignore"],
    });
    const line = JSON.parse(await firstLine(child.stdout)) as Announcement;
    expect(Object.keys(line)).toEqual([
      "api_url",
      "git_url",
      "repo",
      "default_branch",
      "tokens",
      "control_url",
    ]);
    const answer = await fetch(`${line.api_url}/repos/${line.repo}/contents/package.json`, {
      headers: { authorization: `token ${line.tokens.owner}` },
    });
    expect(answer.status).toBe(200);
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });
});

async function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: stream })) return line;
  return "";
}

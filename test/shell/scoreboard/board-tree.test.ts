import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { USUAL_SURROUNDINGS } from "../../../actions/core/report/scoreboard/links.ts";
import type { EventRecord } from "../../../actions/core/signal/record.ts";
import { type Git, gitAt } from "../../../actions/shell/git.ts";
import { WHOLE } from "../../../actions/shell/ledger/lean.ts";
import { type Ledger, openLedger } from "../../../actions/shell/ledger/ledger.ts";
import { openBoard } from "../../../actions/shell/scoreboard/board-folder.ts";
import { openTreeBoard, type TreeBoard } from "../../../actions/shell/scoreboard/board-tree.ts";
import { type BoardRequest, writeBoard } from "../../../actions/shell/scoreboard.ts";
import { businessOf, workflowOf } from "../../core/learning/business.ts";
import { batchOf, scratchFolder, scratchRepository } from "../ledger/repository.ts";

const BUSINESS = businessOf([
  workflowOf("leads", {
    title: "Answer leads",
    measures: {
      response_time: { from: "case.opened", to: "first case.responded", statistic: "p90", goal: "<= 2h" },
      throughput: { count: "case.completed", goal: ">= 2" },
    },
  }),
]);
const MONDAY = Date.parse("2026-11-02T12:00:00.000Z");
const ABOUT = { title: "Board", body: "", identity: "bot <bot@example.com>", at: MONDAY };

/** A lead of the so-many-th week from 2026-W45 on, answered within hours. */
function lead(id: string, week: number, hours: number, recorded?: string): EventRecord[] {
  const at = (later: number) => new Date(MONDAY + (week * 168 + later) * 3_600_000).toISOString();
  const of = (type: string, later: number): EventRecord => ({
    specversion: "1.0",
    id: `${type}:${id}`,
    source: "desk",
    type,
    subject: id,
    time: at(later),
    workflow: "leads",
    data: {},
    recordedtime: recorded ?? at(later),
  });
  return [of("case.opened", 0), of("case.responded", hours), of("case.completed", hours + 1)];
}

async function business(): Promise<{ ledger: Ledger; git: Git; commit: string }> {
  const dir = scratchRepository();
  const ledger = await openLedger(dir);
  for (const week of [0, 1, 2]) {
    await ledger.append(
      batchOf([{ records: [...lead(`a${week}`, week, 1), ...lead(`b${week}`, week, 5)], quarantined: [] }]),
    );
  }
  const git = gitAt(ledger.git.dir);
  const blob = await git.text(["hash-object", "-w", "--stdin"], "# Hello\n");
  const tree = await git.text(["mktree"], `100644 blob ${blob}\tREADME.md\n`);
  return { ledger, git, commit: await commitTree(git, tree) };
}

function commitTree(git: Git, tree: string, ...parents: string[]): Promise<string> {
  const identity = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
  return git.text([
    ...identity,
    "commit-tree",
    tree,
    "-m",
    "Commit",
    ...parents.flatMap((one) => ["-p", one]),
  ]);
}

const at = (git: Git, onto: string): Promise<TreeBoard> => openTreeBoard({ git, onto, objects: WHOLE });
const request = (ledger: Ledger, now: string, more: Partial<BoardRequest> = {}): BoardRequest => ({
  ledger,
  definitions: BUSINESS,
  now: Date.parse(now),
  ...more,
});

async function filesOf(git: Git, commit: string): Promise<Map<string, string>> {
  const names = (await git.text(["ls-tree", "-r", "-z", "--name-only", commit, "scoreboard/"])).split("\0");
  const files = new Map<string, string>();
  for (const name of names.filter((one) => one !== "")) {
    const bytes = await git.run(["cat-file", "blob", `${commit}:${name}`]);
    files.set(name.slice("scoreboard/".length), bytes.toString("utf8"));
  }
  return files;
}

function filesIn(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const names = entries.map((one) => path.relative(folder, path.join(one.parentPath, one.name))).sort();
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));
}

describe("a scoreboard in a tree of git", () => {
  it("becomes the same files as in a folder, week by week, and touches nothing else", async () => {
    const { ledger, git, commit } = await business();
    const folder = path.join(scratchFolder(), "scoreboard");
    let onto = commit;
    for (const [now, week] of [
      ["2026-11-06T16:00:00Z", "2026-W45"],
      ["2026-11-09T09:00:00Z", undefined],
      ["2026-11-13T16:00:00Z", "2026-W46"],
      ["2026-11-23T09:00:00Z", undefined],
    ] as const) {
      const asked = request(ledger, now, week === undefined ? {} : { week });
      const board = await at(git, onto);
      await writeBoard(board, USUAL_SURROUNDINGS, asked);
      await writeBoard(await openBoard(folder), USUAL_SURROUNDINGS, asked);
      const made = await board.commit(ABOUT);
      expect(made).not.toBeNull();
      expect(await filesOf(git, made as string)).toEqual(filesIn(folder));
      expect(await git.text(["rev-parse", `${made}^`])).toBe(onto);
      const touched = await git.text(["diff-tree", "-r", "--name-only", onto, made as string]);
      expect(touched.split("\n").filter((file) => !file.startsWith("scoreboard/"))).toEqual([]);
      onto = made as string;
    }
  });

  it("makes no commit where nothing is different, and the same commit of the same", async () => {
    const { ledger, git, commit } = await business();
    const asked = request(ledger, "2026-11-23T09:00:00Z");
    const once = await at(git, commit);
    await writeBoard(once, USUAL_SURROUNDINGS, asked);
    const twice = await at(git, commit);
    await writeBoard(twice, USUAL_SURROUNDINGS, asked);
    const made = (await once.commit(ABOUT)) as string;
    expect(await twice.commit(ABOUT)).toBe(made);
    const again = await at(git, made);
    expect((await writeBoard(again, USUAL_SURROUNDINGS, asked)).changed).toEqual([]);
    expect(await again.commit(ABOUT)).toBeNull();
  });

  it("takes away what is left over, and lists what it would hold", async () => {
    const { git, commit } = await business();
    const board = await at(git, commit);
    await board.write("charts/2026-W45/a.svg", "a");
    await board.write("charts/2026-W45/b.svg", "b");
    const first = (await board.commit(ABOUT)) as string;
    const next = await at(git, first);
    await next.remove("charts/2026-W45/a.svg");
    await next.write("charts/2026-W45/c.svg", "c");
    expect((await next.list("charts/2026-W45")).sort()).toEqual(["b.svg", "c.svg"]);
    expect(await next.all()).toEqual(["charts/2026-W45/b.svg", "charts/2026-W45/c.svg"]);
    expect([await next.text("charts/2026-W45/a.svg"), await next.text("charts/2026-W45/c.svg")]).toEqual([
      null,
      "c",
    ]);
    const second = (await next.commit(ABOUT)) as string;
    expect([...(await filesOf(git, second)).keys()]).toEqual([
      "charts/2026-W45/b.svg",
      "charts/2026-W45/c.svg",
    ]);
  });

  it("writes a file where somebody put a link or another mode", async () => {
    const { git, commit } = await business();
    const blob = await git.text(["hash-object", "-w", "--stdin"], "text");
    for (const mode of ["120000", "100755"]) {
      const folder = await git.text(["mktree"], `${mode} blob ${blob}\tREADME.md\n`);
      const tree = await git.text(["mktree"], `040000 tree ${folder}\tscoreboard\n`);
      const board = await at(git, await commitTree(git, tree, commit));
      expect(await board.write("README.md", "text")).toBe(true);
      const made = await board.commit(ABOUT);
      expect(await git.text(["ls-tree", `${made}`, "scoreboard/README.md"])).toMatch(/^100644 /);
    }
  });
});

import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type BatchMessage,
  parseBatchMessage,
  renderBatchMessage,
} from "../../../actions/core/signal/ledger/commit-message.ts";
import type { LedgerDamage } from "../../../actions/core/signal/ledger/damage.ts";
import { encodeRecord } from "../../../actions/core/signal/ledger/line.ts";
import { openGit } from "../../../actions/shell/git.ts";
import { readAnchors } from "../../../actions/shell/ledger/anchors.ts";
import { type Ledger, openLedger } from "../../../actions/shell/ledger/ledger.ts";
import { verifyLedger } from "../../../actions/shell/ledger/verify.ts";
import { sampleRecord, sampleRows } from "../../core/signal/ledger/sample-records.ts";
import { batchOf, git, scratchFolder, scratchRepository } from "./repository.ts";
import { chainOf, filesAt, forgeCommit, messageAt, moveLedger, rewriteFrom } from "./tamper.ts";

const row = (id: string, change = {}) => sampleRecord({ id, ...change });

let template = "";
let secondBatch = "";

/** Three batches; the second adds five lines to one file. Made once: every test spoils a copy. */
beforeAll(async () => {
  template = mkdtempSync(path.join(tmpdir(), "opsbook-test-"));
  git(template, ["init", "--quiet", "--bare"]);
  const ledger = await openLedger(template);
  await ledger.append(batchOf(sampleRows(row("1"))));
  const second = await ledger.append(batchOf(sampleRows(...["a", "b", "c", "d", "e"].map((id) => row(id)))));
  secondBatch = second.batch as string;
  const third = sampleRows(row("2"), row("1", { subject: "other" }), row("3"));
  await ledger.append(batchOf(third, { onChange: "supersede" }));
});
afterAll(() => rmSync(template, { recursive: true, force: true }));

async function sampleLedger(): Promise<{ dir: string; ledger: Ledger; file: string }> {
  const dir = scratchFolder();
  cpSync(template, dir, { recursive: true });
  return { dir, ledger: await openLedger(dir), file: `records/2026-W47/${secondBatch}.jsonl` };
}

async function damagesOf(
  dir: string,
  anchors: { file: string; digest: string }[] = [],
): Promise<LedgerDamage[]> {
  return (await verifyLedger(await openGit(dir), anchors))?.damages ?? [];
}

const forgetCache = (dir: string): void => rmSync(path.join(dir, "opsbook"), { recursive: true });
const codes = (damages: LedgerDamage[]): string[] => [...new Set(damages.map(({ code }) => code))].toSorted();

/** Everything that can be done to the lines of a file. */
const edits: [string, (lines: string[]) => string[], number, string][] = [
  ["flipped", ([a, b, ...rest]) => [a as string, (b as string).replace("crm", "crn"), ...rest], 2, "changed"],
  ["deleted", (lines) => lines.filter((_, at) => at !== 2), 3, "deleted"],
  ["reordered", ([a, b, ...rest]) => [b as string, a as string, ...rest], 1, "moved"],
  ["inserted", (lines) => lines.toSpliced(3, 0, encodeRecord(row("x")).line), 4, "inserted"],
  ["cut off", (lines) => lines.slice(0, 4), 5, "cut off"],
];
const edited = (text: string, edit: (lines: string[]) => string[]): string =>
  `${edit(text.trimEnd().split("\n")).join("\n")}\n`;

/** Makes a message say what a commit really adds, so that the chain is consistent again from there on. */
function honestMessage(text: string, added: ReadonlyMap<string, string>, prev: BatchMessage | null): string {
  const message = parseBatchMessage(text) as BatchMessage;
  const files = [...added].map(([name, content]) => ({
    path: name,
    lines: content.trimEnd().split("\n").length,
    sha256: createHash("sha256").update(content).digest("hex"),
  }));
  return renderBatchMessage({ ...message, files, prev: prev?.digest ?? null });
}

describe("a whole ledger", () => {
  it("verifies, with its counts", async () => {
    const { dir, ledger } = await sampleLedger();
    const anchor = { file: "2026-W47.manifest.json", digest: (await ledger.tip())?.digest as string };
    expect(await verifyLedger(await openGit(dir), [anchor])).toEqual({
      batches: 3,
      files: 4,
      lines: 9,
      anchors: 1,
      damages: [],
    });
  });

  it("verifies with quarantine, voidings and moves between weeks", async () => {
    const { dir, ledger } = await sampleLedger();
    await ledger.append(batchOf(sampleRows(row("a", { subject: "quarantined" }))));
    await ledger.append(
      batchOf(sampleRows(row("b", { time: "2026-11-24T00:00:00.000Z" })), { onChange: "supersede" }),
    );
    await ledger.append(batchOf(sampleRows(row("b")), { onChange: "supersede" }));
    expect(await damagesOf(dir)).toEqual([]);
  });

  it("is not there in an empty repository", async () => {
    expect(await verifyLedger(await openGit(scratchRepository()), [])).toBeNull();
  });
});

describe("a clone of the newest commits only", () => {
  it("is read as any other, appended to, and told that it cannot be verified", async () => {
    const { dir } = await sampleLedger();
    const clone = path.join(scratchFolder(), "clone");
    git(dir, ["clone", "--quiet", "--bare", "--depth=1", "--branch=ledger", `file://${dir}`, clone]);
    const ledger = await openLedger(clone);
    const known = sampleRows(row("a"), row("new"));
    expect(await ledger.append(batchOf(known))).toMatchObject({ added: 1, alreadyThere: 1 });
    await expect(verifyLedger(await openGit(clone), [])).rejects.toThrow(/--unshallow/);
  });
});

describe("a file that a later commit edits", () => {
  it.each(edits)("tells the line that was %s", async (_, edit, line, what) => {
    const { dir, file } = await sampleLedger();
    const files = filesAt(dir, "ledger");
    files.set(file, edited(files.get(file) as string, edit));
    moveLedger(
      dir,
      forgeCommit(dir, { parent: git(dir, ["rev-parse", "ledger"]), files, message: "Tidy up\n" }),
    );
    const damages = await damagesOf(dir);
    expect(codes(damages)).toEqual(["changed-file", "changed-line", "foreign-commit"]);
    const found = damages.find(({ code }) => code === "changed-line");
    expect(found).toMatchObject({ path: file, line });
    expect(found?.message).toContain(`line ${line}: the line was ${what}`);
  });

  it("tells a deleted file", async () => {
    const { dir, file } = await sampleLedger();
    const files = filesAt(dir, "ledger");
    files.delete(file);
    moveLedger(
      dir,
      forgeCommit(dir, { parent: git(dir, ["rev-parse", "ledger"]), files, message: "Tidy up\n" }),
    );
    expect((await damagesOf(dir)).find(({ code }) => code === "changed-file")).toMatchObject({ path: file });
  });
});

describe("a batch that was rewritten in place", () => {
  it.each(edits)("names batch and file where a line was %s", async (_, edit) => {
    const { dir, file } = await sampleLedger();
    rewriteFrom(dir, 2, (files) => files.set(file, edited(files.get(file) as string, edit)));
    forgetCache(dir);
    const damages = await damagesOf(dir);
    expect(damages.map(({ path: name, batch }) => [name, batch])).toContainEqual([file, file.slice(17, 32)]);
    expect(codes(damages).every((code) => ["changed-line", "line-count"].includes(code))).toBe(true);
  });

  it("names the very line where it is no record any more", async () => {
    const { dir, file } = await sampleLedger();
    rewriteFrom(dir, 2, (files) =>
      files.set(file, (files.get(file) as string).replace('"id":"c"', '"id:"c"')),
    );
    expect(await damagesOf(dir)).toContainEqual(
      expect.objectContaining({ code: "no-record", path: file, line: 3 }),
    );
  });

  it.each([
    [
      "wrong-week",
      (text: string) =>
        text.replace(
          '"id":"b","source":"crm","type":"case.opened","time":"2026-11-16',
          '"id":"b","source":"crm","type":"case.opened","time":"2026-11-09',
        ),
    ],
    ["repeated-id", (text: string) => text.replace('"id":"b"', '"id":"a"')],
    [
      "wrong-source",
      (text: string) =>
        text.replace(
          '"id":"b","source":"crm","type":"case.opened"',
          '"id":"b","source":"crm","type":"approval.given"',
        ),
    ],
    [
      "not-canonical",
      (text: string) => text.replace('{"specversion":"1.0","id":"b",', '{"id":"b","specversion":"1.0",'),
    ],
    ["no-record", (text: string) => text.replace('"id":"b"', '"id":"b","colour":"red"')],
  ] as const)("finds %s in line 2 even where all digests were made to fit", async (code, edit) => {
    const { dir, file } = await sampleLedger();
    rewriteFrom(
      dir,
      2,
      (files) => files.set(file, edit(files.get(file) as string)),
      honestMessage,
      parseBatchMessage,
    );
    forgetCache(dir);
    const damages = await damagesOf(dir);
    expect(damages).toEqual([expect.objectContaining({ code, path: file, line: 2 })]);
  });

  it("breaks the link to the next batch where only its own digests were made to fit", async () => {
    const { dir, file } = await sampleLedger();
    const edit = (files: Map<string, string>) =>
      files.set(
        file,
        edited(files.get(file) as string, (lines) => lines.toReversed()),
      );
    const fit = (text: string, added: Map<string, string>, prev: BatchMessage | null) =>
      added.has(file) ? honestMessage(text, added, prev) : text;
    rewriteFrom(dir, 2, edit, fit, parseBatchMessage);
    forgetCache(dir);
    expect(codes(await damagesOf(dir))).toEqual(["broken-link"]);
  });

  it("is seen by the anchor alone where the whole chain was made to fit", async () => {
    const { dir, ledger, file } = await sampleLedger();
    const digest = (await ledger.tip())?.digest as string;
    const edit = (files: Map<string, string>) =>
      files.set(
        file,
        edited(files.get(file) as string, (lines) => lines.toReversed()),
      );
    rewriteFrom(dir, 2, edit, honestMessage, parseBatchMessage);
    expect(codes(await damagesOf(dir))).toEqual(["cut-off"]);
    forgetCache(dir);
    expect(await damagesOf(dir)).toEqual([]);
    expect(await damagesOf(dir, [{ file: "w.manifest.json", digest }])).toMatchObject([
      { code: "anchor", path: "w.manifest.json" },
    ]);
  });
});

describe("a chain with pieces missing", () => {
  it("tells that the last batch was dropped, by anchor or by what this machine has seen", async () => {
    const { dir, ledger } = await sampleLedger();
    const digest = (await ledger.tip())?.digest as string;
    moveLedger(dir, chainOf(dir)[2] as string);
    expect(codes(await damagesOf(dir, [{ file: "w.manifest.json", digest }]))).toEqual(["anchor", "cut-off"]);
    forgetCache(dir);
    expect(codes(await damagesOf(dir, [{ file: "w.manifest.json", digest }]))).toEqual(["anchor"]);
  });

  it("tells that a batch in the middle was taken out", async () => {
    const { dir, file } = await sampleLedger();
    const [, first, , third] = chainOf(dir) as [string, string, string, string];
    const files = filesAt(dir, third);
    files.delete(file);
    moveLedger(dir, forgeCommit(dir, { parent: first, files, message: messageAt(dir, third) }));
    forgetCache(dir);
    expect(codes(await damagesOf(dir))).toEqual(["broken-link", "numbering"]);
  });

  it("tells a file that was put in or left out", async () => {
    const { dir, file } = await sampleLedger();
    rewriteFrom(dir, 2, (files) => {
      files.set(file.replace(".jsonl", ".2.jsonl"), `${encodeRecord(row("x")).line}\n`);
      files.set("notes.txt", "hello\n");
      files.delete(file);
    });
    forgetCache(dir);
    expect(codes(await damagesOf(dir))).toEqual(["extra-file", "foreign-file", "missing-file"]);
  });

  it("tells a merge", async () => {
    const { dir } = await sampleLedger();
    const [, first, second, third] = chainOf(dir) as [string, string, string, string];
    const tree = git(dir, ["rev-parse", `${third}^{tree}`]);
    const merge = git(dir, ["commit-tree", tree, "-p", second, "-p", first], messageAt(dir, third));
    moveLedger(dir, merge);
    expect(codes(await damagesOf(dir))).toContain("not-a-line");
  });

  it("tells a broken and a lost object of the repository, and goes on", async () => {
    const { dir, file } = await sampleLedger();
    const id = git(dir, ["rev-parse", `ledger:${file}`]);
    const object = path.join(dir, "objects", id.slice(0, 2), id.slice(2));
    const bytes = readFileSync(object);
    bytes[20] = (bytes[20] as number) ^ 0xff;
    chmodSync(object, 0o644);
    writeFileSync(object, bytes);
    expect(codes(await damagesOf(dir))).toContain("broken-object");
    rmSync(object);
    expect(await damagesOf(dir)).toEqual([expect.objectContaining({ code: "broken-object", path: file })]);
  });

  it("tells a lost commit", async () => {
    const { dir } = await sampleLedger();
    const [, , id] = chainOf(dir) as [string, string, string];
    rmSync(path.join(dir, "objects", id.slice(0, 2), id.slice(2)));
    expect(codes(await damagesOf(dir))).toEqual(["broken-object"]);
  });

  it("tells a root without a zone", async () => {
    const { dir } = await sampleLedger();
    rewriteFrom(dir, 0, (files) => files.set("ledger.json", "{}\n"), honestMessage, parseBatchMessage);
    forgetCache(dir);
    expect(codes(await damagesOf(dir))).toEqual(["zone"]);
  });
});

describe("the anchors of published weeks", () => {
  it("are the digests that manifests name; weeks without a ledger have none", async () => {
    const folder = scratchFolder();
    const digest = `sha256:${"a".repeat(64)}`;
    mkdirSync(path.join(folder, "data"));
    writeFileSync(path.join(folder, "data", "2026-W47.manifest.json"), JSON.stringify({ ledger: digest }));
    writeFileSync(path.join(folder, "data", "2026-W48.manifest.json"), JSON.stringify({ ledger: null }));
    writeFileSync(path.join(folder, "data", "2026-W47.json"), "{}");
    const anchors = await readAnchors(path.join(folder, "data"));
    expect(anchors.map(({ digest: one, file }) => [path.basename(file), one])).toEqual([
      ["2026-W47.manifest.json", digest],
    ]);
    expect(await readAnchors(path.join(folder, "absent"))).toEqual([]);
    expect(readdirSync(folder)).toEqual(["data"]);
  });

  it("refuses a manifest that names nothing", async () => {
    const folder = scratchFolder();
    writeFileSync(path.join(folder, "2026-W47.manifest.json"), "{}");
    await expect(readAnchors(folder)).rejects.toThrow(/no manifest of a week/);
  });
});

import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { opsbook, repository } from "./run.ts";

const WORKFLOW = "workflows-catalog/workflows/lead-response/workflow.yaml";
const AS_OF = ["--as-of", "2026-11-22"];
let good: string;
let bad: string;

beforeAll(async () => {
  const scratch = await mkdtemp(path.join(tmpdir(), "opsbook-validate-"));
  [good, bad] = [path.join(scratch, "good"), path.join(scratch, "bad")];
  for (const folder of [good, bad]) {
    await cp(path.join(repository, "test/fixtures/catalog"), path.join(folder, "workflows-catalog"), {
      recursive: true,
    });
  }
  const file = path.join(bad, WORKFLOW);
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace("reviewer: quality-lead", "reviwer: quality-lead"));
  await writeFile(path.join(bad, "workflows-catalog/settings.yaml"), "kind: Settings\nlive: no\n");
});
afterAll(() => rm(path.dirname(good), { recursive: true }));

const time = (text: string): string => text.replace(/\(\d+\.\d\d s\)/, "(0.00 s)");

describe("opsbook validate", () => {
  it("is glad about a valid catalog", async () => {
    const { code, out, err } = await opsbook(["validate", ...AS_OF], { cwd: good });
    expect({ code, out: time(out), err }).toEqual({
      code: 0,
      out: "All good. 2 workflows, 29 definitions in 29 files: nothing to fix. (0.00 s)\n",
      err: "",
    });
  });

  it("knows from the newest board which failure came back without a play", async () => {
    const folder = path.join(path.dirname(good), "came-back");
    await cp(good, folder, { recursive: true });
    const text = await readFile(path.join(folder, WORKFLOW), "utf8");
    const quiet = text.replace(/then: \{open_incident: .*\}\}/, "then: {pause_expansion: true}");
    await writeFile(path.join(folder, WORKFLOW), quiet);
    const cause = "threshold:lead-response/slow-first-response";
    const failure = { cause, title: "Leads wait", times: 3, runbook: null, issue: 41 };
    await mkdir(path.join(folder, "scoreboard/data"), { recursive: true });
    const facts = JSON.stringify({ incidents: { recurring: [failure] } });
    await writeFile(path.join(folder, "scoreboard/data/2026-W46.json"), facts);
    const { code, out } = await opsbook(["validate", ...AS_OF], { cwd: folder });
    expect(out).toContain('"slow-first-response" came back 3 times in 90 days and has no response play');
    expect(out).toContain("`npx opsbook new runbook --from-incident 41`");
    expect(code).toBe(0);
  });

  it("shows all findings with their lines, and what to do next", async () => {
    const { code, out, err } = await opsbook(["validate", ...AS_OF, WORKFLOW], { cwd: bad });
    expect(err).toBe("");
    expect(code).toBe(1);
    expect(time(out)).toBe(`error[unknown-key] ${WORKFLOW}:8:3
    7 |   owner: sales-lead
 >  8 |   reviwer: quality-lead
      |   ^^^^^^^ "reviwer" is not known here; did you mean "reviewer"?
  why: Opsbook uses nothing of a file that it does not fully understand, so that no mistake counts silently
  fix: write reviewer

1 workflow, 27 definitions in 29 files: 1 error. 4 more elsewhere in the catalog. (0.00 s)
5 rules could not be asked yet, for want of files that cannot be read.
\`npx opsbook explain unknown-key\` tells more and shows it right.
`);
  });

  it("takes folders and files, from any folder", async () => {
    const inside = path.join(bad, "workflows-catalog");
    const { code, out } = await opsbook(["validate", "sources", "people.yaml", "--catalog", "."], {
      cwd: inside,
    });
    expect(code).toBe(0);
    expect(out).toMatch(/^All good\. .* 5 more elsewhere in the catalog\./);
  });

  it("prints JSON for other programs", async () => {
    const { code, out } = await opsbook(["validate", "--format", "json", ...AS_OF], { cwd: bad });
    const { summary, findings } = JSON.parse(out);
    expect(code).toBe(1);
    expect(summary.errors).toBe(findings.length);
    expect(findings.map((finding: { code: string }) => finding.code)).toContain("unknown-key");
  });

  it("prints annotations for GitHub", async () => {
    const { code, out } = await opsbook(["validate", "--format", "github", ...AS_OF], { cwd: bad });
    expect(code).toBe(1);
    expect(out).toMatch(/^::notice title=Opsbook::/);
    expect(out).toMatch(
      /^::error file=workflows-catalog\/workflows\/lead-response\/workflow\.yaml,line=8,endLine=8,col=3,/m,
    );
  });

  it.each([
    [["validate", "--catalog", "nowhere"], "there is no folder nowhere"],
    [["validate", "nowhere.yaml"], "there is no file or folder nowhere.yaml"],
    [["validate", ".."], "is not in the catalog"],
    [["validate", "--as-of", "tomorrow"], "--as-of tomorrow is neither a date"],
    [["validate", "--format", "xml"], "Allowed choices are text, json, github"],
    [["validate", "--formt", "json"], "--format"],
  ])("%j exits with 2 and says what is wrong", async (args, words) => {
    const { code, out, err } = await opsbook(args, { cwd: good });
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(words);
    expect(err).not.toContain("    at ");
  });
});

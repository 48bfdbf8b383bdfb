import { describe, expect, it } from "vitest";
import { jobCatalog } from "../../../actions/shell/operate/job-catalog.ts";
import { openSharedRepository } from "../../../actions/shell/operate/shared-repository.ts";
import { catalogFiles } from "../../gate/stage.ts";
import { git, scratchFolder, scratchRepository } from "../ledger/repository.ts";

/** A repository that holds a catalog, as the remote. */
async function origin(): Promise<{ url: string; tip: string }> {
  const dir = scratchRepository("bare");
  const stream = Object.entries(await catalogFiles(true)).map(
    ([file, text]) => `M 100644 inline ${file}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
  );
  const head = "commit refs/heads/main\ncommitter Ann <ann@example.com> 0 +0000\ndata 1\nx\n";
  git(dir, ["fast-import", "--quiet", "--date-format=raw"], `${head}${stream.join("")}\n`);
  git(dir, ["config", "uploadpack.allowFilter", "true"]);
  git(dir, ["config", "uploadpack.allowAnySHA1InWant", "true"]);
  return { url: `file://${dir}`, tip: git(dir, ["rev-parse", "main"]) };
}

describe("the catalog of a job", () => {
  it("is read by the first step, and handed on the same to those after it", async () => {
    const { url, tip } = await origin();
    const temp = scratchFolder();
    const first = await jobCatalog(await openSharedRepository({ url, token: "t", temp }), tip);
    expect(first.catalog.settings[0]?.value.spec.live).toBe(true);
    expect(first.findings).toEqual([]);
    // The remote is gone, and with it the files: what the second step needs is there.
    const later = await openSharedRepository({ url: "file:///nowhere", token: "t", temp });
    expect(await jobCatalog(later, tip)).toEqual(first);
    await expect(jobCatalog(later, "a".repeat(40))).rejects.toThrow("nowhere");
  });
});

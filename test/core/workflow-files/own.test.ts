import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkWorkflowFiles } from "../../../actions/core/workflow-files/check.ts";
import { declarations } from "../../../actions/core/workflow-files/declarations.ts";
import { isWorkflowFile } from "../../../actions/core/workflow-files/repository.ts";

const ROOT = path.resolve(import.meta.dirname, "../../..");

/** This repository's own workflow files, action files and CODEOWNERS. */
function ownFiles(): Map<string, string> {
  const names = [".github", "actions", "workflows-catalog"].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" }).map(
      (name) => `${folder}/${name.split(path.sep).join("/")}`,
    ),
  );
  return new Map(
    names.filter(isWorkflowFile).map((name) => [name, readFileSync(path.join(ROOT, name), "utf8")]),
  );
}

describe("this repository's own workflow files", () => {
  const files = ownFiles();

  it("break no rule", () => {
    const found = checkWorkflowFiles(files).map(
      ({ file, range, code, message, fix }) => `${file}:${range.start.line} ${code}: ${message}; ${fix}`,
    );
    expect(found).toEqual([]);
  });

  it("have no job in the table that is gone", () => {
    const gone = Object.keys(declarations.jobs).filter((name) => !files.has(`.github/workflows/${name}`));
    expect(gone).toEqual([]);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "..");

/** Pure libraries that core may use, and where; `*` is anywhere in core. */
const LIBRARIES_OF_CORE: Record<string, string[]> = {
  "*": ["temporal-polyfill", "@noble/hashes"],
  "catalog/": [
    "js-yaml",
    "yaml",
    "ajv",
    "mdast-util-from-markdown",
    "mdast-util-gfm",
    "micromark-extension-gfm",
    "mdast",
  ],
  "signal/": ["ajv", "ajv-formats"],
  "learning/": ["simple-statistics"],
  // GitHub's own reading of an expression, so that a check and the platform cannot differ.
  "workflow-files/": ["@actions/expressions"],
  "report/": [
    "d3-scale",
    "d3-shape",
    "markdown-table",
    "mdast-util-from-markdown",
    // The gate's comment has a table, also on a terminal.
    "mdast-util-gfm",
    "micromark-extension-gfm",
    "mdast",
  ],
};
const ACTIONS_OF_CORE = ["core"];
const FORBIDDEN_IN_CORE = [/new Date\(\)/, /Date\.now/, /process\./, /Math\.random/, /Temporal\.Now/];

interface Import {
  file: string;
  specifier: string;
}

function sources(): { file: string; text: string }[] {
  return readdirSync(path.join(root, "actions"), { recursive: true, encoding: "utf8" })
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => name.endsWith(".ts") && !name.startsWith("dist/") && !name.includes("generated/"))
    .map((name) => ({ file: name, text: readFileSync(path.join(root, "actions", name), "utf8") }));
}

function importsOf({ file, text }: { file: string; text: string }): Import[] {
  return [
    ...text.matchAll(/^(?:import|export)[^"';]*?from "([^"]+)"|import\("([^"]+)"\)|^import "([^"]+)"/gm),
  ].map((match) => ({ file, specifier: (match[1] ?? match[2] ?? match[3]) as string }));
}

/** The first folder below `actions/` that a relative import leads to, or null for a package. */
function folderOf({ file, specifier }: Import): string | null {
  if (!specifier.startsWith(".")) return null;
  return path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier)).split("/")[0] as string;
}

const files = sources();
const imports = files.flatMap(importsOf);

describe("import rules (design.md, Folders)", () => {
  it("reads every source file", () => {
    expect(files.length).toBeGreaterThan(5);
    expect(imports.length).toBeGreaterThan(5);
  });

  it("core imports core and the pure libraries named for its folder, nothing else", () => {
    const wrong = imports
      .filter(({ file }) => file.startsWith("core/"))
      .filter((found) => {
        const folder = folderOf(found);
        if (folder !== null) return !ACTIONS_OF_CORE.includes(folder);
        return !Object.entries(LIBRARIES_OF_CORE).some(
          ([place, names]) =>
            (place === "*" || found.file.startsWith(`core/${place}`)) &&
            names.some((name) => found.specifier === name || found.specifier.startsWith(`${name}/`)),
        );
      });
    expect(wrong).toEqual([]);
  });

  it("core reads no clock, no environment and no randomness", () => {
    const wrong = files
      .filter(({ file }) => file.startsWith("core/"))
      .flatMap(({ file, text }) =>
        FORBIDDEN_IN_CORE.filter((pattern) => pattern.test(text)).map(
          (pattern) => `${file}: ${pattern.source}`,
        ),
      );
    expect(wrong).toEqual([]);
  });

  it("shell imports core and shell only; nothing imports an action, the tests or the command line", () => {
    const wrong = imports.filter((found) => {
      const folder = folderOf(found);
      if (folder === null) return false;
      const from = found.file.split("/")[0] as string;
      if (from === "core") return false;
      if (from === "shell") return folder !== "core" && folder !== "shell";
      // The command line serves a rehearsal; nothing that runs on GitHub does.
      if (from === "cli" && folder === "rehearsal") return false;
      return !["core", "shell", from].includes(folder);
    });
    expect(wrong).toEqual([]);
  });
});

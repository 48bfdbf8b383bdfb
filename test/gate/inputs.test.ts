import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const ACTIONS = path.resolve(import.meta.dirname, "../../actions");

/** The inputs that the sources of some folders ask a context for. */
function inputsRead(folders: readonly string[]): Set<string> {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(ACTIONS, folder))
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(path.join(ACTIONS, folder, name), "utf8")),
  );
  return new Set(
    files.flatMap((text) =>
      [...text.matchAll(/context\.(?:input|required|secret)\("([^"]+)"\)/g)].map(([, name]) => name ?? ""),
    ),
  );
}

describe.each(["validate-catalog", "require-approval"])("%s", (name) => {
  it("reads the inputs that its action.yml names, and no others", () => {
    const { inputs } = parse(readFileSync(path.join(ACTIONS, name, "action.yml"), "utf8")) as {
      inputs: object;
    };
    expect(inputsRead([name, "shell/gate"])).toEqual(new Set(Object.keys(inputs)));
  });
});

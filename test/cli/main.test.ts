import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { verbs } from "../../actions/cli/verbs.ts";
import { opsbook } from "./run.ts";

describe("opsbook", () => {
  it.each([[["--help"]], [["help"]], [[]]])("%j lists the verbs, each on a line", async (args) => {
    const { code, out, err } = await opsbook(args);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^Usage: opsbook <verb> \[options\]/);
    for (const { name } of verbs) expect(out).toMatch(new RegExp(`^  ${name} +\\w`, "m"));
  });

  it.each(verbs.map(({ name }) => name))("%s has options of its own to show", async (name) => {
    const { code, out, err } = await opsbook([name, "--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(new RegExp(`^Usage: opsbook ${name}`));
  });

  it.each([
    [["valdate"], "Did you mean `npx opsbook validate`?"],
    [["deploy"], "The verbs are start, first-board, validate"],
    [["--verbose"], "unknown option '--verbose'"],
    [["validate", "--chck"], "unknown option '--chck'"],
  ])("%j exits with 2 and helps", async (args, words) => {
    const { code, out, err } = await opsbook(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(words);
    expect(err).not.toContain("    at ");
  });

  const OLD = ["/usr/local/bin/node", "/usr/bin/node"].find((node) => existsSync(node));
  it.skipIf(OLD === undefined)(
    "starts on the Node of the machine, whatever its version, with its exit code",
    async () => {
      const { code, err } = await opsbook(["explain", "nothing-of-the-kind"], { node: OLD as string });
      expect(code).toBe(2);
      expect(err).toContain("no finding has the code nothing-of-the-kind");
    },
  );
});

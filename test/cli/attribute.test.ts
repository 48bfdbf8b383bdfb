import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isAttributionOutput } from "../../actions/core/catalog/generated/output-validators.js";
import { published } from "../reference/published.ts";

const bin = path.resolve(import.meta.dirname, "../../actions/cli/bin.js");
const folder = mkdtempSync(path.join(tmpdir(), "opsbook-attribute-"));
afterAll(() => rmSync(folder, { recursive: true }));

function attributed(text: string | Buffer, ...more: string[]) {
  writeFileSync(path.join(folder, "paths.csv"), text);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [bin, "attribute", "--paths", "paths.csv", ...more],
    { cwd: folder, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

describe("opsbook attribute", () => {
  it("prints what the contract says, from a file as Excel writes it", () => {
    const text =
      "\ufeffpath;total_conversions;total_conversion_value;total_null\r\n" +
      'google_ads;2;20,5;1\r\nmailing;1;4;0\r\n"google_ads > mailing";1;9;0\r\n;;;\r\n';
    const { status, stdout, stderr } = attributed(text, "--json");
    expect([status, stderr]).toEqual([0, ""]);
    const output: unknown = JSON.parse(stdout);
    expect(isAttributionOutput(output)).toBe(true);
    if (!isAttributionOutput(output)) return;
    expect(Object.keys(output.models)).toEqual([
      "first",
      "last",
      "linear",
      "position",
      "time-decay",
      "shapley",
      "markov",
      "markov-no-null",
    ]);
    for (const [channel, credit] of Object.entries<number>(published.tiny_markov_example.conversions)) {
      expect(output.models.markov?.[channel]?.conversions).toBeCloseTo(credit, 12);
    }
    expect(output.models.last).toEqual({
      google_ads: { conversions: 2, value: 20.5 },
      mailing: { conversions: 2, value: 13 },
    });
    expect(output.assisted).toEqual({
      google_ads: { conversions: 1, value: 9, ratio: 0.5 },
      mailing: { conversions: 0, value: 0, ratio: 0 },
    });
  });

  it("prints a table for a person, and says what it took for zero", () => {
    const { status, stdout, stderr } = attributed("path,total_conversions\nads > mail,4\n");
    expect(status).toBe(0);
    expect(stdout).toContain("ads ");
    expect(stdout).toContain("time-decay");
    expect(stderr).toContain("note: no column total_null");
  });

  it("shows all that is wrong with a file, prints no result, and ends with 1", () => {
    const { status, stdout, stderr } = attributed(
      'path,total_conversions\nads,many\n,1\n"open,1\n',
      "--json",
    );
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("error[not-a-number] paths.csv:2:5");
    expect(stderr).toContain("error[path-empty] paths.csv:3:1");
    expect(stderr).toContain("error[broken-quotes] paths.csv:4:1");
    expect(stderr.match(/^ {2}why: /gm)).toHaveLength(3);
    expect(stderr.match(/^ {2}fix: /gm)).toHaveLength(3);
  });

  it("shows the first fifty of many, and how many more there are", () => {
    const { stderr } = attributed(`path,total_conversions\n${"ads,x\n".repeat(60)}`);
    expect(stderr.match(/^error\[/gm)).toHaveLength(50);
    expect(stderr).toContain("and 10 more");
  });

  it("asks for the right file, and ends with 2", () => {
    const { status, stderr } = attributed("", "--paths", "nowhere.csv");
    expect(status).toBe(2);
    expect(stderr).toContain("There is no file nowhere.csv");
  });
});

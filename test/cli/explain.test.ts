import { describe, expect, it } from "vitest";
import { opsbook } from "./run.ts";

describe("opsbook explain", () => {
  it("shows a code wrong and right", async () => {
    const { code, out } = await opsbook(["explain", "unknown-key"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^error\[unknown-key\] A file says nothing that its kind does not know/);
    expect(out).toMatch(
      /\nWrong\n {2}error\[unknown-key\] .+\n {2}.+ \| [\s\S]+\n {4}why: .+\n {4}fix: .+\n\nRight\n {2}workflows-catalog\//,
    );
  });

  it("lists all codes by group", async () => {
    const { code, out } = await opsbook(["explain"]);
    expect(code).toBe(0);
    expect(out.match(/^\S.*$/gm)?.slice(0, 4)).toEqual([
      "Rules",
      "Likely slips",
      "What fits a kind",
      "What can be read",
    ]);
    expect(out).toMatch(/^ {2}fallback-per-dependency +Every dependency/m);
    expect(out).toMatch(/^ {2}runbook-is-used +\(warning\) /m);
  });

  it("suggests the code that was meant", async () => {
    const { code, err } = await opsbook(["explain", "falback-per-dependency"]);
    expect(code).toBe(2);
    expect(err).toContain("Did you mean `npx opsbook explain fallback-per-dependency`?");
  });
});

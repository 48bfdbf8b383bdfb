import { describe, expect, it } from "vitest";
import { missingOwners, ownersOf, parseCodeowners } from "../../../actions/rehearsal/rules/codeowners.ts";

// The example of GitHub's own documentation, "About code owners".
const DOCUMENTED = `
*       @global-owner1 @global-owner2
*.js    @js-owner #This is an inline comment.
*.go docs@example.com
*.txt @octo-org/octocats
/build/logs/ @doctocat
docs/*  docs@example.com
apps/ @octocat
/docs/ @doctocat
/scripts/ @doctocat @octocat
**/logs @logger
/apps/ @octocat
/apps/github
`;

describe("CODEOWNERS", () => {
  const rules = parseCodeowners(DOCUMENTED);
  it.each([
    ["README.md", ["@global-owner1", "@global-owner2"]],
    ["src/deep/main.js", ["@js-owner"]],
    ["build/logs/a/b.log", ["@logger"]],
    ["docs/getting-started.md", ["@doctocat"]],
    ["nested/apps/x.md", ["@octocat"]],
    ["scripts/run.sh", ["@doctocat", "@octocat"]],
    ["deeply/nested/logs/x", ["@logger"]],
    ["apps/github", []],
    ["apps/github/x", []],
    ["apps/other", ["@octocat"]],
  ])("gives %s to %j", (path, owners) => {
    expect(ownersOf(rules, path)).toEqual(owners);
  });

  it("covers with docs/* the files of docs, not those of its folders", () => {
    const own = parseCodeowners("docs/* @ann");
    expect([ownersOf(own, "docs/a.md"), ownersOf(own, "docs/b/a.md")]).toEqual([["@ann"], []]);
  });

  it("misses each list of owners of whom nobody approved, once", () => {
    const own = parseCodeowners("* @ann @bob\n/legal/ @Cleo");
    expect(missingOwners(own, ["a", "b", "legal/c"], [])).toEqual([["ann", "bob"], ["Cleo"]]);
    expect(missingOwners(own, ["a", "legal/c"], ["bob", "cleo"])).toEqual([]);
  });
});

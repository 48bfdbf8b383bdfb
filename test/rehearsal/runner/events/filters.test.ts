import { describe, expect, it } from "vitest";
import { passes, passesPaths, takes } from "../../../../actions/rehearsal/runner/events/filters.ts";

// docs.github.com, "Filter pattern cheat sheet": pattern, matches, and near misses of our own.
describe.each([
  [["feature/*"], ["feature/my-branch", "feature/your-branch"], ["feature/a/b", "feature"]],
  [["feature/**"], ["feature/beta-a/my-branch", "feature/mona/the/octocat"], ["features/a"]],
  [["main", "releases/mona-the-octocat"], ["main", "releases/mona-the-octocat"], ["mains"]],
  [["*"], ["main", "releases"], ["all/the/branches"]],
  [["**"], ["all/the/branches", "every/tag"], []],
  [["*feature"], ["mona-feature", "feature", "ver-10-feature"], ["a/feature"]],
  [["v2*"], ["v2", "v2.0", "v2.9"], ["v3"]],
  [["v[12].[0-9]+.[0-9]+"], ["v1.10.1", "v2.0.0"], ["v3.0.0", "v1.0"]],
  [["*.jsx?"], ["page.js", "page.jsx"], ["page.jsxx", "a/page.js"]],
  [["**.js"], ["index.js", "js/index.js", "src/js/app.js"], ["index.ts"]],
  [["docs/*"], ["docs/README.md", "docs/file.txt"], ["docs/a/b.md"]],
  [["docs/**"], ["docs/README.md", "docs/mona/octocat.txt"], ["other/docs/a"]],
  [["**/docs/**"], ["docs/hello.md", "dir/docs/my-file.txt", "space/docs/plan/space.doc"], ["docs"]],
  [["**/README.md"], ["README.md", "js/README.md"], ["README.mdx"]],
  [["*.md", "!README.md"], ["hello.md"], ["README.md"]],
  [["*.md", "!README.md", "README*"], ["hello.md", "README.md", "README.doc"], ["hello.doc"]],
])("%j", (patterns, matches, misses) => {
  it("takes what GitHub's own table says", () => {
    expect(matches.filter((name) => !takes(patterns, name))).toEqual([]);
    expect(misses.filter((name) => takes(patterns, name))).toEqual([]);
  });
});

describe("lists of patterns", () => {
  it("refuse by their -ignore form, and let all through where there is none", () => {
    expect([
      passes("main", undefined, ["main"]),
      passes("next", undefined, ["main"]),
      passes("x", undefined, undefined),
    ]).toEqual([false, true, true]);
  });

  it("of paths want one file that fits, or one outside what is ignored", () => {
    expect(passesPaths(["a.md", "b.ts"], ["**.ts"], undefined)).toBe(true);
    expect(passesPaths(["a.md"], ["**.ts"], undefined)).toBe(false);
    expect(passesPaths(["a.md"], undefined, ["**.md"])).toBe(false);
    expect(passesPaths(["a.md", "b.ts"], undefined, ["**.md"])).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import { routes } from "../../../actions/rehearsal/api/table.ts";
import { operations } from "../../../actions/rehearsal/generated/operations.ts";
import { matchRoute } from "../../../actions/rehearsal/http/match.ts";

describe("finding the route of a request", () => {
  it.each([
    ["GET", "/repos/a/b/commits/main", "GET /repos/{owner}/{repo}/commits/{ref}", { ref: "main" }],
    [
      "GET",
      "/repos/a/b/commits/feat/x/status",
      "GET /repos/{owner}/{repo}/commits/{ref}/status",
      { ref: "feat/x" },
    ],
    ["GET", "/repos/a/b/contents/x%2Fy%20z", "GET /repos/{owner}/{repo}/contents/{path}", { path: "x/y z" }],
    ["GET", "/repos/a/b/contents", "GET /repos/{owner}/{repo}/contents/{path}", { path: "" }],
    [
      "GET",
      "/repos/a/b/branches/feat%2Fx",
      "GET /repos/{owner}/{repo}/branches/{branch}",
      { branch: "feat/x" },
    ],
    ["GET", "/repos/a/b/issues/7", "GET /repos/{owner}/{repo}/issues/{issue_number}", { issue_number: 7 }],
    [
      "GET",
      "/repos/a/b/issues/comments/7",
      "GET /repos/{owner}/{repo}/issues/comments/{comment_id}",
      { comment_id: 7 },
    ],
    [
      "PATCH",
      "/repos/a/b/git/refs/heads/main",
      "PATCH /repos/{owner}/{repo}/git/refs/{ref}",
      { ref: "heads/main" },
    ],
    [
      "POST",
      "/repos/a/b/actions/workflows/gate.yml/dispatches",
      "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
      { workflow_id: "gate.yml" },
    ],
  ])("%s %s", (method, path, route, params) => {
    expect(matchRoute(method, path)).toMatchObject({ route, params });
  });

  it("finds nothing where GitHub describes nothing", () => {
    expect(matchRoute("GET", "/repos/a/b/issues/seven")).toBeNull();
    expect(matchRoute("POST", "/nowhere")).toBeNull();
    // No branch can be called so: GitHub has something else there.
    expect(matchRoute("GET", "/repos/a/b/commits/main/check-suites")).toBeNull();
    expect(matchRoute("GET", "/repos/a/b/branches/main/protection/enforce_admins")).toBeNull();
  });
});

describe("the table of routes", () => {
  it("serves only what GitHub's description names, so that every answer can be held against it", () => {
    expect([...routes.keys()].filter((route) => operations[route] === undefined)).toEqual([]);
  });
});

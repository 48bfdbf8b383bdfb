import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commitFile, refusalOf, type Stage, setStage } from "./stage.ts";

describe("Actions", () => {
  let own: Stage;
  beforeAll(async () => {
    own = await setStage();
    const text =
      "name: Drill\non:\n  workflow_dispatch:\n    inputs:\n      which: {required: true}\n      how: {default: dry}\n";
    await commitFile(own.ann, own.repo, { branch: "main", path: ".github/workflows/drill.yml", text });
    await commitFile(own.ann, own.repo, {
      branch: "main",
      path: ".github/workflows/gate.yml",
      text: "on: push\n",
    });
  });
  afterAll(async () => {
    expect(own.breaches).toEqual([]);
    await own.close();
  });

  it("starts a workflow by hand with its inputs, and refuses what does not fit", async () => {
    const { ann, repo, github } = own;
    const start = (workflow_id: string, inputs: Record<string, string>, ref = "main") =>
      ann.rest.actions.createWorkflowDispatch({ ...repo, workflow_id, ref, inputs });
    expect(await refusalOf(start("drill.yml", {}))).toEqual([422, "Required input 'which' not provided"]);
    expect(await refusalOf(start("drill.yml", { which: "a", x: "b" }))).toEqual([
      422,
      'Unexpected inputs provided: ["x"]',
    ]);
    expect(await refusalOf(start("drill.yml", { which: "a" }, "none"))).toEqual([
      422,
      "No ref found for: none",
    ]);
    expect(await refusalOf(start("gate.yml", {}))).toEqual([
      422,
      "Workflow does not have 'workflow_dispatch' trigger",
    ]);
    expect((await refusalOf(start("none.yml", {})))[0]).toBe(404);
    await start("drill.yml", { which: "crm" });
    expect(github.deliveries.at(-1)?.payload).toMatchObject({
      ref: "refs/heads/main",
      workflow: ".github/workflows/drill.yml",
      inputs: { which: "crm", how: "dry" },
    });
  });

  it("lists the workflow files of the default branch", async () => {
    const { data } = await own.ann.rest.actions.listRepoWorkflows(own.repo);
    expect(data.workflows.map(({ name, path, state }) => [name, path, state])).toEqual([
      ["Drill", ".github/workflows/drill.yml", "active"],
      [".github/workflows/gate.yml", ".github/workflows/gate.yml", "active"],
    ]);
  });

  it("takes a dispatch of at most ten properties and 65,535 characters", async () => {
    const { ann, repo, github } = own;
    const send = (client_payload: Record<string, unknown>) =>
      ann.rest.repos.createDispatchEvent({ ...repo, event_type: "signal", client_payload });
    const properties = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, 1]));
    await send(properties(10));
    expect((await refusalOf(send(properties(11))))[1]).toContain(
      "No more than 10 properties are allowed; 11 were supplied.",
    );
    const filled = (length: number) => ({ events: "x".repeat(length - '{"events":""}'.length) });
    await send(filled(65_535));
    expect((await refusalOf(send(filled(65_536))))[0]).toBe(422);
    expect(github.deliveries.at(-1)?.event).toBe("repository_dispatch");
  });

  it("keeps settings and variables", async () => {
    const { ann, bob, repo } = own;
    const settings = () => ann.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository(repo);
    expect((await settings()).data).toEqual({
      default_workflow_permissions: "read",
      can_approve_pull_request_reviews: false,
    });
    expect((await refusalOf(bob.rest.actions.getGithubActionsPermissionsRepository(repo)))[0]).toBe(403);
    await ann.rest.actions.createRepoVariable({ ...repo, name: "zone", value: "UTC" });
    await ann.rest.actions.updateRepoVariable({ ...repo, name: "ZONE", value: "Europe/Berlin" });
    expect((await ann.rest.actions.getRepoVariable({ ...repo, name: "zone" })).data.value).toBe(
      "Europe/Berlin",
    );
    await ann.rest.actions.deleteRepoVariable({ ...repo, name: "zone" });
    expect((await ann.rest.actions.listRepoVariables(repo)).data.total_count).toBe(0);
  });

  it("shows who pushed what", async () => {
    const { ann, bob, repo } = own;
    await commitFile(bob, repo, { branch: "mine", path: "a.md", text: "a\n" });
    const { data } = await ann.rest.repos.listActivities({ ...repo, ref: "refs/heads/mine" });
    expect(data.map(({ activity_type, actor }) => [activity_type, actor?.login])).toEqual([
      ["push", "bob"],
      ["branch_creation", "bob"],
    ]);
  });
});

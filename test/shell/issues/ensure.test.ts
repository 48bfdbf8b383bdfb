import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Effect, EnsureIssue } from "../../../actions/core/effect.ts";
import { hiddenMarker } from "../../../actions/core/report/gate/marker.ts";
import { EDITED_LABEL } from "../../../actions/core/report/issue/plan.ts";
import { FAULT_KINDS } from "../../../actions/rehearsal/http/faults.ts";
import { applyEffects } from "../../../actions/shell/apply.ts";
import { type GitHub, openGitHub } from "../../../actions/shell/github/github.ts";
import { findIssue } from "../../../actions/shell/issues/find.ts";
import { type Stage, setStage } from "../../rehearsal/stage.ts";

let stage: Stage;
let ours: GitHub;
const marker = hiddenMarker("incident", { key: "crm:2026-11-16" });
const incident: EnsureIssue = {
  kind: "ensure-issue",
  marker,
  title: "Customers cannot book",
  body: `${marker}\nSince 9:00.\n\n- [ ] Call the vendor\n- [ ] Take names on paper`,
  labels: ["severity: major"],
  assignees: ["bob", "eve"],
  state: "open",
};
const label: Effect = {
  kind: "ensure-label",
  name: "severity: major",
  color: "d93f0b",
  description: "Needs a person today",
};

async function connect(): Promise<GitHub> {
  const permissions = { issues: "write" } as const;
  const token = await stage.github.jobToken({ repository: "ann/shop", permissions });
  return openGitHub({ token, apiUrl: stage.github.url, owner: "ann", repo: "shop", second: 1 });
}

beforeEach(async () => {
  stage = await setStage();
  ours = await connect();
});
afterEach(() => stage.close());

const make = (...effects: Effect[]) => applyEffects(effects, ours, 1);
const state = () => stage.github.repository("ann/shop");

async function onlyIssue() {
  const { issues } = await state();
  expect(issues).toHaveLength(1);
  return issues[0] as (typeof issues)[number];
}

/** What a person reads of the issue, without the hidden lines. */
const textOf = (body: string | null): string => (body ?? "").replaceAll(/^<!--.*-->\n/gm, "");
const textWanted = incident.body.slice(marker.length + 1);

const edit = async (changes: { title?: string; body?: string; labels?: string[]; state?: "closed" }) =>
  stage.bob.rest.issues.update({ ...stage.repo, issue_number: (await onlyIssue()).number, ...changes });

describe("ensure-issue", () => {
  it("opens one, assigns who has access, and changes nothing the second time", async () => {
    expect(await make(label, incident)).toEqual(["made", "made"]);
    const issue = await onlyIssue();
    expect(textOf(issue.body)).toBe(textWanted);
    expect(issue).toMatchObject({
      assignees: ["bob"],
      labels: ["opsbook", "severity: major"],
      state: "open",
    });
    const before = stage.github.calls.length;
    expect(await make(label, incident)).toEqual(["already-so", "already-so"]);
    const made = stage.github.calls.slice(before).map(({ route }) => route);
    expect(made.filter((route) => !route.startsWith("GET "))).toEqual([]);
    expect(made.length).toBeLessThanOrEqual(3);
  });

  it("takes off who has handed it over, and no one else; and says why it is closed", async () => {
    await make(incident);
    const { number } = await onlyIssue();
    await stage.bob.rest.issues.addAssignees({ ...stage.repo, issue_number: number, assignees: ["ann"] });
    const handed: EnsureIssue = { ...incident, assignees: [], former: ["Bob", "eve"] };
    expect(await make(handed)).toEqual(["made"]);
    expect((await onlyIssue()).assignees).toEqual(["ann"]);
    expect(await make(handed)).toEqual(["already-so"]);
    expect(await make({ ...incident, former: ["bob"] })).toEqual(["made"]);
    expect((await onlyIssue()).assignees).toEqual(["ann", "bob"]);
    await make({ ...incident, state: "closed", reason: "not_planned" });
    expect(await onlyIssue()).toMatchObject({ state: "closed", stateReason: "not_planned" });
  });

  it("follows what is wanted: title, text, severity, state; labels of people stay", async () => {
    await make(incident);
    await edit({ labels: ["opsbook", "severity: major", "winter"] });
    const solved = { ...incident, title: "Solved", body: `${marker}\nOver.`, labels: ["severity: minor"] };
    await make({ ...solved, state: "closed" });
    const issue = await onlyIssue();
    expect(textOf(issue.body)).toBe("Over.");
    expect(issue).toMatchObject({ title: "Solved", state: "closed" });
    expect(issue.labels.toSorted()).toEqual(["opsbook", "severity: minor", "winter"]);
  });

  it("keeps what a person wrote, flags it, and takes the text back when it is emptied", async () => {
    await make(incident);
    const { body } = await onlyIssue();
    const theirs = `${body}\r\n\r\nThe vendor knows.`;
    await edit({ body: theirs, title: "My own title" });
    const newer = { ...incident, title: "New title", body: `${marker}\nNewer.` };
    await make(newer);
    const kept = await onlyIssue();
    expect(textOf(kept.body)).toContain("The vendor knows.");
    expect(kept.title).toBe("My own title");
    expect(kept.labels).toContain(EDITED_LABEL);
    expect((await state()).comments.map(({ body: text }) => text)).toEqual([
      expect.stringMatching(/changed the text[\s\S]*Newer\./),
    ]);
    expect(await make(newer)).toEqual(["already-so"]);
    await edit({ body: "", title: "My own title" });
    await edit({ title: "New title" });
    await make(newer);
    const back = await onlyIssue();
    expect(textOf(back.body)).toBe("Newer.");
    expect(back.labels).not.toContain(EDITED_LABEL);
    expect((await state()).comments).toEqual([]);
  });

  it("takes a tick for no edit, and keeps it when it writes the text anew", async () => {
    await make(incident);
    const { body } = await onlyIssue();
    await edit({ body: (body ?? "").replace("- [ ] Call", "- [x] Call") });
    expect(await make(incident)).toEqual(["already-so"]);
    await make({ ...incident, body: incident.body.replace("9:00", "8:00") });
    const now = await onlyIssue();
    expect(textOf(now.body)).toBe(textWanted.replace("9:00", "8:00").replace("[ ] Call", "[x] Call"));
    expect(now.labels).not.toContain(EDITED_LABEL);
  });

  it("finds its issue again when its label is deleted, and puts the label back", async () => {
    await make(label, incident);
    await stage.bob.rest.issues.deleteLabel({ ...stage.repo, name: "opsbook" });
    await stage.bob.rest.issues.deleteLabel({ ...stage.repo, name: "severity: major" });
    await make(label, incident);
    expect((await onlyIssue()).labels.toSorted()).toEqual(["opsbook", "severity: major"]);
    const known = (await state()).labels.find(({ name }) => name === "severity: major");
    expect(known).toMatchObject({ color: "d93f0b", description: "Needs a person today" });
  });

  it("leaves an issue alone that somebody else opened with its marker", async () => {
    await stage.bob.rest.issues.create({
      ...stage.repo,
      title: "x",
      body: incident.body,
      labels: ["opsbook"],
    });
    await make(incident);
    const { issues } = await state();
    expect(issues.map(({ author }) => author)).toEqual(["bob", "github-actions[bot]"]);
    expect((await findIssue(ours, marker))?.number).toBe(issues[1]?.number);
  });

  it("keeps one of two that raced, whoever looks next", async () => {
    await Promise.all([make(incident), applyEffects([incident], await connect(), 1)]);
    await make(incident);
    const { issues } = await state();
    const open = issues.filter((issue) => issue.state === "open");
    expect(open.map(({ number }) => number)).toEqual([1]);
    for (const { body } of issues.slice(1)) expect(body).toContain("goes on in #1");
  });

  const faults = FAULT_KINDS.filter((kind) => kind !== "stale" && kind !== "rate-limit");
  it.each(faults)("ends as a clean run does where any one call meets the fault %s", async (kind) => {
    const before = await stage.github.snapshot();
    const started = stage.github.calls.length;
    await make(label, incident);
    const calls = stage.github.calls.length - started;
    for (let nth = 1; nth <= calls; nth += 1) {
      await stage.github.restore(before);
      stage.github.faults.clear();
      stage.github.faults.add({ kind, nth, delay: 5 });
      await make(label, incident);
      stage.github.faults.clear();
      const issue = await onlyIssue();
      expect(textOf(issue.body), `${kind} at call ${nth}`).toBe(textWanted);
      expect(issue.assignees).toEqual(["bob"]);
      expect(issue.labels.toSorted()).toEqual(["opsbook", "severity: major"]);
    }
  });
});

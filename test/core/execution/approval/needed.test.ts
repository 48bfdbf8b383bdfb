import { describe, expect, it } from "vitest";
import { known } from "../../../../actions/core/execution/approval/pull-request.ts";
import { ROOT } from "../../../catalog-fixture.ts";
import {
  asked,
  change,
  DESK,
  edited,
  head,
  judge,
  LEADS,
  person,
  review,
  type SceneOptions,
  sceneFiles,
  seatOf,
  sha,
} from "./scene.ts";

const files = sceneFiles();
const text = (file: string): string => files.get(file) as string;

/** A new workflow is the service desk under another name. */
function fresh(from: string, to: string): Record<string, string> {
  const moved = [...files].filter(([file]) => file.startsWith(`${DESK}/`));
  return Object.fromEntries(
    moved.map(([file, body]) => [
      file.replace("/service-desk/", "/returns/"),
      body.replace("{name: service-desk,", "{name: returns,").replace(from, to),
    ]),
  );
}

const CASES: [string, SceneOptions, string[]][] = [
  ["a file in a workflow's folder asks its reviewer", { files: [`${DESK}/rollback.md`] }, ["quality-lead"]],
  ["so does a new file there", { files: [`${DESK}/notes/new.txt`] }, ["quality-lead"]],
  ["deleting counts as changing", { edits: { [`${DESK}/rollback.md`]: null } }, ["quality-lead"]],
  [
    "renaming counts in both places",
    { files: [`${DESK}/a.txt -> docs/a.txt`] },
    ["general-manager", "quality-lead"],
  ],
  [
    "a renaming into a workflow asks its reviewer",
    { files: [`actions/core/a.ts -> ${DESK}/a.txt`] },
    ["bookkeeper", "quality-lead"],
  ],
  ["a path that no line names asks the default", { files: ["README.md"] }, ["general-manager"]],
  ["a folder with /** asks its line", { files: ["actions/x.ts"] }, ["general-manager", "support-lead"]],
  ["the longest match wins", { files: ["actions/core/x.ts"] }, ["bookkeeper"]],
  ["a folder's name is no prefix of another's", { files: ["actions-old/x.ts"] }, ["general-manager"]],
  ["a file of a catalog outside of the workflows", { files: [`${ROOT}/sources/crm.yaml`] }, ["quality-lead"]],
  ["a file beside the workflows", { files: [`${ROOT}/workflows/README.md`] }, ["general-manager"]],
  ["a folder that is no workflow", { files: [`${ROOT}/workflows/ideas/a.txt`] }, ["general-manager"]],
  [
    "two workflows with one reviewer ask once",
    { files: [`${DESK}/rollback.md`, `${LEADS}/rollback.md`] },
    ["quality-lead"],
  ],
  [
    "two workflows with two reviewers ask both",
    {
      current: edited(`${DESK}/workflow.yaml`, "reviewer: quality-lead", "reviewer: bookkeeper"),
      files: [`${DESK}/rollback.md`, `${LEADS}/rollback.md`],
    },
    ["bookkeeper", "quality-lead"],
  ],
  [
    "a change of owner asks reviewer, old and new owner",
    { edits: edited(`${DESK}/workflow.yaml`, "owner: support-lead", "owner: bookkeeper") },
    ["bookkeeper", "quality-lead", "support-lead"],
  ],
  [
    "a change of reviewer asks the old and the new one",
    { edits: edited(`${DESK}/workflow.yaml`, "reviewer: quality-lead", "reviewer: bookkeeper") },
    ["bookkeeper", "quality-lead"],
  ],
  [
    "a deleted workflow asks reviewer and owner: its controls go with it",
    { edits: { [`${DESK}/workflow.yaml`]: null } },
    ["quality-lead", "support-lead"],
  ],
  [
    "deleted steps ask reviewer and owner",
    { edits: { [`${DESK}/playbook.yaml`]: null } },
    ["quality-lead", "support-lead"],
  ],
  [
    "other steps in place of the playbook, while the owner changes too",
    {
      edits: {
        [`${DESK}/workflow.yaml`]: text(`${DESK}/workflow.yaml`)
          .replace("playbook: playbook.yaml", "playbook: other.yaml")
          .replace("owner: support-lead", "owner: bookkeeper"),
        [`${DESK}/other.yaml`]: text(`${DESK}/playbook.yaml`),
      },
    },
    ["bookkeeper", "quality-lead", "support-lead"],
  ],
  [
    "a new workflow asks the reviewer it names and the team's owner",
    { edits: fresh("reviewer: quality-lead", "reviewer: bookkeeper") },
    ["bookkeeper", "support-lead"],
  ],
  [
    "a new workflow about money asks the risk owner too",
    { edits: fresh("decision: none, outbound: low", "decision: financial, outbound: low") },
    ["quality-lead", "risk-lead", "support-lead"],
  ],
  [
    "steps of pricing work ask the risk owner too",
    { edits: edited(`${LEADS}/playbook.yaml`, "kind: Playbook", "kind: Playbook\n# clearer\n") },
    ["quality-lead", "risk-lead"],
  ],
  [
    "a prompt of pricing work asks the risk owner too",
    { files: [`${LEADS}/prompts/first-answer.md`] },
    ["quality-lead", "risk-lead"],
  ],
  ["a runbook of pricing work does not", { files: [`${LEADS}/rollback.md`] }, ["quality-lead"]],
  ["a prompt of other work does not", { files: [`${DESK}/prompts/x.md`] }, ["quality-lead"]],
  [
    "risk asks the risk owner, also where it becomes harmless",
    { edits: edited(`${LEADS}/workflow.yaml`, "decision: pricing", "decision: none") },
    ["quality-lead", "risk-lead"],
  ],
  [
    "work that becomes financial asks the risk owner",
    { edits: edited(`${DESK}/workflow.yaml`, "decision: none", "decision: financial") },
    ["quality-lead", "risk-lead"],
  ],
  [
    "prices of pricing work ask the risk owner",
    { edits: edited(`${LEADS}/workflow.yaml`, "amount: 45", "amount: 50") },
    ["quality-lead", "risk-lead"],
  ],
  [
    "a purpose of pricing work does not",
    { edits: edited(`${LEADS}/workflow.yaml`, "Every new lead hears", "Each new lead hears") },
    ["quality-lead"],
  ],
  [
    "a policy asks its approvers and the risk owner",
    { files: [`${ROOT}/policies/approval.yaml`] },
    ["general-manager", "risk-lead"],
  ],
  [
    "a lowered control asks owner and reviewer",
    {
      files: [`${DESK}/workflow.yaml`],
      changes: known([
        change({ file: `${DESK}/workflow.yaml`, workflow: "service-desk", lowersControl: true }),
      ]),
    },
    ["quality-lead", "support-lead"],
  ],
  [
    "a change that lowers nothing asks the reviewer alone",
    {
      files: [`${DESK}/workflow.yaml`],
      changes: known([change({ file: `${DESK}/workflow.yaml`, workflow: "service-desk" })]),
    },
    ["quality-lead"],
  ],
];

describe("who is asked (issue: require-approval, Who)", () => {
  it.each(CASES)("%s", (_, options, expected) => {
    const verdict = judge(options);
    expect(verdict.obstacles).toEqual([]);
    expect(asked(verdict)).toEqual(expected);
    expect(verdict.state).toBe("pending");
  });

  it("asks by the default branch's catalog, not by the proposed one (SEC-6)", () => {
    const edits = {
      ...edited(`${DESK}/workflow.yaml`, "reviewer: quality-lead", "reviewer: bookkeeper"),
      [`${ROOT}/policies/approval.yaml`]: text(`${ROOT}/policies/approval.yaml`).replaceAll(
        "general-manager",
        "bookkeeper",
      ),
    };
    expect(asked(judge({ edits }))).toEqual(["bookkeeper", "general-manager", "quality-lead", "risk-lead"]);
  });

  it("asks accounts by the default branch's people, not by the proposed ones (SEC-6)", () => {
    const edits = edited(`${ROOT}/people.yaml`, "github: quin", "github: mallory");
    const verdict = judge({
      edits,
      files: [`${DESK}/rollback.md`],
      roles: { mallory: "write" },
      said: [review("mallory")],
    });
    expect(verdict.state).toBe("pending");
    expect(seatOf(verdict, "quality-lead").person?.account).toBe("quin");
  });

  it("tells files and rule", () => {
    const verdict = judge({ edits: edited(`${LEADS}/workflow.yaml`, "amount: 45", "amount: 50") });
    expect(seatOf(verdict, "risk-lead").asks).toEqual([
      {
        kind: "risk-owner",
        person: "risk-lead",
        workflow: "lead-response",
        lowered: false,
        files: [`${LEADS}/workflow.yaml`],
        rule: 'owner of the risk policy: "Answer new leads" decides about law, prices or money',
      },
    ]);
  });
});

describe("what the default branch cannot name keeps the gate closed", () => {
  const CLOSED: [string, SceneOptions, RegExp][] = [
    [
      "a new workflow whose reviewer it does not know",
      { edits: fresh("reviewer: quality-lead", "reviewer: stranger") },
      /"stranger" must approve .* people.yaml on the default branch does not know/,
    ],
    [
      "a new workflow of a team that it does not know",
      { edits: fresh("team: support", "team: ghosts") },
      /team "ghosts"/,
    ],
    [
      "a new owner whom it does not know",
      { edits: edited(`${DESK}/workflow.yaml`, "owner: support-lead", "owner: stranger") },
      /"stranger"/,
    ],
    [
      "a workflow that cannot be read any more",
      { edits: { [`${DESK}/workflow.yaml`]: "kind: Workflow\n" } },
      /cannot be read, so nobody can tell what changes/,
    ],
    [
      "a workflow that cannot be read on the default branch",
      { current: { [`${DESK}/workflow.yaml`]: "kind: Workflow\n" } },
      /on the default branch cannot be read/,
    ],
    [
      "no people that can be read",
      { current: { [`${ROOT}/people.yaml`]: "kind: People\n" } },
      /no People that can be read/,
    ],
    [
      "no approval policy",
      { current: { [`${ROOT}/policies/approval.yaml`]: null } },
      /no ApprovalPolicy that can be read/,
    ],
    [
      "two approval policies",
      {
        current: {
          [`${ROOT}/policies/second.yaml`]: text(`${ROOT}/policies/approval.yaml`),
        },
      },
      /more than one ApprovalPolicy/,
    ],
    [
      "a policy line that is no path",
      {
        current: edited(`${ROOT}/policies/approval.yaml`, "path: actions/**,", 'path: "actions/*/x",'),
      },
      /"actions\/\*\/x" is neither a path nor a folder/,
    ],
    [
      "two people with one id",
      {
        current: edited(
          `${ROOT}/people.yaml`,
          "    - {id: bookkeeper,",
          "    - {id: quality-lead, name: Other, github: eve}\n    - {id: bookkeeper,",
        ),
      },
      /"quality-lead" stands twice/,
    ],
    [
      "a time zone that does not exist",
      { current: edited(`${ROOT}/cadence.yaml`, "zone: America/New_York", "zone: Mars/Base") },
      /Mars\/Base|no Cadence/,
    ],
    ["no changed file", { files: [] }, /changes no file/],
    [
      "the default branch has changed the file meanwhile",
      { changedOnBase: known([`${DESK}/rollback.md`]) },
      /has changed `workflows-catalog\/workflows\/service-desk\/rollback.md`/,
    ],
  ];
  it.each(CLOSED)("%s", (_, options, expected) => {
    const said = ["gina", "sal", "sue", "quin", "rita", "bo"].map((login) => review(login));
    const verdict = judge({ said, ...options });
    expect(verdict.state).toBe("pending");
    expect(verdict.obstacles.map(({ what }) => what).join("\n")).toMatch(expected);
  });
});

it("files that cannot be read are one thing to put right, and nobody is asked before", () => {
  const broken = [`${DESK}/rollback.md`, `${ROOT}/sources/crm.yaml`, `${LEADS}/thresholds.test.yaml`];
  const verdict = judge({
    edits: Object.fromEntries(broken.map((file) => [file, ": ["])),
    said: ["gina", "sal", "sue", "quin", "rita", "bo"].map((login) => review(login)),
  });
  expect(verdict).toMatchObject({ state: "pending", seats: [], request: [] });
  expect(verdict.obstacles).toHaveLength(1);
  for (const file of broken) expect(verdict.obstacles[0]?.what).toContain(file);
});

describe("a maker of the change is replaced (SEC-12)", () => {
  const by = (login: string, pushers: string[] = []): SceneOptions => ({
    author: person(login),
    pushes: [
      head({ by: person(login) }),
      ...pushers.map((pusher, index) => head({ sha: sha(`${index + 2}`), by: person(pusher) })),
    ],
  });

  it.each<[string, SceneOptions, string[]]>([
    ["a reviewer by the owner", by("quin"), ["support-lead"]],
    [
      "a reviewer by the escalation owner, where the owner pushed too",
      by("quin", ["sue"]),
      ["general-manager"],
    ],
    ["a reviewer who only pushed", by("ann", ["QUIN"]), ["support-lead"]],
    [
      "a risk owner by the escalation owner",
      { ...by("rita"), files: [`${LEADS}/prompts/first-answer.md`] },
      ["general-manager", "quality-lead"],
    ],
    [
      "a risk owner who is the escalation owner by who decides such cases",
      {
        ...by("gina"),
        current: edited(`${ROOT}/policies/risk.yaml`, "owner: risk-lead", "owner: general-manager"),
        files: [`${LEADS}/prompts/first-answer.md`],
      },
      ["quality-lead", "sales-lead"],
    ],
    [
      "an owner whose control is lowered by the escalation owner, as the reviewer is needed already",
      {
        ...by("sue"),
        files: [`${DESK}/workflow.yaml`],
        changes: known([change({ file: `${DESK}/workflow.yaml`, lowersControl: true })]),
      },
      ["general-manager", "quality-lead"],
    ],
    [
      "an approver of the policy by somebody with another role",
      { ...by("gina"), files: ["README.md"] },
      ["quality-lead"],
    ],
    [
      "a reviewer of two workflows by each one's owner",
      { ...by("quin"), files: [`${DESK}/rollback.md`, `${LEADS}/rollback.md`] },
      ["sales-lead", "support-lead"],
    ],
  ])("%s", (_, options, expected) => {
    const verdict = judge(options);
    expect(verdict.obstacles).toEqual([]);
    expect(asked(verdict)).toEqual(expected);
  });

  it("says in whose place", () => {
    const seat = seatOf(judge(by("quin")), "support-lead");
    expect(seat.insteadOf.map(({ id }) => id)).toEqual(["quality-lead"]);
    expect(seat.asks[0]?.rule).toBe('reviewer of "Solve tickets"');
  });

  it("lets a place fall away only where all who could take it are asked already", () => {
    const verdict = judge({
      ...by("sue"),
      current: edited(`${ROOT}/policies/risk.yaml`, "owner: risk-lead", "owner: general-manager"),
      edits: edited(`${DESK}/workflow.yaml`, "decision: none", "decision: financial"),
      changes: known([change({ file: `${DESK}/workflow.yaml`, lowersControl: true })]),
    });
    expect(asked(verdict)).toEqual(["general-manager", "quality-lead"]);
    expect(verdict.coveredByOthers.map(({ id }) => id)).toEqual(["support-lead"]);
  });

  it("never asks nobody: with no role left, anybody with a role; with nobody at all, it stays closed", () => {
    expect(asked(judge(by("quin", ["sue", "gina"])))).toEqual(["sales-lead"]);
    const all = ["sue", "gina", "sal", "rita", "bo"];
    const alone = judge({
      ...by("quin", all),
      said: ["quin", ...all].map((login) => review(login, { commit: sha("6") })),
    });
    expect(alone.state).toBe("pending");
    expect(asked(alone)).toEqual(["quality-lead"]);
  });

  it("is not replaced for a name in a git commit, which anybody can write", () => {
    const verdict = judge({
      commits: known([{ sha: sha("1"), author: person("quin"), committer: person("quin"), ownMerge: false }]),
      said: [review("quin"), review("sue")],
    });
    expect(asked(verdict)).toEqual(["quality-lead"]);
    expect(verdict.state).toBe("pending");
    expect(seatOf(verdict, "quality-lead").obstacle).toBe("git-author");
  });
});

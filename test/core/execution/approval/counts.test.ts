import { describe, expect, it } from "vitest";
import { decideApproval } from "../../../../actions/core/execution/approval/decide.ts";
import { known, type Role, unknown } from "../../../../actions/core/execution/approval/pull-request.ts";
import type { Refusal } from "../../../../actions/core/execution/approval/verdict.ts";
import {
  comment,
  DESK,
  H1,
  H2,
  H3,
  head,
  judge,
  MINUTE,
  MONDAY,
  person,
  refusals,
  review,
  type SceneOptions,
  scene,
  seatOf,
} from "./scene.ts";

const at = (minutes: number): number => MONDAY + minutes * MINUTE;
const FILE = `${DESK}/rollback.md`;

const COUNTS: [string, SceneOptions][] = [
  ["GitHub's review of the head", { said: [review("quin")] }],
  ["the same in other letters: GitHub does not tell them apart", { said: [review("QuIn")] }],
  ["a bare /approve after the gate's first status on the head", { said: [comment("quin", "/approve")] }],
  ["approved", { said: [comment("quin", "Approved\nthanks")] }],
  [
    "/approve with 16 digits, also before the first status",
    {
      said: [comment("quin", `/approve ${H1.slice(0, 16)}`, { created: at(0.5) })],
    },
  ],
  ["/approve with the whole hash", { said: [comment("quin", `/approve ${H1}`)] }],
  [
    "a yes after a no of the same person",
    {
      said: [
        review("quin", { state: "changes-requested" }),
        comment("quin", "/approve", { created: at(11) }),
      ],
    },
  ],
  [
    "a yes after /reject",
    {
      said: [comment("quin", "/reject no"), review("quin", { at: at(11) })],
    },
  ],
  [
    "a yes, and then only a remark",
    {
      said: [
        review("quin"),
        review("quin", { state: "commented", at: at(12) }),
        comment("quin", "Nice", { created: at(13) }),
      ],
    },
  ],
  [
    "a review, and a bare /approve that came before the gate",
    {
      pushes: [head({ firstStatus: at(20) })],
      said: [review("quin", { at: at(5) }), comment("quin", "/approve", { created: at(6) })],
    },
  ],
  [
    "a no of somebody who is not asked holds nothing",
    {
      said: [review("quin"), comment("bo", "/reject no"), review("sue", { state: "changes-requested" })],
    },
  ],
  [
    "a reviewer whose no came before they pushed is replaced, and so is the no",
    {
      author: person("ann"),
      pushes: [head(), head({ sha: H2, at: at(20), by: person("quin"), firstStatus: at(21) })],
      said: [comment("quin", "/reject no"), review("sue", { commit: H2, at: at(25) })],
    },
  ],
];

describe("what counts as an approval", () => {
  it.each(COUNTS)("%s", (_, options) => {
    const verdict = judge(options);
    // A no of somebody who is not asked holds nothing, and that is said.
    expect(verdict.refused.filter(({ refusal }) => refusal !== "no-not-asked")).toEqual([]);
    expect(verdict.state).toBe("success");
  });

  it("a no of somebody who is not asked holds nothing and is answered, and so is a command with a slip", () => {
    const said = [review("quin"), comment("bo", "/reject no"), comment("gina", "/chekc")];
    const verdict = judge({ said });
    expect(verdict.state).toBe("success");
    expect(verdict.refused).toMatchObject([
      { login: "bo", refusal: "no-not-asked" },
      { login: "gina", refusal: "near-command", meant: "check" },
    ]);
    const again = comment("gina", "/check", { created: at(30) });
    expect(judge({ said: [...said, again] }).refused).toHaveLength(1);
  });

  it("a review that asks for changes gives its reason", () => {
    const verdict = judge({ said: [review("quin", { state: "changes-requested", reason: " too dear\n" })] });
    expect(verdict.seats[0]?.holds[0]?.reason).toBe("too dear");
    expect(verdict.status).toBe(
      'Held by Quality lead ("too dear"): ask them to approve again after the change',
    );
  });
});

const PUSHED = [head(), head({ sha: H2, at: at(20), firstStatus: at(21) })];

const REFUSED: [string, SceneOptions, [string, Refusal]][] = [
  [
    "a review of an older head (SEC-7, SEC-14)",
    { pushes: PUSHED, said: [review("quin")] },
    ["quin", "older-commit"],
  ],
  [
    "a hash of an older head (SEC-7)",
    { pushes: PUSHED, said: [comment("quin", `/approve ${H1}`, { created: at(22) })] },
    ["quin", "older-commit"],
  ],
  [
    "a hash of nothing here",
    { said: [comment("quin", `/approve ${"f".repeat(40)}`)] },
    ["quin", "other-commit"],
  ],
  [
    "a bare yes before the gate's first status (SEC-16)",
    { pushes: [head({ firstStatus: at(11) })], said: [comment("quin", "/approve")] },
    ["quin", "before-first-status"],
  ],
  [
    "a bare yes in the second of the first status (SEC-16)",
    { pushes: [head({ firstStatus: at(10) })], said: [comment("quin", "/approve")] },
    ["quin", "before-first-status"],
  ],
  [
    "a bare yes while the gate has never posted (SEC-16)",
    { pushes: [head({ firstStatus: null })], said: [comment("quin", "approved")] },
    ["quin", "before-first-status"],
  ],
  [
    "a bare yes that a push overtook (SEC-16)",
    {
      pushes: [head(), head({ sha: H2, at: at(9), firstStatus: at(12) })],
      said: [comment("quin", "/approve")],
    },
    ["quin", "before-first-status"],
  ],
  [
    "a bare yes after another head came in between, and went (SEC-16)",
    {
      pushes: [head(), head({ sha: H2, at: at(5), firstStatus: null }), head({ at: at(12) })],
      said: [comment("quin", "/approve")],
    },
    ["quin", "head-between"],
  ],
  [
    "a yes whose latest state is for another head (SEC-14)",
    {
      pushes: [...PUSHED, head({ at: at(28) })],
      said: [review("quin"), review("quin", { commit: H2, at: at(25) })],
    },
    ["quin", "older-commit"],
  ],
  [
    "an edited comment (SEC-10)",
    { said: [comment("quin", "/approve", { updated: at(12) })] },
    ["quin", "edited"],
  ],
  [
    "an edited comment with a hash (SEC-10)",
    { said: [comment("quin", `/approve ${H1}`, { updated: at(12) })] },
    ["quin", "edited"],
  ],
  [
    "a yes before a comment that was edited: it may have been a no (SEC-10)",
    { said: [review("quin"), comment("quin", "Hello", { created: at(12), updated: at(13) })] },
    ["quin", "edited"],
  ],
  [
    "a dismissed yes (SEC-14)",
    { said: [review("quin", { state: "dismissed", was: "approved" })] },
    ["quin", "dismissed"],
  ],
  [
    "a comment's yes before a dismissed one (SEC-14)",
    {
      said: [
        comment("quin", "/approve"),
        review("quin", { at: at(12), state: "dismissed", was: "approved" }),
      ],
    },
    ["quin", "dismissed"],
  ],
  ["fewer than 16 digits", { said: [comment("quin", `/approve ${H1.slice(0, 15)}`)] }, ["quin", "garbled"]],
  [
    "an app in the name of the person (SEC-13)",
    { said: [comment("quin", "/approve", { by: { login: "quin", bot: true } })] },
    ["quin", "bot"],
  ],
  [
    "a bot (SEC-13)",
    { said: [review("helper[bot]", { by: { login: "helper[bot]", bot: true } })] },
    ["helper[bot]", "bot"],
  ],
  ["somebody who is not asked", { said: [review("bo")] }, ["bo", "not-asked"]],
  ["a stranger", { said: [review("mallory")] }, ["mallory", "not-asked"]],
  ["the author (SEC-12)", { said: [review("ann")] }, ["ann", "author"]],
  [
    "a reviewer who is the author (SEC-12)",
    { author: person("Quin"), said: [review("quin")] },
    ["quin", "author"],
  ],
  [
    "a reviewer who pushed (SEC-12)",
    { pushes: [head({ by: person("quin") })], said: [review("quin")] },
    ["quin", "pusher"],
  ],
  [
    "a reviewer who pushed an older head (SEC-12)",
    {
      pushes: [head({ by: person("quin") }), head({ sha: H2, at: at(5), firstStatus: at(6) })],
      said: [review("quin", { commit: H2 })],
    },
    ["quin", "pusher"],
  ],
  [
    "a reviewer whom a commit names as its author (SEC-12)",
    {
      commits: known([{ sha: H1, author: person("quin"), committer: person("web-flow"), ownMerge: false }]),
      said: [review("quin")],
    },
    ["quin", "git-author"],
  ],
  [
    "a reviewer whom a commit names as its committer (SEC-12)",
    {
      commits: known([{ sha: H1, author: person("ann"), committer: person("quin"), ownMerge: false }]),
      said: [review("quin")],
    },
    ["quin", "git-author"],
  ],
  [
    "a yes from when it was meant for another branch (SEC-7)",
    { basedSince: known(at(11)), said: [review("quin")] },
    ["quin", "other-base"],
  ],
  ...(["triage", "read", "none"] as Role[]).map((role): [string, SceneOptions, [string, Refusal]] => [
    `a person who may only ${role} (SEC-11)`,
    { said: [review("quin")], roles: { quin: role } },
    ["quin", "cannot-write"],
  ]),
];

describe("what does not count, and why", () => {
  it.each(REFUSED)("%s", (_, options, expected) => {
    const verdict = judge(options);
    expect(verdict.state).toBe("pending");
    expect(refusals(verdict)).toEqual([expected]);
  });

  it("a person about whom GitHub gives no answer (SEC-11)", () => {
    const pull = scene({ said: [review("quin")] });
    for (const roles of [new Map(), new Map([["quin", unknown<Role>("GitHub answered 500")]])]) {
      const verdict = decideApproval({ ...pull, roles });
      expect(verdict.state).toBe("pending");
      expect(refusals(verdict)).toEqual([["quin", "role-unknown"]]);
      expect(seatOf(verdict, "quality-lead").obstacle).toBe("role-unknown");
    }
  });
});

const HELD: [string, SceneOptions][] = [
  ["changes requested", { said: [review("quin", { state: "changes-requested" })] }],
  ["/reject", { said: [comment("quin", "/reject too dear")] }],
  ["a no after a yes", { said: [review("quin"), comment("quin", "/reject", { created: at(12) })] }],
  ["a no in the same second as a yes", { said: [review("quin"), comment("quin", "/reject")] }],
  ["a no on an older head", { pushes: PUSHED, said: [comment("quin", "/reject no")] }],
  [
    "a no of somebody who may not write any more",
    { said: [comment("quin", "/reject")], roles: { quin: "read" } },
  ],
  [
    "changes requested that somebody dismissed (SEC-14)",
    { said: [review("quin", { state: "dismissed", was: "changes-requested" })] },
  ],
  [
    "a yes before a dismissed no, of which GitHub does not tell what it was (SEC-14)",
    { said: [comment("quin", "/approve"), review("quin", { state: "dismissed", was: null, at: at(12) })] },
  ],
  ["an edited /reject (SEC-10)", { said: [comment("quin", "/reject", { updated: at(15) })] }],
  [
    "a no that an app takes back",
    {
      said: [
        comment("quin", "/reject"),
        comment("quin", "/approve", { created: at(12), by: { login: "quin", bot: true } }),
      ],
    },
  ],
];

describe("a no holds until that person approves later", () => {
  it.each(HELD)("%s", (_, options) => {
    const verdict = judge(options);
    expect(seatOf(verdict, "quality-lead").state).toBe("held");
    expect(verdict.state).toBe("pending");
  });

  it("also where everybody else has approved", () => {
    const verdict = judge({
      files: [FILE, "README.md"],
      said: [review("gina"), review("sue"), comment("quin", "/reject too dear")],
    });
    expect(verdict.seats.map(({ state }) => state).sort()).toEqual(["approved", "held"]);
    expect(seatOf(verdict, "quality-lead").holds[0]?.reason).toBe("too dear");
    expect(verdict.state).toBe("pending");
  });
});

describe("approvals after a merge of the default branch", () => {
  const blobs = (rollback: string | null) => new Map([[FILE, rollback]]);
  const merged = (over: Partial<Parameters<typeof head>[0]> = {}) => [
    head({ blobs: blobs("b1") }),
    head({
      sha: H2,
      at: at(20),
      by: person("quin"),
      firstStatus: at(21),
      mergeOf: H1,
      blobs: blobs("b1"),
      ...over,
    }),
  ];

  it("carry over where it equals git's own and every file has the same blob; it excludes nobody (SEC-12, SEC-14)", () => {
    const verdict = judge({ pushes: merged(), said: [review("quin")] });
    expect(verdict.state).toBe("success");
    expect(seatOf(verdict, "quality-lead").approval?.commit).toBe(H1);
  });

  it("carry a comment over too", () => {
    expect(judge({ pushes: merged(), said: [comment("quin", "/approve")] }).state).toBe("success");
  });

  it("carry over two merges", () => {
    const pushes = [...merged(), head({ sha: H3, at: at(25), mergeOf: H2, blobs: blobs("b1") })];
    expect(judge({ pushes, said: [review("quin")] }).state).toBe("success");
  });

  it.each([
    ["the merge is not git's own", merged({ mergeOf: null, by: person("ann") })],
    ["a file has another blob", merged({ blobs: blobs("b2") })],
    ["a blob is not known", merged({ blobs: new Map() })],
    ["the file is gone", merged({ blobs: blobs(null) })],
    [
      "another head stood between",
      [...merged().slice(0, 1), head({ sha: H3, at: at(12), blobs: blobs("b9") }), ...merged().slice(1)],
    ],
    ["something was pushed on top", [...merged(), head({ sha: H3, at: at(25), blobs: blobs("b1") })]],
  ])("do not where %s", (_, pushes) => {
    expect(judge({ pushes, said: [review("quin")] }).state).toBe("pending");
  });

  it("exclude who pushed more than the merge", () => {
    const verdict = judge({
      pushes: merged({ mergeOf: H3 }),
      said: [review("quin", { commit: H2, at: at(22) })],
    });
    expect(refusals(verdict)).toEqual([["quin", "pusher"]]);
  });
});

describe("work of nobody who is known asks for two approvals (SEC-12)", () => {
  const nobody = { sha: H1, author: null, committer: null, ownMerge: false };
  const unnamed: [string, SceneOptions][] = [
    ["an author without an account", { commits: known([nobody]) }],
    ["an author who is GitHub itself", { commits: known([{ ...nobody, author: person("web-flow") }]) }],
    ["a push by a bot", { pushes: [head({ by: { login: "github-actions[bot]", bot: true } })] }],
  ];
  it.each(unnamed)("%s", (_, options) => {
    expect(judge({ ...options, said: [review("quin")] }).state).toBe("pending");
    expect(judge({ ...options, said: [review("quin"), review("mallory")] }).state).toBe("pending");
    expect(judge({ ...options, said: [review("sue"), review("bo")] }).state).toBe("pending");
    const verdict = judge({ ...options, said: [review("quin"), review("bo")] });
    expect(verdict.state).toBe("success");
    expect(verdict.seats.map(({ as }) => as)).toEqual(["named", "second-person"]);
  });

  it("not where the commit is git's own merge", () => {
    const own = { sha: "c".repeat(40), author: null, committer: null, ownMerge: true };
    const mine = { sha: H1, author: person("ann"), committer: person("web-flow"), ownMerge: false };
    expect(judge({ commits: known([own, mine]), said: [review("quin")] }).state).toBe("success");
  });

  it("an unknown pusher keeps the gate closed", () => {
    const verdict = judge({ pushes: [head({ by: null })], said: [review("quin"), review("bo")] });
    expect(verdict.state).toBe("pending");
    expect(verdict.obstacles[0]?.what).toBe("GitHub does not say who pushed 1111111");
  });
});

import { describe, expect, it } from "vitest";
import { known } from "../../../../actions/core/execution/approval/pull-request.ts";
import { ROOT } from "../../../catalog-fixture.ts";
import {
  change,
  comment,
  DESK,
  edited,
  H1,
  H2,
  head,
  judge,
  LEADS,
  MINUTE,
  MONDAY,
  PEOPLE,
  peopleText,
  person,
  refusals,
  review,
  type SceneOptions,
  seatOf,
} from "./scene.ts";

const PEOPLE_FILE = `${ROOT}/people.yaml`;
const at = (minutes: number): number => MONDAY + minutes * MINUTE;
const standIns = (...lines: string[]): Record<string, string> => ({
  [PEOPLE_FILE]: peopleText(PEOPLE, lines),
});

describe("two named people means both", () => {
  const both: SceneOptions = { files: [`${DESK}/rollback.md`, "README.md"] };
  it.each([
    ["one of them", [review("quin")], "pending"],
    ["the other", [review("gina")], "pending"],
    ["both", [review("quin"), review("gina")], "success"],
    ["one of them twice", [review("quin"), comment("quin", "/approve")], "pending"],
  ] as const)("%s", (_, said, state) => {
    expect(judge({ ...both, said: [...said] }).state).toBe(state);
  });

  it("one person with two roles approves once", () => {
    const current = { [PEOPLE_FILE]: peopleText({ ...PEOPLE, "general-manager": "QUIN" }) };
    expect(judge({ ...both, current, said: [review("quin")] }).state).toBe("success");
  });
});

describe("stand-ins count in their dated window", () => {
  const current = standIns("for: quality-lead, by: bookkeeper, from: 2026-11-16, to: 2026-11-17");
  it.each([
    ["before it: Sunday 23:59 in the business's zone", "2026-11-16T04:59:00Z", "pending"],
    ["on its first minute", "2026-11-16T05:00:00Z", "success"],
    ["on its last minute", "2026-11-18T04:59:00Z", "success"],
    ["after it (REL-26)", "2026-11-18T05:00:00Z", "pending"],
  ])("%s", (_, now, state) => {
    const verdict = judge({ current, now: Date.parse(now), said: [review("bo")] });
    expect(verdict.state).toBe(state);
    if (state === "success") expect(seatOf(verdict, "quality-lead").as).toBe("stand-in");
    else expect(refusals(verdict)).toEqual([["bo", "not-asked"]]);
  });

  it("the person themselves may still approve", () => {
    expect(judge({ current, said: [review("quin")] }).state).toBe("success");
  });

  it("a stand-in who made the change is none (SEC-12)", () => {
    const verdict = judge({ current, author: person("bo"), said: [review("bo")] });
    expect(verdict.state).toBe("pending");
    expect(seatOf(verdict, "quality-lead").standIns).toEqual([]);
  });

  it("a stand-in's no holds as well", () => {
    const verdict = judge({ current, said: [review("quin"), comment("bo", "/reject no")] });
    expect(verdict.state).toBe("pending");
    expect(seatOf(verdict, "quality-lead").state).toBe("held");
  });

  it("one who is needed already does not fill both places", () => {
    const options = { files: [`${DESK}/rollback.md`, "README.md"], said: [review("gina")] };
    const verdict = judge({
      ...options,
      current: standIns("for: quality-lead, by: general-manager, from: 2026-11-16, to: 2026-11-17"),
    });
    expect(verdict.state).toBe("pending");
    expect(seatOf(verdict, "quality-lead").state).toBe("waiting");
    expect(refusals(verdict)).toEqual([["gina", "other-place"]]);
  });

  it("one stand-in for two people fills one place", () => {
    const both = standIns(
      "for: quality-lead, by: bookkeeper, from: 2026-11-16, to: 2026-11-17",
      "for: general-manager, by: bookkeeper, from: 2026-11-16, to: 2026-11-17",
    );
    const options = { files: [`${DESK}/rollback.md`, "README.md"], current: both };
    expect(judge({ ...options, said: [review("bo")] }).state).toBe("pending");
    expect(judge({ ...options, said: [review("bo"), review("gina")] }).state).toBe("success");
  });

  it("a stand-in for one of a person's two ids does not stand for the other", () => {
    const current = {
      [PEOPLE_FILE]: peopleText({ ...PEOPLE, "general-manager": "quin" }, [
        "for: quality-lead, by: bookkeeper, from: 2026-11-16, to: 2026-11-17",
      ]),
    };
    const options = { current, files: [`${DESK}/rollback.md`, "README.md"] };
    expect(judge({ ...options, said: [review("bo")] }).state).toBe("pending");
  });
});

describe("after one silent business day the escalation owner may stand for the reviewer", () => {
  /** First status on Monday, 10:01; the day is over on Tuesday, 10:01, nine business hours later. */
  const OVER = Date.parse("2026-11-17T15:01:00Z");
  const silent = (over: SceneOptions = {}) => judge({ now: OVER, said: [review("gina")], ...over });

  it("from then on, as an override", () => {
    expect(silent({ now: OVER - 1 }).state).toBe("pending");
    expect(refusals(silent({ now: OVER - 1 }))).toEqual([["gina", "not-yet"]]);
    const verdict = silent();
    expect(verdict.state).toBe("success");
    expect(seatOf(verdict, "quality-lead").as).toBe("escalation");
    expect(verdict.overrides).toEqual([
      {
        kind: "escalation",
        by: "gina",
        person: "general-manager",
        insteadOf: ["quality-lead"],
        reason: "Quality lead was silent for a business day",
      },
    ]);
  });

  it("counts business time: from Friday 15:00 to Monday 16:00, when it has been open for nine hours", () => {
    const friday = Date.parse("2026-11-20T20:00:00Z");
    const over = Date.parse("2026-11-23T21:00:00Z");
    const pushes = [head({ at: friday - MINUTE, firstStatus: friday })];
    const said = [review("gina", { at: friday + MINUTE })];
    expect(judge({ pushes, said, now: over - 1 }).state).toBe("pending");
    expect(judge({ pushes, said, now: over }).state).toBe("success");
  });

  it("begins anew with a push, as it is counted from the first status on this head", () => {
    const pushes = [head(), head({ sha: H2, at: at(60), firstStatus: at(61) })];
    const said = [review("gina", { commit: H2, at: at(62) })];
    expect(silent({ pushes, said }).state).toBe("pending");
    expect(silent({ pushes, said, now: OVER + 60 * MINUTE }).state).toBe("success");
  });

  it("is not silence while the reviewer talks, refuses, or approves in vain", () => {
    expect(silent({ said: [review("gina"), comment("quin", "I am on it", { created: at(30) })] }).state).toBe(
      "pending",
    );
    expect(silent({ said: [review("gina"), comment("quin", "/reject no")] }).state).toBe("pending");
    expect(silent({ said: [review("gina"), review("quin", { state: "changes-requested" })] }).state).toBe(
      "pending",
    );
    const later = Date.parse("2026-12-16T15:01:00Z");
    expect(silent({ now: later, said: [review("gina"), comment("quin", "/reject no")] }).state).toBe(
      "pending",
    );
  });

  it("never before the gate has asked", () => {
    expect(silent({ pushes: [head({ firstStatus: null })] }).state).toBe("pending");
  });

  it("never for the risk policy's owner", () => {
    const files = [`${LEADS}/prompts/first-answer.md`];
    expect(silent({ files, said: [review("quin"), review("gina")] }).state).toBe("pending");
    expect(silent({ files, said: [review("quin"), review("rita")] }).state).toBe("success");
  });

  it("never for a lowered control", () => {
    const changes = known([change({ file: `${DESK}/workflow.yaml`, lowersControl: true })]);
    const files = [`${DESK}/workflow.yaml`];
    expect(silent({ files, changes, said: [review("sue"), review("gina")] }).state).toBe("pending");
    expect(silent({ files, changes, said: [review("sue"), review("quin")] }).state).toBe("success");
  });

  it("never for an approver of the approval policy", () => {
    expect(silent({ files: [`${ROOT}/sources/crm.yaml`] }).state).toBe("pending");
  });

  it("not for two reviewers at once", () => {
    const current = edited(`${DESK}/workflow.yaml`, "reviewer: quality-lead", "reviewer: bookkeeper");
    const files = [`${DESK}/rollback.md`, `${LEADS}/rollback.md`];
    expect(silent({ current, files }).state).toBe("pending");
    expect(silent({ current, files, said: [review("gina"), review("bo")] }).state).toBe("success");
  });

  it("not where the escalation owner made the change", () => {
    expect(silent({ author: person("gina") }).state).toBe("pending");
  });
});

describe("set-up mode", () => {
  const NOBODY = Object.fromEntries(Object.keys(PEOPLE).map((id) => [id, null]));
  const current = {
    [PEOPLE_FILE]: peopleText(NOBODY),
    ...edited(`${ROOT}/settings.yaml`, "live: true", "live: false"),
  };
  const real = { [PEOPLE_FILE]: peopleText({ ...NOBODY, "general-manager": "ann", "quality-lead": "bob" }) };
  const live = edited(`${ROOT}/settings.yaml`, "currency: USD", "currency: EUR");
  const admin = { ann: "admin", bob: "write" } as const;

  it("admits an administrator's first naming of real people, with one, two and five accounts, and hides nothing", () => {
    const five = { ...PEOPLE, "general-manager": "ann" };
    for (const accounts of [
      { ...NOBODY, "general-manager": "ann" },
      { ...NOBODY, "general-manager": "ann", "sales-lead": "bob" },
      five,
    ]) {
      const verdict = judge({ current, edits: { [PEOPLE_FILE]: peopleText(accounts) }, roles: admin });
      expect(verdict.state).toBe("success");
      expect(verdict.admitted).toEqual([PEOPLE_FILE]);
      expect(verdict.overrides).toEqual([
        {
          kind: "set-up",
          by: "ann",
          person: null,
          insteadOf: ["general-manager"],
          reason: "an administrator's change of set-up files, before the repository is live",
        },
      ]);
      expect(verdict.status).toBe("Set-up mode: admitted for the administrator ann; nobody else approved");
    }
  });

  it.each<[string, SceneOptions]>([
    ["an author who is no administrator", { roles: { ann: "maintain" } }],
    ["an author of whom GitHub tells nothing", { roles: { ann: "admin" }, author: person("zoe") }],
    ["a pusher who is no administrator", { pushes: [head(), head({ sha: H2, by: person("bob") })] }],
    ["a bot that pushed", { pushes: [head({ by: { login: "x[bot]", bot: true } })] }],
    ["a pusher who is unknown", { pushes: [head({ by: null })] }],
    ["another file as well", { files: [PEOPLE_FILE, `${DESK}/rollback.md`] }],
    ["a file that came from elsewhere", { files: [`.github/x.yml -> ${ROOT}/policies/x.yml`] }],
    ["a file like one of them", { files: [`${ROOT}/people.yaml.md`] }],
    ["workflows alone", { edits: {}, files: [`${DESK}/rollback.md`] }],
    ["a live repository", { current: {} }],
  ])("does not admit %s", (_, over) => {
    expect(judge({ current, edits: real, roles: admin, ...over }).state).toBe("pending");
  });

  it("does not admit what somebody who is asked refuses", () => {
    const known = { ...current, [PEOPLE_FILE]: peopleText({ ...NOBODY, "general-manager": "gina" }) };
    const options: SceneOptions = { current: known, edits: real, roles: admin };
    expect(judge(options).state).toBe("success");
    expect(judge({ ...options, said: [comment("gina", "/reject who is bob")] }).state).toBe("pending");
  });

  it("admits git's own merge by anybody", () => {
    const pushes = [head(), head({ sha: H2, by: person("bob"), mergeOf: H1 })];
    expect(judge({ current, edits: real, roles: admin, pushes }).state).toBe("success");
  });

  it("is no override where everybody approved", () => {
    const known = { ...current, [PEOPLE_FILE]: peopleText({ ...NOBODY, "general-manager": "gina" }) };
    const verdict = judge({ current: known, edits: real, roles: admin, said: [review("gina")] });
    expect([verdict.state, verdict.admitted, verdict.overrides]).toEqual(["success", [], []]);
  });

  it("keeps other changes waiting for people who have no account yet", () => {
    const verdict = judge({ current, files: [`${DESK}/rollback.md`], roles: admin });
    expect(seatOf(verdict, "quality-lead").obstacle).toBe("no-account");
    expect(verdict.status).toBe("Set-up mode: waits for Quality lead");
  });

  describe("going live", () => {
    const goLive = (accounts: Record<string, string | null>) => ({
      [PEOPLE_FILE]: peopleText(accounts),
      [`${ROOT}/settings.yaml`]: live[`${ROOT}/settings.yaml`] as string,
    });
    const two = { ...NOBODY, "general-manager": "ann", "quality-lead": "bob" };
    it.each<[string, Record<string, string | null>, SceneOptions, string]>([
      ["two accounts that can write", two, {}, "success"],
      ["one account", { ...NOBODY, "general-manager": "ann" }, {}, "pending"],
      ["one account under two ids", { ...two, "quality-lead": "ANN" }, {}, "pending"],
      ["a second account that may only read", two, { roles: { ann: "admin", bob: "read" } }, "pending"],
      ["a second account of which GitHub tells nothing", { ...two, "quality-lead": "zoe" }, {}, "pending"],
    ])("%s", (_, accounts, over, state) => {
      const verdict = judge({ current, edits: goLive(accounts), roles: admin, ...over });
      expect(verdict.state).toBe(state);
      if (state === "pending") expect(verdict.obstacles[0]?.what).toMatch(/^`live: true` needs 2 people/);
    });

    it("stays so: a live repository cannot lose its second account", () => {
      const said = [review("gina"), review("rita")];
      const edits = { [PEOPLE_FILE]: peopleText({ ...NOBODY, "general-manager": "gina" }) };
      expect(judge({ edits, said }).state).toBe("pending");
      expect(judge({ edits: { [PEOPLE_FILE]: peopleText({ ...PEOPLE, intern: "ida" }) }, said }).state).toBe(
        "success",
      );
    });
  });

  it.each<[string, Record<string, string | null>]>([
    ["taking it back", edited(`${ROOT}/settings.yaml`, "live: true", "live: false")],
    ["taking the settings away", { [`${ROOT}/settings.yaml`]: null }],
  ])("%s needs two approvals", (_, edits) => {
    const options: SceneOptions = { edits, roles: { ann: "admin" } };
    expect(judge(options).state).toBe("pending");
    expect(judge({ ...options, said: [review("gina")] }).state).toBe("pending");
    expect(judge({ ...options, said: [review("gina"), review("ann")] }).state).toBe("pending");
    expect(judge({ ...options, said: [review("bo"), review("sue")] }).state).toBe("pending");
    expect(judge({ ...options, said: [review("gina"), review("bo")] }).state).toBe("success");
  });
});

describe("reviewers to ask for", () => {
  it("are those who are waited for, can write, and their stand-ins", () => {
    const current = standIns("for: quality-lead, by: bookkeeper, from: 2026-11-16, to: 2026-11-17");
    const files = [`${DESK}/rollback.md`, "README.md", "actions/x.ts"];
    expect(judge({ current, files, said: [review("gina")], roles: { sue: "read" } }).request).toEqual([
      "quin",
      "bo",
    ]);
    expect(judge({ said: [review("quin")] }).request).toEqual([]);
  });

  it("also while something else is in the way", () => {
    expect(judge({ changedOnBase: known([`${DESK}/rollback.md`]) }).request).toEqual(["quin"]);
  });
});

it("an approval of nothing is no success: a seat that nobody can take stays empty", () => {
  const verdict = judge({
    current: { [PEOPLE_FILE]: peopleText({ ...PEOPLE, "quality-lead": null }) },
    said: [review("quin")],
  });
  expect(verdict.state).toBe("pending");
});

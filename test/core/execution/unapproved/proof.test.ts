import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../../../actions/core/catalog/load.ts";
import { unapprovedChange } from "../../../../actions/core/execution/unapproved/change-trigger.ts";
import { checkedIn, checkedRecord } from "../../../../actions/core/execution/unapproved/checked.ts";
import {
  type LandedChange,
  type LandedPull,
  unprovenPaths,
} from "../../../../actions/core/execution/unapproved/proof.ts";
import type { JudgedPull } from "../../../../actions/core/learning/cadence/history.ts";
import { fillAccounts, setLive } from "../../../../actions/rehearsal/serve/fill-accounts.ts";
import { fixtureCatalog, ROOT } from "../../../catalog-fixture.ts";

const NOW = Date.parse("2026-11-16T14:00:00Z");
const HEAD = "a".repeat(40);
const EARLIER = "b".repeat(40);
const PLAY = `${ROOT}/workflows/lead-response/rollback.md`;
const PEOPLE = `${ROOT}/people.yaml`;
const SETTINGS = `${ROOT}/settings.yaml`;

const files = fixtureCatalog();
const { people } = loadCatalog(files, ROOT).catalog.people[0]?.value.spec ?? { people: [] };
files.set(PEOPLE, fillAccounts(files.get(PEOPLE) ?? "", people));
const setUp = loadCatalog(files, ROOT).catalog;
const live = loadCatalog(new Map(files).set(SETTINGS, setLive(files.get(SETTINGS) ?? "")), ROOT).catalog;

const person = (login: string) => ({ login, bot: false });

function yes(login: string, commit = HEAD): JudgedPull["reviews"][number] {
  return { id: 1, by: person(login), at: NOW - 2000, commit, state: "approved" };
}

function landed(pull: Partial<JudgedPull>, more: Partial<LandedPull> = {}): LandedPull {
  return {
    pull: {
      number: 7,
      author: person("sales-lead"),
      head: HEAD,
      mergedAt: NOW - 1000,
      mergedBy: person("owner"),
      reviews: [],
      comments: [],
      gate: [],
      ...pull,
    },
    makers: new Set(["sales-lead"]),
    byAdministrator: false,
    differing: new Map([[HEAD, new Set()]]),
    ...more,
  };
}

function unproven(pulls: LandedPull[], paths = [PLAY], more: Partial<LandedChange> = {}): string[] {
  const about = { before: "c".repeat(40), after: "d".repeat(40), at: NOW, by: person("owner") };
  return unprovenPaths({ ...about, paths, pulls, catalog: live, ...more });
}

describe("whether anybody approved a change", () => {
  it("is proven by a named person's yes to the files that are there, and by no other one", () => {
    expect(unproven([])).toEqual([PLAY]);
    expect(unproven([landed({})])).toEqual([PLAY]);
    expect(unproven([landed({ reviews: [yes("quality-lead")] })])).toEqual([]);
    expect(unproven([landed({ reviews: [yes("support-lead")] })])).toEqual([PLAY]);
    expect(unproven([landed({ reviews: [yes("a-stranger")] })])).toEqual([PLAY]);
    expect(unproven([landed({ author: person("quality-lead"), reviews: [yes("quality-lead")] })])).toEqual([
      PLAY,
    ]);
    const made = new Set(["sales-lead", "quality-lead"]);
    expect(unproven([landed({ reviews: [yes("quality-lead")] }, { makers: made })])).toEqual([PLAY]);
  });

  it("is told path by path, and of the files as they are now", () => {
    const reviews = [yes("quality-lead")];
    const differing = new Map([[HEAD, new Set([PLAY])]]);
    expect(unproven([landed({ reviews }, { differing })])).toEqual([PLAY]);
    expect(unproven([landed({ reviews })], [PLAY, PEOPLE])).toEqual([PEOPLE]);
    const both = [yes("quality-lead"), yes("general-manager")];
    expect(unproven([landed({ reviews: both })], [PLAY, PEOPLE])).toEqual([]);
  });

  it("holds for an earlier commit's files as long as they are the same, and not where nobody knows", () => {
    const reviews = [yes("quality-lead", EARLIER)];
    const differing = (...paths: string[]) =>
      new Map([
        [HEAD, new Set<string>()],
        [EARLIER, new Set(paths)],
      ]);
    expect(unproven([landed({ reviews }, { differing: differing() })])).toEqual([]);
    expect(unproven([landed({ reviews }, { differing: differing(PLAY) })])).toEqual([PLAY]);
    expect(unproven([landed({ reviews })])).toEqual([PLAY]);
  });

  it("takes an unedited comment, and no edited one", () => {
    const comment = { id: 3, by: person("quality-lead"), created: NOW - 5000, body: `/approve ${HEAD}` };
    expect(unproven([landed({ comments: [{ ...comment, updated: comment.created }] })])).toEqual([]);
    expect(unproven([landed({ comments: [{ ...comment, updated: NOW - 4000 }] })])).toEqual([PLAY]);
  });

  it("admits an administrator's set-up in set-up mode alone", () => {
    const admin = [landed({}, { byAdministrator: true })];
    expect(unproven(admin, [PEOPLE], { catalog: setUp })).toEqual([]);
    expect(unproven(admin, [PEOPLE, PLAY], { catalog: setUp })).toEqual([PLAY]);
    expect(unproven(admin, [PEOPLE])).toEqual([PEOPLE]);
    expect(unproven([landed({})], [PEOPLE], { catalog: setUp })).toEqual([PEOPLE]);
  });
});

describe("an unapproved change", () => {
  it("belongs to whom the approval policy names for all else, since it was pushed", () => {
    const after = "d".repeat(40);
    const trigger = unapprovedChange({ after, at: NOW - 5000, by: null }, [PLAY, PEOPLE], live, NOW);
    expect(trigger).toMatchObject({
      severity: "major",
      at: NOW,
      origin: { cause: `change:${after}`, since: NOW - 5000, owner: "general-manager", workflows: [] },
    });
    expect(unapprovedChange({ after, at: NOW, by: null }, [], live, NOW)).toBeNull();
  });

  it("is looked for after the newest commit that was looked at", () => {
    const at = (commit: string, time: number) => checkedRecord(commit, time);
    expect(checkedIn([])).toBeNull();
    expect(checkedIn([at(HEAD, NOW), at(EARLIER, NOW - 1000)])).toBe(HEAD);
    expect(checkedIn([{ ...at(HEAD, NOW), source: "crm" }])).toBeNull();
  });
});

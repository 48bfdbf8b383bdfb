import { describe, expect, it } from "vitest";
import {
  firstJudged,
  type GateStatus,
  historyRecords,
  type JudgedPull,
} from "../../../../actions/core/learning/cadence/history.ts";

const HEAD = "a".repeat(40);
const at = (time: string): number => Date.parse(`2026-11-16T${time}:00Z`);
const person = (login: string) => ({ login, bot: false });

const PULL: JudgedPull = {
  number: 12,
  author: person("sales-lead"),
  head: HEAD,
  mergedAt: at("12:00"),
  mergedBy: person("sales-lead"),
  reviews: [],
  comments: [],
  gate: [],
};
const status = (state: string, description: string, time: string): GateStatus => ({
  state,
  description,
  at: at(time),
});
const WAITS = status("pending", "Waits for Quality lead", "09:00");
const OPEN = status("success", "Approved by Quality lead", "11:00");

const review = (id: number, login: string, more: object = {}) => ({
  id,
  by: person(login),
  at: at("10:00"),
  commit: HEAD,
  state: "approved" as const,
  ...more,
});
const comment = (id: number, login: string, body: string, more: object = {}) => ({
  id,
  by: person(login),
  created: at("10:30"),
  updated: at("10:30"),
  body,
  ...more,
});
const told = (pull: Partial<JudgedPull>, gateSince: number | null = at("08:00")): string[] =>
  historyRecords([{ ...PULL, ...pull }], gateSince).map(({ id, data }) => `${id} by ${data?.by}`);

describe("approvals from GitHub's history", () => {
  it("takes reviews of exactly the commit that went in", () => {
    const reviews = [
      review(1, "quality-lead"),
      review(2, "general-manager", { commit: "b".repeat(40) }),
      review(3, "estimator", { state: "commented" }),
      review(4, "bookkeeper", { at: at("12:01") }),
    ];
    expect(told({ reviews, gate: [WAITS, OPEN] })).toEqual(["approval:review-1 by quality-lead"]);
  });

  it("takes comments that name the commit, and bare ones from after the gate had judged it", () => {
    const comments = [
      comment(1, "quality-lead", "/approve"),
      comment(2, "general-manager", `/approve ${HEAD.slice(0, 16)}`, {
        created: at("08:00"),
        updated: at("08:00"),
      }),
      comment(3, "estimator", "approved", { created: at("08:30"), updated: at("08:30") }),
      comment(4, "bookkeeper", "/approve", { updated: at("10:31") }),
      comment(5, "office-manager", `/approve ${"b".repeat(16)}`),
      comment(6, "office-manager", "> /approve"),
    ];
    expect(told({ comments, gate: [WAITS, OPEN] })).toEqual([
      "approval:comment-1 by quality-lead",
      "approval:comment-2 by general-manager",
    ]);
  });

  it("takes no yes of its author, nor of a program", () => {
    const reviews = [review(1, "Sales-Lead"), review(2, "robot", { by: { login: "robot[bot]", bot: true } })];
    expect(told({ reviews, gate: [OPEN] })).toEqual([]);
  });

  it("says of each who, what and when", () => {
    const [record] = historyRecords([{ ...PULL, reviews: [review(7, "quality-lead")], gate: [OPEN] }], null);
    expect(record).toEqual({
      specversion: "1.0",
      id: "approval:review-7",
      source: "opsbook",
      type: "approval.given",
      time: "2026-11-16T10:00:00.000Z",
      subject: "pull:12",
      actor: "human",
      data: { pull: 12, head: HEAD, by: "quality-lead", how: "review" },
    });
  });
});

describe("overrides from GitHub's history", () => {
  it("is a merge while the gate waited, by whoever merged", () => {
    expect(told({ gate: [WAITS] })).toEqual(["override:merged-unapproved-12 by sales-lead"]);
    expect(told({ gate: [OPEN, WAITS] })).toEqual([]);
    // It opened only after the merge.
    const late = status("success", "Approved by Quality lead", "12:01");
    expect(told({ gate: [WAITS, late] })).toEqual(["override:merged-unapproved-12 by sales-lead"]);
    // It closed again: a later status counts.
    const closed = status("pending", "Waits for Quality lead", "11:30");
    expect(told({ gate: [WAITS, OPEN, closed] })).toEqual(["override:merged-unapproved-12 by sales-lead"]);
  });

  it("is a merge that the gate never saw, once there was a gate", () => {
    expect(told({ gate: [] })).toEqual(["override:merged-unapproved-12 by sales-lead"]);
    expect(told({ gate: [] }, null)).toEqual([]);
    expect(told({ gate: [] }, at("12:30"))).toEqual([]);
  });

  it("is an admission in set-up mode, and an escalation, as the gate's own status says", () => {
    const admitted = "Set-up mode: admitted for the administrator owner; nobody else approved";
    expect(told({ gate: [status("success", admitted, "11:00")] })).toEqual(["override:set-up-12 by owner"]);
    const escalated =
      "Approved by Estimator, Office manager for Bookkeeper and General manager for Quality lead (override)";
    expect(told({ gate: [status("success", escalated, "11:00")] })).toEqual([
      "override:escalation-12 by General manager",
    ]);
  });

  it("knows since when there is a gate", () => {
    expect(firstJudged([PULL])).toBeNull();
    expect(firstJudged([{ ...PULL, gate: [OPEN, WAITS] }, PULL])).toBe(at("09:00"));
  });
});

import { describe, expect, it } from "vitest";
import type { CatalogChange } from "../../../../actions/core/catalog/changes/change.ts";
import { compareCatalogs } from "../../../../actions/core/catalog/changes/compare.ts";
import { fileChanges } from "../../../../actions/core/catalog/changes/file-change.ts";
import { loadCatalog } from "../../../../actions/core/catalog/load.ts";
import { fixtureCatalog, ROOT } from "../../../catalog-fixture.ts";

const LEAD = "workflows/lead-response";
const base = fixtureCatalog();

/** What is told when a text of the small catalog takes the place of another one. */
function changesOf(file: string, old: string, now: string): CatalogChange[] {
  const text = base.get(`${ROOT}/${file}`) ?? "";
  if (!text.includes(old)) throw new Error(`${file} holds no ${old}`);
  return compare(new Map(base).set(`${ROOT}/${file}`, text.replace(old, now)));
}

function compare(after: Map<string, string>, before = base): CatalogChange[] {
  return compareCatalogs(
    loadCatalog(before, ROOT).catalog,
    loadCatalog(after, ROOT).catalog,
    fileChanges(before, after),
  );
}

const told = (changes: readonly CatalogChange[]): string[] =>
  changes.map(({ text, reason }) => (reason === null ? text : `${text} | ${reason}`));

describe("changes of a workflow in words", () => {
  it.each([
    ['goal: "<= 15m"', 'goal: "<= 10m"', "Response goal tightens from 15 to 10 minutes"],
    [
      'goal: "<= 15m"',
      'goal: "<= 2h"',
      "Response goal loosens from 15 minutes to 2 hours | the goal is easier to keep",
    ],
    [
      'goal: "<= 15m"',
      'goal: "< 15m"',
      "Response goal tightens from at most 15 minutes to less than 15 minutes",
    ],
    ['goal: ">= 95%"', 'goal: ">= 90%"', "Quality goal loosens from 95% to 90% | the goal is easier to keep"],
    ['goal: ">= 40"', 'goal: ">= 50"', "Throughput goal tightens from 40 to 50"],
    [
      'goal: "<= 2d"',
      'goal: ">= 2d"',
      "Cycle time goal changes from at most 2 days to at least 2 days | the new goal cannot be compared with the old one",
    ],
    [
      ', goal: "<= 2d"',
      "",
      "Cycle time no longer has a goal (it was at most 2 days) | no value of it is ever off goal again",
    ],
    [
      "case.responded where actor = human",
      "case.responded",
      'How "response time" is measured changes: "to" goes from "first case.responded where actor = human" to "first case.responded" | it counts something else than before, so its goal may be easier to keep',
    ],
    ["owner: sales-lead", "owner: support-lead", "Owner changes from Sales lead to Support lead"],
    ["stage: controlled", "stage: standard", 'Stage moves from "controlled" to "standard"'],
    ["stage: controlled", "stage: paused", 'Is paused; its stage was "controlled"'],
    [
      "tolerance: 20%",
      "tolerance: 25%",
      "Tolerance widens from 20% to 25% | it may fall further behind its baseline before it is stopped",
    ],
    ["tolerance: 20%", "tolerance: 5%", "Tolerance narrows from 20% to 5%"],
    [
      "response_time.p90 > 30m",
      "response_time.p90 > 25m",
      'Alert "slow-first-response" fires earlier: response time (p90) above 25 minutes; until now response time (p90) above 30 minutes',
    ],
    [
      "clear: response_time.p90 < 20m",
      "clear: response_time.p90 < 25m",
      'Alert "slow-first-response" is now over at response time (p90) below 25 minutes; until now at response time (p90) below 20 minutes | it may be over before things are good again',
    ],
    ["for: 2h", "for: 1h", 'Alert "slow-first-response" fires after 1 hour; until now after 2 hours'],
    [
      "for: 2h",
      "for: 3h",
      'Alert "slow-first-response" fires after 3 hours; until now after 2 hours | it fires later',
    ],
    [
      "severity: major",
      "severity: minor",
      'The incidents of alert "slow-first-response" are now minor instead of major | people may take more time to answer',
    ],
    [
      "{decision: pricing,",
      "{decision: none,",
      "The work's decisions now count as no sensitive decisions instead of pricing decisions | whoever decides pricing questions is no longer asked",
    ],
    [
      ", fallback: crm-down.md",
      "",
      '"crm" no longer has a fallback (it was "crm-down.md") | nobody knows what to do while "crm" is down',
    ],
    ["amount: 45", "amount: 50", "What one is worth changes from 45 to 50"],
  ])("%s to %s", (old, now, expected) => {
    const changes = changesOf(`${LEAD}/workflow.yaml`, old, now);
    expect(told(changes)).toEqual([expected]);
    expect(changes[0]).toMatchObject({
      workflow: "lead-response",
      kind: "Workflow",
      file: `${ROOT}/${LEAD}/workflow.yaml`,
    });
  });
});

describe("changes of everything else in words", () => {
  it("an added approval is told by the step that waits for it, and so is a lost one", () => {
    const file = `${LEAD}/playbook.yaml`;
    const step = "    - {id: send-answer,";
    const ask =
      "    - {id: second-look, kind: ask, who: quality-lead, question: Is it right?, approves: [send-answer]}\n";
    const after = new Map(base).set(
      `${ROOT}/${file}`,
      (base.get(`${ROOT}/${file}`) ?? "").replace(step, ask + step),
    );
    expect(told(compare(after))).toEqual([
      'New step "second-look": ask Quality lead "Is it right?"',
      '"send-answer" now needs a second approval, by Quality lead',
    ]);
    expect(told(compare(base, after))).toEqual([
      'Step "second-look" is removed (it was: ask Quality lead "Is it right?")',
      '"send-answer" no longer waits for the approval by Quality lead | "send-answer" happens without this yes',
    ]);
  });

  it("an approval that holds fewer steps is told by the steps that it held, once", () => {
    const file = `${ROOT}/${LEAD}/playbook.yaml`;
    const text = base.get(file) ?? "";
    const holding = (steps: string): Map<string, string> =>
      new Map(base).set(file, text.replace(/approves: \[.*\]/, `approves: [${steps}]`));
    const without = holding("route-lead");
    const lost =
      '"send-answer" no longer waits for the approval by Sales lead | "send-answer" happens without this yes';
    expect(told(compare(without, holding("send-answer, route-lead")))).toEqual([lost]);
    expect(told(compare(holding("send-answer, route-lead"), without))).toEqual([
      '"send-answer" now needs an approval by Sales lead',
    ]);
    // What no step that acts tells is told by the approval itself, as a lowered control where it holds less.
    expect(told(compare(holding("send-answer"), holding("send-answer, route-lead")))).toEqual([
      'Step "approve-answer" approves: drops "route-lead" | a step that waited for this yes no longer does',
    ]);
  });

  it("a step that moves before its approval loses it", () => {
    const file = `${ROOT}/${LEAD}/playbook.yaml`;
    const text = base.get(file) ?? "";
    const send = /^ {4}- \{id: send-answer.*\n/m.exec(text)?.[0] ?? "";
    const moved = text
      .replace(send, "")
      .replace("    - id: approve-answer", `${send}    - id: approve-answer`);
    expect(told(compare(new Map(base).set(file, moved)))).toEqual([
      'Steps in another order: "send-answer" now comes after "route-lead"',
      '"send-answer" no longer waits for the approval by Sales lead | "send-answer" happens without this yes',
    ]);
  });

  it("a prompt by its words, and a ban that is lifted lowers a control", () => {
    const file = `${LEAD}/prompts/first-answer.md`;
    const text = base.get(`${ROOT}/${file}`) ?? "";
    const banned = compare(new Map(base).set(`${ROOT}/${file}`, `${text}\nNever name a price.\n`));
    expect(told(banned)).toEqual(['The prompt\'s text changes: 4 words added; new: "Never name a price"']);
    const lifted = compare(base, new Map(base).set(`${ROOT}/${file}`, `${text}\nNever name a price.\n`));
    expect(told(lifted)).toEqual([
      'The prompt\'s text changes: 4 words removed; gone: "Never name a price" | the model is no longer told: "Never name a price"',
    ]);
  });

  it("every ban that a prompt loses is told, and a limit with another number is another wording", () => {
    const file = `${LEAD}/prompts/first-answer.md`;
    const text = base.get(`${ROOT}/${file}`) ?? "";
    const rules = (...lines: string[]): Map<string, string> =>
      new Map(base).set(`${ROOT}/${file}`, `${text}\n${lines.join("\n")}\n`);
    const before = rules("**At most 80 words.**", "", "Never:", "", "- name a price", "- promise a day");
    const reasons = (after: Map<string, string>): (string | null)[] =>
      compare(after, before).map(({ reason }) => reason);
    const fewer = compare(rules("**At most 90 words.**", "", "Never:", "", "- promise a day"), before);
    expect(told(fewer)[0]).toContain('| the model is no longer told: "name a price"');
    expect(told(fewer)[0]).not.toContain("**");
    expect(told(fewer)[1]).toBe(
      'The wording of a limit changes from "At most 80 words" to "At most 90 words"',
    );
    expect(fewer.map(({ lowersControl }) => lowersControl)).toEqual([true, false]);
    expect(reasons(rules("At most 80 words."))).toEqual([
      'the model is no longer told: "Never:", "name a price" and "promise a day"',
    ]);
    const allowed = rules("**At most 80 words.**", "", "You may:", "", "- name a price", "- promise a day");
    expect(reasons(allowed)).toEqual([
      'the model is no longer told: "Never:", "name a price" and "promise a day"',
    ]);
    const same = rules("At most 80 words", "", "Do not:", "", "- name a price;", "- promise a day.");
    expect(reasons(same).every((reason) => reason === null)).toBe(true);
    const narrower = rules("**At most 80 words.**", "", "Never:", "", "- name a discount", "- promise a day");
    expect(reasons(narrower)).toEqual(['the model is no longer told: "name a price"']);
  });

  it("a runbook by its sections", () => {
    const file = `${ROOT}/${LEAD}/crm-down.md`;
    const text = base.get(file) ?? "";
    const heading = /^## (.+)$/m.exec(text)?.[1] ?? "";
    const longer = compare(
      new Map(base).set(file, text.replace(`## ${heading}\n`, `## ${heading}\n\nOne more thing.\n`)),
    );
    expect(told(longer)).toEqual([`Section "${heading}" changes: new: "One more thing"`]);
    const other = compare(
      new Map(base).set(file, `${text}\n- Call back.\n`),
      new Map(base).set(file, `${text}\n- Write back.\n`),
    );
    expect(told(other)[0]).toMatch(/changes: new: "Call back"; gone: "Write back"$/);
    const spaced = compare(new Map(base).set(file, `${text}\n\n`));
    expect(told(spaced)).toEqual(["Only the layout of the text changes"]);
  });

  it("comments and layout change nothing for the business, and that is said", () => {
    const file = `${ROOT}/people.yaml`;
    const changes = compare(new Map(base).set(file, `${base.get(file)}\n# a comment\n`));
    expect(told(changes)).toEqual([
      `The file "${file}" changes in its comments or layout only; nothing changes for the business`,
    ]);
  });

  it("a definition that moved is the same one, one that is gone lowers a control, and one that cannot be read waits", () => {
    const [from, to] = [`${ROOT}/sources/crm.yaml`, `${ROOT}/sources/our-crm.yaml`];
    const moved = new Map(base).set(to, base.get(from) ?? "");
    moved.delete(from);
    expect(told(compare(moved))).toEqual([`Moves from "${from}" to "${to}"`]);

    const gone = new Map(base);
    gone.delete(from);
    expect(compare(gone).map(({ file, lowersControl }) => [file, lowersControl])).toEqual([[from, true]]);

    const unreadable = compare(new Map(base).set(from, ": ["));
    expect(told(unreadable)).toEqual([
      '"crm.yaml" cannot be read; what it changes is told once it is put right',
    ]);
    const readableAgain = compare(base, new Map(base).set(from, ": ["));
    expect(readableAgain.map(({ lowersControl }) => lowersControl)).toEqual([true]);
  });

  it("a slip in the front matter hides nothing of the text below it", () => {
    const file = `${ROOT}/${LEAD}/crm-down.md`;
    const text = base.get(file) ?? "";
    const before = new Map(base).set(file, `${text}\n- Do not quote prices.\n`);
    const slipped = text.replace(/reviewed: \d{4}-\d\d-\d\d/, "reviewed: 31.02.2026");
    const changes = compare(new Map(base).set(file, slipped), before);
    expect(told(changes)[0]).toBe(
      '"crm-down.md" cannot be read; what it changes is told once it is put right',
    );
    expect(told(changes)[1]).toMatch(/^Section ".*" changes: gone: "Do not quote prices"$/);
    expect(changes.map(({ lowersControl }) => lowersControl)).toEqual([false, false]);
    const prompt = `${ROOT}/${LEAD}/prompts/first-answer.md`;
    const banning = `${base.get(prompt)}\nNever name a price.\n`;
    const broken = (base.get(prompt) ?? "").replace("kind: Prompt", "kind: [Prompt");
    const lifted = compare(new Map(base).set(prompt, broken), new Map(base).set(prompt, banning));
    expect(told(lifted)[1]).toContain('| the model is no longer told: "Never name a price"');
  });

  it("a service belongs to its workflow", () => {
    const service = [...base.keys()].find((file) => file.includes("/services/")) ?? "";
    const text = base.get(service) ?? "";
    const changes = compare(new Map(base).set(service, text.replace(/summary: .*/, "summary: Other words.")));
    expect(changes.map(({ workflow }) => workflow)).toEqual(["service-desk"]);
  });
});

describe("files that changed", () => {
  it("are told apart by path, text and what they have in common", () => {
    const text = "first line here\nsecond line here\nthird line here\nfourth line here\n";
    const before = new Map([
      ["a.md", text],
      ["b.md", "same"],
      ["c.md", "gone"],
      ["d.md", "old"],
    ]);
    const after = new Map([
      ["n/a.md", text.replace("third", "3rd")],
      ["b.md", "same"],
      ["d.md", "new"],
      ["e.md", "fresh"],
    ]);
    expect(fileChanges(before, after)).toEqual([
      { file: "c.md", was: null, status: "removed" },
      { file: "d.md", was: null, status: "changed" },
      { file: "e.md", was: null, status: "added" },
      { file: "n/a.md", was: "a.md", status: "renamed" },
    ]);
  });
});

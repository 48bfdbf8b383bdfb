import { describe, expect, it } from "vitest";
import { accountsToAsk } from "../../../../actions/core/execution/approval/accounts-to-ask.ts";
import { decideApproval } from "../../../../actions/core/execution/approval/decide.ts";
import { unknown } from "../../../../actions/core/execution/approval/pull-request.ts";
import { ROOT } from "../../../catalog-fixture.ts";
import { comment, DESK, edited, H2, head, PEOPLE, peopleText, person, review, scene } from "./scene.ts";

describe("whose role has to be known", () => {
  it("who is needed, who may stand for them, who made it, and people who spoke; no strangers and no bots (REL-11)", () => {
    const pull = scene({
      pushes: [head(), head({ sha: H2, by: person("Pat") })],
      said: [
        review("bo"),
        comment("mallory", "/approve"),
        review("x[bot]", { by: { login: "x[bot]", bot: true } }),
      ],
    });
    expect(accountsToAsk(pull).sort()).toEqual(["ann", "bo", "gina", "pat", "quin"]);
  });

  it("stand-ins", () => {
    const standIn = "for: quality-lead, by: risk-lead, from: 2026-11-16, to: 2026-11-17";
    const pull = scene({ current: { [`${ROOT}/people.yaml`]: peopleText(PEOPLE, [standIn]) } });
    expect(accountsToAsk(pull)).toContain("rita");
  });

  it("everybody whom people.yaml would name, where it goes live", () => {
    const current = edited(`${ROOT}/settings.yaml`, "live: true", "live: false");
    const edits = {
      [`${ROOT}/people.yaml`]: peopleText({ ...PEOPLE, intern: "Ida" }),
      ...edited(`${ROOT}/settings.yaml`, "currency: USD", "currency: EUR"),
    };
    expect(accountsToAsk(scene({ current, edits }))).toContain("ida");
  });

  it("nobody while something else is unknown", () => {
    expect(accountsToAsk({ ...scene(), reviews: unknown("GitHub answered 500") })).toEqual([]);
  });

  it("is enough: the roles of all others change nothing", () => {
    const files = [`${DESK}/rollback.md`, "README.md"];
    const pull = scene({ files, said: [review("quin"), review("gina"), comment("mallory", "/approve")] });
    const asked = new Set(accountsToAsk(pull));
    const roles = new Map([...pull.roles].filter(([login]) => asked.has(login)));
    expect(roles.size).toBeLessThan(pull.roles.size);
    expect(decideApproval({ ...pull, roles })).toEqual(decideApproval(pull));
  });
});

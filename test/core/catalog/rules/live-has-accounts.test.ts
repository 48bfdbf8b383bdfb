import { expect, it } from "vitest";
import { loadCatalog } from "../../../../actions/core/catalog/load.ts";
import { liveHasAccounts } from "../../../../actions/core/catalog/rules/live-has-accounts.ts";
import type { RuleContext } from "../../../../actions/core/catalog/rules/rule.ts";
import { fixtureCatalog, ROOT } from "../../../catalog-fixture.ts";

const today = "2026-11-16";
const PEOPLE = `${ROOT}/people.yaml`;

function found(accounts: boolean, context: RuleContext): string[] {
  const files = fixtureCatalog("rules/live-has-accounts/bad-sample");
  const filled = (files.get(PEOPLE) ?? "").replaceAll(
    /id: ([\w-]+)(.*) github: null/g,
    "id: $1$2 github: $1",
  );
  if (accounts) files.set(PEOPLE, filled);
  return liveHasAccounts.check(loadCatalog(files, ROOT).catalog, context).map(({ message }) => message);
}

it("lets only a rehearsal play the sample live", () => {
  expect(found(true, { today })).toEqual(["the sample business is set live"]);
  expect(found(true, { today, rehearsal: true })).toEqual([]);
});

it("asks for accounts in a rehearsal as well", () => {
  expect(found(false, { today, rehearsal: true })).toContain(
    '"general-manager" has no GitHub account, and the repository is live',
  );
});

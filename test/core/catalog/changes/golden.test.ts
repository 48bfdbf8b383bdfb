import path from "node:path";
import { expect, it } from "vitest";
import { compareCatalogs } from "../../../../actions/core/catalog/changes/compare.ts";
import { loadCatalog } from "../../../../actions/core/catalog/load.ts";
import { terminalChanges } from "../../../../actions/core/report/gate/validation-terminal.ts";
import { fixtureCatalog, ROOT } from "../../../catalog-fixture.ts";

/** File, what stands there, what comes in its place: each edit alone, in one comparison for each file. */
const EDITS: readonly (readonly [string, string, string])[] = [
  ["people.yaml", "name: Sales lead, github: null", "name: Sales lead, github: mariah"],
  ["people.yaml", "    - {id: support-lead, name: Support lead, github: null}\n", ""],
  ["people.yaml", "owner: support-lead", "owner: quality-lead"],
  ["people.yaml", "to: 2026-12-04", "to: 2026-12-18"],
  ["cadence.yaml", 'fri: ["08:00-16:00"]', 'fri: ["08:00-12:00"]'],
  ["cadence.yaml", 'mon: ["08:00-17:00"]', 'mon: ["07:00-17:00"]'],
  ["cadence.yaml", "date: 2026-11-26", "date: 2026-11-27"],
  ["cadence.yaml", "wed 11:00", "thu 11:00"],
  ["cadence.yaml", '{drill: "first tue 10:00", budget', "{budget"],
  ["cadence.yaml", "audit: {sample: 20}", "audit: {sample: 10, seed: mine}"],
  ["cadence.yaml", "major: 2h, ", ""],
  ["settings.yaml", "live: false", "live: true"],
  ["settings.yaml", "hourly_rate: 30", "hourly_rate: 34"],
  ["policies/approval.yaml", "default: [general-manager]", "default: [general-manager, quality-lead]"],
  [
    "policies/approval.yaml",
    "    - {path: workflows-catalog/workflows/service-desk/**, approvers: [quality-lead]}\n",
    "    - {path: workflows-catalog/people.yaml, approvers: [quality-lead]}\n",
  ],
  [
    "policies/approval.yaml",
    ".github/**, approvers: [general-manager]",
    ".github/**, approvers: [sales-lead]",
  ],
  ["policies/risk.yaml", "approval: required", "approval: spot-check"],
  ["policies/risk.yaml", "examples: [A discount]", "examples: [A large discount]"],
  [
    "policies/risk.yaml",
    "class: financial, approver: general-manager",
    "class: financial, approver: sales-lead",
  ],
  ["policies/risk.yaml", "[A note that a ticket is closed]", "[A note that a ticket is closed, An offer]"],
  ["sources/crm.yaml", "personal: [Phone, Email]", "personal: [Email]"],
  ["sources/crm.yaml", "every: 1w", "every: 4w"],
  [
    "sources/crm.yaml",
    "every: 4w",
    "every: 4w\n  pull: {url: https://crm.example.com/leads.csv, secret: OPSBOOK_PULL_CRM, every: 1d}",
  ],
  [
    "settings.yaml",
    "hourly_rate: 34",
    "hourly_rate: 34\n  allowed_hosts: [crm.example.com, .cdn.example.com]",
  ],
  ["sources/crm.yaml", "Instagram: social-search", "TikTok: social-search"],
  ["sources/crm.yaml", "topic: {column: Topic}", "topic: {column: Subject}"],
  ["sources/crm.yaml", "duplicate_key: [subject, type]", "duplicate_key: [subject]"],
  [
    "sources/crm.yaml",
    "    - {type: touch.recorded, time: Created, id: [Lead], subject: Lead, person: Email, workflow: lead-response, channel: direct}\n",
    "",
  ],
  ["services/service-desk.yaml", 'objective: "<= 8h"', 'objective: "<= 12h"'],
  ["services/service-desk.yaml", "[Emergencies at night]", "[Emergencies abroad]"],
  ["services/service-desk.yaml", "who: general-manager", "who: support-lead"],
  ["events/case.responded.yaml", "properties: {}", "properties: {via: {type: string, maxLength: 20}}"],
];

it("tells people, rhythm, policies, sources, services and events as the golden file says", async () => {
  const before = fixtureCatalog();
  const after = new Map(before);
  for (const [file, old, now] of EDITS) {
    const text = after.get(`${ROOT}/${file}`) ?? "";
    if (!text.includes(old)) throw new Error(`${file} holds no ${old}`);
    after.set(`${ROOT}/${file}`, text.replace(old, now));
  }
  const loaded = loadCatalog(after, ROOT);
  expect(loaded.findings).toEqual([]);
  const changes = compareCatalogs(loadCatalog(before, ROOT).catalog, loaded.catalog);
  await expect(`${terminalChanges(changes)}\n`).toMatchFileSnapshot(
    path.join(import.meta.dirname, "golden/everything.txt"),
  );
});

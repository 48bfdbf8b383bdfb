import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { git } from "../shell/ledger/repository.ts";
import { type Acted, type IngestStage, KEY, leadsCsv, setIngestStage } from "./stage.ts";

const MAIL = "zoe.canary@mail.example.com";
const PHONE = "+1 (212) 555-0142";
const NAME = "Zoë Canary-Tester";
const LEAD = {
  "Lead ID": "L-1",
  Created: "11/16/2026 8:05 AM",
  "Full Name": NAME,
  Email: MAIL,
  Phone: PHONE,
  "Lead Source": "Website",
};
/** Rows that are read, and rows that are not, for every reason that looks at a cell. */
const ROWS = [
  LEAD,
  { ...LEAD, "Lead ID": "L-2", Created: "soon" },
  { ...LEAD, "Lead ID": "L-3", "Lead Source": MAIL },
  { ...LEAD, "Lead ID": "L-4", "Lead Source": PHONE },
  { ...LEAD, "Lead ID": "" },
  { ...LEAD, "Lead ID": "L-5", Created: PHONE },
  { ...LEAD, "Lead ID": "L-6", Outcome: MAIL, Closed: "11/16/2026 8:15 AM" },
];

/** A person as she could turn up: as written, as digits, encoded, and as a hash that anybody could make. */
function formsOf(text: string): string[] {
  const bytes = Buffer.from(text);
  const digits = text.replaceAll(/\D/g, "");
  const plain = [
    text,
    text.toLowerCase(),
    ...(digits.length >= 7 ? [digits, `+${digits}`, digits.slice(1)] : []),
  ];
  const encoded = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString("base64")
      .slice(Math.ceil((shift * 4) / 3), -4),
  );
  const hashes = plain.flatMap((form) => {
    const hash = createHash("sha256").update(form).digest("hex");
    return [hash, hash.slice(0, 32)];
  });
  return [...plain, encodeURIComponent(text), ...encoded, ...hashes];
}

const FORMS = [MAIL, PHONE, NAME, "555-0142", "zoe.canary"].flatMap(formsOf);

function expectNowhere(where: string, text: string): void {
  const found = FORMS.filter((form) => text.includes(form));
  expect([where, found]).toEqual([where, []]);
}

function fetched(files: Record<string, string>): void {
  const edit = (name: string, from: string, to: string): void => {
    const file = `workflows-catalog/${name}`;
    files[file] = (files[file] ?? "").replace(from, to);
  };
  edit(
    "sources/crm-leads.yaml",
    "  format: csv\n",
    '  pull: {url: "https://crm.example.com/leads.csv"}\n  format: csv\n',
  );
  edit("settings.yaml", "allowed_hosts: [", "allowed_hosts: [crm.example.com, ");
  edit("events/case.responded.yaml", "  data:\n", "  personal: [via]\n  data:\n");
}

async function bringIn(stage: IngestStage): Promise<Acted[]> {
  const event = {
    specversion: "1.0",
    id: "e-1",
    source: "crm-leads",
    type: "case.responded",
    subject: "L-1",
    time: "2026-11-16T13:30:00Z",
    workflow: "lead-response",
    person: MAIL,
    data: { via: PHONE },
  };
  const acted = [
    await stage.send({
      source: "crm-leads",
      rows: [...ROWS, MAIL, [PHONE], { [MAIL]: PHONE }, { ...LEAD, Email: { at: MAIL } }],
    }),
    await stage.send({
      events: [
        event,
        { ...event, id: "e-2", time: "yesterday" },
        { ...event, id: "e-3", data: { [MAIL]: PHONE } },
        { ...event, id: "e-4", [MAIL]: 1 },
        { ...event, id: "e-5", type: PHONE },
        { ...event, id: "e-6", workflow: MAIL },
        { ...event, id: "e-7", actor: NAME },
        { ...event, id: "e-8", source: MAIL },
      ],
    }),
    await stage.send({ [MAIL]: PHONE }),
    await stage.send({ source: MAIL, rows: [LEAD] }),
  ];
  await stage.upload("crm-leads-2026-11-16.csv", leadsCsv(ROWS));
  await stage.upload(`crm-leads ${PHONE} ${MAIL}.csv`, leadsCsv([{ ...LEAD, "Lead ID": "L-7" }]));
  await stage.upload(`${MAIL}/people.csv`, `Who,Number\n${NAME},${PHONE}\n`);
  await stage.upload("crm-leads-no-header.csv", `${NAME},${MAIL},${PHONE}\n${NAME},${MAIL},${PHONE}\n`);
  stage.github.sites.set("crm.example.com", () => ({
    status: 200,
    headers: { "content-type": "text/csv" },
    body: leadsCsv([...ROWS, { ...LEAD, "Lead ID": "L-8" }]),
  }));
  return [...acted, await stage.act()];
}

describe("a person's number and address, sent through every way in (SEC-23, SEC-40)", () => {
  it.each([
    ["with a key", KEY],
    ["without one", null],
  ])("are in no object of any ref, no log and no summary: %s", async (_, piiKey) => {
    const stage = await setIngestStage({ edit: fetched, piiKey });
    try {
      await stage.act("workflow_dispatch");
      const acted = await bringIn(stage);
      // What was to come in has come in, and what was to be refused was.
      const subjects = (await stage.records()).map(({ subject }) => subject);
      for (const lead of ["L-1", "L-7", "L-8"]) expect(subjects).toContain(lead);
      const codes = new Set((await stage.quarantine()).map(({ code }) => code));
      for (const code of [
        "unreadable-time",
        "unlisted-word",
        "missing-id",
        "not-json",
        "malformed-event",
        "type-not-sent",
      ])
        expect(codes).toContain(code);
      const people = (await stage.records()).filter(({ person }) => person !== undefined);
      expect(people.length > 0).toBe(piiKey !== null);

      expect(stage.inbox()).toEqual(["README.md"]);
      expect(stage.kept()).toContain('"subject":"L-7"');
      expectNowhere("what is kept", stage.kept());
      expect(git(stage.directory, ["for-each-ref", "--format=%(refname)"]).split("\n")).toContain(
        "refs/heads/inbox",
      );
      for (const { lines, summary } of acted) {
        expectNowhere("a summary", summary);
        expectNowhere("a log", lines.filter((line) => !line.startsWith("::add-mask::")).join("\n"));
      }
      if (piiKey !== null) expect(acted.map(({ summary }) => summary).join()).not.toContain(piiKey);
    } finally {
      await stage.close();
    }
  });
});

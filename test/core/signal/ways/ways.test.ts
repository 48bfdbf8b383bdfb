import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../../../actions/core/catalog/load.ts";
import { acknowledgement, refusal } from "../../../../actions/core/signal/ways/acknowledgement.ts";
import { readDispatch } from "../../../../actions/core/signal/ways/dispatch.ts";
import { sourceOfPath } from "../../../../actions/core/signal/ways/inbox-name.ts";
import { isAllowedHost, readPullAddress } from "../../../../actions/core/signal/ways/pull-address.ts";
import { latestPulls, pullsDue } from "../../../../actions/core/signal/ways/pulls.ts";
import { toldName } from "../../../../actions/core/signal/ways/told-name.ts";
import { toldText } from "../../../../actions/core/signal/ways/told-text.ts";
import { fixtureCatalog, ROOT } from "../../../catalog-fixture.ts";

describe("the payload of a dispatch", () => {
  it("is events, or rows of one source", () => {
    expect(readDispatch({ events: [1] })).toEqual({ ok: true, dispatch: { kind: "events", events: [1] } });
    expect(readDispatch({ rows: [1], source: "crm" })).toEqual({
      ok: true,
      dispatch: { kind: "rows", source: "crm", rows: [1] },
    });
  });

  it.each([
    [null],
    [[]],
    ["events"],
    [{}],
    [{ events: [] }],
    [{ events: {} }],
    [{ events: [1], more: 1 }],
    [{ source: "crm" }],
    [{ rows: [1] }],
    [{ source: 1, rows: [1] }],
    [JSON.parse('{"events": [1], "__proto__": {}}')],
    [{ events: [JSON.parse("[".repeat(5000) + "]".repeat(5000))] }],
    [{ events: ["x".repeat(65_536)] }],
  ])("is nothing else: %#", (payload) => {
    expect(readDispatch(payload)).toMatchObject({
      ok: false,
      problem: { fix: expect.stringMatching(/^send /) },
    });
  });
});

describe("the name of an upload", () => {
  const SOURCES = ["crm", "crm-leads", "help-desk"];
  it.each([
    ["crm-leads-2026-11-22.csv", "crm-leads"],
    ["crm-2026.csv", "crm"],
    ["crm.csv", "crm"],
    ["CRM-Leads (1).CSV", "crm-leads"],
    ["crm_leads.csv", "crm"],
    ["crmleads.csv", null],
    ["crm2.csv", null],
    ["crm-leadsheet.csv", "crm"],
    ["help-desk/export.csv", "help-desk"],
    ["2026/Help-Desk/crm.csv", "help-desk"],
    ["crm/help-desk/x.csv", null],
    ["leads.csv", null],
    ["", null],
  ])("%s names %s", (path, source) => expect(sourceOfPath(path, SOURCES)).toBe(source));
});

describe("a name as it is told", () => {
  it.each([
    ["crm-leads-2026-11-22.csv", "crm-leads-2026-11-22.csv"],
    ["crm-leads-20261122-0915.csv", "crm-leads-20261122-0915.csv"],
    ["Leads 2026-11-22 (1).csv", "Leads 2026-11-22 (1).csv"],
    ["kim@example.com.csv", "…"],
    ["leads of kim@example.com today.csv", "leads of … today.csv"],
    ["call +1 (212) 555-0142.csv", "call ….csv"],
    ["2125550142.csv", "….csv"],
    ["2026-11-22 2125550142.csv", "….csv"],
    ["a\u202eb\nc.csv", "abc.csv"],
  ])("%j is told as %j", (name, told) => expect(toldName(name)).toBe(told));

  it("is short, and holds no number of a person", () => {
    const digit = fc.constantFrom(..."0123456789");
    const number = fc.array(digit, { minLength: 9, maxLength: 15 }).map((digits) => digits.join(""));
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), number, (text, digits) => {
        const told = toldName(`${text} ${digits}`);
        return told.length <= 120 && !told.includes(digits);
      }),
    );
  });
});

describe("free words as they are told", () => {
  it.each([
    ["since 2026-11-22 14:05,  line 3 of 120", "since 2026-11-22 14:05, line 3 of 120"],
    ["call kim@example.com\n(0212 555 0142)", "call … …)"],
    ["@sales-lead restarted it at 9:30", "@sales-lead restarted it at 9:30"],
  ])("%j is told as %j", (text, told) => expect(toldText(text, 60)).toBe(told));

  it("end where there is no room", () => expect(toldText("a".repeat(61), 60)).toBe(`${"a".repeat(59)}…`));
});

describe("an address", () => {
  it("has a host of the list, or of one of its endings", () => {
    const allowed = ["docs.google.com", ".googleusercontent.com"];
    const yes = [
      "docs.google.com",
      "DOCS.google.com",
      "a.googleusercontent.com",
      "a.b.googleusercontent.com",
    ];
    const no = [
      "google.com",
      "xdocs.google.com",
      "docs.google.com.evil.com",
      "googleusercontent.com",
      "evilgoogleusercontent.com",
      "",
    ];
    expect(yes.filter((host) => !isAllowedHost(host, allowed))).toEqual([]);
    expect(no.filter((host) => isAllowedHost(host, allowed))).toEqual([]);
  });

  it("never leads to a host that is not listed, however it is written", () => {
    const part = fc.constantFrom(
      "@",
      ":",
      "/",
      "\\",
      "?",
      "#",
      ".",
      "%2f",
      "evil.com",
      "docs.google.com",
      "443",
      "[::1]",
      "\t",
      "https://",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const read = readPullAddress(`https://${parts.join("")}`, ["docs.google.com"]);
        return (
          !read.ok ||
          (read.url.host === "docs.google.com" && read.url.protocol === "https:" && read.url.username === "")
        );
      }),
    );
  });
});

describe("pulls that are due", () => {
  const files = fixtureCatalog();
  const crm = `${ROOT}/sources/crm.yaml`;
  const withPull = (pull: string) =>
    loadCatalog(
      new Map(files).set(
        crm,
        (files.get(crm) ?? "").replace("  format: csv\n", `  pull: ${pull}\n  format: csv\n`),
      ),
      ROOT,
    ).catalog;
  const HOURLY = withPull("{url: https://x.example.com/a, every: 1h}");
  const T = Date.parse("2026-11-22T09:00:00Z");

  function lastOf(mapping: string, time: string) {
    const latest = latestPulls();
    const data = { way: "pull", source: "crm", digest: "sha256:1", mapping, etag: '"a"' };
    const record = {
      specversion: "1.0",
      id: "1",
      source: "opsbook",
      type: "run.ingested",
      time,
      data,
    } as const;
    latest.see(record);
    latest.see({ ...record, time: "2026-11-01T00:00:00.000Z", data: { ...data, digest: "sha256:0" } });
    latest.see({ ...record, time: "2026-11-22T08:59:00.000Z", data: { ...data, way: "inbox" } });
    latest.see({ ...record, time: "2026-11-22T08:59:00.000Z", type: "run.refused" });
    return latest.of;
  }

  it("are those never made, and those whose time is up", () => {
    const [first] = pullsDue(HOURLY, () => null, T, true);
    expect(first).toMatchObject({ url: "https://x.example.com/a", secret: null, known: null });
    const mapping = first?.mapping ?? "";
    const due = (time: string) => pullsDue(HOURLY, lastOf(mapping, time), T, true);
    expect(due("2026-11-22T08:00:01.000Z")).toEqual([]);
    expect(due("2026-11-22T08:00:00.000Z")).toMatchObject([{ known: { digest: "sha256:1", etag: '"a"' } }]);
  });

  it("are made anew where the Source, its types or the key are others", () => {
    const mapping = pullsDue(HOURLY, () => null, T, true)[0]?.mapping ?? "";
    const last = lastOf(mapping, "2026-11-22T08:59:30.000Z");
    expect(pullsDue(HOURLY, last, T, true)).toEqual([]);
    expect(pullsDue(HOURLY, last, T, false)).toMatchObject([{ known: null }]);
    const other = new Map(files).set(
      crm,
      (files.get(crm) ?? "")
        .replace("  format: csv\n", "  pull: {url: https://x.example.com/a, every: 1h}\n  format: csv\n")
        .replace("default: direct", "default: referral"),
    );
    expect(pullsDue(loadCatalog(other, ROOT).catalog, last, T, true)).toMatchObject([{ known: null }]);
    // Another rhythm reads the same sheet no differently.
    expect(pullsDue(withPull("{url: https://x.example.com/a, every: 2h}"), last, T, true)).toEqual([]);
  });
});

describe("acknowledgements", () => {
  it("are Opsbook's own, one for each batch, and name no person", () => {
    const record = acknowledgement({
      way: "inbox",
      source: "crm",
      context: { file: "sha256:1", fileName: "crm.csv", recordedtime: "2026-11-22T09:00:00.000Z" },
      counts: { read: 5, added: 1, alreadyThere: 2, superseded: 1, quarantined: 1, released: 1 },
      batch: 17,
    });
    expect(record).toEqual({
      specversion: "1.0",
      id: "run.ingested:17",
      source: "opsbook",
      type: "run.ingested",
      time: "2026-11-22T09:00:00.000Z",
      recordedtime: "2026-11-22T09:00:00.000Z",
      data: {
        way: "inbox",
        source: "crm",
        name: "crm.csv",
        digest: "sha256:1",
        added: 1,
        already_there: 2,
        superseded: 1,
        quarantined: 1,
        released: 1,
      },
    });
  });

  it("of what was refused are the same for the same delivery", () => {
    const time = Date.parse("2026-11-22T09:00:00Z");
    const one = { way: "inbox", key: "abc", name: "x.csv", source: null, reason: "file", time } as const;
    expect(refusal(one).id).toBe(refusal({ ...one, time: time + 1 }).id);
    expect(refusal(one).id).not.toBe(refusal({ ...one, key: "abd" }).id);
    expect(refusal(one).data).toEqual({ way: "inbox", name: "x.csv", reason: "file" });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  INCIDENT_COMMANDS,
  parseIncidentCommand,
} from "../../../../actions/core/execution/incidents/parse-command.ts";

describe("a command below an incident", () => {
  it.each([
    ["/ack", { name: "ack" }],
    ["/ACK  ", { name: "ack" }],
    ["/assign @Maria-L", { name: "assign", to: "@Maria-L" }],
    ["/severity Critical", { name: "severity", severity: "critical" }],
    [
      "/root-cause vendor: the CRM was down",
      { name: "root-cause", rootCause: { class: "vendor", text: "the CRM was down" } },
    ],
    [
      "/root-cause people nobody there",
      { name: "root-cause", rootCause: { class: "people", text: "nobody there" } },
    ],
    ["/follow-up #12", { name: "follow-up", followUp: { kind: "pull", number: 12 } }],
    [
      "/follow-up https://x.test/a",
      { name: "follow-up", followUp: { kind: "url", url: "https://x.test/a" } },
    ],
    [
      "/follow-up none because it was a storm",
      { name: "follow-up", followUp: { kind: "none", reason: "it was a storm" } },
    ],
    ["/reopen because still slow", { name: "reopen", reason: "still slow" }],
    ["/duplicate 7", { name: "duplicate", issue: 7 }],
  ])("%s", (line, command) => {
    expect(parseIncidentCommand(line)).toEqual({ ok: true, command });
  });

  it.each([
    ["/mitigate", "Did you mean `/mitigated`?"],
    ["/rootcause vendor: x", "Did you mean `/root-cause`?"],
    ["/ack please", "Write `/ack`."],
    ["/root-cause weather: rain", "people|process|prompt|data|vendor"],
    ["/follow-up none", "none because"],
    ["/xyzzy", "`/help` lists"],
    ["/assign @a @b", "Write `/assign @account`."],
  ])("%s is answered with what to write", (line, words) => {
    const parsed = parseIncidentCommand(line, ["help"]);
    expect(parsed).toEqual({ ok: false, instead: expect.stringContaining(words) });
  });

  it.each(["we looked at it", "> /ack", "`/resolve`", "/", "and /ack", "/help", "<!-- /ack -->", "//ack"])(
    "%s is talk, or another's command",
    (line) => {
      expect(parseIncidentCommand(line, ["help"])).toBeNull();
    },
  );

  it("is never taken for another, whatever stands around it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(INCIDENT_COMMANDS)), fc.string(), (name, rest) => {
        const parsed = parseIncidentCommand(`/${name} ${rest}`);
        if (parsed?.ok === true) expect(parsed.command.name).toBe(name);
        expect(parseIncidentCommand(`x/${name} ${rest}`)).toBeNull();
      }),
    );
  });
});

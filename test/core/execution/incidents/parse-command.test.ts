import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  INCIDENT_COMMANDS,
  parseIncidentCommand,
} from "../../../../actions/core/execution/incidents/parse-command.ts";

/** As the line reads: `/severity major`. */
function parsed(line: string): ReturnType<typeof parseIncidentCommand> {
  const [, name = "", rest = ""] = /^\/(\S+)\s*(.*?)\s*$/.exec(line) ?? [];
  return parseIncidentCommand(name as Parameters<typeof parseIncidentCommand>[0], rest);
}

describe("a command below an incident", () => {
  it.each([
    ["/ack", { name: "ack" }],
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
    [
      "/root-cause process: kim@example.com (0212 555 0142) was never told",
      { name: "root-cause", rootCause: { class: "process", text: "… …) was never told" } },
    ],
    ["/reopen because still slow", { name: "reopen", reason: "still slow" }],
    ["/duplicate 7", { name: "duplicate", issue: 7 }],
  ])("%s", (line, command) => {
    expect(parsed(line)).toEqual({ ok: true, command });
  });

  it.each([
    ["/ack please", "`/ack` takes no words after it"],
    ["/root-cause weather: rain", "people|process|prompt|data|vendor"],
    ["/follow-up none", "Write `/follow-up #NUMBER`, `/follow-up https://…` or `/follow-up none because …`."],
    ["/assign @a @b", "Write `/assign @account`."],
  ])("%s is answered with what to write", (line, words) => {
    expect(parsed(line)).toEqual({ ok: false, instead: expect.stringContaining(words) });
  });

  it("is never taken for another, whatever follows it", () => {
    const names = Object.keys(INCIDENT_COMMANDS) as (keyof typeof INCIDENT_COMMANDS)[];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.string(), (name, rest) => {
        const read = parseIncidentCommand(name, rest.trim());
        if (read.ok) expect(read.command.name).toBe(name);
        else for (const way of INCIDENT_COMMANDS[name]) expect(read.instead).toContain(way);
      }),
    );
  });
});

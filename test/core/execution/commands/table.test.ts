import { describe, expect, it } from "vitest";
import { readCommand } from "../../../../actions/core/execution/commands/read.ts";
import { commands } from "../../../../actions/core/execution/commands/table.ts";

describe("the table of commands", () => {
  it("has every name once, and each can be read as it is shown", () => {
    const names = commands.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const command of commands) {
      const place = command.places[0] ?? "desk";
      for (const way of command.ways)
        expect(readCommand(way, place, commands)).toMatchObject({ kind: "command", command });
      expect(readCommand(`/${command.name}`, place, commands)).toMatchObject({ kind: "command", command });
      expect(command.purpose).toMatch(/^\S.*[^.]$/);
    }
  });

  it.each([
    ["/imprt", "desk", "Did you mean `/import`?"],
    ["/hlep", "desk", "Did you mean `/help`?"],
    ["/akc", "incident", "Did you mean `/ack`?"],
    ["/zzz", "desk", "`/help` lists"],
    ["/mitigate", "incident", "Did you mean `/mitigated`?"],
    ["/rootcause vendor: x", "incident", "Did you mean `/root-cause`?"],
    ["/publish", "form", "belongs on the desk"],
  ] as const)("guesses %s and never obeys it", (line, place, words) => {
    expect(readCommand(line, place, commands)).toMatchObject({
      kind: "unclear",
      answer: expect.stringContaining(words),
    });
  });

  it("reads a name in any case, and takes no talk below an incident for a command", () => {
    expect(readCommand("/ACK", "incident", commands)).toMatchObject({ command: { name: "ack" }, rest: "" });
    for (const line of ["we looked at it", "> /ack", "`/resolve`", "/", "and /ack", "<!-- /ack -->", "//ack"])
      expect(readCommand(line, "incident", commands)).toBeNull();
  });

  it("shows no number that could be the issue's own, and no name that could be a customer's", () => {
    const shown = commands.flatMap(({ ways, purpose }) => [...ways, purpose]).join("\n");
    expect(shown).not.toMatch(/#\d|kim/i);
    expect(shown).toContain("`yes @account`");
  });

  it("takes no sentence for a command", () => {
    for (const line of [
      "yesterday was fine",
      "okay then Kim",
      "no lead today",
      "/",
      "/ help",
      "import",
      "a/help",
    ])
      expect(readCommand(line, "desk", commands)).toBeNull();
    expect(readCommand("Yes!", "desk", commands)).toMatchObject({ rest: "" });
    for (const line of ["yes!!", "yes, please", "Yes please!", "okay!!!"])
      expect(readCommand(line, "desk", commands), line).toMatchObject({ command: { name: "yes" }, rest: "" });
    for (const line of ["no!!", "No, thanks."])
      expect(readCommand(line, "desk", commands), line).toMatchObject({ command: { name: "no" }, rest: "" });
    expect(readCommand("yes??", "desk", commands)).toBeNull();
    expect(readCommand("/ack!!", "incident", commands)).toMatchObject({ command: { name: "ack" }, rest: "" });
    expect(readCommand("ok @Kim-2", "desk", commands)).toMatchObject({ rest: "Kim-2" });
  });
});

import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readCommand } from "../../../../actions/core/execution/commands/read.ts";
import { commands } from "../../../../actions/core/execution/commands/table.ts";

const FOLDER = path.resolve(import.meta.dirname, "../../../../actions/core/execution/commands");

describe("the table of commands", () => {
  it("has every name once, and each can be read as it is shown", () => {
    const names = commands.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const command of commands) {
      const place = command.places[0] ?? "desk";
      expect(readCommand(command.usage, place, commands)).toMatchObject({ kind: "command", command });
      expect(readCommand(`/${command.name}`, place, commands)).toMatchObject({ kind: "command", command });
      expect(command.purpose).toMatch(/^[a-z].*[^.]$/);
    }
  });

  it("has a file for each command of the desk", () => {
    const files = readdirSync(FOLDER);
    for (const { name, places } of commands)
      if (places.includes("desk")) expect(files.some((file) => file.startsWith(name))).toBe(true);
  });

  it.each([
    ["/imprt", "desk", "Did you mean `/import`?"],
    ["/zzz", "desk", "`/help` lists"],
    ["/publish", "form", "belongs on the desk"],
  ] as const)("guesses %s and never obeys it", (line, place, words) => {
    expect(readCommand(line, place, commands)).toMatchObject({
      kind: "unclear",
      answer: expect.stringContaining(words),
    });
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
    expect(readCommand("ok @Kim-2", "desk", commands)).toMatchObject({ rest: "Kim-2" });
  });
});

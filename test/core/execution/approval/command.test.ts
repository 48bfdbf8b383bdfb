import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Command,
  LEAST_HASH,
  nearCommand,
  parseCommand,
} from "../../../../actions/core/execution/approval/command.ts";

const HASH = "0123456789abcdef0123456789abcdef01234567";
const BARE: Command = { kind: "approve", hash: null };

describe("commands of the gate (SEC-16)", () => {
  it.each<[string, Command | null]>([
    ["/approve", BARE],
    ["/Approve", BARE],
    ["approved", BARE],
    ["Approved", BARE],
    ["  /approve  ", BARE],
    ["/approve\nThank you, well done.", BARE],
    ["/approve\r\n> quoted below", BARE],
    [`/approve ${HASH}`, { kind: "approve", hash: HASH }],
    [`/approve ${HASH.slice(0, 16).toUpperCase()}`, { kind: "approve", hash: HASH.slice(0, 16) }],
    ["/reject", { kind: "reject", reason: null }],
    ["/reject the price is wrong", { kind: "reject", reason: "the price is wrong" }],
    ["/reject: the price is wrong", { kind: "reject", reason: "the price is wrong" }],
    ["/Reject\nbecause", { kind: "reject", reason: null }],
    ["/reject\u2028because", { kind: "reject", reason: "because" }],
    [`/reject ${"x".repeat(5000)}`, { kind: "reject", reason: "x".repeat(1993) }],
    ["/check", { kind: "check" }],
  ])("%j is a command", (body, expected) => {
    expect(parseCommand(body)).toEqual(expected);
  });

  it.each([
    "",
    "Looks good\n/approve",
    "\n/approve",
    "> /approve",
    "```\n/approve\n```",
    "~~~\napproved",
    "<!-- x -->\n/approve",
    "<!--\n/approve\n-->",
    "<!-- --> /approve",
    "    /approve",
    "\t/approve",
    "  \t/approve",
    "- /approve",
    "`/approve`",
    "**approved**",
    "not approved",
    "approved by nobody",
    "approved!",
    "I have approved",
    "/approver",
    "/approve-all",
    "/rejected",
    "/checkout",
    "/check now",
    "\u200b/approve",
    `/approve${" ".repeat(3000)}`.replace(/ $/, "x"),
  ])("%j is none", (body) => {
    const found = parseCommand(body);
    expect(found === null || found.kind === "garbled").toBe(true);
  });

  it.each([
    "/approve please",
    "/approve 0123456789abcde",
    `/approve ${HASH} and more`,
    `/approve ${"a".repeat(65)}`,
    "/approve <!-- no -->",
    "/approved",
    "/approve.",
  ])("%j was meant as a yes and is not understood", (body) => {
    expect(parseCommand(body)?.kind).toBe("garbled");
  });

  it("takes a comment for a yes only where its whole first line is one", () => {
    const piece = fc.constantFrom(
      "/approve",
      "approved",
      "/reject",
      HASH,
      HASH.slice(0, 15),
      ..."\n\r \t>`~<!-->\u2028\u00a0a/".split(""),
    );
    const body = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece, { maxLength: 8 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(body, (text) => {
        const found = parseCommand(text);
        const [line = ""] = text.split(/[\r\n]/);
        const words = line
          .trim()
          .toLowerCase()
          .split(/[ \t]+/);
        const isYes =
          (words.length === 1 && (words[0] === "/approve" || words[0] === "approved")) ||
          (words.length === 2 &&
            words[0] === "/approve" &&
            /^[0-9a-f]*$/.test(words[1] ?? "") &&
            (words[1] ?? "").length >= LEAST_HASH);
        if (found?.kind === "approve") expect(isYes).toBe(true);
        if (line.startsWith("/reject ")) expect(found?.kind).toBe("reject");
      }),
      { numRuns: 3000 },
    );
  });

  it("reads hostile comments in no time (SEC-29)", () => {
    const units = [" ", "/reject ", "a", "0", ">", "\u00a0", "/approve ", "-."];
    const bodies = units.flatMap((unit) => [unit.repeat(200_000), `/reject ${unit.repeat(200_000)}`]);
    for (const body of bodies) {
      // Laid out as one piece, as it comes from GitHub.
      const whole = Buffer.from(body).toString();
      const started = performance.now();
      parseCommand(whole);
      expect(performance.now() - started).toBeLessThan(100);
    }
  });
});

describe("what is nearly a command", () => {
  it.each([
    ["/chekc", "check"],
    ["/Aprove", "approve"],
    ["/rejct the price is wrong", "reject"],
    ["/check now", "check"],
    ["/check", null],
    ["/approve", null],
    ["/reject it", null],
    ["/help", null],
    ["Looks good /chekc", null],
    ["> /chekc", null],
    ["    /chekc", null],
  ])("%j means %j", (body, expected) => {
    expect(nearCommand(body)).toBe(expected);
  });
});

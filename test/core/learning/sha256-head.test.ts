import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST, sha256Head } from "../../../actions/core/learning/sha256-head.ts";

describe("sha256Head", () => {
  it("gives the first word of the published digest of abc (FIPS 180-2, B.1)", () => {
    expect(sha256Head(new TextEncoder().encode("abc"), 3)).toBe(0xba7816bf);
  });

  it("agrees with the system's SHA-256 for every message of one block", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: LONGEST }), (message) => {
        const whole = createHash("sha256").update(message).digest();
        expect(sha256Head(message, message.length)).toBe(whole.readUInt32BE(0));
      }),
    );
  });

  it("refuses what does not fit one block", () => {
    expect(() => sha256Head(new Uint8Array(56), 56)).toThrow(RangeError);
  });
});

import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { normalisePerson, personHash } from "../../../actions/core/signal/person.ts";

describe("people", () => {
  it.each([
    [" Jane.Doe@Example.COM ", "jane.doe@example.com"],
    ["+49 (171) 555-01 23", "491715550123"],
    ["0049 171 5550123", "491715550123"],
    ["0171/555 0123", "01715550123"],
    ["Jane   Doe", "jane doe"],
    ["ｊａｎｅ", "jane"],
    ["12-34", "12-34"],
  ])("%s is %s", (written, same) => {
    expect(normalisePerson(written)).toBe(same);
  });

  it("is HMAC-SHA256 with the key, cut to 128 bits", () => {
    const wanted = createHmac("sha256", "a key").update("jane@example.com").digest("hex").slice(0, 32);
    const hash = personHash("a key");
    expect([hash("JANE@example.com"), hash("jane@example.com "), hash("jane@example.com")]).toEqual(
      Array(3).fill(wanted),
    );
  });

  it("differs with the key and with the person", () => {
    expect(personHash("one")("jane")).not.toBe(personHash("two")("jane"));
    expect(personHash("one")("jane")).not.toBe(personHash("one")("john"));
  });
});

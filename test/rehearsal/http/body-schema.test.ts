import { describe, expect, it } from "vitest";
import { bodyFault } from "../../../actions/rehearsal/http/body-schema.ts";

const schema = {
  type: "object",
  required: ["name"],
  properties: {
    name: { type: "string" },
    count: { type: ["integer", "null"] },
    state: { type: "string", enum: ["open", "closed"] },
    items: {
      type: "array",
      maxItems: 2,
      items: { type: "object", required: ["path"], properties: { path: { type: "string" } } },
    },
    either: {
      oneOf: [
        { type: "string" },
        { type: "object", required: ["login"], properties: { login: { type: "string" } } },
      ],
    },
  },
};

describe("a request's body against GitHub's description", () => {
  it.each([
    [{}, '"name" wasn\'t supplied.'],
    [{ name: 1 }, "For 'properties/name', 1 is not a string."],
    [{ name: "x", count: 1.5 }, "For 'properties/count', 1.5 is not an integer."],
    [{ name: "x", count: null }, null],
    [{ name: "x", state: "shut" }, 'For \'properties/state\', "shut" is not a member of ["open","closed"].'],
    [{ name: "x", items: [{ path: "a" }, {}] }, "For 'properties/items/items/1', \"path\" wasn't supplied."],
    [
      { name: "x", items: [{}, {}, {}] },
      "For 'properties/items', no more than 2 items are allowed; 3 were supplied.",
    ],
    [{ name: "x", either: "a" }, null],
    [{ name: "x", either: { login: "a" } }, null],
    [{ name: "x", either: 7 }, "For 'properties/either', 7 is not a string."],
    [{ name: "x", unknown: true }, null],
  ])("%j: %s", (body, fault) => {
    expect(bodyFault(schema, body)).toBe(fault);
  });
});

import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { routes } from "../../actions/rehearsal/api/table.ts";
import { operations } from "../../actions/rehearsal/generated/operations.ts";
import { matchRoute } from "../../actions/rehearsal/http/match.ts";
import { breachOf } from "./contract.ts";
import { commitFile, type Stage, setStage } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  const plenty = { user: 1e9, contentPerMinute: 1e9, contentPerHour: 1e9 };
  stage = await setStage({ limits: plenty });
  const { bob, repo } = stage;
  await commitFile(bob, repo, { branch: "work", path: "a.md", text: "a\n" });
  await bob.rest.pulls.create({ ...repo, title: "A", head: "work", base: "main" });
});
afterAll(() => stage.close());

const words = fc.constantFrom(
  "main",
  "work",
  "ann",
  "bob",
  "1",
  "0",
  "-1",
  "a.md",
  "HEAD",
  "..",
  "%00",
  "refs/heads/main",
  "{}",
  "é b",
  "x'\"",
  "__proto__",
);

/** Values that a field might get, right and wrong. */
const value = fc.oneof(
  words,
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.array(words, { maxLength: 2 }),
  fc.constant({}),
);

/** A served route with a path and a body that fit it more or less. */
const request = fc.constantFrom(...routes.keys()).chain((route) => {
  const [method = "", template = ""] = route.split(" ");
  const fields = Object.keys(operations[route]?.body?.properties ?? { title: true });
  return fc.record({
    route: fc.constant(route),
    method: fc.constant(method),
    path: fc.array(words, { minLength: 6, maxLength: 6 }).map((parts) => {
      let at = 0;
      return template
        .replace("{owner}", "ann")
        .replace("{repo}", "shop")
        .replace(/\{(\w+)\}/g, (_, name: string) =>
          /_(number|id)$/.test(name) ? "1" : encodeURIComponent(parts[at++] ?? ""),
        );
    }),
    body: fc.dictionary(fc.constantFrom(...fields), value),
    raw: fc.option(fc.constantFrom("{", "[]", "7", ""), { freq: 10 }),
  });
});

it("answers whatever it is sent in GitHub's shapes, and never by a bug", async () => {
  await fc.assert(
    fc.asyncProperty(request, async ({ route, method, path, body, raw }) => {
      const response = await fetch(`${stage.github.url}${path}`, {
        method,
        headers: { authorization: `token ${stage.tokens.ann}` },
        ...(method === "GET" ? {} : { body: raw ?? JSON.stringify(body) }),
      });
      const text = await response.text();
      expect([response.status, text]).not.toEqual([500, expect.anything()]);
      const isJson = text === "" || response.headers.get("content-type")?.includes("json");
      if (response.status === 501 || !isJson || response.status === 304) return;
      // A path with `..` in it is another path by the time that it is sent.
      const asked = matchRoute(method, new URL(response.url).pathname)?.route ?? route;
      const breach = breachOf(asked, response.status, text === "" ? undefined : JSON.parse(text));
      expect({ breach, text }).toMatchObject({ breach: null });
    }),
    { numRuns: 400 },
  );
});

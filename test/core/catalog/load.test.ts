import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCatalog, waitingRules } from "../../../actions/core/catalog/check.ts";
import { loadCatalog } from "../../../actions/core/catalog/load.ts";
import type { Finding } from "../../../actions/core/finding.ts";
import { fixtureCatalog, ROOT } from "../../catalog-fixture.ts";

const TODAY = { today: "2026-11-22" };
const files = fixtureCatalog();
const check = (changes: Iterable<[string, string]>): Finding[] =>
  checkCatalog(loadCatalog(new Map([...files, ...changes]), ROOT), TODAY);

describe("loadCatalog", () => {
  it("puts every definition into the list of its kind, ordered by file", () => {
    const { catalog, findings } = loadCatalog(files, ROOT);
    expect(findings).toEqual([]);
    expect(catalog.workflows.map(({ value }) => value.metadata.name)).toEqual([
      "lead-response",
      "service-desk",
    ]);
    expect(catalog.runbooks).toHaveLength(6);
    expect(catalog.prompts[0]?.body.placeholders.map(({ name }) => name)).toEqual(["name", "topic"]);
    expect(catalog.eventTypes.map(({ file }) => file)).toEqual(
      catalog.eventTypes.map(({ file }) => file).toSorted(),
    );
    expect(catalog.files.size).toBe(files.size);
  });

  it("leaves out the sample's exports, and lists what is no definition", () => {
    const more: [string, string][] = [
      [`${ROOT}/sample/broken.yaml`, ": ["],
      [`${ROOT}/README.md`, "no front matter"],
      [`${ROOT}/workflows/lead-response/README.md`, "no front matter"],
      [`${ROOT}/services/report.md`, "a template"],
      ["elsewhere/x.yaml", ": ["],
    ];
    const { catalog, findings } = loadCatalog(new Map([...files, ...more]), ROOT);
    expect(findings).toEqual([]);
    expect(catalog.files.has(`${ROOT}/services/report.md`)).toBe(true);
    expect(catalog.files.has(`${ROOT}/sample/broken.yaml`)).toBe(false);
  });

  it("depends on no order of the files", () => {
    const reversed = new Map([...files].reverse());
    expect(loadCatalog(reversed, ROOT).catalog).toEqual(loadCatalog(files, ROOT).catalog);
  });

  it("never throws and points into the text, whatever the files hold", () => {
    const text = fc
      .array(
        fc.constantFrom(
          "kind: ",
          "Workflow",
          "Source",
          "\n",
          "  ",
          "spec:",
          "a: 1",
          "- ",
          "---\n",
          "{",
          "}",
          "\t",
          '"',
          "é",
        ),
      )
      .map((parts) => parts.join(""));
    const file = fc.constantFrom(
      ...files.keys(),
      `${ROOT}/events/x.yml`,
      `${ROOT}/x.yaml`,
      `${ROOT}/workflows/a/b/c.md`,
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(file, text), { minLength: 1, maxLength: 3 }), (changes) => {
        const all = new Map([...files, ...changes]);
        for (const { file: name, range } of checkCatalog(loadCatalog(all, ROOT), TODAY)) {
          const lines = (all.get(name) ?? "").split("\n");
          for (const { line, column } of [range.start, range.end]) {
            expect(line).toBeLessThanOrEqual(lines.length);
            expect(column).toBeLessThanOrEqual((lines[line - 1] as string).length + 1);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("one file that cannot be read", () => {
  const definitions = [...files.keys()].filter((file) => /\.(yaml|md)$/.test(file));

  it.each(definitions)("%s makes findings in itself only", (file) => {
    const broken = file.endsWith(".md") ? "---\n: [\n---\n" : ": [";
    const found = check([[file, broken]]);
    expect(found.map((finding) => finding.file)).toEqual([file]);
  });

  it("makes the rules wait that read all files of its kind", () => {
    const broken = loadCatalog(new Map([...files, [`${ROOT}/sources/crm.yaml`, ": ["]]), ROOT);
    expect(waitingRules(broken)).toBeGreaterThan(0);
    expect(waitingRules(loadCatalog(files, ROOT))).toBe(0);
  });
});

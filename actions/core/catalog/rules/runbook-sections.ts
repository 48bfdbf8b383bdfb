import { RUNBOOK_SECTIONS } from "../runbook-sections.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

/**
 * A runbook answers the questions that its type brings up, under the headings of runbook-sections.ts, each with text below
 * it. Further sections are free, and so is the headings' level.
 */
export const runbookSections: CatalogRule = {
  id: "runbook-sections",
  severity: "error",
  description: "Every runbook has the sections of its type, and none of them is empty.",
  check: (catalog) =>
    catalog.runbooks.flatMap(({ file, value: { spec }, body }): RuleFinding[] => {
      const needed = RUNBOOK_SECTIONS[spec.type];
      const missing = needed.filter((section) => !body.filled.has(section.toLowerCase()));
      const empty = body.headings.filter(
        ({ text }) =>
          needed.some((section) => section.toLowerCase() === text.toLowerCase()) &&
          body.filled.get(text.toLowerCase()) === false,
      );
      const found: RuleFinding[] = empty.map(({ text, range }) => ({
        file,
        place: { range },
        message: `"${text}" is empty`,
        why: "a heading without words helps nobody in a bad hour",
        fix: `write below it what belongs to "${text}"`,
      }));
      if (missing.length === 0) return found;
      return [
        {
          file,
          place: { path: ["spec", "type"] },
          message: `this ${spec.type} runbook has no section ${missing.map((name) => `"${name}"`).join(", ")}`,
          why: "in a bad hour people look for the same headings in every runbook",
          fix: `add the heading${missing.length === 1 ? "" : "s"} ${missing.map((name) => `\`## ${name}\``).join(", ")}, with text below`,
        },
        ...found,
      ];
    }),
};

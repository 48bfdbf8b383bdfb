import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { FORM_LABELS, FORM_TITLE, parseForm, renderForm } from "../../../../actions/core/report/desk/form.ts";

const FILE = path.resolve(import.meta.dirname, "../../../../.github/ISSUE_TEMPLATE/tell-opsbook.yml");

describe("the form", () => {
  it("asks for what is read", () => {
    const form = parse(readFileSync(FILE, "utf8"));
    const fields = form.body.filter(({ id }: { id?: string }) => id !== undefined);
    const labels = fields.map(({ id, attributes }: { id: string; attributes: { label: string } }) => [
      id,
      attributes.label,
    ]);
    expect(Object.fromEntries(labels)).toEqual(FORM_LABELS);
    expect(form.title).toBe(FORM_TITLE);
    expect(form.labels).toEqual(["opsbook"]);
  });

  it("gives back what was filled in, with GitHub's line breaks or others", () => {
    const field = fc
      .array(
        fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom("### Heading", "_No response_ then", "> q")),
      )
      .map((lines) =>
        lines
          .join("\n")
          .replaceAll(/[\r\u2028\u2029]/g, "")
          .trim(),
      )
      .filter(
        (text) =>
          text !== "_No response_" && !Object.values(FORM_LABELS).some((label) => text.includes(label)),
      );
    fc.assert(
      fc.property(field, field, fc.boolean(), (what, note, windows) => {
        const body = renderForm({ what, note });
        expect(parseForm(windows ? body.replaceAll("\n", "\r\n") : body)).toEqual({ what, note });
      }),
    );
  });

  it("takes a body without the form's headings for sentences", () => {
    expect(parseForm(" lead Kim called 14:05\r\n")).toEqual({ what: "lead Kim called 14:05", note: "" });
    expect(parseForm(`### ${FORM_LABELS.what}\n\nx`)).toEqual({ what: "x", note: "" });
    expect(parseForm("")).toEqual({ what: "", note: "" });
  });
});

import { unknownName } from "../lookup/unknown-name.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

/**
 * The names in `{{ name }}` and the list of inputs are the same: an undeclared one would reach the model as an empty hole, an
 * unused one is data that is given away for nothing.
 */
export const promptInputsDeclared: CatalogRule = {
  id: "prompt-inputs-declared",
  severity: "error",
  description: "A prompt declares the inputs that its text uses, and no others.",
  check: (catalog) =>
    catalog.prompts.flatMap(({ file, value: { spec }, body }): RuleFinding[] => {
      const used = new Set(body.placeholders.map(({ name }) => name));
      const unused = spec.inputs.filter((name) => !used.has(name));
      const undeclared = body.placeholders.filter(({ name }) => !spec.inputs.includes(name));
      // With both, one was probably renamed: that is one thing to fix.
      if (undeclared.length === 0)
        return unused.map((name) => unusedInput(file, spec.inputs.indexOf(name), name));
      return undeclared.map(({ name, range }) => {
        const words = { where: "among the inputs", add: `add ${name} to the inputs` };
        const { message, fix } = unknownName(name, unused, words);
        return { file, place: { range }, message, why: "the model would get a hole instead of a word", fix };
      });
    }),
};

function unusedInput(file: string, index: number, name: string): RuleFinding {
  return {
    file,
    place: { path: ["spec", "inputs", index] },
    message: `"${name}" is declared and the text never uses it`,
    why: "data that the text does not need is sent out of the house for nothing",
    fix: `use \`{{ ${name} }}\` in the text, or take it out of the inputs`,
  };
}

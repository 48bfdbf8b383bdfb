import { markdownTable } from "markdown-table";

/** What an action.yml says for people. */
export interface ActionDescription {
  name: string;
  description: string;
  inputs?: Record<string, { description: string; required?: boolean; default?: string }>;
  outputs?: Record<string, { description: string }>;
}

const START = "<!-- generated from action.yml: npm run generate -->";
const END = "<!-- end of what is generated -->";

/** A README with the tables of an action's inputs and outputs in their place; a new one where there is none yet. */
export function withTable(readme: string, action: ActionDescription): string {
  const block = `${START}\n${tablesOf(action)}\n${END}`;
  const [from, to] = [readme.indexOf(START), readme.indexOf(END)];
  if (from === -1 || to < from) {
    const head = readme.trim() === "" ? `# ${action.name}\n\n${action.description}` : readme.trimEnd();
    return `${head}\n\n${block}\n`;
  }
  return `${readme.slice(0, from)}${block}${readme.slice(to + END.length)}`;
}

function tablesOf({ inputs = {}, outputs = {} }: ActionDescription): string {
  const given = Object.entries(inputs).map(([name, { description, required, default: value }]) => [
    `\`${name}\``,
    required === true ? "yes" : "no",
    value === undefined ? "" : `\`${value}\``,
    cell(description),
  ]);
  const results = Object.entries(outputs).map(([name, { description }]) => [
    `\`${name}\``,
    cell(description),
  ]);
  return [
    given.length === 0
      ? "No inputs."
      : markdownTable([["Input", "Required", "Default", "What it is"], ...given]),
    results.length === 0 ? "No outputs." : markdownTable([["Output", "What it is"], ...results]),
  ].join("\n\n");
}

function cell(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ").replaceAll("|", "\\|");
}

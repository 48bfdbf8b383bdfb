/** A line of a step's output that is an order to the runner: `::error file=a.ts,line=3::text`. */
export interface WorkflowCommand {
  name: string;
  properties: Record<string, string>;
  data: string;
}

const LINE = /^\s*::([A-Za-z][\w-]*)(?:\s+([^:]*(?::(?!:)[^:]*)*))?::([\s\S]*)$/;

/** Reads a command from a line of output; null for ordinary text. (actions/runner, ActionCommand.cs) */
export function readCommand(line: string): WorkflowCommand | null {
  const match = LINE.exec(line);
  if (match === null) return null;
  const [, name = "", properties = "", data = ""] = match;
  return {
    name: name.toLowerCase(),
    properties: Object.fromEntries(
      properties
        .split(",")
        .map((pair) => pair.trim())
        .filter((pair) => pair.includes("="))
        .map((pair) => {
          const at = pair.indexOf("=");
          return [pair.slice(0, at).toLowerCase(), unescapeProperty(pair.slice(at + 1))];
        }),
    ),
    data: unescapeData(data),
  };
}

function unescapeData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
}

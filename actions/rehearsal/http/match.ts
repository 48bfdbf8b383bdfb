import { operations } from "../generated/operations.ts";

export interface Match {
  route: string;
  params: Record<string, string | number>;
}

interface Pattern {
  route: string;
  expression: RegExp;
  names: string[];
  weight: number;
}

/** Path parameters that may hold slashes. */
const LONG = new Set(["path", "ref", "branch", "basehead"]);

const LONG_END = /\{(ref|branch)\}$/;
/** What GitHub has below a commit or a branch and nothing here serves: it is no part of a ref's name. */
const OTHERS =
  /\/commits\/.+\/(check-suites|comments|branches-where-head)$|\/branches\/.+\/(protection\/.+|rename)$/;

const byMethod = new Map<string, Pattern[]>();
for (const route of Object.keys(operations)) {
  const [method = "", template = ""] = route.split(" ");
  byMethod.set(method, [...(byMethod.get(method) ?? []), patternOf(route, template)]);
}
for (const patterns of byMethod.values()) patterns.sort((left, right) => right.weight - left.weight);

function patternOf(route: string, template: string): Pattern {
  const names: string[] = [];
  const segments = template.split("/").slice(1);
  const source = segments.map((segment) => {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name === undefined) return `/${segment}`;
    names.push(name);
    if (name === "path") return "(?:/(.*))?";
    if (LONG.has(name)) return "/(.+)";
    return isNumber(name) ? "/(\\d+)" : "/([^/]+)";
  });
  const literals = segments.filter((segment) => !segment.startsWith("{")).length;
  const long = names.filter((name) => LONG.has(name)).length;
  return {
    route,
    expression: new RegExp(`^${source.join("")}/?$`),
    names,
    weight: segments.length * 10 + literals - long * 5,
  };
}

/** `workflow_id` may be a file's name; every other `_id` and `_number` counts. */
function isNumber(name: string): boolean {
  return /_(number|id)$/.test(name) && name !== "workflow_id";
}

/** The operation of GitHub's description that a request means, or null. */
export function matchRoute(method: string, path: string): Match | null {
  for (const { route, expression, names } of byMethod.get(method) ?? []) {
    const found = expression.exec(path);
    if (found === null || (LONG_END.test(route) && OTHERS.test(path))) continue;
    const params = names.map((name, index): [string, string | number] => {
      const text = decode(found[index + 1] ?? "");
      return [name, isNumber(name) ? Number(text) : text];
    });
    return { route, params: Object.fromEntries(params) };
  }
  return null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

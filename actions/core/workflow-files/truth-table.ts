import { data, Evaluator } from "@actions/expressions";
import {
  Binary,
  ContextAccess,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Unary,
} from "@actions/expressions/ast";

/** More rows than this are not looked at: such an expression is left to people. */
const MOST_ROWS = 20_000;
const OTHER = "another-value";

type Value = string | number | boolean;

/** Whether an expression is true or false for whatever its contexts hold; null where it depends, or cannot be told. */
export function constantTruth(expression: Expr): boolean | null {
  const reads = new Set<string>();
  const values = new Set<Value>([OTHER, "", true, false]);
  if (!collect(expression, reads, values) || reads.size === 0) return null;
  const names = [...reads].sort();
  if (names.some((name, index) => names[index + 1]?.startsWith(`${name}.`) === true)) return null;
  const domains = names.map((name) => (name.endsWith("()") ? [true, false] : [...values]));
  if (domains.reduce((rows, domain) => rows * domain.length, 1) > MOST_ROWS) return null;
  const seen = new Set<boolean>();
  for (const row of rowsOf(domains)) {
    const truth = truthOf(expression, names, row);
    if (truth === null) return null;
    seen.add(truth);
    if (seen.size > 1) return null;
  }
  return seen.has(true);
}

/** Gathers what an expression reads and compares; false where it does something that a table cannot show. */
function collect(node: Expr, reads: Set<string>, values: Set<Value>): boolean {
  const both = (...nodes: Expr[]): boolean => nodes.every((inner) => collect(inner, reads, values));
  if (node instanceof Literal) return addLiteral(node, values);
  if (node instanceof Grouping) return both(node.group);
  if (node instanceof Unary) return both(node.expr);
  if (node instanceof Binary) return both(node.left, node.right);
  if (node instanceof Logical) return both(...node.args);
  if (node instanceof FunctionCall) {
    const name = node.functionName.lexeme.toLowerCase();
    if (name === "hashfiles") return false;
    if (["success", "failure", "cancelled"].includes(name)) reads.add(`${name}()`);
    return both(...node.args);
  }
  const path = pathOf(node);
  if (path !== null) reads.add(path);
  return path !== null;
}

function addLiteral({ literal }: Literal, values: Set<Value>): boolean {
  if (literal instanceof data.NumberData) {
    for (const near of [-1, 0, 1]) values.add(literal.number() + near);
  } else if (literal instanceof data.StringData) {
    values.add(literal.coerceString());
    for (const item of listIn(literal.coerceString())) values.add(item);
  }
  return true;
}

/** The texts of a JSON list, as `fromJSON('["opened"]')` has them. */
function listIn(text: string): string[] {
  if (!text.startsWith("[")) return [];
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter((item) => typeof item === "string") : [];
  } catch {
    return [];
  }
}

/** `github.event.action` of a chain of names; null where a name is computed or stands for many. */
function pathOf(node: Expr): string | null {
  if (node instanceof ContextAccess) return node.name.lexeme.toLowerCase();
  if (!(node instanceof IndexAccess) || !(node.index instanceof Literal)) return null;
  const above = pathOf(node.expr);
  return above === null ? null : `${above}.${node.index.literal.coerceString().toLowerCase()}`;
}

function* rowsOf(domains: readonly (readonly Value[])[]): Generator<Value[]> {
  const [first, ...rest] = domains;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const value of first) for (const row of rowsOf(rest)) yield [value, ...row];
}

interface Tree {
  [name: string]: Tree | Value;
}

function truthOf(expression: Expr, names: readonly string[], row: readonly Value[]): boolean | null {
  const contexts: Tree = {};
  const answers = new Map<string, boolean>([["always", true]]);
  for (const [index, name] of names.entries()) {
    const value = row[index] as Value;
    if (name.endsWith("()")) answers.set(name.slice(0, -2), value === true);
    else place(contexts, name.split("."), value);
  }
  const functions = new Map(
    [...answers].map(([name, answer]) => [
      name,
      { name, minArgs: 0, maxArgs: 255, call: () => new data.BooleanData(answer) },
    ]),
  );
  try {
    // The one cast: GitHub's own reviver turns JSON into its data.
    const given = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
    return isTrue(new Evaluator(expression, given, functions).evaluate());
  } catch {
    return null;
  }
}

function place(tree: Tree, path: readonly string[], value: Value): void {
  const [name = "", ...rest] = path;
  if (rest.length === 0) {
    tree[name] = value;
    return;
  }
  const next = tree[name];
  const below: Tree = typeof next === "object" ? next : {};
  tree[name] = below;
  place(below, rest, value);
}

/** Whether GitHub takes a value for true. */
export function isTrue(value: data.ExpressionData): boolean {
  if (value instanceof data.BooleanData) return value.value;
  if (value instanceof data.NumberData) return value.number() !== 0 && !Number.isNaN(value.number());
  if (value instanceof data.StringData) return value.coerceString() !== "";
  return !(value instanceof data.Null);
}

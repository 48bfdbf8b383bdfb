import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import type { Plain } from "../parse/workflow-file.ts";

/** What `success()` and its like answer at one place of a run. */
export interface StatusAnswers {
  success: boolean;
  failure: boolean;
  cancelled: boolean;
}

/** The contexts that an expression may read, and what the status functions say. */
export interface Scope {
  contexts: Record<string, Plain>;
  status?: StatusAnswers;
}

/**
 * Evaluates the inside of one `${{ }}` with GitHub's own evaluator. Throws with GitHub's words where the expression is
 * wrong, or names a context or function that is not there.
 */
export function evaluate(expression: string, scope: Scope): data.ExpressionData {
  const { tokens } = new Lexer(expression).lex();
  const functions = statusFunctions(scope.status);
  const tree = new Parser(tokens, Object.keys(scope.contexts), functions).parse();
  const contexts = new data.Dictionary(
    ...Object.entries(scope.contexts).map(([key, value]) => ({ key, value: dataOf(value) })),
  );
  return new Evaluator(tree, contexts, new Map(functions.map((entry) => [entry.name, entry]))).evaluate();
}

/** Whether a condition holds, as `if:` asks. */
export function holds(condition: string, scope: Scope): boolean {
  const result = evaluate(bare(condition), scope);
  if (result instanceof data.BooleanData) return result.value;
  if (result instanceof data.NumberData) return result.number() !== 0 && !Number.isNaN(result.number());
  if (result instanceof data.StringData) return result.coerceString() !== "";
  return !(result instanceof data.Null);
}

/** An `if` may stand in `${{ }}` or without it. */
function bare(condition: string): string {
  const match = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(condition);
  return match === null || match[1]?.includes("${{") === true ? condition : (match[1] as string);
}

function statusFunctions(status: StatusAnswers | undefined) {
  if (status === undefined) return [];
  const answers = { ...status, always: true };
  return Object.entries(answers).map(([name, answer]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(answer),
  }));
}

function dataOf(value: Plain): data.ExpressionData {
  // The one cast: GitHub's own reviver turns JSON into its data.
  return JSON.parse(JSON.stringify(value), data.reviver) as data.ExpressionData;
}

/** The plain value of an expression's result. */
export function plainOf(value: data.ExpressionData): Plain {
  return JSON.parse(JSON.stringify(value, data.replacer)) as Plain;
}

import { data } from "@actions/expressions";
import {
  Binary,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Unary,
} from "@actions/expressions/ast";
import type { Path, RuleFinding } from "../../catalog/rules/rule.ts";
import { expressionsIn, parseExpression } from "../expressions.ts";
import { within } from "../places.ts";
import { textsIn } from "../plain.ts";
import type { ParsedFile, WorkflowDocument } from "../repository.ts";
import type { WorkflowRule } from "../rule.ts";
import { constantTruth, isTrue } from "../truth-table.ts";

const WHY = "it does not ask what it seems to ask, so a step runs, or does not, against its author's meaning";

/** Conditions that mean something else than they say, found by their truth tables (SEC-38). */
export const soundConditions: WorkflowRule = {
  id: "sound-conditions",
  requirement: "SEC-38",
  description:
    "No condition is always true or never, no `contains` searches a text, no `a && b || c` can lose its b.",
  check: ({ workflows, actions }) => [
    ...workflows.flatMap((workflow) => [...conditionsOf(workflow), ...valuesOf(workflow)]),
    ...actions.flatMap(valuesOf),
  ],
};

function conditionsOf(workflow: WorkflowDocument): RuleFinding[] {
  return workflow.jobs.flatMap((job) =>
    [job, ...job.steps].flatMap(({ path, value }) =>
      typeof value.if === "string" ? inCondition(workflow, [...path, "if"], value.if) : [],
    ),
  );
}

function inCondition(document: ParsedFile, path: Path, text: string): RuleFinding[] {
  const at = (message: string, fix: string): RuleFinding => ({
    file: document.file,
    place: { path },
    message,
    why: WHY,
    fix,
  });
  const [only, ...more] = expressionsIn(text);
  if (only !== undefined && (more.length > 0 || only.whole !== text)) {
    return [
      at(
        "there is text around the expression, so the condition is always true",
        "write the condition alone, without braces",
      ),
    ];
  }
  const expression = parseExpression(only?.inner ?? text);
  if (expression === null) return [at("GitHub cannot read this condition", "compare it with one that works")];
  const truth = constantTruth(expression);
  const constant =
    truth === null
      ? []
      : [
          at(
            `this condition is ${truth ? "always" : "never"} true`,
            "work out which of its parts should have been joined otherwise",
          ),
        ];
  return [...constant, ...searches(expression).map((piece) => searching(document, path, piece))];
}

/** Expressions that give a value: there `a && b || c` stands for a choice. */
function valuesOf(document: ParsedFile): RuleFinding[] {
  return textsIn(document.value)
    .filter(({ path }) => path.at(-1) !== "if")
    .flatMap(({ path, text }) =>
      expressionsIn(text).flatMap(({ whole, inner }) => {
        const expression = parseExpression(inner);
        if (expression === null) return [];
        const lost = choices(expression).map(
          (): RuleFinding => ({
            file: document.file,
            place: within(document, path, whole),
            message: "where the value behind && is empty or false, this gives the one behind ||",
            why: WHY,
            fix: "write `case(condition, value, otherwise)`",
          }),
        );
        return [...lost, ...searches(expression).map((piece) => searching(document, path, piece))];
      }),
    );
}

function searching(document: ParsedFile, path: Path, piece: string): RuleFinding {
  return {
    file: document.file,
    place: within(document, path, "contains"),
    message: `\`contains\` searches the text ${piece}: any part of it fits, an empty value too`,
    why: WHY,
    fix: 'compare with ==, or write contains(fromJSON(\'["one", "two"]\'), value)',
  };
}

/** The texts in which some `contains` searches for a value. */
function searches(expression: Expr): string[] {
  return nodesOf(expression).flatMap((node) => {
    if (!(node instanceof FunctionCall) || node.functionName.lexeme.toLowerCase() !== "contains") return [];
    const [text, value] = node.args;
    const isText = text instanceof Literal && text.literal instanceof data.StringData;
    return isText && !(value instanceof Literal) ? [`'${text.literal.coerceString()}'`] : [];
  });
}

/** The `a && b || c` whose b may be empty or false. */
function choices(expression: Expr): Logical[] {
  return nodesOf(expression).flatMap((node) => {
    if (!(node instanceof Logical) || node.operator.lexeme !== "||") return [];
    const chosen = node.args.slice(0, -1).map(bare);
    return chosen.some(
      (arg) => arg instanceof Logical && arg.operator.lexeme === "&&" && !isSurelyTrue(arg.args.at(-1)),
    )
      ? [node]
      : [];
  });
}

const bare = (node: Expr): Expr => (node instanceof Grouping ? bare(node.group) : node);

const isSurelyTrue = (node: Expr | undefined): boolean => {
  const inner = node === undefined ? null : bare(node);
  return inner instanceof Literal && isTrue(inner.literal);
};

function nodesOf(node: Expr): Expr[] {
  return [node, ...belowOf(node).flatMap(nodesOf)];
}

function belowOf(node: Expr): Expr[] {
  if (node instanceof Grouping) return [node.group];
  if (node instanceof Unary) return [node.expr];
  if (node instanceof Binary) return [node.left, node.right];
  if (node instanceof Logical || node instanceof FunctionCall) return node.args;
  return node instanceof IndexAccess ? [node.expr, node.index] : [];
}

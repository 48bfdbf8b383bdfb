import type { Decided } from "../../decision/decide.ts";
import type { Decision } from "../../decision/decision-record.ts";
import type { CompiledRules } from "../../decision/rule.ts";
import { neutralise } from "../text/neutralise.ts";
import { counted, formatValue } from "../text/numbers.ts";

type Clock = (instant: number) => string;

/** What a run of evaluate-thresholds did, for the job's summary; nothing where there is nothing to say. */
export function decidedSummary(
  { decisions, behind }: Pick<Decided, "decisions" | "behind">,
  unreadable: CompiledRules["unreadable"],
  clock: Clock,
): string {
  const parts = [
    unreadable.length === 0
      ? ""
      : `**${counted(unreadable.length, "threshold is", "thresholds are")} not judged, because nobody can read ${unreadable.length === 1 ? "it" : "them"}.** \`npx opsbook validate\` shows where.\n\n${unreadable.map(({ id, why }) => `- \`${neutralise(id)}\`: ${neutralise(why)}`).join("\n")}`,
    decisions.length === 0
      ? ""
      : `## ${counted(decisions.length, "decision")}\n\n${decisions.map((one) => line(one, clock)).join("\n")}`,
    behind.length === 0
      ? ""
      : `<details><summary>${counted(behind.length, "threshold waits", "thresholds wait")} for news of what they look at</summary>\n\n${behind.map((one) => waiting(one, clock)).join("\n")}\n\n</details>`,
  ].filter((part) => part !== "");
  return parts.join("\n\n");
}

function line(decision: Decision, clock: Clock): string {
  const { rule, does, at, condition } = decision;
  const verb = does === "fires" ? "**fires**" : "is over";
  return `- ${clock(at)}: \`${neutralise(rule)}\` ${verb} (\`${neutralise(condition)}\`: ${figureOf(decision)})${does === "fires" ? outcomeOf(decision) : ""}`;
}

/** The figure of a decision: `more than 52 min, 8 cases`. */
function figureOf({
  value,
  unit,
  beyond,
  cases,
}: Pick<Decision, "value" | "unit" | "beyond" | "cases">): string {
  const figure = value === null ? "no value" : `${beyond ? "more than " : ""}${formatValue(unit, value)}`;
  return cases > 0 && unit !== "count" ? `${figure}, ${counted(cases, "case")}` : figure;
}

function outcomeOf({ outcome }: Decision): string {
  const parts = [
    outcome.incident === null ? "" : `opens a ${outcome.incident.severity} incident`,
    outcome.pausesExpansion ? "pauses the expansion" : "",
    outcome.startsPlaybook ? "asks for a run of the playbook" : "",
    outcome.ask === null ? "" : `asks ${neutralise(outcome.ask.person)}: ${neutralise(outcome.ask.question)}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `: ${parts.join(", ")}`;
}

function waiting({ rule, until }: Decided["behind"][number], clock: Clock): string {
  const since = Number.isFinite(until) ? `judged up to ${clock(until)}` : "not judged yet";
  return `- \`${neutralise(rule.id)}\`: ${since}; ${rule.sources.map((source) => `\`${neutralise(source)}\``).join(", ")}`;
}

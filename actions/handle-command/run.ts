import type { Decision } from "../core/execution/commands/command.ts";
import type { Facts } from "../core/execution/commands/facts.ts";
import { commands } from "../core/execution/commands/table.ts";
import { expired } from "../core/execution/desk/confirm.ts";
import { deskEffects } from "../core/report/desk/issue.ts";
import { deskSources } from "../core/signal/desk/desk-source.ts";
import type { ActionContext } from "../shell/action-context.ts";
import { applyEffects } from "../shell/apply.ts";
import { carryOut, endQuestions, type Means } from "../shell/desk/carry-out.ts";
import { type Conversation, gatherConversations, rolesOf } from "../shell/desk/gather.ts";
import { openIncidents } from "../shell/desk/incidents.ts";
import { piiKeyOf } from "../shell/import.ts";
import { remembering } from "../shell/issues/remember.ts";
import { operate } from "../shell/operate/operation.ts";
import { closedForm, decideSaid, isForUs } from "./decide.ts";

/** One run deals with so many, and the next one goes on: each takes some four calls (REL-11). */
const MOST_DEALT_WITH = 25;

/** Keeps the desk, and deals with what people have said there, on incidents and by forms, and nobody has dealt with yet. */
export async function run(context: ActionContext): Promise<void> {
  const piiKey = piiKeyOf({ OPSBOOK_PII_KEY: context.handedOver("OPSBOOK_PII_KEY") ?? "" });
  await operate(context, async (operation) => {
    const { catalog, zone } = operation;
    const desk = deskSources(catalog, piiKey);
    const github = remembering(operation.github);
    const means: Means = { operation, github, piiKey };
    const url = `${context.serverUrl}/${context.owner}/${context.repo}`;
    await applyEffects(deskEffects({ url, desk, table: commands }), github, context.second);
    const conversations = await gatherConversations(operation, github);

    const dealt = await deal(conversations, { catalog, zone, desk }, means);

    await setOutputs(context, dealt);
    if (dealt.length > 0) await context.summarise(summaryOf(dealt.length, conversations));
  });
}

/** Decides and carries out, one after the other: what one changes, the next one sees. */
async function deal(
  conversations: readonly Conversation[],
  setting: Pick<Facts, "catalog" | "zone" | "desk">,
  means: Means,
): Promise<Decision[]> {
  const roleOf = rolesOf(means.github);
  const incidents = openIncidents(means.operation, means.github, roleOf);
  const dealt: Decision[] = [];
  for (const { issue, place, pending, questions } of conversations) {
    let open = questions;
    for (const said of pending.filter((one) => isForUs(one, commands))) {
      if (dealt.length === MOST_DEALT_WITH) return dealt;
      const role = await roleOf(said.by.login);
      const facts = { ...setting, said, role, questions: open, incidents: await incidents.at(said) };
      const decision = decideSaid(facts, commands);
      if (contradicts(dealt, decision)) return dealt;
      await carryOut(decision, said, means);
      incidents.take(decision.records);
      const ended = new Set([...decision.recordings, ...decision.endings].map(({ question }) => question));
      open = open.filter((question) => !ended.has(question));
      dealt.push(decision);
    }
    const late = expired(open, means.operation.now);
    await endQuestions(late, issue.number, means);
    if (late.length > 0 && place === "form")
      await applyEffects([closedForm(issue.number)], means.github, means.operation.context.second);
  }
  return dealt;
}

/** The steps after this one take one value of each output: another week is for the next run. */
function contradicts(dealt: readonly Decision[], { outputs }: Decision): boolean {
  return Object.entries(outputs).some(([name, value]) =>
    dealt.some((earlier) => (earlier.outputs[name] ?? value) !== value),
  );
}

async function setOutputs(context: ActionContext, dealt: readonly Decision[]): Promise<void> {
  const outputs = Object.assign({}, ...dealt.map((decision) => decision.outputs)) as Record<string, string>;
  for (const [name, value] of Object.entries(outputs)) await context.output(name, value);
}

function summaryOf(dealt: number, conversations: readonly Conversation[]): string {
  const waiting = conversations.reduce((sum, { questions }) => sum + questions.length, 0);
  const more = dealt === MOST_DEALT_WITH ? " What came after it is for the next run." : "";
  return `## Desk\n\nDealt with ${dealt} of what people said; ${waiting} waited for a \`yes\` before that.${more}`;
}

import type { Catalog } from "../../catalog/catalog.ts";
import type { Person, StandIn } from "../../catalog/generated/types.ts";
import { peopleById, personName } from "../../catalog/lookup/names.ts";
import { todayOf } from "../../catalog/today.ts";
import { commandLine } from "../commands/lines.ts";
import { parseAway } from "./parse-away.ts";

/** A comment that may say that somebody is away. */
export interface AwayComment {
  by: string;
  /** When it was written, in milliseconds. */
  at: number;
  edited: boolean;
  body: string;
}

/** What became of it: for whom it holds, and the words. */
export type AwaySaid =
  | { ok: true; for: string[]; standIns: StandIn[]; answer: string }
  | { ok: false; answer: string };

const LINE = /^(?:\/|i am |i'm )?away(?:\s+(.*))?$/i;

/**
 * What one comment means, by the people of the catalog: the person themself says it, or the escalation owner of a workflow
 * that they own or review. The stand-in stands in people.yaml with an account. Pure: the desk answers with it, and the gate
 * reads the same unedited comment again.
 */
export function awayOf({ by, at, edited, body }: AwayComment, catalog: Catalog): AwaySaid | null {
  const rest = LINE.exec(commandLine(body))?.[1];
  if (rest === undefined || edited) return null;
  const today = todayOf(catalog, at);
  const parsed = parseAway(rest, today);
  if (!parsed.ok) return { ok: false, answer: parsed.instead };
  const own = idsOf(by, catalog);
  const who = parsed.who === null ? own : [parsed.who];
  if (who.length === 0)
    return { ok: false, answer: "Your account is not in people.yaml, so nobody waits for you there." };
  const stranger = who.find((id) => !own.includes(id) && !maySpeakFor(id, own, catalog));
  if (stranger !== undefined) {
    return {
      ok: false,
      answer: `Only ${personName(catalog, stranger)} or the escalation owner of their workflows can say that.`,
    };
  }
  if (parsed.kind === "over")
    return {
      ok: true,
      for: who,
      standIns: [],
      answer: `Welcome back: nobody stands in for ${names(who, catalog)} any more.`,
    };
  const [cover] = idsOf(parsed.by, catalog);
  if (cover === undefined)
    return {
      ok: false,
      answer: `@${parsed.by} is not in people.yaml, so cannot stand in. Name somebody who is.`,
    };
  if (who.some((id) => isSame(id, cover, catalog)))
    return { ok: false, answer: "Nobody stands in for themself." };
  const { from, to } = parsed;
  const standIns = who.map((id) => ({ for: id, by: cover, from, to }));
  return {
    ok: true,
    for: who,
    standIns,
    answer: `From ${from} to ${to} ${personName(catalog, cover)} stands in for ${names(who, catalog)}, as long as they have write access: they may approve and acknowledge in their place, once on each pull request. Do not edit your comment: the gate reads it again. \`/away over\` ends it.`,
  };
}

/** The catalog with the stand-ins that people have said; of each person the newest word counts. */
export function withStandInsSaid(catalog: Catalog, comments: readonly AwayComment[]): Catalog {
  const said = new Map<string, StandIn[]>();
  for (const comment of comments.toSorted((a, b) => a.at - b.at)) {
    const away = awayOf(comment, catalog);
    if (away?.ok !== true) continue;
    for (const id of away.for)
      said.set(
        id,
        away.standIns.filter((one) => one.for === id),
      );
  }
  const extra = [...said.values()].flat();
  const [first, ...rest] = catalog.people;
  if (extra.length === 0 || first === undefined) return catalog;
  const spec = { ...first.value.spec, stand_ins: [...(first.value.spec.stand_ins ?? []), ...extra] };
  return { ...catalog, people: [{ ...first, value: { ...first.value, spec } }, ...rest] };
}

/** The ids of an account. */
function idsOf(login: string, catalog: Catalog): string[] {
  return people(catalog).flatMap(({ id, github }) =>
    github?.toLowerCase() === login.toLowerCase() ? id : [],
  );
}

function people(catalog: Catalog): Person[] {
  return [...peopleById(catalog).values()];
}

function isSame(one: string, other: string, catalog: Catalog): boolean {
  const account = (id: string) => peopleById(catalog).get(id)?.github?.toLowerCase() ?? id;
  return account(one) === account(other);
}

function maySpeakFor(person: string, own: readonly string[], catalog: Catalog): boolean {
  return catalog.workflows.some(({ value: { spec } }) => {
    const works = spec.owner === person || spec.reviewer === person;
    return works && own.includes(spec.escalation);
  });
}

function names(ids: readonly string[], catalog: Catalog): string {
  return [...new Set(ids.map((id) => personName(catalog, id)))].join(" and ");
}

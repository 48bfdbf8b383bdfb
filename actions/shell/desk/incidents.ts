import type { Catalog } from "../../core/catalog/catalog.ts";
import { standInsAt } from "../../core/catalog/lookup/stand-ins.ts";
import type { Role } from "../../core/execution/approval/pull-request.ts";
import type { IncidentsAtHand, Said } from "../../core/execution/commands/facts.ts";
import { commandLine } from "../../core/execution/commands/lines.ts";
import { incidentsBeforeWord } from "../../core/execution/incidents/before-word.ts";
import type { Incident } from "../../core/execution/incidents/incident.ts";
import type { EventRecord } from "../../core/signal/record.ts";
import { standInsSaid } from "../gate/away.ts";
import type { GitHub } from "../github/github.ts";
import { idsOf, incidentIssues } from "../incidents/issues.ts";
import { readIncidents } from "../incidents/read.ts";
import type { Operation } from "../operate/operation.ts";

/** The incidents while people's words are dealt with one after the other. */
export interface OpenIncidents {
  /** What a command may know, with what this comment names looked up at GitHub. */
  at: (said: Said) => Promise<IncidentsAtHand>;
  /** Takes in what a command has done. */
  take: (records: readonly EventRecord[]) => void;
}

const WRITERS: readonly Role[] = ["admin", "maintain", "write"];

/** What is read once, when the first comment asks. */
interface Known {
  /** Of incidents: those of the ledger, and what this run adds. */
  records: EventRecord[];
  /** Keys of incidents by their issue's number. */
  keys: ReadonlyMap<number, string>;
  /** The catalog with those who stand in for others. */
  people: Catalog;
}

/** Reads the ledger when the first comment asks, and not where nobody has said anything. */
export function openIncidents(
  { context, ledger, catalog, now }: Operation,
  github: GitHub,
  roleOf: (login: string) => Promise<Role>,
): OpenIncidents {
  let known: Known | null = null;
  const load = async (): Promise<Known> => {
    const [{ records }, issues] = await Promise.all([readIncidents(ledger), incidentIssues(github)]);
    const people = await standInsSaid(github, now, context.say)(catalog);
    return { records, keys: new Map([...issues].map(([key, { number }]) => [number, key])), people };
  };
  return {
    at: async (said) => {
      known ??= await load();
      const { records, keys, people } = known;
      const incidents = incidentsBeforeWord(said.origin, records);
      const of = (issue: number): Incident | null => incidents.get(keys.get(issue) ?? "") ?? null;
      const line = said.place === "incident" ? commandLine(said.body) : "";
      const merged = await mergedAmong(pullsIn(line, of(said.issue)), github);
      const able = await writerIn(line, catalog, roleOf);
      return {
        of,
        all: () => incidents,
        idsOf: (login) => withStandIns(idsOf(login, catalog), people, now),
        personOf: (text) => (able !== null && able.text === text ? able.id : null),
        isMerged: (pull) => merged.get(pull) ?? null,
      };
    },
    take: (records) => known?.records.push(...records.filter(({ type }) => type.startsWith("incident."))),
  };
}

/** The pull requests that a comment can be about: the one that it names, and the incident's follow-up. */
function pullsIn(line: string, incident: Incident | null): Set<number> {
  const pulls = new Set<number>();
  const named = /^\/follow-up\s+#?(\d{1,9})$/i.exec(line)?.[1];
  if (named !== undefined) pulls.add(Number(named));
  if (incident?.followUp?.kind === "pull" && line !== "") pulls.add(incident.followUp.number);
  return pulls;
}

async function mergedAmong(
  pulls: ReadonlySet<number>,
  { pulls: port }: GitHub,
): Promise<Map<number, boolean | null>> {
  const merged = new Map<number, boolean | null>();
  for (const pull of pulls) merged.set(pull, await port.isMerged(pull));
  return merged;
}

/** Whom `/assign` names: a person of people.yaml whose account can write here. */
async function writerIn(
  line: string,
  catalog: Catalog,
  roleOf: (login: string) => Promise<Role>,
): Promise<{ text: string; id: string } | null> {
  const text = /^\/assign\s+(\S+)$/i.exec(line)?.[1];
  if (text === undefined) return null;
  const name = text.replace(/^@/, "").toLowerCase();
  const people = catalog.people.flatMap(({ value }) => value.spec.people);
  const person =
    people.find(({ github }) => github?.toLowerCase() === name) ?? people.find(({ id }) => id === name);
  if (person === undefined || person.github === null) return null;
  return WRITERS.includes(await roleOf(person.github)) ? { text, id: person.id } : null;
}

/** Whoever stands in for somebody today acts as them, too. */
function withStandIns(ids: ReadonlySet<string>, catalog: Catalog, now: number): Set<string> {
  const active = standInsAt(catalog, now);
  const covered = active.filter(({ by }) => ids.has(by)).map((standIn) => standIn.for);
  return new Set([...ids, ...covered]);
}

import type { Located } from "../../catalog.ts";
import type { People, StandIn } from "../../generated/types.ts";
import { isGroup, plainKey } from "../difference.ts";
import type { KindTelling, Scene, Teller, Told, ToldDifference } from "../teller.ts";
import { day, fromTo, quoted } from "../words.ts";
import { named } from "./named.ts";

type LocatedPeople = Located<People>;
type PeopleTeller = Teller<LocatedPeople>;

const ofPeople: readonly PeopleTeller[] = [
  {
    at: "spec.people.*.github",
    tell: ({ keys: [id], before, after }, { person }) => ({
      about: "account",
      text:
        before === null
          ? `${person(id)} gets the GitHub account ${quoted(after)}`
          : after === null
            ? `${person(id)} no longer has a GitHub account (it was ${quoted(before)})`
            : `The GitHub account of ${person(id)} changes ${fromTo(before, after)}`,
    }),
  },
  {
    at: "spec.people.*.name",
    tell: ({ keys: [id], before, after }) => ({
      about: "person",
      text: `The name of ${quoted(id)} changes ${fromTo(before, after)}`,
    }),
  },
  {
    at: "spec.people.*",
    tell: ({ keys: [id], before, after }, { person }) => ({
      about: "person",
      text:
        after === undefined
          ? `${person(id)} (${quoted(id)}) is no longer in people.yaml`
          : before === undefined
            ? `New person: ${person(id)} (${quoted(id)})`
            : `${person(id)} changes ${fromTo(before, after)}`,
    }),
  },
  {
    at: "spec.teams.*.owner",
    tell: ({ keys: [name], before, after }, { person }) => ({
      about: "team",
      text: `Owner of the team ${quoted(name)} changes from ${person(before)} to ${person(after)}`,
    }),
  },
  {
    at: "spec.teams.*.title",
    tell: ({ keys: [name], before, after }) => ({
      about: "team",
      text: `Title of the team ${quoted(name)} changes ${fromTo(before, after)}`,
    }),
  },
  {
    at: "spec.teams.*",
    tell: ({ keys: [name], after }) => ({
      about: "team",
      text: after === undefined ? `The team ${quoted(name)} is removed` : `New team ${quoted(name)}`,
    }),
  },
];

const ofStandIns: readonly PeopleTeller[] = [
  { at: "spec.stand_ins.*.from", tell: (difference, scene) => limit(difference, scene, "from") },
  { at: "spec.stand_ins.*.to", tell: (difference, scene) => limit(difference, scene, "to") },
  {
    at: "spec.stand_ins.*",
    tell: ({ before, after }, { person }) => {
      const now = readStandIn(after);
      const old = readStandIn(before);
      return {
        about: "stand-in",
        text:
          now === null
            ? `${person(old?.by)} no longer stands in for ${person(old?.for)} (it was ${days(old)})`
            : `${person(now.by)} stands in for ${person(now.for)} ${days(now)}`,
      };
    },
  },
];

function limit(
  { keys: [key], before, after }: ToldDifference,
  { person }: Scene<LocatedPeople>,
  end: "from" | "to",
): Told {
  const [who, by] = plainKey(key).split(" by ");
  const longer = end === "from" ? String(after) < String(before) : String(after) > String(before);
  return {
    about: "stand-in",
    text: `${person(by)} stands in for ${person(who)} ${end === "from" ? "from" : "until"} ${day(after)} instead of ${day(before)}`,
    ...(longer ? { lowers: "somebody else approves in their place for longer" } : {}),
  };
}

function readStandIn(value: unknown): StandIn | null {
  if (!isGroup(value)) return null;
  const { for: who, by, from, to } = value;
  return { for: String(who), by: String(by), from: String(from), to: String(to) };
}

function days(standIn: StandIn | null): string {
  return standIn === null ? "" : `from ${day(standIn.from)} to ${day(standIn.to)}`;
}

/** Who is who, with which account, in which team, and who stands in for whom. */
export const people: KindTelling<LocatedPeople> = {
  tellers: [...ofPeople, ...ofStandIns, ...named("the list of people")],
  added: ({ after: { value } }) => ({
    about: "person",
    text: `People and teams are now named: ${value.spec.people.map(({ name }) => name).join(", ")}`,
  }),
  removed: () => ({
    about: "person",
    text: "The list of people is removed",
    lowers: "nobody can be asked for an approval any more",
  }),
};

import type { LocatedMarkdown } from "../../catalog.ts";
import type { Runbook } from "../../generated/types.ts";
import type { KindTelling, Scene, Told } from "../teller.ts";
import { excerpt, lineChange, sectionsOf, type TextChange } from "../text-change.ts";
import { day, quoted, shown } from "../words.ts";
import { named } from "./named.ts";

type LocatedRunbook = LocatedMarkdown<Runbook>;

/** Which sections are new, gone or different. */
function sectionChanges({ before, after }: Scene<LocatedRunbook>): Told[] {
  if (before.body.text === after.body.text) return [];
  const old = sectionsOf(before.body.text);
  const now = sectionsOf(after.body.text);
  const gained = [...now.keys()].filter((name) => !old.has(name));
  const lost = [...old.keys()].filter((name) => !now.has(name));
  const told: Told[] = [...now].flatMap(([name, text]): Told[] => {
    const known = old.get(name);
    if (known === undefined) return [{ about: "runbook", text: `New section ${quoted(name)}` }];
    const change = lineChange(known, text);
    if (change.added.length + change.removed.length === 0) return [];
    const label = name === "" ? "The text above the first heading" : `Section ${quoted(name)}`;
    return [{ about: "runbook", text: `${label} changes: ${lines(change)}` }];
  });
  for (const name of lost) {
    told.push({
      about: "runbook",
      text: `Section ${quoted(name)} is gone`,
      ...(gained.length < lost.length ? { lowers: "whoever follows it finds fewer instructions" } : {}),
    });
  }
  return told.length > 0 ? told : [{ about: "runbook", text: "Only the layout of the text changes" }];
}

/** What is new and what is gone, in its first lines. */
function lines({ added, removed }: TextChange): string {
  return [
    added.length > 0 ? `new: ${excerpt(added)}` : "",
    removed.length > 0 ? `gone: ${excerpt(removed)}` : "",
  ]
    .filter((part) => part !== "")
    .join("; ");
}

/** What people follow when something happened. */
export const runbook: KindTelling<LocatedRunbook> = {
  tellers: [
    {
      at: "spec.owner",
      tell: ({ before, after }, { person }) => ({
        about: "runbook",
        text: `Owner of the runbook changes from ${person(before)} to ${person(after)}`,
      }),
    },
    {
      at: "spec.reviewed",
      tell: ({ before, after }) => ({
        about: "runbook",
        text: `A person last walked through it on ${day(after)}; until now it said ${day(before)}`,
      }),
    },
    {
      at: "spec.type",
      tell: ({ before, after }) => ({
        about: "runbook",
        text: `It is now a ${String(after)} runbook instead of a ${String(before)} one`,
      }),
    },
    {
      at: "spec.dependency",
      tell: ({ before, after }) => ({
        about: "runbook",
        text: `It is now for ${shown(after)} being down, not for ${shown(before)}`,
      }),
    },
    ...named("the runbook"),
  ],
  also: sectionChanges,
  added: ({ after: { value }, person }) => ({
    about: "runbook",
    text: `New ${value.spec.type} runbook ${quoted(value.metadata.title ?? value.metadata.name)}, owner ${person(value.spec.owner)}`,
  }),
  removed: ({ before: { value } }) => ({
    about: "runbook",
    text: `The ${value.spec.type} runbook ${quoted(value.metadata.title ?? value.metadata.name)} is removed`,
    lowers: "what people were to do then is written nowhere any more",
  }),
};

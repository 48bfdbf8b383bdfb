import type { Located } from "../../catalog.ts";
import type { Dependency, Workflow } from "../../generated/types.ts";
import { playbookOf } from "../../lookup/named-files.ts";
import { plainKey } from "../difference.ts";
import { isLonger } from "../loosening.ts";
import type { Scene, Teller, Told, ToldDifference } from "../teller.ts";
import { added, fromTo, listChange, quoted } from "../words.ts";

type LocatedWorkflow = Located<Workflow>;

/** What a workflow depends on, and what happens while it is down. */
export const dependencyTellers: readonly Teller<LocatedWorkflow>[] = [
  { at: "spec.dependencies.*.fallback", tell: fallback },
  {
    at: "spec.dependencies.*.timeout",
    tell: ({ keys: [name], before, after }) => ({
      about: "dependency",
      text: `The time after which ${quoted(name)} counts as down changes ${fromTo(before, after)}`,
      ...(isLonger(before, after) ? { lowers: "its fallback begins later, or never" } : {}),
    }),
  },
  { at: "spec.dependencies.*.used_by", tell: usedBy },
  { at: "spec.dependencies.*", tell: whole },
];

function fallback({ keys: [name], before, after }: ToldDifference): Told {
  if (before === undefined) {
    return { about: "dependency", text: `${quoted(name)} now has the fallback ${quoted(after)}` };
  }
  if (after === undefined) {
    return {
      about: "dependency",
      text: `${quoted(name)} no longer has a fallback (it was ${quoted(before)})`,
      lowers: `nobody knows what to do while ${quoted(name)} is down`,
    };
  }
  return {
    about: "dependency",
    text: `The fallback of ${quoted(name)} is now ${quoted(after)} instead of ${quoted(before)}`,
  };
}

function usedBy({ keys: [name], before, after }: ToldDifference, scene: Scene<LocatedWorkflow>): Told {
  const steps = new Set(
    playbookOf(scene.catalogs.after, scene.after)?.value.spec.steps.map(({ id }) => id) ?? [],
  );
  const lost = added(after, before).filter((step) => steps.has(step));
  return {
    about: "dependency",
    text: `Steps that need ${quoted(name)}: ${listChange(before, after)}`,
    ...(lost.length > 0 ? { lowers: "its fallback no longer covers a step that is still there" } : {}),
  };
}

function whole(
  { keys: [name], after: entry }: ToldDifference,
  { before, after }: Scene<LocatedWorkflow>,
): Told {
  const old = find(before.value, name);
  const now = find(after.value, name);
  if (entry === undefined || now === undefined) {
    const gone =
      old?.fallback === undefined ? {} : { lowers: `its fallback ${quoted(old.fallback)} goes with it` };
    return { about: "dependency", text: `No longer depends on ${quoted(name)}`, ...gone };
  }
  const covered = now.fallback === undefined ? "no fallback" : `fallback ${quoted(now.fallback)}`;
  return { about: "dependency", text: `Now depends on ${quoted(name)}, with ${covered}` };
}

function find({ spec }: Workflow, name: string | undefined): Dependency | undefined {
  return spec.dependencies.find((dependency) => dependency.name === plainKey(name));
}

import { listed, upperFirst } from "../../../wording.ts";
import type { Located } from "../../catalog.ts";
import type { ApprovalPolicy } from "../../generated/types.ts";
import { isGroup, plainKey } from "../difference.ts";
import type { KindTelling, Scene, Teller, Told, ToldDifference } from "../teller.ts";
import { fromTo, quoted } from "../words.ts";
import { named } from "./named.ts";

type LocatedPolicy = Located<ApprovalPolicy>;

const tellers: readonly Teller<LocatedPolicy>[] = [
  {
    at: "spec.default",
    tell: (difference, scene) => approvers("everything that no path names", difference, scene),
  },
  {
    at: "spec.paths.*.approvers",
    tell: (difference, scene) => approvers(difference.keys[0] ?? "", difference, scene),
  },
  {
    at: "spec.paths.*.why",
    tell: ({ keys: [path], before, after }) => ({
      about: "policy",
      text: `The reason beside ${quoted(path)} changes ${fromTo(before, after)}`,
    }),
  },
  { at: "spec.paths.*", tell: rule },
];

function approvers(what: string, { before, after }: ToldDifference, scene: Scene<LocatedPolicy>): Told {
  return asked(what, ids(before), ids(after), scene.person);
}

function rule({ keys: [path], before, after }: ToldDifference, scene: Scene<LocatedPolicy>): Told {
  const named = plainKey(path);
  // Where a rule is new or gone, the longest other match stands on its side.
  const old = isGroup(before) ? ids(before.approvers) : approversOf(scene.before.value, named);
  const now = isGroup(after) ? ids(after.approvers) : approversOf(scene.after.value, named);
  const told = asked(named, old, now, scene.person);
  const text =
    after === undefined ? `No own rule any more for ${quoted(named)}` : `New rule for ${quoted(named)}`;
  return { ...told, text: `${text}: ${told.text.replace(/^.*? is approved/, "approved")}` };
}

function asked(
  what: string,
  before: readonly string[],
  after: readonly string[],
  person: (id: unknown) => string,
): Told {
  const lost = before.filter((id) => !after.includes(id));
  const names = (list: readonly string[]): string => listed(list.map(person)) || "nobody";
  return {
    about: "policy",
    text: `${what.includes("/") || what.includes(".") ? quoted(what) : upperFirst(what)} is approved by ${names(after)}; until now by ${names(before)}`,
    ...(lost.length > 0 ? { lowers: `${names(lost)} is no longer asked` } : {}),
  };
}

/** Whom a policy asks about the files of a path: the longest rule that covers it, else the default. */
function approversOf({ spec }: ApprovalPolicy, path: string): readonly string[] {
  const target = path.replace(/\/\*\*$/, "");
  const covering = spec.paths
    .filter(
      (one) =>
        one.path === path || (one.path.endsWith("/**") && `${target}/`.startsWith(one.path.slice(0, -2))),
    )
    .toSorted((a, b) => b.path.length - a.path.length);
  return covering[0]?.approvers ?? spec.default;
}

function ids(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Who approves a change of which file. */
export const approvalPolicy: KindTelling<LocatedPolicy> = {
  tellers: [...tellers, ...named("the approval policy")],
  added: ({ after: { value }, person }) => ({
    about: "policy",
    text: `There is now an approval policy; by default ${listed(value.spec.default.map(person))} approves`,
  }),
  removed: () => ({
    about: "policy",
    text: "The approval policy is removed",
    lowers: "nothing says any more who approves what",
  }),
};

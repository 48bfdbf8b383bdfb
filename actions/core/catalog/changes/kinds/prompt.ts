import { listed } from "../../../wording.ts";
import type { LocatedMarkdown } from "../../catalog.ts";
import type { Prompt } from "../../generated/types.ts";
import { banChange } from "../bans.ts";
import type { KindTelling, Scene, Told } from "../teller.ts";
import { excerpt, lineChange, wordCounts } from "../text-change.ts";
import { day, fromTo, listChange, quoted, shown } from "../words.ts";
import { named } from "./named.ts";

type LocatedPrompt = LocatedMarkdown<Prompt>;

/** What the text tells the model to do differently, in numbers and in its first changed lines. */
function textChanges({ before, after }: Scene<LocatedPrompt>): Told[] {
  if (before.body.text === after.body.text) return [];
  const { added, removed } = lineChange(before.body.text, after.body.text);
  const words = wordCounts(before.body.text, after.body.text);
  const parts = [
    words === "" ? "only its layout changes" : words,
    added.length > 0 ? `new: ${excerpt(added)}` : "",
    removed.length > 0 ? `gone: ${excerpt(removed)}` : "",
  ].filter((part) => part !== "");
  const { lost, reworded } = banChange(before.body.text, after.body.text);
  return [
    {
      about: "prompt",
      text: `The prompt's text changes: ${parts.join("; ")}`,
      ...(lost.length === 0
        ? {}
        : { lowers: `the model is no longer told: ${listed(lost.map((ban) => quoted(ban)))}` }),
    },
    ...reworded.map(
      ({ from, to }): Told => ({
        about: "prompt",
        text: `The wording of a limit changes from ${quoted(from)} to ${quoted(to)}`,
      }),
    ),
  ];
}

/** What a language model is told, and with which inputs. */
export const prompt: KindTelling<LocatedPrompt> = {
  tellers: [
    {
      at: "spec.purpose",
      tell: ({ before, after }) => ({
        about: "prompt",
        text: `Purpose of the prompt changes ${fromTo(before, after)}`,
      }),
    },
    {
      at: "spec.inputs",
      tell: ({ before, after }) => ({
        about: "prompt",
        text: `Inputs of the prompt: ${listChange(before, after)}`,
      }),
    },
    {
      at: "spec.reviewed",
      tell: ({ before, after }) => ({
        about: "prompt",
        text: `The prompt was last reviewed on ${day(after)}; until now it said ${day(before)}`,
      }),
    },
    {
      at: "spec.max_words",
      tell: ({ before, after }) => ({
        about: "prompt",
        text: `The longest draft, in words, changes from ${shown(before)} to ${shown(after)}`,
      }),
    },
    ...named("the prompt"),
  ],
  also: textChanges,
  added: ({ after: { value } }) => ({
    about: "prompt",
    text: `New prompt ${quoted(value.metadata.title ?? value.metadata.name)}: ${value.spec.purpose}`,
  }),
  removed: ({ before: { value } }) => ({
    about: "prompt",
    text: `The prompt ${quoted(value.metadata.title ?? value.metadata.name)} is removed`,
  }),
};

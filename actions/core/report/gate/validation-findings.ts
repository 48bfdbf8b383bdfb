import type { Finding } from "../../finding.ts";
import { type Texts, terminalFindings } from "../findings/terminal.ts";
import { neutralise, plainText } from "../text/neutralise.ts";
import { counted } from "../text/numbers.ts";
import { type FindingGroup, groupFindings } from "./finding-groups.ts";
import type { LinkTo } from "./links.ts";

const MOST_LISTED = 50;
const MOST_FOLDED = 30;
const MOST_PLACES = 20;
const MOST_FRAMES = 300;

/** Findings as a numbered list with what, why, fix, and a link to their lines; those that say the same are one entry. */
export function findingsList(findings: readonly Finding[], link: LinkTo): string {
  const groups = groupFindings(findings);
  const items = groups.slice(0, MOST_LISTED).map((group, index) => {
    const [finding] = group;
    const indent = " ".repeat(`${index + 1}. `.length);
    return [
      `${index + 1}. ${placeOf(finding, link)}: ${sentence(finding.message)}`,
      ...(group.length === 1 ? [] : [`${indent}${placesOf(group, link)}`]),
      `${indent}Why: ${sentence(finding.why)}`,
      `${indent}Fix: ${sentence(finding.fix)}`,
    ].join("  \n");
  });
  const more = groups.length - items.length;
  return [...items, ...(more > 0 ? ["", `... and ${more} more.`] : [])].join("\n");
}

/** Every other place that says the same. */
function placesOf([, ...others]: FindingGroup, link: LinkTo): string {
  const shown = others.slice(0, MOST_PLACES).map((one) => placeOf(one, link));
  const more = others.length - shown.length;
  return `The same at ${counted(others.length, "more place")}: ${[...shown, ...(more > 0 ? [`${more} more`] : [])].join(", ")}`;
}

/** Findings that are not this change's doing, folded away, one line each. */
export function foldedFindings(findings: readonly Finding[], which: string, link: LinkTo | null): string[] {
  if (findings.length === 0) return [];
  const lines = findings
    .slice(0, MOST_FOLDED)
    .map((finding) => `- ${placeOf(finding, link)}: ${sentence(finding.message)}`);
  const more = findings.length - lines.length;
  return [
    `<details><summary>${counted(findings.length, "problem")} ${which}</summary>`,
    [...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join("\n"),
    "</details>",
  ];
}

/** Every finding with its lines, as the terminal shows it. */
export function framesText(findings: readonly Finding[], texts: Texts): string {
  if (findings.length === 0) return "";
  const frames = terminalFindings(findings.slice(0, MOST_FRAMES), texts);
  const fence = fenceFor(frames);
  const more = findings.length - MOST_FRAMES;
  return `${fence}text\n${frames}\n${fence}${more > 0 ? `\n\n... and ${more} more.` : ""}`;
}

/** A fence that nothing inside the text can close. */
export function fenceFor(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  return "`".repeat(longest + 1);
}

function placeOf({ file, range }: Finding, link: LinkTo | null): string {
  // The whole path is in the link; a phone has no room for it.
  const place = `${neutralise(file.split("/").slice(-2).join("/"))}:${range.start.line}`;
  const target = link?.(file, { from: range.start.line, to: range.end.line }) ?? null;
  return target === null ? place : `[${place}](${target})`;
}

/** `tolerance: 20%` inside a sentence; not what holds a tag, and no run of backticks. */
const SPAN = /((?<!`)`[^`\n]+`(?!`))/;
const TAG = /<[a-z/!?]/i;

/** A finding's words with their code spans; whatever they quote shows as text and does nothing. */
export function sentence(text: string): string {
  return text
    .split(SPAN)
    .map((part, index) => (index % 2 === 1 && !TAG.test(part) ? code(part) : spaced(part)))
    .join("");
}

function code(span: string): string {
  const inner = plainText(span.slice(1, -1));
  return inner === "" ? "" : `\`${inner}\``;
}

/** Neutralising trims; what stands between two code spans keeps its spaces. */
function spaced(text: string): string {
  const [, before = "", after = ""] = /^(\s*)[\s\S]*?(\s*)$/.exec(text) ?? [];
  const middle = neutralise(text);
  if (middle === "") return before === "" ? "" : " ";
  return `${before === "" ? "" : " "}${middle}${after === "" ? "" : " "}`;
}

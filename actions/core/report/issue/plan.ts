import type { EnsureIssue } from "../../effect.ts";
import { carryTicks, digestOf, joinIssueBody, parseIssueBody, renderIssueBody } from "./body.ts";

/** An issue as it stands. */
export interface StandingIssue {
  title: string;
  body: string;
  labels: readonly string[];
  assignees: readonly string[];
  state: "open" | "closed";
}

/** On an issue whose text a person changed; a comment beside it holds what Opsbook would have written. */
export const EDITED_LABEL = "opsbook: edited by hand";
/** On every issue of ours, so that they are found with one list. */
export const OUR_LABEL = "opsbook";

/** What has to be done so that an issue is as wanted; absent parts are so already. */
export interface IssuePlan {
  title?: string;
  body?: string;
  /** All labels that it should have. */
  labels?: string[];
  /** Who has to be added. */
  assignees: string[];
  /** Who has to be taken off. */
  former: string[];
  state?: "open" | "closed";
  reason?: "completed" | "not_planned";
  /** Whether a person changed the text, so that it is kept. */
  edited: boolean;
}

/** Compares an issue with what it should be. Pure; planning again after it was applied gives nothing to do. */
export function planIssue(now: StandingIssue, wanted: EnsureIssue): IssuePlan {
  const { title, body, edited } = planText(now, wanted);
  const labels = planLabels(now.labels, wanted.labels, edited);
  const assigned = new Set(now.assignees.map(fold));
  const former = new Set((wanted.former ?? []).map(fold));
  const staying = new Set(wanted.assignees.map(fold));
  const closes = wanted.state === "closed" && now.state !== "closed";
  return {
    ...(title === now.title ? {} : { title }),
    ...(isSameText(body, now.body) ? {} : { body }),
    ...(labels === null ? {} : { labels }),
    ...(wanted.state === undefined || wanted.state === now.state ? {} : { state: wanted.state }),
    ...(closes && wanted.reason !== undefined ? { reason: wanted.reason } : {}),
    assignees: wanted.assignees.filter((login) => !assigned.has(fold(login))),
    former: now.assignees.filter((login) => former.has(fold(login)) && !staying.has(fold(login))),
    edited,
  };
}

/** Title and body: each is ours to write only while it is as we last wrote it. */
function planText(now: StandingIssue, wanted: EnsureIssue): { title: string; body: string; edited: boolean } {
  const fresh = parseIssueBody(renderIssueBody(wanted.title, wanted.body));
  const old = parseIssueBody(now.body);
  if (fresh === null) throw new Error(`The body of "${wanted.title}" does not begin with its marker.`);
  // Whoever took the marker away has edited the text, and gets the marker back.
  const text = old === null ? now.body : old.text;
  const wrote = old?.wrote ?? null;
  const edited = text.trim() !== "" && (wrote === null || digestOf(text) !== wrote.text);
  const renamed = wrote !== null && digestOf(now.title) !== wrote.title;
  const title = renamed ? now.title : wanted.title;
  const shown = edited ? text : carryTicks(text, fresh.text);
  const digests = {
    title: renamed ? wrote.title : digestOf(title),
    text: edited ? (wrote?.text ?? "unknown") : digestOf(shown),
  };
  return { title, body: joinIssueBody({ marker: fresh.marker, text: shown, wrote: digests }), edited };
}

/** GitHub hands bodies back with its own line breaks and without spaces at the end. */
function isSameText(one: string, other: string): boolean {
  return one.replaceAll("\r\n", "\n").trimEnd() === other.replaceAll("\r\n", "\n").trimEnd();
}

/** All labels as they should be, or null where they are so. */
function planLabels(now: readonly string[], wanted: readonly string[], edited: boolean): string[] | null {
  const all = [OUR_LABEL, ...wanted, ...(edited ? [EDITED_LABEL] : [])];
  const ours = new Map(all.map((name) => [fold(name), name]));
  const families = new Set(wanted.flatMap((name) => familyOf(name) ?? []));
  const kept = now.filter((name) => {
    if (ours.has(fold(name))) return true;
    return fold(name) !== fold(EDITED_LABEL) && !families.has(familyOf(name) ?? "");
  });
  const known = new Set(kept.map(fold));
  const added = [...ours].flatMap(([folded, name]) => (known.has(folded) ? [] : [name]));
  return added.length === 0 && kept.length === now.length ? null : [...kept, ...added];
}

/** `severity` of `severity: major`; null where a label has no family. */
function familyOf(label: string): string | null {
  const end = label.indexOf(": ");
  return end === -1 ? null : fold(label.slice(0, end));
}

function fold(text: string): string {
  return text.toLowerCase();
}

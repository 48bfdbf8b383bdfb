import { LEAST_HASH } from "../../execution/approval/command.ts";
import type { Refusal, Refused } from "../../execution/approval/verdict.ts";
import { neutralise } from "../text/neutralise.ts";

/** Why an approval did not count, and what the person can do. Both read after the person's name. */
const TEXTS: Record<Refusal, { why: string; todo: string }> = {
  "older-commit": {
    why: "approved an older commit",
    todo: "Something was pushed since: look at the newest version and approve again.",
  },
  "other-commit": {
    why: "approved a commit that is not in this pull request",
    todo: "Approve again with the hash below.",
  },
  "other-base": {
    why: "approved before this was meant for the default branch",
    todo: "Look at what changes there and approve again.",
  },
  "before-first-status": {
    why: "approved before the gate had shown this commit",
    todo: "Look at the newest version and approve again.",
  },
  "head-between": {
    why: "approved after another commit had come and gone",
    todo: "Approve by a review, or with the hash below.",
  },
  edited: {
    why: "has a comment that was edited, so nobody can tell what it said",
    todo: "Write a new comment to approve.",
  },
  garbled: {
    why: "wrote something that is not a whole command",
    todo: `The first line has to be \`/approve\` alone, or with at least ${LEAST_HASH} digits of the commit's hash.`,
  },
  dismissed: { why: "had their approval dismissed", todo: "Approve again if it still holds." },
  bot: { why: "is a program, or used one", todo: "Only a person can approve, with their own hands." },
  author: { why: "opened this change", todo: "Somebody else approves it." },
  pusher: { why: "pushed to this change", todo: "Somebody else approves it." },
  "git-author": {
    why: "is named as author or committer of a commit here",
    todo: "Make that commit again under the name of who wrote it, or let somebody else open the change.",
  },
  "cannot-write": {
    why: "has no write access",
    todo: "An administrator gives write access; then write `/check`.",
  },
  "role-unknown": {
    why: "approved, and GitHub does not say now whether they have write access",
    todo: "Write `/check` to ask again.",
  },
  "not-asked": { why: "approved, and is not asked for this change", todo: "Those in the table are." },
  "not-yet": {
    why: "approved as escalation owner, while the reviewer still has time",
    todo: "It counts once the reviewer has been silent for a business day.",
  },
  "other-place": {
    why: "approved in their own place",
    todo: "One person does not fill two places: another one has to approve the rest.",
  },
  "no-not-asked": {
    why: "rejected it, and is not asked for this change, so it holds nothing",
    todo: "Those in the table can hold it: tell them why.",
  },
  "near-command": {
    why: "wrote what is no command",
    todo: "Write a new comment whose first line is `/approve`, `/reject` and the reason, or `/check`.",
  },
};

/** One line about an approval that did not count: who, why, and what to do. */
export function refusedLine({ login, name, refusal, commit, meant }: Refused): string {
  const { why, todo: usual } = TEXTS[refusal];
  const todo = meant === undefined ? usual : `Did you mean \`/${meant}\`? Then write it as a new comment.`;
  const person = name === null ? neutralise(login) : `${neutralise(name)} (${neutralise(login)})`;
  const which = commit !== null && refusal.endsWith("-commit") ? ` (\`${commit.slice(0, 7)}\`)` : "";
  return `${person} ${why}${which}. ${todo}`;
}

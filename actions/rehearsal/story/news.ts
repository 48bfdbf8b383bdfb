import { STATE_LABEL } from "../../core/report/incidents/incident-issue.ts";
import type { Delivery } from "../events/delivery.ts";

/** Something that GitHub tells while a scene plays. */
export interface News {
  /** What it is about: `pull request 1`, `main`. */
  about: string;
  /** What is told of it: a status's name, or what happened. */
  what: string;
  state: "waits" | "good" | "bad" | "told";
  text: string;
}

type Json = Record<string, unknown>;

const STATES = { pending: "waits", success: "good", failure: "bad", error: "bad" } as const;

/** Remembers which pull request, or which branch of Opsbook's own, a commit is the head of. */
type Heads = Map<string, string>;

/** Reads news out of what GitHub delivers. One reader hears all of a story, since a status names a commit alone. */
export function newsReader(nameOf: (account: string) => string): (delivery: Delivery) => News | null {
  const heads: Heads = new Map();
  return ({ event, action, payload, cause }) => {
    switch (event) {
      case "pull_request":
        return pullNews(action, payload, heads, nameOf);
      case "status":
        return statusNews(payload, heads);
      case "push":
        return cause.token === "job" ? pushNews(payload, heads) : null;
      case "issues":
        return cause.token === "job" ? issueNews(action, payload) : null;
      default:
        return null;
    }
  };
}

function statusNews(payload: Json, heads: Heads): News | null {
  const about = heads.get(String(payload.sha));
  if (about === undefined) return null;
  const state = STATES[payload.state as keyof typeof STATES];
  const text = `${String(payload.state)}: ${String(payload.description ?? "")}`;
  // Of a board the status says each time the same: that it was derived twice.
  return {
    about,
    what: String(payload.context),
    state,
    text: about === BOARD ? String(payload.state) : text,
  };
}

/** What becomes of Opsbook's own issues; of an incident, each state that it comes to after the first. */
function issueNews(action: string | null, { issue, label }: Json): News | null {
  const { number, title, state } = issue as { number: number; title: string; state: string };
  const about = `#${number}`;
  if (action === "opened") return { about, what: "issue opened", state: "told", text: `"${title}"` };
  if (action === "closed") return { about, what: "issue closed", state: "good", text: `"${title}"` };
  const { name } = (label ?? {}) as { name?: string };
  if (action !== "labeled" || !name?.startsWith(STATE_LABEL)) return null;
  const reached = name.slice(STATE_LABEL.length);
  return { about, what: "incident", state: state === "closed" ? "good" : "waits", text: reached };
}

const BOARD = "scoreboard";
const BOARD_BRANCH = /^refs\/heads\/scoreboard\//;

/** The bot's own pushes: a board on its branch, and then on the default branch. */
function pushNews({ ref, after, head_commit, repository }: Json, heads: Heads): News | null {
  if (BOARD_BRANCH.test(String(ref))) heads.set(String(after), BOARD);
  const main = (repository as Json).default_branch;
  if (ref !== `refs/heads/${String(main)}`) return null;
  const [title = ""] = String((head_commit as Json | null)?.message ?? "").split("\n");
  return { about: String(main), what: "committed", state: "good", text: `"${title}"` };
}

function pullNews(
  action: string | null,
  payload: Json,
  heads: Heads,
  nameOf: (account: string) => string,
): News | null {
  const pull = payload.pull_request as Json;
  const about = `#${String(pull.number)}`;
  heads.set(String((pull.head as Json).sha), about);
  if (action === "opened") {
    return { about, what: "opened", state: "told", text: `"${String(pull.title)}"` };
  }
  if (action === "review_requested") {
    const { login } = payload.requested_reviewer as { login: string };
    return { about, what: "review asked", state: "told", text: `of ${nameOf(login)}` };
  }
  if (action === "closed" && pull.merged === true) {
    return { about, what: "merged", state: "good", text: `into ${String((pull.base as Json).ref)}` };
  }
  return null;
}

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

/**
 * Reads news out of what GitHub delivers. It remembers which pull request a commit is the head of, so that one reader hears
 * all of a story.
 */
export function newsReader(nameOf: (account: string) => string): (delivery: Delivery) => News | null {
  const pulls = new Map<string, number>();
  return ({ event, action, payload }) => {
    switch (event) {
      case "pull_request":
        return pullNews(action, payload.pull_request as Json, pulls, payload, nameOf);
      case "status": {
        const pull = pulls.get(String(payload.sha));
        if (pull === undefined) return null;
        const state = STATES[payload.state as keyof typeof STATES];
        const text = `${String(payload.state)}: ${String(payload.description ?? "")}`;
        return { about: `#${pull}`, what: String(payload.context), state, text };
      }
      default:
        return null;
    }
  };
}

function pullNews(
  action: string | null,
  pull: Json,
  pulls: Map<string, number>,
  payload: Json,
  nameOf: (account: string) => string,
): News | null {
  const number = Number(pull.number);
  const about = `#${number}`;
  pulls.set(String((pull.head as Json).sha), number);
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

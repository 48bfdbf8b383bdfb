import type { Viewer } from "../api/viewer.ts";

/** What made something happen: the runner starts no workflows for what a job's token did, as on GitHub. */
export interface Cause {
  login: string;
  token: "user" | "job" | "server";
  /** The run whose job did it. */
  run: number | null;
}

/** One webhook event, with everything that a listener needs to act on it. */
export interface Delivery {
  /** `X-GitHub-Delivery`. */
  id: string;
  /** Counts up from 1, in the order in which things happened. */
  sequence: number;
  event: string;
  action: string | null;
  repository: string;
  payload: Record<string, unknown>;
  at: string;
  cause: Cause;
}

export type DeliveryListener = (delivery: Delivery) => void;

/** The cause that a request is: its viewer with the kind of token. */
export function causeOf({ login, token }: Viewer): Cause {
  return {
    login: login ?? "ghost",
    token: token?.kind ?? "server",
    run: token?.kind === "job" ? token.run : null,
  };
}

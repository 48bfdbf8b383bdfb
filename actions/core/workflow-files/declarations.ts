/** What workflow files are held against: every power that a job has, and why. */
export interface Declarations {
  /** By workflow file (`gate.yml`) and job. */
  jobs: Record<string, Record<string, DeclaredJob>>;
  /** Branches that only Opsbook's own token writes to. */
  ownBranches: readonly string[];
}

export interface DeclaredJob {
  /** Each scope of the job's token with its level, and what it is needed for. */
  scopes: Record<string, DeclaredScope>;
  /** The job posts a required status: it has to run for every change (SEC-17). */
  required?: boolean;
}

export interface DeclaredScope {
  level: "read" | "write";
  why: string;
}

/** The table of this repository. A new job is written down here first, and whoever reviews it reads the reasons. */
export const declarations: Declarations = {
  jobs: {
    "gate.yml": {
      gate: {
        required: true,
        scopes: {
          checks: { level: "write", why: "marks findings on the lines of the pull request's own commit" },
          contents: { level: "read", why: "fetches base and head as git objects, and reads who pushed" },
          issues: { level: "read", why: "reads on the desk who stands in for whom" },
          "pull-requests": {
            level: "write",
            why: "keeps the one comment, makes suggestions, asks for reviews",
          },
          statuses: { level: "write", why: "posts opsbook/validate and opsbook/approval" },
        },
      },
    },
    "operate.yml": {
      operate: {
        scopes: {
          actions: { level: "read", why: "counts the month's minutes by the runs so far" },
          contents: {
            level: "write",
            why: "pushes the branches ledger, derived and inbox, the scoreboard, and what takes an unapproved change back",
          },
          issues: { level: "write", why: "answers on the desk, keeps incidents, announces the scoreboard" },
          "pull-requests": {
            level: "write",
            why: "opens and merges the scoreboard's pull request where rules ask for one, opens one that takes a change back, reads who approved what",
          },
          statuses: { level: "write", why: "posts the statuses of the scoreboard's own commit" },
        },
      },
    },
    // A pull request can change this file before it runs, so it may hold nothing.
    "review-doorbell.yml": { ring: { scopes: {} } },
  },
  ownBranches: ["ledger", "derived"],
};

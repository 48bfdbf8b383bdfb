import { cutLine } from "../text/cut.ts";
import { plainText } from "../text/neutralise.ts";

/** Something that keeps a generated board from the default branch: what it is, and what a person can change. */
export interface Obstacle {
  what: string;
  how: string;
}

interface Known {
  words: RegExp;
  obstacle: (found: RegExpExecArray, branch: string) => Obstacle | null;
}

const RULE = "Settings, Rules (or Branches)";

/** GitHub's sentences, as pushes, ref updates and merges are refused with them, in the words of the settings page. */
const KNOWN: readonly Known[] = [
  {
    // A pull request is what is opened then: in the way is only what keeps that from being merged.
    words: /Changes must be made through a pull request/i,
    obstacle: () => null,
  },
  {
    words: /not permitted to create or approve pull requests/i,
    obstacle: () => ({
      what: "GitHub does not let Actions open pull requests in this repository.",
      how: "In Settings, Actions, General, Workflow permissions, tick “Allow GitHub Actions to create and approve pull requests”.",
    }),
  },
  {
    words: /At least (\d+) approving reviews? (?:is|are) required/i,
    obstacle: ([, count], branch) => ({
      what: `The rules of ${branch} ask for ${count} approving review${count === "1" ? "" : "s"} of every change, also of this one that was computed.`,
      how: `Approve it and press Merge. So that it goes by itself the next time: in ${RULE}, set “Required approvals” to 0 and require the status opsbook/approval, which knows who has to approve what.`,
    }),
  },
  {
    words: /Waiting on code owner review from ([^.]+)\./i,
    obstacle: ([, owners]) => ({
      what: `A code owner has to review it: ${owners}.`,
      how: `Approve it and press Merge. So that it goes by itself the next time: take scoreboard/ out of .github/CODEOWNERS, or switch off “Require review from Code Owners” in ${RULE}.`,
    }),
  },
  {
    words: /approval from someone other than the last pusher/i,
    obstacle: () => ({
      what: "Somebody other than who pushed last has to approve it.",
      how: `Approve it and press Merge. So that it goes by itself the next time: switch off “Require approval of the most recent reviewable push” in ${RULE}.`,
    }),
  },
  {
    words: /Changes were requested by ([^.]+)\./i,
    obstacle: ([, who]) => ({
      what: `${who} asked for changes.`,
      how: "A board is computed and cannot be changed by hand: dismiss that review, or approve it instead.",
    }),
  },
  {
    words: /Required status check ["“]([^"”]+)["”] is (\w+)/i,
    obstacle: ([, check = "", how], branch) =>
      check.startsWith("opsbook/")
        ? {
            what: `The rules of ${branch} want the status ${check} from another app than GitHub Actions, so that ours is ${how}.`,
            how: `In ${RULE}, let ${check} come from any source, or from GitHub Actions.`,
          }
        : {
            what: `The rules of ${branch} require the check ${check}. What a job pushes starts no workflows, so that this commit never gets it.`,
            how: `In ${RULE}, take ${check} out of the required checks. Or run it on this branch by hand and press Merge.`,
          },
  },
  {
    words: /(\d+) of \d+ required status checks (?:are|is) (\w+)/i,
    obstacle: ([, count, how], branch) => ({
      what: `${count} required checks of ${branch} are ${how}. What a job pushes starts no workflows, so that this commit never gets them.`,
      how: `In ${RULE}, require only opsbook/validate and opsbook/approval.`,
    }),
  },
  {
    words: /out of date with the base branch/i,
    obstacle: (_, branch) => ({
      what: `${branch} moved on while this was merged, again and again.`,
      how: "Nothing: the next run makes it anew.",
    }),
  },
  {
    words: /locked branch/i,
    obstacle: (_, branch) => ({
      what: `${branch} is locked: nobody can change it.`,
      how: "In Settings, Branches, switch off “Lock branch”.",
    }),
  },
  {
    words: /not authorized to push to this branch/i,
    obstacle: (_, branch) => ({
      what: `Only some people may push to ${branch}, and GitHub Actions is not among them.`,
      how: "In Settings, Branches, switch off “Restrict who can push to matching branches”, or merge it by hand.",
    }),
  },
  {
    words: /Cannot update this protected ref/i,
    obstacle: (_, branch) => ({
      what: `A rule restricts who may update ${branch}, and a job's token passes no rule by.`,
      how: "In Settings, Rules, switch off “Restrict updates”, or merge it by hand.",
    }),
  },
  {
    words: /creations being restricted/i,
    obstacle: () => ({
      what: "A rule restricts who may make branches, so that the board has none of its own.",
      how: "In Settings, Rules, exclude scoreboard/** from the rule that has “Restrict creations”.",
    }),
  },
  {
    words: /must not contain merge commits/i,
    obstacle: (_, branch) => ({
      what: `${branch} has to stay linear, and no way of merging is allowed that keeps it so.`,
      how: "In Settings, General, Pull Requests, allow squash merging.",
    }),
  },
  {
    words:
      /(?:Merge method \w+ is not allowed|(?:Merge commits|Squash merges|Rebase merges) are not allowed)/i,
    obstacle: () => ({
      what: "No way of merging is allowed both by the repository and by its rules.",
      how: "In Settings, General, Pull Requests, allow one that the rules allow as well.",
    }),
  },
  {
    words: /verified signatures/i,
    obstacle: (_, branch) => ({
      what: `${branch} takes signed commits only, and a job cannot sign what it pushes.`,
      how: "In Settings, Rules, switch off “Require signed commits”, or merge it by hand.",
    }),
  },
  {
    words: /merge queue/i,
    obstacle: (_, branch) => ({
      what: `Changes of ${branch} go through a merge queue.`,
      how: "Press “Merge when ready”.",
    }),
  },
  {
    words: /conversation|unresolved/i,
    obstacle: () => ({
      what: "A comment on it is not resolved yet.",
      how: "Resolve it and press Merge.",
    }),
  },
  {
    words: /Resource not accessible by integration|Permission to \S+ denied|denied to github-actions/i,
    obstacle: () => ({
      what: "The job's token may not write to this repository.",
      how: "The job needs `contents: write`, `pull-requests: write` and `statuses: write` in operate.yml, and in Settings, Actions, General nothing that forbids them.",
    }),
  },
  {
    words: /archived/i,
    obstacle: () => ({
      what: "The repository is archived, so that nothing can be written to it.",
      how: "In Settings, General, unarchive it.",
    }),
  },
];

/** Lines around GitHub's sentences that say nothing by themselves. */
const NOISE =
  /^(?:remote:|error:|!|To |Done|hint:|Repository rule violations found|GH\d+: |Review all repository rules|fatal:|failed to push|unable to access|Everything up-to-date|$)/i;

/**
 * What GitHub's refusals of a push, of a ref update or of a merge mean for whoever looks after the repository, each
 * once. A sentence that is not known is quoted.
 */
export function obstaclesOf(refusals: readonly string[], branch: string): Obstacle[] {
  const found = new Map<string, Obstacle>();
  for (const sentence of refusals.flatMap(sentencesOf)) {
    const known = KNOWN.find(({ words }) => words.test(sentence));
    const match = known?.words.exec(sentence);
    const obstacle =
      known !== undefined && match
        ? known.obstacle(match, branch)
        : { what: `GitHub says: ${sentence}`, how: "Merge it by hand, or change the rule that says so." };
    if (obstacle !== null) found.set(obstacle.what, plainObstacle(obstacle));
  }
  return [...found.values()];
}

function sentencesOf(refusal: string): string[] {
  const lines = refusal
    .split(/\r?\n/)
    .map((line) => line.replace(/^(?:remote:\s*)+/i, "").replace(/^(?:error:\s*|-\s+)+/i, ""));
  const kept = lines.map((line) => line.trim()).filter((line) => !NOISE.test(line));
  // A classic protection puts all its sentences in one line.
  return kept.flatMap((line) => line.split(/(?<=[.!]) (?=[A-Z\d])/)).map((line) => cutLine(line, 300));
}

/** What GitHub quotes may come from anywhere: the names of checks, of people. */
function plainObstacle({ what, how }: Obstacle): Obstacle {
  return { what: plainText(what), how };
}

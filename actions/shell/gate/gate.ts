import type { ActionContext } from "../action-context.ts";
import { type GitHub, openGitHub } from "../github/github.ts";
import type { StandInsSaid } from "./away.ts";
import { rememberingRoles } from "./remember.ts";
import { openScratch, type Scratch } from "./scratch.ts";

/** The catalog's folder, in every repository. */
export const ROOT = "workflows-catalog";

/** What a run of the gate has open: GitHub, the default branch at one commit, and a room for git's objects. */
export interface Gate {
  context: ActionContext;
  github: GitHub;
  scratch: Scratch;
  /** The default branch: its policies hold, and only pull requests into it are judged. */
  branch: string;
  /** The commit at which it stands for this run. */
  tip: string;
  /** A catalog with the stand-ins that people named on the desk. */
  standInsSaid: StandInsSaid;
}

/** Opens the gate with the job's token and so many calls of GitHub's API. Close its scratch repository when done. */
export async function openGate(context: ActionContext, budget: number): Promise<Gate> {
  const token = context.secret("token");
  const { owner, repo, apiUrl, serverUrl, temp, second } = context;
  const open = openGitHub({ token, apiUrl, owner, repo, second, budget });
  const github = rememberingRoles(open, () => performance.now());
  const branch = await github.access.defaultBranch();
  const tip = await github.access.tip(branch);
  const scratch = await openScratch({ url: `${serverUrl}/${owner}/${repo}.git`, token, temp });
  return { context, github, scratch, branch, tip, standInsSaid: standInsLater(github, context) };
}

/** What reads them is large, and only who has to approve asks for it. */
function standInsLater(github: GitHub, { now, say }: ActionContext): StandInsSaid {
  let read: Promise<StandInsSaid> | null = null;
  return async (catalog) => {
    read ??= import("./away.ts").then(({ standInsSaid }) => standInsSaid(github, now(), say));
    return (await read)(catalog);
  };
}

import { gitAt } from "../../shell/git.ts";
import { openObjects } from "../git/objects.ts";
import { entryAt, readTree } from "../git/tree.ts";
import type { EmbeddedGitHub } from "../server.ts";
import type { RepositoryState } from "../state/model.ts";
import { type ReadWorkflow, readWorkflow } from "./parse/workflow-file.ts";

/** One repository as the runner reads it: git's objects, and the workflow files of a commit. */
export interface RunnerRepository {
  name: string;
  git: ReturnType<typeof gitAt>;
  objects: ReturnType<typeof openObjects>;
  /** The workflow files of a commit, by path. Unreadable ones carry their errors. */
  workflowsAt: (commit: string) => Promise<{ path: string; read: ReadWorkflow }[]>;
  tip: (branch: string) => Promise<string | null>;
  /** What GitHub knows of the repository at this moment. */
  state: () => Promise<RepositoryState>;
  close: () => void;
}

const FOLDER = ".github/workflows";

/** Opens a repository of the embedded GitHub for the runner. Throws where there is none of that name. */
export function openRepository(github: EmbeddedGitHub, name: string): RunnerRepository {
  const git = gitAt(github.directory(name));
  const objects = openObjects(git);
  const known = new Map<string, Promise<ReadWorkflow>>();
  const readAt = async (path: string, sha: string): Promise<ReadWorkflow> => {
    const blob = await objects.read(sha);
    return readWorkflow(path, blob?.bytes.toString("utf8") ?? "");
  };
  return {
    name,
    git,
    objects,
    workflowsAt: async (commit) => {
      const folder = await entryAt(objects, commit, FOLDER);
      const entries = folder === null ? [] : ((await readTree(objects, folder.sha)) ?? []);
      return Promise.all(
        entries
          .filter((entry) => entry.mode.startsWith("100") && /\.ya?ml$/.test(entry.name))
          .map(async (entry) => {
            const path = `${FOLDER}/${entry.name}`;
            const key = `${path} ${entry.sha}`;
            const read = known.get(key) ?? readAt(path, entry.sha);
            known.set(key, read);
            return { path, read: await read };
          }),
      );
    },
    tip: async (branch) => (await objects.find(`refs/heads/${branch}^{commit}`))?.sha ?? null,
    state: () => github.repository(name),
    close: () => objects.close(),
  };
}

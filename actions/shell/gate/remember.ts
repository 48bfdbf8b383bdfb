import type { GitHub } from "../github/github.ts";

/**
 * The same GitHub while one pull request is judged: what people wrote, statuses and check runs are asked for once, however
 * many parts want them (REL-11), and again after every write, done or failed. Where the pull request and its base stand
 * is never remembered.
 */
export function rememberingOne(github: GitHub): GitHub {
  const answers = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, ask: () => Promise<T>): Promise<T> => {
    const known = answers.get(key) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const asked = ask();
    answers.set(key, asked);
    asked.catch(() => answers.delete(key));
    return asked;
  };
  const writing = async <T>(write: () => Promise<T>): Promise<T> => {
    try {
      return await write();
    } finally {
      answers.clear();
    }
  };
  const { conversation, statuses, checkRuns } = github;
  return {
    ...github,
    conversation: {
      comments: (pull) => once(`comments ${pull}`, () => conversation.comments(pull)),
      reviews: (pull) => once(`reviews ${pull}`, () => conversation.reviews(pull)),
      add: (pull, body) => writing(() => conversation.add(pull, body)),
      edit: (comment, body) => writing(() => conversation.edit(comment, body)),
      remove: (comment) => writing(() => conversation.remove(comment)),
    },
    statuses: {
      of: (sha) => once(`statuses ${sha}`, () => statuses.of(sha)),
      set: (sha, status) => writing(() => statuses.set(sha, status)),
    },
    checkRuns: {
      latest: (sha, name) => once(`check ${sha} ${name}`, () => checkRuns.latest(sha, name)),
      begin: (sha, name, text) => writing(() => checkRuns.begin(sha, name, text)),
      annotate: (id, text) => writing(() => checkRuns.annotate(id, text)),
      finish: (id, conclusion, mark) => writing(() => checkRuns.finish(id, conclusion, mark)),
    },
  };
}

/** For so long, in milliseconds, a sweep takes what GitHub said of a person's role for true. */
const ROLE_HOLDS = 60_000;

/** The same GitHub for one run: the people of a business are the same in all its pull requests. */
export function rememberingRoles(github: GitHub, now: () => number): GitHub {
  const roles = new Map<string, { asked: number; role: ReturnType<GitHub["access"]["role"]> }>();
  return {
    ...github,
    access: {
      ...github.access,
      role: (login) => {
        const key = login.toLowerCase();
        const known = roles.get(key);
        if (known !== undefined && now() - known.asked < ROLE_HOLDS) return known.role;
        const role = github.access.role(login);
        roles.set(key, { asked: now(), role });
        role.catch(() => roles.delete(key));
        return role;
      },
    },
  };
}

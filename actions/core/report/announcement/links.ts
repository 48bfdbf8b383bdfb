/** Where the board and what belongs to it is looked at. */
export interface BoardLinks {
  /** The front page on the default branch. */
  board: string;
  week: (week: string) => string;
  pull: (number: number) => string;
  /** The page on which a person opens a pull request from a branch. */
  compare: (branch: string) => string;
}

/** The links of a repository; `url` is its page. */
export function boardLinks(url: string, branch: string): BoardLinks {
  const blob = `${url}/blob/${encodeURI(branch)}/scoreboard`;
  return {
    board: `${blob}/README.md`,
    week: (week) => `${blob}/weeks/${week}.md`,
    pull: (number) => `${url}/pull/${number}`,
    compare: (from) => `${url}/compare/${encodeURI(branch)}...${encodeURI(from)}?expand=1`,
  };
}

import type { CanonicalJson } from "./canonical.ts";

/** Where a page stands: the board's own folder, or `weeks/` in it. */
export type Place = "board" | "weeks";

/** Links of one page; the same body has other ones in another folder. */
export interface Links {
  /** A file or folder of the repository. */
  file: (path: string) => string;
  /** A file of the scoreboard's folder. */
  board: (path: string) => string;
  /** The page of a week. */
  week: (week: string) => string;
  /** The lines of this week's facts that hold a value, by its JSON pointer. */
  data: (pointer: string) => string;
  /** A section of the repository's README.md; null outside a repository laid out as Opsbook's. */
  readme: (section: string) => string | null;
  /** An issue of the repository. */
  issue: (number: number) => string;
  /** Records of this week on the branch `ledger`, as GitHub shows them; null outside such a repository. */
  records: () => string | null;
}

/** Where a scoreboard's folder lies. */
export interface Surroundings {
  /** From the scoreboard's folder to the folder that the catalog's paths start in: `..` for `scoreboard/`. */
  toRoot: string;
  /** True where that folder is the root of a repository with README.md, the catalog and the branch `ledger`. */
  inRepository: boolean;
}

export const USUAL_SURROUNDINGS: Surroundings = { toRoot: "..", inRepository: true };

/** The links of a page of this week. */
export function linksOf(
  week: string,
  facts: CanonicalJson,
  place: Place,
  { toRoot, inRepository } = USUAL_SURROUNDINGS,
): Links {
  const up = place === "weeks" ? "../" : "";
  return {
    file: (path) => `${up}${toRoot}/${encodePath(path)}`,
    board: (path) => `${up}${encodePath(path)}`,
    week: (other) => (place === "weeks" ? `${other}.md` : `weeks/${other}.md`),
    data: (pointer) => {
      const lines = facts.lines.get(pointer);
      const anchor = lines === undefined ? "" : `#L${lines[0]}-L${lines[1]}`;
      return `${up}data/${week}.json${anchor}`;
    },
    // From /OWNER/REPO/blob/BRANCH/scoreboard/… up to /OWNER/REPO, where GitHub keeps the trees of other branches.
    records: () => (inRepository ? `${up}${toRoot}/../../tree/ledger/records/${week}` : null),
    issue: (number) => `${up}${toRoot}/../../issues/${number}`,
    readme: (section) => (inRepository ? `${up}${toRoot}/README.md#${section}` : null),
  };
}

/** Spaces, brackets and the like in a path must not end the link. */
function encodePath(path: string): string {
  return encodeURI(path).replace(/[()#?|]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

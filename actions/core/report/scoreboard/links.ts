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
  /** Records of this week on the branch `ledger`, as GitHub shows them. */
  records: () => string;
}

/** `toRoot` leads from the scoreboard's folder to the repository's root: `..` for `scoreboard/`. */
export function linksOf(week: string, facts: CanonicalJson, place: Place, toRoot = ".."): Links {
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
    records: () => `${up}${toRoot}/../../tree/ledger/records/${week}`,
  };
}

/** Spaces, brackets and the like in a path must not end the link. */
function encodePath(path: string): string {
  return encodeURI(path).replace(/[()#?|]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

import type { Catalog } from "../../catalog/catalog.ts";
import { formOf } from "../../catalog/kinds.ts";
import { kindsByFile } from "../../catalog/lookup/named-files.ts";
import { listed } from "../../wording.ts";
import type { ChangedFile } from "./pull-request.ts";
import type { Obstacle } from "./verdict.ts";

/** So many are named; the check names them all. */
const MOST_NAMED = 4;

/**
 * What keeps a change from being approved before anybody is asked: definitions in it that cannot be read. One obstacle for
 * all of them, since whom they ask and what they lower is known only once they are put right.
 */
export function unreadObstacles(proposed: Catalog, files: readonly ChangedFile[]): Obstacle[] {
  const readable = kindsByFile(proposed);
  const unread = files
    .map(({ path }) => path)
    .filter((file) => proposed.files.has(file) && !readable.has(file))
    .filter((file) => formOf(file.slice(proposed.root.length + 1)) !== "other");
  if (unread.length === 0) return [];
  const named = unread.slice(0, MOST_NAMED).map((file) => `\`${file}\``);
  const more = unread.length - named.length;
  const list = listed(more > 0 ? [...named, `${more} more`] : named);
  return [
    {
      what: `${list} cannot be read, so nobody can tell what changes`,
      todo: "put right what the check says about it; who has to approve is asked then",
    },
  ];
}

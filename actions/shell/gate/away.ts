import type { Catalog } from "../../core/catalog/catalog.ts";
import { DAY } from "../../core/duration.ts";
import type { Role } from "../../core/execution/approval/pull-request.ts";
import { type AwayComment, awayOf, withStandInsSaid } from "../../core/execution/away/stand-ins-said.ts";
import { DESK_MARKER } from "../../core/report/desk/issue.ts";
import { OUR_LABEL } from "../../core/report/issue/plan.ts";
import { isOurBot } from "../github/account.ts";
import type { GitHub } from "../github/github.ts";

/** A stand-in covers at most 30 days, and may be named before. */
const LOOK_BACK = 62 * DAY;
const WRITERS: readonly Role[] = ["admin", "maintain", "write"];

/** What people have said on the desk about being away, to be read once in a run of the gate. */
export type StandInsSaid = (catalog: Catalog) => Promise<Catalog>;

/**
 * The stand-ins that people named on the desk, from GitHub's own unedited comments and never from the ledger, which whoever
 * can write could forge (SEC-10, SEC-18). Where the desk cannot be read there are none: fewer may approve, never more.
 */
export function standInsSaid(github: GitHub, now: number, say: (text: string) => void): StandInsSaid {
  let comments: Promise<AwayComment[]> | null = null;
  const read = async (): Promise<AwayComment[]> => {
    const desks = (await github.issues.list({ label: OUR_LABEL })).filter(
      ({ by, body }) => isOurBot(by) && body.startsWith(DESK_MARKER),
    );
    const [desk] = desks.toSorted((a, b) => a.number - b.number);
    if (desk === undefined) return [];
    const found = await github.conversation.comments(desk.number, now - LOOK_BACK);
    return found
      .filter(({ by, created, updated }) => !by.bot && created === updated)
      .map(({ by, created, body }) => ({ by: by.login, at: created, edited: false, body }));
  };
  return async (catalog) => {
    try {
      comments ??= read();
      const meant = (await comments).filter((comment) => awayOf(comment, catalog)?.ok === true);
      const allowed: AwayComment[] = [];
      for (const comment of meant) {
        if (WRITERS.includes(await github.access.role(comment.by))) allowed.push(comment);
      }
      return withStandInsSaid(catalog, allowed);
    } catch (error) {
      comments = null;
      say(
        `What people said on the desk about being away could not be read, so it counts for nobody: ${String(error)}`,
      );
      return catalog;
    }
  };
}

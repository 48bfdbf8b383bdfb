import { gateMarker, parseGateComment } from "../../core/report/gate/comment.ts";
import { isOurBot } from "../github/account.ts";
import type { GitHub } from "../github/github.ts";

/** The halves of the gate's comment as they stand on a pull request; both null where there is none yet. */
export interface StandingComment {
  validation: string | null;
  approval: string | null;
}

/** Reads the gate's own comment; what others wrote in its form is not read. */
export async function readGateComment({ conversation }: GitHub, pull: number): Promise<StandingComment> {
  const marker = gateMarker(String(pull));
  const ours = (await conversation.comments(pull))
    .filter(({ by, body }) => isOurBot(by) && body.startsWith(marker))
    .toSorted((a, b) => a.id - b.id)[0];
  const parsed = ours === undefined ? null : parseGateComment(ours.body);
  return { validation: parsed?.validation ?? null, approval: parsed?.approval ?? null };
}

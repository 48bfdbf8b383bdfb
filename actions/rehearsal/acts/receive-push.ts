import type { Viewer } from "../api/viewer.ts";
import type { World } from "../api/world.ts";
import { type PushOutcome, parsePush, pushAnswer, takePack } from "../git/receive.ts";
import { isRefName, type RefMove } from "../git/refs.ts";
import { Refusal } from "../http/refusal.ts";
import { pushRefusal } from "../rules/words.ts";
import { fullName, type RepositoryState } from "../state/model.ts";
import { moveRef } from "./move-ref.ts";

/** Takes a push: its objects, then each ref by the rules that also hold for the API. Returns git's answer. */
export async function receivePush(
  world: World,
  repo: RepositoryState,
  viewer: Viewer,
  body: Buffer,
): Promise<Buffer> {
  const push = parsePush(body);
  if (push === null) throw new Refusal(400, "This is not a push.");
  const { git } = world.store(repo);
  const unpack = await takePack(git, push.pack);
  const outcomes: PushOutcome[] = [];
  const messages: string[] = [];
  for (const move of push.moves) {
    if (unpack !== null) {
      outcomes.push({ ref: move.ref, refusal: "unpacker error" });
      continue;
    }
    outcomes.push({ ref: move.ref, refusal: await moveOne(world, repo, viewer, move, messages) });
  }
  return pushAnswer(push, unpack, outcomes, messages);
}

async function moveOne(
  world: World,
  repo: RepositoryState,
  viewer: Viewer,
  move: RefMove,
  messages: string[],
): Promise<string | null> {
  if (move.ref.startsWith("refs/pull/")) return "deny updating a hidden ref";
  if (!isRefName(move.ref)) return "funny refname";
  if (move.after === null && move.ref === `refs/heads/${repo.defaultBranch}`) {
    messages.push(`error: refusing to delete the current branch: ${move.ref}`);
    return "refusing to delete the current branch";
  }
  const target = move.after === null ? null : await world.store(repo).objects.find(move.after);
  if (
    move.after !== null &&
    (target === null || (move.ref.startsWith("refs/heads/") && target.type !== "commit"))
  ) {
    return "missing necessary objects";
  }
  const outcome = await moveRef(world, repo, { ...move, viewer });
  if (outcome.moved) return null;
  if ("lost" in outcome) return "failed to update ref";
  const refusal = pushRefusal(move.ref, `${world.url}/${fullName(repo)}/rules`, outcome.violations);
  messages.push(...refusal.lines);
  return refusal.reason;
}

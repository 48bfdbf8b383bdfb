import { type Git, GitError } from "../../shell/git.ts";
import { FLUSH, pktLine, readPktLines, sideBand } from "./pkt-line.ts";
import { NO_OBJECT, type RefMove } from "./refs.ts";

/** What a client asks of `git-receive-pack`: ref moves, then a pack with the objects they need. */
export interface PushRequest {
  moves: RefMove[];
  capabilities: Set<string>;
  pack: Buffer;
}

/** The fate of one ref of a push: null when it moved, else the reason that git shows in brackets. */
export interface PushOutcome {
  ref: string;
  refusal: string | null;
}

/** Reads the body of a push. Null where it is not one. */
export function parsePush(body: Buffer): PushRequest | null {
  const read = readPktLines(body);
  if (read === null) return null;
  const capabilities = new Set<string>();
  const moves: RefMove[] = [];
  for (const line of read.lines) {
    const [command = "", abilities = ""] = line.toString("utf8").replace(/\n$/, "").split("\0");
    for (const ability of abilities.split(" ")) capabilities.add(ability);
    const match = /^([0-9a-f]{40}) ([0-9a-f]{40}) (.+)$/.exec(command);
    if (match === null) continue;
    const value = (sha: string | undefined): string | null => (sha === NO_OBJECT ? null : (sha ?? null));
    moves.push({ before: value(match[1]), after: value(match[2]), ref: match[3] ?? "" });
  }
  return { moves, capabilities, pack: body.subarray(read.end) };
}

/** Takes a push's objects in, checked. Returns git's complaint, or null. Objects that no ref reaches do no harm. */
export async function takePack(git: Git, pack: Buffer): Promise<string | null> {
  if (pack.length === 0) return null;
  try {
    await git.run(["index-pack", "--stdin", "--fix-thin", "--strict"], pack);
    return null;
  } catch (error) {
    if (error instanceof GitError) return error.stderr.trim().split("\n").at(-1) ?? "unpack failed";
    throw error;
  }
}

/** The answer to a push: what the client prints as `remote:` lines, and the fate of each ref. */
export function pushAnswer(
  { capabilities }: PushRequest,
  unpack: string | null,
  outcomes: readonly PushOutcome[],
  messages: readonly string[],
): Buffer {
  if (!capabilities.has("report-status") && !capabilities.has("report-status-v2")) return Buffer.alloc(0);
  const report = Buffer.concat([
    pktLine(`unpack ${unpack ?? "ok"}\n`),
    ...outcomes.map(({ ref, refusal }) =>
      pktLine(refusal === null ? `ok ${ref}\n` : `ng ${ref} ${refusal}\n`),
    ),
    FLUSH,
  ]);
  if (!capabilities.has("side-band-64k")) return report;
  const text = messages.map((line) => `${line}\n`).join("");
  return Buffer.concat([...(text === "" ? [] : [sideBand(2, text)]), sideBand(1, report), FLUSH]);
}

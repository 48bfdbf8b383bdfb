import { spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { gitEnvironment } from "../../shell/git.ts";
import { FLUSH, pktLine } from "./pkt-line.ts";

export type Service = "git-upload-pack" | "git-receive-pack";

/** What git would otherwise tell the client about this server's own environment. */
const QUIET = ["-c", "advice.graftFileDeprecated=false"];

/** What a service of git says of a repository before anything is asked: its refs and abilities. */
export async function advertise(
  dir: string,
  service: Service,
  protocol: string | undefined,
): Promise<Buffer> {
  const hidden =
    service === "git-receive-pack"
      ? ["-c", "receive.hideRefs=refs/pull", "-c", "receive.advertiseAtomic=false"]
      : [];
  const child = spawn(
    "git",
    [...QUIET, ...hidden, service.slice(4), "--stateless-rpc", "--http-backend-info-refs", dir],
    { env: serviceEnvironment(protocol), stdio: ["ignore", "pipe", "inherit"] },
  );
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const second = service === "git-upload-pack" && protocol?.includes("version=2") === true;
  return second ? body : Buffer.concat([pktLine(`# service=${service}\n`), FLUSH, body]);
}

/** Lets git answer one fetch: the client's request goes in, the pack comes out. */
export async function uploadPack(
  dir: string,
  protocol: string | undefined,
  request: Readable,
  answer: Writable,
): Promise<void> {
  const child = spawn("git", [...QUIET, "upload-pack", "--stateless-rpc", dir], {
    env: serviceEnvironment(protocol),
    stdio: ["pipe", "pipe", "ignore"],
  });
  // A client that goes away ends both pipes; that is its own business.
  await Promise.allSettled([pipeline(request, child.stdin), pipeline(child.stdout, answer)]);
}

function serviceEnvironment(protocol: string | undefined): NodeJS.ProcessEnv {
  const environment = gitEnvironment(process.env);
  return protocol === undefined ? environment : { ...environment, GIT_PROTOCOL: protocol };
}

import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import type { IncomingMessage } from "node:http";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { NOT_PUBLISHED_FIX } from "../../core/signal/ways/pull-address.ts";
import { allowedUrl } from "./allowed-url.ts";
import { connectionFailure, HttpFailure } from "./failure.ts";
import type { Network } from "./network.ts";
import { ask, tooSlow } from "./request.ts";

export interface PullLimits {
  /** Bytes of the answer, packed and unpacked. */
  bytes: number;
  /** Milliseconds for the whole errand, redirects included. */
  time: number;
}

export interface Pull {
  url: string;
  /** `settings.allowed_hosts`. */
  allowedHosts: readonly string[];
  /** Sent as a bearer token, to the first host only (SEC-34). */
  secret?: string;
  /** What the host called the content that is known already. */
  etag?: string;
  /** Where the answer is written. */
  file: string;
  network: Network;
  limits?: PullLimits;
}

/** What a pull brought: a file with its digest (`sha256:<hex>`), or the word that nothing has changed. */
export type Pulled =
  | { changed: false }
  | { changed: true; bytes: number; digest: string; etag: string | null };

const PULL_LIMITS: PullLimits = { bytes: 64 << 20, time: 120_000 };
const MOST_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** What a bearer token is made of (RFC 6750), and an ETag (RFC 9110): nothing that could start another header. */
const TOKEN = /^[A-Za-z0-9._~+/=-]{1,4096}$/;
const ETAG = /^(?:W\/)?"[\x21\x23-\x7e]{0,200}"$/;

/**
 * Fetches a file over https: only from hosts that settings.yaml lists, over at most three redirects, each checked and
 * pinned again (SEC-33). Throws HttpFailure; what was written by then is the caller's to take away.
 */
export async function pull(request: Pull): Promise<Pulled> {
  const { allowedHosts, network, limits = PULL_LIMITS } = request;
  const signal = AbortSignal.timeout(limits.time);
  const first = allowedUrl(request.url, allowedHosts);
  let url = first;
  for (let redirects = 0; ; redirects += 1) {
    const headers = headersFor(request, redirects === 0);
    const answer = await ask(network, { url, method: "GET", headers, signal });
    if (!REDIRECTS.has(answer.statusCode ?? 0)) return take(answer, url.hostname, request, limits, signal);
    answer.destroy();
    if (redirects === MOST_REDIRECTS)
      throw new HttpFailure(
        `${first.hostname} sends on more than ${MOST_REDIRECTS} times`,
        "use the address at which the file lies in the end",
      );
    const { location } = answer.headers;
    if (location === undefined)
      throw new HttpFailure(`${url.hostname} sends on, and does not say where`, "check the address");
    url = allowedUrl(location, allowedHosts, url);
  }
}

function headersFor({ secret, etag }: Pull, isFirst: boolean): Record<string, string> {
  const headers: Record<string, string> = {
    accept: "text/csv, application/x-ndjson, application/json, text/plain, */*;q=0.1",
    "accept-encoding": "gzip",
  };
  if (etag !== undefined && ETAG.test(etag)) headers["if-none-match"] = etag;
  if (secret === undefined || !isFirst) return headers;
  if (!TOKEN.test(secret))
    throw new HttpFailure(
      "the secret holds signs that no token has, such as a space or a line break",
      "set the secret again, the token alone",
    );
  return { ...headers, authorization: `Bearer ${secret}` };
}

async function take(
  answer: IncomingMessage,
  host: string,
  { file }: Pull,
  limits: PullLimits,
  signal: AbortSignal,
): Promise<Pulled> {
  try {
    if (answer.statusCode === 304) return { changed: false };
    refuseStatus(answer.statusCode ?? 0, host);
    refuseLength(answer, host, limits);
    const etag = typeof answer.headers.etag === "string" && ETAG.test(answer.headers.etag);
    const hash = createHash("sha256");
    let bytes = 0;
    const unpacked = counted(host, limits.bytes, (chunk) => {
      if (bytes === 0) refusePage(chunk, answer, host);
      hash.update(chunk);
      bytes += chunk.length;
    });
    const packed = counted(host, limits.bytes, () => {});
    const stages = isGzip(answer, host) ? [packed, createGunzip()] : [];
    await pipeline([answer, ...stages, unpacked, createWriteStream(file, { mode: 0o600 })], { signal });
    if (bytes === 0) throw new HttpFailure(`${host} answered with an empty file`, "check the address");
    return {
      changed: true,
      bytes,
      digest: `sha256:${hash.digest("hex")}`,
      etag: etag ? (answer.headers.etag as string) : null,
    };
  } catch (error) {
    if (error instanceof HttpFailure) throw error;
    if (signal.aborted) throw tooSlow(host);
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    // The disk's own troubles are no failure of the host.
    if (/^E(?:NOSPC|ACCES|ROFS|NOENT|ISDIR|MFILE)$/.test(code)) throw error;
    if (code.startsWith("Z_"))
      throw new HttpFailure(
        `${host} answered with a damaged file`,
        "nothing: the next run tries again",
        true,
      );
    throw connectionFailure(host, error);
  } finally {
    answer.destroy();
  }
}

/** Passes chunks on and ends with a failure where they are too many: a small packed answer may unpack without end. */
function counted(host: string, most: number, see: (chunk: Buffer) => void): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > most) {
        done(tooLarge(host, most));
        return;
      }
      try {
        see(chunk);
        done(null, chunk);
      } catch (error) {
        done(error as Error);
      }
    },
  });
}

function refuseStatus(status: number, host: string): void {
  if (status === 200) return;
  if (status === 401 || status === 403)
    throw new HttpFailure(
      `${host} refuses (${status})`,
      "check the secret, or whether the file is published for anyone with the link",
    );
  if (status === 404 || status === 410)
    throw new HttpFailure(`${host} has no such file (${status})`, "check the address: links run out");
  if (status === 429 || status >= 500)
    throw new HttpFailure(
      `${host} does not answer at the moment (${status})`,
      "nothing: the next run tries again",
      true,
    );
  throw new HttpFailure(`${host} answered with the status ${status}`, "check the address");
}

function refuseLength(answer: IncomingMessage, host: string, { bytes }: PullLimits): void {
  if (Number(answer.headers["content-length"] ?? 0) > bytes) throw tooLarge(host, bytes);
}

function tooLarge(host: string, most: number): HttpFailure {
  return new HttpFailure(
    `${host} answers with more than ${most >> 20} MB`,
    "publish a smaller part of it: the last weeks are enough",
  );
}

function isGzip(answer: IncomingMessage, host: string): boolean {
  const encoding = (answer.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  if (encoding === "identity" || encoding === "") return false;
  if (encoding === "gzip" || encoding === "x-gzip") return true;
  throw new HttpFailure(
    `${host} packs its answer in a way that was not asked for`,
    "use another address of the file",
  );
}

/** A web page instead of a table: nearly always a page to sign in. */
function refusePage(start: Buffer, answer: IncomingMessage, host: string): void {
  const type = (answer.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase();
  const text = start
    .subarray(0, 512)
    .toString("latin1")
    .replace(/^\xef\xbb\xbf/, "")
    .trimStart();
  if (type !== "text/html" && type !== "application/xhtml+xml" && !/^<(?:!doctype\s+html|html)\b/i.test(text))
    return;
  if (/(?:^|\.)google(?:usercontent)?\.com$/.test(host))
    throw new HttpFailure(`${host} asks to sign in: the sheet is not published`, NOT_PUBLISHED_FIX);
  throw new HttpFailure(
    `${host} answered with a web page, not with a table`,
    "use the address of the export itself; if it asks to sign in, name a `secret`",
  );
}

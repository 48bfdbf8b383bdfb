import type { IncomingMessage } from "node:http";
import { gunzipSync } from "node:zlib";
import { type BodySchema, bodyFault, isRecord } from "./body-schema.ts";
import { invalidRequest, Refusal } from "./refusal.ts";

/** More than any request of an operator's work: files of up to 40 MB as Base64, a push of a whole repository. */
const MAXIMUM_BYTES = 256 * 1024 * 1024;

/** Reads all of a request's body, unpacked. Throws a 413 refusal beyond what the server takes. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length > MAXIMUM_BYTES) throw new Refusal(413, "Payload too large");
    chunks.push(chunk as Buffer);
  }
  const whole = Buffer.concat(chunks);
  return request.headers["content-encoding"] === "gzip"
    ? gunzipSync(whole, { maxOutputLength: MAXIMUM_BYTES })
    : whole;
}

/** Parses a JSON body. Throws GitHub's 400 refusals where it is none, or no object. */
export function parseJson(body: Buffer): Record<string, unknown> {
  if (body.length === 0) return {};
  let value: unknown;
  try {
    value = JSON.parse(body.toString("utf8"));
  } catch {
    throw new Refusal(400, "Problems parsing JSON");
  }
  // A list of labels may be sent bare, without the object around it.
  if (Array.isArray(value)) return { labels: value };
  if (!isRecord(value)) throw new Refusal(400, "Body should be a JSON object");
  return value;
}

/** Puts path, query and body together, held against GitHub's description of the body. Throws a 422 refusal. */
export function parametersOf(
  path: Record<string, string | number>,
  query: URLSearchParams,
  body: Record<string, unknown>,
  schema: BodySchema | undefined,
): Record<string, unknown> {
  if (schema !== undefined) {
    const fault = bodyFault(schema, body);
    if (fault !== null) throw invalidRequest(fault);
  }
  return { ...Object.fromEntries(query), ...body, ...path };
}

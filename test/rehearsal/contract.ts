import { Octokit } from "@octokit/rest";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { matchRoute } from "../../actions/rehearsal/http/match.ts";
import { readDescription } from "./generate-operations.ts";

/** One answer that GitHub would not have given. */
export interface Breach {
  route: string;
  status: number;
  faults: unknown;
}

/**
 * In GitHub's description `basic-error` demands nothing, so it also matches whatever a more exact form beside it
 * matches: its `oneOf` can only be meant as `anyOf`.
 */
const description = JSON.parse(JSON.stringify(readDescription()).replaceAll('"oneOf":', '"anyOf":')) as {
  paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
};
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
formats.default(ajv);
ajv.addSchema(description, "github");

/** Where GitHub's description holds the shape of an answer, as a JSON pointer; null where it names no such status. */
function pointerOf(route: string, status: number): string | null {
  const [method = "", template = ""] = route.split(" ");
  const responses = description.paths[template]?.[method.toLowerCase()]?.responses ?? {};
  if (responses[String(status)] === undefined) return null;
  const escaped = template.replaceAll("~", "~0").replaceAll("/", "~1");
  return `/paths/${escaped}/${method.toLowerCase()}/responses/${status}`;
}

/** The schema of an answer's body; null where GitHub describes none for it. */
function schemaPointer(route: string, status: number): string | null {
  const pointer = pointerOf(route, status);
  if (pointer === null) return null;
  const response = at(pointer) as { $ref?: string; content?: Record<string, unknown> };
  const target = response.$ref === undefined ? pointer : response.$ref.slice(1);
  const { content } = at(target) as { content?: Record<string, { schema?: unknown }> };
  return content?.["application/json"]?.schema === undefined
    ? null
    : `${target}/content/application~1json/schema`;
}

function at(pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], description);
}

/** What is wrong with an answer, held against GitHub's own description; null where nothing is. */
export function breachOf(route: string, status: number, body: unknown): Breach | null {
  const refusal = status >= 400;
  const pointer = schemaPointer(route, status) ?? (refusal ? "/components/schemas/basic-error" : null);
  if (pointer === null) {
    const known = pointerOf(route, status) !== null;
    const empty = body === undefined || body === "" || body === null;
    return known && empty
      ? null
      : { route, status, faults: known ? "a body where none is described" : "no such status" };
  }
  const validate = ajv.getSchema(`github#${pointer.split("/").map(encodeURIComponent).join("/")}`);
  if (validate === undefined) throw new Error(`There is no schema at ${pointer}.`);
  return validate(body) === true ? null : { route, status, faults: validate.errors };
}

/** What is wrong with a value, held against one named shape of GitHub's description; null where nothing is. */
export function faultsOf(shape: string, value: unknown): unknown {
  const validate = ajv.getSchema(`github#/components/schemas/${shape}`);
  if (validate === undefined) throw new Error(`There is no shape ${shape}.`);
  return validate(value) === true ? null : validate.errors;
}

/**
 * A client whose every answer, success and refusal, is held against GitHub's description. What breaks it is
 * collected, and a test at the end demands that nothing was.
 */
export function contractClient(
  url: string,
  token: string | null,
  breaches: Breach[],
  seen?: Set<string>,
): Octokit {
  const client = new Octokit({
    baseUrl: url,
    ...(token === null ? {} : { auth: token }),
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    request: {
      fetch: async (address: string, init: RequestInit) => {
        const response = await fetch(address, init);
        await hold(init.method ?? "GET", new URL(address), response.clone(), breaches, seen);
        return response;
      },
    },
  });
  return client;
}

async function hold(
  method: string,
  url: URL,
  response: Response,
  breaches: Breach[],
  seen: Set<string> | undefined,
): Promise<void> {
  const route = matchRoute(method, url.pathname)?.route;
  if (route === undefined || response.status === 501) return;
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("application/json") ?? text === "";
  if (!isJson) return;
  seen?.add(`${route} ${response.status}`);
  const breach = breachOf(route, response.status, text === "" ? undefined : JSON.parse(text));
  if (breach !== null) breaches.push(breach);
}

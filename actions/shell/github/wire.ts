/** A call that takes longer has gone wrong. */
const LONGEST_CALL = 30_000;
/** No answer that we ask for is larger; a page of 100 comments of full length is 6 MB. */
const MOST_BYTES = 32 * 1024 * 1024;

/** The way to GitHub: counts what is asked, and hands on whole answers only. */
export interface Wire {
  fetch: typeof fetch;
  /** Requests so far, the repeated ones among them. */
  readonly calls: number;
}

/** A run that asks for more than its budget would starve the others of this repository (REL-11). */
export class OverBudget extends Error {
  override readonly name = "OverBudget";
}

/**
 * Wraps fetch. An answer that breaks off, or is no JSON where it says so, throws as if it had never come: Octokit would
 * hand it on as an empty text, and a list of no reviews is not the same as a list that was lost.
 *
 * @param budget requests that this run may make in all.
 */
export function createWire(budget: number, send: typeof fetch = fetch): Wire {
  let calls = 0;
  return {
    get calls() {
      return calls;
    },
    fetch: async (input, init) => {
      if (calls >= budget) throw new OverBudget(`this run has used up its ${budget} calls of GitHub's API`);
      calls += 1;
      const response = await send(input, { ...init, signal: AbortSignal.timeout(LONGEST_CALL) });
      const bytes = await response.arrayBuffer();
      if (bytes.byteLength > MOST_BYTES)
        throw new TypeError("the answer is too large", { cause: new Error("too large") });
      const { status, headers } = response;
      const text = new TextDecoder().decode(bytes);
      const empty = status === 204 || status === 205 || status === 304;
      if (!empty && status < 400 && /json/.test(headers.get("content-type") ?? "")) checkJson(text);
      return new Response(empty ? null : text, { status, headers: withoutLength(headers) });
    },
  };
}

function checkJson(text: string): void {
  try {
    JSON.parse(text);
  } catch (error) {
    throw new TypeError("the answer is no JSON", { cause: error });
  }
}

/** What was unpacked is longer than the header says. */
function withoutLength(headers: Headers): Headers {
  const kept = new Headers(headers);
  kept.delete("content-length");
  kept.delete("content-encoding");
  return kept;
}

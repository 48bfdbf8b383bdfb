import type { Signature } from "../git/commit.ts";

/** Name, address and time as a client may give them; what is missing comes from who asks. */
export function givenSignature(
  given: { name?: string; email?: string; date?: string } | undefined,
  own: Signature,
): Signature {
  const time = given?.date === undefined ? Number.NaN : Date.parse(given.date);
  return {
    ...own,
    name: given?.name ?? own.name,
    email: given?.email ?? own.email,
    seconds: Number.isNaN(time) ? own.seconds : Math.floor(time / 1000),
  };
}

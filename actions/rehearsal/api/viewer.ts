import { Refusal } from "../http/refusal.ts";
import type { State, TokenState } from "../state/model.ts";
import { ownValue } from "../state/own.ts";

/** Who asks: a person, a running job, or nobody. */
export interface Viewer {
  login: string | null;
  token: TokenState | null;
}

/** Finds who asks from an Authorization header. Throws a 401 refusal for a token that nobody has. */
export function viewerOf(state: State, authorization: string | undefined): Viewer {
  if (authorization === undefined || authorization === "") return { login: null, token: null };
  const text = secretOf(authorization);
  const token = text === null ? undefined : ownValue(state.tokens, text);
  if (token === undefined) throw new Refusal(401, "Bad credentials");
  return { login: token.login, token };
}

/** The secret of `Bearer x`, `token x` or Basic (where it is the password, and git sends any user name). */
function secretOf(authorization: string): string | null {
  const [scheme = "", ...rest] = authorization.trim().split(/\s+/);
  const value = rest.join(" ");
  if (/^(bearer|token)$/i.test(scheme)) return value;
  if (!/^basic$/i.test(scheme)) return null;
  const text = Buffer.from(value, "base64").toString("utf8");
  const [user = "", password = ""] = [text.slice(0, text.indexOf(":")), text.slice(text.indexOf(":") + 1)];
  return password === "" || password === "x-oauth-basic" ? user : password;
}

/** The login of somebody who signed in. Throws a 401 refusal for nobody. */
export function signedIn(viewer: Viewer): string {
  if (viewer.login === null) throw new Refusal(401, "Requires authentication");
  return viewer.login;
}

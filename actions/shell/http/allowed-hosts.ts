import { isIP } from "node:net";
import { HttpFailure } from "./failure.ts";

/**
 * True where settings.yaml lists the host: by its name, or by an ending that starts with a dot. An ending does not stand
 * for the host itself: `.example.com` allows `files.example.com` and not `example.com`.
 */
export function isAllowedHost(host: string, allowed: readonly string[]): boolean {
  const name = host.toLowerCase();
  return allowed.some((entry) => {
    const wanted = entry.toLowerCase();
    if (!wanted.startsWith(".")) return name === wanted;
    return name.length > wanted.length && name.endsWith(wanted);
  });
}

/**
 * The address as a URL that may be asked: https, its ordinary port, no credentials, a host that is on the list and no bare
 * number. Throws HttpFailure, which names the host alone.
 */
export function allowedUrl(text: string, allowed: readonly string[], from?: URL): URL {
  const url = parsed(text, from);
  if (url === null) throw new HttpFailure("the address is no address", "write https://host/path");
  const host = url.hostname;
  if (url.protocol !== "https:")
    throw new HttpFailure(`${host || "the address"} is not asked over https`, "write https://");
  if (url.username !== "" || url.password !== "")
    throw new HttpFailure(`the address of ${host} holds a password`, "name a `secret` instead");
  if (url.port !== "") throw new HttpFailure(`${host} is asked at port ${url.port}`, "leave the port out");
  if (isIP(host.replace(/^\[|\]$/g, "")) !== 0)
    throw new HttpFailure("the address has a number where a host's name should stand", "write its name");
  if (!isAllowedHost(host, allowed)) throw notAllowed(host, from);
  return url;
}

function parsed(text: string, from?: URL): URL | null {
  try {
    return new URL(text, from);
  } catch {
    return null;
  }
}

function notAllowed(host: string, from: URL | undefined): HttpFailure {
  if (host === "accounts.google.com") return notPublished(from?.hostname ?? host);
  const message =
    from === undefined
      ? `${host} is not on the list of hosts that may be asked`
      : `${from.hostname} sends on to ${host}, which is not on the list of hosts that may be asked`;
  return new HttpFailure(message, `if that is right, add ${host} under \`allowed_hosts\` in settings.yaml`);
}

/** What a sheet answers that nobody but its owner may see. */
export function notPublished(host: string): HttpFailure {
  return new HttpFailure(
    `${host} answered with a page to sign in: the sheet is not published`,
    "in the sheet: File, Share, Publish to web, choose the one sheet and CSV, and use that address",
  );
}

import { resolvePath } from "./paths.ts";

/** Where a Markdown link of this repository leads. */
export interface LinkTarget {
  /** The repository path; the file itself for `#steps`; null where it leads out of the repository. */
  target: string | null;
  /** The heading after `#`, decoded; null where there is none. */
  anchor: string | null;
}

/** Reads a link as GitHub does: relative to its file, or from the repository's root where it begins with a slash. */
export function linkTarget(file: string, url: string): LinkTarget {
  const [beforeHash, hash] = splitOnce(url, "#");
  const path = decode(splitOnce(beforeHash, "?")[0] as string);
  const anchor = hash === null || hash === "" ? null : decode(hash);
  if (path === "") return { target: file, anchor };
  return { target: path.startsWith("/") ? resolvePath("", path.slice(1)) : resolvePath(file, path), anchor };
}

/** GitHub's anchors of headings, in order: lower case, spaces as hyphens, punctuation gone, repeats numbered. */
export function anchorsOf(headings: readonly { text: string }[]): string[] {
  const seen = new Map<string, number>();
  return headings.map(({ text }) => {
    const slug = text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
      .replaceAll(" ", "-");
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}

function splitOnce(text: string, mark: string): [string, string | null] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + mark.length)];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray % is no escape: GitHub then takes the text as it stands.
    return text;
  }
}

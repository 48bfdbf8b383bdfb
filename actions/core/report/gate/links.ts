/** Where a file of the pull request can be read; null where it is not there any more. */
export type LinkTo = (file: string, lines?: { from: number; to: number }) => string | null;

/**
 * Links to lines of a file as it stands at a commit.
 *
 * @param repository its address in the browser: `https://github.com/owner/name`.
 */
export function blobLinks(repository: string, sha: string): LinkTo {
  return (file, lines) => {
    const path = file.split("/").map(escaped).join("/");
    const anchor =
      lines === undefined ? "" : `#L${lines.from}${lines.to > lines.from ? `-L${lines.to}` : ""}`;
    // Without `plain=1` Markdown is shown rendered, where lines have no numbers.
    return `${repository}/blob/${sha}/${path}${/\.md$/i.test(file) && anchor !== "" ? "?plain=1" : ""}${anchor}`;
  };
}

function escaped(part: string): string {
  const safe = part.replaceAll(/\p{Surrogate}/gu, "\ufffd");
  return encodeURIComponent(safe).replaceAll(
    /[()'!*~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

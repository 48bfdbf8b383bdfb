/** The folder of a file, without a slash at the end: `workflows-catalog/workflows/lead-response`. */
export function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}

/** A file's name without its folder: `slow-response.md`. */
export function fileNameOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}

/** A file's name without folder and extension: `case.opened` of `events/case.opened.yaml`. */
function stemOf(file: string): string {
  return fileNameOf(file).replace(/\.[^.]*$/u, "");
}

/** The repository path that a relative one means in a file; null where it leads out of the repository or is absolute. */
export function resolvePath(from: string, relative: string): string | null {
  if (relative.startsWith("/")) return null;
  const parts = folderOf(from)
    .split("/")
    .filter((part) => part !== "");
  for (const part of relative.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join("/");
}

/** The way from a file to another one, as it is written in YAML or in a Markdown link. */
export function relativePath(from: string, to: string): string {
  const base = folderOf(from)
    .split("/")
    .filter((part) => part !== "");
  const target = to.split("/");
  let shared = 0;
  while (shared < base.length && shared < target.length - 1 && base[shared] === target[shared]) shared += 1;
  return [...base.slice(shared).map(() => ".."), ...target.slice(shared)].join("/");
}

/** The name that a definition's folder (workflows, playbooks) or file (all others) gives it. */
export function nameByPath(file: string, holder: "folder" | "file"): string {
  return holder === "folder" ? fileNameOf(folderOf(file)) : stemOf(file);
}

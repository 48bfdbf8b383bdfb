/** One file that git says is different between two trees. */
export interface FileChange {
  /** Path in the repository; for a file that was removed, where it stood. */
  file: string;
  /** Its old path where it was renamed, else null. */
  was: string | null;
  status: "added" | "changed" | "removed" | "renamed";
}

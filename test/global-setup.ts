import { execFileSync } from "node:child_process";
import path from "node:path";

/** Tests that start `opsbook` or an action run what is built: a build that is behind its sources would test the past. */
export function setup(): void {
  const bundle = path.resolve(import.meta.dirname, "../actions/build/bundle.ts");
  execFileSync(process.execPath, [bundle, "--check"], { stdio: ["ignore", "inherit", "inherit"] });
}

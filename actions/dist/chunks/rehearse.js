import { n as catalogOption } from "./options.js";

// actions/cli/rehearse.ts
const CONTROL = `
Any client of GitHub can use the API and git addresses: each person of the catalog is a user with a token. Under control_url:
  POST /clock {"now": "2026-11-16T09:00:00Z"}   set the time; schedules passed on the way run
      ("lost": true beside it: they are lost, as GitHub may lose them)
  POST /faults {"kind": "error-after", "route": "POST /repos/{owner}/{repo}/statuses/{sha}"}   let calls fail; [] ends it
  GET /runs                 every run of a workflow; ?wait=true waits until all have ended
  GET /runs/{id}/log        what it printed
  POST /runs/{id}/approve   let a run go on that waits for approval
  POST /runs/{id}/rerun     {"by": "login"}: the same event and commit again
  GET /notices              workflows that did not start although they listen, and why`;
/** Declares `opsbook rehearse`. */
function register(program) {
	program.command("rehearse").description("serve this repository on a GitHub of your own computer, with its workflows running").option("--serve", "serve until Ctrl+C; the first line of output is JSON with the addresses and tokens").option("--port <number>", "the port of the API (default: any free one)").addOption(catalogOption()).addHelpText("after", CONTROL).action(async (options) => {
		await (await import("./serve2.js")).serveUntilStopped(options);
	});
}

export { register };
import { request } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type EmbeddedGitHub, startGitHub } from "../../../actions/rehearsal/server.ts";
import { networkOf } from "../../../actions/shell/http/network.ts";
import { postJson } from "../../../actions/shell/http/post-json.ts";

let github: EmbeddedGitHub;
beforeEach(async () => {
  github = await startGitHub({ frozen: true });
});
afterEach(() => github.close());

function ask(host: string | null, path = "/"): Promise<{ status: number; body: string } | null> {
  const url = new URL(github.url);
  return new Promise((resolve) => {
    const headers = host === null ? {} : { host };
    request({ host: "127.0.0.1", port: url.port, path, headers }, (answer) => {
      let body = "";
      answer.on("data", (chunk) => {
        body += chunk;
      });
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body }));
    })
      .on("error", () => resolve(null))
      .end();
  });
}

describe("the world outside of the embedded GitHub", () => {
  it("is told by the host of a request", async () => {
    github.sites.set("docs.google.com", ({ path, method }) => ({ status: 200, body: `${method} ${path}` }));
    expect(await ask("docs.google.com", "/a?b=1")).toEqual({ status: 200, body: "GET /a?b=1" });
    expect((await ask(null, "/rate_limit"))?.status).toBe(200);
    expect((await ask("localhost", "/rate_limit"))?.status).toBe(200);
  });

  it("has no host that nobody has put there", async () => {
    expect(await ask("files.example.com")).toBe(null);
    const posting = postJson({
      url: "https://files.example.com/x",
      allowedHosts: ["files.example.com"],
      body: {},
      network: networkOf(github.url),
    });
    await expect(posting).rejects.toThrow("files.example.com could not be reached");
  });

  it("counts as no call of GitHub's", async () => {
    github.sites.set("hooks.example.com", () => ({ status: 204 }));
    await postJson({
      url: "https://hooks.example.com/x",
      allowedHosts: ["hooks.example.com"],
      body: { text: "Board" },
      network: networkOf(github.url),
    });
    expect(github.calls).toEqual([]);
  });
});

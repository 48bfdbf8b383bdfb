import { describe, expect, it } from "vitest";
import { HttpFailure } from "../../../actions/shell/http/failure.ts";
import { postJson } from "../../../actions/shell/http/post-json.ts";
import { type Hosts, moved, serveHosts, text } from "./hosts.ts";

const HOOK = "https://crm.example.net/services/T000/B000/canary-webhook-token";

function post(hosts: Hosts, rest: Partial<Parameters<typeof postJson>[0]> = {}) {
  const { network } = hosts;
  return postJson({
    url: HOOK,
    allowedHosts: ["crm.example.net"],
    body: { text: "Board – 12 ✓" },
    network,
    ...rest,
  });
}

describe("posting to a webhook", () => {
  it("sends the body as JSON", async () => {
    const hosts = await serveHosts({ "crm.example.net": text("ok") });
    await post(hosts);
    expect(JSON.parse(hosts.asked[0]?.body ?? "")).toEqual({ text: "Board – 12 ✓" });
    expect(hosts.asked[0]?.headers["content-type"]).toBe("application/json; charset=utf-8");
  });

  it.each([
    ["refuses", 404, false],
    ["is busy", 429, true],
    ["fails", 500, true],
  ])("says that a host %s, and not at which address", async (_, status, temporary) => {
    const hosts = await serveHosts({
      "crm.example.net": (__, response) => response.writeHead(status).end(HOOK),
    });
    const failure = await post(hosts).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(HttpFailure);
    expect(failure).toMatchObject({ temporary });
    expect((failure as Error).cause).toBe(undefined);
    expect(String((failure as Error).stack)).not.toContain("canary");
  });

  it("follows no redirect, and leaves the list for nobody", async () => {
    const hosts = await serveHosts({ "crm.example.net": moved("/elsewhere") });
    await expect(post(hosts)).rejects.toThrow("did not take the message (302)");
    expect(hosts.asked).toHaveLength(1);
    await expect(post(hosts, { allowedHosts: [] })).rejects.toThrow("not on the list");
  });

  it("opens no connection into a private network", async () => {
    const hosts = await serveHosts({ "crm.example.net": text("ok") }, async () => ["192.168.0.10"]);
    await expect(post(hosts)).rejects.toThrow("private network");
    expect(hosts.dialled).toEqual([]);
  });

  it("does not wait for ever", async () => {
    const hosts = await serveHosts({ "crm.example.net": () => {} });
    await expect(post(hosts, { time: 100 })).rejects.toThrow("took too long");
  });
});

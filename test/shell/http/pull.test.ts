import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { HttpFailure } from "../../../actions/shell/http/failure.ts";
import { networkOf } from "../../../actions/shell/http/network.ts";
import { type Pull, type Pulled, pull } from "../../../actions/shell/http/pull.ts";
import { type Answer, type Hosts, moved, SOME_ADDRESS, serveHosts, text } from "./hosts.ts";

const SHEET = "id,time\n1,2026-11-16\n";
const ALLOWED = ["sheets.example.com", ".cdn.example.org"];
const SECRET = "tok_7Q-canary-secret.42";

const file = () => path.join(mkdtempSync(path.join(tmpdir(), "opsbook-pull-")), "sheet");

async function pullFrom(hosts: Hosts, rest: Partial<Pull> = {}): Promise<Pulled & { text?: string }> {
  const to = file();
  const { network } = hosts;
  const base = { url: "https://sheets.example.com/a?gid=0", allowedHosts: ALLOWED, file: to, network };
  const pulled = await pull({ ...base, ...rest });
  return pulled.changed ? { ...pulled, text: readFileSync(to, "utf8") } : pulled;
}

async function failureOf(promise: Promise<unknown>): Promise<HttpFailure> {
  const outcome = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof HttpFailure) return outcome;
  throw outcome ?? new Error("it was pulled");
}

describe("pulling a sheet", () => {
  it("writes the file and tells its digest and its ETag", async () => {
    const hosts = await serveHosts({ "sheets.example.com/a?gid=0": text(SHEET, { etag: '"v1"' }) });
    const pulled = await pullFrom(hosts);
    const digest = `sha256:${createHash("sha256").update(SHEET).digest("hex")}`;
    expect(pulled).toEqual({ changed: true, bytes: SHEET.length, digest, etag: '"v1"', text: SHEET });
  });

  it("unpacks what comes packed", async () => {
    const packed: Answer = (_, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(SHEET));
    expect(await pullFrom(await serveHosts({ "sheets.example.com": packed }))).toMatchObject({ text: SHEET });
  });

  it("says what it knows already, and takes the word that nothing has changed", async () => {
    const hosts = await serveHosts({ "sheets.example.com": (_, response) => response.writeHead(304).end() });
    expect(await pullFrom(hosts, { etag: 'W/"v1"' })).toEqual({ changed: false });
    expect(hosts.asked[0]?.headers["if-none-match"]).toBe('W/"v1"');
  });

  it("sends no ETag that could start another header", async () => {
    const hosts = await serveHosts({ "sheets.example.com": text(SHEET) });
    await pullFrom(hosts, { etag: '"a"\r\nx-evil: 1' });
    expect(hosts.asked[0]?.headers).not.toHaveProperty("if-none-match");
  });
});

describe("where a pull may lead (SEC-33)", () => {
  it("follows three redirects to listed hosts, endings included", async () => {
    const hosts = await serveHosts({
      "sheets.example.com/a?gid=0": moved("/b"),
      "sheets.example.com/b": moved("https://a.cdn.example.org/c", 307),
      "a.cdn.example.org/c": moved("/d", 308),
      "a.cdn.example.org/d": text(SHEET),
    });
    expect(await pullFrom(hosts)).toMatchObject({ text: SHEET });
    expect(hosts.asked.map(({ host, path: at }) => `${host}${at}`)).toHaveLength(4);
  });

  it("follows no fourth", async () => {
    const hosts = await serveHosts({ "sheets.example.com": moved("/again") });
    expect((await failureOf(pullFrom(hosts))).message).toBe("sheets.example.com sends on more than 3 times");
    expect(hosts.asked).toHaveLength(4);
  });

  it.each([
    ["another host", "https://files.example.org/x", "files.example.org, which is not on the list"],
    ["the ending itself", "https://cdn.example.org/x", "cdn.example.org, which is not on the list"],
    ["a host that only looks alike", "https://evilcdn.example.org/x", "which is not on the list"],
    ["http", "http://sheets.example.com/x", "not asked over https"],
    ["another port", "https://sheets.example.com:8443/x", "asked at port 8443"],
    ["credentials", "https://me:pw@sheets.example.com/x", "holds a password"],
    ["a number", "https://127.0.0.1/x", "a number where a host's name should stand"],
    ["a number in disguise", "https://0x7f000001/x", "a number where a host's name should stand"],
    ["a number of version 6", "https://[::ffff:127.0.0.1]/x", "a number where a host's name should stand"],
    ["a file", "file:///etc/passwd", "not asked over https"],
    ["no address", "https://", "the address is no address"],
  ])("follows none to %s", async (_, location, told) => {
    const hosts = await serveHosts({ "sheets.example.com": moved(location) });
    const failure = await failureOf(pullFrom(hosts));
    expect(failure.message).toContain(told);
    expect(failure.message).not.toContain("pw");
    expect(hosts.asked).toHaveLength(1);
    const direct = await serveHosts({});
    expect((await failureOf(pullFrom(direct, { url: location }))).message).not.toContain("pw");
    expect(direct.dialled).toEqual([]);
  });

  it.each([
    ["127.0.0.1"],
    ["10.1.2.3"],
    ["169.254.169.254"],
    ["::1"],
    ["::ffff:10.0.0.1"],
    ["64:ff9b::a00:1"],
  ])("opens no connection to %s, whatever the name", async (address) => {
    for (const addresses of [[address], [SOME_ADDRESS, address]]) {
      const hosts = await serveHosts({ "sheets.example.com": text(SHEET) }, async () => addresses);
      expect((await failureOf(pullFrom(hosts))).message).toContain("leads into a private network");
      expect(hosts.dialled).toEqual([]);
    }
  });

  it("asks a name once for each connection and dials what was judged, so that a rebinding name gains nothing", async () => {
    const answers = [[SOME_ADDRESS], ["127.0.0.1"]];
    let asked = 0;
    const rebinding = async () => answers[asked++] ?? ["127.0.0.1"];
    const hosts = await serveHosts({ "sheets.example.com": text(SHEET) }, rebinding);
    await pullFrom(hosts);
    expect(hosts.dialled).toEqual([{ address: SOME_ADDRESS, host: "sheets.example.com" }]);
    expect(asked).toBe(1);
  });

  it("judges a name again at each redirect, also at one to itself", async () => {
    const answers = [[SOME_ADDRESS], ["127.0.0.1"]];
    let asked = 0;
    const hosts = await serveHosts(
      { "sheets.example.com": moved("/again") },
      async () => answers[asked++] ?? [],
    );
    expect((await failureOf(pullFrom(hosts))).message).toContain("private network");
    expect(hosts.dialled).toHaveLength(1);
  });

  it("prefers an address of version 4, which runners have", async () => {
    const hosts = await serveHosts({ "sheets.example.com": text(SHEET) }, async () => [
      "2606:4700::1111",
      "8.8.4.4",
    ]);
    await pullFrom(hosts);
    expect(hosts.dialled[0]?.address).toBe("8.8.4.4");
  });

  it("takes no certificate of another host", async () => {
    const hosts = await serveHosts({});
    const failure = await failureOf(
      pullFrom(hosts, { url: "https://other.example.net/", allowedHosts: ["other.example.net"] }),
    );
    expect(failure.message).toContain("could not prove that it is other.example.net");
  });

  it("leaves the machine only where GitHub does", () => {
    const plain = networkOf("http://127.0.0.1:4000");
    expect(networkOf("https://api.github.com")).not.toBe(plain);
    for (const url of ["http://localhost:1", "https://api.github.com", "http://127.0.0.1.evil.example:1"])
      expect(networkOf(url).connect).toBe(networkOf("https://api.github.com").connect);
  });
});

describe("the secret (SEC-34)", () => {
  it("goes to the first host alone", async () => {
    const hosts = await serveHosts({
      "sheets.example.com/a?gid=0": moved("/b"),
      "sheets.example.com/b": moved("https://a.cdn.example.org/c"),
      "a.cdn.example.org": text(SHEET),
    });
    await pullFrom(hosts, { secret: SECRET });
    expect(hosts.asked.map(({ headers }) => headers.authorization)).toEqual([
      `Bearer ${SECRET}`,
      undefined,
      undefined,
    ]);
  });

  it.each(["a\r\nx-evil: 1", "a b", "ä", "", "\0"])(
    "is refused as %j, before anything is sent",
    async (secret) => {
      const hosts = await serveHosts({ "sheets.example.com": text(SHEET) });
      expect((await failureOf(pullFrom(hosts, { secret }))).message).toContain("signs that no token has");
      expect(hosts.dialled).toEqual([]);
    },
  );

  it.each([
    ["401", (_: unknown, response: Parameters<Answer>[1]) => response.writeHead(401).end(SECRET)],
    ["a redirect", moved(`https://files.example.org/?key=${SECRET}`)],
    ["a cut connection", (_: unknown, response: Parameters<Answer>[1]) => response.destroy()],
    ["a page", text(`<html>${SECRET}`, { "content-type": "text/html" })],
  ])("is in no message, nor is the address: %s", async (_, answer) => {
    const hosts = await serveHosts({ "sheets.example.com": answer as Answer });
    const url = "https://sheets.example.com/d/2PACX-unguessable/pub?output=csv";
    const failure = await failureOf(pullFrom(hosts, { secret: SECRET, url }));
    expect(`${failure.message}${failure.fix}${failure.stack}`).not.toMatch(/canary|unguessable|output=csv/);
    expect(failure.cause).toBe(undefined);
  });
});

describe("what an answer may be", () => {
  it("is no page to sign in", async () => {
    const page = text("<!DOCTYPE html><html><title>Sign in</title>", {
      "content-type": "text/html; charset=utf-8",
    });
    const hosts = await serveHosts({ "sheets.example.com": page });
    expect((await failureOf(pullFrom(hosts))).message).toContain("a web page, not with a table");
    const disguised = await serveHosts({ "sheets.example.com": text("\n<html><body>") });
    expect((await failureOf(pullFrom(disguised))).message).toContain("a web page, not with a table");
  });

  it("says that a Google sheet is not published where it sends on to the sign-in", async () => {
    const hosts = await serveHosts({ "sheets.example.com": moved("https://accounts.google.com/signin?x=1") });
    const failure = await failureOf(pullFrom(hosts));
    expect(failure.message).toContain("the sheet is not published");
    expect(failure.fix).toContain("Publish to web");
  });

  it.each([
    ["announced", (n: number): Answer => text("x".repeat(n), { "content-length": String(n) })],
    [
      "streamed",
      (n: number): Answer =>
        (_, response) =>
          response.writeHead(200).end("x".repeat(n)),
    ],
    [
      "packed a thousandfold",
      (n: number): Answer =>
        (_, response) =>
          response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("x".repeat(n))),
    ],
  ])("is not larger than is allowed: %s", async (_, answer) => {
    const limits = { bytes: 1 << 20, time: 5000 };
    const hosts = await serveHosts({ "sheets.example.com": answer((1 << 20) + 1) });
    expect((await failureOf(pullFrom(hosts, { limits }))).message).toContain("more than 1 MB");
    const fits = await serveHosts({ "sheets.example.com": answer(1 << 20) });
    expect(await pullFrom(fits, { limits })).toMatchObject({ bytes: 1 << 20 });
  });

  it.each<[string, Answer]>([
    ["never answers", () => {}],
    ["never ends", (_, response) => response.writeHead(200).write("id")],
  ])("comes in time: a host that %s", async (_, answer) => {
    const hosts = await serveHosts({ "sheets.example.com": answer });
    const failure = await failureOf(pullFrom(hosts, { limits: { bytes: 1000, time: 150 } }));
    expect(failure).toMatchObject({ message: "sheets.example.com took too long", temporary: true });
  });

  it("waits for no name that never resolves", async () => {
    const hosts = await serveHosts({}, () => new Promise(() => {}));
    const failure = await failureOf(pullFrom(hosts, { limits: { bytes: 1000, time: 100 } }));
    expect(failure.temporary).toBe(true);
  });

  it.each([
    [404, false],
    [403, false],
    [206, false],
    [429, true],
    [503, true],
  ])("with the status %i is a failure; temporary: %s", async (status, temporary) => {
    const hosts = await serveHosts({
      "sheets.example.com": (_, response) => response.writeHead(status).end("x"),
    });
    expect(await failureOf(pullFrom(hosts))).toMatchObject({ temporary });
  });

  it("is not empty, damaged or packed otherwise", async () => {
    const answer = (body: string | Buffer, encoding: string): Answer => {
      return (_, response) => response.writeHead(200, { "content-encoding": encoding }).end(body);
    };
    for (const [one, told] of [
      [answer("", "identity"), "an empty file"],
      [answer("no gzip", "gzip"), "a damaged file"],
      [answer(gzipSync(SHEET).subarray(0, 20), "gzip"), "a damaged file"],
      [answer("x", "br"), "not asked for"],
    ] as const) {
      const hosts = await serveHosts({ "sheets.example.com": one });
      expect((await failureOf(pullFrom(hosts))).message).toContain(told);
    }
  });
});

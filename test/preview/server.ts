import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { githubHtml, githubPage } from "./github-page.ts";

const TYPES: Record<string, string> = {
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".csv": "text/plain; charset=utf-8",
  ".yaml": "text/plain; charset=utf-8",
};

export interface Preview {
  url: string;
  close: () => void;
}

/** Serves a folder on this machine only, Markdown as GitHub shows it and the rest as it is. */
export async function servePreview(root: string, port = 0): Promise<Preview> {
  const style = await readFile(createRequire(import.meta.url).resolve("github-markdown-css"), "utf8");
  const server = createServer((request, response) => {
    const place = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    answer(root, place, style).then(
      ({ type, body }) => response.writeHead(200, { "content-type": type }).end(body),
      () => response.writeHead(404, { "content-type": "text/plain" }).end(`${place} is not there\n`),
    );
  });
  await listen(server, port);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the preview has no port");
  return { url: `http://127.0.0.1:${address.port}`, close: () => void server.close() };
}

async function answer(root: string, place: string, style: string): Promise<{ type: string; body: string }> {
  const file = path.join(root, path.normalize(place.endsWith("/") ? `${place}README.md` : place));
  if (!file.startsWith(root)) throw new Error("outside the folder");
  const text = await readFile(file, "utf8");
  if (!file.endsWith(".md")) return { type: TYPES[path.extname(file)] ?? "text/plain", body: text };
  const body = await githubHtml(text);
  return { type: "text/html; charset=utf-8", body: githubPage(path.basename(file), body, style) };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
}

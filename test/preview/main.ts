// The scoreboard as GitHub shows it: `npm run preview` serves it, `npm run preview -- --shots DIR` takes pictures of it,
// with `--screen` of the first screen only: `npm run preview -- --shots .github/pictures --screen` makes those of README.md.
import path from "node:path";
import { parseArgs } from "node:util";
import { servePreview } from "./server.ts";
import { findChromium, takeShots } from "./shots.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    shots: { type: "string" },
    screen: { type: "boolean", default: false },
    port: { type: "string", default: "0" },
  },
});
const board = path.resolve(positionals[0] ?? "scoreboard");
const folder = path.basename(board);
const preview = await servePreview(path.dirname(board), Number(values.port));
const url = `${preview.url}/${folder}/README.md`;

if (values.shots === undefined) {
  console.log(`The scoreboard, as GitHub shows it: ${url}\nStop with Ctrl-C.`);
} else {
  const executable = findChromium(process.env.CHROMIUM);
  if (executable === null) {
    console.error(
      "No Chromium is installed, so no picture can be taken.\n" +
        "fix: apt-get update && apt-get install -y chromium fonts-noto-color-emoji, or set CHROMIUM to one",
    );
    process.exitCode = 2;
  } else {
    const shots = await takeShots(executable, url, path.resolve(values.shots), {
      name: folder,
      screen: values.screen,
    });
    for (const shot of shots) {
      const wide = shot.overflow > 0 ? `, ${shot.overflow} px too wide` : "";
      const broken = shot.broken.length > 0 ? `, pictures missing: ${shot.broken.join(" ")}` : "";
      console.log(`${shot.file}${wide}${broken}`);
    }
    if (shots.some(({ overflow, broken }) => overflow > 0 || broken.length > 0)) process.exitCode = 1;
  }
  preview.close();
}

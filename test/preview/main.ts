// The scoreboard as GitHub shows it: `npm run preview` serves it, `npm run preview -- --shots DIR` takes pictures of it,
// with `--screen` of the first screen only: `npm run preview -- --shots .github/pictures --screen` makes those of README.md.
import path from "node:path";
import { type PreviewOptions, previewOptions } from "./options.ts";
import { servePreview } from "./server.ts";
import { findChromium, takeShots } from "./shots.ts";

const read = previewOptions(process.argv.slice(2));
if (read.ok) await show(read.options);
else {
  (read.code === 0 ? console.log : console.error)(read.text);
  process.exitCode = read.code;
}

async function show(options: PreviewOptions): Promise<void> {
  const board = path.resolve(options.folder);
  const folder = path.basename(board);
  const preview = await servePreview(path.dirname(board), options.port);
  const url = `${preview.url}/${folder}/README.md`;

  if (options.shots === undefined) {
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
      const shots = await takeShots(executable, url, path.resolve(options.shots), {
        name: folder,
        screen: options.screen,
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
}

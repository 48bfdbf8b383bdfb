import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
/** A phone and a desk. */
const PHONE = 390;
const DESK = 1280;
export const WIDTHS = [PHONE, DESK];
export const SCHEMES = ["light", "dark"] as const;

/** One picture and what was seen while taking it. */
export interface Shot {
  file: string;
  width: number;
  scheme: (typeof SCHEMES)[number];
  /** Pixels by which the page, or a table in it, is wider than its place: 0 where nothing is cut off. */
  overflow: number;
  /** Pictures that did not load. */
  broken: string[];
}

/** Where Chromium is, or null. */
export function findChromium(given: string | undefined): string | null {
  return [given, ...PLACES].find((place) => place !== undefined && existsSync(place)) ?? null;
}

/**
 * Pictures of a page at both widths in both colours, folded and (`-open`) with everything unfolded. With `screen` only what a phone shows
 * before one scrolls, for a page that shows the board.
 */
export async function takeShots(
  executable: string,
  url: string,
  folder: string,
  { name, screen }: { name: string; screen: boolean },
): Promise<Shot[]> {
  await mkdir(folder, { recursive: true });
  const root = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: executable,
    args: root ? ["--no-sandbox", ...FLAGS] : FLAGS,
  });
  try {
    const shots: Shot[] = [];
    for (const width of screen ? [PHONE] : WIDTHS) {
      for (const scheme of SCHEMES) {
        for (const open of screen ? [false] : [false, true]) {
          const file = path.join(folder, `${name}-${width}-${scheme}${open ? "-open" : ""}.png`);
          shots.push({
            file,
            width,
            scheme,
            ...(await takeShot(browser, url, { width, scheme, open, screen, file })),
          });
        }
      }
    }
    return shots;
  } finally {
    await browser.close();
  }
}

interface Wanted {
  width: number;
  scheme: "light" | "dark";
  open: boolean;
  screen: boolean;
  file: string;
}

async function takeShot(browser: Browser, url: string, { width, scheme, open, screen, file }: Wanted) {
  const context = await browser.newContext({
    viewport: { width, height: width === PHONE ? 844 : 900 },
    colorScheme: scheme,
    deviceScaleFactor: width === PHONE ? 2 : 1,
  });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: "networkidle" });
    if (open)
      await page.locator("details").evaluateAll((all) => all.map((one) => one.setAttribute("open", "")));
    // In the page's own words: there is no DOM in this project's types.
    const seen = await page.evaluate<Pick<Shot, "overflow" | "broken">>(`({
      overflow: Math.max(...[document.documentElement, ...document.querySelectorAll("table")]
        .map((element) => element.scrollWidth - element.clientWidth)),
      broken: [...document.images].filter((image) => image.naturalWidth === 0).map((image) => image.currentSrc),
    })`);
    await page.screenshot({ path: file, fullPage: !screen });
    return seen;
  } finally {
    await context.close();
  }
}

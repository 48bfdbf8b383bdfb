import { widthOf } from "../../core/report/findings/width.ts";
import { terminalMarkdown } from "../../core/report/text/terminal-markdown.ts";
import type { News } from "../../rehearsal/story/news.ts";
import type { Audience } from "../../rehearsal/story/play.ts";
import { print, progressLine } from "../../shell/output.ts";
import { paint } from "../../shell/paint.ts";

const WIDEST = 100;
const NARROWEST = 60;
const MARKS = { waits: "●", good: "✓", bad: "✗", told: "·" } as const;

/** Tells the parts of `opsbook start` one after another. */
export interface Voice {
  heading: (text: string) => void;
  /** A part is done: what came of it, and how long it took since its heading. */
  done: (text: string) => void;
  audience: Audience;
}

/** A voice for this terminal, or for a file. */
export function voice(): Voice {
  const line = progressLine();
  let part = 0;
  let began = 0;
  let last = "";
  const say = (text: string): void => {
    line.done();
    print(text);
  };
  return {
    heading: (text) => {
      part += 1;
      began = performance.now();
      say(`\n${paint.strong(`${part}. ${text}`)}`);
    },
    done: (text) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      say(`  ${paint.good("✓")} ${text} ${paint.dim(`(${seconds} s)`)}`);
    },
    audience: {
      tells: (text) => {
        for (const told of terminalMarkdown(text, lineWidth() - 2)) say(`  ${told}`);
      },
      news: (news) => {
        const lines = newsLines(news);
        // GitHub delivers what has not changed as well.
        if (lines.join() !== last) lines.forEach(say);
        last = lines.join();
      },
      shows: ({ title, markdown }) => {
        say(`    ${paint.dim(`┌─ ${title}`)}`);
        for (const shown of terminalMarkdown(markdown, lineWidth() - 6, paint))
          say(`    ${paint.dim("│")} ${shown}`.trimEnd());
        say(`    ${paint.dim("└─")}`);
      },
      waits: (text) => (text === "" ? line.done() : line.show(`    ${paint.dim(text)}`)),
    },
  };
}

/** Some terminals say that they have no columns at all. */
const lineWidth = (): number => Math.max(NARROWEST, Math.min(WIDEST, process.stdout.columns || WIDEST));

function newsLines({ about, what, state, text }: News): string[] {
  const brush = { waits: paint.strong, good: paint.good, bad: paint.loud, told: paint.dim }[state];
  const head = `    ${MARKS[state]} ${`${about} ${what}`.padEnd(20)} `;
  const [first = "", ...rest] = terminalMarkdown(text, lineWidth() - widthOf(head));
  return [first, ...rest].map(
    (line, index) => `${index === 0 ? brush(head) : " ".repeat(widthOf(head))}${line}`,
  );
}

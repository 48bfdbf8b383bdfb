/** What an incident takes over from its runbook. */
export interface RunbookExtract {
  /**
   * Each top-level step, as the runbook writes it: Markdown of our own catalog, long ones cut after a sentence. What it
   * says "Say:" of stands below it, indented by two spaces.
   */
  steps: string[];
  /** The first message of "Tell people" that can be copied as it stands; null where there is none. */
  message: string | null;
  /** The lines of "Escalate", or else of "Tell people": whom to call, and when. */
  calls: string[];
}

const LONGEST_STEP = 200;
/** A step that ends in the words to say is not cut before them. */
const LONGEST_LEAD = 400;
/** What stands below a step beyond this is read in the runbook. */
const MOST_BELOW = 1000;
/** The start of a link's address that has no scheme and is no heading. */
const RELATIVE_LINK = /\]\((?![a-z][a-z0-9+.-]*:|#|\/)(?:\.\/)?/gi;

/**
 * Reads the sections of a runbook's Markdown body; a section that is not there gives nothing.
 *
 * @param folder the address of the runbook's folder: links to its neighbours lead there.
 */
export function extractOf(body: string, folder: string): RunbookExtract {
  const sections = sectionsOf(body.replaceAll(RELATIVE_LINK, `](${folder}/`));
  const tell = itemsOf(sections.get("tell people") ?? []).map(({ text }) => text);
  const quoted = tell.map((item) => /["“]([^"”]{10,})["”]/.exec(item)?.[1] ?? null);
  const escalate = itemsOf(sections.get("escalate") ?? []).map(({ text }) => text);
  return {
    steps: itemsOf(sections.get("steps") ?? []).map(stepOf),
    message: quoted.find((text) => text !== null) ?? null,
    calls: escalate.length > 0 ? escalate : tell,
  };
}

function sectionsOf(body: string): Map<string, string[]> {
  const sections = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of body.split(/\r?\n/)) {
    const heading = /^##\s+(.+?)\s*#*$/.exec(line)?.[1];
    if (heading === undefined) {
      lines.push(line);
      continue;
    }
    lines = [];
    sections.set(heading.toLowerCase(), lines);
  }
  return sections;
}

interface Item {
  /** As one line. */
  text: string;
  /** The lines below it, without their indentation: a text to read out, a list. */
  below: string[];
}

/** Top-level items of the lists of a section. */
function itemsOf(lines: readonly string[]): Item[] {
  const items: Item[] = [];
  let open = false;
  for (const line of lines) {
    const text = /^(?:\d{1,3}[.)]|[-*+])\s+(.*)$/.exec(line)?.[1];
    const last = items.at(-1);
    if (text !== undefined) {
      items.push({ text: text.trim(), below: [] });
      open = true;
    } else if (last === undefined || /^\S/.test(line)) {
      open = false;
    } else if (open && /^\s{2,}[^\s|>*+-]/.test(line) && !/^\s*\d/.test(line)) {
      last.text += ` ${line.trim()}`;
    } else {
      open = false;
      last.below.push(line.replace(/^ {1,3}/, "").trimEnd());
    }
  }
  return items;
}

/** A step is shown with what stands below it where it leads to that: `Say:`, or a text in quotes. */
function stepOf({ text, below }: Item): string {
  const shown = below.join("\n").replaceAll(/^\n+|\n+$/g, "");
  const leads = shown !== "" && (text.endsWith(":") || shown.startsWith(">"));
  if (!leads) return cutStep(text, LONGEST_STEP);
  if (shown.length > MOST_BELOW || text.length > LONGEST_LEAD)
    return `${cutStep(text, LONGEST_STEP).replace(/:$/, "")} (what belongs to it stands in the play)`;
  return `${text}\n\n${shown.replaceAll(/^(?=.)/gm, "  ")}\n`;
}

/** At most so many characters: as many whole sentences as fit, or else as many words. */
function cutStep(step: string, longest: number): string {
  if (step.length <= longest) return step;
  const ends = [...step.slice(0, longest).matchAll(/[.!?](?=\s+[A-Z*"“[])/g)].map(({ index }) => index + 1);
  const cut = step.slice(0, ends.at(-1) ?? step.lastIndexOf(" ", longest - 2));
  const closed = (cut.match(/\*\*/g) ?? []).length % 2 === 0 ? cut : `${cut}**`;
  return `${closed.replace(/[:,;]$/, "")} …`;
}

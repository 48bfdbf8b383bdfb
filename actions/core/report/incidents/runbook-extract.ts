/** What an incident takes over from its runbook. */
export interface RunbookExtract {
  /** The first sentence of each top-level step, as the runbook writes it: Markdown of our own catalog. */
  steps: string[];
  /** The first message of "Tell people" that can be copied as it stands; null where there is none. */
  message: string | null;
  /** The lines of "Escalate", or else of "Tell people": whom to call, and when. */
  calls: string[];
}

const LONGEST_STEP = 240;
/** The start of a link's address that has no scheme and is no heading. */
const RELATIVE_LINK = /\]\((?![a-z][a-z0-9+.-]*:|#|\/)(?:\.\/)?/gi;

/**
 * Reads the sections of a runbook's Markdown body; a section that is not there gives nothing.
 *
 * @param folder the address of the runbook's folder: links to its neighbours lead there.
 */
export function extractOf(body: string, folder: string): RunbookExtract {
  const sections = sectionsOf(body.replaceAll(RELATIVE_LINK, `](${folder}/`));
  const tell = itemsOf(sections.get("tell people") ?? []);
  const quoted = tell.map((item) => /["“]([^"”]{10,})["”]/.exec(item)?.[1] ?? null);
  const escalate = itemsOf(sections.get("escalate") ?? []);
  return {
    steps: itemsOf(sections.get("steps") ?? []).map(firstSentence),
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

/** Top-level items of the lists of a section, each as one line; what stands below an item is left to the runbook. */
function itemsOf(lines: readonly string[]): string[] {
  const items: string[] = [];
  let open = false;
  for (const line of lines) {
    const item = /^(?:\d{1,3}[.)]|[-*+])\s+(.*)$/.exec(line)?.[1];
    if (item !== undefined) {
      items.push(item.trim());
      open = true;
    } else if (open && /^\s{2,}[^\s|>*+-]/.test(line) && !/^\s*\d/.test(line)) {
      items[items.length - 1] += ` ${line.trim()}`;
    } else open = false;
  }
  return items;
}

function firstSentence(step: string): string {
  const end = /[.!?](?=\s+[A-Z*"“])/.exec(step);
  const text = end === null ? step : step.slice(0, end.index + 1);
  const closed = (text.match(/\*\*/g) ?? []).length % 2 === 0 ? text : `${text}**`;
  return closed.length <= LONGEST_STEP ? closed : `${closed.slice(0, LONGEST_STEP - 1).trimEnd()}…`;
}

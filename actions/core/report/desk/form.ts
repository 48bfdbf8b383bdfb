/** What the issue form asks for; .github/ISSUE_TEMPLATE/tell-opsbook.yml has the same labels. */
export interface DeskForm {
  /** Sentences, one a line. */
  what: string;
  /** For colleagues; it stays in the issue. */
  note: string;
}

export const FORM_LABELS = { what: "What happened?", note: "A note for colleagues" } as const;
/** Titles of forms begin with this, whatever people write after it. */
export const FORM_TITLE = "Opsbook: ";

/** GitHub writes this where a field is left empty. */
const EMPTY = "_No response_";

/** The body of an issue as GitHub makes it of the form. */
export function renderForm({ what, note }: DeskForm): string {
  const section = (label: string, value: string) => `### ${label}\n\n${value === "" ? EMPTY : value}`;
  return [section(FORM_LABELS.what, what), section(FORM_LABELS.note, note)].join("\n\n");
}

/**
 * Reads the body of an issue that the form opened: people can send it without the form, or change it on the way, so that nothing
 * of it is certain. A body without the form's headings is all sentences, as from a telephone, where forms do not work.
 */
export function parseForm(body: string): DeskForm {
  const text = body.replaceAll("\r\n", "\n");
  const what = `### ${FORM_LABELS.what}\n`;
  const note = `\n### ${FORM_LABELS.note}\n`;
  if (!text.startsWith(what)) return { what: text.trim(), note: "" };
  const end = text.lastIndexOf(note);
  const [first, second] =
    end === -1
      ? [text.slice(what.length), ""]
      : [text.slice(what.length, end), text.slice(end + note.length)];
  return { what: fieldOf(first), note: fieldOf(second) };
}

function fieldOf(section: string): string {
  const value = section.trim();
  return value === EMPTY ? "" : value;
}

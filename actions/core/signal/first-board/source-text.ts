import { type Answers, idOf, tellsSales } from "./answers.ts";

const q = (text: string): string => JSON.stringify(text);
const list = (texts: readonly string[]): string => `[${texts.map(q).join(", ")}]`;

/** The Source of a spreadsheet, as a person could have written it: comments say what to change. */
export function sourceText(answers: Answers): string {
  const { name, zone, ways, personal } = answers;
  const lines = [
    "# yaml-language-server: $schema=../../../schemas/source.schema.json",
    "apiVersion: opsbook/v1",
    "kind: Source",
    `metadata: {name: ${name}}`,
    "spec:",
    "  format: csv",
    ...dialect(answers),
    `  zone: ${q(zone)}                # the sheet's times are local times of this zone`,
    `  times: ${list(ways)}`,
    ...(personal.length > 0 ? [`  personal: ${list(personal)}    # never stored as they are`] : []),
    "  on_change: supersede             # a sheet is corrected by hand: the newest row counts",
    "  # Each rule reads one time column and makes one record of it; an empty time makes none.",
    "  emit:",
    ...opened(answers),
    ...answered(answers),
    ...closed(answers),
    ...sold(answers),
  ];
  return `${lines.join("\n")}\n`;
}

function dialect({ delimiter, encoding, decimal, skipLines }: Answers): string[] {
  const parts = [
    ...(delimiter === "," ? [] : [`delimiter: ${q(delimiter)}`]),
    ...(encoding === "utf-8" ? [] : [`encoding: ${encoding}`]),
    ...(decimal === "." ? [] : [`decimal: ${q(decimal)}`]),
    ...(skipLines === 0 ? [] : [`skip_lines: ${skipLines}`]),
  ];
  return parts.length === 0 ? [] : [`  csv: {${parts.join(", ")}}`];
}

/** The lines that every rule begins with. A sheet does not tell when it knew of something: the import's time counts. */
function rule(answers: Answers, type: string, time: string): string[] {
  const { id, person } = answers.roles;
  return [
    `    - type: ${type}`,
    `      time: ${q(time)}`,
    `      id: ${list([id as string])}`,
    `      subject: ${q(id as string)}`,
    ...(person === null ? [] : [`      person: ${q(person)}`]),
    `      workflow: ${answers.name}`,
  ];
}

function opened(answers: Answers): string[] {
  return [...rule(answers, "case.opened", answers.roles.opened as string), ...channelOf(answers)];
}

function channelOf({ roles: { channel }, channels }: Answers): string[] {
  return channel === null ? [] : ["      channel:", ...translation(channel, channels, "        ")];
}

function answered(answers: Answers): string[] {
  const { answered: time } = answers.roles;
  return time === null ? [] : [...rule(answers, "case.responded", time), "      actor: human"];
}

function closed(answers: Answers): string[] {
  const { closed: time, status } = answers.roles;
  if (time === null) return [];
  const outcome = ["      data:", "        outcome:"];
  return [
    ...rule(answers, "case.completed", time),
    ...(status === null ? [] : [...outcome, ...translation(status, answers.statuses, "          ")]),
  ];
}

function sold(answers: Answers): string[] {
  const { closed: time, status, value, channel } = answers.roles;
  if (!tellsSales(answers)) return [];
  const when = `      when: {column: ${q(status as string)}, in: ${list(answers.won)}}`;
  const met = [...rule(answers, "touch.recorded", time as string), when, ...channelOf(answers)];
  return [
    // A sale is credited to touches. The sheet knows of one, whenever it was: where the case came from.
    ...(channel === null ? [] : met),
    ...rule(answers, "conversion.won", time as string),
    when,
    ...channelOf(answers),
    ...(value === null ? [] : [`      data: {value: {column: ${q(value)}, as: number}}`]),
  ];
}

/** Only words that were seen are written down; any other becomes `other`, so that no name slips through. */
function translation(column: string, words: readonly string[], indent: string): string[] {
  return [
    `${indent}column: ${q(column)}`,
    ...(words.length === 0
      ? []
      : [`${indent}map: {${words.map((word) => `${q(word)}: ${idOf(word)}`).join(", ")}}`]),
    `${indent}default: ${words.length === 0 ? "unknown" : "other"}`,
  ];
}

import { type Answers, tellsSales } from "./answers.ts";

/** A measure that a spreadsheet cannot give, and what to export so that it can. */
export interface NextColumn {
  measure: string;
  column: string;
}

/** What is missing on the first board, and the column or sheet that brings it. */
export function nextColumns(answers: Answers, key: boolean): NextColumn[] {
  const { answered, closed, status, channel, value, person } = answers.roles;
  const missing: NextColumn[] = [];
  const add = (measure: string, column: string) => missing.push({ measure, column });
  if (answered === null)
    add("response time", 'the time of the first answer by a person, such as "First reply"');
  if (closed === null)
    add("cycle time and throughput", 'the time at which the case was finished, such as "Closed"');
  if (!tellsSales(answers)) {
    const needs =
      closed === null || status === null
        ? 'the outcome and its time, such as "Outcome" and "Closed"'
        : "a word for a sale";
    add("conversions", status === null || closed === null ? needs : `${needs} in "${status}", such as Won`);
  } else if (value === null) add("value of conversions", 'the amount of each sale, such as "Amount"');
  if (channel === null) add("attribution by channel", 'where the case came from, such as "Source"');
  if (person === null)
    add(
      "conversions assisted by earlier visits",
      'the customer\'s e-mail address, such as "Email": it is stored as a hash',
    );
  else if (!key)
    add(
      "conversions assisted by earlier visits",
      `nothing new: set OPSBOOK_PII_KEY, so that "${person}" is stored as a hash and not dropped`,
    );
  add("rework and reopen rate", "a second export with one row for each change of status: case, status, time");
  add("completion quality", "a small sheet of checked cases: case, time of the check, pass or fail");
  return missing;
}

/** What stands on the branch `inbox` when it is empty: for the person who wants to bring a file. */
export const INBOX_README = `# Inbox

Bring an export (CSV, or JSON Lines) here: **Add file, Upload files**, then **Commit changes**. It is read at the next run,
or at once when somebody writes \`/import\` on the desk. Then this branch is emptied again.

- Let the file's name begin with the name of its source: \`crm-leads-2026-11-22.csv\` for the source \`crm-leads\`.
- A workbook (.xlsx) cannot be read. In Excel: File, Save a copy, CSV UTF-8. In Google Sheets: File, Download, Comma-separated values.
- **Columns with personal data** (names, e-mail addresses, telephone numbers) may be in the file: they are stored as keyed
  hashes, or not at all. Leave out what nobody needs. GitHub keeps an upload in this branch until it is read.
- What became of the file stands in the summary of the run (Actions, operate). A file that could not be read is removed as
  well: mend it and upload it again.
`;

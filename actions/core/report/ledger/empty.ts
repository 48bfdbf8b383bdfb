/** What the verbs say of a repository without a ledger. */
export const EMPTY_LEDGER =
  "There is no ledger here yet. It starts with the first import:\n" +
  "  npx opsbook import FILE --source NAME\n" +
  "With one spreadsheet and no catalog, begin with `npx opsbook first-board FILE`.";

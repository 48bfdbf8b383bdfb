// actions/core/report/ledger/empty.ts
/** What the verbs say of a repository without a ledger. */
const EMPTY_LEDGER = "There is no ledger here yet. It starts with the first import:\n  npx opsbook import FILE --source NAME\nWith one spreadsheet and no catalog, begin with `npx opsbook first-board FILE`.";

export { EMPTY_LEDGER as t };
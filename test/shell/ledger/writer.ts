/**
 * A writer process of the tests: appends batches of records of its own, one after the other.
 * Arguments: repository, name, count of batches, and `die` to be killed before the branch moves.
 */
import { openGit } from "../../../actions/shell/git.ts";
import { openLedger } from "../../../actions/shell/ledger/ledger.ts";
import { localRefs } from "../../../actions/shell/ledger/refs.ts";
import { sampleRecord, sampleRows } from "../../core/signal/ledger/sample-records.ts";

const [dir = ".", name = "writer", count = "1", mode = ""] = process.argv.slice(2);
const refs = localRefs(await openGit(dir));
const swap: typeof refs.swap = async (before, after) => {
  if (mode === "die") process.kill(process.pid, "SIGKILL");
  return refs.swap(before, after);
};
const ledger = await openLedger(dir, { refs: { ...refs, swap } });
for (let at = 0; at < Number(count); at++) {
  await ledger.append({
    zone: "UTC",
    at: "2026-11-23T09:00:00.000Z",
    title: `Import of ${name}`,
    onChange: () => "quarantine",
    read: () => [sampleRows(sampleRecord({ id: `${name}-${at}` }), sampleRecord({ id: `shared-${at}` }))],
  });
}

import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Test files by how long they take, the longest first: begun at the end, one of them would run on alone. */
const LONGEST = [
  "test/cli/start",
  "test/loop/",
  "test/gate/",
  "test/shell/ledger/",
  "test/ingest/",
  "test/shell/",
];

/** Begins with what takes longest; within that as vitest does, which on a clean clone knows no durations. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => place(a) - place(b));
  }
}

function place({ moduleId }: TestSpecification): number {
  const found = LONGEST.findIndex((beginning) => moduleId.includes(`/${beginning}`));
  return found === -1 ? LONGEST.length : found;
}

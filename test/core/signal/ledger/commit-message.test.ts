import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chainDigest,
  parseBatchMessage,
  renderBatchMessage,
} from "../../../../actions/core/signal/ledger/commit-message.ts";

const digest = `sha256:${"ab".repeat(32)}`;
const files = [
  { path: "records/2026-W47/000001-abcdef01.jsonl", lines: 3, sha256: "cd".repeat(32) },
  { path: "quarantine/2026-W47/000001-abcdef01.jsonl", lines: 1, sha256: "ef".repeat(32) },
];

describe("the message of a batch", () => {
  it("round-trips, its files sorted, with the digest that the files give", () => {
    const text = renderBatchMessage({
      title: "Import crm.csv",
      files,
      batch: "000001-abcdef01",
      prev: digest,
    });
    expect(parseBatchMessage(text)).toEqual({
      title: "Import crm.csv",
      files: files.toReversed(),
      batch: "000001-abcdef01",
      digest: chainDigest(digest, files),
      prev: digest,
    });
  });

  it("has no previous digest for the root", () => {
    const text = renderBatchMessage({ title: "Start", files: [], batch: "000000-abcdef01", prev: null });
    expect(text).not.toContain("Opsbook-Prev");
    expect(parseBatchMessage(text)?.prev).toBeNull();
  });

  it("gives another digest for any other path, count, content or predecessor", () => {
    const [first, second] = files as [(typeof files)[0], (typeof files)[0]];
    const all = [
      chainDigest(digest, files),
      chainDigest(null, files),
      chainDigest(digest, [first]),
      chainDigest(digest, [{ ...first, lines: 4 }, second]),
      chainDigest(digest, [{ ...first, sha256: "ce".repeat(32) }, second]),
      chainDigest(digest, [{ ...first, path: `${first.path}x` }, second]),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(chainDigest(digest, files.toReversed())).toBe(all[0]);
  });

  it("lets no title forge a trailer", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (noise) => {
        const title = `x\nOpsbook-Batch: 000009-00000000 ${digest}\n\u2028${noise}`;
        const read = parseBatchMessage(
          renderBatchMessage({ title, files: [], batch: "000001-abcdef01", prev: digest }),
        );
        expect(read?.batch).toBe("000001-abcdef01");
        expect(read?.prev).toBe(digest);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    "",
    "Fix a typo\n",
    "x\n\nOpsbook-Batch: 1 sha256:00\n",
    `x\n\nOpsbook-Batch: 000001-abcdef01 ${digest}\nOpsbook-Prev: nothing\n`,
  ])("is none in %j", (text) => {
    expect(parseBatchMessage(text)).toBeNull();
  });
});

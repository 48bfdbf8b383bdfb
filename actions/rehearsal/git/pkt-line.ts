/** One line of git's wire format: its length in four hex digits, then its bytes. */
export function pktLine(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from((bytes.length + 4).toString(16).padStart(4, "0")), bytes]);
}

/** Ends a list of lines. */
export const FLUSH = Buffer.from("0000");

/** The lines up to the first flush, and where the bytes after it begin. Null where the bytes are no such list. */
export function readPktLines(bytes: Buffer): { lines: Buffer[]; end: number } | null {
  const lines: Buffer[] = [];
  for (let at = 0; at + 4 <= bytes.length; ) {
    const length = Number.parseInt(bytes.toString("latin1", at, at + 4), 16);
    if (length === 0) return { lines, end: at + 4 };
    if (Number.isNaN(length) || length < 4 || at + length > bytes.length) return null;
    lines.push(bytes.subarray(at + 4, at + length));
    at += length;
  }
  return null;
}

/** Bytes for one band of git's multiplexed answer: 1 is data, 2 is text that the client prints as `remote: `. */
export function sideBand(band: 1 | 2, content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content);
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 60_000) {
    parts.push(pktLine(Buffer.concat([Buffer.from([band]), bytes.subarray(at, at + 60_000)])));
  }
  return Buffer.concat(parts);
}

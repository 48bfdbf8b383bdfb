/** A list of texts in one piece of memory, for the many of which hardly one is ever read. */
export interface Texts {
  push: (bytes: Uint8Array, start: number, end: number) => void;
  text: (index: number) => string;
}

const DECODER = new TextDecoder();
const FIRST_ROOM = 256;

export function texts(): Texts {
  let arena = new Uint8Array(FIRST_ROOM * 32);
  let ends = new Uint32Array(FIRST_ROOM);
  let used = 0;
  let length = 0;

  const push = (bytes: Uint8Array, start: number, end: number): void => {
    while (used + end - start > arena.length) {
      const wider = new Uint8Array(arena.length * 2);
      wider.set(arena);
      arena = wider;
    }
    if (length === ends.length) {
      const wider = new Uint32Array(ends.length * 2);
      wider.set(ends);
      ends = wider;
    }
    for (let at = start; at < end; at += 1) arena[used++] = bytes[at] as number;
    ends[length++] = used;
  };
  const text = (index: number): string =>
    DECODER.decode(arena.subarray(index === 0 ? 0 : ends[index - 1], ends[index]));
  return { push, text };
}

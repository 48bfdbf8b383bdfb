/** Why a text could not be read: `offset` and `length` mark the offending part, in UTF-16 units of that text. */
export interface Unreadable {
  ok: false;
  message: string;
  offset: number;
  /** 0 where something is missing. */
  length: number;
  /** What that part should read, where there is no doubt. */
  instead?: string;
}

export function unreadable(message: string, offset: number, length: number, instead?: string): Unreadable {
  return { ok: false, message, offset, length, ...(instead === undefined ? {} : { instead }) };
}

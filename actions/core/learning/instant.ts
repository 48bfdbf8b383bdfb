const DIGIT_0 = 48;

/**
 * Reads the ledger's instants, `2026-11-16T08:30:00.000Z`, in milliseconds: several times faster than Date.parse,
 * which reads every format. The day is looked up, since a week has seven. Other forms are left to Date.parse.
 */
export function instantReader(): (text: string) => number {
  let day = "";
  let start = 0;
  return (text) => {
    if (text.length !== 24 || text.charCodeAt(23) !== 90) return Date.parse(text);
    if (!text.startsWith(day) || day === "") {
      day = text.slice(0, 10);
      start = Date.parse(day);
    }
    const hours = pair(text, 11);
    const minutes = pair(text, 14);
    const seconds = pair(text, 17);
    const thousandths = (text.charCodeAt(20) - DIGIT_0) * 100 + pair(text, 21);
    return start + ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths;
  };
}

function pair(text: string, at: number): number {
  return (text.charCodeAt(at) - DIGIT_0) * 10 + text.charCodeAt(at + 1) - DIGIT_0;
}

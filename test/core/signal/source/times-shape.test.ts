import { expect, it } from "vitest";
import { compileTimes } from "../../../../actions/core/signal/source/times.ts";

it.each([
  ["d.M.yyyy H:mm", "31.02.2026 10:00", "names a day or an hour that does not exist"],
  ["d.M.yyyy H:mm", "1.2.2026 25:00", "names a day or an hour that does not exist"],
  ["M/d/yyyy h:mm a", "02/30/2026 8:00 PM", "names a day or an hour that does not exist"],
  ["d.M.yyyy H:mm", "2026-02-28 10:00", "is written 9999-99-99 99:99, not as d.M.yyyy H:mm"],
])("as %s, %s %s", (pattern, text, words) => {
  const times = compileTimes([pattern], "UTC", ".");
  if (!times.ok) throw new Error(times.problem);
  const read = times.read(text, "Opened");
  expect(typeof read === "number" ? read : read.message).toContain(words);
});

import { expect, it } from "vitest";
import { timeExample } from "../../../../actions/core/signal/source/time-example.ts";
import { compileTimes } from "../../../../actions/core/signal/source/times.ts";

it("writes a time as a pattern wants it", () => {
  expect(timeExample("M/d/yyyy h:mm a", ".")).toBe("11/16/2026 9:00 AM");
});

it.each([
  "iso",
  "unix",
  "unix-ms",
  "excel",
  "d.M.yyyy H:mm",
  "dd.MM.yy HH:mm:ss",
  "EEE d MMM yyyy hh:mm a",
  "EEEE, MMMM d, yyyy h:m:s.S a",
  "yyyy-MM-dd'T'HH:mm:ss.SSSX",
  "d 'o''clock' MM yyyy H",
])("what it writes as %s is read as that instant", (way) => {
  const times = compileTimes([way], "UTC", ",");
  if (!times.ok) throw new Error(times.problem);
  expect(times.read(timeExample(way, ","), "Opened")).toBe(Date.UTC(2026, 10, 16, 9));
});

import { CONVERSION, eachCase, type Feed, inOrder } from "../feed.ts";
import { momentRow, openRows, type Rows } from "../rows.ts";

/** Every matching record, or each case by its first or last one. */
export function countRows(feed: Feed): Rows {
  const pick = feed.spec.matchers[0]?.pick ?? "each";
  const list = openRows();
  if (pick === "each") {
    for (let row = 0; row < feed.length(); row += 1) list.add(momentRow(feed.time(row)));
    return list.finish();
  }
  eachCase(feed, (rows) => {
    const kept = pick === "first" ? rows.subarray(0, 1) : rows;
    kept.forEach((row, index) => {
      const next = kept[index + 1];
      list.add(momentRow(feed.time(row), next === undefined ? undefined : feed.time(next)));
    });
  });
  return list.finish();
}

/** Conversions whose person, else whose case, has an earlier record of the workflow within the lookback. */
export function assistRows(feed: Feed, lookback: number): Rows {
  const list = openRows();
  const people = new Map<number, number>();
  const cases = new Map<number, number>();
  const helped = (seen: Map<number, number>, number: number, time: number): boolean =>
    number !== -1 && (seen.get(number) ?? Number.NEGATIVE_INFINITY) >= time - lookback;
  const rows = Int32Array.from({ length: feed.length() }, (_, row) => row).sort(inOrder(feed));
  for (const row of rows) {
    const [time, bits] = [feed.time(row), feed.bits(row)];
    const isConversion = (bits & CONVERSION) !== 0;
    if (isConversion && (helped(people, feed.extra(row), time) || helped(cases, feed.case(row), time)))
      list.add(momentRow(time));
    if ((bits & 1) === 0) continue;
    people.set(feed.extra(row), time);
    cases.set(feed.case(row), time);
  }
  return list.finish();
}

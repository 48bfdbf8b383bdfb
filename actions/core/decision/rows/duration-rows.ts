import { eachCase, type Feed } from "../feed.ts";
import { openRows, type Rows } from "../rows.ts";

/** Each case from its beginning to its end, as far as both are known. */
export function durationRows(feed: Feed, finishedOnly: boolean): Rows {
  const [beginning, ending] = feed.spec.matchers;
  const list = openRows();
  eachCase(feed, (rows) => {
    let [start, end, since] = [Number.NaN, Number.NaN, Number.NaN];
    const close = (until: number): void => {
      if (Number.isNaN(start) || (finishedOnly && Number.isNaN(end))) return;
      list.add({ at: finishedOnly ? end : start, from: since, until, start, end });
    };
    for (const row of rows) {
      const bits = feed.bits(row);
      const time = feed.time(row);
      const begins = (bits & 1) !== 0 && (beginning?.pick === "last" || Number.isNaN(start));
      const ends = (bits & 2) !== 0 && (ending?.pick === "last" || Number.isNaN(end));
      if (!begins && !ends) continue;
      close(time);
      if (begins) start = time;
      if (ends) end = time;
      since = time;
    }
    close(Number.POSITIVE_INFINITY);
  });
  return list.finish();
}

import { NO_ACTIVITY, openTrails } from "../../learning/trails.ts";
import { eachCase, type Feed, TESTS } from "../feed.ts";
import { momentRow, openRows, type RowList, type Rows } from "../rows.ts";

/** A share: all cases that count, and those of them that are counted. */
export interface ShareRows {
  all: Rows;
  hits: Rows;
}

/** Cases by their `of` record, those that have the required one too, and whether it meets the condition. */
export function rateRows(feed: Feed): ShareRows {
  const [of, required] = feed.spec.matchers;
  return lists(feed, (rows, all, hits) => {
    let [current, since] = [-1, Number.NaN];
    let present = required === undefined;
    const close = (until: number): void => {
      if (current === -1 || !present) return;
      const row = momentRow(feed.time(current), until, since);
      all.add(row);
      if (feed.bits(current) & (1 << TESTS)) hits.add(row);
    };
    for (const row of rows) {
      const bits = feed.bits(row);
      const counts = (bits & 1) !== 0 && (of?.pick === "last" || current === -1);
      const arrives = !present && (bits & 2) !== 0;
      if (!counts && !arrives) continue;
      close(feed.time(row));
      if (counts) current = row;
      if (arrives) present = true;
      since = feed.time(row);
    }
    close(Number.POSITIVE_INFINITY);
  });
}

/** Cases by their newest check; one that says neither passed nor failed is none. */
export function qualityRows(feed: Feed): ShareRows {
  const pick = feed.spec.matchers[0]?.pick;
  return lists(feed, (rows, all, hits) => {
    const checks = pick === "first" ? rows.subarray(0, 1) : rows;
    checks.forEach((row, index) => {
      const answer = feed.bits(row) >> TESTS;
      if (answer === 0) return;
      const next = checks[index + 1];
      const moment = momentRow(feed.time(row), next === undefined ? undefined : feed.time(next));
      all.add(moment);
      if (answer & 1) hits.add(moment);
    });
  });
}

/** Completed cases, and those with work after their first completion; each counts when the newest of it happens. */
export function reopenRows(feed: Feed): ShareRows {
  return lists(feed, (rows, all, hits) => {
    const first = rows.findIndex((row) => (feed.bits(row) & 1) !== 0);
    if (first === -1) return;
    const completed = rows[first] as number;
    const isAfter = (row: number): boolean =>
      feed.time(row) > feed.time(completed) ||
      (feed.time(row) === feed.time(completed) && feed.sequence(row) > feed.sequence(completed));
    const works = rows.filter((row) => feed.bits(row) > 1 && isAfter(row));
    chain(feed, [completed, ...works], all);
    chain(feed, [...works], hits);
  });
}

/** Cases worked on, and those that came back to an activity that they had left. */
export function reworkRows(feed: Feed): ShareRows {
  const trails = openTrails();
  return lists(feed, (rows, all, hits) => {
    const repeats: number[] = [];
    let trail = NO_ACTIVITY;
    let last = -1;
    for (const row of rows) {
      const activity = feed.extra(row);
      if (activity === last) continue;
      if (trails.has(trail, activity)) repeats.push(row);
      trail = trails.step(trail, activity);
      last = activity;
    }
    chain(feed, [...rows], all);
    chain(feed, repeats, hits);
  });
}

/** One row for each record, until the next one. */
function chain(feed: Feed, rows: readonly number[], list: RowList): void {
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    list.add(momentRow(feed.time(row), next === undefined ? undefined : feed.time(next)));
  });
}

function lists(feed: Feed, visit: (rows: Int32Array, all: RowList, hits: RowList) => void): ShareRows {
  const [all, hits] = [openRows(), openRows()];
  eachCase(feed, (rows) => visit(rows, all, hits));
  return { all: all.finish(), hits: hits.finish() };
}

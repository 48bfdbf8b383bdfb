import fc from "fast-check";

export const PEOPLE = ["ann", "quin", "sue", "gina", "sal", "rita", "bo"] as const;
export type Login = (typeof PEOPLE)[number];

export const TEXTS = ["bare", "approved", "hash", "old-hash", "reject", "talk", "quote"] as const;
export type Text = (typeof TEXTS)[number];

export const SCENARIOS = ["desk", "desk-and-readme", "prompt"] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** What happens to a pull request. `after` is how many seconds pass before it. */
export type Event = { after: number } & (
  | { kind: "push"; by: Login; author: Login | null }
  | { kind: "update"; by: Login }
  | { kind: "back"; by: Login; to: number }
  | { kind: "review"; by: Login; state: "approved" | "changes-requested" | "commented"; stale: boolean }
  | { kind: "dismiss"; which: number; told: boolean }
  | { kind: "comment"; by: Login; text: Text }
  | { kind: "edit"; which: number; text: Text }
  | { kind: "role"; who: Login; writes: boolean }
  | { kind: "gate" }
  | { kind: "base" }
  | { kind: "wait" }
);

const after = fc.integer({ min: 1, max: 900 });
const speaker = fc.constantFrom<Login>(
  "quin",
  "quin",
  "quin",
  "gina",
  "gina",
  "sue",
  "rita",
  "bo",
  "ann",
  "sal",
);
const pusher = fc.constantFrom<Login>("ann", "ann", "ann", "ann", "quin", "gina", "sue", "rita", "bo");

const gate = fc.record({ kind: fc.constant("gate" as const), after });
const comment = fc.record({
  kind: fc.constant("comment" as const),
  after,
  by: speaker,
  text: fc.constantFrom<Text>("bare", "bare", ...TEXTS),
});
const review = fc.record({
  kind: fc.constant("review" as const),
  after,
  by: speaker,
  state: fc.constantFrom(
    "approved" as const,
    "approved" as const,
    "changes-requested" as const,
    "commented" as const,
  ),
  stale: fc.constantFrom(false, false, false, true),
});
const push = fc.record({
  kind: fc.constant("push" as const),
  after,
  by: pusher,
  author: fc.constantFrom<Login | null>("ann", "ann", "ann", "quin", null),
});

/** A life of a pull request: mostly words, now and then something that should void them. */
export const events: fc.Arbitrary<Event[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: gate },
    { weight: 6, arbitrary: comment },
    { weight: 6, arbitrary: review },
    { weight: 2, arbitrary: push },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("update" as const), after, by: pusher }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant("back" as const), after, by: pusher, to: fc.nat(5) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("dismiss" as const),
        after,
        which: fc.nat(5),
        told: fc.boolean(),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("edit" as const),
        after,
        which: fc.nat(5),
        text: fc.constantFrom(...TEXTS),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant("role" as const), after, who: speaker, writes: fc.boolean() }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("base" as const), after }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("wait" as const),
        after: fc.integer({ min: 3600, max: 120_000 }),
      }),
    },
  ),
  { minLength: 3, maxLength: 16 },
);

import { MONDAY } from "../scene.ts";
import type { Event, Login, Scenario, Text } from "./event.ts";

/** What is left of everything that a person said; folded forwards, word by word, as it was meant when it was said. */
interface Voice {
  no: boolean;
  /** The commit of the last yes that named one, and the commits that bare ones were for since. */
  named: string | null;
  bare: Set<string>;
}

type Said =
  | { say: "yes"; named: string | null; bareFor: string | null }
  | { say: "no" }
  | { say: "void" }
  | { say: "talk" };

interface Place {
  who: Login;
  mayEscalate: boolean;
}

interface Duty {
  who: Login;
  others: Login[];
  mayEscalate: boolean;
}

const REVIEWER_OF_DESK: Duty = { who: "quin", others: ["quin", "sue", "gina"], mayEscalate: true };
const REVIEWER_OF_LEADS: Duty = { who: "quin", others: ["quin", "sal", "gina"], mayEscalate: true };
const DEFAULT: Duty = { who: "gina", others: ["gina", "quin", "sal", "sue"], mayEscalate: false };
const RISK: Duty = { who: "rita", others: ["gina", "sal", "quin"], mayEscalate: false };

/** The risk owner's substitute is looked for first. */
const DUTIES: Record<Scenario, Duty[]> = {
  desk: [REVIEWER_OF_DESK],
  "desk-and-readme": [REVIEWER_OF_DESK, DEFAULT],
  prompt: [RISK, REVIEWER_OF_LEADS],
};

const NAMED: Login[] = ["gina", "sal", "sue", "quin", "rita", "bo"];
const HOUR = 3_600_000;

/**
 * The gate once more, as small as it can be, for the one repository of the property test. It follows events as they
 * happen and keeps what they mean; the gate itself gets a snapshot and works backwards.
 */
export class Model {
  now = MONDAY;
  duties: Duty[];
  shas: string[] = [];
  /** By merge commit: what it merged into. */
  mergeOf = new Map<string, string>();
  changedByMerge = new Set<string>();
  /** Commits whose yes is a yes to the newest one. */
  same = new Set<string>();
  /** Commits that the gate has shown since they came and that nothing has interrupted. */
  shown = new Set<string>();
  firstShown = new Map<string, number>();
  makers = new Set<string>(["ann"]);
  gitAuthors = new Set<string>(["ann"]);
  unnamed = false;
  baseChanged = false;
  readers = new Set<string>();
  words: { by: Login; at: number; said: Said; was: "review" | "comment" }[] = [];
  made = 0;

  constructor(scenario: Scenario) {
    this.duties = DUTIES[scenario];
    this.arrive(this.fresh(), false);
  }

  private fresh(): string {
    this.made += 1;
    return this.made.toString(16).padStart(2, "0").repeat(20);
  }

  get head(): string {
    return this.shas.at(-1) as string;
  }

  private arrive(sha: string, keeps: boolean): void {
    if (!keeps) this.same.clear();
    this.same.add(sha);
    this.shown = new Set([...this.shown].filter((old) => old === sha));
    this.shas.push(sha);
  }

  apply(event: Event): void {
    this.now += event.after * 1000;
    if (event.kind === "push") {
      this.makers.add(event.by);
      if (event.author === null) this.unnamed = true;
      else this.gitAuthors.add(event.author);
      this.arrive(this.fresh(), false);
    } else if (event.kind === "update") {
      const merge = this.fresh();
      this.mergeOf.set(merge, this.head);
      if (this.baseChanged) this.changedByMerge.add(merge);
      this.arrive(merge, !this.baseChanged);
      this.baseChanged = false;
    } else if (event.kind === "back") {
      const sha = this.shas[event.to % this.shas.length] as string;
      if (sha === this.head) return;
      const isMergeAgain = this.mergeOf.get(sha) === this.head;
      if (!isMergeAgain) this.makers.add(event.by);
      this.arrive(sha, isMergeAgain && !this.changedByMerge.has(sha));
    } else if (event.kind === "gate") {
      if (this.firstShown.has(this.head)) return;
      this.firstShown.set(this.head, this.now);
      this.shown.add(this.head);
    } else if (event.kind === "role") {
      if (event.writes) this.readers.delete(event.who);
      else this.readers.add(event.who);
    } else if (event.kind === "base") this.baseChanged = true;
    else this.hear(event);
  }

  private hear(event: Event): void {
    if (event.kind === "review") {
      const commit = event.stale ? (this.shas.at(-2) ?? this.head) : this.head;
      const said: Record<typeof event.state, Said> = {
        approved: { say: "yes", named: commit, bareFor: null },
        "changes-requested": { say: "no" },
        commented: { say: "talk" },
      };
      this.words.push({ by: event.by, at: this.now, said: said[event.state], was: "review" });
    }
    if (event.kind === "comment") {
      this.words.push({ by: event.by, at: this.now, said: this.meaning(event.text), was: "comment" });
    }
    if (event.kind === "dismiss") {
      const word = this.nth("review", event.which);
      if (word?.said.say === "yes") word.said = { say: event.told ? "void" : "no" };
    }
    if (event.kind === "edit") {
      const word = this.nth("comment", event.which);
      if (word !== undefined) word.said = { say: event.text === "reject" ? "no" : "void" };
    }
  }

  private nth(was: "review" | "comment", which: number) {
    const all = this.words.filter((word) => word.was === was);
    return all[which % Math.max(1, all.length)];
  }

  private meaning(text: Text): Said {
    if (text === "reject") return { say: "no" };
    if (text === "talk" || text === "quote") return { say: "talk" };
    if (text === "hash") return { say: "yes", named: this.head, bareFor: null };
    if (text === "old-hash") return { say: "yes", named: this.shas.at(-2) ?? this.head, bareFor: null };
    return { say: "yes", named: null, bareFor: this.shown.has(this.head) ? this.head : null };
  }

  private voice(who: Login): Voice {
    const voice: Voice = { no: false, named: null, bare: new Set() };
    for (const { by, said } of this.words) {
      if (by !== who || said.say === "talk") continue;
      if (said.say === "yes") {
        voice.no = false;
        if (said.named !== null) {
          voice.named = said.named;
          voice.bare.clear();
        } else if (said.bareFor !== null) voice.bare.add(said.bareFor);
        continue;
      }
      if (said.say === "no") voice.no = true;
      voice.named = null;
      voice.bare.clear();
    }
    return voice;
  }

  private approves(who: Login): boolean {
    if (this.makers.has(who) || this.gitAuthors.has(who) || this.readers.has(who)) return false;
    const { no, named, bare } = this.voice(who);
    return !no && [named, ...bare].some((sha) => sha !== null && this.same.has(sha));
  }

  /** Who is asked, after makers have been replaced. */
  private places(): Place[] {
    const places = new Map<Login, Place>();
    const ask = (who: Login, { mayEscalate }: Duty): void => {
      places.set(who, { who, mayEscalate: mayEscalate && (places.get(who)?.mayEscalate ?? true) });
    };
    for (const duty of this.duties) if (!this.makers.has(duty.who)) ask(duty.who, duty);
    const vacant = this.duties.filter(({ who }) => this.makers.has(who));
    const orphans = vacant.filter((duty) => {
      const other = duty.others.find((who) => !this.makers.has(who) && !places.has(who));
      if (other !== undefined) ask(other, duty);
      return other === undefined;
    });
    if (places.size > 0) return [...places.values()];
    const anybody = DEFAULT.others.find((who) => !this.makers.has(who));
    for (const duty of orphans) ask(anybody ?? duty.who, duty);
    return [...places.values()];
  }

  private isTuesday(): boolean {
    const start = Date.UTC(2026, 10, 17, 5);
    return this.now >= start && this.now < start + 24 * HOUR;
  }

  private standIns(who: Login): Login[] {
    return who === "quin" && this.isTuesday() && !this.makers.has("bo") ? ["bo"] : [];
  }

  private wasSilent(who: Login): boolean {
    const asked = this.firstShown.get(this.head);
    if (asked === undefined) return false;
    const last = this.words.filter(({ by }) => by === who).map(({ at }) => at);
    return openTime(Math.max(asked, ...last), this.now) >= 9 * HOUR;
  }

  /** True where the gate may open. */
  isOpen(): boolean {
    if (this.baseChanged) return false;
    const places = this.places();
    const voices = places.flatMap(({ who }) => [who, ...this.standIns(who)]);
    if (voices.some((who) => this.voice(who).no)) return false;
    const asked = new Set(places.map(({ who }) => who));
    const open = places.filter(({ who }) => !this.approves(who));
    const takers = open.map(({ who, mayEscalate }) => [
      ...this.standIns(who),
      ...(mayEscalate && who !== "gina" && !this.makers.has("gina") && this.wasSilent(who)
        ? ["gina" as const]
        : []),
    ]);
    if (this.unnamed && places.length < 2) takers.push(NAMED);
    return canAllSit(takers.map((list) => list.filter((who) => !asked.has(who) && this.approves(who))));
  }
}

/** True where each list can give one person, and nobody is given twice: by trying everything. */
function canAllSit(lists: readonly Login[][], seated: readonly Login[] = []): boolean {
  const [first, ...others] = lists;
  if (first === undefined) return true;
  return first.some((who) => !seated.includes(who) && canAllSit(others, [...seated, who]));
}

/** Business time between two instants of November 2026 in New York: 8 to 17, on Fridays to 16, not on Thanksgiving. */
function openTime(from: number, to: number): number {
  let sum = 0;
  for (let day = 16; day <= 45; day += 1) {
    const start = Date.UTC(2026, 10, day, 5);
    const weekday = new Date(start).getUTCDay();
    if (weekday === 0 || weekday === 6 || day === 26) continue;
    const [opens, closes] = [start + 8 * HOUR, start + (weekday === 5 ? 16 : 17) * HOUR];
    sum += Math.max(0, Math.min(to, closes) - Math.max(from, opens));
  }
  return sum;
}

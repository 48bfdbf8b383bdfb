import {
  type Comment,
  type Commit,
  type Head,
  known,
  type PullRequest,
  type Review,
} from "../../../../../actions/core/execution/approval/pull-request.ts";
import { ROOT } from "../../../../catalog-fixture.ts";
import {
  PEOPLE as ACCOUNTS,
  catalogOf,
  DESK,
  LEADS,
  MONDAY,
  peopleText,
  person,
  sceneFiles,
} from "../scene.ts";
import { type Event, PEOPLE, type Scenario, type Text } from "./event.ts";

/** Bo stands in for the quality lead on one Tuesday. */
const CATALOG = catalogOf(
  sceneFiles({
    [`${ROOT}/people.yaml`]: peopleText(ACCOUNTS, [
      "for: quality-lead, by: bookkeeper, from: 2026-11-17, to: 2026-11-17",
    ]),
  }),
);

export const FILES: Record<Scenario, string[]> = {
  desk: [`${DESK}/rollback.md`],
  "desk-and-readme": [`${DESK}/rollback.md`, "README.md"],
  prompt: [`${LEADS}/prompts/first-answer.md`],
};

type Pushed = Omit<Head, "firstStatus">;

/** What GitHub would hold after some events; it knows nothing of what counts. */
export class World {
  now = MONDAY;
  scenario: Scenario;
  heads: Pushed[] = [];
  commits: Commit[] = [];
  reviews: Review[] = [];
  comments: Comment[] = [];
  statuses = new Map<string, number>();
  readers = new Set<string>();
  baseChanged = false;

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.push("ann", "ann");
  }

  private push(by: string, author: string | null): void {
    const made = this.newSha();
    this.heads.push({ sha: made, at: this.now, by: person(by), mergeOf: null, blobs: this.blobs(made) });
    const account = author === null ? null : person(author);
    this.commits.push({ sha: made, author: account, committer: person("web-flow"), ownMerge: false });
  }

  private newSha(): string {
    return (this.commits.length + 1).toString(16).padStart(2, "0").repeat(20);
  }

  private blobs(content: string): Map<string, string> {
    return new Map(FILES[this.scenario].map((file) => [file, content]));
  }

  get head(): Pushed {
    return this.heads.at(-1) as Pushed;
  }

  apply(event: Event): void {
    this.now += event.after * 1000;
    switch (event.kind) {
      case "push":
        this.push(event.by, event.author);
        return;
      case "update":
        this.update(event.by);
        return;
      case "back": {
        const old = this.heads[event.to % this.heads.length] as Pushed;
        if (old.sha !== this.head.sha) this.heads.push({ ...old, at: this.now, by: person(event.by) });
        return;
      }
      case "review": {
        const commit = event.stale ? (this.heads.at(-2) ?? this.head).sha : this.head.sha;
        const { by, state } = event;
        this.reviews.push({ id: 1, by: person(by), at: this.now, commit, state, was: null });
        return;
      }
      case "dismiss": {
        const review = this.reviews[event.which % Math.max(1, this.reviews.length)];
        if (review === undefined || review.state === "commented" || review.state === "dismissed") return;
        review.was = event.told ? review.state : null;
        review.state = "dismissed";
        return;
      }
      case "comment":
        this.comments.push({
          id: 1,
          by: person(event.by),
          created: this.now,
          updated: this.now,
          body: this.text(event.text),
        });
        return;
      case "edit": {
        const comment = this.comments[event.which % Math.max(1, this.comments.length)];
        if (comment === undefined) return;
        comment.body = this.text(event.text);
        comment.updated = this.now;
        return;
      }
      case "role":
        if (event.writes) this.readers.delete(event.who);
        else this.readers.add(event.who);
        return;
      case "gate":
        if (!this.statuses.has(this.head.sha)) this.statuses.set(this.head.sha, this.now);
        return;
      case "base":
        this.baseChanged = true;
        return;
      case "wait":
        return;
      default:
        event satisfies never;
    }
  }

  private update(by: string): void {
    const made = this.newSha();
    const blobs = this.baseChanged ? this.blobs(made) : this.head.blobs;
    this.heads.push({ sha: made, at: this.now, by: person(by), mergeOf: this.head.sha, blobs });
    this.commits.push({ sha: made, author: person(by), committer: person("web-flow"), ownMerge: true });
    this.baseChanged = false;
  }

  private text(text: Text): string {
    const old = (this.heads.at(-2) ?? this.head).sha;
    const texts: Record<Text, string> = {
      bare: "/approve",
      approved: "Approved",
      hash: `/approve ${this.head.sha.slice(0, 20)}`,
      "old-hash": `/approve ${old}`,
      reject: "/reject it is wrong",
      talk: "Let me see",
      quote: "> /approve\n\nsaid who?",
    };
    return texts[text];
  }

  pullRequest(): PullRequest {
    const files = FILES[this.scenario];
    return {
      now: this.now,
      base: "b".repeat(40),
      head: this.head.sha,
      author: person("ann"),
      basedSince: known(null),
      catalog: known(CATALOG),
      proposed: known(CATALOG),
      changes: known([]),
      files: known(files.map((path) => ({ path, oldPath: null }))),
      changedOnBase: known(this.baseChanged ? files.slice(0, 1) : []),
      heads: known(this.heads.map((head) => ({ ...head, firstStatus: this.statuses.get(head.sha) ?? null }))),
      commits: known(this.commits),
      reviews: known(this.reviews),
      comments: known(this.comments),
      roles: new Map(PEOPLE.map((login) => [login, known(this.readers.has(login) ? "read" : "write")])),
    };
  }
}

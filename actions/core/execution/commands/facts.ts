import type { Catalog } from "../../catalog/catalog.ts";
import type { DeskSource } from "../../signal/desk/desk-source.ts";
import type { Account, Role } from "../approval/pull-request.ts";
import type { Incident } from "../incidents/incident.ts";

/** Where people tell Opsbook something: in a comment on the desk or on an incident, or by the form that opens an issue. */
export type Place = "desk" | "form" | "incident";

/** What a person said, by GitHub's own record at the moment of reading it (SEC-10). */
export interface Said {
  /** `c17` for comment 17, `i5` for the form that opened issue 5. */
  origin: string;
  /** The issue's number. */
  issue: number;
  place: Place;
  by: Account;
  /** When it was said, in milliseconds since 1970. */
  at: number;
  edited: boolean;
  body: string;
}

/** A question that Opsbook asked and nobody has answered: "I understood this. Shall I record it?" */
export interface Question {
  /** To what it answered. */
  origin: string;
  /** The account that had said it. */
  by: string;
  /** When it was asked, in milliseconds since 1970. */
  asked: number;
  /** Of the records that it would make. */
  digest: string;
  /** The question as it stands there. Markdown. */
  text: string;
  /** What was said, as it stands now; null where it was deleted. */
  said: Said | null;
}

/** All that a command may know. */
export interface Facts {
  said: Said;
  role: Role;
  catalog: Catalog;
  desk: readonly DeskSource[];
  /** The zone of the business. */
  zone: string;
  /** The open questions of this issue, the oldest first. */
  questions: readonly Question[];
  incidents: IncidentsAtHand;
}

/** What a command may know of incidents, and of the people and pull requests that it names. */
export interface IncidentsAtHand {
  /** The incident of an issue; null where the issue is none. */
  of: (issue: number) => Incident | null;
  all: () => ReadonlyMap<string, Incident>;
  /** The ids of people.yaml whom an account is, with those they stand in for today. */
  idsOf: (login: string) => ReadonlySet<string>;
  /** The person of an account or id who can write here; null for anybody else. */
  personOf: (text: string) => string | null;
  /** Null where there is no pull request of that number. */
  isMerged: (pull: number) => boolean | null;
}

import type { Catalog } from "../../../../actions/core/catalog/catalog.ts";
import type { CatalogChange } from "../../../../actions/core/catalog/changes/change.ts";
import { loadCatalog } from "../../../../actions/core/catalog/load.ts";
import { decideApproval } from "../../../../actions/core/execution/approval/decide.ts";
import {
  type Account,
  type ChangedFile,
  type Comment,
  type Head,
  known,
  type PullRequest,
  type Review,
  type Role,
} from "../../../../actions/core/execution/approval/pull-request.ts";
import type { Refusal, Seat, Verdict } from "../../../../actions/core/execution/approval/verdict.ts";
import { fixtureCatalog, ROOT } from "../../../catalog-fixture.ts";

export const MINUTE = 60_000;
/** Monday, 10:00 in New York, where the fixture's business is open from 8 to 17, on Fridays to 16. */
export const MONDAY = Date.parse("2026-11-16T15:00:00Z");

export const DESK = `${ROOT}/workflows/service-desk`;
export const LEADS = `${ROOT}/workflows/lead-response`;

/** Ids and accounts of everybody in the scene's people.yaml. */
export const PEOPLE = {
  "general-manager": "gina",
  "sales-lead": "Sal",
  "support-lead": "sue",
  "quality-lead": "quin",
  "risk-lead": "rita",
  bookkeeper: "bo",
  intern: null,
} as const;

const PEOPLE_FILE = `${ROOT}/people.yaml`;

/** people.yaml with these accounts and stand-ins. */
export function peopleText(
  accounts: Readonly<Record<string, string | null>> = PEOPLE,
  standIns: readonly string[] = [],
): string {
  const people = Object.entries(accounts).map(
    ([id, github]) => `    - {id: ${id}, name: ${nameOf(id)}, github: ${github ?? "null"}}`,
  );
  return [
    "apiVersion: opsbook/v1",
    "kind: People",
    "metadata: {name: people}",
    "spec:",
    "  people:",
    ...people,
    "  teams:",
    "    - {name: sales, title: Sales, owner: sales-lead}",
    "    - {name: support, title: Support, owner: support-lead}",
    ...(standIns.length === 0 ? [] : ["  stand_ins:", ...standIns.map((line) => `    - {${line}}`)]),
    "",
  ].join("\n");
}

export function nameOf(id: string): string {
  const words = id.replaceAll("-", " ");
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

const POLICY = `apiVersion: opsbook/v1
kind: ApprovalPolicy
metadata: {name: approval}
spec:
  default: [general-manager]
  paths:
    - {path: .github/**, approvers: [general-manager], why: These files decide what runs.}
    - {path: actions/**, approvers: [general-manager, support-lead]}
    - {path: actions/core/**, approvers: [bookkeeper]}
    - {path: ${ROOT}/sources/**, approvers: [quality-lead]}
`;

/** Files of the scene's default branch: the fixture's, with accounts, live, and a risk owner of its own. */
export function sceneFiles(edits: Readonly<Record<string, string | null>> = {}): Map<string, string> {
  const files = fixtureCatalog();
  files.set(PEOPLE_FILE, peopleText());
  files.set(`${ROOT}/policies/approval.yaml`, POLICY);
  edit(files, `${ROOT}/policies/risk.yaml`, "owner: general-manager", "owner: risk-lead");
  edit(files, `${ROOT}/settings.yaml`, "live: false", "live: true");
  for (const [file, text] of Object.entries(edits)) {
    if (text === null) files.delete(file);
    else files.set(file, text);
  }
  return files;
}

function edit(files: Map<string, string>, file: string, from: string, to: string): void {
  const text = files.get(file) ?? "";
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  files.set(file, text.replaceAll(from, to));
}

/** One of the scene's files with a text replaced. */
export function edited(file: string, from: string, to: string, files = sceneFiles()): Record<string, string> {
  edit(files, file, from, to);
  return { [file]: files.get(file) as string };
}

const catalogs = new Map<string, Catalog>();

/** Loads a catalog; the same files are loaded once. */
export function catalogOf(files: ReadonlyMap<string, string>): Catalog {
  const key = JSON.stringify([...files]);
  const found = catalogs.get(key) ?? loadCatalog(files, ROOT).catalog;
  catalogs.set(key, found);
  return found;
}

export const sha = (digit: string): string => digit.repeat(40);
export const H1 = sha("1");
export const H2 = sha("2");
export const H3 = sha("3");

export function person(login: string): Account {
  return { login, bot: false };
}

export function change(over: Partial<CatalogChange> & { file: string }): CatalogChange {
  return {
    workflow: null,
    kind: "Workflow",
    about: "other",
    text: "Something changes",
    lowersControl: false,
    reason: null,
    ...over,
  };
}

export function review(login: string, over: Partial<Review> = {}): Review {
  return {
    id: 1,
    by: person(login),
    at: MONDAY + 10 * MINUTE,
    commit: H1,
    state: "approved",
    was: null,
    ...over,
  };
}

export function comment(login: string, body: string, over: Partial<Comment> = {}): Comment {
  const created = over.created ?? MONDAY + 10 * MINUTE;
  return { id: 1, by: person(login), created, updated: created, body, ...over };
}

export function head(over: Partial<Head> = {}): Head {
  return {
    sha: H1,
    at: MONDAY,
    by: person("ann"),
    firstStatus: MONDAY + MINUTE,
    mergeOf: null,
    blobs: new Map(),
    ...over,
  };
}

/** What a test wants to be different from a sound change of the service desk's rollback page by Ann. */
export interface SceneOptions extends Partial<Omit<PullRequest, "roles" | "files">> {
  /** Paths, or `old -> new`. */
  files?: string[];
  /** Edits of the default branch. */
  current?: Record<string, string | null>;
  /** Edits by the pull request. */
  edits?: Record<string, string | null>;
  roles?: Record<string, Role>;
  said?: (Review | Comment)[];
  pushes?: Head[];
}

const ROLES: Record<string, Role> = {
  ann: "write",
  gina: "admin",
  sal: "write",
  sue: "write",
  quin: "write",
  rita: "maintain",
  bo: "write",
};

export function scene(options: SceneOptions = {}): PullRequest {
  const { files, current = {}, edits = {}, roles = {}, said = [], pushes = [head()], ...over } = options;
  const newest = pushes.at(-1)?.sha ?? H1;
  return {
    now: MONDAY + 30 * MINUTE,
    base: sha("b"),
    head: newest,
    author: person("ann"),
    basedSince: known(null),
    catalog: known(catalogOf(sceneFiles(current))),
    proposed: known(catalogOf(sceneFiles({ ...current, ...edits }))),
    changes: known([]),
    files: known(
      (files ?? [...Object.keys(edits), ...(options.edits ? [] : [`${DESK}/rollback.md`])]).map(fileOf),
    ),
    changedOnBase: known([]),
    heads: known(pushes),
    commits: known([{ sha: newest, author: person("ann"), committer: person("web-flow"), ownMerge: false }]),
    reviews: known(said.filter((word) => "state" in word)),
    comments: known(said.filter((word) => "body" in word)),
    roles: new Map(
      Object.entries({ ...ROLES, ...roles }).map(([login, role]) => [login.toLowerCase(), known(role)]),
    ),
    ...over,
  };
}

function fileOf(text: string): ChangedFile {
  const [from, to] = text.split(" -> ");
  return to === undefined ? { path: text, oldPath: null } : { path: to, oldPath: from ?? null };
}

export function judge(options: SceneOptions = {}): Verdict {
  return decideApproval(scene(options));
}

/** Ids of those who are asked, sorted; `*` is any second person. */
export function asked(verdict: Verdict): string[] {
  return verdict.seats.map(({ person: who }) => who?.id ?? "*").sort();
}

export function seatOf(verdict: Verdict, id: string): Seat {
  const seat = verdict.seats.find(({ person: who }) => who?.id === id);
  if (seat === undefined) throw new Error(`${id} is not asked`);
  return seat;
}

/** Logins and why their approval did not count. */
export function refusals(verdict: Verdict): [string, Refusal][] {
  return verdict.refused.map(({ login, refusal }) => [login, refusal]);
}

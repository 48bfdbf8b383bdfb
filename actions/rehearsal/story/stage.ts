import type { Catalog } from "../../core/catalog/catalog.ts";
import { type Client, connect } from "../../shell/github/client.ts";
import { accountsOf } from "../serve/fill-accounts.ts";
import { type Serving, serve } from "../serve.ts";

/** Where the story is played: an embedded GitHub with its runner, and a client for each person. */
export interface Stage {
  readonly serving: Serving;
  /** The repository that is served. */
  readonly root: string;
  readonly catalog: Catalog;
  /** GitHub as one person sees it: an id of people.yaml, or `owner`, who administers the repository. */
  as: (person: string) => Client;
  /** The account of a person of people.yaml. */
  account: (person: string) => string;
  /** How a person of an account is called. */
  nameOf: (account: string) => string;
  /** Lets minutes pass: nobody answers in the same second. Schedules on the way are left out, to save time. */
  pass: (minutes: number) => Promise<void>;
  /** Goes to a later instant, as `pass` does. */
  goTo: (instant: string) => Promise<void>;
  /** Goes to a later instant and runs the schedule that is due then, and none on the way. */
  leap: (instant: string) => Promise<void>;
  close: () => Promise<void>;
}

export interface StageOptions {
  /** The repository that is served. */
  root: string;
  /** The folder of its catalog, and what stands there. */
  folder: string;
  catalog: Catalog;
  /** The story's first instant. */
  now: string;
}

/** Hashes people of an invented business: everyone may know it. */
const SECRETS = { OPSBOOK_PII_KEY: "opsbook-rehearsal-key" };
const MILLISECONDS_OF_MINUTE = 60_000;

/** Serves the repository for the story. Whoever opens it closes it. */
export async function openStage({ root, folder, catalog, now }: StageOptions): Promise<Stage> {
  const serving = await serve({ root, catalog: folder, now, setClockOnly: true, secrets: SECRETS });
  const people = catalog.people.flatMap(({ value }) => value.spec.people);
  const accounts = new Map(accountsOf(people).map((account, index) => [people[index]?.id, account]));
  const names = new Map(people.map(({ id, name }) => [accounts.get(id), name]));
  const clients = new Map<string, Client>();
  const account = (person: string): string => accounts.get(person) ?? person;
  const open = (person: string): Client => {
    const { tokens, api_url, repo: fullName } = serving.announcement;
    const token = tokens[account(person)];
    if (token === undefined) throw new Error(`the story's ${person} is nobody on the embedded GitHub`);
    const [owner = "", repo = ""] = fullName.split("/");
    return connect({ token, apiUrl: api_url, owner, repo, second: 1 });
  };
  return {
    serving,
    root,
    catalog,
    account,
    nameOf: (name) => names.get(name) ?? name,
    goTo: (instant) => serving.runner.setClock(instant, { lost: true }),
    leap: async (instant) => {
      const minuteBefore = Date.parse(instant) - MILLISECONDS_OF_MINUTE;
      await serving.runner.setClock(new Date(minuteBefore).toISOString(), { lost: true });
      await serving.runner.setClock(instant);
    },
    as: (person) => {
      const client = clients.get(person) ?? open(person);
      clients.set(person, client);
      return client;
    },
    pass: (minutes) => {
      const then = serving.github.clock.now() + minutes * MILLISECONDS_OF_MINUTE;
      return serving.runner.setClock(new Date(then).toISOString(), { lost: true });
    },
    close: serving.close,
  };
}

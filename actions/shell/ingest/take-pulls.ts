import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import type { Outcome } from "../../core/signal/ways/outcome.ts";
import { type PullPlan, pullsDue } from "../../core/signal/ways/pulls.ts";
import { HttpFailure } from "../http/failure.ts";
import type { Network } from "../http/network.ts";
import { type Pulled, pull } from "../http/pull.ts";
import { importFile } from "../import.ts";
import { type Ingest, MOST_BYTES, outcomeOf } from "./ingest.ts";
import { readLatestPulls } from "./latest-pulls.ts";

/** What fetching needs beside. */
export interface Fetching {
  /** Those that are due, or all of them. */
  which: "due" | "all";
  network: Network;
  /** The secret of this name, or null where the workflow does not hand it over. */
  handedOver: (name: string) => string | null;
}

const WAY = "pull" as const;

/** Fetches every Source's export that is due, and takes it in. One that cannot be had keeps no other from being fetched. */
export async function takePulls(ingest: Ingest, fetching: Fetching): Promise<Outcome[]> {
  const { catalog, ledger, now, piiKey } = ingest;
  if (catalog.sources.every(({ value }) => value.spec.pull === undefined)) return [];
  const last = await readLatestPulls(ledger);
  const outcomes: Outcome[] = [];
  const at = fetching.which === "all" ? Number.POSITIVE_INFINITY : now;
  for (const plan of pullsDue(catalog, last, at, piiKey !== null))
    outcomes.push(await takePull(ingest, plan, fetching));
  return outcomes;
}

async function takePull(ingest: Ingest, plan: PullPlan, { network, handedOver }: Fetching): Promise<Outcome> {
  const source = plan.source.metadata.name;
  const about = { way: WAY, name: nameOf(plan), source } as const;
  const secret = plan.secret === null ? null : handedOver(plan.secret);
  if (plan.secret !== null && secret === null) {
    const problem = { message: `the secret ${plan.secret} is not handed over`, fix: handOver(plan.secret) };
    return { ...about, kind: "refused", reason: "secret", problems: [problem], key: null };
  }
  const folder = await mkdtemp(path.join(ingest.temp, "opsbook-pull-"));
  try {
    const file = path.join(folder, "export");
    const pulled = await fetchInto(ingest, plan, { file, secret, network });
    if (pulled instanceof HttpFailure) return { ...about, ...failed(pulled) };
    if (!pulled.changed || pulled.digest === plan.known?.digest) return { ...about, kind: "unchanged" };
    const noted = { mapping: plan.mapping, ...(pulled.etag === null ? {} : { etag: pulled.etag }) };
    const request = {
      ...ingest,
      file,
      name: about.name,
      source: plan.source,
      way: WAY,
      noted,
      most: MOST_BYTES,
    };
    return outcomeOf(WAY, about.name, await importFile(request), null);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function fetchInto(
  { catalog }: Ingest,
  { url, known }: PullPlan,
  { file, secret, network }: { file: string; secret: string | null; network: Network },
): Promise<Pulled | HttpFailure> {
  const allowedHosts = catalog.settings[0]?.value.spec.allowed_hosts ?? [];
  const etag = known?.etag ?? null;
  try {
    return await pull({
      url,
      allowedHosts,
      file,
      network,
      ...(secret === null ? {} : { secret }),
      ...(etag === null ? {} : { etag }),
    });
  } catch (error) {
    if (error instanceof HttpFailure) return error;
    throw error;
  }
}

function failed({ message, fix, temporary }: HttpFailure) {
  if (temporary) return { kind: "delayed", message } as const;
  return { kind: "refused", reason: "host", problems: [{ message, fix }], key: null } as const;
}

/** The host alone: the rest of an address may be as good as a password. */
function nameOf({ source, url }: PullPlan): string {
  const host = URL.canParse(url) ? new URL(url).hostname : "its address";
  return `${source.metadata.name} from ${host}`;
}

function handOver(secret: string): string {
  return (
    `in .github/workflows/operate.yml, under \`env:\` of the step ingest-signals, write ` +
    `${secret}: \${{ secrets.${secret} }}, and set the secret (Settings, Secrets and variables, Actions)`
  );
}

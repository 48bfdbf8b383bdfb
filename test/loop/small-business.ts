import { type Job, type LoopStage, SCHEDULE, type Start, setLoopStage } from "./stage.ts";

/** A Wednesday, a Friday and a Monday in New York: events come in, the week is shown to date, the week is closed. */
export const INSTANTS = ["2026-11-11T16:00:00Z", "2026-11-13T21:17:00Z", "2026-11-16T13:17:00Z"] as const;
const SET_UP = "2026-11-10T15:17:00Z";
const HOST = "exports.example.com";
/** So often a run may follow another one until all is done: GitHub starts one each hour. */
const MOST_RUNS = 8;

const TICKETS = `ticket,change,changed_at,status,via,priority,requester,in_time,synced_at
T-1,1,2026-11-10T15:00:00Z,New,phone,P2,kim@example.com,,2026-11-10T15:00:20Z
T-1,2,2026-11-10T15:40:00Z,Answered,phone,P2,,,2026-11-10T15:40:20Z
T-1,3,2026-11-11T15:10:00Z,Solved,phone,P2,,yes,2026-11-11T15:10:20Z
T-2,1,2026-11-11T15:20:00Z,New,fax,P2,,,2026-11-11T15:20:20Z
`;
const LEADS = `Lead ID,Created,Full Name,Email,Phone,Lead Source,Service,Auto Reply,First Human Reply,Reply Via,Qualified,To Estimator,Sent Back,Closed,Outcome
L-1,11/11/2026 9:00 AM,Ana Sample,ana@example.com,,Website,Plumbing,,11/11/2026 9:08 AM,Call,,,,11/11/2026 10:30 AM,Booked
L-2,11/11/2026 10:00 AM,Bo Sample,bo@example.com,,Referral,Heating,,,,,,,,
`;
const REVIEWS = [1, 2].map((number) => ({
  review_id: `R-${number}`,
  posted_at: `2026-11-1${number - 1}T12:00:00Z`,
  fetched_at: `2026-11-1${number - 1}T13:00:00Z`,
  rating: 5,
  author: { name: "Kim Sample", email: "kim@example.com" },
  reply: { drafted_at: null, published_at: number === 1 ? "2026-11-11T14:00:00Z" : null },
}));
/** Two systems, or one that sends twice; a message without a source of the catalog among them. */
export const SENT: readonly Start[] = REVIEWS.map((review) => ({
  event: "repository_dispatch",
  payload: { action: "opsbook", client_payload: { source: "review-site", rows: [review] } },
}));

/** What may go wrong in a week of the small business; nothing does by itself. */
export interface Weather {
  /** The dispatches in the order in which they arrive. */
  sent?: readonly Start[];
  /** Called before each run of a day, and again before each repetition, with how often it has been tried. */
  before?: (day: number, tried: number) => void;
  /** The first day on which schedules run again. */
  schedulesFrom?: number;
  /** When the last day is; default: the Monday after. */
  last?: string;
}

/** What is left of a week: all that may not depend on the weather. */
export interface Left {
  records: string[];
  /** Hashes of the board's files, by path, but for those that name the ledger's own chain. */
  board: Map<string, string>;
  inbox: string[];
}

/** The small business with its desk and its inbox, and a file that was just uploaded: where every week begins. */
export interface SmallBusiness {
  stage: LoopStage;
  /** What starts a run on each day, and when. */
  days: readonly { instant: string; starts: readonly Start[] }[];
  /** Puts everything back to where a week begins. */
  begin: () => Promise<void>;
  /** Lives a week from its beginning, and gives what is left of it. */
  week: (weather?: Weather) => Promise<Left>;
  /** All that there is now. */
  left: () => Promise<Left>;
}

export async function setSmallBusiness(): Promise<SmallBusiness> {
  const stage = await setLoopStage({
    now: SET_UP,
    edit: (files) => {
      edit(
        files,
        "sources/crm-leads.yaml",
        "  format: csv\n",
        `  pull: {url: "https://${HOST}/leads.csv"}\n  format: csv\n`,
      );
      edit(files, "settings.yaml", "allowed_hosts: [", `allowed_hosts: [${HOST}, `);
    },
  });
  const serve = (body: string) =>
    stage.github.sites.set(HOST, () => ({ status: 200, headers: { "content-type": "text/csv" }, body }));
  serve(`${LEADS.split("\n")[0]}\n`);
  const first = await stage.job();
  if (first.failed.size > 0) throw new Error(`the first run failed: ${failuresOf(first)}`);
  const upload = { ...stage.repo, path: "help-desk.csv", branch: "inbox", message: "Add files via upload" };
  const content = Buffer.from(TICKETS).toString("base64");
  await stage.as["service-lead"].rest.repos.createOrUpdateFileContents({ ...upload, content });
  serve(LEADS);
  const start = await stage.snapshot();
  const begin = async (): Promise<void> => {
    stage.github.faults.clear();
    await stage.restore(start);
  };
  const left = (): Promise<Left> => leftOf(stage);
  return {
    stage,
    days: INSTANTS.map((instant, day) => ({ instant, starts: [...(day === 0 ? SENT : []), SCHEDULE] })),
    begin,
    left,
    week: async (weather = {}) => {
      await begin();
      await live(stage, weather);
      return left();
    },
  };
}

async function live(
  stage: LoopStage,
  { sent = SENT, before, schedulesFrom = 0, last }: Weather,
): Promise<void> {
  for (const [day, instant] of INSTANTS.entries()) {
    stage.at(day === INSTANTS.length - 1 && last !== undefined ? last : instant);
    const starts = [...(day === 0 ? sent : []), ...(day >= schedulesFrom ? [SCHEDULE] : [])];
    for (const start of starts) {
      for (let tried = 0; ; tried += 1) {
        before?.(day, tried);
        const job = await stage.job(start);
        stage.github.faults.clear();
        if (job.failed.size === 0) break;
        if (tried === MOST_RUNS) throw new Error(`day ${day} never ends: ${failuresOf(job)}`);
      }
    }
  }
}

export const failuresOf = ({ failed }: Job): string =>
  [...failed]
    .map(([action, error]) => `${action}: ${error instanceof Error ? error.stack : error}`)
    .join("\n");

async function leftOf(stage: LoopStage): Promise<Left> {
  // Which commits have been looked at is a mark of the runs themselves: more runs, more marks.
  const kept = (await stage.records()).filter(({ type }) => type !== "approval.checked");
  const records = kept.map(({ type, id, data, ...rest }) => {
    // Batches are numbered, and runs have numbers: how many there were is the weather's business.
    const told = type === "run.ingested" ? { ...data, name: "" } : data;
    return JSON.stringify({ type, id: type === "run.ingested" ? "" : id, ...rest, data: told });
  });
  const board = await stage.files("main", "scoreboard");
  for (const name of board.keys()) if (name.endsWith(".manifest.json")) board.delete(name);
  return { records: records.sort(), board, inbox: [...(await stage.files("inbox", "")).keys()] };
}

function edit(files: Record<string, string>, name: string, from: string, to: string): void {
  const text = files[`workflows-catalog/${name}`] ?? "";
  if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
  files[`workflows-catalog/${name}`] = text.replace(from, to);
}

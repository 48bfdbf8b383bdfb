import { MINUTE } from "../../../actions/core/duration.ts";
import { START } from "../business.ts";
import { american, type Cell, separated } from "../format.ts";
import type { Lead } from "../leads.ts";
import { random } from "../random.ts";
import { until } from "./window.ts";

const BOM = "\uFEFF";
/** One lead was called from a phone whose clock was wrong: answered before it came in. */
const SKEWED = "L-11200";
const CRLF = "\r\n";
/** Sunday, 1 November, midnight in New York. */
const CLOCKS_BACK = Date.UTC(2026, 10, 1, 4);

/** Rows that have something to show. Two trailing columns are empty, as in many an export. */
export function crmExport(leads: readonly Lead[], from: number, end: number): string {
  const known = until(end);
  const header =
    "Lead ID,Created,Full Name,Email,Phone,Lead Source,Service,Auto Reply,First Human Reply,Reply Via,Qualified,To Estimator,Sent Back,Closed,Outcome,,";
  // Clocks went back on 1 November: twenty past one happened twice, and nobody knows which it was.
  const night = leads.find(({ created }) => created >= CLOCKS_BACK)?.id;
  const rows = leads.flatMap((lead): Cell[][] => {
    const { customer } = lead;
    const times = [
      lead.created,
      lead.autoReply,
      lead.reply,
      lead.qualified,
      lead.toEstimator,
      lead.sentBack,
      lead.closed,
    ];
    if (!times.some((time) => time !== null && time >= from && time < end && time >= START)) return [];
    const texts = times.map((time) => american(known(time)));
    if (lead.id === SKEWED) texts[2] = american(lead.created - 3 * MINUTE);
    const [, , reply, qualified, estimator, back, closed] = texts;
    const [created, auto] = lead.id === night ? ["11/1/2026 1:20 AM", "11/1/2026 1:21 AM"] : texts;
    return [
      shaken([
        ...[
          lead.id,
          created ?? null,
          customer.name,
          customer.email,
          customer.phone,
          SOURCES[lead.channel],
          lead.service,
        ],
        ...[
          auto ?? null,
          reply ?? null,
          reply ? lead.via : null,
          qualified ?? null,
          estimator ?? null,
          back ?? null,
        ],
        ...[closed ?? null, closed ? lead.outcome : null, null, null],
      ]),
    ];
  });
  return BOM + header + CRLF + separated(from === START ? repeated(rows) : rows, ",", CRLF);
}

const SOURCES: Record<Lead["channel"], string> = {
  "ai-assistant": "AI Assistant",
  "social-search": "Social Search",
  direct: "Website",
  "paid-search": "Google Ads",
  referral: "Referral",
};

/** What real people do to a CRM: shouted addresses, spaces, forgotten fields. The same in every export of a lead. */
function shaken(row: readonly Cell[]): Cell[] {
  const chance = random(`crm ${row[0]}`);
  const copy = [...row];
  if (chance.chance(0.04)) copy[3] = String(copy[3]).toUpperCase();
  if (chance.chance(0.02)) copy[3] = ` ${copy[3]} `;
  if (chance.chance(0.012)) copy[6] = null;
  return copy;
}

/** In the first export: one row without its number, and two that stand there twice. */
function repeated(rows: readonly Cell[][]): Cell[][] {
  const copy = [...rows];
  copy.splice(1201, 0, rows[1195] as Cell[]);
  copy.splice(901, 0, rows[900] as Cell[]);
  copy.splice(400, 0, [
    null,
    "7/20/2026 10:12 AM",
    "Test Sample",
    "test@example.com",
    ...Array(13).fill(null),
  ]);
  return copy;
}

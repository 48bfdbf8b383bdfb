const HOUR = 60;
const OPENS = 8 * HOUR;
const SPOT = 9 * HOUR + 15;
const LEADS_OF_SPOT = 7;

/** Minutes of the day at which leads come in: one an hour. */
const hourly = (leads: number): number[] =>
  Array.from({ length: leads }, (_, hour) => OPENS + 12 + hour * HOUR);
/** After Tuesday's radio spot they come all at once. */
const afterSpot = Array.from({ length: LEADS_OF_SPOT }, (_, index) => SPOT + index * 6);

/** The days of November on which leads come in, and when. */
const LEADS: readonly { day: number; minutes: readonly number[] }[] = [
  { day: 16, minutes: hourly(10) },
  { day: 17, minutes: [...hourly(10), ...afterSpot].sort((a, b) => a - b) },
  ...[18, 19, 20].map((day) => ({ day, minutes: hourly(10) })),
  { day: 21, minutes: hourly(4) },
];
const SOURCES = ["AI Assistant", "Website", "Google Ads", "Referral", "Social Search"];
const HEADER =
  "Lead ID,Created,Full Name,Email,Phone,Lead Source,Service,Auto Reply,First Human Reply,Reply Via,Qualified,To Estimator,Sent Back,Closed,Outcome";
const FIRST_LEAD = 12_001;

/** A time of the sample business's clock in November, such as `17 10:05`: the day, and when. */
interface Time {
  day: number;
  minute: number;
}

/**
 * The rows of the CRM's export of week 47, one lead each, of those who came in from one time until another; what happened
 * after that is not in them yet. Everybody is called within ten minutes.
 */
export function crmRows(from: string, until: string): Record<string, string>[] {
  const columns = HEADER.split(",");
  const [begin, end] = [timeOf(from), timeOf(until)];
  const leads = LEADS.flatMap(({ day, minutes }) => minutes.map((minute) => ({ day, minute })));
  return leads.flatMap((lead, place) => {
    if (isAfter(begin, lead) || isAfter(lead, end)) return [];
    const cells = cellsOf(FIRST_LEAD + place, lead, end);
    return [Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]))];
  });
}

/** All rows of the week until then, as a file. */
export function crmFile(until: string): string {
  const lines = crmRows("16 00:00", until).map((row) => Object.values(row).join(","));
  return `${[HEADER, ...lines].join("\r\n")}\r\n`;
}

function cellsOf(number: number, { day, minute }: Time, end: Time): string[] {
  const at = (later: number): string => {
    const time = { day, minute: minute + later };
    return isAfter(time, end) ? "" : americanTime(time);
  };
  const reply = at(3 + ((number * 7) % 6));
  const closed = at(45);
  const outcome = number % 3 === 0 ? "Lost" : "Booked";
  return [
    ...[`L-${number}`, at(0), "Ana Sample", `lead.${number}@example.com`, ""],
    ...[SOURCES[number % SOURCES.length] ?? "", "Plumbing", at(1), reply, reply === "" ? "" : "Call"],
    ...[at(20), "", "", closed, closed === "" ? "" : outcome],
  ];
}

function timeOf(text: string): Time {
  const [day = "", hours = "", minutes = ""] = text.split(/[ :]/);
  return { day: Number(day), minute: Number(hours) * HOUR + Number(minutes) };
}

function isAfter(one: Time, other: Time): boolean {
  return one.day > other.day || (one.day === other.day && one.minute > other.minute);
}

/** 11/17/2026 2:05 PM. */
function americanTime({ day, minute }: Time): string {
  const hours = Math.floor(minute / HOUR);
  const half = hours < 12 ? "AM" : "PM";
  return `11/${day}/2026 ${hours % 12 === 0 ? 12 : hours % 12}:${String(minute % HOUR).padStart(2, "0")} ${half}`;
}

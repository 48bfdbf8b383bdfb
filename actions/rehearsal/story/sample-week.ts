const DAYS = [16, 17, 18, 19, 20];
const LEADS_A_DAY = 9;
const SOURCES = ["AI Assistant", "Website", "Google Ads", "Referral", "Social Search"];
const HEADER =
  "Lead ID,Created,Full Name,Email,Phone,Lead Source,Service,Auto Reply,First Human Reply,Reply Via,Qualified,To Estimator,Sent Back,Closed,Outcome";

/**
 * The rows of the CRM's export of week 47, one lead each, as they stand on Friday at four: everybody was called within ten minutes.
 */
export function crmRows(): Record<string, string>[] {
  const columns = HEADER.split(",");
  return DAYS.flatMap((day) =>
    Array.from({ length: LEADS_A_DAY }, (_, index) => {
      const number = 12_001 + (day - 16) * LEADS_A_DAY + index;
      const minute = 8 * 60 + 12 + index * 49;
      const at = (later: number): string => americanTime(day, minute + later);
      const cells = [
        ...[`L-${number}`, at(0), "Ana Sample", `lead.${number}@example.com`, ""],
        ...[SOURCES[number % SOURCES.length] ?? "", "Plumbing", at(1), at(3 + ((number * 7) % 6)), "Call"],
        ...[at(20), "", "", at(45), number % 3 === 0 ? "Lost" : "Booked"],
      ];
      return Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? ""]));
    }),
  );
}

/** The same rows as a file. */
export function crmFile(): string {
  const lines = crmRows().map((row) => Object.values(row).join(","));
  return `${[HEADER, ...lines].join("\r\n")}\r\n`;
}

/** 11/17/2026 2:05 PM. */
function americanTime(day: number, minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const half = hours < 12 ? "AM" : "PM";
  return `11/${day}/2026 ${hours % 12 === 0 ? 12 : hours % 12}:${String(minutes % 60).padStart(2, "0")} ${half}`;
}
